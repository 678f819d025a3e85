//! # Secret sent unencrypted
//!
//! ## What it checks
//! A password, key, token, number of an account or other personal data that becomes part of an address, or that is sent over
//! a connection without encryption: plain HTTP, TCP, UDP, SMTP or FTP, in a private network too, where others listen as
//! well.
//!
//! ## Why it matters
//! Everyone on the way can read it; addresses end up in logs and histories as well.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! reqwest = "0.12"
//! ```
//! ```rust src/lib.rs
//! pub async fn login(password: &str) -> reqwest::Result<reqwest::Response> {
//!     reqwest::get(format!("https://example.com/login?password={password}")).await
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
//! reqwest = "0.12"
//! ```
//! ```rust src/lib.rs
//! pub async fn login(password: &str) -> reqwest::Result<reqwest::Response> {
//!     reqwest::Client::new().post("https://example.com/login").body(password.to_owned()).send().await
//! }
//! ```
//!
//! ## Limits
//! Whether a connection is encrypted below (a tunnel, a proxy on the same machine) is not known here. What is sent through
//! a field of which only is known what it can do (`Box<dyn AsyncWrite>`) is a warning.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_E],
    cwe: &[319, 598],
    tests: false,
    check: &[Check::Flow(
        &[SinkKind::SentPlain, SinkKind::Url, SinkKind::UrlPart],
        judge,
    )],
};

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    if reached.sensitive().is_none() {
        return;
    }
    let what = format!(
        "{} is sent by `{}` in a way that others can read",
        reached.words(),
        reached.callee()
    );
    let filed = out
        .report(reached.place(), what)
        .why("everyone on the way can read it, and addresses end up in logs")
        .help("send it in the body of an encrypted request")
        .way(reached.steps());
    if reached.sink() == SinkKind::SentPlain && reached.is_handed_to_any() {
        // Some of what it stands for may be encrypted.
        filed.at_most(Level::Warn);
    }
}
