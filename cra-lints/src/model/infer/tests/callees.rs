//! What calls run: names of functions of libraries, own functions, constructors, values.

use super::story;

#[test]
fn functions_of_libraries_by_every_form_of_import() {
    story(
        r#"
        use std::fs::{self, File, read as slurp}; use std::env::*; use std::io as eye;
        mod names { pub use std::env::var as get_var; pub mod deep { pub use std::process::Command; } }
        use names::deep::*; type Cmd = std::process::Command;
        pub fn f() {
            runs!(File::open("a"), "std::fs::File::open"); runs!(fs::read("a"), "std::fs::read"); runs!(slurp("a"), "std::fs::read");
            runs!(var("A"), "std::env::var"); runs!(args(), "std::env::args"); runs!(eye::stdin(), "std::io::stdin");
            runs!(names::get_var("A"), "std::env::var"); runs!(Command::new("a"), "std::process::Command::new");
            runs!(Cmd::new("a"), "std::process::Command::new"); runs!(::std::env::temp_dir(), "std::env::temp_dir");
            runs!(core::mem::swap(&mut 1u8, &mut 2), "std::mem::swap"); runs!(drop(1), "std::mem::drop");
            runs!(crate::names::deep::Command::new("x"), "std::process::Command::new");
            runs!(<Vec<u8>>::with_capacity(1), "std::vec::Vec::with_capacity"); runs!(<[u8]>::to_vec(&[1]), "slice::to_vec");
            runs!(str::len("a"), "str::len"); runs!(u8::from_str_radix("a", 16), "u8::from_str_radix");
            use std::thread::spawn; runs!(spawn(|| 1), "std::thread::spawn"); is!(spawn(|| 1u8), "std::thread::JoinHandle<u8>");
        }"#,
    );
}

#[test]
fn methods_name_the_type_that_has_them_and_the_trait() {
    story(
        r#"
        use std::io::{Read, Write, BufRead}; use std::path::PathBuf;
        pub fn f(s: String, v: Vec<u8>, p: PathBuf, o: Option<u8>, mut file: std::fs::File, raw: *const u8, a: [u8; 4], b: Box<String>) {
            runs!(s.trim(), "str::trim"); runs!(s.push('a'), "std::string::String::push"); runs!(v.to_vec(), "slice::to_vec");
            runs!(v.push(1), "std::vec::Vec::push"); runs!(p.join("a"), "std::path::Path::join"); runs!(o.map(|n| n), "std::option::Option::map");
            runs!(v.iter().map(|n| n), "std::iter::Iterator::map"); runs!(v.iter().collect::<Vec<_>>(), "std::iter::Iterator::collect");
            runs!(file.read_to_string(&mut s), "std::fs::File::read_to_string | std::io::Read::read_to_string");
            runs!(file.write_all(b"a"), "std::fs::File::write_all | std::io::Write::write_all");
            runs!(raw.add(1), "pointer::add"); runs!(a.map(|n| n), "array::map"); runs!(a.len(), "slice::len"); runs!(b.trim(), "str::trim");
            runs!(s.clone(), "std::string::String::clone | std::clone::Clone::clone"); runs!(5u8.wrapping_add(1), "u8::wrapping_add");
            runs!(s.to_string(), "std::string::String::to_string | std::string::ToString::to_string");
            runs!(std::env::args().nth(1), "std::env::Args::nth | std::iter::Iterator::nth");
            runs!(std::process::Command::new("a").arg("b").spawn(), "std::process::Command::spawn");
            runs!(std::io::BufReader::new(file).lines(), "std::io::BufReader::lines | std::io::BufRead::lines");
            runs!(Read::read_to_end(&mut file, &mut v), "std::fs::File::read_to_end | std::io::Read::read_to_end");
            runs!(String::from("a"), "std::string::String::from | std::convert::From::from");
            runs!(i32::default(), "i32::default | std::default::Default::default"); runs!(s.into_bytes(), "std::string::String::into_bytes");
        }"#,
    );
}

#[test]
fn receivers_that_are_not_known() {
    story(
        r#"
        use gone::Executor; use std::io::Read as _;
        pub fn f(x: gone::Pool, y: gone::Thing) {
            let z = gone::make();
            runs!(z.execute("a"), "gone::Executor::execute");
            runs!(gone::make().some(), "gone::Executor::some"); is!(gone::make().len(), "usize");
            runs!(x.execute("a"), "gone::Pool::execute | gone::Executor::execute");
            runs!(gone::Client::builder().timeout(1).build(), "gone::ClientBuilder::build | gone::Executor::build");
            runs!(gone::Client::new().get("a"), "gone::Client::get | gone::Executor::get");
            is!(gone::Client::new().unwrap(), "gone::Client"); is!(gone::Options::default().with_x(1).set_y(2), "gone::Options");
        }
        mod plain { pub fn f() { let z = gone::make(); runs!(z.execute("a"), "unknown execute"); runs!(z(1), "value"); runs!(missing(1), "unknown missing"); } }"#,
    );
}

#[test]
fn own_functions_constructors_and_values() {
    story(
        r#"
        pub struct Wrap(u8); pub enum Kind { A(u8), B } pub struct Own; use Kind::*;
        impl Own { pub fn new() -> Self { Own } pub fn go(&self, f: &dyn Fn(u8)) { runs!(f(1), "value"); } fn all() { runs!(Self::new(), "own example::Own::new"); } }
        mod inner { pub fn help() -> u8 { 1 } pub use help as other; }
        pub fn f(cb: fn(u8)) {
            runs!(Some(1), "makes std::option::Option::Some"); runs!(Ok::<u8, u8>(1), "makes std::result::Result::Ok"); runs!(Wrap(1), "makes example::Wrap");
            runs!(Kind::A(1), "makes example::Kind::A"); runs!(A(1), "makes example::Kind::A"); runs!(Own::new(), "own example::Own::new");
            runs!(Own.go(&|_| ()), "own example::Own::go"); runs!(inner::help(), "own example::inner::help"); runs!(inner::other(), "own example::inner::help");
            runs!(cb(1), "value"); let c = |n: u8| n; runs!(c(1), "value"); is!(c(1), "u8"); runs!(inner::help, "own example::inner::help");
            runs!(Own::go(&Own, &|_| ()), "own example::Own::go"); is!(B, "example::Kind"); is!(A, "fn(u8) -> example::Kind");
            [1u8].iter().copied().map(Wrap).for_each(|w| is!(w, "example::Wrap"));
            is!(Some(1u8).map(Kind::A), "std::option::Option<example::Kind>"); is!(Some("a").map(str::len), "std::option::Option<usize>");
            is!(Some("a").map(String::from), "std::option::Option<std::string::String>"); runs!(String::from, "std::string::String::from | std::convert::From::from");
        }"#,
    );
}
