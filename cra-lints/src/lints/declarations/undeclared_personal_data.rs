//! # Stored personal data that is not declared
//!
//! ## What it checks
//! Structs that are made to be stored or sent (they derive `Serialize`, `FromRow`, `Queryable` and the like) with a field that is
//! named like personal data, without `#[cra::personal_data]`, in packages that declare other properties.
//!
//! ## Why it matters
//! Personal data without a written purpose and end is kept for ever, and nobody erases it.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! cra = { package = "cra-macros", version = "0.1" }
//! serde = { version = "1", features = ["derive"] }
//! ```
//! ```rust src/lib.rs
//! #[cra::personal_data(category = "position")]
//! pub struct Place {
//!     #[cra(purpose = "find the device", keep = "one day")]
//!     pub city: String,
//! }
//!
//! #[derive(serde::Serialize)]
//! pub struct Owner {
//!     pub mail: String,
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
//! serde = { version = "1", features = ["derive"] }
//! ```
//! ```rust src/lib.rs
//! #[cra::personal_data(category = "contact")]
//! #[derive(serde::Serialize)]
//! pub struct Owner {
//!     #[cra(purpose = "send notices", keep = "until the reset")]
//!     pub mail: String,
//! }
//! ```
//!
//! ## Limits
//! Fields are told by English names, and only those of text and numbers. Values that are written field by field, without a derive,
//! are not seen, nor are enums. A package that declares nothing is left alone.

use crate::model::surface::Part;
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Note,
    since: "0.1.0",
    requirements: &[&I_2_G, &I_2_M],
    cwe: &[359],
    tests: false,
    check: &[Check::Workspace(workspace)],
};

fn workspace(model: &Model<'_>, out: &mut Findings<'_>) {
    out.covered(Coverage::of_promises(model, &["personal_data"]));
    for found in model.undeclared(Part::PersonalData, &[]) {
        let spot = &found.spot;
        out.report(
            spot.place,
            format!("personal data is stored and not declared: {}", spot.detail),
        )
        .why("it is written nowhere what the data is for and when it goes")
        .help(
            "put `#[cra::personal_data(category = \"…\")]` on the type, and what each field is for",
        )
        .declares(&found);
    }
}
