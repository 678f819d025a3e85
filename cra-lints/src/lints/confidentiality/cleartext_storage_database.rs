//! # Secret in a database as it is
//!
//! ## What it checks
//! A password, key, token, number of an account or other personal data that is written to a database unencrypted: as a bound
//! value or as part of the text of an `INSERT` or `UPDATE`.
//!
//! ## Why it matters
//! Whoever gets at the database, a copy or a backup has it.
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
//! pub fn save(db: &rusqlite::Connection, password: &str) -> rusqlite::Result<usize> {
//!     db.execute("INSERT INTO users (password) VALUES (?1)", [password])
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
//! pub fn save(db: &rusqlite::Connection, password: &str) -> rusqlite::Result<usize> {
//!     let password_hash = hash_password(password);
//!     db.execute("INSERT INTO users (password) VALUES (?1)", [password_hash])
//! }
//!
//! fn hash_password(text: &str) -> String {
//!     text.chars().rev().collect()
//! }
//! ```
//!
//! ## Limits
//! Whether the database or the disk encrypts is not known here.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_E],
    cwe: &[312],
    tests: false,
    check: &[Check::Flow(
        &[SinkKind::DatabaseValue, SinkKind::Sql],
        judge,
    )],
};

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    if reached.sensitive().is_none() {
        return;
    }
    if reached.sink() == SinkKind::Sql && !reached.is_in_writing_statement() {
        return;
    }
    let what = format!(
        "{} is written to a database by `{}` as it is",
        reached.words(),
        reached.callee()
    );
    out.report(reached.place(), what)
        .why("whoever gets at the database or a backup has it")
        .help("store a hash of passwords, and encrypt what must be read again")
        .way(reached.steps());
}
