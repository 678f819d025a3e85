//! # Way of an update that is not declared
//!
//! ## What it checks
//! Calls that replace the program itself, by `self_replace`, `self_update` or a write to the file of the program, and writes of files
//! that are named like images of firmware, in functions without `#[cra::update]`, in packages that declare other properties.
//!
//! ## Why it matters
//! Whoever can bring an update in owns the product. A step that is not declared is not held to take proof of a signature.
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
//! pub fn receive(image: &[u8]) -> std::io::Result<()> {
//!     std::fs::write("/var/lib/device/next.img", image)
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
//! pub struct Verified<'a>(&'a [u8]);
//!
//! #[cra::update(step = "install")]
//! #[cra::requires(Verified)]
//! pub fn install(image: &Verified<'_>) -> std::io::Result<()> {
//!     std::fs::write("/var/lib/device/next.img", image.0)
//! }
//! ```
//!
//! ## Limits
//! A file whose name is put together, a partition that is written by a library and a package manager that is started are not seen.
//! A package that declares nothing is left alone.

use crate::model::surface::Part;
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Note,
    since: "0.1.0",
    requirements: &[&I_2_C],
    cwe: &[494],
    tests: false,
    check: &[Check::Workspace(workspace)],
};

fn workspace(model: &Model<'_>, out: &mut Findings<'_>) {
    out.covered(Coverage::of_promises(model, &["update"]));
    for found in model.undeclared(Part::Update, &[]) {
        let spot = &found.spot;
        out.report(spot.place, format!("a step of an update is not declared: {}", spot.detail))
            .why("nothing holds this function to take proof that the image was verified")
            .help("put `#[cra::update(step = \"install\")]` on the function, and `#[cra::requires(…)]` with what the step `verify` mints")
            .declares(&found);
    }
}
