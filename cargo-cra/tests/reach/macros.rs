//! Code that is not written where it stands: macros by example, procedural macros, attributes and build scripts.

use crate::case::{Case, FAULT, check};

const MIDDLE: &str =
    "[dependencies]\ndep = { path = \"../dep\" }\nmiddle = { path = \"../middle\" }\n";
const MACROS: &str = "[lib]\nproc-macro = true\n";

#[test]
fn code_that_macros_write() {
    check(CASES);
}

pub(crate) const CASES: &[Case] = &[
    Case {
        says: "a macro of the package calls it",
        app: "fn main() { dep::go!() }",
        files: &[("dep/src/lib.rs", "pub fn fault() { println!(\"the fault ran\") } #[macro_export] macro_rules! go { () => { $crate::fault() } }")],
        ..Case::RUNS
    },
    Case {
        says: "a macro of a package that does not know this one is given its name",
        app: "fn main() { middle::call!(dep) }",
        files: &[
            ("dep/src/lib.rs", FAULT),
            ("middle/src/lib.rs", "#[macro_export] macro_rules! call { ($it:ident) => { $it::fault() } }"),
            ("app/Cargo.toml", MIDDLE),
        ],
        ..Case::RUNS
    },
    Case {
        says: "a macro makes the function that calls it",
        app: "fn main() { middle::made() }",
        files: &[
            ("dep/src/lib.rs", FAULT),
            ("middle/src/lib.rs", "macro_rules! make { ($name:ident, $it:path) => { pub fn $name() { $it() } } } make!(made, dep::fault);"),
            ("middle/Cargo.toml", "[dependencies]\ndep = { path = \"../dep\" }\n"),
            ("app/Cargo.toml", MIDDLE),
        ],
        ..Case::RUNS
    },
    Case {
        says: "a derive writes the call",
        app: "#[derive(middle::Act)] struct Mine; fn main() { Mine::act() }",
        files: &[
            ("dep/src/lib.rs", FAULT),
            ("middle/src/lib.rs", "use proc_macro::TokenStream; #[proc_macro_derive(Act)] pub fn act(_: TokenStream) -> TokenStream { \"impl Mine { fn act() { ::dep::fault() } }\".parse().unwrap() }"),
            ("middle/Cargo.toml", MACROS),
            ("app/Cargo.toml", MIDDLE),
        ],
        ..Case::RUNS
    },
    Case {
        says: "an attribute writes the call",
        app: "#[middle::traced] fn main() {}",
        files: &[
            ("dep/src/lib.rs", FAULT),
            ("middle/src/lib.rs", "use proc_macro::*; #[proc_macro_attribute] pub fn traced(_: TokenStream, _: TokenStream) -> TokenStream { let name = Ident::new(\"fault\", Span::call_site()); format!(\"fn main() {{ dep::{name}() }}\").parse().unwrap() }"),
            ("middle/Cargo.toml", MACROS),
            ("app/Cargo.toml", MIDDLE),
        ],
        ..Case::RUNS
    },
    Case {
        says: "a procedural macro has its code in a file",
        app: "middle::main!();",
        files: &[
            ("dep/src/lib.rs", FAULT),
            ("middle/src/lib.rs", "use proc_macro::*; #[proc_macro] pub fn main(_: TokenStream) -> TokenStream { include_str!(\"main.txt\").parse().unwrap() }"),
            ("middle/src/main.txt", "fn main() { dep::fault() }"),
            ("middle/Cargo.toml", MACROS),
            ("app/Cargo.toml", MIDDLE),
        ],
        ..Case::RUNS
    },
    Case {
        says: "a package that only helps a procedural macro has the code as a text",
        app: "middle::main!();",
        files: &[
            ("dep/src/lib.rs", FAULT),
            ("middle/src/lib.rs", "use proc_macro::*; #[proc_macro] pub fn main(_: TokenStream) -> TokenStream { texts::MAIN.parse().unwrap() }"),
            ("middle/Cargo.toml", "[lib]\nproc-macro = true\n[dependencies]\ntexts = { path = \"../texts\" }\n"),
            ("texts/src/lib.rs", "pub const MAIN: &str = \"fn main() { dep::fault() }\";"),
            ("app/Cargo.toml", MIDDLE),
        ],
        ..Case::RUNS
    },
    Case {
        says: "a procedural macro makes the name from that of a type",
        app: "#[derive(middle::Act)] struct DeepFault; fn main() { go() } use dep::*;",
        files: &[
            ("dep/src/lib.rs", "pub fn call_deep_fault() { println!(\"the fault ran\") }"),
            ("middle/src/lib.rs", "use proc_macro::*; #[proc_macro_derive(Act)] pub fn act(it: TokenStream) -> TokenStream {
                let name = it.into_iter().nth(1).unwrap().to_string(); let mut snake = String::new();
                for c in name.chars() { if c.is_uppercase() && !snake.is_empty() { snake.push('_') } snake.extend(c.to_lowercase()) }
                let name = format!(\"call_{}\", snake); format!(\"fn go() {{ {name}() }}\").parse().unwrap() }"),
            ("middle/Cargo.toml", MACROS),
            ("app/Cargo.toml", MIDDLE),
        ],
        functions: &["dep::call_deep_fault"],
        rung: "unknown",
        ..Case::RUNS
    },
    Case {
        says: "a text in an attribute names the module that calls it",
        app: "#[derive(middle::Act)] #[act(with = \"dep::hidden\")] struct Mine; fn main() { go() }",
        files: &[
            ("dep/src/lib.rs", "pub mod hidden { pub fn serialize() { println!(\"the fault ran\") } }"),
            ("middle/src/lib.rs", "use proc_macro::*; #[proc_macro_derive(Act, attributes(act))] pub fn act(it: TokenStream) -> TokenStream {
                let text = it.to_string(); let path = text.split('\"').nth(1).unwrap(); format!(\"fn go() {{ {path}::serialize() }}\").parse().unwrap() }"),
            ("middle/Cargo.toml", MACROS),
            ("app/Cargo.toml", MIDDLE),
        ],
        functions: &["dep::hidden::serialize"],
        ..Case::RUNS
    },
    Case {
        says: "a text in an attribute names the function",
        app: "fn main() { part::go() }",
        files: &[
            ("dep/src/lib.rs", FAULT),
            ("part/src/lib.rs", "#[derive(middle::Act)] #[act(call = \"dep::fault\")] struct Mine; pub fn go() { Mine::act() }"),
            ("part/Cargo.toml", MIDDLE),
            ("middle/src/lib.rs", "use proc_macro::*; #[proc_macro_derive(Act, attributes(act))] pub fn act(it: TokenStream) -> TokenStream {
                let text = it.to_string(); let path = text.split('\"').nth(1).unwrap(); format!(\"impl Mine {{ fn act() {{ {path}() }} }}\").parse().unwrap() }"),
            ("middle/Cargo.toml", MACROS),
            ("app/Cargo.toml", "[dependencies]\npart = { path = \"../part\" }\n"),
        ],
        ..Case::RUNS
    },
    Case {
        says: "braces in a text that a macro reads as code",
        app: "fn main() { part::go() }",
        files: &[
            ("dep/src/lib.rs", FAULT),
            ("part/src/lib.rs", "pub fn go() { middle::show!(\"it is {dep::fault()}\") }"),
            ("part/Cargo.toml", MIDDLE),
            ("middle/src/lib.rs", "use proc_macro::*; #[proc_macro] pub fn show(it: TokenStream) -> TokenStream {
                let text = it.to_string(); let code = text.split(['{', '}']).nth(1).unwrap(); code.parse().unwrap() }"),
            ("middle/Cargo.toml", MACROS),
            ("app/Cargo.toml", "[dependencies]\npart = { path = \"../part\" }\n"),
        ],
        ..Case::RUNS
    },
    Case {
        says: "a macro makes modules of the names that it is given, which have files",
        app: "fn main() { middle::near::away() }",
        files: &[
            ("dep/src/lib.rs", FAULT),
            ("middle/src/lib.rs", "#[macro_use] mod tools; modules! { near, far }"),
            ("middle/src/tools.rs", "macro_rules! modules { ($($name:ident),*) => { $(pub mod $name;)* } }"),
            ("middle/src/near.rs", "pub fn away() { crate::far::call() }"),
            ("middle/src/far/mod.rs", "pub fn call() { dep::fault() }"),
            ("middle/Cargo.toml", "[dependencies]\ndep = { path = \"../dep\" }\n"),
            ("app/Cargo.toml", MIDDLE),
        ],
        ..Case::RUNS
    },
    Case {
        says: "a macro of another package includes what a build script writes",
        app: "middle::made!(); ",
        files: &[
            ("dep/src/lib.rs", FAULT),
            ("middle/src/lib.rs", "#[macro_export] macro_rules! made { () => { include!(concat!(env!(\"OUT_DIR\"), \"/made.rs\")); } }"),
            ("app/build.rs", "fn main() { let out = std::env::var(\"OUT_DIR\").unwrap(); std::fs::write(format!(\"{out}/made.rs\"), [\"fn main() { dep::fa\", \"ult() }\"].concat()).unwrap(); }"),
            ("app/Cargo.toml", MIDDLE),
        ],
        rung: "unknown",
        ..Case::RUNS
    },
    Case {
        says: "a build script turns on what looks like a feature",
        app: "fn main() { middle::go() }",
        files: &[
            ("dep/src/lib.rs", FAULT),
            ("middle/src/lib.rs", "pub fn go() { #[cfg(feature = \"fast\")] { dep::fault() } }"),
            ("middle/build.rs", "fn main() { println!(\"cargo:rustc-check-cfg=cfg(feature, values(any()))\"); println!(\"cargo:rustc-cfg=feature=\\\"fast\\\"\") }"),
            ("middle/Cargo.toml", "[dependencies]\ndep = { path = \"../dep\" }\n"),
            ("app/Cargo.toml", MIDDLE),
        ],
        ..Case::RUNS
    },
    Case {
        says: "a macro that nobody uses",
        app: "fn main() { dep::sibling() }",
        files: &[("dep/src/lib.rs", "pub fn sibling() {} pub fn fault() { println!(\"the fault ran\") } #[macro_export] macro_rules! go { () => { $crate::fault() } }")],
        ..Case::IDLE
    },
    Case {
        says: "a procedural macro calls it while the program is built",
        app: "middle::main!();",
        files: &[
            ("dep/src/lib.rs", FAULT),
            ("middle/src/lib.rs", "use proc_macro::*; #[proc_macro] pub fn main(_: TokenStream) -> TokenStream { if false { dep::fault() } \"fn main() {}\".parse().unwrap() }"),
            ("middle/Cargo.toml", "[lib]\nproc-macro = true\n[dependencies]\ndep = { path = \"../dep\" }\n"),
            ("app/Cargo.toml", "[dependencies]\nmiddle = { path = \"../middle\" }\n"),
        ],
        rung: "build-only",
        ..Case::IDLE
    },
];
