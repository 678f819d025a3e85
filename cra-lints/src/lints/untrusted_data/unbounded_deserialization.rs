//! # Message of others decoded without a limit
//!
//! ## What it checks
//! Bytes from outside that are decoded from a format that nests or states its own sizes, without a limit.
//!
//! ## Why it matters
//! A short message can ask for much memory or for deep recursion.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! axum = "0.8"
//! bincode = "1"
//! ```
//! ```rust src/lib.rs
//! pub fn receive() -> Option<Vec<String>> {
//!     let message = std::fs::read("inbox/message").ok()?;
//!     bincode::deserialize(&message).ok()
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
//! bincode = "1"
//! ```
//! ```rust src/lib.rs
//! pub fn receive() -> Option<u64> {
//!     bincode::deserialize(&[0; 8]).ok()
//! }
//! ```
//!
//! ## Limits
//! Limits that are set on another object are not followed.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_H],
    cwe: &[502, 674],
    tests: false,
    check: &[Check::Flow(&[SinkKind::Decode], judge)],
};

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    let Some(source) = reached.untrusted() else {
        return;
    };
    let what = format!(
        "{} is decoded by `{}` without a limit",
        reached.words(),
        reached.callee()
    );
    let filed = out
        .report(reached.place(), what)
        .why("a short message can ask for much memory or deep recursion")
        .help("set a limit on sizes and depth before decoding")
        .way(reached.steps());
    if source.is_local() {
        // Whoever starts the program may do the same without it.
        filed.at_most(Level::Note);
    }
}
