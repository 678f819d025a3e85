//! # Session cookie that goes along with requests of other sites
//!
//! ## What it checks
//! A cookie with the name of a session or of a token that is added to an answer without the attribute `SameSite`, or
//! with `SameSite=None`.
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
//! Which cookies matter is told by their names. Many browsers take an absent attribute for `Lax`; not all do.

use crate::model::sensitive::words;
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Note,
    since: "0.1.0",
    requirements: &[&I_2_B],
    cwe: &[1275],
    tests: false,
    check: &[Check::Flow(
        &[SinkKind::CookieAdd, SinkKind::CookieFinish],
        judge,
    )],
};

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    if reached.source() != Some(SourceKind::CookieWithoutSamesite) {
        return;
    }
    if name_of(reached.model, reached.site()).is_some_and(|name| !lets_in(&name)) {
        return;
    }
    let what = format!(
        "`{}` sets a cookie that other sites may use",
        reached.callee()
    );
    out.report(reached.place(), what)
        .why("another site can let the user's browser send requests in the user's name")
        .help("set `SameSite::Lax` or `SameSite::Strict`")
        .way(reached.steps());
}

/// The name of the cookie that the call at a place makes or changes, where it is written in the program.
fn name_of(model: &Model<'_>, site: Place) -> Option<String> {
    let mut bodies = model.bodies(model.file(site.file));
    let call = bodies.find_map(|body| body.calls().find(|call| call.place == site))?;
    let view = call.view;
    let mut at = call.id;
    // `Cookie::build(("name", value)).same_site(SameSite::None)`
    while let ExprKind::MethodCall { receiver, .. } = &view.expr(at).kind {
        at = *receiver;
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
