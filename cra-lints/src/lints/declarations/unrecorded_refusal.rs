//! # Refusal that leaves no record
//!
//! ## What it checks
//! Functions with `#[cra::mints]` and without `#[cra::audited]`, in a package in which other functions have that.
//!
//! ## Why it matters
//! That somebody was refused is how an attack is noticed.
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
//! pub fn record(event: &str) {
//!     println!("{event}");
//! }
//!
//! #[cra::audited(crate::record, event = "door opened")]
//! pub fn open() {
//!     record("door opened");
//! }
//!
//! #[cra::witness]
//! pub struct Session(());
//!
//! #[cra::mints(Session)]
//! pub fn log_in(pin: u32) -> Option<Session> {
//!     (pin == 7).then_some(Session(()))
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
//! cra = { package = "cra-macros", version = "0.1" }
//! ```
//! ```rust src/lib.rs
//! pub fn record(event: &str) {
//!     println!("{event}");
//! }
//!
//! #[cra::witness]
//! pub struct Session(());
//!
//! #[cra::mints(Session)]
//! #[cra::audited(crate::record, event = "login")]
//! pub fn log_in(pin: u32) -> Option<Session> {
//!     record("somebody logs in");
//!     (pin == 7).then_some(Session(()))
//! }
//! ```
//!
//! ## Limits
//! A record that the caller makes is seen only where all callers have `#[cra::audited]`. Whether the record tells a refusal from a
//! success is not judged.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Note,
    since: "0.1.0",
    requirements: &[&I_2_L],
    cwe: &[778],
    tests: false,
    check: &[Check::Workspace(workspace)],
};

fn workspace(model: &Model<'_>, out: &mut Findings<'_>) {
    out.covered(Coverage::of_promises(model, &["mints"]));
    let promises = model.promises();
    let package = |file| model.file(file).package;
    for promise in promises.of("mints") {
        let Some((_, view)) = model.promised_function(promise) else {
            continue;
        };
        let begun = promises
            .of("audited")
            .any(|other| package(other.item.0) == package(promise.item.0));
        if !begun || view.is_test() || promises.has(promise.item, "audited") {
            continue;
        }
        let callers = model.callers();
        let callers = callers.of(promise.item);
        if !callers.is_empty()
            && callers
                .iter()
                .all(|caller| promises.has(*caller, "audited"))
        {
            continue;
        }
        let name = promise.names().next().unwrap_or_default();
        out.report(
            promise.place,
            format!("whether a `{name}` was refused is nowhere recorded"),
        )
        .why("that somebody was refused is how an attack is noticed")
        .help("add `#[cra::audited(…)]`, and call what records before anything is refused");
    }
}
