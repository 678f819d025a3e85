//! # Measure that has changed since its review
//!
//! ## What it checks
//! Items with `#[cra::satisfies(…, risk = "…")]` whose code is another one than when the risk was last reviewed: the list `reviewed` of
//! the risk in `cra.toml` has the digest of every item that was looked at.
//!
//! ## Why it matters
//! A risk was found acceptable because of this code. It has changed since, and nobody has looked again.
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
//! ```toml cra.toml
//! [risks.R-1]
//! text = "somebody reads messages on their way"
//! reviewed = ["0000000000000000"]
//! ```
//! ```rust src/lib.rs
//! #[cra::satisfies("I.2.e", risk = "R-1")]
//! pub fn seal(message: &[u8]) -> Vec<u8> {
//!     message.to_vec()
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
//! ```toml cra.toml
//! [risks.R-1]
//! text = "somebody reads messages on their way"
//! reviewed = ["7c7d93719d56b58f"]
//! ```
//! ```rust src/lib.rs
//! #[cra::satisfies("I.2.e", risk = "R-1")]
//! pub fn seal(message: &[u8]) -> Vec<u8> {
//!     message.to_vec()
//! }
//! ```
//!
//! ## Limits
//! Comments and white space do not count, and code that the item calls does not either. A risk without a list `reviewed` is not
//! looked at.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Note,
    since: "0.1.0",
    requirements: &[&I_1],
    cwe: &[1059],
    tests: false,
    check: &[Check::Workspace(workspace)],
};

fn workspace(model: &Model<'_>, out: &mut Findings<'_>) {
    out.covered(Coverage::of_promises(model, &["satisfies"]));
    let register = model.risks();
    if register.iter().all(|risk| risk.reviewed.is_none()) {
        return;
    }
    for promise in model.promises().of("satisfies") {
        let (Some(id), Some(view)) = (promise.value("risk"), model.item_view(promise.item)) else {
            continue;
        };
        let reviewed = register
            .iter()
            .find(|risk| risk.id == id)
            .and_then(|risk| risk.reviewed.as_ref());
        let digest = model.digest_of(&view);
        if reviewed.is_none_or(|list| list.contains(&digest)) {
            continue;
        }
        let name = match view.item.name.as_str() {
            "" => "this item".to_owned(),
            name => format!("`{name}`"),
        };
        out.report(
            promise.place,
            format!("{name} is not as it was when the risk {id} was reviewed"),
        )
        .why("the risk was found acceptable because of other code than this")
        .help(format!(
            "look at it again, then write \"{digest}\" into `reviewed` of `[risks.{id}]`"
        ));
    }
}
