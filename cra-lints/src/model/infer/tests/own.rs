//! Types, traits, impls and generics of the workspace.

use super::story;

#[test]
fn fields_and_generics() {
    story(
        r#"
        use std::sync::{Arc, Mutex, RwLock}; use std::cell::RefCell; use std::rc::Rc;
        pub struct State { name: String, db: Arc<Mutex<Db>>, next: Option<Box<State>>, cells: Rc<RefCell<Vec<u8>>>, lock: RwLock<u64> }
        pub struct Db { rows: Vec<Row<u8>> } pub struct Row<T> { value: T, pair: (T, T) }
        impl<T> Row<T> { fn new(value: T) -> Self where T: Clone { Row { value: value.clone(), pair: (value.clone(), value) } } fn get(&self) -> &T { is!(self, "&example::Row<_>"); &self.value } fn swap<U>(self, with: U) -> Row<U> { todo!() } }
        type Rows = Vec<Row<String>>; type Res<T, E = u8> = Result<T, E>; type Fine<T> = Result<T, std::io::Error>;
        pub fn f(state: &State, rows: Rows, r: Fine<u8>, shared: Arc<State>) -> Fine<()> {
            is!(state.name, "std::string::String"); is!(state.db, "std::sync::Arc<std::sync::Mutex<example::Db>>");
            is!(state.db.lock().unwrap().rows[0].value, "u8"); is!(state.next.as_ref().unwrap().name, "std::string::String");
            is!(state.cells.borrow()[0], "u8"); is!(*state.lock.read().unwrap(), "u64"); is!(shared.name, "std::string::String");
            is!(rows[0].get(), "&std::string::String"); is!(rows[0].pair.1, "std::string::String"); is!(r?, "u8");
            is!(Row::new("a"), "example::Row<&str>"); is!(Row { value: 1u8, pair: (1, 2) }, "example::Row<u8>"); is!(Row::new(1u8).swap("x"), "example::Row<&str>");
            is!(Row::<u64>::new(1), "example::Row<u64>"); is!(state.db.clone(), "std::sync::Arc<std::sync::Mutex<example::Db>>");
            let State { name, next, .. } = state; is!(name, "&std::string::String"); is!(next, "&std::option::Option<std::boxed::Box<example::State>>");
            Ok(())
        }
        impl State { const MAX: usize = 1; fn me(self: Arc<Self>) { is!(self, "std::sync::Arc<example::State>"); is!(self.name, "std::string::String"); is!(Self::MAX, "usize"); } }
        static COUNT: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0); const NAMES: &[&str] = &["a"];
        pub fn g() { is!(COUNT.load(std::sync::atomic::Ordering::SeqCst), "usize"); for n in NAMES { is!(n, "&&str"); } is!(State::MAX, "usize"); is!(u16::MAX, "u16"); }"#,
    );
}

