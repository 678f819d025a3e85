//! # Configuration whose default is not declared
//!
//! ## What it checks
//! Structs that are named like a configuration, have a `Default` and a `bool` whose name speaks of security, such as `tls` or
//! `debug`, without `#[cra::secure_default]`, in packages that declare other properties.
//!
//! ## Why it matters
//! The default is what most products run with. One that is written down is judged with every build; another may change unseen.
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
//! pub struct Session(u32);
//!
//! #[derive(Default)]
//! pub struct Settings {
//!     pub debug: bool,
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
//! pub struct Session(u32);
//!
//! #[cra::secure_default(!debug)]
//! #[derive(Default)]
//! pub struct Settings {
//!     pub debug: bool,
//! }
//! ```
//!
//! ## Limits
//! A `Default` that stands in another file than the type is not seen, and settings are told by their English names. The fix writes
//! what such a setting should be by its name; whether that is secure for this product is for people. A package that declares nothing
//! is left alone.

use crate::model::surface::Part;
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Note,
    since: "0.1.0",
    requirements: &[&I_2_B],
    cwe: &[1188],
    tests: false,
    check: &[Check::Workspace(workspace)],
};

fn workspace(model: &Model<'_>, out: &mut Findings<'_>) {
    out.covered(Coverage::of_promises(model, &["secure_default"]));
    for found in model.undeclared(Part::SecureDefault, &[]) {
        let spot = &found.spot;
        out.report(
            spot.place,
            format!("a configuration is not declared: {}", spot.detail),
        )
        .why("nothing notices when the default becomes less secure")
        .help("put `#[cra::secure_default(…)]` on the type, with what has to hold")
        .declares(&found);
    }
}
