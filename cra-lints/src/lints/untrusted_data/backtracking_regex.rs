//! # Pattern that can take for ever
//!
//! ## What it checks
//! Patterns of fancy-regex, pcre2, onig and regress in which something that repeats is repeated, or alternatives that
//! match the same are, so that one text can be split between the rounds in very many ways.
//!
//! ## Why it matters
//! On a text that nearly fits, such an engine tries all of them. Thirty letters can keep it busy for hours.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! pcre2 = "0.2"
//! ```
//! ```rust src/lib.rs
//! pub fn words() -> Result<pcre2::bytes::Regex, pcre2::Error> {
//!     pcre2::bytes::Regex::new(r"^(\w+\s?)*$")
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
//! pcre2 = "0.2"
//! ```
//! ```rust src/lib.rs
//! pub fn words() -> Result<pcre2::bytes::Regex, pcre2::Error> {
//!     pcre2::bytes::Regex::new(r"^\w+(?:\s\w+)*$")
//! }
//! ```
//!
//! ## Limits
//! Only patterns that are written in the program are looked at: constants, elements of lists, and what functions, fields
//! and callers give. Of alternatives only those are compared that are rows of single characters. The crate regex does not
//! go back at all; fancy-regex only does for patterns that need it.

use crate::model::repetition::{needs_going_back, nests_repetition};
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_H],
    cwe: &[1333],
    tests: false,
    check: &[Check::Call(call), Check::Body(handed)],
};

/// Functions that take a pattern first.
const ENGINES: &[&str] = &[
    "fancy_regex::Regex::new",
    "fancy_regex::RegexBuilder::new",
    "pcre2::bytes::Regex::new",
    "pcre2::bytes::RegexBuilder::build",
    "onig::Regex::new",
    "onig::Regex::with_options",
    "onig::Regex::with_options_and_encoding",
    "regress::Regex::new",
    "regress::Regex::with_flags",
    "regress::Regex::from_str",
    "fancy_regex::Regex::from_str",
];

/// Types that are parsed from a pattern.
const PARSED: &[&str] = &["fancy_regex::Regex", "regress::Regex"];

fn call(call: &Call<'_>, out: &mut Findings<'_>) {
    if let Some(pattern) = call.receiver.filter(|_| call.name == "parse") {
        let made = call.view.infer().of(call.id).args().first();
        let made = made.and_then(|made| made.path());
        if let Some(made) = made.filter(|made| PARSED.contains(&made.as_str())) {
            let engine = made.as_str().split("::").next().unwrap_or_default();
            let patterns = call.view.possible_texts(pattern);
            judge(call.place, engine, &patterns, out);
        }
        return;
    }
    if !call.is_any(ENGINES) || call.is_own() {
        return;
    }
    let (Some(pattern), Some(target)) = (call.arg(0), call.target()) else {
        return;
    };
    let patterns = call.view.possible_texts(pattern);
    judge(call.place, target.krate(), &patterns, out);
}

/// An engine that is made for each pattern of a list: `PATTERNS.iter().map(Regex::new)`.
fn handed(view: &BodyView<'_>, out: &mut Findings<'_>) {
    for (id, expr) in view.body.iter() {
        let ExprKind::MethodCall { receiver, args, .. } = &expr.kind else {
            continue;
        };
        let [made_by] = args[..] else {
            continue;
        };
        if !matches!(view.expr(made_by).kind, ExprKind::Path(_)) {
            continue;
        }
        let Some(engine) = view.named_by(made_by).filter(|named| named.is_any(ENGINES)) else {
            continue;
        };
        let patterns = view.texts_in(*receiver);
        judge(view.place_of(id), engine.krate(), &patterns, out);
    }
}

fn judge(place: Place, engine: &str, patterns: &[String], out: &mut Findings<'_>) {
    let fancy = engine == "fancy_regex";
    let slow = patterns
        .iter()
        .find(|pattern| nests_repetition(pattern) && (!fancy || needs_going_back(pattern)));
    let Some(slow) = slow else {
        return;
    };
    let what = match patterns.len() {
        1 => "a repetition in this pattern is itself repeated".to_owned(),
        _ => {
            let shown: String = slow.chars().take(60).collect();
            format!("a repetition in one of these patterns is itself repeated: `{shown}`")
        }
    };
    out.report(place, what)
        .why("a text that nearly fits keeps the engine busy for hours")
        .help("write the pattern so that each round begins with something that the one before cannot match, or use the crate regex");
}
