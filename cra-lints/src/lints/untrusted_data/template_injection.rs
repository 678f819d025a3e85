//! # Template chosen by others
//!
//! ## What it checks
//! Text from outside that is used as the source of a template.
//!
//! ## Why it matters
//! Template languages can read the program's data and often more.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! axum = "0.8"
//! tera = "1"
//! ```
//! ```rust src/lib.rs
//! pub async fn greet(axum::extract::Query(text): axum::extract::Query<String>) -> String {
//!     tera::Tera::one_off(&text, &tera::Context::new(), true).unwrap_or_default()
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
//! tera = "1"
//! ```
//! ```rust src/lib.rs
//! pub async fn greet(axum::extract::Query(text): axum::extract::Query<String>) -> String {
//!     let mut context = tera::Context::new();
//!     context.insert("text", &text);
//!     tera::Tera::one_off("Hello {{ text }}", &context, true).unwrap_or_default()
//! }
//! ```
//!
//! ## Limits
//! Templates read from files are taken for the program's own.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_F],
    cwe: &[1336],
    tests: false,
    check: &[Check::Flow(&[SinkKind::Template], judge)],
};

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    let Some(source) = reached.untrusted() else {
        return;
    };
    let what = format!(
        "{} is used as a template by `{}`",
        reached.words(),
        reached.callee()
    );
    let filed = out
        .report(reached.place(), what)
        .why("a template can read what the program holds")
        .help("write the template into the program and pass the text as a variable")
        .way(reached.steps());
    if source.is_local() {
        // Whoever starts the program may do the same without it.
        filed.at_most(Level::Note);
    }
}
