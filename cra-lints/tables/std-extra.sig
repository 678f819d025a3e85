cra-signatures 2
crate std 1.0.0
alias std::collections::hash_map::RandomState = std::hash::RandomState
trait std::iter::Iterator
trait std::iter::DoubleEndedIterator: std::iter::Iterator
trait std::iter::ExactSizeIterator: std::iter::Iterator
trait std::iter::IntoIterator
trait std::iter::FromIterator<A>
trait std::iter::Extend<A>
fn std::iter::Iterator::next(&mut self) -> std::option::Option<Self::Item>
fn std::iter::Iterator::size_hint(&self) -> (usize, std::option::Option<usize>)
fn std::iter::Iterator::count(self) -> usize
fn std::iter::Iterator::last(self) -> std::option::Option<Self::Item>
fn std::iter::Iterator::nth(&mut self, usize) -> std::option::Option<Self::Item>
fn std::iter::Iterator::step_by(self, usize) -> impl std::iter::Iterator<Item = Self::Item>
fn std::iter::Iterator::chain<U>(self, U) -> impl std::iter::Iterator<Item = Self::Item>
fn std::iter::Iterator::zip<U: std::iter::IntoIterator>(self, U) -> impl std::iter::Iterator<Item = (Self::Item, U::Item)>
fn std::iter::Iterator::map<B, F: std::ops::FnMut(Self::Item) -> B>(self, F) -> impl std::iter::Iterator<Item = B>
fn std::iter::Iterator::for_each<F: std::ops::FnMut(Self::Item)>(self, F)
fn std::iter::Iterator::filter<P: std::ops::FnMut(&Self::Item) -> bool>(self, P) -> impl std::iter::Iterator<Item = Self::Item>
fn std::iter::Iterator::filter_map<B, F: std::ops::FnMut(Self::Item) -> std::option::Option<B>>(self, F) -> impl std::iter::Iterator<Item = B>
fn std::iter::Iterator::enumerate(self) -> impl std::iter::Iterator<Item = (usize, Self::Item)>
fn std::iter::Iterator::peekable(self) -> std::iter::Peekable<Self>
fn std::iter::Iterator::skip_while<P: std::ops::FnMut(&Self::Item) -> bool>(self, P) -> impl std::iter::Iterator<Item = Self::Item>
fn std::iter::Iterator::take_while<P: std::ops::FnMut(&Self::Item) -> bool>(self, P) -> impl std::iter::Iterator<Item = Self::Item>
fn std::iter::Iterator::map_while<B, P: std::ops::FnMut(Self::Item) -> std::option::Option<B>>(self, P) -> impl std::iter::Iterator<Item = B>
fn std::iter::Iterator::skip(self, usize) -> impl std::iter::Iterator<Item = Self::Item>
fn std::iter::Iterator::take(self, usize) -> impl std::iter::Iterator<Item = Self::Item>
fn std::iter::Iterator::scan<S, B, F: std::ops::FnMut(&mut S, Self::Item) -> std::option::Option<B>>(self, S, F) -> impl std::iter::Iterator<Item = B>
fn std::iter::Iterator::flat_map<U: std::iter::IntoIterator, F: std::ops::FnMut(Self::Item) -> U>(self, F) -> impl std::iter::Iterator<Item = U::Item>
fn std::iter::Iterator::flatten(self) -> impl std::iter::Iterator<Item = <Self::Item as std::iter::IntoIterator>::Item>
fn std::iter::Iterator::fuse(self) -> impl std::iter::Iterator<Item = Self::Item>
fn std::iter::Iterator::inspect<F: std::ops::FnMut(&Self::Item)>(self, F) -> impl std::iter::Iterator<Item = Self::Item>
fn std::iter::Iterator::by_ref(&mut self) -> &mut Self
fn std::iter::Iterator::collect<B: std::iter::FromIterator<Self::Item>>(self) -> B
fn std::iter::Iterator::partition<B: std::iter::FromIterator<Self::Item>, F: std::ops::FnMut(&Self::Item) -> bool>(self, F) -> (B, B)
fn std::iter::Iterator::try_fold<B, F: std::ops::FnMut(B, Self::Item) -> R, R>(&mut self, B, F) -> R
fn std::iter::Iterator::try_for_each<F: std::ops::FnMut(Self::Item) -> R, R>(&mut self, F) -> R
fn std::iter::Iterator::fold<B, F: std::ops::FnMut(B, Self::Item) -> B>(self, B, F) -> B
fn std::iter::Iterator::reduce<F: std::ops::FnMut(Self::Item, Self::Item) -> Self::Item>(self, F) -> std::option::Option<Self::Item>
fn std::iter::Iterator::all<F: std::ops::FnMut(Self::Item) -> bool>(&mut self, F) -> bool
fn std::iter::Iterator::any<F: std::ops::FnMut(Self::Item) -> bool>(&mut self, F) -> bool
fn std::iter::Iterator::find<P: std::ops::FnMut(&Self::Item) -> bool>(&mut self, P) -> std::option::Option<Self::Item>
fn std::iter::Iterator::find_map<B, F: std::ops::FnMut(Self::Item) -> std::option::Option<B>>(&mut self, F) -> std::option::Option<B>
fn std::iter::Iterator::position<P: std::ops::FnMut(Self::Item) -> bool>(&mut self, P) -> std::option::Option<usize>
fn std::iter::Iterator::rposition<P: std::ops::FnMut(Self::Item) -> bool>(&mut self, P) -> std::option::Option<usize>
fn std::iter::Iterator::max(self) -> std::option::Option<Self::Item>
fn std::iter::Iterator::min(self) -> std::option::Option<Self::Item>
fn std::iter::Iterator::max_by_key<B, F: std::ops::FnMut(&Self::Item) -> B>(self, F) -> std::option::Option<Self::Item>
fn std::iter::Iterator::min_by_key<B, F: std::ops::FnMut(&Self::Item) -> B>(self, F) -> std::option::Option<Self::Item>
fn std::iter::Iterator::max_by<F: std::ops::FnMut(&Self::Item, &Self::Item) -> std::cmp::Ordering>(self, F) -> std::option::Option<Self::Item>
fn std::iter::Iterator::min_by<F: std::ops::FnMut(&Self::Item, &Self::Item) -> std::cmp::Ordering>(self, F) -> std::option::Option<Self::Item>
fn std::iter::Iterator::rev(self) -> impl std::iter::Iterator<Item = Self::Item>
fn std::iter::Iterator::unzip<A, B, C, D>(self) -> (C, D)
fn std::iter::Iterator::copied(self) -> impl std::iter::Iterator<Item = <Self::Item as std::ops::Deref>::Target>
fn std::iter::Iterator::cloned(self) -> impl std::iter::Iterator<Item = <Self::Item as std::ops::Deref>::Target>
fn std::iter::Iterator::cycle(self) -> impl std::iter::Iterator<Item = Self::Item>
fn std::iter::Iterator::sum<S: std::iter::Sum<Self::Item>>(self) -> S
fn std::iter::Iterator::product<S: std::iter::Product<Self::Item>>(self) -> S
fn std::iter::Iterator::cmp<I>(self, I) -> std::cmp::Ordering
fn std::iter::Iterator::eq<I>(self, I) -> bool
fn std::iter::DoubleEndedIterator::next_back(&mut self) -> std::option::Option<Self::Item>
fn std::iter::DoubleEndedIterator::rfind<P: std::ops::FnMut(&Self::Item) -> bool>(&mut self, P) -> std::option::Option<Self::Item>
fn std::iter::DoubleEndedIterator::rfold<B, F: std::ops::FnMut(B, Self::Item) -> B>(self, B, F) -> B
fn std::iter::ExactSizeIterator::len(&self) -> usize
fn std::iter::IntoIterator::into_iter(self) -> impl std::iter::Iterator<Item = Self::Item>
fn std::iter::Extend<A>::extend<T: std::iter::IntoIterator<Item = A>>(&mut self, T)
fn std::iter::FromIterator<A>::from_iter<T: std::iter::IntoIterator<Item = A>>(T) -> Self
fn std::iter::Peekable<I>::peek(&mut self) -> std::option::Option<&I::Item>
fn std::iter::Peekable<I>::peek_mut(&mut self) -> std::option::Option<&mut I::Item>
fn std::iter::Peekable<I>::next_if<F: std::ops::FnOnce(&I::Item) -> bool>(&mut self, F) -> std::option::Option<I::Item>
impl<I> std::iter::Iterator for std::iter::Peekable<I> { Item = I::Item }
fn std::iter::once<T>(T) -> impl std::iter::Iterator<Item = T>
fn std::iter::repeat<T>(T) -> impl std::iter::Iterator<Item = T>
fn std::iter::empty<T>() -> impl std::iter::Iterator<Item = T>
fn std::iter::from_fn<T, F: std::ops::FnMut() -> std::option::Option<T>>(F) -> impl std::iter::Iterator<Item = T>
fn std::iter::successors<T, F: std::ops::FnMut(&T) -> std::option::Option<T>>(std::option::Option<T>, F) -> impl std::iter::Iterator<Item = T>
fn std::iter::repeat_with<T, F: std::ops::FnMut() -> T>(F) -> impl std::iter::Iterator<Item = T>
fn std::iter::zip<A: std::iter::IntoIterator, B: std::iter::IntoIterator>(A, B) -> impl std::iter::Iterator<Item = (A::Item, B::Item)>
trait std::clone::Clone
fn std::clone::Clone::clone(&self) -> Self
fn std::clone::Clone::clone_from(&mut self, &Self)
trait std::default::Default
fn std::default::Default::default() -> Self
trait std::string::ToString
fn std::string::ToString::to_string(&self) -> std::string::String
trait std::borrow::ToOwned
fn std::borrow::ToOwned::to_owned(&self) -> Self::Owned
impl std::borrow::ToOwned for str { Owned = std::string::String }
impl<T> std::borrow::ToOwned for [T] { Owned = std::vec::Vec<T> }
impl std::borrow::ToOwned for std::path::Path { Owned = std::path::PathBuf }
impl std::borrow::ToOwned for std::ffi::OsStr { Owned = std::ffi::OsString }
impl std::borrow::ToOwned for std::ffi::CStr { Owned = std::ffi::CString }
trait std::convert::From<T>
fn std::convert::From<T>::from(T) -> Self
trait std::convert::Into<T>
fn std::convert::Into<T>::into(self) -> T
trait std::convert::TryFrom<T>
fn std::convert::TryFrom<T>::try_from(T) -> std::result::Result<Self, Self::Error>
trait std::convert::TryInto<T>
fn std::convert::TryInto<T>::try_into(self) -> std::result::Result<T, T::Error>
trait std::convert::AsRef<T>
fn std::convert::AsRef<T>::as_ref(&self) -> &T
trait std::convert::AsMut<T>
fn std::convert::AsMut<T>::as_mut(&mut self) -> &mut T
trait std::borrow::Borrow<T>
fn std::borrow::Borrow<T>::borrow(&self) -> &T
trait std::cmp::PartialEq
fn std::cmp::PartialEq::eq(&self, &Self) -> bool
fn std::cmp::PartialEq::ne(&self, &Self) -> bool
trait std::cmp::PartialOrd
fn std::cmp::PartialOrd::partial_cmp(&self, &Self) -> std::option::Option<std::cmp::Ordering>
fn std::cmp::PartialOrd::lt(&self, &Self) -> bool
fn std::cmp::PartialOrd::gt(&self, &Self) -> bool
trait std::cmp::Ord
fn std::cmp::Ord::cmp(&self, &Self) -> std::cmp::Ordering
fn std::cmp::Ord::max(self, Self) -> Self
fn std::cmp::Ord::min(self, Self) -> Self
fn std::cmp::Ord::clamp(self, Self, Self) -> Self
fn std::cmp::max<T>(T, T) -> T
fn std::cmp::min<T>(T, T) -> T
enum std::cmp::Ordering
variant std::cmp::Ordering::Less
variant std::cmp::Ordering::Equal
variant std::cmp::Ordering::Greater
fn std::cmp::Ordering::reverse(self) -> std::cmp::Ordering
fn std::cmp::Ordering::then(self, std::cmp::Ordering) -> std::cmp::Ordering
fn std::cmp::Ordering::then_with<F: std::ops::FnOnce() -> std::cmp::Ordering>(self, F) -> std::cmp::Ordering
trait std::str::FromStr
fn std::str::FromStr::from_str(&str) -> std::result::Result<Self, Self::Err>
trait std::hash::Hash
fn std::hash::Hash::hash<H>(&self, &mut H)
trait std::hash::Hasher
fn std::hash::Hasher::finish(&self) -> u64
enum std::option::Option<T>
variant std::option::Option::Some(T)
variant std::option::Option::None
fn std::option::Option<T>::is_some(&self) -> bool
fn std::option::Option<T>::is_none(&self) -> bool
fn std::option::Option<T>::is_some_and<F: std::ops::FnOnce(T) -> bool>(self, F) -> bool
fn std::option::Option<T>::is_none_or<F: std::ops::FnOnce(T) -> bool>(self, F) -> bool
fn std::option::Option<T>::as_ref(&self) -> std::option::Option<&T>
fn std::option::Option<T>::as_mut(&mut self) -> std::option::Option<&mut T>
fn std::option::Option<T>::as_deref(&self) -> std::option::Option<&T::Target>
fn std::option::Option<T>::as_deref_mut(&mut self) -> std::option::Option<&mut T::Target>
fn std::option::Option<T>::expect(self, &str) -> T
fn std::option::Option<T>::unwrap(self) -> T
fn std::option::Option<T>::unwrap_or(self, T) -> T
fn std::option::Option<T>::unwrap_or_else<F: std::ops::FnOnce() -> T>(self, F) -> T
fn std::option::Option<T>::unwrap_or_default(self) -> T
unsafe fn std::option::Option<T>::unwrap_unchecked(self) -> T
fn std::option::Option<T>::map<U, F: std::ops::FnOnce(T) -> U>(self, F) -> std::option::Option<U>
fn std::option::Option<T>::inspect<F: std::ops::FnOnce(&T)>(self, F) -> std::option::Option<T>
fn std::option::Option<T>::map_or<U, F: std::ops::FnOnce(T) -> U>(self, U, F) -> U
fn std::option::Option<T>::map_or_else<U, D: std::ops::FnOnce() -> U, F: std::ops::FnOnce(T) -> U>(self, D, F) -> U
fn std::option::Option<T>::ok_or<E>(self, E) -> std::result::Result<T, E>
fn std::option::Option<T>::ok_or_else<E, F: std::ops::FnOnce() -> E>(self, F) -> std::result::Result<T, E>
fn std::option::Option<T>::iter(&self) -> impl std::iter::Iterator<Item = &T>
fn std::option::Option<T>::and<U>(self, std::option::Option<U>) -> std::option::Option<U>
fn std::option::Option<T>::and_then<U, F: std::ops::FnOnce(T) -> std::option::Option<U>>(self, F) -> std::option::Option<U>
fn std::option::Option<T>::filter<P: std::ops::FnOnce(&T) -> bool>(self, P) -> std::option::Option<T>
fn std::option::Option<T>::or(self, std::option::Option<T>) -> std::option::Option<T>
fn std::option::Option<T>::or_else<F: std::ops::FnOnce() -> std::option::Option<T>>(self, F) -> std::option::Option<T>
fn std::option::Option<T>::xor(self, std::option::Option<T>) -> std::option::Option<T>
fn std::option::Option<T>::insert(&mut self, T) -> &mut T
fn std::option::Option<T>::get_or_insert(&mut self, T) -> &mut T
fn std::option::Option<T>::get_or_insert_with<F: std::ops::FnOnce() -> T>(&mut self, F) -> &mut T
fn std::option::Option<T>::take(&mut self) -> std::option::Option<T>
fn std::option::Option<T>::replace(&mut self, T) -> std::option::Option<T>
fn std::option::Option<T>::zip<U>(self, std::option::Option<U>) -> std::option::Option<(T, U)>
fn std::option::Option<T>::copied(self) -> std::option::Option<T::Target>
fn std::option::Option<T>::cloned(self) -> std::option::Option<T::Target>
fn std::option::Option<T>::flatten(self) -> T
fn std::option::Option<T>::transpose(self) -> std::result::Result<std::option::Option<T::Item>, _>
impl<T> std::iter::IntoIterator for std::option::Option<T> { Item = T }
impl<T> std::iter::IntoIterator for &std::option::Option<T> { Item = &T }
enum std::result::Result<T, E>
variant std::result::Result::Ok(T)
variant std::result::Result::Err(E)
fn std::result::Result<T, E>::is_ok(&self) -> bool
fn std::result::Result<T, E>::is_err(&self) -> bool
fn std::result::Result<T, E>::is_ok_and<F: std::ops::FnOnce(T) -> bool>(self, F) -> bool
fn std::result::Result<T, E>::is_err_and<F: std::ops::FnOnce(E) -> bool>(self, F) -> bool
fn std::result::Result<T, E>::ok(self) -> std::option::Option<T>
fn std::result::Result<T, E>::err(self) -> std::option::Option<E>
fn std::result::Result<T, E>::as_ref(&self) -> std::result::Result<&T, &E>
fn std::result::Result<T, E>::as_mut(&mut self) -> std::result::Result<&mut T, &mut E>
fn std::result::Result<T, E>::as_deref(&self) -> std::result::Result<&T::Target, &E>
fn std::result::Result<T, E>::map<U, F: std::ops::FnOnce(T) -> U>(self, F) -> std::result::Result<U, E>
fn std::result::Result<T, E>::map_or<U, F: std::ops::FnOnce(T) -> U>(self, U, F) -> U
fn std::result::Result<T, E>::map_or_else<U, D: std::ops::FnOnce(E) -> U, F: std::ops::FnOnce(T) -> U>(self, D, F) -> U
fn std::result::Result<T, E>::map_err<O, F: std::ops::FnOnce(E) -> O>(self, F) -> std::result::Result<T, O>
fn std::result::Result<T, E>::inspect<F: std::ops::FnOnce(&T)>(self, F) -> std::result::Result<T, E>
fn std::result::Result<T, E>::inspect_err<F: std::ops::FnOnce(&E)>(self, F) -> std::result::Result<T, E>
fn std::result::Result<T, E>::expect(self, &str) -> T
fn std::result::Result<T, E>::unwrap(self) -> T
fn std::result::Result<T, E>::expect_err(self, &str) -> E
fn std::result::Result<T, E>::unwrap_err(self) -> E
fn std::result::Result<T, E>::unwrap_or(self, T) -> T
fn std::result::Result<T, E>::unwrap_or_else<F: std::ops::FnOnce(E) -> T>(self, F) -> T
fn std::result::Result<T, E>::unwrap_or_default(self) -> T
fn std::result::Result<T, E>::and<U>(self, std::result::Result<U, E>) -> std::result::Result<U, E>
fn std::result::Result<T, E>::and_then<U, F: std::ops::FnOnce(T) -> std::result::Result<U, E>>(self, F) -> std::result::Result<U, E>
fn std::result::Result<T, E>::or<F>(self, std::result::Result<T, F>) -> std::result::Result<T, F>
fn std::result::Result<T, E>::or_else<O, F: std::ops::FnOnce(E) -> std::result::Result<T, O>>(self, F) -> std::result::Result<T, O>
fn std::result::Result<T, E>::iter(&self) -> impl std::iter::Iterator<Item = &T>
fn std::result::Result<T, E>::transpose(self) -> std::option::Option<std::result::Result<T::Item, E>>
fn std::result::Result<T, E>::copied(self) -> std::result::Result<T::Target, E>
fn std::result::Result<T, E>::cloned(self) -> std::result::Result<T::Target, E>
impl<T, E> std::iter::IntoIterator for std::result::Result<T, E> { Item = T }
type std::boxed::Box<T>
fn std::boxed::Box<T>::new(T) -> std::boxed::Box<T>
fn std::boxed::Box<T>::pin(T) -> std::pin::Pin<std::boxed::Box<T>>
fn std::boxed::Box<T>::into_raw(std::boxed::Box<T>) -> *mut T
unsafe fn std::boxed::Box<T>::from_raw(*mut T) -> std::boxed::Box<T>
fn std::boxed::Box<T>::leak(std::boxed::Box<T>) -> &mut T
impl<T> std::ops::Deref for std::boxed::Box<T> { Target = T }
type std::rc::Rc<T>
fn std::rc::Rc<T>::new(T) -> std::rc::Rc<T>
fn std::rc::Rc<T>::strong_count(&std::rc::Rc<T>) -> usize
fn std::rc::Rc<T>::downgrade(&std::rc::Rc<T>) -> std::rc::Weak<T>
fn std::rc::Rc<T>::try_unwrap(std::rc::Rc<T>) -> std::result::Result<T, std::rc::Rc<T>>
fn std::rc::Weak<T>::upgrade(&self) -> std::option::Option<std::rc::Rc<T>>
impl<T> std::ops::Deref for std::rc::Rc<T> { Target = T }
type std::sync::Arc<T>
fn std::sync::Arc<T>::new(T) -> std::sync::Arc<T>
fn std::sync::Arc<T>::strong_count(&std::sync::Arc<T>) -> usize
fn std::sync::Arc<T>::downgrade(&std::sync::Arc<T>) -> std::sync::Weak<T>
fn std::sync::Arc<T>::try_unwrap(std::sync::Arc<T>) -> std::result::Result<T, std::sync::Arc<T>>
fn std::sync::Weak<T>::upgrade(&self) -> std::option::Option<std::sync::Arc<T>>
impl<T> std::ops::Deref for std::sync::Arc<T> { Target = T }
impl<P> std::ops::Deref for std::pin::Pin<P> { Target = P }
fn std::pin::Pin<P>::as_mut(&mut self) -> std::pin::Pin<&mut P::Target>
fn std::pin::Pin<P>::as_ref(&self) -> std::pin::Pin<&P::Target>
fn std::pin::Pin<P>::get_mut(self) -> P
fn std::pin::Pin<P>::new(P) -> std::pin::Pin<P>
type std::cell::Cell<T>
fn std::cell::Cell<T>::new(T) -> std::cell::Cell<T>
fn std::cell::Cell<T>::get(&self) -> T
fn std::cell::Cell<T>::set(&self, T)
fn std::cell::Cell<T>::take(&self) -> T
fn std::cell::Cell<T>::replace(&self, T) -> T
type std::cell::RefCell<T>
fn std::cell::RefCell<T>::new(T) -> std::cell::RefCell<T>
fn std::cell::RefCell<T>::borrow(&self) -> std::cell::Ref<T>
fn std::cell::RefCell<T>::borrow_mut(&self) -> std::cell::RefMut<T>
fn std::cell::RefCell<T>::into_inner(self) -> T
fn std::cell::RefCell<T>::replace(&self, T) -> T
fn std::cell::RefCell<T>::take(&self) -> T
impl<T> std::ops::Deref for std::cell::Ref<T> { Target = T }
impl<T> std::ops::Deref for std::cell::RefMut<T> { Target = T }
fn std::cell::OnceCell<T>::new() -> std::cell::OnceCell<T>
fn std::cell::OnceCell<T>::get(&self) -> std::option::Option<&T>
fn std::cell::OnceCell<T>::get_or_init<F: std::ops::FnOnce() -> T>(&self, F) -> &T
fn std::cell::OnceCell<T>::set(&self, T) -> std::result::Result<(), T>
type std::sync::Mutex<T>
fn std::sync::Mutex<T>::new(T) -> std::sync::Mutex<T>
fn std::sync::Mutex<T>::lock(&self) -> std::result::Result<std::sync::MutexGuard<T>, std::sync::PoisonError<std::sync::MutexGuard<T>>>
fn std::sync::Mutex<T>::try_lock(&self) -> std::result::Result<std::sync::MutexGuard<T>, std::sync::TryLockError<std::sync::MutexGuard<T>>>
fn std::sync::Mutex<T>::into_inner(self) -> std::result::Result<T, std::sync::PoisonError<T>>
fn std::sync::Mutex<T>::get_mut(&mut self) -> std::result::Result<&mut T, std::sync::PoisonError<&mut T>>
fn std::sync::PoisonError<T>::into_inner(self) -> T
impl<T> std::ops::Deref for std::sync::MutexGuard<T> { Target = T }
type std::sync::RwLock<T>
fn std::sync::RwLock<T>::new(T) -> std::sync::RwLock<T>
fn std::sync::RwLock<T>::read(&self) -> std::result::Result<std::sync::RwLockReadGuard<T>, std::sync::PoisonError<std::sync::RwLockReadGuard<T>>>
fn std::sync::RwLock<T>::write(&self) -> std::result::Result<std::sync::RwLockWriteGuard<T>, std::sync::PoisonError<std::sync::RwLockWriteGuard<T>>>
impl<T> std::ops::Deref for std::sync::RwLockReadGuard<T> { Target = T }
impl<T> std::ops::Deref for std::sync::RwLockWriteGuard<T> { Target = T }
fn std::sync::OnceLock<T>::new() -> std::sync::OnceLock<T>
fn std::sync::OnceLock<T>::get(&self) -> std::option::Option<&T>
fn std::sync::OnceLock<T>::get_or_init<F: std::ops::FnOnce() -> T>(&self, F) -> &T
fn std::sync::OnceLock<T>::set(&self, T) -> std::result::Result<(), T>
fn std::sync::LazyLock<T, F: std::ops::FnOnce() -> T>::new(F) -> std::sync::LazyLock<T, F>
impl<T, F> std::ops::Deref for std::sync::LazyLock<T, F> { Target = T }
impl<T, F> std::ops::Deref for std::cell::LazyCell<T, F> { Target = T }
fn std::sync::mpsc::channel<T>() -> (std::sync::mpsc::Sender<T>, std::sync::mpsc::Receiver<T>)
fn std::sync::mpsc::sync_channel<T>(usize) -> (std::sync::mpsc::SyncSender<T>, std::sync::mpsc::Receiver<T>)
fn std::sync::mpsc::Sender<T>::send(&self, T) -> std::result::Result<(), std::sync::mpsc::SendError<T>>
fn std::sync::mpsc::SyncSender<T>::send(&self, T) -> std::result::Result<(), std::sync::mpsc::SendError<T>>
fn std::sync::mpsc::Receiver<T>::recv(&self) -> std::result::Result<T, std::sync::mpsc::RecvError>
fn std::sync::mpsc::Receiver<T>::try_recv(&self) -> std::result::Result<T, std::sync::mpsc::TryRecvError>
fn std::sync::mpsc::Receiver<T>::iter(&self) -> impl std::iter::Iterator<Item = T>
impl<T> std::iter::IntoIterator for std::sync::mpsc::Receiver<T> { Item = T }
impl<T> std::iter::IntoIterator for &std::sync::mpsc::Receiver<T> { Item = T }
fn std::thread::spawn<F: std::ops::FnOnce() -> T, T>(F) -> std::thread::JoinHandle<T>
fn std::thread::JoinHandle<T>::join(self) -> std::result::Result<T, std::boxed::Box<dyn std::any::Any>>
fn std::thread::sleep(std::time::Duration)
type std::string::String
fn std::string::String::new() -> std::string::String
fn std::string::String::with_capacity(usize) -> std::string::String
fn std::string::String::from_utf8(std::vec::Vec<u8>) -> std::result::Result<std::string::String, std::string::FromUtf8Error>
fn std::string::String::from_utf8_lossy(&[u8]) -> std::borrow::Cow<str>
fn std::string::String::push(&mut self, char)
fn std::string::String::push_str(&mut self, &str)
fn std::string::String::pop(&mut self) -> std::option::Option<char>
fn std::string::String::insert(&mut self, usize, char)
fn std::string::String::insert_str(&mut self, usize, &str)
fn std::string::String::remove(&mut self, usize) -> char
fn std::string::String::truncate(&mut self, usize)
fn std::string::String::clear(&mut self)
fn std::string::String::retain<F: std::ops::FnMut(char) -> bool>(&mut self, F)
fn std::string::String::capacity(&self) -> usize
fn std::string::String::reserve(&mut self, usize)
fn std::string::String::as_str(&self) -> &str
fn std::string::String::as_mut_str(&mut self) -> &mut str
fn std::string::String::into_bytes(self) -> std::vec::Vec<u8>
fn std::string::String::into_boxed_str(self) -> std::boxed::Box<str>
fn std::string::String::drain<R>(&mut self, R) -> impl std::iter::Iterator<Item = char>
fn std::string::String::split_off(&mut self, usize) -> std::string::String
fn std::string::String::len(&self) -> usize
fn std::string::String::is_empty(&self) -> bool
impl std::ops::Deref for std::string::String { Target = str }
impl<T> std::convert::From<T> for std::string::String
impl std::iter::FromIterator<char> for std::string::String
impl std::str::FromStr for std::string::String { Err = std::convert::Infallible }
impl std::default::Default for std::string::String
fn str::len(&self) -> usize
fn str::is_empty(&self) -> bool
fn str::as_bytes(&self) -> &[u8]
fn str::as_ptr(&self) -> *const u8
fn str::get<I>(&self, I) -> std::option::Option<&str>
fn str::chars(&self) -> impl std::iter::Iterator<Item = char>
fn str::char_indices(&self) -> impl std::iter::Iterator<Item = (usize, char)>
fn str::bytes(&self) -> impl std::iter::Iterator<Item = u8>
fn str::lines(&self) -> impl std::iter::Iterator<Item = &str>
fn str::split_whitespace(&self) -> impl std::iter::Iterator<Item = &str>
fn str::split_ascii_whitespace(&self) -> impl std::iter::Iterator<Item = &str>
fn str::contains<P>(&self, P) -> bool
fn str::starts_with<P>(&self, P) -> bool
fn str::ends_with<P>(&self, P) -> bool
fn str::find<P>(&self, P) -> std::option::Option<usize>
fn str::rfind<P>(&self, P) -> std::option::Option<usize>
fn str::split<P>(&self, P) -> impl std::iter::Iterator<Item = &str>
fn str::rsplit<P>(&self, P) -> impl std::iter::Iterator<Item = &str>
fn str::splitn<P>(&self, usize, P) -> impl std::iter::Iterator<Item = &str>
fn str::rsplitn<P>(&self, usize, P) -> impl std::iter::Iterator<Item = &str>
fn str::split_terminator<P>(&self, P) -> impl std::iter::Iterator<Item = &str>
fn str::split_inclusive<P>(&self, P) -> impl std::iter::Iterator<Item = &str>
fn str::split_once<P>(&self, P) -> std::option::Option<(&str, &str)>
fn str::rsplit_once<P>(&self, P) -> std::option::Option<(&str, &str)>
fn str::split_at(&self, usize) -> (&str, &str)
fn str::matches<P>(&self, P) -> impl std::iter::Iterator<Item = &str>
fn str::match_indices<P>(&self, P) -> impl std::iter::Iterator<Item = (usize, &str)>
fn str::trim(&self) -> &str
fn str::trim_start(&self) -> &str
fn str::trim_end(&self) -> &str
fn str::trim_matches<P>(&self, P) -> &str
fn str::trim_start_matches<P>(&self, P) -> &str
fn str::trim_end_matches<P>(&self, P) -> &str
fn str::strip_prefix<P>(&self, P) -> std::option::Option<&str>
fn str::strip_suffix<P>(&self, P) -> std::option::Option<&str>
fn str::parse<F: std::str::FromStr>(&self) -> std::result::Result<F, F::Err>
fn str::is_ascii(&self) -> bool
fn str::is_char_boundary(&self, usize) -> bool
fn str::eq_ignore_ascii_case(&self, &str) -> bool
fn str::make_ascii_lowercase(&mut self)
fn str::to_lowercase(&self) -> std::string::String
fn str::to_uppercase(&self) -> std::string::String
fn str::to_ascii_lowercase(&self) -> std::string::String
fn str::to_ascii_uppercase(&self) -> std::string::String
fn str::replace<P>(&self, P, &str) -> std::string::String
fn str::replacen<P>(&self, P, &str, usize) -> std::string::String
fn str::repeat(&self, usize) -> std::string::String
fn str::into_string(self) -> std::string::String
fn str::escape_debug(&self) -> impl std::iter::Iterator<Item = char>
impl std::convert::AsRef<str> for str
fn std::str::from_utf8(&[u8]) -> std::result::Result<&str, std::str::Utf8Error>
unsafe fn std::str::from_utf8_unchecked(&[u8]) -> &str
fn std::char::from_u32(u32) -> std::option::Option<char>
fn std::char::from_digit(u32, u32) -> std::option::Option<char>
fn char::is_alphabetic(self) -> bool
fn char::is_numeric(self) -> bool
fn char::is_alphanumeric(self) -> bool
fn char::is_whitespace(self) -> bool
fn char::is_uppercase(self) -> bool
fn char::is_lowercase(self) -> bool
fn char::is_control(self) -> bool
fn char::is_ascii(&self) -> bool
fn char::is_ascii_digit(&self) -> bool
fn char::is_ascii_alphanumeric(&self) -> bool
fn char::to_digit(self, u32) -> std::option::Option<u32>
fn char::len_utf8(self) -> usize
fn char::to_ascii_lowercase(&self) -> char
fn char::to_ascii_uppercase(&self) -> char
fn char::to_lowercase(self) -> impl std::iter::Iterator<Item = char>
fn char::to_uppercase(self) -> impl std::iter::Iterator<Item = char>
fn char::from_u32(u32) -> std::option::Option<char>
type std::vec::Vec<T>
fn std::vec::Vec<T>::new() -> std::vec::Vec<T>
fn std::vec::Vec<T>::with_capacity(usize) -> std::vec::Vec<T>
unsafe fn std::vec::Vec<T>::from_raw_parts(*mut T, usize, usize) -> std::vec::Vec<T>
fn std::vec::Vec<T>::push(&mut self, T)
fn std::vec::Vec<T>::pop(&mut self) -> std::option::Option<T>
fn std::vec::Vec<T>::insert(&mut self, usize, T)
fn std::vec::Vec<T>::remove(&mut self, usize) -> T
fn std::vec::Vec<T>::swap_remove(&mut self, usize) -> T
fn std::vec::Vec<T>::truncate(&mut self, usize)
fn std::vec::Vec<T>::resize(&mut self, usize, T)
fn std::vec::Vec<T>::resize_with<F: std::ops::FnMut() -> T>(&mut self, usize, F)
fn std::vec::Vec<T>::reserve(&mut self, usize)
fn std::vec::Vec<T>::reserve_exact(&mut self, usize)
fn std::vec::Vec<T>::capacity(&self) -> usize
fn std::vec::Vec<T>::clear(&mut self)
fn std::vec::Vec<T>::len(&self) -> usize
fn std::vec::Vec<T>::is_empty(&self) -> bool
unsafe fn std::vec::Vec<T>::set_len(&mut self, usize)
fn std::vec::Vec<T>::append(&mut self, &mut std::vec::Vec<T>)
fn std::vec::Vec<T>::extend_from_slice(&mut self, &[T])
fn std::vec::Vec<T>::drain<R>(&mut self, R) -> impl std::iter::Iterator<Item = T>
fn std::vec::Vec<T>::split_off(&mut self, usize) -> std::vec::Vec<T>
fn std::vec::Vec<T>::retain<F: std::ops::FnMut(&T) -> bool>(&mut self, F)
fn std::vec::Vec<T>::retain_mut<F: std::ops::FnMut(&mut T) -> bool>(&mut self, F)
fn std::vec::Vec<T>::dedup(&mut self)
fn std::vec::Vec<T>::dedup_by_key<K, F: std::ops::FnMut(&mut T) -> K>(&mut self, F)
fn std::vec::Vec<T>::as_slice(&self) -> &[T]
fn std::vec::Vec<T>::as_mut_slice(&mut self) -> &mut [T]
fn std::vec::Vec<T>::as_ptr(&self) -> *const T
fn std::vec::Vec<T>::as_mut_ptr(&mut self) -> *mut T
fn std::vec::Vec<T>::into_boxed_slice(self) -> std::boxed::Box<[T]>
fn std::vec::Vec<T>::leak(self) -> &mut [T]
impl<T> std::iter::IntoIterator for std::vec::Vec<T> { Item = T }
impl<T> std::iter::IntoIterator for &std::vec::Vec<T> { Item = &T }
impl<T> std::iter::Extend<T> for std::vec::Vec<T>
impl<T> std::iter::FromIterator<T> for std::vec::Vec<T>
impl<T> std::ops::Deref for std::vec::Vec<T> { Target = [T] }
impl std::io::Write for std::vec::Vec<u8>
impl<T> std::iter::IntoIterator for [T] { Item = T }
impl<T> std::iter::IntoIterator for &[T] { Item = &T }
fn [T]::len(&self) -> usize
fn [T]::is_empty(&self) -> bool
fn [T]::first(&self) -> std::option::Option<&T>
fn [T]::first_mut(&mut self) -> std::option::Option<&mut T>
fn [T]::last(&self) -> std::option::Option<&T>
fn [T]::last_mut(&mut self) -> std::option::Option<&mut T>
fn [T]::split_first(&self) -> std::option::Option<(&T, &[T])>
fn [T]::split_last(&self) -> std::option::Option<(&T, &[T])>
fn [T]::get<I>(&self, I) -> std::option::Option<&T>
fn [T]::get_mut<I>(&mut self, I) -> std::option::Option<&mut T>
unsafe fn [T]::get_unchecked<I>(&self, I) -> &T
unsafe fn [T]::get_unchecked_mut<I>(&mut self, I) -> &mut T
fn [T]::as_ptr(&self) -> *const T
fn [T]::as_mut_ptr(&mut self) -> *mut T
fn [T]::swap(&mut self, usize, usize)
fn [T]::reverse(&mut self)
fn [T]::iter(&self) -> impl std::iter::Iterator<Item = &T>
fn [T]::iter_mut(&mut self) -> impl std::iter::Iterator<Item = &mut T>
fn [T]::windows(&self, usize) -> impl std::iter::Iterator<Item = &[T]>
fn [T]::chunks(&self, usize) -> impl std::iter::Iterator<Item = &[T]>
fn [T]::chunks_mut(&mut self, usize) -> impl std::iter::Iterator<Item = &mut [T]>
fn [T]::chunks_exact(&self, usize) -> impl std::iter::Iterator<Item = &[T]>
fn [T]::split_at(&self, usize) -> (&[T], &[T])
fn [T]::split_at_mut(&mut self, usize) -> (&mut [T], &mut [T])
fn [T]::split<F: std::ops::FnMut(&T) -> bool>(&self, F) -> impl std::iter::Iterator<Item = &[T]>
fn [T]::contains(&self, &T) -> bool
fn [T]::starts_with(&self, &[T]) -> bool
fn [T]::ends_with(&self, &[T]) -> bool
fn [T]::strip_prefix<P>(&self, P) -> std::option::Option<&[T]>
fn [T]::binary_search(&self, &T) -> std::result::Result<usize, usize>
fn [T]::binary_search_by_key<B, F: std::ops::FnMut(&T) -> B>(&self, &B, F) -> std::result::Result<usize, usize>
fn [T]::partition_point<P: std::ops::FnMut(&T) -> bool>(&self, P) -> usize
fn [T]::sort(&mut self)
fn [T]::sort_unstable(&mut self)
fn [T]::sort_by<F: std::ops::FnMut(&T, &T) -> std::cmp::Ordering>(&mut self, F)
fn [T]::sort_unstable_by<F: std::ops::FnMut(&T, &T) -> std::cmp::Ordering>(&mut self, F)
fn [T]::sort_by_key<K, F: std::ops::FnMut(&T) -> K>(&mut self, F)
fn [T]::sort_unstable_by_key<K, F: std::ops::FnMut(&T) -> K>(&mut self, F)
fn [T]::rotate_left(&mut self, usize)
fn [T]::fill(&mut self, T)
fn [T]::copy_from_slice(&mut self, &[T])
fn [T]::clone_from_slice(&mut self, &[T])
fn [T]::copy_within<R>(&mut self, R, usize)
fn [T]::to_vec(&self) -> std::vec::Vec<T>
fn [T]::into_vec(self) -> std::vec::Vec<T>
fn [T]::repeat(&self, usize) -> std::vec::Vec<T>
fn [T]::concat(&self) -> T::Owned
fn [T]::join<S>(&self, S) -> std::string::String
fn [T]::is_ascii(&self) -> bool
fn [T]::eq_ignore_ascii_case(&self, &[u8]) -> bool
fn [T]::to_ascii_lowercase(&self) -> std::vec::Vec<u8>
impl<T> std::iter::IntoIterator for [T; N] { Item = T }
impl<T> std::iter::IntoIterator for &[T; N] { Item = &T }
fn [T; N]::map<U, F: std::ops::FnMut(T) -> U>(self, F) -> [U; N]
fn [T; N]::as_slice(&self) -> &[T]
fn *const T::is_null(self) -> bool
fn *const T::cast<U>(self) -> *const U
fn *const T::add(self, usize) -> *const T
fn *const T::sub(self, usize) -> *const T
fn *const T::offset(self, isize) -> *const T
fn *const T::read(self) -> T
fn *const T::read_volatile(self) -> T
fn *const T::write(self, T)
fn *const T::as_ref(self) -> std::option::Option<&T>
fn *const T::as_mut(self) -> std::option::Option<&mut T>
unsafe fn std::slice::from_raw_parts<T>(*const T, usize) -> &[T]
unsafe fn std::slice::from_raw_parts_mut<T>(*mut T, usize) -> &mut [T]
unsafe fn std::ptr::read<T>(*const T) -> T
unsafe fn std::ptr::write<T>(*mut T, T)
fn std::ptr::null<T>() -> *const T
fn std::ptr::null_mut<T>() -> *mut T
fn std::mem::swap<T>(&mut T, &mut T)
fn std::mem::replace<T>(&mut T, T) -> T
fn std::mem::take<T>(&mut T) -> T
fn std::mem::drop<T>(T)
fn std::mem::forget<T>(T)
fn std::mem::size_of<T>() -> usize
fn std::mem::align_of<T>() -> usize
unsafe fn std::mem::zeroed<T>() -> T
unsafe fn std::mem::transmute<T, U>(T) -> U
type std::collections::HashMap<K, V>
fn std::collections::HashMap<K, V>::new() -> std::collections::HashMap<K, V>
fn std::collections::HashMap<K, V>::with_capacity(usize) -> std::collections::HashMap<K, V>
fn std::collections::HashMap<K, V>::len(&self) -> usize
fn std::collections::HashMap<K, V>::is_empty(&self) -> bool
fn std::collections::HashMap<K, V>::clear(&mut self)
fn std::collections::HashMap<K, V>::keys(&self) -> impl std::iter::Iterator<Item = &K>
fn std::collections::HashMap<K, V>::values(&self) -> impl std::iter::Iterator<Item = &V>
fn std::collections::HashMap<K, V>::values_mut(&mut self) -> impl std::iter::Iterator<Item = &mut V>
fn std::collections::HashMap<K, V>::into_keys(self) -> impl std::iter::Iterator<Item = K>
fn std::collections::HashMap<K, V>::into_values(self) -> impl std::iter::Iterator<Item = V>
fn std::collections::HashMap<K, V>::iter(&self) -> impl std::iter::Iterator<Item = (&K, &V)>
fn std::collections::HashMap<K, V>::iter_mut(&mut self) -> impl std::iter::Iterator<Item = (&K, &mut V)>
fn std::collections::HashMap<K, V>::drain(&mut self) -> impl std::iter::Iterator<Item = (K, V)>
fn std::collections::HashMap<K, V>::entry(&mut self, K) -> std::collections::hash_map::Entry<K, V>
fn std::collections::HashMap<K, V>::get<Q>(&self, &Q) -> std::option::Option<&V>
fn std::collections::HashMap<K, V>::get_mut<Q>(&mut self, &Q) -> std::option::Option<&mut V>
fn std::collections::HashMap<K, V>::get_key_value<Q>(&self, &Q) -> std::option::Option<(&K, &V)>
fn std::collections::HashMap<K, V>::contains_key<Q>(&self, &Q) -> bool
fn std::collections::HashMap<K, V>::insert(&mut self, K, V) -> std::option::Option<V>
fn std::collections::HashMap<K, V>::remove<Q>(&mut self, &Q) -> std::option::Option<V>
fn std::collections::HashMap<K, V>::retain<F: std::ops::FnMut(&K, &mut V) -> bool>(&mut self, F)
impl<K, V> std::iter::IntoIterator for std::collections::HashMap<K, V> { Item = (K, V) }
impl<K, V> std::iter::IntoIterator for &std::collections::HashMap<K, V> { Item = (&K, &V) }
impl<K, V> std::iter::Extend<(K, V)> for std::collections::HashMap<K, V>
use std::collections::hash_map::HashMap = std::collections::HashMap
use std::collections::btree_map::BTreeMap = std::collections::BTreeMap
use std::collections::hash_set::HashSet = std::collections::HashSet
use std::collections::btree_set::BTreeSet = std::collections::BTreeSet
fn std::collections::hash_map::Entry<K, V>::or_insert(self, V) -> &mut V
fn std::collections::hash_map::Entry<K, V>::or_insert_with<F: std::ops::FnOnce() -> V>(self, F) -> &mut V
fn std::collections::hash_map::Entry<K, V>::or_default(self) -> &mut V
fn std::collections::hash_map::Entry<K, V>::and_modify<F: std::ops::FnOnce(&mut V)>(self, F) -> std::collections::hash_map::Entry<K, V>
fn std::collections::hash_map::Entry<K, V>::key(&self) -> &K
enum std::collections::hash_map::Entry<K, V>
variant std::collections::hash_map::Entry::Occupied(std::collections::hash_map::OccupiedEntry<K, V>)
variant std::collections::hash_map::Entry::Vacant(std::collections::hash_map::VacantEntry<K, V>)
fn std::collections::hash_map::OccupiedEntry<K, V>::get(&self) -> &V
fn std::collections::hash_map::OccupiedEntry<K, V>::get_mut(&mut self) -> &mut V
fn std::collections::hash_map::OccupiedEntry<K, V>::into_mut(self) -> &mut V
fn std::collections::hash_map::OccupiedEntry<K, V>::remove(self) -> V
fn std::collections::hash_map::VacantEntry<K, V>::insert(self, V) -> &mut V
type std::collections::BTreeMap<K, V>
fn std::collections::BTreeMap<K, V>::new() -> std::collections::BTreeMap<K, V>
fn std::collections::BTreeMap<K, V>::len(&self) -> usize
fn std::collections::BTreeMap<K, V>::is_empty(&self) -> bool
fn std::collections::BTreeMap<K, V>::keys(&self) -> impl std::iter::Iterator<Item = &K>
fn std::collections::BTreeMap<K, V>::values(&self) -> impl std::iter::Iterator<Item = &V>
fn std::collections::BTreeMap<K, V>::values_mut(&mut self) -> impl std::iter::Iterator<Item = &mut V>
fn std::collections::BTreeMap<K, V>::iter(&self) -> impl std::iter::Iterator<Item = (&K, &V)>
fn std::collections::BTreeMap<K, V>::iter_mut(&mut self) -> impl std::iter::Iterator<Item = (&K, &mut V)>
fn std::collections::BTreeMap<K, V>::range<R>(&self, R) -> impl std::iter::Iterator<Item = (&K, &V)>
fn std::collections::BTreeMap<K, V>::entry(&mut self, K) -> std::collections::hash_map::Entry<K, V>
fn std::collections::BTreeMap<K, V>::get<Q>(&self, &Q) -> std::option::Option<&V>
fn std::collections::BTreeMap<K, V>::get_mut<Q>(&mut self, &Q) -> std::option::Option<&mut V>
fn std::collections::BTreeMap<K, V>::contains_key<Q>(&self, &Q) -> bool
fn std::collections::BTreeMap<K, V>::insert(&mut self, K, V) -> std::option::Option<V>
fn std::collections::BTreeMap<K, V>::remove<Q>(&mut self, &Q) -> std::option::Option<V>
fn std::collections::BTreeMap<K, V>::first_key_value(&self) -> std::option::Option<(&K, &V)>
fn std::collections::BTreeMap<K, V>::into_values(self) -> impl std::iter::Iterator<Item = V>
impl<K, V> std::iter::IntoIterator for std::collections::BTreeMap<K, V> { Item = (K, V) }
impl<K, V> std::iter::IntoIterator for &std::collections::BTreeMap<K, V> { Item = (&K, &V) }
type std::collections::HashSet<T>
fn std::collections::HashSet<T>::new() -> std::collections::HashSet<T>
fn std::collections::HashSet<T>::with_capacity(usize) -> std::collections::HashSet<T>
fn std::collections::HashSet<T>::len(&self) -> usize
fn std::collections::HashSet<T>::is_empty(&self) -> bool
fn std::collections::HashSet<T>::iter(&self) -> impl std::iter::Iterator<Item = &T>
fn std::collections::HashSet<T>::contains<Q>(&self, &Q) -> bool
fn std::collections::HashSet<T>::get<Q>(&self, &Q) -> std::option::Option<&T>
fn std::collections::HashSet<T>::insert(&mut self, T) -> bool
fn std::collections::HashSet<T>::remove<Q>(&mut self, &Q) -> bool
fn std::collections::HashSet<T>::union(&self, &std::collections::HashSet<T>) -> impl std::iter::Iterator<Item = &T>
fn std::collections::HashSet<T>::intersection(&self, &std::collections::HashSet<T>) -> impl std::iter::Iterator<Item = &T>
fn std::collections::HashSet<T>::difference(&self, &std::collections::HashSet<T>) -> impl std::iter::Iterator<Item = &T>
fn std::collections::HashSet<T>::retain<F: std::ops::FnMut(&T) -> bool>(&mut self, F)
impl<T> std::iter::IntoIterator for std::collections::HashSet<T> { Item = T }
impl<T> std::iter::IntoIterator for &std::collections::HashSet<T> { Item = &T }
type std::collections::BTreeSet<T>
fn std::collections::BTreeSet<T>::new() -> std::collections::BTreeSet<T>
fn std::collections::BTreeSet<T>::len(&self) -> usize
fn std::collections::BTreeSet<T>::is_empty(&self) -> bool
fn std::collections::BTreeSet<T>::iter(&self) -> impl std::iter::Iterator<Item = &T>
fn std::collections::BTreeSet<T>::contains<Q>(&self, &Q) -> bool
fn std::collections::BTreeSet<T>::insert(&mut self, T) -> bool
fn std::collections::BTreeSet<T>::remove<Q>(&mut self, &Q) -> bool
fn std::collections::BTreeSet<T>::first(&self) -> std::option::Option<&T>
impl<T> std::iter::IntoIterator for std::collections::BTreeSet<T> { Item = T }
impl<T> std::iter::IntoIterator for &std::collections::BTreeSet<T> { Item = &T }
type std::collections::VecDeque<T>
fn std::collections::VecDeque<T>::new() -> std::collections::VecDeque<T>
fn std::collections::VecDeque<T>::with_capacity(usize) -> std::collections::VecDeque<T>
fn std::collections::VecDeque<T>::len(&self) -> usize
fn std::collections::VecDeque<T>::is_empty(&self) -> bool
fn std::collections::VecDeque<T>::push_back(&mut self, T)
fn std::collections::VecDeque<T>::push_front(&mut self, T)
fn std::collections::VecDeque<T>::pop_back(&mut self) -> std::option::Option<T>
fn std::collections::VecDeque<T>::pop_front(&mut self) -> std::option::Option<T>
fn std::collections::VecDeque<T>::front(&self) -> std::option::Option<&T>
fn std::collections::VecDeque<T>::back(&self) -> std::option::Option<&T>
fn std::collections::VecDeque<T>::iter(&self) -> impl std::iter::Iterator<Item = &T>
fn std::collections::VecDeque<T>::drain<R>(&mut self, R) -> impl std::iter::Iterator<Item = T>
impl<T> std::iter::IntoIterator for std::collections::VecDeque<T> { Item = T }
impl<T> std::iter::IntoIterator for &std::collections::VecDeque<T> { Item = &T }
fn std::collections::BinaryHeap<T>::new() -> std::collections::BinaryHeap<T>
fn std::collections::BinaryHeap<T>::push(&mut self, T)
fn std::collections::BinaryHeap<T>::pop(&mut self) -> std::option::Option<T>
fn std::collections::BinaryHeap<T>::peek(&self) -> std::option::Option<&T>
enum std::borrow::Cow<B>
variant std::borrow::Cow::Borrowed(&B)
variant std::borrow::Cow::Owned(B::Owned)
fn std::borrow::Cow<B>::into_owned(self) -> B::Owned
fn std::borrow::Cow<B>::to_mut(&mut self) -> &mut B::Owned
impl<B> std::ops::Deref for std::borrow::Cow<B> { Target = B }
type std::ops::Range<T>
impl<T> std::iter::Iterator for std::ops::Range<T> { Item = T }
impl<T> std::iter::Iterator for std::ops::RangeFrom<T> { Item = T }
impl<T> std::iter::Iterator for std::ops::RangeInclusive<T> { Item = T }
field std::ops::Range.start: T
field std::ops::Range.end: T
fn std::ops::Range<T>::contains<U>(&self, &U) -> bool
fn std::ops::Range<T>::is_empty(&self) -> bool
trait std::ops::Deref
fn std::ops::Deref::deref(&self) -> &Self::Target
trait std::ops::DerefMut
fn std::ops::DerefMut::deref_mut(&mut self) -> &mut Self::Target
trait std::ops::Drop
fn std::ops::Drop::drop(&mut self)
trait std::future::Future
trait std::io::Read
fn std::io::Read::read(&mut self, &mut [u8]) -> std::io::Result<usize>
fn std::io::Read::read_to_end(&mut self, &mut std::vec::Vec<u8>) -> std::io::Result<usize>
fn std::io::Read::read_to_string(&mut self, &mut std::string::String) -> std::io::Result<usize>
fn std::io::Read::read_exact(&mut self, &mut [u8]) -> std::io::Result<()>
fn std::io::Read::by_ref(&mut self) -> &mut Self
fn std::io::Read::bytes(self) -> impl std::iter::Iterator<Item = std::io::Result<u8>>
fn std::io::Read::take(self, u64) -> std::io::Take<Self>
fn std::io::Read::chain<R>(self, R) -> std::io::Chain<Self, R>
trait std::io::Write
fn std::io::Write::write(&mut self, &[u8]) -> std::io::Result<usize>
fn std::io::Write::write_all(&mut self, &[u8]) -> std::io::Result<()>
fn std::io::Write::flush(&mut self) -> std::io::Result<()>
fn std::io::Write::write_fmt(&mut self, std::fmt::Arguments) -> std::io::Result<()>
fn std::io::Write::by_ref(&mut self) -> &mut Self
trait std::io::BufRead: std::io::Read
fn std::io::BufRead::read_line(&mut self, &mut std::string::String) -> std::io::Result<usize>
fn std::io::BufRead::read_until(&mut self, u8, &mut std::vec::Vec<u8>) -> std::io::Result<usize>
fn std::io::BufRead::lines(self) -> impl std::iter::Iterator<Item = std::io::Result<std::string::String>>
fn std::io::BufRead::split(self, u8) -> impl std::iter::Iterator<Item = std::io::Result<std::vec::Vec<u8>>>
trait std::io::Seek
fn std::io::Seek::seek(&mut self, std::io::SeekFrom) -> std::io::Result<u64>
alias std::io::Result<T> = std::result::Result<T, std::io::Error>
alias std::fmt::Result = std::result::Result<(), std::fmt::Error>
type std::io::Error
fn std::io::Error::new<E>(std::io::ErrorKind, E) -> std::io::Error
fn std::io::Error::other<E>(E) -> std::io::Error
fn std::io::Error::last_os_error() -> std::io::Error
fn std::io::Error::kind(&self) -> std::io::ErrorKind
fn std::io::stdin() -> std::io::Stdin
fn std::io::stdout() -> std::io::Stdout
fn std::io::stderr() -> std::io::Stderr
fn std::io::read_to_string<R: std::io::Read>(R) -> std::io::Result<std::string::String>
fn std::io::copy<R: std::io::Read, W: std::io::Write>(&mut R, &mut W) -> std::io::Result<u64>
fn std::io::Stdin::lock(&self) -> std::io::StdinLock
fn std::io::Stdin::read_line(&self, &mut std::string::String) -> std::io::Result<usize>
fn std::io::Stdin::lines(self) -> impl std::iter::Iterator<Item = std::io::Result<std::string::String>>
fn std::io::Stdout::lock(&self) -> std::io::StdoutLock
impl std::io::Read for std::io::Stdin
impl std::io::Read for std::io::StdinLock
impl std::io::BufRead for std::io::StdinLock
impl std::io::Write for std::io::Stdout
impl std::io::Write for std::io::StdoutLock
impl std::io::Write for std::io::Stderr
type std::io::BufReader<R>
fn std::io::BufReader<R>::new(R) -> std::io::BufReader<R>
fn std::io::BufReader<R>::with_capacity(usize, R) -> std::io::BufReader<R>
fn std::io::BufReader<R>::get_ref(&self) -> &R
fn std::io::BufReader<R>::into_inner(self) -> R
impl<R> std::io::BufRead for std::io::BufReader<R>
impl<R> std::io::Read for std::io::BufReader<R>
type std::io::BufWriter<W>
fn std::io::BufWriter<W>::new(W) -> std::io::BufWriter<W>
impl<W> std::io::Write for std::io::BufWriter<W>
type std::io::Cursor<T>
fn std::io::Cursor<T>::new(T) -> std::io::Cursor<T>
fn std::io::Cursor<T>::into_inner(self) -> T
fn std::io::Cursor<T>::get_ref(&self) -> &T
fn std::io::Cursor<T>::position(&self) -> u64
impl<T> std::io::Read for std::io::Cursor<T>
impl<T> std::io::BufRead for std::io::Cursor<T>
impl<T> std::io::Write for std::io::Cursor<T>
impl<T> std::io::Seek for std::io::Cursor<T>
impl<T> std::io::Read for std::io::Take<T>
fn std::io::Take<T>::limit(&self) -> u64
type std::fs::File
fn std::fs::File::open<P: std::convert::AsRef<std::path::Path>>(P) -> std::io::Result<std::fs::File>
fn std::fs::File::create<P: std::convert::AsRef<std::path::Path>>(P) -> std::io::Result<std::fs::File>
fn std::fs::File::create_new<P: std::convert::AsRef<std::path::Path>>(P) -> std::io::Result<std::fs::File>
fn std::fs::File::options() -> std::fs::OpenOptions
fn std::fs::File::metadata(&self) -> std::io::Result<std::fs::Metadata>
fn std::fs::File::set_len(&self, u64) -> std::io::Result<()>
fn std::fs::File::sync_all(&self) -> std::io::Result<()>
fn std::fs::File::set_permissions(&self, std::fs::Permissions) -> std::io::Result<()>
fn std::fs::File::try_clone(&self) -> std::io::Result<std::fs::File>
impl std::io::Read for std::fs::File
impl std::io::Write for std::fs::File
impl std::io::Seek for std::fs::File
type std::fs::OpenOptions
fn std::fs::OpenOptions::new() -> std::fs::OpenOptions
fn std::fs::OpenOptions::read(&mut self, bool) -> &mut std::fs::OpenOptions
fn std::fs::OpenOptions::write(&mut self, bool) -> &mut std::fs::OpenOptions
fn std::fs::OpenOptions::append(&mut self, bool) -> &mut std::fs::OpenOptions
fn std::fs::OpenOptions::truncate(&mut self, bool) -> &mut std::fs::OpenOptions
fn std::fs::OpenOptions::create(&mut self, bool) -> &mut std::fs::OpenOptions
fn std::fs::OpenOptions::create_new(&mut self, bool) -> &mut std::fs::OpenOptions
fn std::fs::OpenOptions::open<P: std::convert::AsRef<std::path::Path>>(&self, P) -> std::io::Result<std::fs::File>
trait std::os::unix::fs::OpenOptionsExt
fn std::os::unix::fs::OpenOptionsExt::mode(&mut self, u32) -> &mut Self
fn std::fs::read<P: std::convert::AsRef<std::path::Path>>(P) -> std::io::Result<std::vec::Vec<u8>>
fn std::fs::read_to_string<P: std::convert::AsRef<std::path::Path>>(P) -> std::io::Result<std::string::String>
fn std::fs::write<P: std::convert::AsRef<std::path::Path>, C: std::convert::AsRef<[u8]>>(P, C) -> std::io::Result<()>
fn std::fs::remove_file<P: std::convert::AsRef<std::path::Path>>(P) -> std::io::Result<()>
fn std::fs::remove_dir_all<P: std::convert::AsRef<std::path::Path>>(P) -> std::io::Result<()>
fn std::fs::create_dir<P: std::convert::AsRef<std::path::Path>>(P) -> std::io::Result<()>
fn std::fs::create_dir_all<P: std::convert::AsRef<std::path::Path>>(P) -> std::io::Result<()>
fn std::fs::metadata<P: std::convert::AsRef<std::path::Path>>(P) -> std::io::Result<std::fs::Metadata>
fn std::fs::canonicalize<P: std::convert::AsRef<std::path::Path>>(P) -> std::io::Result<std::path::PathBuf>
fn std::fs::rename<P, Q>(P, Q) -> std::io::Result<()>
fn std::fs::copy<P, Q>(P, Q) -> std::io::Result<u64>
fn std::fs::read_dir<P: std::convert::AsRef<std::path::Path>>(P) -> std::io::Result<std::fs::ReadDir>
fn std::fs::set_permissions<P>(P, std::fs::Permissions) -> std::io::Result<()>
impl std::iter::Iterator for std::fs::ReadDir { Item = std::io::Result<std::fs::DirEntry> }
fn std::fs::DirEntry::path(&self) -> std::path::PathBuf
fn std::fs::DirEntry::file_name(&self) -> std::ffi::OsString
fn std::fs::DirEntry::metadata(&self) -> std::io::Result<std::fs::Metadata>
fn std::fs::DirEntry::file_type(&self) -> std::io::Result<std::fs::FileType>
fn std::fs::Metadata::len(&self) -> u64
fn std::fs::Metadata::is_dir(&self) -> bool
fn std::fs::Metadata::is_file(&self) -> bool
fn std::fs::Metadata::permissions(&self) -> std::fs::Permissions
fn std::fs::Metadata::modified(&self) -> std::io::Result<std::time::SystemTime>
type std::path::Path
fn std::path::Path::new<S>(&S) -> &std::path::Path
fn std::path::Path::to_str(&self) -> std::option::Option<&str>
fn std::path::Path::to_string_lossy(&self) -> std::borrow::Cow<str>
fn std::path::Path::to_path_buf(&self) -> std::path::PathBuf
fn std::path::Path::as_os_str(&self) -> &std::ffi::OsStr
fn std::path::Path::is_absolute(&self) -> bool
fn std::path::Path::parent(&self) -> std::option::Option<&std::path::Path>
fn std::path::Path::file_name(&self) -> std::option::Option<&std::ffi::OsStr>
fn std::path::Path::file_stem(&self) -> std::option::Option<&std::ffi::OsStr>
fn std::path::Path::extension(&self) -> std::option::Option<&std::ffi::OsStr>
fn std::path::Path::strip_prefix<P>(&self, P) -> std::result::Result<&std::path::Path, std::path::StripPrefixError>
fn std::path::Path::starts_with<P>(&self, P) -> bool
fn std::path::Path::ends_with<P>(&self, P) -> bool
fn std::path::Path::join<P: std::convert::AsRef<std::path::Path>>(&self, P) -> std::path::PathBuf
fn std::path::Path::with_extension<S>(&self, S) -> std::path::PathBuf
fn std::path::Path::with_file_name<S>(&self, S) -> std::path::PathBuf
fn std::path::Path::components(&self) -> impl std::iter::Iterator<Item = std::path::Component>
fn std::path::Path::display(&self) -> std::path::Display
fn std::path::Path::exists(&self) -> bool
fn std::path::Path::is_file(&self) -> bool
fn std::path::Path::is_dir(&self) -> bool
fn std::path::Path::canonicalize(&self) -> std::io::Result<std::path::PathBuf>
fn std::path::Path::metadata(&self) -> std::io::Result<std::fs::Metadata>
fn std::path::Path::read_dir(&self) -> std::io::Result<std::fs::ReadDir>
type std::path::PathBuf
fn std::path::PathBuf::new() -> std::path::PathBuf
fn std::path::PathBuf::push<P: std::convert::AsRef<std::path::Path>>(&mut self, P)
fn std::path::PathBuf::pop(&mut self) -> bool
fn std::path::PathBuf::as_path(&self) -> &std::path::Path
fn std::path::PathBuf::set_extension<S>(&mut self, S) -> bool
fn std::path::PathBuf::set_file_name<S>(&mut self, S)
fn std::path::PathBuf::into_os_string(self) -> std::ffi::OsString
impl std::ops::Deref for std::path::PathBuf { Target = std::path::Path }
impl std::iter::IntoIterator for &std::path::Path { Item = &std::ffi::OsStr }
enum std::path::Component
variant std::path::Component::Prefix(std::path::PrefixComponent)
variant std::path::Component::RootDir
variant std::path::Component::CurDir
variant std::path::Component::ParentDir
variant std::path::Component::Normal(&std::ffi::OsStr)
fn std::path::Component::as_os_str(self) -> &std::ffi::OsStr
type std::ffi::OsString
fn std::ffi::OsString::new() -> std::ffi::OsString
fn std::ffi::OsString::into_string(self) -> std::result::Result<std::string::String, std::ffi::OsString>
fn std::ffi::OsString::as_os_str(&self) -> &std::ffi::OsStr
impl std::ops::Deref for std::ffi::OsString { Target = std::ffi::OsStr }
fn std::ffi::OsStr::new<S>(&S) -> &std::ffi::OsStr
fn std::ffi::OsStr::to_str(&self) -> std::option::Option<&str>
fn std::ffi::OsStr::to_string_lossy(&self) -> std::borrow::Cow<str>
fn std::ffi::OsStr::to_os_string(&self) -> std::ffi::OsString
fn std::ffi::OsStr::len(&self) -> usize
type std::ffi::CString
fn std::ffi::CString::new<T>(T) -> std::result::Result<std::ffi::CString, std::ffi::NulError>
fn std::ffi::CString::as_ptr(&self) -> *const std::ffi::c_char
fn std::ffi::CString::into_raw(self) -> *mut std::ffi::c_char
fn std::ffi::CString::as_bytes(&self) -> &[u8]
impl std::ops::Deref for std::ffi::CString { Target = std::ffi::CStr }
unsafe fn std::ffi::CStr::from_ptr(*const std::ffi::c_char) -> &std::ffi::CStr
fn std::ffi::CStr::as_ptr(&self) -> *const std::ffi::c_char
fn std::ffi::CStr::to_str(&self) -> std::result::Result<&str, std::str::Utf8Error>
fn std::ffi::CStr::to_string_lossy(&self) -> std::borrow::Cow<str>
fn std::ffi::CStr::to_bytes(&self) -> &[u8]
fn std::env::args() -> std::env::Args
fn std::env::args_os() -> std::env::ArgsOs
fn std::env::var<K: std::convert::AsRef<std::ffi::OsStr>>(K) -> std::result::Result<std::string::String, std::env::VarError>
fn std::env::var_os<K: std::convert::AsRef<std::ffi::OsStr>>(K) -> std::option::Option<std::ffi::OsString>
fn std::env::vars() -> std::env::Vars
unsafe fn std::env::set_var<K, V>(K, V)
fn std::env::current_dir() -> std::io::Result<std::path::PathBuf>
fn std::env::current_exe() -> std::io::Result<std::path::PathBuf>
fn std::env::temp_dir() -> std::path::PathBuf
impl std::iter::Iterator for std::env::Args { Item = std::string::String }
impl std::iter::Iterator for std::env::ArgsOs { Item = std::ffi::OsString }
impl std::iter::Iterator for std::env::Vars { Item = (std::string::String, std::string::String) }
type std::process::Command
fn std::process::Command::new<S: std::convert::AsRef<std::ffi::OsStr>>(S) -> std::process::Command
fn std::process::Command::arg<S: std::convert::AsRef<std::ffi::OsStr>>(&mut self, S) -> &mut std::process::Command
fn std::process::Command::args<I, S>(&mut self, I) -> &mut std::process::Command
fn std::process::Command::env<K, V>(&mut self, K, V) -> &mut std::process::Command
fn std::process::Command::envs<I>(&mut self, I) -> &mut std::process::Command
fn std::process::Command::env_remove<K>(&mut self, K) -> &mut std::process::Command
fn std::process::Command::env_clear(&mut self) -> &mut std::process::Command
fn std::process::Command::current_dir<P>(&mut self, P) -> &mut std::process::Command
fn std::process::Command::stdin<T>(&mut self, T) -> &mut std::process::Command
fn std::process::Command::stdout<T>(&mut self, T) -> &mut std::process::Command
fn std::process::Command::stderr<T>(&mut self, T) -> &mut std::process::Command
fn std::process::Command::spawn(&mut self) -> std::io::Result<std::process::Child>
fn std::process::Command::output(&mut self) -> std::io::Result<std::process::Output>
fn std::process::Command::status(&mut self) -> std::io::Result<std::process::ExitStatus>
field std::process::Output.status: std::process::ExitStatus
field std::process::Output.stdout: std::vec::Vec<u8>
field std::process::Output.stderr: std::vec::Vec<u8>
fn std::process::ExitStatus::success(&self) -> bool
fn std::process::ExitStatus::code(&self) -> std::option::Option<i32>
fn std::process::Child::wait(&mut self) -> std::io::Result<std::process::ExitStatus>
fn std::process::Child::wait_with_output(self) -> std::io::Result<std::process::Output>
fn std::process::Child::kill(&mut self) -> std::io::Result<()>
fn std::process::Child::id(&self) -> u32
field std::process::Child.stdin: std::option::Option<std::process::ChildStdin>
field std::process::Child.stdout: std::option::Option<std::process::ChildStdout>
impl std::io::Write for std::process::ChildStdin
impl std::io::Read for std::process::ChildStdout
fn std::process::exit(i32) -> !
fn std::process::id() -> u32
type std::net::TcpListener
fn std::net::TcpListener::bind<A>(A) -> std::io::Result<std::net::TcpListener>
fn std::net::TcpListener::accept(&self) -> std::io::Result<(std::net::TcpStream, std::net::SocketAddr)>
fn std::net::TcpListener::incoming(&self) -> impl std::iter::Iterator<Item = std::io::Result<std::net::TcpStream>>
fn std::net::TcpListener::local_addr(&self) -> std::io::Result<std::net::SocketAddr>
type std::net::TcpStream
fn std::net::TcpStream::connect<A>(A) -> std::io::Result<std::net::TcpStream>
fn std::net::TcpStream::peer_addr(&self) -> std::io::Result<std::net::SocketAddr>
fn std::net::TcpStream::try_clone(&self) -> std::io::Result<std::net::TcpStream>
fn std::net::TcpStream::set_read_timeout(&self, std::option::Option<std::time::Duration>) -> std::io::Result<()>
impl std::io::Read for std::net::TcpStream
impl std::io::Write for std::net::TcpStream
type std::net::UdpSocket
fn std::net::UdpSocket::bind<A>(A) -> std::io::Result<std::net::UdpSocket>
fn std::net::UdpSocket::recv_from(&self, &mut [u8]) -> std::io::Result<(usize, std::net::SocketAddr)>
fn std::net::UdpSocket::send_to<A>(&self, &[u8], A) -> std::io::Result<usize>
fn std::net::SocketAddr::ip(&self) -> std::net::IpAddr
fn std::net::SocketAddr::port(&self) -> u16
fn std::net::SocketAddr::new(std::net::IpAddr, u16) -> std::net::SocketAddr
type std::time::Duration
fn std::time::Duration::from_secs(u64) -> std::time::Duration
fn std::time::Duration::from_millis(u64) -> std::time::Duration
fn std::time::Duration::from_secs_f64(f64) -> std::time::Duration
fn std::time::Duration::as_secs(&self) -> u64
fn std::time::Duration::as_millis(&self) -> u128
fn std::time::Duration::as_nanos(&self) -> u128
fn std::time::Duration::as_secs_f64(&self) -> f64
fn std::time::Duration::subsec_nanos(&self) -> u32
fn std::time::Instant::now() -> std::time::Instant
fn std::time::Instant::elapsed(&self) -> std::time::Duration
fn std::time::Instant::duration_since(&self, std::time::Instant) -> std::time::Duration
fn std::time::SystemTime::now() -> std::time::SystemTime
fn std::time::SystemTime::duration_since(&self, std::time::SystemTime) -> std::result::Result<std::time::Duration, std::time::SystemTimeError>
const std::time::UNIX_EPOCH: std::time::SystemTime
const std::time::SystemTime::UNIX_EPOCH: std::time::SystemTime
impl std::ops::Sub<std::time::Instant> for std::time::Instant { Output = std::time::Duration }
trait std::fmt::Display
trait std::fmt::Debug
trait std::fmt::Write
fn std::fmt::Write::write_str(&mut self, &str) -> std::fmt::Result
fn std::fmt::Write::write_char(&mut self, char) -> std::fmt::Result
fn std::fmt::Formatter::write_str(&mut self, &str) -> std::fmt::Result
fn std::fmt::Formatter::debug_struct(&mut self, &str) -> std::fmt::DebugStruct
fn std::fmt::DebugStruct::field(&mut self, &str, &dyn std::fmt::Debug) -> &mut std::fmt::DebugStruct
fn std::fmt::DebugStruct::finish(&mut self) -> std::fmt::Result
impl std::fmt::Write for std::string::String
trait std::error::Error
fn std::error::Error::source(&self) -> std::option::Option<&dyn std::error::Error>
fn std::error::Error::description(&self) -> &str
fn u8::wrapping_add(self, u8) -> u8
fn u8::wrapping_sub(self, u8) -> u8
fn u8::wrapping_mul(self, u8) -> u8
fn u8::saturating_add(self, u8) -> u8
fn u8::saturating_sub(self, u8) -> u8
fn u8::saturating_mul(self, u8) -> u8
fn u8::checked_add(self, u8) -> std::option::Option<u8>
fn u8::checked_sub(self, u8) -> std::option::Option<u8>
fn u8::checked_mul(self, u8) -> std::option::Option<u8>
fn u8::checked_div(self, u8) -> std::option::Option<u8>
fn u8::checked_rem(self, u8) -> std::option::Option<u8>
fn u8::overflowing_add(self, u8) -> (u8, bool)
fn u8::overflowing_sub(self, u8) -> (u8, bool)
fn u8::overflowing_mul(self, u8) -> (u8, bool)
fn u8::div_ceil(self, u8) -> u8
fn u8::rem_euclid(self, u8) -> u8
fn u8::div_euclid(self, u8) -> u8
fn u8::abs_diff(self, u8) -> u8
fn u8::checked_shl(self, u32) -> std::option::Option<u8>
fn u8::checked_shr(self, u32) -> std::option::Option<u8>
fn u8::checked_pow(self, u32) -> std::option::Option<u8>
fn u8::pow(self, u32) -> u8
fn u8::rotate_left(self, u32) -> u8
fn u8::rotate_right(self, u32) -> u8
fn u8::wrapping_shl(self, u32) -> u8
fn u8::wrapping_shr(self, u32) -> u8
fn u8::saturating_pow(self, u32) -> u8
fn u8::count_ones(self) -> u32
fn u8::count_zeros(self) -> u32
fn u8::leading_zeros(self) -> u32
fn u8::trailing_zeros(self) -> u32
fn u8::ilog2(self) -> u32
fn u8::ilog10(self) -> u32
fn u8::swap_bytes(self) -> u8
fn u8::to_be(self) -> u8
fn u8::to_le(self) -> u8
fn u8::next_power_of_two(self) -> u8
fn u8::isqrt(self) -> u8
fn u8::wrapping_neg(self) -> u8
fn u8::to_be_bytes(self) -> [u8; 1]
fn u8::from_be_bytes([u8; 1]) -> u8
fn u8::to_le_bytes(self) -> [u8; 1]
fn u8::from_le_bytes([u8; 1]) -> u8
fn u8::to_ne_bytes(self) -> [u8; 1]
fn u8::from_ne_bytes([u8; 1]) -> u8
fn u8::from_str_radix(&str, u32) -> std::result::Result<u8, std::num::ParseIntError>
impl std::str::FromStr for u8 { Err = std::num::ParseIntError }
const u8::MAX: u8
const u8::MIN: u8
fn u8::is_power_of_two(self) -> bool
fn u16::wrapping_add(self, u16) -> u16
fn u16::wrapping_sub(self, u16) -> u16
fn u16::wrapping_mul(self, u16) -> u16
fn u16::saturating_add(self, u16) -> u16
fn u16::saturating_sub(self, u16) -> u16
fn u16::saturating_mul(self, u16) -> u16
fn u16::checked_add(self, u16) -> std::option::Option<u16>
fn u16::checked_sub(self, u16) -> std::option::Option<u16>
fn u16::checked_mul(self, u16) -> std::option::Option<u16>
fn u16::checked_div(self, u16) -> std::option::Option<u16>
fn u16::checked_rem(self, u16) -> std::option::Option<u16>
fn u16::overflowing_add(self, u16) -> (u16, bool)
fn u16::overflowing_sub(self, u16) -> (u16, bool)
fn u16::overflowing_mul(self, u16) -> (u16, bool)
fn u16::div_ceil(self, u16) -> u16
fn u16::rem_euclid(self, u16) -> u16
fn u16::div_euclid(self, u16) -> u16
fn u16::abs_diff(self, u16) -> u16
fn u16::checked_shl(self, u32) -> std::option::Option<u16>
fn u16::checked_shr(self, u32) -> std::option::Option<u16>
fn u16::checked_pow(self, u32) -> std::option::Option<u16>
fn u16::pow(self, u32) -> u16
fn u16::rotate_left(self, u32) -> u16
fn u16::rotate_right(self, u32) -> u16
fn u16::wrapping_shl(self, u32) -> u16
fn u16::wrapping_shr(self, u32) -> u16
fn u16::saturating_pow(self, u32) -> u16
fn u16::count_ones(self) -> u32
fn u16::count_zeros(self) -> u32
fn u16::leading_zeros(self) -> u32
fn u16::trailing_zeros(self) -> u32
fn u16::ilog2(self) -> u32
fn u16::ilog10(self) -> u32
fn u16::swap_bytes(self) -> u16
fn u16::to_be(self) -> u16
fn u16::to_le(self) -> u16
fn u16::next_power_of_two(self) -> u16
fn u16::isqrt(self) -> u16
fn u16::wrapping_neg(self) -> u16
fn u16::to_be_bytes(self) -> [u8; 2]
fn u16::from_be_bytes([u8; 2]) -> u16
fn u16::to_le_bytes(self) -> [u8; 2]
fn u16::from_le_bytes([u8; 2]) -> u16
fn u16::to_ne_bytes(self) -> [u8; 2]
fn u16::from_ne_bytes([u8; 2]) -> u16
fn u16::from_str_radix(&str, u32) -> std::result::Result<u16, std::num::ParseIntError>
impl std::str::FromStr for u16 { Err = std::num::ParseIntError }
const u16::MAX: u16
const u16::MIN: u16
fn u16::is_power_of_two(self) -> bool
fn u32::wrapping_add(self, u32) -> u32
fn u32::wrapping_sub(self, u32) -> u32
fn u32::wrapping_mul(self, u32) -> u32
fn u32::saturating_add(self, u32) -> u32
fn u32::saturating_sub(self, u32) -> u32
fn u32::saturating_mul(self, u32) -> u32
fn u32::checked_add(self, u32) -> std::option::Option<u32>
fn u32::checked_sub(self, u32) -> std::option::Option<u32>
fn u32::checked_mul(self, u32) -> std::option::Option<u32>
fn u32::checked_div(self, u32) -> std::option::Option<u32>
fn u32::checked_rem(self, u32) -> std::option::Option<u32>
fn u32::overflowing_add(self, u32) -> (u32, bool)
fn u32::overflowing_sub(self, u32) -> (u32, bool)
fn u32::overflowing_mul(self, u32) -> (u32, bool)
fn u32::div_ceil(self, u32) -> u32
fn u32::rem_euclid(self, u32) -> u32
fn u32::div_euclid(self, u32) -> u32
fn u32::abs_diff(self, u32) -> u32
fn u32::checked_shl(self, u32) -> std::option::Option<u32>
fn u32::checked_shr(self, u32) -> std::option::Option<u32>
fn u32::checked_pow(self, u32) -> std::option::Option<u32>
fn u32::pow(self, u32) -> u32
fn u32::rotate_left(self, u32) -> u32
fn u32::rotate_right(self, u32) -> u32
fn u32::wrapping_shl(self, u32) -> u32
fn u32::wrapping_shr(self, u32) -> u32
fn u32::saturating_pow(self, u32) -> u32
fn u32::count_ones(self) -> u32
fn u32::count_zeros(self) -> u32
fn u32::leading_zeros(self) -> u32
fn u32::trailing_zeros(self) -> u32
fn u32::ilog2(self) -> u32
fn u32::ilog10(self) -> u32
fn u32::swap_bytes(self) -> u32
fn u32::to_be(self) -> u32
fn u32::to_le(self) -> u32
fn u32::next_power_of_two(self) -> u32
fn u32::isqrt(self) -> u32
fn u32::wrapping_neg(self) -> u32
fn u32::to_be_bytes(self) -> [u8; 4]
fn u32::from_be_bytes([u8; 4]) -> u32
fn u32::to_le_bytes(self) -> [u8; 4]
fn u32::from_le_bytes([u8; 4]) -> u32
fn u32::to_ne_bytes(self) -> [u8; 4]
fn u32::from_ne_bytes([u8; 4]) -> u32
fn u32::from_str_radix(&str, u32) -> std::result::Result<u32, std::num::ParseIntError>
impl std::str::FromStr for u32 { Err = std::num::ParseIntError }
const u32::MAX: u32
const u32::MIN: u32
fn u32::is_power_of_two(self) -> bool
fn u64::wrapping_add(self, u64) -> u64
fn u64::wrapping_sub(self, u64) -> u64
fn u64::wrapping_mul(self, u64) -> u64
fn u64::saturating_add(self, u64) -> u64
fn u64::saturating_sub(self, u64) -> u64
fn u64::saturating_mul(self, u64) -> u64
fn u64::checked_add(self, u64) -> std::option::Option<u64>
fn u64::checked_sub(self, u64) -> std::option::Option<u64>
fn u64::checked_mul(self, u64) -> std::option::Option<u64>
fn u64::checked_div(self, u64) -> std::option::Option<u64>
fn u64::checked_rem(self, u64) -> std::option::Option<u64>
fn u64::overflowing_add(self, u64) -> (u64, bool)
fn u64::overflowing_sub(self, u64) -> (u64, bool)
fn u64::overflowing_mul(self, u64) -> (u64, bool)
fn u64::div_ceil(self, u64) -> u64
fn u64::rem_euclid(self, u64) -> u64
fn u64::div_euclid(self, u64) -> u64
fn u64::abs_diff(self, u64) -> u64
fn u64::checked_shl(self, u32) -> std::option::Option<u64>
fn u64::checked_shr(self, u32) -> std::option::Option<u64>
fn u64::checked_pow(self, u32) -> std::option::Option<u64>
fn u64::pow(self, u32) -> u64
fn u64::rotate_left(self, u32) -> u64
fn u64::rotate_right(self, u32) -> u64
fn u64::wrapping_shl(self, u32) -> u64
fn u64::wrapping_shr(self, u32) -> u64
fn u64::saturating_pow(self, u32) -> u64
fn u64::count_ones(self) -> u32
fn u64::count_zeros(self) -> u32
fn u64::leading_zeros(self) -> u32
fn u64::trailing_zeros(self) -> u32
fn u64::ilog2(self) -> u32
fn u64::ilog10(self) -> u32
fn u64::swap_bytes(self) -> u64
fn u64::to_be(self) -> u64
fn u64::to_le(self) -> u64
fn u64::next_power_of_two(self) -> u64
fn u64::isqrt(self) -> u64
fn u64::wrapping_neg(self) -> u64
fn u64::to_be_bytes(self) -> [u8; 8]
fn u64::from_be_bytes([u8; 8]) -> u64
fn u64::to_le_bytes(self) -> [u8; 8]
fn u64::from_le_bytes([u8; 8]) -> u64
fn u64::to_ne_bytes(self) -> [u8; 8]
fn u64::from_ne_bytes([u8; 8]) -> u64
fn u64::from_str_radix(&str, u32) -> std::result::Result<u64, std::num::ParseIntError>
impl std::str::FromStr for u64 { Err = std::num::ParseIntError }
const u64::MAX: u64
const u64::MIN: u64
fn u64::is_power_of_two(self) -> bool
fn u128::wrapping_add(self, u128) -> u128
fn u128::wrapping_sub(self, u128) -> u128
fn u128::wrapping_mul(self, u128) -> u128
fn u128::saturating_add(self, u128) -> u128
fn u128::saturating_sub(self, u128) -> u128
fn u128::saturating_mul(self, u128) -> u128
fn u128::checked_add(self, u128) -> std::option::Option<u128>
fn u128::checked_sub(self, u128) -> std::option::Option<u128>
fn u128::checked_mul(self, u128) -> std::option::Option<u128>
fn u128::checked_div(self, u128) -> std::option::Option<u128>
fn u128::checked_rem(self, u128) -> std::option::Option<u128>
fn u128::overflowing_add(self, u128) -> (u128, bool)
fn u128::overflowing_sub(self, u128) -> (u128, bool)
fn u128::overflowing_mul(self, u128) -> (u128, bool)
fn u128::div_ceil(self, u128) -> u128
fn u128::rem_euclid(self, u128) -> u128
fn u128::div_euclid(self, u128) -> u128
fn u128::abs_diff(self, u128) -> u128
fn u128::checked_shl(self, u32) -> std::option::Option<u128>
fn u128::checked_shr(self, u32) -> std::option::Option<u128>
fn u128::checked_pow(self, u32) -> std::option::Option<u128>
fn u128::pow(self, u32) -> u128
fn u128::rotate_left(self, u32) -> u128
fn u128::rotate_right(self, u32) -> u128
fn u128::wrapping_shl(self, u32) -> u128
fn u128::wrapping_shr(self, u32) -> u128
fn u128::saturating_pow(self, u32) -> u128
fn u128::count_ones(self) -> u32
fn u128::count_zeros(self) -> u32
fn u128::leading_zeros(self) -> u32
fn u128::trailing_zeros(self) -> u32
fn u128::ilog2(self) -> u32
fn u128::ilog10(self) -> u32
fn u128::swap_bytes(self) -> u128
fn u128::to_be(self) -> u128
fn u128::to_le(self) -> u128
fn u128::next_power_of_two(self) -> u128
fn u128::isqrt(self) -> u128
fn u128::wrapping_neg(self) -> u128
fn u128::to_be_bytes(self) -> [u8; 16]
fn u128::from_be_bytes([u8; 16]) -> u128
fn u128::to_le_bytes(self) -> [u8; 16]
fn u128::from_le_bytes([u8; 16]) -> u128
fn u128::to_ne_bytes(self) -> [u8; 16]
fn u128::from_ne_bytes([u8; 16]) -> u128
fn u128::from_str_radix(&str, u32) -> std::result::Result<u128, std::num::ParseIntError>
impl std::str::FromStr for u128 { Err = std::num::ParseIntError }
const u128::MAX: u128
const u128::MIN: u128
fn u128::is_power_of_two(self) -> bool
fn usize::wrapping_add(self, usize) -> usize
fn usize::wrapping_sub(self, usize) -> usize
fn usize::wrapping_mul(self, usize) -> usize
fn usize::saturating_add(self, usize) -> usize
fn usize::saturating_sub(self, usize) -> usize
fn usize::saturating_mul(self, usize) -> usize
fn usize::checked_add(self, usize) -> std::option::Option<usize>
fn usize::checked_sub(self, usize) -> std::option::Option<usize>
fn usize::checked_mul(self, usize) -> std::option::Option<usize>
fn usize::checked_div(self, usize) -> std::option::Option<usize>
fn usize::checked_rem(self, usize) -> std::option::Option<usize>
fn usize::overflowing_add(self, usize) -> (usize, bool)
fn usize::overflowing_sub(self, usize) -> (usize, bool)
fn usize::overflowing_mul(self, usize) -> (usize, bool)
fn usize::div_ceil(self, usize) -> usize
fn usize::rem_euclid(self, usize) -> usize
fn usize::div_euclid(self, usize) -> usize
fn usize::abs_diff(self, usize) -> usize
fn usize::checked_shl(self, u32) -> std::option::Option<usize>
fn usize::checked_shr(self, u32) -> std::option::Option<usize>
fn usize::checked_pow(self, u32) -> std::option::Option<usize>
fn usize::pow(self, u32) -> usize
fn usize::rotate_left(self, u32) -> usize
fn usize::rotate_right(self, u32) -> usize
fn usize::wrapping_shl(self, u32) -> usize
fn usize::wrapping_shr(self, u32) -> usize
fn usize::saturating_pow(self, u32) -> usize
fn usize::count_ones(self) -> u32
fn usize::count_zeros(self) -> u32
fn usize::leading_zeros(self) -> u32
fn usize::trailing_zeros(self) -> u32
fn usize::ilog2(self) -> u32
fn usize::ilog10(self) -> u32
fn usize::swap_bytes(self) -> usize
fn usize::to_be(self) -> usize
fn usize::to_le(self) -> usize
fn usize::next_power_of_two(self) -> usize
fn usize::isqrt(self) -> usize
fn usize::wrapping_neg(self) -> usize
fn usize::to_be_bytes(self) -> [u8; 8]
fn usize::from_be_bytes([u8; 8]) -> usize
fn usize::to_le_bytes(self) -> [u8; 8]
fn usize::from_le_bytes([u8; 8]) -> usize
fn usize::to_ne_bytes(self) -> [u8; 8]
fn usize::from_ne_bytes([u8; 8]) -> usize
fn usize::from_str_radix(&str, u32) -> std::result::Result<usize, std::num::ParseIntError>
impl std::str::FromStr for usize { Err = std::num::ParseIntError }
const usize::MAX: usize
const usize::MIN: usize
fn usize::is_power_of_two(self) -> bool
fn i8::wrapping_add(self, i8) -> i8
fn i8::wrapping_sub(self, i8) -> i8
fn i8::wrapping_mul(self, i8) -> i8
fn i8::saturating_add(self, i8) -> i8
fn i8::saturating_sub(self, i8) -> i8
fn i8::saturating_mul(self, i8) -> i8
fn i8::checked_add(self, i8) -> std::option::Option<i8>
fn i8::checked_sub(self, i8) -> std::option::Option<i8>
fn i8::checked_mul(self, i8) -> std::option::Option<i8>
fn i8::checked_div(self, i8) -> std::option::Option<i8>
fn i8::checked_rem(self, i8) -> std::option::Option<i8>
fn i8::overflowing_add(self, i8) -> (i8, bool)
fn i8::overflowing_sub(self, i8) -> (i8, bool)
fn i8::overflowing_mul(self, i8) -> (i8, bool)
fn i8::div_ceil(self, i8) -> i8
fn i8::rem_euclid(self, i8) -> i8
fn i8::div_euclid(self, i8) -> i8
fn i8::abs_diff(self, i8) -> i8
fn i8::checked_shl(self, u32) -> std::option::Option<i8>
fn i8::checked_shr(self, u32) -> std::option::Option<i8>
fn i8::checked_pow(self, u32) -> std::option::Option<i8>
fn i8::pow(self, u32) -> i8
fn i8::rotate_left(self, u32) -> i8
fn i8::rotate_right(self, u32) -> i8
fn i8::wrapping_shl(self, u32) -> i8
fn i8::wrapping_shr(self, u32) -> i8
fn i8::saturating_pow(self, u32) -> i8
fn i8::count_ones(self) -> u32
fn i8::count_zeros(self) -> u32
fn i8::leading_zeros(self) -> u32
fn i8::trailing_zeros(self) -> u32
fn i8::ilog2(self) -> u32
fn i8::ilog10(self) -> u32
fn i8::swap_bytes(self) -> i8
fn i8::to_be(self) -> i8
fn i8::to_le(self) -> i8
fn i8::next_power_of_two(self) -> i8
fn i8::isqrt(self) -> i8
fn i8::abs(self) -> i8
fn i8::signum(self) -> i8
fn i8::wrapping_neg(self) -> i8
fn i8::to_be_bytes(self) -> [u8; 1]
fn i8::from_be_bytes([u8; 1]) -> i8
fn i8::to_le_bytes(self) -> [u8; 1]
fn i8::from_le_bytes([u8; 1]) -> i8
fn i8::to_ne_bytes(self) -> [u8; 1]
fn i8::from_ne_bytes([u8; 1]) -> i8
fn i8::from_str_radix(&str, u32) -> std::result::Result<i8, std::num::ParseIntError>
impl std::str::FromStr for i8 { Err = std::num::ParseIntError }
const i8::MAX: i8
const i8::MIN: i8
fn i8::unsigned_abs(self) -> u8
fn i8::is_negative(self) -> bool
fn i16::wrapping_add(self, i16) -> i16
fn i16::wrapping_sub(self, i16) -> i16
fn i16::wrapping_mul(self, i16) -> i16
fn i16::saturating_add(self, i16) -> i16
fn i16::saturating_sub(self, i16) -> i16
fn i16::saturating_mul(self, i16) -> i16
fn i16::checked_add(self, i16) -> std::option::Option<i16>
fn i16::checked_sub(self, i16) -> std::option::Option<i16>
fn i16::checked_mul(self, i16) -> std::option::Option<i16>
fn i16::checked_div(self, i16) -> std::option::Option<i16>
fn i16::checked_rem(self, i16) -> std::option::Option<i16>
fn i16::overflowing_add(self, i16) -> (i16, bool)
fn i16::overflowing_sub(self, i16) -> (i16, bool)
fn i16::overflowing_mul(self, i16) -> (i16, bool)
fn i16::div_ceil(self, i16) -> i16
fn i16::rem_euclid(self, i16) -> i16
fn i16::div_euclid(self, i16) -> i16
fn i16::abs_diff(self, i16) -> i16
fn i16::checked_shl(self, u32) -> std::option::Option<i16>
fn i16::checked_shr(self, u32) -> std::option::Option<i16>
fn i16::checked_pow(self, u32) -> std::option::Option<i16>
fn i16::pow(self, u32) -> i16
fn i16::rotate_left(self, u32) -> i16
fn i16::rotate_right(self, u32) -> i16
fn i16::wrapping_shl(self, u32) -> i16
fn i16::wrapping_shr(self, u32) -> i16
fn i16::saturating_pow(self, u32) -> i16
fn i16::count_ones(self) -> u32
fn i16::count_zeros(self) -> u32
fn i16::leading_zeros(self) -> u32
fn i16::trailing_zeros(self) -> u32
fn i16::ilog2(self) -> u32
fn i16::ilog10(self) -> u32
fn i16::swap_bytes(self) -> i16
fn i16::to_be(self) -> i16
fn i16::to_le(self) -> i16
fn i16::next_power_of_two(self) -> i16
fn i16::isqrt(self) -> i16
fn i16::abs(self) -> i16
fn i16::signum(self) -> i16
fn i16::wrapping_neg(self) -> i16
fn i16::to_be_bytes(self) -> [u8; 2]
fn i16::from_be_bytes([u8; 2]) -> i16
fn i16::to_le_bytes(self) -> [u8; 2]
fn i16::from_le_bytes([u8; 2]) -> i16
fn i16::to_ne_bytes(self) -> [u8; 2]
fn i16::from_ne_bytes([u8; 2]) -> i16
fn i16::from_str_radix(&str, u32) -> std::result::Result<i16, std::num::ParseIntError>
impl std::str::FromStr for i16 { Err = std::num::ParseIntError }
const i16::MAX: i16
const i16::MIN: i16
fn i16::unsigned_abs(self) -> u16
fn i16::is_negative(self) -> bool
fn i32::wrapping_add(self, i32) -> i32
fn i32::wrapping_sub(self, i32) -> i32
fn i32::wrapping_mul(self, i32) -> i32
fn i32::saturating_add(self, i32) -> i32
fn i32::saturating_sub(self, i32) -> i32
fn i32::saturating_mul(self, i32) -> i32
fn i32::checked_add(self, i32) -> std::option::Option<i32>
fn i32::checked_sub(self, i32) -> std::option::Option<i32>
fn i32::checked_mul(self, i32) -> std::option::Option<i32>
fn i32::checked_div(self, i32) -> std::option::Option<i32>
fn i32::checked_rem(self, i32) -> std::option::Option<i32>
fn i32::overflowing_add(self, i32) -> (i32, bool)
fn i32::overflowing_sub(self, i32) -> (i32, bool)
fn i32::overflowing_mul(self, i32) -> (i32, bool)
fn i32::div_ceil(self, i32) -> i32
fn i32::rem_euclid(self, i32) -> i32
fn i32::div_euclid(self, i32) -> i32
fn i32::abs_diff(self, i32) -> i32
fn i32::checked_shl(self, u32) -> std::option::Option<i32>
fn i32::checked_shr(self, u32) -> std::option::Option<i32>
fn i32::checked_pow(self, u32) -> std::option::Option<i32>
fn i32::pow(self, u32) -> i32
fn i32::rotate_left(self, u32) -> i32
fn i32::rotate_right(self, u32) -> i32
fn i32::wrapping_shl(self, u32) -> i32
fn i32::wrapping_shr(self, u32) -> i32
fn i32::saturating_pow(self, u32) -> i32
fn i32::count_ones(self) -> u32
fn i32::count_zeros(self) -> u32
fn i32::leading_zeros(self) -> u32
fn i32::trailing_zeros(self) -> u32
fn i32::ilog2(self) -> u32
fn i32::ilog10(self) -> u32
fn i32::swap_bytes(self) -> i32
fn i32::to_be(self) -> i32
fn i32::to_le(self) -> i32
fn i32::next_power_of_two(self) -> i32
fn i32::isqrt(self) -> i32
fn i32::abs(self) -> i32
fn i32::signum(self) -> i32
fn i32::wrapping_neg(self) -> i32
fn i32::to_be_bytes(self) -> [u8; 4]
fn i32::from_be_bytes([u8; 4]) -> i32
fn i32::to_le_bytes(self) -> [u8; 4]
fn i32::from_le_bytes([u8; 4]) -> i32
fn i32::to_ne_bytes(self) -> [u8; 4]
fn i32::from_ne_bytes([u8; 4]) -> i32
fn i32::from_str_radix(&str, u32) -> std::result::Result<i32, std::num::ParseIntError>
impl std::str::FromStr for i32 { Err = std::num::ParseIntError }
const i32::MAX: i32
const i32::MIN: i32
fn i32::unsigned_abs(self) -> u32
fn i32::is_negative(self) -> bool
fn i64::wrapping_add(self, i64) -> i64
fn i64::wrapping_sub(self, i64) -> i64
fn i64::wrapping_mul(self, i64) -> i64
fn i64::saturating_add(self, i64) -> i64
fn i64::saturating_sub(self, i64) -> i64
fn i64::saturating_mul(self, i64) -> i64
fn i64::checked_add(self, i64) -> std::option::Option<i64>
fn i64::checked_sub(self, i64) -> std::option::Option<i64>
fn i64::checked_mul(self, i64) -> std::option::Option<i64>
fn i64::checked_div(self, i64) -> std::option::Option<i64>
fn i64::checked_rem(self, i64) -> std::option::Option<i64>
fn i64::overflowing_add(self, i64) -> (i64, bool)
fn i64::overflowing_sub(self, i64) -> (i64, bool)
fn i64::overflowing_mul(self, i64) -> (i64, bool)
fn i64::div_ceil(self, i64) -> i64
fn i64::rem_euclid(self, i64) -> i64
fn i64::div_euclid(self, i64) -> i64
fn i64::abs_diff(self, i64) -> i64
fn i64::checked_shl(self, u32) -> std::option::Option<i64>
fn i64::checked_shr(self, u32) -> std::option::Option<i64>
fn i64::checked_pow(self, u32) -> std::option::Option<i64>
fn i64::pow(self, u32) -> i64
fn i64::rotate_left(self, u32) -> i64
fn i64::rotate_right(self, u32) -> i64
fn i64::wrapping_shl(self, u32) -> i64
fn i64::wrapping_shr(self, u32) -> i64
fn i64::saturating_pow(self, u32) -> i64
fn i64::count_ones(self) -> u32
fn i64::count_zeros(self) -> u32
fn i64::leading_zeros(self) -> u32
fn i64::trailing_zeros(self) -> u32
fn i64::ilog2(self) -> u32
fn i64::ilog10(self) -> u32
fn i64::swap_bytes(self) -> i64
fn i64::to_be(self) -> i64
fn i64::to_le(self) -> i64
fn i64::next_power_of_two(self) -> i64
fn i64::isqrt(self) -> i64
fn i64::abs(self) -> i64
fn i64::signum(self) -> i64
fn i64::wrapping_neg(self) -> i64
fn i64::to_be_bytes(self) -> [u8; 8]
fn i64::from_be_bytes([u8; 8]) -> i64
fn i64::to_le_bytes(self) -> [u8; 8]
fn i64::from_le_bytes([u8; 8]) -> i64
fn i64::to_ne_bytes(self) -> [u8; 8]
fn i64::from_ne_bytes([u8; 8]) -> i64
fn i64::from_str_radix(&str, u32) -> std::result::Result<i64, std::num::ParseIntError>
impl std::str::FromStr for i64 { Err = std::num::ParseIntError }
const i64::MAX: i64
const i64::MIN: i64
fn i64::unsigned_abs(self) -> u64
fn i64::is_negative(self) -> bool
fn i128::wrapping_add(self, i128) -> i128
fn i128::wrapping_sub(self, i128) -> i128
fn i128::wrapping_mul(self, i128) -> i128
fn i128::saturating_add(self, i128) -> i128
fn i128::saturating_sub(self, i128) -> i128
fn i128::saturating_mul(self, i128) -> i128
fn i128::checked_add(self, i128) -> std::option::Option<i128>
fn i128::checked_sub(self, i128) -> std::option::Option<i128>
fn i128::checked_mul(self, i128) -> std::option::Option<i128>
fn i128::checked_div(self, i128) -> std::option::Option<i128>
fn i128::checked_rem(self, i128) -> std::option::Option<i128>
fn i128::overflowing_add(self, i128) -> (i128, bool)
fn i128::overflowing_sub(self, i128) -> (i128, bool)
fn i128::overflowing_mul(self, i128) -> (i128, bool)
fn i128::div_ceil(self, i128) -> i128
fn i128::rem_euclid(self, i128) -> i128
fn i128::div_euclid(self, i128) -> i128
fn i128::abs_diff(self, i128) -> i128
fn i128::checked_shl(self, u32) -> std::option::Option<i128>
fn i128::checked_shr(self, u32) -> std::option::Option<i128>
fn i128::checked_pow(self, u32) -> std::option::Option<i128>
fn i128::pow(self, u32) -> i128
fn i128::rotate_left(self, u32) -> i128
fn i128::rotate_right(self, u32) -> i128
fn i128::wrapping_shl(self, u32) -> i128
fn i128::wrapping_shr(self, u32) -> i128
fn i128::saturating_pow(self, u32) -> i128
fn i128::count_ones(self) -> u32
fn i128::count_zeros(self) -> u32
fn i128::leading_zeros(self) -> u32
fn i128::trailing_zeros(self) -> u32
fn i128::ilog2(self) -> u32
fn i128::ilog10(self) -> u32
fn i128::swap_bytes(self) -> i128
fn i128::to_be(self) -> i128
fn i128::to_le(self) -> i128
fn i128::next_power_of_two(self) -> i128
fn i128::isqrt(self) -> i128
fn i128::abs(self) -> i128
fn i128::signum(self) -> i128
fn i128::wrapping_neg(self) -> i128
fn i128::to_be_bytes(self) -> [u8; 16]
fn i128::from_be_bytes([u8; 16]) -> i128
fn i128::to_le_bytes(self) -> [u8; 16]
fn i128::from_le_bytes([u8; 16]) -> i128
fn i128::to_ne_bytes(self) -> [u8; 16]
fn i128::from_ne_bytes([u8; 16]) -> i128
fn i128::from_str_radix(&str, u32) -> std::result::Result<i128, std::num::ParseIntError>
impl std::str::FromStr for i128 { Err = std::num::ParseIntError }
const i128::MAX: i128
const i128::MIN: i128
fn i128::unsigned_abs(self) -> u128
fn i128::is_negative(self) -> bool
fn isize::wrapping_add(self, isize) -> isize
fn isize::wrapping_sub(self, isize) -> isize
fn isize::wrapping_mul(self, isize) -> isize
fn isize::saturating_add(self, isize) -> isize
fn isize::saturating_sub(self, isize) -> isize
fn isize::saturating_mul(self, isize) -> isize
fn isize::checked_add(self, isize) -> std::option::Option<isize>
fn isize::checked_sub(self, isize) -> std::option::Option<isize>
fn isize::checked_mul(self, isize) -> std::option::Option<isize>
fn isize::checked_div(self, isize) -> std::option::Option<isize>
fn isize::checked_rem(self, isize) -> std::option::Option<isize>
fn isize::overflowing_add(self, isize) -> (isize, bool)
fn isize::overflowing_sub(self, isize) -> (isize, bool)
fn isize::overflowing_mul(self, isize) -> (isize, bool)
fn isize::div_ceil(self, isize) -> isize
fn isize::rem_euclid(self, isize) -> isize
fn isize::div_euclid(self, isize) -> isize
fn isize::abs_diff(self, isize) -> isize
fn isize::checked_shl(self, u32) -> std::option::Option<isize>
fn isize::checked_shr(self, u32) -> std::option::Option<isize>
fn isize::checked_pow(self, u32) -> std::option::Option<isize>
fn isize::pow(self, u32) -> isize
fn isize::rotate_left(self, u32) -> isize
fn isize::rotate_right(self, u32) -> isize
fn isize::wrapping_shl(self, u32) -> isize
fn isize::wrapping_shr(self, u32) -> isize
fn isize::saturating_pow(self, u32) -> isize
fn isize::count_ones(self) -> u32
fn isize::count_zeros(self) -> u32
fn isize::leading_zeros(self) -> u32
fn isize::trailing_zeros(self) -> u32
fn isize::ilog2(self) -> u32
fn isize::ilog10(self) -> u32
fn isize::swap_bytes(self) -> isize
fn isize::to_be(self) -> isize
fn isize::to_le(self) -> isize
fn isize::next_power_of_two(self) -> isize
fn isize::isqrt(self) -> isize
fn isize::abs(self) -> isize
fn isize::signum(self) -> isize
fn isize::wrapping_neg(self) -> isize
fn isize::to_be_bytes(self) -> [u8; 8]
fn isize::from_be_bytes([u8; 8]) -> isize
fn isize::to_le_bytes(self) -> [u8; 8]
fn isize::from_le_bytes([u8; 8]) -> isize
fn isize::to_ne_bytes(self) -> [u8; 8]
fn isize::from_ne_bytes([u8; 8]) -> isize
fn isize::from_str_radix(&str, u32) -> std::result::Result<isize, std::num::ParseIntError>
impl std::str::FromStr for isize { Err = std::num::ParseIntError }
const isize::MAX: isize
const isize::MIN: isize
fn isize::unsigned_abs(self) -> usize
fn isize::is_negative(self) -> bool
fn f32::abs(self) -> f32
fn f32::floor(self) -> f32
fn f32::ceil(self) -> f32
fn f32::round(self) -> f32
fn f32::trunc(self) -> f32
fn f32::sqrt(self) -> f32
fn f32::ln(self) -> f32
fn f32::log10(self) -> f32
fn f32::log2(self) -> f32
fn f32::exp(self) -> f32
fn f32::sin(self) -> f32
fn f32::cos(self) -> f32
fn f32::tan(self) -> f32
fn f32::fract(self) -> f32
fn f32::to_radians(self) -> f32
fn f32::powf(self, f32) -> f32
fn f32::max(self, f32) -> f32
fn f32::min(self, f32) -> f32
fn f32::atan2(self, f32) -> f32
fn f32::powi(self, i32) -> f32
fn f32::is_nan(self) -> bool
fn f32::is_finite(self) -> bool
fn f32::is_infinite(self) -> bool
impl std::str::FromStr for f32 { Err = std::num::ParseFloatError }
fn f64::abs(self) -> f64
fn f64::floor(self) -> f64
fn f64::ceil(self) -> f64
fn f64::round(self) -> f64
fn f64::trunc(self) -> f64
fn f64::sqrt(self) -> f64
fn f64::ln(self) -> f64
fn f64::log10(self) -> f64
fn f64::log2(self) -> f64
fn f64::exp(self) -> f64
fn f64::sin(self) -> f64
fn f64::cos(self) -> f64
fn f64::tan(self) -> f64
fn f64::fract(self) -> f64
fn f64::to_radians(self) -> f64
fn f64::powf(self, f64) -> f64
fn f64::max(self, f64) -> f64
fn f64::min(self, f64) -> f64
fn f64::atan2(self, f64) -> f64
fn f64::powi(self, i32) -> f64
fn f64::is_nan(self) -> bool
fn f64::is_finite(self) -> bool
fn f64::is_infinite(self) -> bool
impl std::str::FromStr for f64 { Err = std::num::ParseFloatError }
fn f64::to_bits(self) -> u64
fn f32::to_bits(self) -> u32
fn u8::is_ascii(&self) -> bool
fn u8::is_ascii_digit(&self) -> bool
fn u8::is_ascii_alphabetic(&self) -> bool
fn char::is_ascii_alphabetic(&self) -> bool
fn u8::is_ascii_alphanumeric(&self) -> bool
fn u8::is_ascii_whitespace(&self) -> bool
fn char::is_ascii_whitespace(&self) -> bool
fn u8::is_ascii_hexdigit(&self) -> bool
fn char::is_ascii_hexdigit(&self) -> bool
fn u8::is_ascii_punctuation(&self) -> bool
fn char::is_ascii_punctuation(&self) -> bool
fn u8::is_ascii_uppercase(&self) -> bool
fn char::is_ascii_uppercase(&self) -> bool
fn u8::is_ascii_lowercase(&self) -> bool
fn char::is_ascii_lowercase(&self) -> bool
fn u8::is_ascii_graphic(&self) -> bool
fn char::is_ascii_graphic(&self) -> bool
fn u8::is_ascii_control(&self) -> bool
fn char::is_ascii_control(&self) -> bool
fn u8::to_ascii_lowercase(&self) -> u8
fn u8::to_ascii_uppercase(&self) -> u8
impl std::str::FromStr for bool { Err = std::str::ParseBoolError }
impl std::str::FromStr for char { Err = std::char::ParseCharError }
fn bool::then<T, F: std::ops::FnOnce() -> T>(self, F) -> std::option::Option<T>
fn bool::then_some<T>(self, T) -> std::option::Option<T>
type std::sync::atomic::AtomicBool
type std::sync::atomic::AtomicI8
type std::sync::atomic::AtomicI16
type std::sync::atomic::AtomicI32
type std::sync::atomic::AtomicI64
type std::sync::atomic::AtomicIsize
type std::sync::atomic::AtomicU8
type std::sync::atomic::AtomicU16
type std::sync::atomic::AtomicU32
type std::sync::atomic::AtomicU64
type std::sync::atomic::AtomicUsize
type std::sync::atomic::AtomicPtr<T>
alias std::ffi::c_int = i32
alias std::ffi::c_uint = u32
alias std::ffi::c_long = i64
alias std::ffi::c_ulong = u64
alias std::ffi::c_char = i8
alias std::ffi::c_double = f64
alias std::ffi::c_float = f32
alias std::ffi::c_short = i16
alias std::ffi::c_ushort = u16
alias std::ffi::c_longlong = i64
alias std::ffi::c_ulonglong = u64
alias std::ffi::c_schar = i8
alias std::ffi::c_uchar = u8
alias std::os::raw::c_int = i32
alias std::os::raw::c_uint = u32
alias std::os::raw::c_long = i64
alias std::os::raw::c_ulong = u64
alias std::os::raw::c_char = i8
alias std::os::raw::c_double = f64
alias std::os::raw::c_float = f32
alias std::os::raw::c_short = i16
alias std::os::raw::c_ushort = u16
alias std::os::raw::c_longlong = i64
alias std::os::raw::c_ulonglong = u64
alias std::os::raw::c_schar = i8
alias std::os::raw::c_uchar = u8
