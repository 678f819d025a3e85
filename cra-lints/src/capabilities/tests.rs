//! Capabilities, shown on small packages.

use std::collections::BTreeMap;

use super::*;

/// A package with these files: a library at `src/lib.rs` or `src/macro.rs`, a build script at `build.rs`.
fn package(files: &[(&str, &str)]) -> Abilities {
    let texts: BTreeMap<&str, &str> = files.iter().copied().collect();
    let roots = [
        ("src/lib.rs", Runs::InProduct),
        ("src/macro.rs", Runs::AsMacro),
        ("build.rs", Runs::AsScript),
    ];
    let targets: Vec<(String, Runs)> = roots
        .into_iter()
        .filter(|(path, _)| texts.contains_key(path))
        .map(|(path, runs)| (path.to_owned(), runs))
        .collect();
    let read = |path: &str| Ok(texts.get(path).map(|text| text.as_bytes().to_vec()));
    let exists = |path: &str| texts.contains_key(path);
    abilities(&Input {
        sources: sources(&targets, &exists, &read),
        targets,
        externs: vec![("http".to_owned(), "reqwest".to_owned())],
        links: false,
        build_needs: Vec::new(),
        names: texts.keys().map(|path| (*path).to_owned()).collect(),
    })
}

/// The names of what a library of one file can do.
fn can(library: &str) -> Vec<&'static str> {
    words(&package(&[("src/lib.rs", library)]))
}

fn words(abilities: &Abilities) -> Vec<&'static str> {
    abilities.can.iter().map(|known| known.word()).collect()
}

#[test]
fn a_connection_is_seen_under_every_name() {
    for library in [
        "pub fn f() { std::net::TcpStream::connect(\"a:1\"); }",
        "use std::net::TcpStream; pub fn f() { TcpStream::connect(\"a:1\"); }",
        "use std::net::TcpStream as Wire; pub fn f() { Wire::connect(\"a:1\"); }",
        "use std::{fmt, net::{self, IpAddr}}; pub fn f() { net::UdpSocket::bind(\"a:1\"); }",
        "use std::net::*; pub fn f() { TcpListener::bind(\"a:1\"); }",
        "pub fn f() { use std::net::TcpStream; TcpStream::connect(\"a:1\"); }",
        "extern crate std as base; pub fn f() { base::net::TcpStream::connect(\"a:1\"); }",
        "mod own { pub use std::net::TcpStream as Wire; } use own::Wire; pub fn f() { Wire::connect(\"a:1\"); }",
        "mod own { pub use std::net::*; } pub fn f() { own::TcpStream::connect(\"a:1\"); }",
        "use std::net::TcpStream; mod inner { use super::*; pub fn f() { TcpStream::connect(\"a:1\"); } }",
        "pub fn f() { ready!(std::net::TcpStream::connect(\"a:1\")); }",
        "pub fn f() { let open = std::net::TcpStream::connect; }",
        "pub fn f() { \"a:1\".to_socket_addrs(); }",
        "pub fn f() { http::get(\"https://a.example\"); }",
        "cfg_net! { pub fn f() { std::net::TcpStream::connect(\"a:1\"); } }",
        "cfg_if! { if #[cfg(unix)] { fn f() { std::net::TcpStream::connect(\"a:1\"); } } else { fn f() {} } }",
    ] {
        assert_eq!(can(library), ["network"], "{library}");
    }
}

#[test]
fn what_opens_nothing_is_no_connection() {
    for library in [
        "use std::net::IpAddr; pub fn f(a: IpAddr) -> bool { a == std::net::Ipv4Addr::LOCALHOST }",
        "pub fn f(stream: std::net::TcpStream) {}",
        "pub struct TcpStream; impl TcpStream { pub fn connect() {} } pub fn f() { TcpStream::connect(); }",
        "mod net { pub struct TcpStream; } use net::*; pub fn f() { TcpStream::connect(); }",
        "#[cfg(test)] mod tests { fn f() { std::net::TcpStream::connect(\"a:1\"); } }",
        "#[test] fn f() { std::net::TcpStream::connect(\"a:1\"); }",
        "pub fn f() { #[cfg(test)] { std::net::TcpStream::connect(\"a:1\"); } }",
        "/// `std::net::TcpStream::connect(\"a:1\")`\npub fn f() { let text = \"std::net::TcpStream::connect()\"; }",
        "pub fn f(mode: u8) { std::process::exit(1); }",
    ] {
        assert_eq!(can(library), [""; 0], "{library}");
    }
}

