//! # Secret in an answer or an error
//!
//! ## What it checks
//! A password, key, token, number of an account or other personal data that becomes part of an error, and a password or
//! the secret of a server that becomes part of an answer of actix-web or axum.
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
//! Error types of the workspace are not followed to where they are shown. Where the secret is not named where the error or
//! the answer is made, it is a note. A token in an answer is left alone: whoever has logged in gets theirs that way.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_E],
    cwe: &[209],
    tests: false,
    check: &[Check::Flow(&[SinkKind::ErrorText], judge)],
};

/// Keys that a server has for itself; others are made for whoever asks.
const SERVERS_OWN: &[&str] = &[
    "app_secret",
    "cookie_secret",
    "jwt_secret",
    "private_key",
    "secret_key",
    "session_secret",
    "signing_key",
    "webhook_secret",
];

/// Functions that make answers.
const ANSWERS: &[&str] = &["body", "message_body", "streaming", "json", "into_response"];

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    let Some(kind) = reached.sensitive() else {
        return;
    };
    let answers = ANSWERS.contains(&reached.callee());
    let stays = || SERVERS_OWN.iter().any(|name| reached.is_named(name));
    if answers && kind != SensitiveKind::Password && !stays() {
        return;
    }
    let what = format!(
        "{} becomes part of the {} made by `{}`",
        reached.words(),
        if answers { "answer" } else { "error" },
        reached.callee()
    );
    let filed = out
        .report(reached.place(), what)
        .why(match answers {
            true => "whoever gets the answer can use it from then on",
            false => "errors are shown to others and logged in many places",
        })
        .help("leave it out, or name what is wrong without it")
        .way(reached.steps());
    // A parser calls a word of its language a token.
    if !reached.is_named_there() || reached.is_named("token") {
        // Errors and answers are made of much that has to do with a secret and does not give it away, such as its kind or its size.
        filed.at_most(Level::Note);
    }
}
