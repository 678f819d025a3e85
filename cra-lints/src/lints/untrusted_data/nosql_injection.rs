//! # Query document built from data of others
//!
//! ## What it checks
//! Text from outside that becomes part of a command or query of MongoDB, Redis, LDAP or XPath.
//!
//! ## Why it matters
//! Whoever supplies the text can change what the query does.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! axum = "0.8"
//! redis = "0.27"
//! ```
//! ```rust src/lib.rs
//! pub async fn count(axum::extract::Query(script): axum::extract::Query<String>) {
//!     let _ = redis::Script::new(&script);
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
//! redis = "0.27"
//! ```
//! ```rust src/lib.rs
//! pub async fn count(axum::extract::Query(key): axum::extract::Query<String>) {
//!     let _ = redis::Script::new("return redis.call('get', KEYS[1])").key(key);
//! }
//! ```
//!
//! ## Limits
//! Documents that are built field by field are taken for safe.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_F],
    cwe: &[943, 90, 643],
    tests: false,
    check: &[Check::Flow(&[SinkKind::Nosql], judge)],
};

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    let Some(_) = reached.untrusted() else {
        return;
    };
    let what = format!(
        "{} becomes part of the query given to `{}`",
        reached.words(),
        reached.callee()
    );
    out.report(reached.place(), what)
        .why("whoever supplies it can change what the query does")
        .help("pass it as a value of its own")
        .way(reached.steps());
}