#[test]
fn names_that_go_in_circles_come_to_an_end() {
    let circle =
        "use crate::b::x as a; mod b { pub use crate::a as x; } pub fn f() { a(); a::c(); }";
    assert_eq!(can(circle), [""; 0]);
    let many: String = (0..2_000)
        .map(|at| format!("mod m{at} {{ pub use super::*; }} use m{at}::*;\n"))
        .collect();
    assert_eq!(
        can(&format!(
            "{many} pub fn f() {{ g(); std::fs::read(\"a\"); }}"
        )),
        ["file"]
    );
}

#[test]
fn programs_files_and_the_environment_are_told_apart() {
    assert_eq!(
        can("pub fn f() { std::process::Command::new(\"ls\"); }"),
        ["process"]
    );
    assert_eq!(
        can("use std::fs; pub fn f() { fs::read(\"a\"); }"),
        ["file"]
    );
    assert_eq!(
        can("use std::fs::File; pub fn f() { <File>::open(\"a\"); }"),
        ["file"]
    );
    assert_eq!(
        can("pub fn f() { std::env::var(\"HOME\"); }"),
        ["environment"]
    );
}

#[test]
fn other_languages_are_told() {
    assert_eq!(can("extern \"C\" { fn f(); }"), ["ffi"]);
    assert_eq!(can("pub extern \"C\" fn f() {}"), ["ffi"]);
    assert_eq!(
        can("macro_rules! c { () => { extern \"C\" { fn f(); } } }"),
        ["ffi"]
    );
    assert_eq!(can("pub fn f() { lamp_sys::glow() }"), ["ffi"]);
    assert_eq!(
        can("pub fn f() { unsafe { libc::socket(1, 2, 0); } }"),
        ["network", "ffi"]
    );
    assert_eq!(
        can("pub fn f() { syscall!(socket(1, 2, 0)); }"),
        ["network", "ffi"]
    );
    assert_eq!(can("pub fn f() -> i32 { libc::SIGINT }"), [""; 0]);
    assert_eq!(
        can("pub fn f() { unsafe { core::arch::asm!(\"nop\") } }"),
        ["native-code"]
    );
    let compared = [("src/lib.rs", ""), ("compare/zip.c", "int zip;")];
    assert_eq!(words(&package(&compared)), [""; 0], "nothing compiles it");
    let [library, zip] = compared;
    let bundled = package(&[library, zip, ("build.rs", "fn main() {}")]);
    assert_eq!(words(&bundled), ["native-code", "build-script"]);
}

#[test]
fn a_build_script_is_told_apart_from_the_library() {
    let script = "fn main() { std::env::var(\"OUT_DIR\"); std::process::Command::new(\"git\"); \
                  std::fs::write(\"a\", \"b\"); }";
    let both = package(&[("src/lib.rs", ""), ("build.rs", script)]);
    assert_eq!(
        words(&both),
        ["build-script", "build-process", "build-file"]
    );
    let curious = package(&[("build.rs", "fn main() { std::env::var(\"SECRET\"); }")]);
    assert_eq!(words(&curious), ["build-script", "build-environment"]);
}

#[test]
fn files_in_the_folder_of_the_build_script_are_its_own() {
    let of = |body: &str| {
        let script = format!("use std::{{env, fs, path::Path}}; fn main() {{ {body} }}");
        words(&package(&[("build.rs", &script)])).contains(&"build-file")
    };
    for own in [
        "let out = env::var(\"OUT_DIR\").unwrap(); let at = Path::new(&out).join(\"a.rs\"); fs::write(at, \"\");",
        "let out = env::var_os(\"OUT_DIR\"); fs::copy(\"a.in\", format!(\"{}/a\", out));",
        "if let Ok(out) = env::var(\"OUT_DIR\") { fs::File::create(format!(\"{out}/a\")); }",
    ] {
        assert!(!of(own), "{own}");
    }
    for outside in [
        "fs::write(\"src/a.rs\", \"\");",
        "let out = env::var(\"OUT_DIR\"); fs::copy(out, \"/etc/a\");",
        "{ let at = env::var(\"OUT_DIR\"); } let at = env::var(\"HOME\"); fs::write(at, \"\");",
    ] {
        assert!(of(outside), "{outside}");
    }
}

