//! # Request without encryption
//!
//! ## What it checks
//! An address that begins with `http:`, `ws:`, `ftp:`, `ldap:` or another scheme without encryption, of a host that is neither
//! this machine nor a private network, used for a connection. It is reported where the address is written, once for all
//! its uses; where it is put together from parts, at the call that is given it.
//!
//! ## Why it matters
//! Everyone on the way can read and change what is sent.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! reqwest = "0.12"
//! ```
//! ```rust src/lib.rs
//! pub async fn news() -> reqwest::Result<reqwest::Response> {
//!     reqwest::get("http://example.com/news").await
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
//! reqwest = "0.12"
//! ```
//! ```rust src/lib.rs
//! pub async fn news() -> reqwest::Result<reqwest::Response> {
//!     reqwest::get("https://example.com/news").await
//! }
//! ```
//!
//! ## Limits
//! An address that is only known when the program runs is not judged. Where a secret is sent on the same line, only
//! `cleartext_transmission` is reported there.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_E, &I_2_F],
    cwe: &[319],
    tests: false,
    check: &[Check::Flow(&[SinkKind::Url], judge)],
};

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    let written = reached.source() == Some(SourceKind::PlainAddress);
    if !written && !reached.is_constant() {
        return;
    }
    // What is to be changed is the address. Where it is made of parts, none of them says it alone.
    let (place, what) = match written {
        true => (
            reached.site(),
            format!(
                "this address without encryption is given to `{}`",
                reached.callee()
            ),
        ),
        false => (
            reached.place(),
            format!(
                "`{}` is given an address without encryption",
                reached.callee()
            ),
        ),
    };
    let filed = out
        .report(place, what)
        .why("everyone on the way can read and change what is sent")
        .help("use the encrypted scheme, such as `https:`");
    if written {
        filed.related(
            reached.place(),
            format!("given to `{}` here", reached.callee()),
        );
    }
}
