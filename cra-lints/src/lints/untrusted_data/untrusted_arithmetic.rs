//! # Unchecked arithmetic on numbers of others
//!
//! ## What it checks
//! A number from outside that is added, subtracted, multiplied, shifted or made narrower with `as` without a check and
//! without a bound. What fits whatever the numbers are is left out.
//!
//! ## Why it matters
//! The result wraps around or ends the program.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! axum = "0.8"
//! ```
//! ```rust src/lib.rs
//! pub async fn total(axum::extract::Path(count): axum::extract::Path<u32>) -> String {
//!     (count * 4096).to_string()
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
//! axum = "0.8"
//! ```
//! ```rust src/lib.rs
//! pub async fn total(axum::extract::Path(count): axum::extract::Path<u32>) -> String {
//!     count.saturating_mul(4096).to_string()
//! }
//! ```
//!
//! ## Limits
//! That a signed number was compared with an upper limit only is not told, nor are conversions that change the sign.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Note,
    since: "0.1.0",
    requirements: &[&I_2_H],
    cwe: &[190, 681],
    tests: false,
    check: &[Check::Flow(
        &[SinkKind::Arithmetic, SinkKind::Subtraction],
        judge,
    )],
};

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    let Some(source) = reached.untrusted() else {
        return;
    };
    let what = format!(
        "{} is used unchecked by `{}`",
        reached.words(),
        reached.callee()
    );
    let filed = out
        .report(reached.place(), what)
        .why("the result wraps around or ends the program")
        .help("use `checked_` or `saturating_` arithmetic, or compare it with a limit first")
        .way(reached.steps());
    if source.is_local() {
        // Whoever starts the program may do the same without it.
        filed.at_most(Level::Note);
    }
}
