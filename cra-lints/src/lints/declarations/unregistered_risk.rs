//! # Risk that is in no register
//!
//! ## What it checks
//! Items with `#[cra::satisfies]` or `#[cra::verifies]` that name a risk which the table `[risks]` of `cra.toml` does not have, where
//! there is such a table.
//!
//! ## Why it matters
//! A trace to a risk that nobody assessed leads nowhere, and the risk that was meant has no measure.
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
//! ```
//! ```rust src/lib.rs
//! #[cra::satisfies("I.2.e", risk = "R-7")]
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
//! ```
//! ```rust src/lib.rs
//! #[cra::satisfies("I.2.e", risk = "R-1")]
//! pub fn seal(message: &[u8]) -> Vec<u8> {
//!     message.to_vec()
//! }
//! ```
//!
//! ## Limits
//! Without a table `[risks]`, risks are taken as they are written. Whether the item answers the risk is for people.

use cra_vocab::words;

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_1],
    cwe: &[1059],
    tests: false,
    check: &[Check::Workspace(workspace)],
};

fn workspace(model: &Model<'_>, out: &mut Findings<'_>) {
    out.covered(Coverage::of_promises(model, &["satisfies", "verifies"]));
    let register = model.risks();
    if register.is_empty() {
        return;
    }
    let names: Vec<&str> = register.iter().map(|risk| risk.id.as_str()).collect();
    for declaration in model.annotations().declarations {
        let Some(risk) = declaration
            .risk
            .as_deref()
            .filter(|risk| !names.contains(risk))
        else {
            continue;
        };
        let advice = match words::nearest(risk, &names) {
            Some(near) => format!("did you mean `{near}`?"),
            None => {
                format!("add `[risks.{risk}]` with what can happen, or name one of those there are")
            }
        };
        out.report(
            declaration.place,
            format!("the risk {risk} is not in the register"),
        )
        .why("a trace to a risk that nobody assessed leads nowhere")
        .help(format!("{advice} (table `risks` of cra.toml)"));
    }
}
