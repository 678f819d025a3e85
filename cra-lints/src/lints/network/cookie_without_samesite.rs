//! # Session cookie that goes along with requests of other sites
//!
//! ## What it checks
//! A cookie with the name of a session or of a token that is added to an answer without the attribute `SameSite`, or
//! with `SameSite=None`, the same in a header that is written by hand, and a layer for sessions that was told to use it.
//!
//! ## Why it matters
//! Another site can then let a user's browser send requests that the service takes for the user's own.
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
//!     jar.add(cookie::Cookie::build(("session", id)).secure(true).http_only(true).build());
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
//!     let cookie = cookie::Cookie::build(("session", id)).secure(true).http_only(true);
//!     jar.add(cookie.same_site(cookie::SameSite::Lax).build());
//! }
//! ```
//!
//! ## Limits
//! Which cookies matter is told by their names; one whose name is only known when the program runs is not judged in a
//! header that is written by hand. Many browsers take an absent attribute for `Lax`; not all do.

use crate::model::sensitive::words;
use crate::model::set_cookie::{listed_where, set_by, shares_session};
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Note,
    since: "0.1.0",
    requirements: &[&I_2_B],
    cwe: &[1275],
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

const WHY: &str = "another site can let the user's browser send requests in the user's name";
const HELP: &str = "set `SameSite::Lax` or `SameSite::Strict`";
const ADD: &str = "add `; SameSite=Lax` or `; SameSite=Strict` to it";

/// Switches of layers that write a cookie of their own, which is not for other sites unless they are used.
const SWITCHES: &[&str] = &[
    "tower_sessions::SessionManagerLayer::with_same_site",
    "tower_sessions::service::SessionManagerLayer::with_same_site",
    "poem::session::CookieConfig::same_site",
    "poem::session::cookie_config::CookieConfig::same_site",
    "poem::middleware::Csrf::same_site",
    "poem::middleware::csrf::Csrf::same_site",
    "axum_session::SessionConfig::with_cookie_same_site",
    "axum_sessions::SessionLayer::with_same_site_policy",
    "actix_session::CookieSession::same_site",
    "actix_identity::CookieIdentityPolicy::same_site",
    "ntex_session::CookieSession::same_site",
];

/// A layer that is told to send the session along with every request, and a header that is written by hand.
fn header(call: &Call<'_>, out: &mut Findings<'_>) {
    let view = &call.view;
    let for_all = |arg: &ExprId| {
        let named = view.named_by(*arg);
        named.is_some_and(|named| named.last() == "None" && named.parent().ends_with("::SameSite"))
    };
    if call.is_any(SWITCHES) && call.args.iter().any(for_all) {
        let what = format!(
            "`{}` sends the session along with requests of other sites",
            call.name
        );
        out.report(call.place, what).why(WHY).help(HELP);
    } else if set_by(call).is_some_and(|text| shares_session(&text)) {
        let what = format!(
            "`{}` sets a session cookie that other sites may use",
            call.name
        );
        out.report(call.place, what).why(WHY).help(ADD);
    }
}

/// The same in a list of headers and in an answer that is written out as a whole.
fn pairs(view: &BodyView<'_>, out: &mut Findings<'_>) {
    for (place, called) in listed_where(view, shares_session) {
        let what = format!("this {called} sets a session cookie that other sites may use");
        out.report(place, what).why(WHY).help(ADD);
    }
}

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    if reached.source() != Some(SourceKind::CookieWithoutSamesite) {
        return;
    }
    let made = made_at(reached.model, reached.site());
    if made.name.is_some_and(|name| !lets_in(&name)) {
        return;
    }
    // These jars give a cookie `SameSite` where nobody said anything of it.
    let strict = matches!(
        reached.sink(),
        SinkKind::CookieAddStrict | SinkKind::CookieAddPrivate
    );
    if strict && !made.said {
        return;
    }
    let what = format!(
        "`{}` sets a cookie that other sites may use",
        reached.callee()
    );
    out.report(reached.place(), what)
        .why(WHY)
        .help(HELP)
        .way(reached.steps());
}

/// What is known of a cookie at the call that makes it or that says for which sites it is.
#[derive(Default)]
struct Made {
    /// Its name, where that is written in the program.
    name: Option<String>,
    /// Whether the call says for which sites it is.
    said: bool,
}

fn made_at(model: &Model<'_>, site: Place) -> Made {
    let mut bodies = model.bodies(model.file(site.file));
    let found = bodies.find_map(|body| body.calls().find(|call| call.place == site));
    found.map_or_else(Made::default, |call| Made {
        name: name_of(&call),
        said: matches!(call.name.as_str(), "same_site" | "set_same_site"),
    })
}

fn name_of(call: &Call<'_>) -> Option<String> {
    let view = call.view;
    let mut at = call.id;
    // `Cookie::build(("name", value)).same_site(SameSite::None)`
    while let ExprKind::MethodCall { receiver, .. } = &view.expr(at).kind {
        at = *receiver;
    }
    // `cookie.set_same_site(SameSite::None)`
    if let ExprKind::Local(local) = view.expr(at).kind {
        at = view.body.local(local).init?;
        while let ExprKind::MethodCall { receiver, .. } = &view.expr(at).kind {
            at = *receiver;
        }
    }
    let ExprKind::Call { args, .. } = &view.expr(at).kind else {
        return None;
    };
    let first = *args.first()?;
    match &view.expr(first).kind {
        ExprKind::Tuple(parts) => view.str(*parts.first()?),
        _ => view.str(first),
    }
}

/// Whether a cookie of this name lets its bearer in.
fn lets_in(name: &str) -> bool {
    let words = words(name);
    let joined = words.concat();
    words.iter().any(|word| {
        matches!(
            word.as_str(),
            "session"
                | "sess"
                | "sid"
                | "auth"
                | "token"
                | "jwt"
                | "login"
                | "user"
                | "remember"
                | "identity"
                | "access"
        )
    }) || joined.contains("session")
        || joined.ends_with("sid")
}
