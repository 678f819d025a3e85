//! # Session cookie that scripts can read
//!
//! ## What it checks
//! A cookie with the name of a session or of a token that is added to an answer without the attribute `HttpOnly`.
//!
//! ## Why it matters
//! A script that gets into a page can send the session to somebody else.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! cookie = "0.18"
//! ```
//! ```rust src/lib.rs
//! pub fn remember(jar: &mut cookie::CookieJar, id: String) {
//!     jar.add(cookie::Cookie::build(("session", id)).secure(true).build());
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
//! cookie = "0.18"
//! ```
//! ```rust src/lib.rs
//! pub fn remember(jar: &mut cookie::CookieJar, id: String) {
//!     jar.add(cookie::Cookie::build(("session", id)).secure(true).http_only(true).build());
//! }
//! ```
//!
//! ## Limits
//! Which cookies matter is told by their names. Where one is only made into text, it is a note: it may be sent to a server.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_B],
    cwe: &[1004],
    tests: false,
    check: &[Check::Flow(
        &[
            SinkKind::CookieAdd,
            SinkKind::CookieAddStrict,
            SinkKind::CookieFinish,
        ],
        judge,
    )],
};

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    if reached.source() != Some(SourceKind::CookieWithoutHttponly) {
        return;
    }
    let what = format!("`{}` sets a cookie without `HttpOnly`", reached.callee());
    let filed = out
        .report(reached.place(), what)
        .why("a script that gets into a page can take the session")
        .help("set it with `http_only(true)` or `set_http_only(true)`")
        .way(reached.steps());
    if reached.callee() == "to_string" {
        // Programs that ask servers write cookies as text as well, without any attributes.
        filed.at_most(Level::Note);
    }
}
