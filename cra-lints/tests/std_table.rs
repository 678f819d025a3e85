//! The table of the standard library says what is known of well-known items.

use std::collections::HashSet;

const TABLE: &str = include_str!("../tables/std.sig");

/// The embedded table is part of every program.
const MOST_BYTES: usize = 1_200_000;

const KNOWN: &str = "
type std::string::String
type std::vec::Vec<T>
type std::collections::HashMap<K, V, S>
type std::path::Path
type std::path::PathBuf
type std::net::TcpStream
type std::sync::Arc<T>
type std::sync::LazyLock<T, F>
type std::cell::LazyCell<T, F>
enum std::option::Option<T>
enum std::result::Result<T, E>
enum std::net::IpAddr
variant std::option::Option::Some(T)
variant std::option::Option::None
variant std::result::Result::Err(E)
variant std::net::IpAddr::V4(std::net::Ipv4Addr)
field std::process::Output.stdout: std::vec::Vec<u8>
field std::ops::Range.start: Idx
alias std::io::Result<T> = std::result::Result<T, std::io::Error>
alias std::sync::LockResult<T> = std::result::Result<T, std::sync::PoisonError<T>>
trait std::io::Read
trait std::iter::Iterator
trait std::error::Error: std::fmt::Debug + std::fmt::Display
trait std::convert::From<T>: std::marker::Sized
macro std::println
macro std::vec
macro std::env
fn std::option::Option<T>::unwrap(self) -> T
fn std::option::Option<T>::map<U, F: std::ops::FnOnce(T) -> U>(self, F) -> std::option::Option<U>
fn std::option::Option<T>::ok_or<E>(self, E) -> std::result::Result<T, E>
fn std::option::Option<T>::as_deref(&self) -> std::option::Option<&T::Target>
fn std::option::Option<&T>::cloned(self) -> std::option::Option<T>
fn std::result::Result<T, E>::map_err<F, O: std::ops::FnOnce(E) -> F>(self, O) -> std::result::Result<T, F>
fn std::result::Result<T, E>::ok(self) -> std::option::Option<T>
fn std::result::Result<T, E>::unwrap_or_default(self) -> T
fn std::string::String::from_utf8(std::vec::Vec<u8>) -> std::result::Result<std::string::String, std::string::FromUtf8Error>
fn std::string::String::push_str(&mut self, &str)
fn std::string::String::as_str(&self) -> &str
fn std::vec::Vec<T>::push(&mut self, T)
fn std::vec::Vec<T>::with_capacity(usize) -> Self
fn std::vec::Vec<T>::pop(&mut self) -> std::option::Option<T>
fn [T]::iter(&self) -> std::slice::Iter<T>
fn [T]::first(&self) -> std::option::Option<&T>
fn [T]::to_vec(&self) -> std::vec::Vec<T>
fn [T]::copy_from_slice(&mut self, &[T])
fn str::len(&self) -> usize
fn str::trim(&self) -> &str
fn str::to_lowercase(&self) -> std::string::String
fn str::parse<F: std::str::FromStr>(&self) -> std::result::Result<F, F::Err>
fn str::as_bytes(&self) -> &[u8]
fn str::chars(&self) -> std::str::Chars
fn u8::is_ascii_digit(&self) -> bool
fn u32::checked_add(self, Self) -> std::option::Option<Self>
fn i64::wrapping_mul(self, Self) -> Self
fn usize::saturating_sub(self, Self) -> Self
fn u64::from_str_radix(&str, u32) -> std::result::Result<u64, std::num::ParseIntError>
fn f64::sqrt(self) -> f64
fn char::is_alphanumeric(self) -> bool
const u8::MAX: Self
fn std::iter::Iterator::next(&mut self) -> std::option::Option<Self::Item>
fn std::iter::Iterator::map<B, F: std::ops::FnMut(Self::Item) -> B>(self, F) -> std::iter::Map<Self, F>
fn std::iter::Iterator::collect<B: std::iter::FromIterator<Self::Item>>(self) -> B
fn std::iter::Iterator::enumerate(self) -> std::iter::Enumerate<Self>
fn std::collections::HashMap<K, V, S>::get<Q: std::hash::Hash + std::cmp::Eq>(&self, &Q) -> std::option::Option<&V>
fn std::collections::HashMap<K, V, S>::insert(&mut self, K, V) -> std::option::Option<V>
fn std::collections::HashMap<K, V, S>::entry(&mut self, K) -> std::collections::hash_map::Entry<K, V>
fn std::collections::BTreeMap<K, V>::new() -> std::collections::BTreeMap<K, V>
fn std::path::Path::join<P: std::convert::AsRef<std::path::Path>>(&self, P) -> std::path::PathBuf
fn std::path::Path::canonicalize(&self) -> std::io::Result<std::path::PathBuf>
fn std::path::Path::to_str(&self) -> std::option::Option<&str>
fn std::path::PathBuf::push<P: std::convert::AsRef<std::path::Path>>(&mut self, P)
fn std::fs::read_to_string<P: std::convert::AsRef<std::path::Path>>(P) -> std::io::Result<std::string::String>
fn std::fs::write<P: std::convert::AsRef<std::path::Path>, C: std::convert::AsRef<[u8]>>(P, C) -> std::io::Result<()>
fn std::fs::File::open<P: std::convert::AsRef<std::path::Path>>(P) -> std::io::Result<std::fs::File>
fn std::fs::OpenOptions::open<P: std::convert::AsRef<std::path::Path>>(&self, P) -> std::io::Result<std::fs::File>
fn std::fs::DirEntry::path(&self) -> std::path::PathBuf
fn std::io::stdin() -> std::io::Stdin
fn std::io::Stdin::read_line(&self, &mut std::string::String) -> std::io::Result<usize>
fn std::io::Read::read_to_end(&mut self, &mut std::vec::Vec<u8>) -> std::io::Result<usize>
fn std::io::Write::write_all(&mut self, &[u8]) -> std::io::Result<()>
fn std::io::BufReader<R>::new(R) -> std::io::BufReader<R>
fn std::io::Error::kind(&self) -> std::io::ErrorKind
fn std::env::args() -> std::env::Args
fn std::env::var<K: std::convert::AsRef<std::ffi::OsStr>>(K) -> std::result::Result<std::string::String, std::env::VarError>
fn std::env::home_dir() -> std::option::Option<std::path::PathBuf>
fn std::env::temp_dir() -> std::path::PathBuf
unsafe fn std::env::set_var<K: std::convert::AsRef<std::ffi::OsStr>, V: std::convert::AsRef<std::ffi::OsStr>>(K, V)
fn std::process::Command::new<S: std::convert::AsRef<std::ffi::OsStr>>(S) -> std::process::Command
fn std::process::Command::output(&mut self) -> std::io::Result<std::process::Output>
fn std::process::exit(i32) -> !
fn std::net::TcpListener::bind<A: std::net::ToSocketAddrs>(A) -> std::io::Result<std::net::TcpListener>
fn std::net::TcpListener::accept(&self) -> std::io::Result<(std::net::TcpStream, std::net::SocketAddr)>
fn std::net::TcpStream::connect<A: std::net::ToSocketAddrs>(A) -> std::io::Result<std::net::TcpStream>
fn std::net::UdpSocket::recv_from(&self, &mut [u8]) -> std::io::Result<(usize, std::net::SocketAddr)>
fn std::sync::Mutex<T>::lock(&self) -> std::sync::LockResult<std::sync::MutexGuard<T>>
fn std::sync::Arc<T>::new(T) -> std::sync::Arc<T>
fn std::sync::mpsc::Sender<T>::send(&self, T) -> std::result::Result<(), std::sync::mpsc::SendError<T>>
fn std::sync::mpsc::channel<T>() -> (std::sync::mpsc::Sender<T>, std::sync::mpsc::Receiver<T>)
fn std::thread::sleep(std::time::Duration)
fn std::thread::JoinHandle<T>::join(self) -> std::thread::Result<T>
fn std::time::Duration::from_secs(u64) -> std::time::Duration
fn std::time::Instant::now() -> std::time::Instant
fn std::mem::swap<T>(&mut T, &mut T)
unsafe fn std::mem::transmute<Src, Dst>(Src) -> Dst
unsafe fn std::ptr::copy_nonoverlapping<T>(*const T, *mut T, usize)
unsafe fn std::slice::from_raw_parts<T>(*const T, usize) -> &[T]
unsafe fn std::vec::Vec<T>::set_len(&mut self, usize)
unsafe fn str::from_utf8_unchecked(&[u8]) -> &str
impl std::io::Read for std::fs::File
impl std::io::Read for &std::net::TcpStream
impl std::ops::Deref for std::string::String { Target = str }
impl<T> std::ops::Deref for std::vec::Vec<T> { Target = [T] }
impl<T> std::ops::Deref for std::sync::Arc<T> { Target = T }
impl<T> std::ops::Deref for std::sync::MutexGuard<T> { Target = T }
impl<T> std::iter::Iterator for std::vec::IntoIter<T> { Item = T }
impl<T> std::iter::Iterator for std::slice::Iter<T> { Item = &T }
impl std::iter::Iterator for std::env::Args { Item = std::string::String }
impl<T: std::fmt::Display> std::string::ToString for T
impl std::convert::From<&str> for std::string::String
impl<T> std::iter::FromIterator<T> for std::vec::Vec<T>
";

#[test]
fn what_is_known_is_in_the_table() {
    let lines: HashSet<&str> = TABLE.lines().collect();
    let missing: Vec<&str> = KNOWN
        .lines()
        .filter(|line| !line.is_empty() && !lines.contains(line))
        .collect();
    assert!(
        missing.is_empty(),
        "not in the table:\n{}",
        missing.join("\n")
    );
}

#[test]
fn the_table_is_small_and_has_nothing_unstable_or_private() {
    assert!(TABLE.len() < MOST_BYTES, "{} bytes", TABLE.len());
    assert!(TABLE.starts_with("cra-signatures 2\ncrate std "));
    let strange: Vec<&str> = TABLE
        .lines()
        .filter(|line| {
            [
                "std::intrinsics",
                "std::core_arch",
                "core::",
                "alloc::alloc::",
                "Allocator>",
                "std::sys_common",
            ]
            .iter()
            .any(|word| line.contains(word) && !line.contains("std::alloc::"))
        })
        .collect();
    assert!(strange.is_empty(), "{}", strange.join("\n"));
}