#[test]
fn traits_and_their_impls() {
    story(
        r#"
        use std::io::{Read, Result};
        pub trait Store { type Key; const SIZE: u8; fn put(&mut self, key: Self::Key) -> Option<u8>; fn both(&self) -> String { is!(self, "&impl example::Store"); runs!(self.name(), "own example::Store::name x3"); String::new() } fn name(&self) -> String { String::new() } }
        pub struct Disk; pub struct Ram { n: u8 }
        impl Store for Disk { type Key = String; const SIZE: u8 = 1; fn put(&mut self, key: Self::Key) -> Option<u8> { is!(key, "std::string::String"); None } fn name(&self) -> String { String::new() } }
        impl Store for Ram { type Key = u64; const SIZE: u8 = 2; fn put(&mut self, key: u64) -> Option<u8> { None } fn name(&self) -> String { String::new() } }
        impl Read for Disk { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { is!(buf, "&mut [u8]"); Ok(0) } }
        pub trait Extra { fn shout(&self) -> String; } impl Extra for str { fn shout(&self) -> String { self.to_uppercase() } } impl<T: Store> Extra for Vec<T> { fn shout(&self) -> String { String::new() } }
        pub trait Any2 { fn any2(self) -> Self; } impl<T> Any2 for T { fn any2(self) -> Self { self } }
        pub fn f<S: Store>(mut disk: Disk, ram: Ram, dynamic: &dyn Store<Key = u8>, mut generic: S, boxed: Box<dyn Extra>, opaque: impl Read + Store) {
            runs!(disk.put(String::new()), "own example::Disk::put"); runs!(ram.both(), "own example::Store::both"); runs!(dynamic.name(), "own example::Store::name x3");
            runs!(generic.put(todo!()), "own example::Store::put x2"); is!(generic.put(todo!()), "std::option::Option<u8>"); runs!(boxed.shout(), "own example::Extra::shout x2");
            runs!("a".shout(), "own str::shout"); runs!(vec![disk].shout(), "own std::vec::Vec::shout"); runs!(opaque.bytes(), "std::io::Read::bytes");
            runs!(opaque.name(), "own example::Store::name x3"); runs!(disk.read(&mut []), "own example::Disk::read"); runs!(disk.read_to_end(&mut vec![]), "std::io::Read::read_to_end");
            runs!(Store::name(&disk), "own example::Disk::name"); runs!(<Disk as Store>::name(&disk), "own example::Disk::name"); runs!(Disk::put(&mut disk, String::new()), "own example::Disk::put");
            runs!(S::name(&generic), "own example::Store::name x3"); is!(S::SIZE, "u8"); is!(Disk::SIZE, "u8"); is!(1u8.any2(), "u8"); runs!("a".any2(), "own example::Any2::any2");
            is!(ram.clone(), "example::Ram"); is!(ram.n.max(1), "u8");
        }"#,
    );
}

#[test]
fn several_impls_of_one_trait_and_operators() {
    story(
        r#"
        use std::ops::{Add, Index, Deref, Neg}; use std::str::FromStr;
        pub struct Num(u8); pub struct Other; pub struct List { of: Vec<Num> } pub enum Fault { Io(std::io::Error), Num(Num) }
        impl From<u8> for Num { fn from(n: u8) -> Self { Num(n) } } impl From<&str> for Num { fn from(_: &str) -> Self { Num(0) } }
        impl From<std::io::Error> for Fault { fn from(e: std::io::Error) -> Self { Fault::Io(e) } }
        impl Add for Num { type Output = u64; fn add(self, o: Num) -> u64 { 0 } } impl Add<Other> for Num { type Output = Other; fn add(self, o: Other) -> Other { o } } impl Neg for Num { type Output = Num; fn neg(self) -> Num { self } }
        impl Index<usize> for List { type Output = Num; fn index(&self, at: usize) -> &Num { &self.of[at] } } impl Deref for List { type Target = Vec<Num>; fn deref(&self) -> &Self::Target { is!(&self.of, "&std::vec::Vec<example::Num>"); &self.of } }
        impl IntoIterator for List { type Item = Num; type IntoIter = std::vec::IntoIter<Num>; fn into_iter(self) -> Self::IntoIter { self.of.into_iter() } }
        impl<'a> IntoIterator for &'a List { type Item = &'a Num; type IntoIter = std::slice::Iter<'a, Num>; fn into_iter(self) -> Self::IntoIter { self.of.iter() } }
        impl FromStr for Num { type Err = String; fn from_str(s: &str) -> Result<Self, Self::Err> { Err(s.to_string()) } }
        pub struct Count; impl Iterator for Count { type Item = char; fn next(&mut self) -> Option<Self::Item> { None } }
        pub fn f(a: Num, b: Num, list: List) -> Result<(), Fault> {
            runs!(Num::from("a"), "own example::Num::from"); runs!(Num::from(1u8), "own example::Num::from"); is!(Num::from(1), "example::Num");
            is!(a + b, "u64"); runs!(a + b, "own example::Num::add"); is!(a + Other, "example::Other"); is!(-a, "example::Num"); is!(list[0], "example::Num"); is!(list.len(), "usize"); runs!(list.len(), "std::vec::Vec::len");
            for n in &list { is!(n, "&example::Num"); } for n in list { is!(n, "example::Num"); } for c in Count { is!(c, "char"); }
            is!(Count.map(|c| c as u8).collect::<Vec<_>>(), "std::vec::Vec<u8>"); runs!(Count.map(|c| c), "std::iter::Iterator::map"); runs!(Count.next(), "own example::Count::next");
            is!("1".parse::<Num>(), "std::result::Result<example::Num, std::string::String>"); let n: Num = "a".into(); is!(n, "example::Num");
            std::fs::read("a")?; Err(Fault::Num(a))
        }"#,
    );
}

