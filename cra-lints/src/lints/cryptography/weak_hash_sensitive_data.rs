//! # Secret hashed too weakly
//!
//! ## What it checks
//! A password, key, token or other sensitive data, or a certificate, that is hashed with MD5, SHA-1 or another broken
//! function, or a password that is hashed with any function that is not made for passwords.
//!
//! ## Why it matters
//! Broken hashes can be forged; fast ones let stolen passwords be guessed by the billion.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! md5 = "0.7"
//! ```
//! ```rust src/lib.rs
//! pub fn stored(password: &str) -> String {
//!     format!("{:x}", md5::compute(password))
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
//! argon2 = "0.5"
//! ```
//! ```rust src/lib.rs
//! use argon2::PasswordHasher;
//!
//! pub fn stored(password: &str, salt: &argon2::password_hash::SaltString) -> Option<String> {
//!     let hash = argon2::Argon2::default().hash_password(password.as_bytes(), salt).ok()?;
//!     Some(hash.to_string())
//! }
//! ```
//!
//! ## Limits
//! Hash functions of other libraries than the usual ones are not known. A hash that a protocol prescribes is told as well;
//! one that is only compared with another one made there, and the steps inside a library of slow hashes, are not.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_E],
    cwe: &[328, 916],
    tests: false,
    check: &[Check::Flow(
        &[
            SinkKind::WeakHashInput,
            SinkKind::FastHashInput,
            SinkKind::AnyHashInput,
        ],
        judge,
    )],
};

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    let Some(kind) = reached.sensitive() else {
        return;
    };
    let fast = reached.sink() != SinkKind::WeakHashInput;
    if fast && (kind != SensitiveKind::Password || reached.is_in_password_hash()) {
        return;
    }
    let (what, why, help) = if fast {
        (
            "a fast hash",
            "passwords behind a fast hash are guessed by the billion",
            "use argon2, scrypt, bcrypt or PBKDF2 with a salt of its own",
        )
    } else {
        (
            "a broken hash",
            "two texts with the same hash can be made, and short ones are guessed at once",
            "use SHA-256 or better, and for passwords argon2, scrypt, bcrypt or PBKDF2",
        )
    };
    let what = format!(
        "{} goes into {what} by `{}`",
        reached.words(),
        reached.callee()
    );
    out.report(reached.place(), what)
        .why(why)
        .help(help)
        .way(reached.steps());
}
