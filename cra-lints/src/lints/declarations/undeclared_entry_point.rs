//! # Way in that is not declared
//!
//! ## What it checks
//! Listeners, routes with an attribute of actix-web or rocket, and exported foreign functions in functions without
//! `#[cra::entry_point]`, in packages that declare other properties.
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
//! Routes that are put together by calls are not looked for one by one: the function that listens is. A package that declares
//! nothing is left alone.

use crate::model::surface::Part;
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Note,
    since: "0.1.0",
    requirements: &[&I_2_J],
    cwe: &[1125],
    tests: false,
    check: &[Check::Workspace(workspace)],
};

fn workspace(model: &Model<'_>, out: &mut Findings<'_>) {
    out.covered(Coverage::of_promises(model, &["entry_point"]));
    for found in model.undeclared(Part::EntryPoint) {
        let spot = &found.spot;
        out.report(spot.place, format!("a way in is not declared: {}", spot.detail))
            .why("the inventory of interfaces has a gap here")
            .help("put `#[cra::entry_point(kind = \"…\", auth = \"…\")]` on the function, with what is true of it")
            .declares(&found);
    }
}