#[test]
fn futures() {
    story(
        r#"
        use std::future::Future; use std::pin::Pin;
        pub async fn load(n: u8) -> Result<String, u8> { is!(n, "u8"); Ok(String::new()) }
        pub fn made() -> impl Future<Output = u64> { async { 1u64 } } pub fn boxed() -> Pin<Box<dyn Future<Output = char>>> { todo!() }
        pub trait Fetch { async fn fetch(&self) -> Vec<u8>; }
        pub async fn f(x: impl Fetch) -> Result<(), u8> {
            is!(load(1).await, "std::result::Result<std::string::String, u8>"); is!(load(1).await?, "std::string::String"); is!(made().await, "u64");
            is!(boxed().await, "char"); is!(async { 1u8 }.await, "u8"); is!(x.fetch().await, "std::vec::Vec<u8>");
            let run = async |n: u8| load(n).await; is!(run(1).await, "std::result::Result<std::string::String, u8>");
            let later = async move { let s = load(2).await?; Ok::<_, u8>(s) }; is!(later.await, "std::result::Result<std::string::String, u8>");
            Ok(())
        }"#,
    );
}

#[test]
fn bounds_and_opaque_types() {
    story(
        r#"
        pub fn words(text: &str) -> impl Iterator<Item = &str> + '_ { text.split(' ') }
        pub fn every<I>(all: I) where I: IntoIterator, I::Item: AsRef<str> { for one in all { let _ = one; } }
        pub fn each<'a, I: Iterator<Item = &'a String>>(all: I) -> Vec<usize> { all.map(|s| { is!(s, "&std::string::String"); s.len() }).collect() }
        pub fn pick<T: Into<String> + Clone>(t: T) -> String { is!(t.clone(), "impl std::convert::Into<std::string::String> + std::clone::Clone"); let s: String = t.into(); is!(s, "std::string::String"); s }
        pub fn said(found: Option<gone::Head>) { is!(found.and_then(|one| one.text().parse::<u32>().ok()).unwrap_or_default(), "u32"); }
        pub fn guessed(found: &gone::Map) { is!(found.get("a").and_then(|one| one.text().ok()).and_then(|one| one.parse::<u32>().ok()).unwrap_or_default(), "u32"); }
        pub fn whole<P: AsRef<std::path::Path>>(path: P) { is!(path.as_ref(), "&std::path::Path"); let path = path.as_ref(); is!(path.join("a"), "std::path::PathBuf"); let p = match path.canonicalize() { Ok(p) => p, Err(_) => return }; is!(p, "std::path::PathBuf"); }
        pub fn part<P: AsRef<std::path::Path> + ?Sized>(path: &P) { is!(path.as_ref(), "&std::path::Path"); is!(path.as_ref().join("a").canonicalize(), "std::result::Result<std::path::PathBuf, std::io::Error>"); }
        pub fn run<R, F: FnOnce() -> R>(f: F) -> R { is!(f(), "_"); f() }
        pub fn maker() -> Box<dyn Fn(u8) -> String> { Box::new(|n| { is!(n, "u8"); String::new() }) }
        pub fn f() {
            for w in words("a b") { is!(w, "&str"); } is!(words("a").next(), "std::option::Option<&str>"); is!(run(|| 5u8), "u8");
            is!(maker()(1), "std::string::String"); is!(each([].iter()), "std::vec::Vec<usize>"); is!(words("a").map(String::from).collect::<Vec<_>>().join(","), "std::string::String");
            is!(words("a").zip(1u8..).last().unwrap(), "(&str, u8)"); is!(words("a").peekable().peek(), "std::option::Option<&&str>"); is!(words("a").rev().skip(1).step_by(2).count(), "usize");
        }"#,
    );
}