#[test]
fn what_a_macro_writes_runs_in_the_product() {
    let text = "pub fn f() -> TokenStream { std::fs::read(\"a\"); quote! { ::std::net::TcpStream::connect(\"a:1\") } }";
    let found = package(&[("src/macro.rs", text)]);
    assert_eq!(words(&found), ["network", "proc-macro", "build-file"]);
}

#[test]
fn unsafe_code_is_counted_outside_of_tests() {
    let found = package(&[
        (
            "src/lib.rs",
            "mod a; #[cfg(test)] mod tests; #[cfg(all(test, unix))] mod more;
             unsafe fn f() {} fn g() { unsafe { f() } unsafe { f() } let x = vec![unsafe { f() }]; }
             unsafe trait T { unsafe fn m(); } struct S; unsafe impl T for S { unsafe fn m() {} }
             macro_rules! wild { () => { unsafe { f() } } }",
        ),
        ("src/a.rs", "pub unsafe fn h() {} unsafe impl Send for X {}"),
        ("src/tests.rs", "fn f() { unsafe { g() } }"),
        ("src/more.rs", "fn f() { unsafe { g() } }"),
    ]);
    let expected = crate::snapshot::UnsafeCode {
        functions: 2,
        methods: 2,
        blocks: 4,
        impls: 2,
        traits: 1,
    };
    assert_eq!(found.unsafe_code, expected);
    assert_eq!(found.unread, 0);
}

#[test]
fn what_cannot_be_read_is_counted() {
    let found = package(&[
        ("src/lib.rs", "mod broken; mod lost; include!(\"gone.rs\");"),
        ("src/broken.rs", "unsafe fn {"),
    ]);
    assert_eq!(found.unread, 3);
}

#[test]
fn what_is_included_by_name_is_read() {
    let found = package(&[
        (
            "src/lib.rs",
            "mod a; pub static LIST: &[u8] = include!(\"table.in\");",
        ),
        (
            "src/a.rs",
            "include!( \"parts/b.rs\" ); include!(concat!(env!(\"OUT_DIR\"), \"/c.rs\"));",
        ),
        ("src/parts/b.rs", "pub fn f() { std::fs::read(\"a\"); }"),
        ("src/table.in", "&[1, 2, 3]"),
    ]);
    assert_eq!(words(&found), ["file"]);
    assert_eq!(found.unread, 1, "what the build makes cannot be read");
}

#[test]
fn abilities_come_back_from_their_text() {
    let one = package(&[(
        "src/lib.rs",
        "unsafe fn f() { std::fs::read(\"a\"); libc::fork(); }",
    )]);
    assert_eq!(from_text(&to_text(&one)), Some(one.clone()));
    let other = to_text(&one).replace(&format!("cra-capabilities {FORMAT}"), "cra-capabilities 0");
    assert_eq!(from_text(&other), None);
    assert_eq!(
        from_text(&to_text(&one).replace("can file", "can fly")),
        None
    );
}

#[test]
fn a_baseline_comes_back_from_its_text() {
    let able = |name: &str, version: &str, can: &[Capability]| crate::snapshot::AbleDependency {
        name: name.to_owned(),
        version: version.to_owned(),
        abilities: Abilities {
            can: can.iter().copied().collect(),
            ..Abilities::default()
        },
    };
    let text = write(&[
        able("wick", "2.0.0", &[Capability::File]),
        able("oil", "1.0.0", &[]),
        able("wick", "1.0.0", &[Capability::Network]),
    ]);
    assert!(
        text.ends_with("[dependencies]\nwick = [\"network\", \"file\"]\n"),
        "{text}"
    );
    let read = Baseline::parse(&text).expect("we wrote it");
    let entry = &read.entries["wick"];
    assert_eq!(&text[entry.span.range()], "wick = [\"network\", \"file\"]");
    assert_eq!(read.entries.len(), 1);
    for broken in [
        "",
        "[dependencies",
        "dependencies = 1",
        "[dependencies]\na = 1",
        "[dependencies]\na = [\"fly\"]",
    ] {
        assert!(Baseline::parse(broken).is_err(), "{broken}");
    }
}

