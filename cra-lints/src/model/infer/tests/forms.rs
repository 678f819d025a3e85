//! Literals, annotations, operators, patterns, closures, blocks.

use super::story;

#[test]
fn literals_and_annotations() {
    story(
        r#"
        pub fn f(text: &str, list: Vec<u8>, pair: (u8, String), raw: *const u8) {
            is!("a", "&str"); is!(b"ab", "&[u8; 2]"); is!(c"a", "&std::ffi::CStr"); is!('c', "char");
            is!(1u16, "u16"); is!(1, "i32"); is!(1.5, "f64"); is!(2f32, "f32"); is!(0xffu8, "u8"); is!(b'a', "u8");
            is!(true, "bool"); is!(text, "&str"); is!(list, "std::vec::Vec<u8>"); is!(pair.1, "std::string::String");
            is!(raw, "*const u8"); is!(&list, "&std::vec::Vec<u8>"); is!(&mut 1u8, "&mut u8");
            let x: Option<&str> = None; is!(x, "std::option::Option<&str>");
            is!((1u8, "b"), "(u8, &str)"); is!([1u8, 2], "[u8; 2]"); is!([0u8; 4], "[u8; 4]"); is!(list[0], "u8");
            is!(list[1..2], "[u8]"); is!(&text[1..], "&str"); is!(0..3u64, "std::ops::Range<u64>");
            is!(text.len() as u32, "u32"); is!(*&5u8, "u8"); is!((), "()");
            let array: [u8; 16] = [0; 16]; is!(array, "[u8; 16]");
            let call: fn(u8) -> String = g; is!(call(1), "std::string::String"); is!(g, "fn(u8) -> std::string::String");
        }
        fn g(_: u8) -> String { String::new() }"#,
    );
}

#[test]
fn operators() {
    story(
        r#"
        pub fn f(a: u64, b: &u64, s: String, t: std::time::Instant) {
            is!(a + 1, "u64"); is!(b * 2, "u64"); is!(1 + a, "u64"); is!(a == 1, "bool"); is!(a < *b && true, "bool");
            is!(s.clone() + "x", "std::string::String"); is!(!true, "bool"); is!(-1i8, "i8"); is!(a << 2, "u64");
            is!(t - t, "std::time::Duration");
            let mut n = 0; n += a; is!(n, "u64");
            let m = 3; takes(m); is!(m, "u16");
        }
        fn takes(_: u16) {}"#,
    );
}

#[test]
fn patterns() {
    story(
        r#"
        use std::collections::HashMap;
        pub enum Shape { Round(f32), Named { name: String, sides: u8 }, Empty }
        pub struct Pair<T> { one: T, two: u8 }
        pub fn f(opt: Option<String>, res: Result<u8, std::io::Error>, shape: &Shape, pair: Pair<char>, map: &HashMap<String, u16>,
                 list: &[String], (x, y): (u8, i64), Pair { one, .. }: Pair<bool>) {
            if let Some(text) = &opt { is!(text, "&std::string::String"); }
            if let Some(text) = opt { is!(text, "std::string::String"); }
            match res { Ok(n) => is!(n, "u8"), Err(e) => is!(e, "std::io::Error") };
            match shape { Shape::Round(r) => is!(r, "&f32"), Shape::Named { name, sides } => { is!(name, "&std::string::String"); is!(sides, "&u8") }
                Shape::Empty => {} }
            let Pair { one: c, two } = pair; is!(c, "char"); is!(two, "u8");
            for (key, value) in map { is!(key, "&std::string::String"); is!(value, "&u16"); }
            for (at, item) in list.iter().enumerate() { is!(at, "usize"); is!(item, "&std::string::String"); }
            for n in 0..10u8 { is!(n, "u8"); }
            is!(x, "u8"); is!(y, "i64"); is!(one, "bool");
            let [first, rest @ ..] = list else { return }; is!(first, "&std::string::String"); is!(rest, "&[std::string::String]");
            let (a, b) = (1u8, "b"); is!(a, "u8"); is!(b, "&str");
            while let Some(&byte) = [1u8].iter().next() { is!(byte, "u8"); }
            let Some(n) = maybe() else { return }; is!(n, "u64");
            let (Some(m) | Some(m)) = maybe() else { return }; is!(m, "u64");
            match (maybe(), 1u8) { (Some(k), l) => { is!(k, "u64"); is!(l, "u8") } _ => {} }
            if let Some(whole @ 1..=9) = maybe() { is!(whole, "u64"); }
        }
        fn maybe() -> Option<u64> { None }"#,
    );
}

