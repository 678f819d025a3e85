//! # Secret in an answer or an error
//!
//! ## What it checks
//! A password, key, token, number of an account or other personal data that becomes part of an error or of an answer.
//!
//! ## Why it matters
//! Errors are shown to others and logged in many places.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! anyhow = "1"
//! ```
//! ```rust src/lib.rs
//! pub fn check(password: &str) -> anyhow::Result<()> {
//!     anyhow::bail!("wrong password: {password}")
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
//! anyhow = "1"
//! ```
//! ```rust src/lib.rs
//! pub fn check(password: &str) -> anyhow::Result<()> {
//!     anyhow::ensure!(password.len() > 8, "the password is too short");
//!     Ok(())
//! }
//! ```
//!
//! ## Limits
//! Error types of the workspace are not followed to where they are shown. Where the secret is not named where the error is
//! made, it is a note.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_E],
    cwe: &[209],
    tests: false,
    check: &[Check::Flow(&[SinkKind::ErrorText], judge)],
};

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    if reached.sensitive().is_none() {
        return;
    }
    let what = format!(
        "{} becomes part of the error made by `{}`",
        reached.words(),
        reached.callee()
    );
    let filed = out
        .report(reached.place(), what)
        .why("errors are shown to others and logged in many places")
        .help("leave it out, or name what is wrong without it")
        .way(reached.steps());
    if !reached.is_named_there() {
        // Errors are made of much that has to do with a secret and does not give it away, such as its kind or its size.
        filed.at_most(Level::Note);
    }
}