#[test]
fn a_module_with_a_file_for_each_platform_has_them_all() {
    let lines = "#[cfg_attr(unix, path = \"sys/unix.rs\")] #[cfg_attr(windows, path = \"sys/windows.rs\")] mod sys;";
    let found = package(&[
        ("src/lib.rs", lines),
        ("src/sys/unix.rs", "mod fd; pub unsafe fn open() {}"),
        ("src/sys/fd.rs", "pub unsafe fn close() {}"),
        ("src/sys/windows.rs", "mod wire; pub unsafe fn open() {}"),
        (
            "src/sys/wire.rs",
            "pub unsafe fn send() { std::net::TcpStream::connect(\"a:1\"); }",
        ),
    ]);
    assert_eq!(words(&found), ["network"]);
    assert_eq!(found.unsafe_code.functions, 4);
}

#[test]
fn what_says_nothing_is_left_out_and_the_rest_stays_where_it_is() {
    let text = "\
use std::fs as disk;
/// Adds.
pub fn add(a: u8) -> u8 { a + 1 }
pub fn load(path: &str) -> Vec<u8> { disk::read(path).unwrap() }
pub fn plain(disk: u8) -> u8 { a + 1 }
struct Table([u8; 4]);
static TABLE: [u8; 4] = { [1, 2, 3, 4] };
impl Table { const SIZE: usize = 4; fn size(&self) -> usize { Self::SIZE } }
impl Table { fn raw(&self) -> u8 { unsafe { *self.0.as_ptr() } } }
mod inner { #![allow(dead_code)] macro_rules! one { () => { 1 }; } }
";
    let words = idle::Words::of(&follow_text(text), &[]);
    let left = idle::without_idle(text, &words);
    assert_eq!(left.len(), text.len());
    assert_eq!(left.find("disk::read"), text.find("disk::read"));
    let code = left
        .lines()
        .map(|line| line.split("//").next().unwrap_or_default());
    let code: Vec<&str> = code.flat_map(str::split_whitespace).collect();
    assert_eq!(
        code.join(" "),
        "use std::fs as disk; \
         pub fn load(path: &str) -> Vec<u8> { disk::read(path).unwrap() } \
         pub fn plain(disk: u8) -> u8 { } \
         impl Table { fn raw(&self) -> u8 { unsafe { *self.0.as_ptr() } } } \
         mod inner { #![allow(dead_code)] }"
    );
}

/// A library of one file with this text.
fn follow_text(text: &str) -> Vec<FileInput> {
    let targets = [("src/lib.rs".to_owned(), Runs::InProduct)];
    let read = |path: &str| Ok((path == "src/lib.rs").then(|| text.as_bytes().to_vec()));
    sources(&targets, &|_| false, &read).files
}

#[test]
fn a_name_is_followed_into_bodies_however_it_came_there() {
    for (library, expected) in [
        (
            "mod a { pub use std::fs as disk; } mod b { use super::a::disk as d; pub fn f() { d::read(\"a\"); } }",
            "file",
        ),
        (
            "mod a { pub use std::process::{self as run, ExitCode}; } pub fn f() { a::run::Command::new(\"a\"); }",
            "process",
        ),
        (
            "mod a { pub use std as base; } pub fn f() { a::base::env::var(\"A\"); }",
            "environment",
        ),
        ("use libc::*; pub unsafe fn f() { getpid(); }", "ffi"),
        (
            "use libc as c; mod a { use super::c::*; pub fn f() { unsafe { getpid() }; } }",
            "ffi",
        ),
        (
            "impl A<{ 1 + 1 }> { fn f() -> B<{ 2 }> { std::fs::read(\"a\") } }",
            "file",
        ),
        (
            "const F: fn() = { fn f() { std::fs::read(\"a\"); } f };",
            "file",
        ),
    ] {
        assert!(
            can(library).contains(&expected),
            "{library}: {:?}",
            can(library)
        );
    }
}
