//! # Session cookie that scripts can read
//!
//! ## What it checks
//! A cookie with the name of a session or of a token that is added to an answer without the attribute `HttpOnly`, or set
//! without it in a header that is written by hand; and a layer for sessions that was told to leave it out.
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
//! Which cookies matter is told by their names; one whose name is only known when the program runs is not judged in a
//! header that is written by hand. Where one is only made into text, it is a note: it may be sent to a server.

use crate::model::set_cookie::{listed_where, set_by, shows_session};
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_B],
    cwe: &[1004],
    tests: false,
    check: &[
        Check::Flow(
            &[
                SinkKind::CookieAdd,
                SinkKind::CookieAddStrict,
                SinkKind::CookieFinish,
            ],
            judge,
        ),
        Check::Call(header),
        Check::Body(pairs),
    ],
};

const WHY: &str = "a script that gets into a page can take the session";
const ADD: &str = "add `; HttpOnly` to it";

/// Switches of layers that write a cookie of their own, which has `HttpOnly` unless they are used.
const SWITCHES: &[&str] = &[
    "tower_sessions::SessionManagerLayer::with_http_only",
    "tower_sessions::service::SessionManagerLayer::with_http_only",
    "poem::session::CookieConfig::http_only",
    "poem::session::cookie_config::CookieConfig::http_only",
    "axum_session::SessionConfig::with_http_only",
    "actix_session::CookieSession::http_only",
    "ntex_session::CookieSession::http_only",
];

/// A header `Set-Cookie` that is written by hand: `headers.insert(SET_COOKIE, "session=1; Secure")`.
fn header(call: &Call<'_>, out: &mut Findings<'_>) {
    let off = |arg: &ExprId| call.view.bool(*arg) == Some(false);
    if call.is_any(SWITCHES) && call.args.iter().any(off) {
        let what = format!("`{}` sends the session without `HttpOnly`", call.name);
        out.report(call.place, what)
            .why(WHY)
            .help("remove the call: the cookie has `HttpOnly` without it");
    } else if set_by(call).is_some_and(|text| shows_session(&text)) {
        let what = format!("`{}` sets a session cookie without `HttpOnly`", call.name);
        out.report(call.place, what).why(WHY).help(ADD);
    }
}

/// The same in a list of headers and in an answer that is written out as a whole.
fn pairs(view: &BodyView<'_>, out: &mut Findings<'_>) {
    for (place, called) in listed_where(view, shows_session) {
        let what = format!("this {called} sets a session cookie without `HttpOnly`");
        out.report(place, what).why(WHY).help(ADD);
    }
}

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    if reached.source() != Some(SourceKind::CookieWithoutHttponly) {
        return;
    }
    let what = format!("`{}` sets a cookie without `HttpOnly`", reached.callee());
    let filed = out
        .report(reached.place(), what)
        .why(WHY)
        .help("set it with `http_only(true)` or `set_http_only(true)`")
        .way(reached.steps());
    if reached.callee() == "to_string" {
        // Programs that ask servers write cookies as text as well, without any attributes.
        filed.at_most(Level::Note);
    }
}
