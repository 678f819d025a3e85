//! # Erasure that nobody can ask for
//!
//! ## What it checks
//! Functions with `#[cra::erases]` that no entry point, no `main` and no public function of a library leads to.
//!
//! ## Why it matters
//! Users have the right to take their data out of the product. A function that nothing calls erases nothing.
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
//! #[cra::erases(Owner)]
//! fn factory_reset() -> std::io::Result<()> {
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
//! #[cra::erases(Owner)]
//! fn factory_reset() -> std::io::Result<()> {
//!     std::fs::remove_file("owner")
//! }
//!
//! #[cra::entry_point(kind = "http", auth = "none")]
//! pub fn on_request() -> bool {
//!     factory_reset().is_ok()
//! }
//! ```
//!
//! ## Limits
//! Calls through traits, function pointers and macros of other crates are followed as far as types tell. A public function of a
//! library counts as reached: who uses it is not known.

use crate::model::place::FileId;
use crate::model::promise::Promises;
use crate::model::syntax::ItemId;
use crate::prelude::*;
use crate::snapshot::TargetKind;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_M],
    cwe: &[212],
    tests: false,
    check: &[Check::Workspace(workspace)],
};

fn workspace(model: &Model<'_>, out: &mut Findings<'_>) {
    out.covered(Coverage::of_promises(model, &["erases"]));
    let promises = model.promises();
    for promise in promises.of("erases") {
        let Some(view) = model.item_view(promise.item) else {
            continue;
        };
        if view.item.test || !view.file.ships() {
            continue;
        }
        let mut seen = vec![promise.item];
        let mut at = 0;
        let callers = model.callers();
        let mut reached = false;
        while let Some(function) = seen.get(at).copied() {
            at += 1;
            reached |= is_way_in(model, &promises, function);
            for caller in callers.of(function) {
                if !seen.contains(caller) {
                    seen.push(*caller);
                }
            }
        }
        if !reached {
            out.report(
                promise.place,
                format!("nothing that users can reach calls `{}`", view.item.name),
            )
            .why("data that cannot be erased from outside stays on the product")
            .help(
                "call it from a function that users reach, such as one with `#[cra::entry_point]`",
            );
        }
    }
}

/// Whether users, or other programs, begin here.
fn is_way_in(model: &Model<'_>, promises: &Promises, item: (FileId, ItemId)) -> bool {
    let Some(view) = model.item_view(item) else {
        return false;
    };
    let declared = |id| promises.has((item.0, id), "entry_point");
    let is_library = view.file.target == Some(TargetKind::Lib);
    view.item.name == "main"
        || declared(item.1)
        || view.item.parent.is_some_and(declared)
        || view.item.public && is_library
}
