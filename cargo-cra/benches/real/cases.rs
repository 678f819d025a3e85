//! Faults of real versions in the registry, reached in many ways and left alone in many: what is said of each.
//!
//! The product is written here, so that it is known whether the function at fault runs; the package with the fault, its
//! advisory and the functions that this names are those of the world: they come from the database that is part of the program.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::Failure;
use super::common::{cargo, ours};
use super::programs::{output, workplace};

/// A fault: the package, the advisory, and code with `@` for the name of the crate.
struct Fault {
    package: &'static str,
    version: &'static str,
    advisory: &'static str,
    /// Calls a function that the advisory names.
    call: &'static str,
    /// Uses the package without that.
    other: &'static str,
}

const FAULTS: [Fault; 7] = [
    Fault {
        package: "smallvec",
        version: "1.6.0",
        advisory: "RUSTSEC-2021-0003",
        call: "let mut v: @::SmallVec<[u8; 4]> = @::SmallVec::new(); v.insert_many(0, [1_u8].iter().copied());",
        other: "let mut v: @::SmallVec<[u8; 4]> = @::SmallVec::new(); v.push(1);",
    },
    Fault {
        package: "blurhash",
        version: "0.1.1",
        advisory: "RUSTSEC-2023-0083",
        call: "let _ = @::decode(\"LEHV6nWB2yk8pyo0adR*.7kCMdnj\", 4, 4, 1.0);",
        other: "let _ = @::encode(1, 1, 1, 1, &[0, 0, 0, 255]);",
    },
    Fault {
        package: "shlex",
        version: "1.2.0",
        advisory: "RUSTSEC-2024-0006",
        call: "let _ = @::quote(\"a b\");",
        other: "let _ = @::split(\"a b\");",
    },
    Fault {
        package: "anyhow",
        version: "1.0.102",
        advisory: "RUSTSEC-2026-0190",
        call: "let mut e = @::Error::msg(\"a\"); let _ = e.downcast_mut::<String>();",
        other: "let e = @::Error::msg(\"a\"); let _ = e.to_string();",
    },
    Fault {
        package: "transpose",
        version: "0.2.2",
        advisory: "RUSTSEC-2023-0080",
        call: "let mut out = [0_u8; 2]; @::transpose(&[1, 2], &mut out, 2, 1);",
        other: "let mut all = [1_u8, 2]; let mut more = [0_u8; 2]; @::transpose_inplace(&mut all, &mut more, 2, 1);",
    },
    Fault {
        package: "spin",
        version: "0.5.1",
        advisory: "RUSTSEC-2019-0013",
        call: "let a = @::RwLock::new(1_u8); let _ = *a.read();",
        other: "let a = @::Mutex::new(1_u8); let _ = *a.lock();",
    },
    Fault {
        package: "tar",
        version: "0.4.35",
        advisory: "RUSTSEC-2021-0080",
        call: "let _ = @::Archive::new(&b\"\"[..]).unpack(std::env::temp_dir());",
        other: "let _ = @::Archive::new(&b\"\"[..]).entries();",
    },
];

/// A way: its name, the program, the library between, and what the manifest needs beside the usual. `CALL` and `OTHER`
/// stand for the code of the fault.
struct Way {
    says: &'static str,
    app: &'static str,
    middle: &'static str,
    /// The crate's name in the program, where it is not its own.
    named: Option<&'static str>,
    runs: bool,
}

const fn runs(says: &'static str, app: &'static str) -> Way {
    Way {
        says,
        app,
        middle: "",
        named: None,
        runs: true,
    }
}

const fn idle(says: &'static str, app: &'static str) -> Way {
    Way {
        runs: false,
        ..runs(says, app)
    }
}

const WAYS: [Way; 23] = [
    runs("a call", "fn main() { CALL }"),
    runs(
        "in a module",
        "mod a { pub mod b { pub fn go() { CALL } } } fn main() { a::b::go() }",
    ),
    runs(
        "by a trait object",
        "trait Go { fn go(&self); } struct A; impl Go for A { fn go(&self) { CALL } } fn main() { let all: Vec<Box<dyn Go>> = vec![Box::new(A)]; for one in &all { one.go() } }",
    ),
    runs(
        "by a parameter's trait",
        "trait Go { fn go() -> u8; } struct A; impl Go for A { fn go() -> u8 { CALL 1 } } fn run<T: Go>() -> u8 { T::go() } fn main() { run::<A>(); }",
    ),
    runs(
        "in a closure",
        "fn run(f: impl Fn()) { f() } fn main() { run(|| { CALL }) }",
    ),
    runs(
        "from a table",
        "fn go() { CALL } static ALL: [fn(); 1] = [go]; fn main() { ALL[0]() }",
    ),
    runs(
        "in a macro",
        "macro_rules! go { ($e:expr) => { if $e { CALL } } } fn main() { go!(true) }",
    ),
    runs(
        "as the argument of a macro",
        "macro_rules! go { ($($t:tt)*) => { $($t)* } } fn main() { go! { CALL } }",
    ),
    runs(
        "at the end of a scope",
        "struct A; impl Drop for A { fn drop(&mut self) { CALL } } fn main() { let _a = A; }",
    ),
    runs(
        "by an operator",
        "struct A; impl std::ops::Add for A { type Output = u8; fn add(self, _: A) -> u8 { CALL 1 } } fn main() { let _ = A + A; }",
    ),
    runs(
        "when it is shown",
        "struct A; impl std::fmt::Display for A { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { CALL f.write_str(\"\") } } fn main() { print!(\"{A}\") }",
    ),
    runs(
        "by a conversion",
        "struct A; impl From<u8> for A { fn from(_: u8) -> A { CALL A } } fn main() { let _: A = 1_u8.into(); }",
    ),
    runs(
        "in another thread",
        "fn main() { std::thread::spawn(|| { CALL }).join().unwrap() }",
    ),
    runs(
        "in an iterator",
        "struct A; impl Iterator for A { type Item = u8; fn next(&mut self) -> Option<u8> { CALL None } } fn main() { for _ in A {} }",
    ),
    Way {
        middle: "pub fn go() { CALL }",
        ..runs("through a library", "fn main() { middle::go() }")
    },
    Way {
        middle: "pub use @ as inner;",
        named: Some("middle::inner"),
        ..runs("handed on by a library", "fn main() { CALL }")
    },
    idle("another function", "fn main() { OTHER }"),
    idle("in a comment", "/* CALL */ fn main() { OTHER }"),
    idle(
        "in a test",
        "fn main() { OTHER } #[cfg(test)] mod tests { #[test] fn a() { CALL } }",
    ),
    idle(
        "on another system",
        "fn main() { OTHER go() } #[cfg(windows)] fn go() { CALL } #[cfg(not(windows))] fn go() {}",
    ),
    idle(
        "behind a feature",
        "fn main() { OTHER #[cfg(feature = \"extra\")] { CALL } }",
    ),
    Way {
        middle: "pub fn go() { CALL } pub fn quiet() { OTHER }",
        ..idle(
            "in another function of a library",
            "fn main() { middle::quiet() }",
        )
    },
    Way {
        middle: "pub struct A; impl A { pub fn quiet() { OTHER } } impl B { pub fn go(&self) { CALL } } pub struct B;",
        ..idle(
            "in a type that nobody makes",
            "fn main() { middle::A::quiet() }",
        )
    },
];

