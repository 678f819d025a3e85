//! # Failure on data of others ends the program
//!
//! ## What it checks
//! `unwrap` or `expect` on what was made from data of a request or of the network, assertions about it, and `panic!`
//! and its kin in a branch that it decides. Where it is known to be there nothing is told.
//!
//! ## Why it matters
//! Whoever sends something unexpected ends the task or the program.
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
//! pub async fn age(axum::extract::Query(text): axum::extract::Query<String>) -> u8 {
//!     text.parse::<u8>().unwrap()
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
//! pub async fn age(axum::extract::Query(text): axum::extract::Query<String>) -> u8 {
//!     text.parse().unwrap_or(0)
//! }
//! ```
//!
//! ## Limits
//! Indexing and arithmetic that may panic are lints of their own.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Note,
    since: "0.1.0",
    requirements: &[&I_2_H],
    cwe: &[248, 617],
    tests: false,
    check: &[Check::Flow(&[SinkKind::Panic], judge)],
};

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    let Some(SourceKind::Request | SourceKind::Network) = reached.untrusted() else {
        return;
    };
    let what = format!(
        "{} that is not as expected fails `{}`",
        reached.words(),
        reached.callee()
    );
    out.report(reached.place(), what)
        .why("whoever sends something unexpected ends the task or the program")
        .help("answer with an error instead")
        .way(reached.steps());
}
