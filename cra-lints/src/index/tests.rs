//! What the texts of small crates say.

use std::collections::HashMap;

use super::{CrateInput, more_roots, signatures};
use crate::snapshot::{Root, follow};

/// The lines of a crate `k` with these files, without the head.
fn lines(files: &[(&str, &str)]) -> Vec<String> {
    lines_with(files, &[])
}

fn lines_with(files: &[(&str, &str)], externs: &[(&str, &str)]) -> Vec<String> {
    let files: HashMap<String, Vec<u8>> = files
        .iter()
        .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()))
        .collect();
    let root = "src/lib.rs".to_owned();
    let roots = [Root { path: root.clone() }];
    let input = CrateInput {
        name: "k".to_owned(),
        version: "1.0.0".to_owned(),
        edition: "2021".to_owned(),
        externs: externs
            .iter()
            .map(|(written, library)| ((*written).to_owned(), (*library).to_owned()))
            .collect(),
        root,
        files: {
            let read = |path: &str| Ok(files.get(path).cloned());
            let first = follow(&roots, 0, &read);
            let more = more_roots("src/lib.rs", &first).into_iter();
            let all: Vec<Root> = roots
                .into_iter()
                .chain(more.map(|path| Root { path }))
                .collect();
            follow(&all, 0, &read)
        },
    };
    let text = crate::model::on_workers(|| signatures(&input));
    let mut lines = text.lines().map(str::to_owned);
    assert_eq!(lines.next().as_deref(), Some("cra-signatures 2"));
    assert_eq!(lines.next().as_deref(), Some("crate k 1.0.0"));
    lines.collect()
}

fn one(source: &str) -> Vec<String> {
    lines(&[("src/lib.rs", source)])
}

#[test]
fn functions_say_what_they_take_and_give() {
    assert_eq!(
        one("use std::path::{Path, PathBuf}; use std::io;
             pub fn a<P: AsRef<Path>>(p: P, n: &mut [u8; 4]) -> io::Result<PathBuf> { loop {} }
             pub async unsafe fn b<'a, T, const N: usize>(x: &'a dyn Fn(&T) -> u8, y: [T; N]) where T: Clone + 'a {}
             pub fn c() -> impl Iterator<Item = (u8,)> + Send {}
             fn private() {}
             pub(crate) fn restricted() {}"),
        [
            "async unsafe fn k::b<T: std::clone::Clone>(&dyn std::ops::Fn(&T) -> u8, [T; N])",
            "fn k::a<P: std::convert::AsRef<std::path::Path>>(P, &mut [u8; 4]) -> std::io::Result<std::path::PathBuf>",
            "fn k::c() -> impl std::iter::Iterator<Item = (u8,)> + std::marker::Send",
        ]
    );
}

