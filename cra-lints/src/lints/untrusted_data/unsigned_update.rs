//! # Download that is run unchecked
//!
//! ## What it checks
//! A file that a server sent and that is executed, loaded as a library or put in the place of the program, when neither
//! a signature nor a hash of it was checked before; and `self_update` without keys to verify with.
//!
//! ## Why it matters
//! Whoever controls the server, or the way to it, decides what runs on every machine that updates. A signature holds even
//! then.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! reqwest = { version = "0.12", features = ["blocking"] }
//! self-replace = "1"
//! ```
//! ```rust src/lib.rs
//! pub fn update() -> Result<(), Box<dyn std::error::Error>> {
//!     let data = reqwest::blocking::get("https://downloads.example.com/app")?.bytes()?;
//!     std::fs::write("/opt/app/new", &data)?;
//!     self_replace::self_replace("/opt/app/new")?;
//!     Ok(())
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
//! minisign-verify = "0.2"
//! reqwest = { version = "0.12", features = ["blocking"] }
//! self-replace = "1"
//! ```
//! ```rust src/lib.rs
//! use minisign_verify::{PublicKey, Signature};
//!
//! pub fn update(key: &PublicKey, signature: &Signature) -> Result<(), Box<dyn std::error::Error>> {
//!     let data = reqwest::blocking::get("https://downloads.example.com/app")?.bytes()?;
//!     key.verify(&data, signature, false)?;
//!     std::fs::write("/opt/app/new", &data)?;
//!     self_replace::self_replace("/opt/app/new")?;
//!     Ok(())
//! }
//! ```
//!
//! ## Limits
//! The file must be followed from the download to where it is used: by the same variable, the same text or a path that is
//! put together alike, through functions that call each other. A hash that comes from the same server as the file counts
//! as a check, although it tells damage only. What a function does that is not followed counts as a check.

use crate::fetched::{How, unchecked};
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_C, &II_7],
    cwe: &[494, 345],
    tests: false,
    check: &[Check::Body(updates)],
};

fn updates(view: &BodyView<'_>, out: &mut Findings<'_>) {
    for (place, found) in unchecked(view) {
        let callee = &found.callee;
        let what = match found.how {
            How::Run => format!("`{callee}` runs what was downloaded, and nothing checked it"),
            How::Load => {
                format!("`{callee}` loads code that was downloaded, and nothing checked it")
            }
            How::Replace => {
                format!(
                    "`{callee}` replaces the program by what was downloaded, and nothing checked it"
                )
            }
            How::Updater => {
                format!("`{callee}` installs a download without a key to verify it with")
            }
        };
        let help = match found.how {
            How::Updater => "give the keys of the releases to `verifying_keys`",
            _ => {
                "verify a signature of it with a key that is part of the program, and leave when it does not match"
            }
        };
        // What a machine keeps apart can do less.
        let level = match found.how {
            How::Load => Level::Warn,
            _ => Level::Deny,
        };
        let filed = out
            .report(place, what)
            .why("whoever controls the server decides what runs here")
            .help(help)
            .at_most(level);
        if let Some(from) = found.from {
            filed.related(from, "it is downloaded here");
        }
    }
}
