//! # Cookie without Secure
//!
//! ## What it checks
//! A cookie that is added to an answer, finished by its builder or turned into the text of a header without the
//! attribute `Secure`, or with it switched off; a layer for sessions that was told to leave it out; and a header
//! `Set-Cookie` that is written by hand without it.
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

use crate::model::set_cookie::{is_open, listed_where, set_by};
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_B, &I_2_E],
    cwe: &[614],
    tests: false,
    check: &[
        Check::Flow(
            &[
                SinkKind::CookieAdd,
                SinkKind::CookieAddStrict,
                SinkKind::CookieAddPrivate,
                SinkKind::CookieFinish,
            ],
            judge,
        ),
        Check::Call(header),
        Check::Body(pairs),
    ],
};

const WHY: &str = "the browser sends it over unencrypted connections too";

/// Switches of layers that write a cookie of their own, which has `Secure` unless they are used.
const SWITCHES: &[&str] = &[
    "tower_sessions::SessionManagerLayer::with_secure",
    "tower_sessions::service::SessionManagerLayer::with_secure",
    "poem::session::CookieConfig::secure",
    "poem::session::cookie_config::CookieConfig::secure",
    "poem::middleware::Csrf::secure",
    "poem::middleware::csrf::Csrf::secure",
    "axum_session::SessionConfig::with_secure",
    "axum_sessions::SessionLayer::with_secure",
    "axum_csrf::CsrfConfig::with_secure",
    "actix_session::CookieSession::secure",
    "actix_identity::CookieIdentityPolicy::secure",
    "actix_web_flash_messages::storage::CookieMessageStoreBuilder::secure",
    "ntex_session::CookieSession::secure",
];

/// A header `Set-Cookie` that is written by hand: `headers.insert(SET_COOKIE, "id=1; HttpOnly")`.
fn header(call: &Call<'_>, out: &mut Findings<'_>) {
    let view = &call.view;
    let off = |arg: &ExprId| view.bool(*arg) == Some(false);
    if call.is_any(SWITCHES) && call.args.iter().any(off) {
        let what = format!("`{}` sends the cookie without `Secure`", call.name);
        out.report(call.place, what)
            .why(WHY)
            .help("remove the call: the cookie has `Secure` without it");
        return;
    }
    if set_by(call).is_some_and(|text| is_open(&text)) {
        let what = format!("`{}` sets a cookie without `Secure`", call.name);
        out.report(call.place, what).why(WHY).help(ADD);
    }
}

const ADD: &str = "add `; Secure` to it";

/// The same in a list of headers and in an answer that is written out as a whole.
fn pairs(view: &BodyView<'_>, out: &mut Findings<'_>) {
    for (place, called) in listed_where(view, is_open) {
        let what = format!("this {called} sets a cookie without `Secure`");
        out.report(place, what).why(WHY).help(ADD);
    }
}

/// What only the cookies of an answer have.
const OF_ANSWERS: &[&str] = &[
    "set_cookie",
    "set-cookie",
    "http_only(",
    "same_site(",
    "max_age(",
    "domain(",
];

/// Whether the text of a cookie goes into an answer: what a client sends back has no attributes.
fn is_of_answer(reached: &Reached<'_>) -> bool {
    let place = reached.place();
    let file = reached.model.file(place.file);
    let Some(tree) = &file.tree else {
        return false;
    };
    let functions = tree
        .items
        .iter()
        .filter(|item| matches!(item.kind, ItemKind::Fn(_)) && item.span.contains(place.span));
    let around = functions.min_by_key(|item| item.span.end - item.span.start);
    let span = around.map_or(place.span, |item| item.span);
    let text = file.text.get(span.range()).unwrap_or_default();
    let before = file
        .text
        .get(span.start as usize..place.span.start as usize);
    let statement = before.unwrap_or_default().rsplit([';', '{', '}']).next();
    let sent_back = statement
        .is_some_and(|statement| statement.contains("COOKIE") && !statement.contains("SET_COOKIE"));
    let text = text.to_ascii_lowercase();
    !sent_back && OF_ANSWERS.iter().any(|word| text.contains(word))
}

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    if reached.source() != Some(SourceKind::CookieWithoutSecure) {
        return;
    }
    let debug = [reached.site(), reached.place()];
    if debug.iter().any(|at| reached.model.is_for_debugging(*at)) {
        return;
    }
    if reached.callee() == "to_string" && !is_of_answer(reached) {
        return;
    }
    let what = format!("`{}` sets a cookie without `Secure`", reached.callee());
    out.report(reached.place(), what)
        .why(WHY)
        .help("set it with `secure(true)` or `set_secure(true)`")
        .way(reached.steps());
}
