//! # Declared data that nothing erases
//!
//! ## What it checks
//! Types with `#[cra::secret]` or `#[cra::personal_data]` that no function with `#[cra::erases]` names, in a workspace that
//! has such a function.
//!
//! ## Why it matters
//! Who resets, sells or returns the product wants all data gone. A type that the reset forgot stays on the device.
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
//! #[cra::personal_data(category = "contact")]
//! pub struct Owner {
//!     #[cra(purpose = "send notices", keep = "until the reset")]
//!     pub mail: String,
//! }
//!
//! #[cra::personal_data(category = "position")]
//! pub struct Place {
//!     #[cra(purpose = "find the device", keep = "one day")]
//!     pub city: String,
//! }
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
//! #[cra::personal_data(category = "contact")]
//! pub struct Owner {
//!     #[cra(purpose = "send notices", keep = "until the reset")]
//!     pub mail: String,
//! }
//!
//! #[cra::erases(Owner)]
//! pub fn factory_reset() -> std::io::Result<()> {
//!     std::fs::remove_file("owner")
//! }
//! ```
//!
//! ## Limits
//! Whether a value is stored at all is not known: of one that lives in memory alone, accept the finding. Whether the function
//! really erases is not judged.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_M, &I_2_B],
    cwe: &[212],
    tests: false,
    check: &[Check::Workspace(workspace)],
};

fn workspace(model: &Model<'_>, out: &mut Findings<'_>) {
    out.covered(Coverage::of_promises(model, &["erases"]));
    let promises = model.promises();
    let erased: Vec<_> = promises
        .of("erases")
        .flat_map(|promise| {
            promise
                .plain()
                .filter_map(|ty| model.promised_item(promise, ty))
                .collect::<Vec<_>>()
        })
        .collect();
    if erased.is_empty() {
        return;
    }
    for word in ["personal_data", "secret"] {
        for promise in promises.of(word) {
            let Some(view) = model.item_view(promise.item) else {
                continue;
            };
            let twice = word == "secret" && promises.has(promise.item, "personal_data");
            if erased.contains(&promise.item) || view.item.test || !view.file.ships() || twice {
                continue;
            }
            out.report(promise.place, format!("nothing erases a stored `{}`", view.item.name))
                .why("other types are erased: whoever resets or sells the product leaves this one behind")
                .help(format!("name it in `#[cra::erases({}, …)]` on the function that removes it", view.item.name));
        }
    }
}
