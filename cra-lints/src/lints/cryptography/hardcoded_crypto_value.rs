//! # Key, nonce or salt written in the source
//!
//! ## What it checks
//! A constant that reaches a function of a cryptographic library as key, initialisation vector, nonce or salt, or as the
//! password that a key is derived from, through any number of functions, fields and conversions; also one that an
//! attribute makes the default of a setting.
//!
//! ## Why it matters
//! Everyone who can read the program has the key; a constant nonce gives away what was encrypted with it.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! aes-gcm = "0.10"
//! ```
//! ```rust src/lib.rs
//! use aes_gcm::{Aes256Gcm, KeyInit};
//!
//! pub fn cipher() -> Aes256Gcm {
//!     Aes256Gcm::new_from_slice(b"0123456789abcdef0123456789abcdef").unwrap()
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
//! aes-gcm = "0.10"
//! ```
//! ```rust src/lib.rs
//! use aes_gcm::{Aes256Gcm, KeyInit};
//!
//! pub fn cipher(key: &[u8]) -> Option<Aes256Gcm> {
//!     Aes256Gcm::new_from_slice(key).ok()
//! }
//! ```
//!
//! ## Limits
//! Zeroes that a `default` begins with, a part of zeroes whose length only shows when the program runs, and a salt that is
//! the key of an HMAC, as in HKDF, or the first of a chain of keys, are let be. A constant from a file that is built in is another lint. Keys that are put together at run time from constants are seen
//! only where every part is constant.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_E],
    cwe: &[321, 1204, 798],
    tests: false,
    check: &[Check::Flow(
        &[SinkKind::Key, SinkKind::Iv, SinkKind::Nonce, SinkKind::Salt],
        judge,
    )],
};

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    if !reached.is_constant() || reached.is_placeholder() {
        return;
    }
    // An address is no key, wherever it seems to go.
    if reached.model.text(reached.site()).contains("://") {
        return;
    }
    // The first half of HKDF is a message authentication code whose key is the salt, which protocols publish.
    let published = ["salt", "label", "info", "chain", "chaining"];
    if reached.sink() == SinkKind::Key && reached.is_from_one_called(&published) {
        return;
    }
    let role = match reached.sink() {
        SinkKind::Key => "key",
        SinkKind::Iv => "initialisation vector",
        SinkKind::Nonce => "nonce",
        _ => "salt",
    };
    let what = format!(
        "this constant is used as a {role} by `{}`",
        reached.callee()
    )
    .replace("a initial", "an initial");
    let why = match reached.sink() {
        SinkKind::Key => "everyone who can read the program has the key",
        SinkKind::Salt => "the same password then gives the same hash everywhere",
        _ => "used twice with one key it gives away what was encrypted",
    };
    let help = match reached.sink() {
        SinkKind::Key => "read the key from where secrets are kept when the program runs",
        _ => "draw it from the system's generator each time",
    };
    out.report(reached.site(), what)
        .why(why)
        .help(help)
        .related(reached.place(), format!("used as {role} here"));
}
