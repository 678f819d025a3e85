//! # Text of others in a log record
//!
//! ## What it checks
//! Text from outside that becomes part of a log record with its line breaks.
//!
//! ## Why it matters
//! With a line break in it, whoever supplies the text can write records of their own and hide what happened.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! axum = "0.8"
//! log = "0.4"
//! ```
//! ```rust src/lib.rs
//! pub async fn login(axum::extract::Query(name): axum::extract::Query<String>) {
//!     log::info!("login of {name}");
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
//! log = "0.4"
//! ```
//! ```rust src/lib.rs
//! pub async fn login(axum::extract::Query(name): axum::extract::Query<String>) {
//!     log::info!("login of {name:?}");
//! }
//! ```
//!
//! ## Limits
//! Whether the logger escapes line breaks itself is not known here. Text from the command line, the environment, standard
//! input and files is a note only.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_L],
    cwe: &[117],
    tests: false,
    check: &[Check::Flow(&[SinkKind::Log], judge)],
};

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    let Some(source) = reached.untrusted() else {
        return;
    };
    let what = format!(
        "{} becomes part of the record written by `{}`",
        reached.words(),
        reached.callee()
    );
    let filed = out
        .report(reached.place(), what)
        .why("a line break in it begins a record that the program never wrote")
        .help("show it with {{:?}}, or remove line breaks")
        .way(reached.steps());
    if source.is_local() {
        // Whoever starts the program may do the same without it.
        filed.at_most(Level::Note);
    }
}
