//! # Cookie without Secure
//!
//! ## What it checks
//! A cookie that is added to an answer or finished by its builder without the attribute `Secure`, or with it switched off.
//!
//! ## Why it matters
//! The browser sends it over unencrypted connections too, where everyone on the way can take it.
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
//!     jar.add(cookie::Cookie::new("session", id));
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
//!     let mut cookie = cookie::Cookie::new("session", id);
//!     cookie.set_secure(true);
//!     jar.add(cookie);
//! }
//! ```
//!
//! ## Limits
//! A value that is only known when the program runs is not judged. Whether a proxy adds the attribute is not known here.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_B, &I_2_E],
    cwe: &[614],
    tests: false,
    check: &[Check::Flow(
        &[
            SinkKind::CookieAdd,
            SinkKind::CookieAddStrict,
            SinkKind::CookieAddPrivate,
            SinkKind::CookieFinish,
        ],
        judge,
    )],
};

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    if reached.source() != Some(SourceKind::CookieWithoutSecure) {
        return;
    }
    let what = format!("`{}` sets a cookie without `Secure`", reached.callee());
    out.report(reached.place(), what)
        .why("the browser sends it over unencrypted connections too")
        .help("set it with `secure(true)` or `set_secure(true)`")
        .way(reached.steps());
}
