//! # Secret in a type that is not marked
//!
//! ## What it checks
//! Structs with a field of text that is named like a password or a key, without `#[cra::secret]`, in packages that declare
//! other properties.
//!
//! ## Why it matters
//! A type that is marked cannot be shown, copied or compared carelessly. One that was forgotten can.
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
//! #[cra::secret]
//! pub struct Token(String);
//!
//! pub struct Login {
//!     pub password: String,
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
//! #[cra::secret]
//! pub struct Token(String);
//!
//! pub struct Login {
//!     pub password: Token,
//! }
//! ```
//!
//! ## Limits
//! Fields are told by their names. Enums, tuple structs and bytes in arrays are not looked at. A package that declares nothing
//! is left alone.

use crate::model::surface::Part;
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Note,
    since: "0.1.0",
    requirements: &[&I_2_E],
    cwe: &[522],
    tests: false,
    check: &[Check::Workspace(workspace)],
};

fn workspace(model: &Model<'_>, out: &mut Findings<'_>) {
    out.covered(Coverage::of_promises(model, &["secret"]));
    for found in model.undeclared(Part::Secret, &[]) {
        let spot = &found.spot;
        out.report(
            spot.place,
            format!("a secret is in a type that is not marked: {}", spot.detail),
        )
        .why("whoever prints or copies the type shows the secret with it")
        .help("give the value a type of its own with `#[cra::secret]`, or mark this one")
        .declares(&found);
    }
}
