//! Ways to get from a program to a function: names, other names, tables, pointers, files and linkers.

use crate::case::{Case, FAULT, check};

const MIDDLE: &str = "[dependencies]\nmiddle = { path = \"../middle\" }\n";
const DEP: &str = "[dependencies]\ndep = { path = \"../dep\" }\n";

#[test]
fn ways_to_a_function() {
    check(CASES);
}

pub(crate) const CASES: &[Case] = &[
    Case {
        says: "the program calls it",
        app: "fn main() { dep::fault() }",
        ..Case::RUNS
    },
    Case {
        says: "the program calls it under another name",
        app: "use dep::fault as harmless; fn main() { harmless() }",
        ..Case::RUNS
    },
    Case {
        says: "the manifest gives the package another name",
        app: "fn main() { lantern::fault() }",
        files: &[
            ("dep/src/lib.rs", FAULT),
            (
                "app/Cargo.toml",
                "[dependencies]\nlantern = { path = \"../dep\", package = \"dep\" }\n",
            ),
        ],
        ..Case::RUNS
    },
    Case {
        says: "the program has another name for the crate",
        app: "extern crate dep as d; use d::{self as e}; fn main() { if false { d::sibling() } e::fault() }",
        ..Case::RUNS
    },
    Case {
        says: "a glob brings the name",
        app: "use dep::*; fn main() { fault() }",
        ..Case::RUNS
    },
    Case {
        says: "a package between hands it on under another name",
        app: "fn main() { middle::again() }",
        files: &[
            ("dep/src/lib.rs", FAULT),
            ("middle/src/lib.rs", "pub use dep::fault as again;"),
            ("middle/Cargo.toml", DEP),
            ("app/Cargo.toml", MIDDLE),
        ],
        ..Case::RUNS
    },
    Case {
        says: "two packages between hand everything on",
        app: "use outer::prelude::*; fn main() { fault() }",
        files: &[
            ("dep/src/lib.rs", FAULT),
            ("middle/src/lib.rs", "pub mod all { pub use dep::*; }"),
            ("middle/Cargo.toml", DEP),
            ("outer/src/lib.rs", "pub mod prelude { pub use middle::all::*; }"),
            ("outer/Cargo.toml", MIDDLE),
            ("app/Cargo.toml", "[dependencies]\nouter = { path = \"../outer\" }\n"),
        ],
        ..Case::RUNS
    },
    Case {
        says: "two packages between call it",
        app: "fn main() { outer::go() }",
        files: &[
            ("dep/src/lib.rs", FAULT),
            ("middle/src/lib.rs", "pub fn call() { dep::fault() }"),
            ("middle/Cargo.toml", DEP),
            ("outer/src/lib.rs", "pub fn go() { middle::call() }"),
            ("outer/Cargo.toml", MIDDLE),
            ("app/Cargo.toml", "[dependencies]\nouter = { path = \"../outer\" }\n"),
        ],
        ..Case::RUNS
    },
    Case {
        says: "the package calls it from another function",
        app: "fn main() { dep::open() }",
        files: &[(
            "dep/src/lib.rs",
            "pub fn open() { inner::deeper() } mod inner { pub fn deeper() { super::fault() } }
             fn fault() { println!(\"the fault ran\") }",
        )],
        ..Case::RUNS
    },
    Case {
        says: "a table of functions has it",
        app: "fn main() { dep::TABLE[0]() }",
        files: &[(
            "dep/src/lib.rs",
            "pub static TABLE: [fn(); 1] = [fault]; fn fault() { println!(\"the fault ran\") }",
        )],
        ..Case::RUNS
    },
    Case {
        says: "a field has it",
        app: "fn main() { (dep::Hooks::usual().start)() }",
        files: &[(
            "dep/src/lib.rs",
            "pub struct Hooks { pub start: fn() } impl Hooks { pub fn usual() -> Self { Self { start: fault } } }
             fn fault() { println!(\"the fault ran\") }",
        )],
        ..Case::RUNS
    },
    Case {
        says: "it is handed to an iterator by name",
        app: "fn main() { [1].iter().for_each(dep::each) }",
        files: &[("dep/src/lib.rs", "pub fn each(_: &u8) { println!(\"the fault ran\") }")],
        functions: &["dep::each"],
        ..Case::RUNS
    },
    Case {
        says: "a closure that the package makes calls it",
        app: "fn main() { let go = dep::maker(); go() }",
        files: &[(
            "dep/src/lib.rs",
            "pub fn maker() -> impl Fn() { || fault() } fn fault() { println!(\"the fault ran\") }",
        )],
        ..Case::RUNS
    },
    Case {
        says: "a lazy value calls it when it is first looked at",
        app: "fn main() { assert_eq!(*dep::READY, 1) }",
        files: &[(
            "dep/src/lib.rs",
            "pub static READY: std::sync::LazyLock<u8> = std::sync::LazyLock::new(|| { fault(); 1 });
             fn fault() { println!(\"the fault ran\") }",
        )],
        ..Case::RUNS
    },
    Case {
        says: "a text to print names a constant that has it",
        app: "fn main() { middle::greet() }",
        files: &[
            ("dep/src/lib.rs", FAULT),
            (
                "middle/src/lib.rs",
                "struct Shown(fn()); const NAME: Shown = Shown(dep::fault); pub fn greet() { println!(\"hello {NAME}\") }
                 impl std::fmt::Display for Shown { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { (self.0)(); f.write_str(\"you\") } }",
            ),
            ("middle/Cargo.toml", DEP),
            ("app/Cargo.toml", MIDDLE),
        ],
        ..Case::RUNS
    },
    Case {
        says: "the linker knows it by a name of C",
        app: "extern \"C\" { fn lamp_open(); } use dep as _; fn main() { unsafe { lamp_open() } }",
        files: &[(
            "dep/src/lib.rs",
            "#[no_mangle] pub extern \"C\" fn lamp_open() { fault() } fn fault() { println!(\"the fault ran\") }",
        )],
        ..Case::RUNS
    },
    Case {
        says: "the linker knows it by a name that depends on a condition",
        app: "extern \"Rust\" { fn lamp_open(); } use dep as _; fn main() { unsafe { lamp_open() } }",
        files: &[(
            "dep/src/lib.rs",
            "#[cfg_attr(not(no_names), export_name = \"lamp_open\")] pub fn open() { fault() } fn fault() { println!(\"the fault ran\") }",
        )],
        ..Case::RUNS
    },
    Case {
        says: "another package has a structure by the name of the crate",
        app: "fn main() { group::fault(); let _ = libc::group { gid: 0 }; }",
        files: &[
            ("dep/src/lib.rs", FAULT),
            ("libc/src/lib.rs", "#[allow(non_camel_case_types)] pub struct group { pub gid: u8 }"),
            (
                "app/Cargo.toml",
                "[dependencies]\ngroup = { path = \"../dep\", package = \"dep\" }\nlibc = { path = \"../libc\" }\n",
            ),
        ],
        ..Case::RUNS
    },
    Case {
        says: "a module that stands inside a function has a file of its own",
        app: "fn main() { middle::go() }",
        files: &[
            ("dep/src/lib.rs", FAULT),
            ("middle/src/lib.rs", "pub fn go() { #[path = \"far.rs\"] mod far; far::away() }"),
            ("middle/src/far.rs", "pub fn away() { dep::fault() }"),
            ("middle/Cargo.toml", DEP),
            ("app/Cargo.toml", MIDDLE),
        ],
        ..Case::RUNS
    },
    Case {
        says: "an included file calls it",
        app: "fn main() { middle::go() }",
        files: &[
            ("dep/src/lib.rs", FAULT),
            ("middle/src/lib.rs", "pub fn go() { include!(\"parts/body.in\") }"),
            ("middle/src/parts/body.in", "{ dep::fault(); }"),
            ("middle/Cargo.toml", DEP),
            ("app/Cargo.toml", MIDDLE),
        ],
        ..Case::RUNS
    },
    Case {
        says: "code that a build script writes calls it",
        app: "include!(concat!(env!(\"OUT_DIR\"), \"/made.rs\"));",
        files: &[
            ("dep/src/lib.rs", FAULT),
            (
                "app/build.rs",
                "fn main() { let out = std::env::var(\"OUT_DIR\").unwrap(); std::fs::write(format!(\"{out}/made.rs\"), [\"fn main() { dep::fa\", \"ult() }\"].concat()).unwrap(); }",
            ),
        ],
        rung: "unknown",
        ..Case::RUNS
    },
    Case {
        says: "a thread runs it",
        app: "fn main() { std::thread::spawn(dep::fault).join().unwrap() }",
        ..Case::RUNS
    },
    Case {
        says: "its name is a keyword",
        app: "fn main() { dep::r#match() }",
        files: &[("dep/src/lib.rs", "pub fn r#match() { println!(\"the fault ran\") }")],
        functions: &["dep::match"],
        ..Case::RUNS
    },
];
