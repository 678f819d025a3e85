//! # Update without one of its steps
//!
//! ## What it checks
//! Workspaces with functions that have `#[cra::update]`, of which none is the step `check`, `verify`, `install`, `notify`, `postpone` or
//! `rollback`.
//!
//! ## Why it matters
//! Users are told of updates, can put them off for a while and get a working product back when one fails. A step that nobody wrote is
//! a step that the product does not have.
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
//! #[cra::witness]
//! pub struct Verified(());
//!
//! #[cra::update(step = "verify")]
//! #[cra::mints(Verified)]
//! pub fn verify(signed: bool) -> Option<Verified> {
//!     signed.then_some(Verified(()))
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
//! #[cra::witness]
//! pub struct Verified(());
//!
//! #[cra::update(step = "check")]
//! pub fn check() {}
//!
//! #[cra::update(step = "notify")]
//! pub fn notify() {}
//!
//! #[cra::update(step = "postpone")]
//! pub fn postpone() {}
//!
//! #[cra::update(step = "verify")]
//! #[cra::mints(Verified)]
//! pub fn verify(signed: bool) -> Option<Verified> {
//!     signed.then_some(Verified(()))
//! }
//!
//! #[cra::update(step = "install")]
//! #[cra::requires(Verified)]
//! pub fn install(image: &Verified) {
//!     let _ = image;
//! }
//!
//! #[cra::update(step = "rollback")]
//! pub fn roll_back() {}
//! ```
//!
//! ## Limits
//! Whether updates are installed automatically, and whether that can be switched off, is not judged. Where another program does a
//! step, accept the finding and say which.

use cra_vocab::words;

use crate::model::promise::Promise;
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Note,
    since: "0.1.0",
    requirements: &[&I_2_C, &II_8],
    cwe: &[1277],
    tests: false,
    check: &[Check::Workspace(workspace)],
};

fn workspace(model: &Model<'_>, out: &mut Findings<'_>) {
    out.covered(Coverage::of_promises(model, &["update"]));
    let promises = model.promises();
    // Told at the step that matters most of those there are, wherever it stands.
    let matters = |promise: &&Promise| {
        let step = promise.value("step").unwrap_or_default();
        let order = ["verify", "install"];
        (
            order
                .iter()
                .position(|known| *known == step)
                .unwrap_or(order.len()),
            step.to_owned(),
        )
    };
    let Some(first) = promises.of("update").min_by_key(matters) else {
        return;
    };
    let missing: Vec<String> = words::UPDATE_STEPS
        .iter()
        .filter(|step| {
            let mut declared = promises.of("update");
            !declared.any(|promise| promise.value("step") == Some(**step))
        })
        .map(|step| format!("`{step}`"))
        .collect();
    if missing.is_empty() {
        return;
    }
    let noun = if missing.len() == 1 { "step" } else { "steps" };
    out.report(first.place, format!("the update has no {noun} {}", missing.join(", ")))
        .why("an update is announced, can be put off, and is undone when it fails")
        .help("put `#[cra::update(step = \"…\")]` on the function that does it, or accept this and say what else does");
}
