//! # Secret from a generator that can be guessed
//!
//! ## What it checks
//! Output of a generator that is not made for secrets, that the program computes itself, or that was seeded with something
//! guessable, that becomes a key, a nonce, a salt, a password or a token; also where a caller chooses the generator.
//!
//! ## Why it matters
//! Whoever sees some of its output, or knows when it was seeded, knows the rest.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! fastrand = "2"
//! ```
//! ```rust src/lib.rs
//! pub fn session_token() -> String {
//!     let session_token = format!("{:x}", fastrand::u128(..));
//!     session_token
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
//! getrandom = "0.3"
//! ```
//! ```rust src/lib.rs
//! pub fn session_token() -> Option<[u8; 16]> {
//!     let mut session_token = [0; 16];
//!     getrandom::fill(&mut session_token).ok()?;
//!     Some(session_token)
//! }
//! ```
//!
//! ## Limits
//! What a number is used for is told by names and by the functions of cryptographic libraries. Which generator somebody put
//! into a field of a type that takes any is not seen.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_D, &I_2_E],
    cwe: &[338, 330],
    tests: false,
    check: &[Check::Flow(
        &[
            SinkKind::Key,
            SinkKind::Iv,
            SinkKind::Nonce,
            SinkKind::Salt,
            SinkKind::Token,
            SinkKind::CookieValue,
        ],
        judge,
    )],
};

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    let guessed = match reached.source() {
        Some(SourceKind::WeakRandom) => true,
        // A nonce may well be a time; a key or a token may not.
        Some(SourceKind::PredictableSeed) => {
            matches!(reached.sink(), SinkKind::Key | SinkKind::Token)
        }
        _ => false,
    };
    if !guessed {
        return;
    }
    let what = format!("{} becomes `{}`", reached.words(), reached.callee());
    out.report(reached.place(), what)
        .why("whoever sees some output of the generator knows the rest")
        .help("draw it from the system's generator, such as `getrandom` or `OsRng`")
        .way(reached.steps());
}