/// Checks every way to every fault; with `build`, builds and runs each first.
pub(super) fn compare(build: bool) -> Result<(), Failure> {
    let place = workplace().join("cases");
    let (mut wrong, mut recognised, mut unsure, mut count) = (0, 0, 0, [0, 0]);
    for fault in &FAULTS {
        for (at, way) in WAYS.iter().enumerate() {
            let folder = place.join(format!("{}-{at}", fault.package));
            write(fault, way, &folder)?;
            if build {
                let done = Command::new(cargo())
                    .args(["run", "--quiet"])
                    .env("CARGO_TARGET_DIR", place.join("target"))
                    .env("RUSTFLAGS", "-Awarnings")
                    .current_dir(&folder)
                    .status()?;
                if !done.success() {
                    return Err(format!("{}: {} does not run", folder.display(), way.says).into());
                }
            }
            output(
                Command::new(cargo())
                    .args(["fetch", "--quiet"])
                    .current_dir(&folder),
            )?;
            let (rung, evidence) = rung(fault, &folder)?;
            count[usize::from(way.runs)] += 1;
            let not_reached = !matches!(rung.as_str(), "reached" | "unknown" | "build-only");
            match (way.runs, not_reached) {
                (true, true) => wrong += 1,
                (false, true) => recognised += 1,
                (true, false) if rung != "reached" => unsure += 1,
                _ => continue,
            }
            if way.runs {
                println!("{} {}: {rung}, {evidence}", fault.package, way.says);
            }
        }
    }
    println!(
        "{} faults that run: {wrong} called unreached, {unsure} unknown; {} that do not: {recognised} recognised",
        count[1], count[0]
    );
    if wrong > 0 {
        return Err("a fault that runs was called unreached".into());
    }
    Ok(())
}

fn write(fault: &Fault, way: &Way, folder: &Path) -> Result<(), Failure> {
    let code = |text: &str, name: &str| {
        let text = text
            .replace("CALL", fault.call)
            .replace("OTHER", fault.other);
        text.replace('@', name)
    };
    // What is optional of old versions may need packages that nobody can compile any more.
    let needs = format!(
        "{} = {{ version = \"={}\", default-features = false }}\n",
        fault.package, fault.version
    );
    let between = !way.middle.is_empty();
    let middle = if between {
        "middle = { path = \"middle\" }\n"
    } else {
        ""
    };
    std::fs::create_dir_all(folder.join("src"))?;
    std::fs::write(
        folder.join("Cargo.toml"),
        format!(
            "[package]\nname = \"app\"\nversion = \"1.0.0\"\nedition = \"2021\"\n[features]\nextra = []\n\
             [dependencies]\n{needs}{middle}[workspace]\n"
        ),
    )?;
    std::fs::write(
        folder.join("src/main.rs"),
        code(way.app, way.named.unwrap_or(fault.package)),
    )?;
    if between {
        std::fs::create_dir_all(folder.join("middle/src"))?;
        std::fs::write(
            folder.join("middle/Cargo.toml"),
            format!(
                "[package]\nname = \"middle\"\nversion = \"1.0.0\"\nedition = \"2021\"\n[dependencies]\n{needs}"
            ),
        )?;
        std::fs::write(
            folder.join("middle/src/lib.rs"),
            code(way.middle, fault.package),
        )?;
    }
    Ok(())
}

/// The rung on which the advisory ends, and why.
fn rung(fault: &Fault, folder: &Path) -> Result<(String, String), Failure> {
    let mut command = ours();
    command.args(["check", "--message-format", "sarif"]);
    let report: Value = serde_json::from_str(&output(command.current_dir(folder))?)?;
    let results = report["runs"][0]["results"]
        .as_array()
        .ok_or("no results")?;
    let mut about = results.iter().map(|result| &result["properties"]);
    let about = about.find(|facts| facts["advisory"] == fault.advisory);
    let facts =
        about.ok_or_else(|| format!("{} is not told of {}", fault.advisory, folder.display()))?;
    let text = |name: &str| facts[name].as_str().unwrap_or_default().to_owned();
    Ok((text("rung"), text("evidence")))
}
