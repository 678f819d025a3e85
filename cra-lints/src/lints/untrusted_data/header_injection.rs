//! # Text of others in a header
//!
//! ## What it checks
//! Text from outside that becomes part of a header where nobody refuses line breaks: through functions that take any
//! text (tiny_http, rouille, tide, surf, minreq, curl, `from_maybe_shared_unchecked`), and in heads of requests and
//! answers that are put together by hand and written to a connection.
//!
//! ## Why it matters
//! With a line break in it, whoever supplies the text adds headers or a body of their own.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! axum = "0.8"
//! tiny_http = "0.12"
//! ```
//! ```rust src/lib.rs
//! pub async fn page(axum::extract::Query(name): axum::extract::Query<String>) -> tiny_http::Header {
//!     tiny_http::Header::from_bytes("X-Name", name).unwrap()
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
//! http = "1"
//! ```
//! ```rust src/lib.rs
//! pub async fn page(axum::extract::Query(name): axum::extract::Query<String>) -> Option<http::HeaderValue> {
//!     http::HeaderValue::from_str(&name).ok()
//! }
//! ```
//!
//! ## Limits
//! A head written by hand is recognised by its lines that end with `\r\n` and begin with a name and a colon; one that
//! is put together of bytes in a vector is not. The setters
//! of `http` and of the servers built on it refuse line breaks, so that nothing is said about them.
//! What a function of the workspace gives that is called `headers` is a note: it mostly was one already.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_F],
    cwe: &[113],
    tests: false,
    check: &[Check::Flow(&[SinkKind::Header], judge)],
};

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    let Some(_) = reached.untrusted() else {
        return;
    };
    let what = format!(
        "{} becomes part of a header set by `{}`",
        reached.words(),
        reached.callee()
    );
    let steps = reached.steps();
    let was_one = steps
        .iter()
        .any(|(_, words)| words == "passed to `headers`");
    let filed = out
        .report(reached.place(), what)
        .why("a line break in it adds headers or a body")
        .help("refuse text with line breaks")
        .way(steps);
    if was_one {
        // What was read as a header ended with its line.
        filed.at_most(Level::Note);
    }
}
