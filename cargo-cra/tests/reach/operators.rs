//! What the language and the standard library call without a name: operators, loops, the end of a scope, formatting.

use crate::case::{Case, check};

#[test]
fn calls_without_a_name() {
    check(CASES);
}

/// A type of the package, and the program that has one.
macro_rules! case {
    ($says:literal, $app:literal, $dep:literal) => {
        Case {
            says: $says,
            app: $app,
            files: &[(
                "dep/src/lib.rs",
                concat!(
                    "pub struct Thing; impl Thing { pub fn make() -> Self { Thing } } fn fault() { println!(\"the fault ran\") } ",
                    $dep
                ),
            )],
            ..Case::RUNS
        }
    };
}

pub(crate) const CASES: &[Case] = &[
    case!(
        "the end of a scope",
        "fn main() { let _thing = dep::Thing::make(); }",
        "impl Drop for Thing { fn drop(&mut self) { fault() } }"
    ),
    case!(
        "a sum",
        "fn main() { let _ = dep::Thing::make() + 1; }",
        "impl std::ops::Add<u8> for Thing { type Output = u8; fn add(self, one: u8) -> u8 { fault(); one } }"
    ),
    case!(
        "brackets",
        "fn main() { let _ = dep::Thing::make()[0]; }",
        "impl std::ops::Index<usize> for Thing { type Output = u8; fn index(&self, _: usize) -> &u8 { fault(); &0 } }"
    ),
    case!(
        "a method of what it points to",
        "fn main() { let _ = dep::Thing::make().len(); }",
        "impl std::ops::Deref for Thing { type Target = str; fn deref(&self) -> &str { fault(); \"\" } }"
    ),
    case!(
        "a loop",
        "fn main() { for _ in dep::Thing::make() {} }",
        "impl Iterator for Thing { type Item = u8; fn next(&mut self) -> Option<u8> { fault(); None } }"
    ),
    case!(
        "a loop over what becomes an iterator",
        "fn main() { for _ in &dep::Thing::make() {} }",
        "impl IntoIterator for &Thing { type Item = u8; type IntoIter = std::vec::IntoIter<u8>; fn into_iter(self) -> Self::IntoIter { fault(); vec![].into_iter() } }"
    ),
    case!(
        "a collection",
        "fn main() { let _: dep::Thing = [1].into_iter().collect(); }",
        "impl FromIterator<u8> for Thing { fn from_iter<I: IntoIterator<Item = u8>>(_: I) -> Self { fault(); Thing } }"
    ),
    case!(
        "a question mark",
        "fn go() -> Result<(), dep::Thing> { Err(1_u8)?; Ok(()) } fn main() { let _ = go(); }",
        "impl From<u8> for Thing { fn from(_: u8) -> Self { fault(); Thing } }"
    ),
    case!(
        "a conversion of what is handed over",
        "fn take(_: impl Into<u8>) {} fn own<T: Into<u8>>(it: T) -> u8 { it.into() } fn main() { take(dep::Thing::make()); own(dep::Thing::make()); }",
        "impl From<Thing> for u8 { fn from(_: Thing) -> u8 { fault(); 1 } }"
    ),
    case!(
        "braces in a text",
        "fn main() { let thing = dep::Thing::make(); let _ = format!(\"{thing}\"); }",
        "impl std::fmt::Display for Thing { fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { fault(); Ok(()) } }"
    ),
    case!(
        "a derived output of what has it inside",
        "#[derive(Debug)] struct Mine(#[allow(dead_code)] dep::Thing); fn main() { let _ = format!(\"{:?}\", Mine(dep::Thing::make())); }",
        "impl std::fmt::Debug for Thing { fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { fault(); Ok(()) } }"
    ),
    case!(
        "a derived default of what has it inside",
        "#[derive(Default)] struct Mine { _it: dep::Thing } fn main() { let _ = Mine::default(); }",
        "impl Default for Thing { fn default() -> Self { fault(); Thing } }"
    ),
    case!(
        "a key of a map",
        "fn main() { std::collections::HashSet::new().insert(dep::Thing::make()); }",
        "impl std::hash::Hash for Thing { fn hash<H: std::hash::Hasher>(&self, _: &mut H) { fault() } } impl PartialEq for Thing { fn eq(&self, _: &Self) -> bool { true } } impl Eq for Thing {}"
    ),
    case!(
        "a way of hashing",
        "fn main() { let mut it = std::collections::HashMap::<u8, u8, dep::Thing>::default(); it.insert(1, 1); }",
        "#[derive(Default)] pub struct State; impl Default for Thing { fn default() -> Self { Thing } } impl std::hash::BuildHasher for Thing { type Hasher = State; fn build_hasher(&self) -> State { State } } impl std::hash::Hasher for State { fn finish(&self) -> u64 { 0 } fn write(&mut self, _: &[u8]) { fault() } }"
    ),
    case!(
        "an order",
        "fn main() { let all = [dep::Thing::make(), dep::Thing::make()]; let _ = all.iter().max(); }",
        "impl PartialEq for Thing { fn eq(&self, _: &Self) -> bool { true } } impl Eq for Thing {} impl PartialOrd for Thing { fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> { Some(self.cmp(other)) } } impl Ord for Thing { fn cmp(&self, _: &Self) -> std::cmp::Ordering { fault(); std::cmp::Ordering::Equal } }"
    ),
    case!(
        "a text that is parsed",
        "fn main() { let _: dep::Thing = \"\".parse().unwrap(); }",
        "impl std::str::FromStr for Thing { type Err = std::fmt::Error; fn from_str(_: &str) -> Result<Self, Self::Err> { fault(); Ok(Thing) } }"
    ),
    case!(
        "a copy of what is written to",
        "fn main() { std::io::copy(&mut dep::Thing::make(), &mut std::io::sink()).unwrap(); }",
        "impl std::io::Read for Thing { fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> { fault(); Ok(0) } }"
    ),
    case!(
        "a future that is waited for",
        "async fn go() { dep::Thing::make().await } fn main() { let mut it = std::pin::pin!(go()); let _ = it.as_mut().poll(&mut std::task::Context::from_waker(std::task::Waker::noop())); } use std::future::Future as _;",
        "impl std::future::Future for Thing { type Output = (); fn poll(self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>) -> std::task::Poll<()> { fault(); std::task::Poll::Ready(()) } }"
    ),
    case!(
        "the cause of an error",
        "fn main() { let it: Box<dyn std::error::Error> = Box::new(dep::Thing::make()); let _ = it.source(); }",
        "impl std::fmt::Debug for Thing { fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { Ok(()) } } impl std::fmt::Display for Thing { fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { Ok(()) } } impl std::error::Error for Thing { fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { fault(); None } }"
    ),
    Case {
        says: "the allocator",
        app: "fn main() { drop(Box::new(1)); dep::tell() }",
        functions: &["dep::note"],
        files: &[(
            "dep/src/lib.rs",
            "use std::alloc::{GlobalAlloc, Layout, System}; use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
             static SEEN: AtomicBool = AtomicBool::new(false); fn note() { SEEN.store(true, Relaxed) }
             pub fn tell() { if SEEN.load(Relaxed) { println!(\"the fault ran\") } }
             #[global_allocator] static ALLOCATOR: Own = Own; struct Own;
             unsafe impl GlobalAlloc for Own {
                 unsafe fn alloc(&self, it: Layout) -> *mut u8 { note(); System.alloc(it) }
                 unsafe fn dealloc(&self, at: *mut u8, it: Layout) { System.dealloc(at, it) }
             }",
        )],
        ..Case::RUNS
    },
    case!(
        "the way a program ends",
        "fn main() -> dep::Thing { dep::Thing::make() }",
        "impl std::process::Termination for Thing { fn report(self) -> std::process::ExitCode { fault(); std::process::ExitCode::SUCCESS } }"
    ),
    Case {
        says: "a trait of the standard library under another name, which is also that of a trait of the package",
        app: "fn main() { let _ = format!(\"{}\", dep::Thing); }",
        files: &[(
            "dep/src/lib.rs",
            "pub mod own { pub trait Show { fn unused(&self); } } use std::fmt::Display as Show; pub struct Thing;
             impl Show for Thing { fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { fault(); Ok(()) } }
             fn fault() { println!(\"the fault ran\") }",
        )],
        ..Case::RUNS
    },
    Case {
        says: "the end of a scope, of a type that nothing makes",
        app: "fn main() { dep::other() }",
        files: &[(
            "dep/src/lib.rs",
            "pub struct Thing; impl Drop for Thing { fn drop(&mut self) { fault() } } pub fn other() {} fn fault() { println!(\"the fault ran\") }",
        )],
        ..Case::IDLE
    },
];
