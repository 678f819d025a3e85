//! # Way in that is not declared
//!
//! ## What it checks
//! Listeners, routes with an attribute of actix-web or rocket, functions and closures that are given to servers, exported foreign
//! functions, and places where data from the network, from a request or from standard input is read as a message (JSON, CBOR and
//! the like), without `#[cra::entry_point]`, in packages that declare other properties. A message that is read behind a way in that
//! is declared, or found by itself, belongs to that one.
//!
//! ## Why it matters
//! The inventory of interfaces is what reviewers start from. A way in that is missing there is reviewed by nobody.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! cra = { package = "cra-macros", version = "0.1" }
//! ```
//! ```rust src/lib.rs
//! #[cra::entry_point(kind = "ffi", auth = "none")]
//! #[unsafe(no_mangle)]
//! pub extern "C" fn start() {}
//!
//! #[unsafe(no_mangle)]
//! pub extern "C" fn stop() {}
//! ```
//!
//! ## Good
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! cra = { package = "cra-macros", version = "0.1" }
//! ```
//! ```rust src/lib.rs
//! #[cra::entry_point(kind = "ffi", auth = "none")]
//! #[unsafe(no_mangle)]
//! pub extern "C" fn start() {}
//! ```
//!
//! ## Limits
//! What is read from files and databases, and the answers of other servers, are no ways in of their own. Closures that only change
//! what other handlers get are left alone. A package that declares nothing is left alone.

use crate::finding::Filed;
use crate::flow::ways_in::{is_first, read_message, registered};
use crate::model::surface::{Part, Undeclared};
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Note,
    since: "0.1.0",
    requirements: &[&I_2_J],
    cwe: &[1125],
    tests: false,
    check: &[
        Check::Workspace(workspace),
        Check::Flow(&[SinkKind::Message], message),
    ],
};

fn workspace(model: &Model<'_>, out: &mut Findings<'_>) {
    out.covered(Coverage::of_promises(model, &["entry_point"]));
    for found in model.undeclared(Part::EntryPoint, &registered(model)) {
        report(&found, out);
    }
}

/// What is read of somebody else, where no other way in leads.
fn message(reached: &Reached<'_>, out: &mut Findings<'_>) {
    let model = reached.model;
    let package = model.file(reached.place().file).package;
    if !model.promises().in_package(model, package) {
        return;
    }
    if let Some(spot) = read_message(reached) {
        let mut found = model.not_declared(spot);
        if !is_first(reached) {
            found.edits.clear();
        }
        report(&found, out).way(reached.steps());
    }
}

fn report<'o>(found: &Undeclared, out: &'o mut Findings<'_>) -> Filed<'o> {
    let spot = &found.spot;
    let help = match spot.closure {
        true => {
            "put `// cra: entry_point(kind = \"…\", auth = \"…\")` on the line above, with what is true of it, or make it a \
             function with that attribute: none can stand on a closure"
        }
        false => {
            "put `#[cra::entry_point(kind = \"…\", auth = \"…\")]` on the function, with what is true of it"
        }
    };
    out.report(
        spot.place,
        format!("a way in is not declared: {}", spot.detail),
    )
    .why("the inventory of interfaces has a gap here")
    .help(help)
    .declares(found)
}
