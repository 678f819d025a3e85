//! # Text of others in a page
//!
//! ## What it checks
//! Text from outside that goes into an HTML answer, or into a template as already safe, without being escaped.
//!
//! ## Why it matters
//! Whoever supplies the text can run scripts in the pages of other users.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! axum = "0.8"
//! ```
//! ```rust src/lib.rs
//! pub async fn hello(axum::extract::Query(name): axum::extract::Query<String>) -> axum::response::Html<String> {
//!     axum::response::Html(format!("<p>Hello {name}</p>"))
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
//! html-escape = "0.2"
//! ```
//! ```rust src/lib.rs
//! pub async fn hello(axum::extract::Query(name): axum::extract::Query<String>) -> axum::response::Html<String> {
//!     axum::response::Html(format!("<p>Hello {}</p>", html_escape::encode_text(&name)))
//! }
//! ```
//!
//! ## Limits
//! Templates in files are not read. Escaping is known by the functions of the usual crates.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_F],
    cwe: &[79, 116],
    tests: false,
    check: &[Check::Flow(&[SinkKind::Html], judge)],
};

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    let Some(_) = reached.untrusted() else {
        return;
    };
    let what = format!(
        "{} reaches the page made by `{}` unescaped",
        reached.words(),
        reached.callee()
    );
    out.report(reached.place(), what)
        .why("whoever supplies it can run scripts in the pages of other users")
        .help("escape it, or let a template engine do that")
        .way(reached.steps());
}
