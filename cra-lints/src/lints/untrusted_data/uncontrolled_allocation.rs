//! # Size of memory chosen by others
//!
//! ## What it checks
//! A number from outside that decides how much memory is taken, or how many elements are collected, without an upper
//! bound that does not grow with it.
//!
//! ## Why it matters
//! A large number ends the program, or the machine.
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
//! pub async fn noise(axum::extract::Path(n): axum::extract::Path<usize>) -> Vec<u8> {
//!     vec![0; n]
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
//! pub async fn noise(axum::extract::Path(n): axum::extract::Path<usize>) -> Vec<u8> {
//!     vec![0; n.min(4096)]
//! }
//! ```
//!
//! ## Limits
//! A bound that is checked in another crate is not seen. What grows step by step is not seen. A number from
//! standard input, a file or a database is a warning only, and a note where it went through a function of which nothing is
//! known; one from the command line or the environment is a note.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_H],
    cwe: &[770, 789],
    tests: false,
    check: &[Check::Flow(&[SinkKind::Allocation], judge)],
};

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    let Some(source) = reached.untrusted() else {
        return;
    };
    let what = format!(
        "{} decides how much memory `{}` takes",
        reached.words(),
        reached.callee()
    );
    let filed = out
        .report(reached.place(), what)
        .why("a large number ends the program")
        .help("compare it with a limit first, or take the smaller of both with `min`")
        .way(reached.steps());
    match source {
        // Whoever starts the program harms only themselves.
        SourceKind::Args | SourceKind::Environment => filed.at_most(Level::Note),
        // What these hold mostly comes from others, or went through the program once; what is made of it in a way that is
        // not known need be no number of theirs.
        _ if source.is_local() || source == SourceKind::Database => {
            filed.at_most(match reached.is_lossy() {
                true => Level::Note,
                false => Level::Warn,
            })
        }
        _ => filed,
    };
}
