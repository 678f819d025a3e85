//! # Query built from data of others
//!
//! ## What it checks
//! Text from outside (a request, the command line, a file, a database, another server) that becomes part of the text of an
//! SQL query, in any function of the workspace and through any number of them.
//!
//! ## Why it matters
//! Whoever supplies the text can change what the query does: read, change or delete what it should not touch.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! rusqlite = "0.32"
//! ```
//! ```rust src/lib.rs
//! pub fn find(db: &rusqlite::Connection) -> rusqlite::Result<usize> {
//!     let name = std::env::args().nth(1).unwrap_or_default();
//!     db.execute(&format!("DELETE FROM users WHERE name = '{name}'"), [])
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
//! rusqlite = "0.32"
//! ```
//! ```rust src/lib.rs
//! pub fn find(db: &rusqlite::Connection) -> rusqlite::Result<usize> {
//!     let name = std::env::args().nth(1).unwrap_or_default();
//!     db.execute("DELETE FROM users WHERE name = ?1", [name])
//! }
//! ```
//!
//! ## Limits
//! A query that is put together inside another crate is not seen, nor one in a macro that this tool does not know. Numbers
//! and identifiers of a fixed form are taken for harmless.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_D, &I_2_F],
    cwe: &[89],
    tests: false,
    check: &[Check::Flow(&[SinkKind::Sql], judge)],
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
        .help("write a placeholder into the query and bind the value to it")
        .way(reached.steps());
}
