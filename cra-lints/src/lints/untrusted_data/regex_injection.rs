//! # Pattern chosen by others
//!
//! ## What it checks
//! Text from outside that becomes part of a regular expression without being escaped.
//!
//! ## Why it matters
//! Whoever supplies the pattern decides what fits, and can make matching slow or the compiled pattern large.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! axum = "0.8"
//! regex = "1"
//! ```
//! ```rust src/lib.rs
//! pub async fn search(axum::extract::Query(word): axum::extract::Query<String>) -> bool {
//!     regex::Regex::new(&format!("(?i){word}")).is_ok_and(|pattern| pattern.is_match("text"))
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
//! regex = "1"
//! ```
//! ```rust src/lib.rs
//! pub async fn search(axum::extract::Query(word): axum::extract::Query<String>) -> bool {
//!     regex::Regex::new(&format!("(?i){}", regex::escape(&word))).is_ok_and(|pattern| pattern.is_match("text"))
//! }
//! ```
//!
//! ## Limits
//! Patterns from the command line, the environment, standard input and files are notes only: search tools take them there.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_H],
    cwe: &[20, 1333],
    tests: false,
    check: &[Check::Flow(&[SinkKind::Regex], judge)],
};

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    let Some(source) = reached.untrusted() else {
        return;
    };
    let what = format!(
        "{} becomes part of the pattern given to `{}`",
        reached.words(),
        reached.callee()
    );
    let filed = out
        .report(reached.place(), what)
        .why("whoever supplies it decides what fits, and how long matching takes")
        .help("escape it with `regex::escape`, or search for plain text")
        .way(reached.steps());
    if source.is_local() {
        // Whoever starts the program may do the same without it.
        filed.at_most(Level::Note);
    }
}
