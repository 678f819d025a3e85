//! # Cookie without Secure
//!
//! ## What it checks
//! A cookie that is added to an answer or finished by its builder without the attribute `Secure`, or with it switched off; and a header `Set-Cookie` that is
//! written by hand without it.
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

use crate::model::syntax::Piece;
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
    ],
};

const WHY: &str = "the browser sends it over unencrypted connections too";

/// Setters of headers, with a name and a value.
const SETTERS: &[&str] = &[
    "insert",
    "append",
    "header",
    "with_header",
    "add_header",
    "insert_header",
    "append_header",
    "raw_header",
    "set_raw_header",
];

/// A header `Set-Cookie` that is written by hand: `headers.insert(SET_COOKIE, "id=1; HttpOnly")`.
fn header(call: &Call<'_>, out: &mut Findings<'_>) {
    if !SETTERS.contains(&call.name.as_str()) {
        return;
    }
    let view = &call.view;
    let pair = match call.args {
        [only] => match &view.expr(*only).kind {
            ExprKind::Tuple(parts) => &parts[..],
            _ => return,
        },
        args => args,
    };
    let [.., name, value] = *pair else {
        return;
    };
    if !is_set_cookie(view, name) {
        return;
    }
    let Some(text) = written(view, value) else {
        return;
    };
    let mut attributes = text.split(';').map(str::trim);
    let is_cookie = attributes.next().is_some_and(|pair| pair.contains('='));
    let secure = attributes.any(|attribute| attribute.eq_ignore_ascii_case("secure"));
    // One that is taken back holds nothing.
    let taken_back = text.to_ascii_lowercase().contains("max-age=0");
    if is_cookie && !secure && !taken_back {
        let what = format!("`{}` sets a cookie without `Secure`", call.name);
        out.report(call.place, what)
            .why(WHY)
            .help("add `; Secure` to it");
    }
}

fn is_set_cookie(view: &BodyView<'_>, name: ExprId) -> bool {
    let text = view.str(name);
    text.is_some_and(|text| text.eq_ignore_ascii_case("set-cookie"))
        || view
            .named_by(name)
            .is_some_and(|named| named.last() == "SET_COOKIE")
}

/// The text of a header's value as far as it stands in the source, with nothing for what is put in.
fn written(view: &BodyView<'_>, value: ExprId) -> Option<String> {
    if let Some(text) = view.str(value) {
        return Some(text.to_string());
    }
    match &view.expr(value).kind {
        ExprKind::Macro(call) if call.path.last().name == "format" => {
            let pieces = &call.format.as_ref()?.pieces;
            let texts = pieces.iter().map(|piece| match piece {
                Piece::Text(text) => text.to_string(),
                Piece::Arg { .. } => "\u{fffd}".to_owned(),
            });
            let text: String = texts.collect();
            // What is put in at the end may bring its own attributes.
            (!text.ends_with('\u{fffd}')).then_some(text)
        }
        ExprKind::Ref { operand, .. } | ExprKind::Try(operand) => written(view, *operand),
        ExprKind::MethodCall {
            receiver, method, ..
        } => {
            let same = [
                "parse",
                "unwrap",
                "expect",
                "as_str",
                "to_string",
                "to_owned",
                "into",
            ];
            same.contains(&method.as_str())
                .then(|| written(view, *receiver))?
        }
        ExprKind::Call { callee, args } => match (&view.expr(*callee).kind, &args[..]) {
            (ExprKind::Path(path), [only]) if path.last().name.as_str().starts_with("from") => {
                written(view, *only)
            }
            _ => None,
        },
        _ => None,
    }
}

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    if reached.source() != Some(SourceKind::CookieWithoutSecure) {
        return;
    }
    let what = format!("`{}` sets a cookie without `Secure`", reached.callee());
    out.report(reached.place(), what)
        .why(WHY)
        .help("set it with `secure(true)` or `set_secure(true)`")
        .way(reached.steps());
}