#[test]
fn blocks_and_branches() {
    story(
        r#"
        pub fn f(c: bool, o: Option<u8>) -> Result<String, std::io::Error> {
            is!({ 1u8; "x" }, "&str"); is!(if c { 1 } else { 2u8 }, "u8"); is!(match o { Some(n) => n, None => 0 }, "u8");
            is!(match o { None => return Ok(String::new()), Some(n) => n }, "u8");
            is!(loop { break 3u8 }, "u8"); is!(unsafe { 1u16 }, "u16"); is!(if c {}, "()");
            let x; if c { x = 1u8 } else { x = 2 } is!(x, "u8");
            let v = match o { Some(_) => Vec::new(), None => vec![1u8] }; is!(v, "std::vec::Vec<u8>");
            is!(panic!("no"), "!"); is!(format!("{c}"), "std::string::String"); is!(vec![1u8], "std::vec::Vec<u8>");
            is!(matches!(o, Some(1)), "bool"); is!(include_str!("a"), "&str"); is!(println!("a"), "()");
            let t = std::fs::read_to_string("a")?; is!(t, "std::string::String");
            Ok(t)
        }"#,
    );
}

#[test]
fn closures() {
    story(
        r#"
        pub fn f(o: Option<String>, list: Vec<(u8, String)>) {
            let add = |a: u8, b: u8| a as u16 + b as u16; is!(add(1, 2), "u16");
            o.as_ref().map(|text| { is!(text, "&std::string::String"); });
            is!(o.map(|text| text.len()), "std::option::Option<usize>");
            list.iter().filter(|pair| { is!(pair, "&&(u8, std::string::String)"); pair.0 > 1 }).for_each(|p| is!(p, "&(u8, std::string::String)"));
            list.iter().map(|(n, s)| { is!(n, "&u8"); s }).for_each(|s| is!(s, "&std::string::String"));
            is!(list.iter().fold(0u64, |sum, (n, _)| { is!(sum, "u64"); sum + *n as u64 }), "u64");
            let joined = std::thread::spawn(move || list.len()); is!(joined.join().unwrap(), "usize");
            own(|text, n| { is!(text, "&str"); is!(n, "u8"); true });
            boxed(Box::new(|n| is!(n, "u32")));
            let later = async |n: u8| n; let _ = later;
        }
        fn own<F>(f: F) where F: Fn(&str, u8) -> bool { is!(f("a", 1), "bool"); }
        fn boxed(f: Box<dyn Fn(u32)>) { is!(f(1), "()"); }"#,
    );
}

#[test]
fn types_decided_later_or_from_outside() {
    story(
        r#"
        use std::collections::{HashMap, HashSet};
        pub struct Own { list: Vec<u16>, id: u64 }
        pub fn f(text: &str, words: Vec<String>) -> Vec<String> {
            let mut list = Vec::new(); list.push(1u8); is!(list, "std::vec::Vec<u8>");
            let mut map = HashMap::new(); map.insert(String::new(), 1u8); is!(map, "std::collections::HashMap<std::string::String, u8>");
            let n: u16 = text.parse().unwrap(); is!(n, "u16");
            let m = text.parse::<i64>(); is!(m, "std::result::Result<i64, std::num::ParseIntError>");
            takes(text.parse().unwrap_or(7)); takes(text.parse().unwrap_or_default());
            let id = text.parse().unwrap(); let own = Own { list: text.bytes().map(u16::from).collect(), id }; is!(id, "u64"); is!(own.list, "std::vec::Vec<u16>");
            let all: HashSet<_> = words.iter().collect(); is!(all, "std::collections::HashSet<&std::string::String>");
            let tried = words.iter().map(|w| w.parse::<u8>()).collect::<Result<Vec<_>, _>>(); is!(tried, "std::result::Result<std::vec::Vec<u8>, std::num::ParseIntError>");
            let by: HashMap<_, _> = words.iter().map(|w| (w.len(), w)).collect(); is!(by, "std::collections::HashMap<usize, &std::string::String>");
            let s: String = text.into(); is!(s, "std::string::String"); let d: Own = Default::default(); is!(d, "example::Own");
            let sum: u32 = [1u32].iter().sum(); is!(sum, "u32"); is!([1u8].iter().sum::<u8>(), "u8");
            let from = String::from("a"); is!(from, "std::string::String"); is!(u64::from(1u8), "u64"); is!(i32::default(), "i32");
            let none = None; let _: &Option<u8> = &none; is!(none, "std::option::Option<u8>");
            words.into_iter().map(|w| w.to_uppercase()).collect()
        }
        fn takes(_: u8) {}"#,
    );
}
