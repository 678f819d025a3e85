//! # Sensitive function that asks for no proof
//!
//! ## What it checks
//! Functions with `#[cra::erases]`, or with the step `install` or `rollback` of `#[cra::update]`, that others can call and that have no
//! `#[cra::requires]`, in a package that has a `#[cra::witness]`.
//!
//! ## Why it matters
//! What erases data or changes the program is for those who may. The package has a proof of that, and this function does not ask for
//! it.
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
//! pub struct Owner(String);
//!
//! #[cra::witness]
//! pub struct Session(());
//!
//! #[cra::erases(Owner)]
//! pub fn factory_reset() -> std::io::Result<()> {
//!     std::fs::remove_file("owner")
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
//! pub struct Owner(String);
//!
//! #[cra::witness]
//! pub struct Session(());
//!
//! #[cra::erases(Owner)]
//! #[cra::requires(Session)]
//! pub fn factory_reset(session: &Session) -> std::io::Result<()> {
//!     let _ = session;
//!     std::fs::remove_file("owner")
//! }
//! ```
//!
//! ## Limits
//! Functions that are sensitive for other reasons are not known. A private function is left alone: its callers are in its module.
//! Where the proof is something else, such as a button that is held, accept the finding.

use crate::model::promise::Promise;
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_D],
    cwe: &[862],
    tests: false,
    check: &[Check::Workspace(workspace)],
};

fn workspace(model: &Model<'_>, out: &mut Findings<'_>) {
    out.covered(Coverage::of_promises(model, &["erases", "update"]));
    let promises = model.promises();
    let package = |item: &Promise| model.file(item.item.0).package;
    for promise in promises.all() {
        let sensitive = match promise.attribute.name {
            "erases" => "erases data",
            "update" => match promise.value("step") {
                Some("install" | "rollback") => "changes the program",
                _ => continue,
            },
            _ => continue,
        };
        let Some(view) = model.item_view(promise.item) else {
            continue;
        };
        let has_witness = promises
            .of("witness")
            .any(|witness| package(witness) == package(promise));
        if !has_witness || !view.item.public || promises.has(promise.item, "requires") {
            continue;
        }
        out.report(
            promise.place,
            format!("`{}` {sensitive} and asks for no proof", view.item.name),
        )
        .why("whoever finds a way to call it needs no right to do so")
        .help("add `#[cra::requires(…)]` and a parameter of the witness type");
    }
}
