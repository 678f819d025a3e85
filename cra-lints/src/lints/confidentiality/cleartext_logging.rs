//! # Secret in a log
//!
//! ## What it checks
//! A password, key, token, number of an account or other personal data that is logged, printed or put into the message of a
//! panic, be it told by its name, its type or where it came from.
//!
//! ## Why it matters
//! Logs are kept long, copied widely and read by many.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! log = "0.4"
//! ```
//! ```rust src/lib.rs
//! pub fn login(user: &str, password: &str) {
//!     log::debug!("login of {user} with {password}");
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
//! log = "0.4"
//! ```
//! ```rust src/lib.rs
//! pub fn login(user: &str, password: &str) {
//!     log::debug!("login of {user} with {} characters", password.len());
//! }
//! ```
//!
//! ## Limits
//! A secret under an innocent name is not seen. What is called a token, and no more, counts in programs that talk to
//! servers and have no lexer of their own, and is a note; so are a list that is called `secrets`, what only one case of
//! an enum holds, and all after more than five steps. How somebody is reached, and what an assertion compares, are
//! warnings. Assertions in files that are named for tests, such as `test_support.rs`, are left alone. What the log is made of
//! elsewhere, and who reads it, is not known here.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_E, &I_2_G],
    cwe: &[532, 312],
    tests: false,
    check: &[Check::Flow(&[SinkKind::Log, SinkKind::Print], judge)],
};

/// Names that say too little for an error.
const VAGUE: &[&str] = &[
    "session_id",
    "email",
    "mail",
    "phone",
    "mobile",
    "telephone",
    "latitude",
    "longitude",
];

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    if reached.sensitive().is_none() {
        return;
    }
    // What other packages test their keys with compares keys, and says so when they differ.
    let asserted = reached.callee().contains("assert");
    if asserted
        && reached
            .model
            .file(reached.place().file)
            .is_named_for_tests()
    {
        return;
    }
    let what = format!(
        "{} is written to the log by `{}`",
        reached.words(),
        reached.callee()
    );
    let bare = reached.sensitive() == Some(SensitiveKind::Contact)
        || VAGUE.iter().any(|name| reached.is_named(name));
    let filed = out
        .report(reached.place(), what)
        .why("logs are kept long and read by many")
        .help("leave it out, or show a mark in its place")
        .way(reached.steps());
    if reached.is_named("token") || is_list(reached) || reached.is_one_case() {
        // Most of what is called so, and no more, is for turning pages or for telling answers apart; most messages and
        // errors that may hold a login are none.
        filed.at_most(Level::Note);
    } else if bare || asserted {
        // What is compared is shown where the comparison fails, and a program is not meant to get there.
        // Some addresses everybody knows.
        filed.at_most(Level::Warn);
    }
}

/// Whether no more is known than that something is called by several secrets: as often as these, such a list holds what
/// they are called and when they were made.
fn is_list(reached: &Reached<'_>) -> bool {
    let text = reached.model.text(reached.site());
    let text = text.strip_suffix("()").unwrap_or(text);
    let start = text.rfind(|c: char| !c.is_alphanumeric() && c != '_');
    let name = text.get(start.map_or(0, |at| at + 1)..).unwrap_or_default();
    let last = name.rsplit('_').next().unwrap_or_default();
    matches!(last, "secrets" | "tokens" | "keys")
}
