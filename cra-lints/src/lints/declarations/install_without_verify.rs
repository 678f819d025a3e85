//! # Update that is installed on the word of something else
//!
//! ## What it checks
//! Functions with `#[cra::update(step = "install")]` whose witness is not minted by a function with
//! `#[cra::update(step = "verify")]`.
//!
//! ## Why it matters
//! The proof that an update takes has to come from the check of its signature. A proof of something else, such as a
//! login, lets an unverified image through.
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
//! pub struct Admin(());
//!
//! #[cra::mints(Admin)]
//! pub fn log_in(known: bool) -> Option<Admin> {
//!     known.then_some(Admin(()))
//! }
//!
//! #[cra::update(step = "install")]
//! #[cra::requires(Admin)]
//! pub fn install(admin: &Admin) {
//!     let _ = admin;
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
//! ```
//!
//! ## Limits
//! Whether the function that verifies checks a signature, and against which key, is not judged here.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_C, &II_7],
    cwe: &[494, 347],
    tests: false,
    check: &[Check::Workspace(workspace)],
};

fn workspace(model: &Model<'_>, out: &mut Findings<'_>) {
    out.covered(Coverage::of_promises(model, &["update"]));
    let promises = model.promises();
    let verified: Vec<_> = promises
        .of("mints")
        .filter(|promise| {
            let mut steps = promises.on(promise.item);
            steps
                .any(|step| step.attribute.name == "update" && step.value("step") == Some("verify"))
        })
        .flat_map(|promise| {
            promise
                .plain()
                .filter_map(|ty| model.promised_item(promise, ty))
                .collect::<Vec<_>>()
        })
        .collect();
    for promise in promises.of("update") {
        if promise.value("step") != Some("install") {
            continue;
        }
        let proven = promises.on(promise.item).any(|asked| {
            asked.attribute.name == "requires"
                && asked
                    .plain()
                    .filter_map(|ty| model.promised_item(asked, ty))
                    .any(|ty| verified.contains(&ty))
        });
        if !proven {
            out.report(promise.place, "what this installs was not verified before")
                .why("the proof that it takes, if any, does not come from a step `verify`, so an image that nobody signed may get in")
                .help("require the witness that a function with `#[cra::update(step = \"verify\")]` mints");
        }
    }
}
