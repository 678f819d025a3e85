//! Usual methods of the standard library's types.

use super::story;

#[test]
fn options_and_results() {
    story(
        r#"
        pub fn f(o: Option<String>, r: Result<u8, std::io::Error>, oo: Option<&u8>) {
            is!(o.as_deref(), "std::option::Option<&str>"); is!(o.as_deref().unwrap_or("x"), "&str"); is!(o.clone().unwrap_or_default(), "std::string::String");
            is!(r.as_ref().map_err(|e| { is!(e, "&std::io::Error"); e.to_string() }), "std::result::Result<&u8, std::string::String>"); is!(r.ok(), "std::option::Option<u8>");
            is!(o.ok_or("none"), "std::result::Result<std::string::String, &str>"); is!(o.map_or(0u8, |s| s.len() as u8), "u8"); is!(oo.copied(), "std::option::Option<u8>");
            is!(o.and_then(|s| s.parse::<u16>().ok()), "std::option::Option<u16>"); is!(o.is_some(), "bool"); is!(r.unwrap_or_else(|_| 3), "u8"); is!(o.iter().next(), "std::option::Option<&std::string::String>");
            is!(Some(1u8).zip(Some('c')), "std::option::Option<(u8, char)>"); is!(o.filter(|s| s.is_empty()), "std::option::Option<std::string::String>"); is!(Some(Some(1u8)).flatten(), "std::option::Option<u8>");
        }"#,
    );
}

#[test]
fn texts_paths_and_lists() {
    story(
        r#"
        use std::path::{Path, PathBuf}; use std::borrow::Cow; use std::collections::*;
        pub fn f(s: &str, p: &Path, v: Vec<String>, c: Cow<'_, str>, os: std::ffi::OsString, m: HashMap<String, Vec<u8>>, mut e: BTreeMap<u8, u64>) {
            is!(s.to_owned(), "std::string::String"); is!(p.to_owned(), "std::path::PathBuf"); is!(v[..].to_owned(), "std::vec::Vec<std::string::String>"); is!(c.into_owned(), "std::string::String"); is!(c.len(), "usize");
            is!(p.join("a").parent(), "std::option::Option<&std::path::Path>"); is!(p.to_string_lossy(), "std::borrow::Cow<str>"); is!(p.to_string_lossy().to_string(), "std::string::String");
            is!(s.split_once('='), "std::option::Option<(&str, &str)>"); is!(s.lines().map(|l| l.trim()).collect::<Vec<_>>(), "std::vec::Vec<&str>"); is!(s.chars().rev().collect::<String>(), "std::string::String");
            is!(s.as_bytes()[0], "u8"); is!(s.bytes().position(|b| b == b'a'), "std::option::Option<usize>"); is!(os.to_str(), "std::option::Option<&str>"); is!(v.first(), "std::option::Option<&std::string::String>");
            is!(v.iter().max_by_key(|s| s.len()), "std::option::Option<&std::string::String>"); is!(v.concat(), "std::string::String"); is!(v.into_iter().flat_map(|s| s.into_bytes()).sum::<u8>(), "u8");
            is!(m.get("a"), "std::option::Option<&std::vec::Vec<u8>>"); is!(m["a"][0], "u8"); is!(*e.entry(1).or_insert(2), "u64"); is!(m.keys().cloned().collect::<Vec<_>>(), "std::vec::Vec<std::string::String>");
            is!(v.iter().map(|s| s.as_str()).collect::<BTreeSet<_>>(), "std::collections::BTreeSet<&str>"); is!(v.iter().any(|s| s == "a"), "bool"); is!(v.chunks(2).next(), "std::option::Option<&[std::string::String]>");
            is!(std::fs::read_dir(p).unwrap().next().unwrap().unwrap().path(), "std::path::PathBuf"); is!(std::env::args().nth(1).unwrap(), "std::string::String"); is!(std::env::var("A").ok(), "std::option::Option<std::string::String>");
            is!(std::process::Command::new("a").output().unwrap().stdout, "std::vec::Vec<u8>"); is!(std::str::from_utf8(b"a").unwrap(), "&str"); is!(String::from_utf8_lossy(b"a"), "std::borrow::Cow<str>");
            is!(v.iter().unzip::<u8, u8, Vec<_>, Vec<_>>(), "(std::vec::Vec<_>, std::vec::Vec<_>)"); is!(std::mem::take(&mut e), "std::collections::BTreeMap<u8, u64>"); is!(5u32.checked_add(1), "std::option::Option<u32>"); is!(1u8.min(2), "u8");
            is!(std::iter::once(1u8).chain([2]).collect::<VecDeque<_>>(), "std::collections::VecDeque<u8>"); is!(true.then(|| 'c'), "std::option::Option<char>"); is!(v.get(0), "std::option::Option<&std::string::String>");
            is!(v.get(1..), "std::option::Option<&[std::string::String]>");
        }"#,
    );
}