#[test]
fn types_have_their_public_fields_methods_and_impls() {
    assert_eq!(
        one("#[derive(Clone, PartialEq)] pub struct S<T> { pub a: Vec<T>, b: u8 }
             pub struct P(pub u8, String);
             pub enum E { One(u8, S<u8>), Two { x: P }, Three }
             impl<T: Copy> S<T> { pub const N: usize = 1; pub fn m<U>(&mut self, u: U) -> &Self {} fn hidden(&self) {} }
             impl<T> Iterator for S<T> { type Item = T; fn next(&mut self) -> Option<T> {} }
             pub type R<T> = Result<T, E>;"),
        [
            "alias k::R<T> = std::result::Result<T, k::E>",
            "const k::S<T>::N: usize",
            "enum k::E",
            "field k::P.0: u8",
            "field k::S.a: std::vec::Vec<T>",
            "fn k::S<T>::m<U>(&mut self, U) -> &Self",
            "impl<T> std::clone::Clone for k::S<T>",
            "impl<T> std::iter::Iterator for k::S<T> { Item = T }",
            "type k::P",
            "type k::S<T>",
            "variant k::E::One(u8, k::S<u8>)",
            "variant k::E::Three",
            "variant k::E::Two{x: k::P}",
        ]
    );
}

#[test]
fn traits_have_their_methods_and_demands() {
    assert_eq!(
        one("pub trait A<T>: Send where T: Sized { type O; fn f(self: Box<Self>, t: T) -> Self::O; fn g() -> u8 { 1 } }
             impl<X: Send> A<u8> for X { type O = <X as Iterator>::Item; }"),
        [
            "fn k::A::f(self: std::boxed::Box<Self>, T) -> Self::O",
            "fn k::A::g() -> u8",
            "impl<X: std::marker::Send> k::A<u8> for X { O = <X as std::iter::Iterator>::Item }",
            "trait k::A<T: std::marker::Sized>: std::marker::Send",
        ]
    );
}

#[test]
fn the_shortest_public_path_is_the_name_and_others_lead_to_it() {
    assert_eq!(
        lines(&[
            (
                "src/lib.rs",
                "mod deep; pub mod net; pub mod prelude { pub use crate::net::*; } pub use deep::inner::Thing as Renamed;"
            ),
            (
                "src/deep.rs",
                "pub mod inner { pub struct Thing; impl Thing { pub fn get(&self) -> super::Other {} } } pub struct Other;"
            ),
            ("src/net/mod.rs", "mod tcp; pub use self::tcp::Stream;"),
            (
                "src/net/tcp.rs",
                "pub struct Stream; impl Stream { pub async fn connect(to: &str) -> crate::Renamed {} }"
            ),
        ]),
        [
            "async fn k::net::Stream::connect(&str) -> k::Renamed",
            "fn k::Renamed::get(&self) -> k::deep::Other",
            "type k::Renamed",
            "type k::deep::Other",
            "type k::net::Stream",
            "use k::prelude::Stream = k::net::Stream",
        ]
    );
}

#[test]
fn what_comes_from_other_crates_is_named_as_they_name_it() {
    assert_eq!(
        lines_with(
            &[(
                "src/lib.rs",
                "pub use cookie; pub use http::{StatusCode, header as h}; pub use inner_crate::sub::*;
                 pub extern crate bytes;
                 extern crate alloc; use alloc::vec::Vec as V; use core::fmt; use rng::Rng;
                 pub fn f(a: V<u8>, b: &mut fmt::Formatter<'_>, r: impl Rng, u: url::Url) {}
                 pub mod m { pub use crate::cookie::Jar; }",
            )],
            &[("rng", "rand_core"), ("url", "url")],
        ),
        [
            "fn k::f(std::vec::Vec<u8>, &mut std::fmt::Formatter, impl rand_core::Rng, url::Url)",
            "glob k = inner_crate::sub",
            "use k::StatusCode = http::StatusCode",
            "use k::bytes = bytes",
            "use k::cookie = cookie",
            "use k::h = http::header",
            "use k::m::Jar = cookie::Jar",
        ]
    );
}

#[test]
fn a_trait_comes_before_the_macro_that_derives_it() {
    assert_eq!(
        one(
            "pub use serde_core::{self, Serialize}; pub use serde_derive::{Serialize, Only};
             pub mod m { pub use builder::*; pub use serde_derive::Parser; }"
        ),
        [
            "glob k::m = builder",
            "use k::Only = serde_derive::Only",
            "use k::Serialize = serde_core::Serialize",
            "use k::serde_core = serde_core",
        ]
    );
}

#[test]
fn macros_of_the_crate_are_applied_between_items_and_in_impls() {
    assert_eq!(
        one("macro_rules! cfg_net { ($($item:item)*) => { $( #[cfg(feature = \"net\")] $item )* } }
             cfg_net! { pub struct Net; impl Net { pub fn up(&self) {} } }
             macro_rules! ids { ($($(#[$m:meta])* $name:ident : $t:ty),+ $(,)?) => { $( $(#[$m])* pub struct $name(pub $t); )+ } }
             ids! { #[derive(Clone)] A: u8, B: Vec<u8>, }
             macro_rules! getters { ($($f:ident -> $t:ty;)*) => { $( pub fn $f(&self) -> $t { self.0 } )* } }
             impl A { getters! { one -> u8; two -> &str; } }
             cfg_if::cfg_if! { if #[cfg(unix)] { pub fn unix() {} } else { pub fn other() {} } }
             #[macro_export] macro_rules! shout { () => {} }"),
        [
            "field k::A.0: u8",
            "field k::B.0: std::vec::Vec<u8>",
            "fn k::A::one(&self) -> u8",
            "fn k::A::two(&self) -> &str",
            "fn k::Net::up(&self)",
            "fn k::other()",
            "fn k::unix()",
            "impl std::clone::Clone for k::A",
            "macro k::shout",
            "type k::A",
            "type k::B",
            "type k::Net",
        ]
    );
}

#[test]
fn modules_that_a_macro_declares_at_the_root_are_read() {
    assert_eq!(
        lines(&[
            (
                "src/lib.rs",
                "#[macro_use] mod rules; everything!(); pub use inner::A;"
            ),
            (
                "src/rules.rs",
                "macro_rules! everything { () => { mod inner; pub mod other; } }"
            ),
            ("src/inner.rs", "pub trait A {}"),
            ("src/other/mod.rs", "pub fn f() {}"),
        ]),
        ["fn k::other::f()", "trait k::A"]
    );
}

#[test]
fn what_is_for_tests_is_left_out_and_the_first_of_several_wins() {
    assert_eq!(
        one(
            "#[cfg(test)] pub mod t { pub fn f() {} } #[cfg(all(test, unix))] pub fn g() {}
             #[cfg(unix)] pub fn h() -> u8 {} #[cfg(not(unix))] pub fn h() -> u16 {}"
        ),
        ["fn k::h() -> u8"]
    );
}

#[test]
fn a_private_import_is_not_seen_through_a_public_name() {
    assert_eq!(
        one("mod panicking { pub fn inner() {} }
             mod functions { use crate::panicking; pub fn panicking() -> bool { panicking::inner() } }
             pub use functions::panicking;"),
        ["fn k::panicking() -> bool"]
    );
}

#[test]
fn circles_and_unknown_names_end() {
    assert_eq!(
        one("pub use a::X; mod a { pub use crate::b::*; } mod b { pub use crate::a::*; pub use crate::c::*; } mod c { pub use super::a::X; pub use nowhere::*; }
             pub fn f(x: Made, y: a::Y) {}"),
        [
            "fn k::f(k::Made, nowhere::Y)",
            "use k::X = nowhere::X",
        ]
    );
}

#[test]
fn what_cannot_be_read_is_counted_and_the_rest_is_read() {
    let deep = format!(
        "pub fn d() -> {}u8{} {{}}",
        "(".repeat(5000),
        ")".repeat(5000)
    );
    assert_eq!(
        lines(&[
            (
                "src/lib.rs",
                "mod broken; mod deep; pub mod odd; pub use broken::A;"
            ),
            ("src/broken.rs", "pub struct A; \"never closed"),
            ("src/deep.rs", &deep),
            (
                "src/odd.rs",
                "pub fn before() {} pub gen fn? odd() {} pub fn after() {}"
            ),
        ]),
        [
            "# unreadable: 2 files",
            "# unreadable: 1 items",
            "fn k::odd::after()",
            "fn k::odd::before()",
        ]
    );
}

#[test]
fn macros_that_call_themselves_or_grow_end() {
    assert_eq!(
        one("macro_rules! m { ($($t:tt)*) => { m! { $($t)* $($t)* } } } m! { @ @ }
             macro_rules! n { (@ $($t:tt)*) => { n! { @ } } } n! { @ x } impl S { n! { @ } } pub struct S;"),
        ["type k::S"]
    );
}

#[test]
fn a_macro_crate_offers_macros_only() {
    assert_eq!(
        one("#[proc_macro] pub fn make(t: TokenStream) -> TokenStream {}
             #[proc_macro_derive(Thing, attributes(x))] pub fn derive_thing(t: TokenStream) -> TokenStream {}"),
        ["macro k::Thing", "macro k::make"]
    );
}
