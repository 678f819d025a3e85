//! # Index chosen by others
//!
//! ## What it checks
//! A number from outside that is used as an index, a bound of a slice or an offset without being compared first; also where
//! only the end of a part was compared, and its beginning is another number of the same message.
//!
//! ## Why it matters
//! A number beyond the end ends the program, and with unchecked access reads or writes foreign memory.
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
//! pub async fn color(axum::extract::Path(at): axum::extract::Path<usize>) -> &'static str {
//!     ["red", "green"][at]
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
//! pub async fn color(axum::extract::Path(at): axum::extract::Path<usize>) -> &'static str {
//!     ["red", "green"].get(at).copied().unwrap_or("none")
//! }
//! ```
//!
//! ## Limits
//! Whether the bound that was compared is the right one is not known here.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Note,
    since: "0.1.0",
    requirements: &[&I_2_H, &I_2_K],
    cwe: &[129, 125],
    tests: false,
    check: &[Check::Flow(&[SinkKind::Index, SinkKind::Bound], judge)],
};

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    // How long a slice made of a pointer may be is for another lint to judge.
    if reached.is_raw_length() {
        return;
    }
    let Some(source) = reached.untrusted() else {
        return;
    };
    let what = format!(
        "{} decides which element `{}` takes",
        reached.words(),
        reached.callee()
    );
    let filed = out
        .report(reached.place(), what)
        .why("a number beyond the end ends the program")
        .help("use `get`, or compare it with the length first")
        .way(reached.steps());
    if source.is_local() {
        // Whoever starts the program may do the same without it.
        filed.at_most(Level::Note);
    }
}
