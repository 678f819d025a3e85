//! # Broken hash
//!
//! ## What it checks
//! Every use of MD2, MD4, MD5 and SHA-1: the types of the RustCrypto crates, the functions of md5, sha1_smol, openssl
//! and boring, and the constants of ring and aws-lc-rs.
//!
//! ## Why it matters
//! Anyone can make two inputs with the same hash. Where a hash stands for what it was made from, one can be passed off
//! as the other.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! sha1 = "0.10"
//! ```
//! ```rust src/lib.rs
//! use sha1::{Digest, Sha1};
//!
//! pub fn name_of(data: &[u8]) -> Vec<u8> {
//!     Sha1::digest(data).to_vec()
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
//! sha2 = "0.10"
//! ```
//! ```rust src/lib.rs
//! use sha2::{Digest, Sha256};
//!
//! pub fn name_of(data: &[u8]) -> Vec<u8> {
//!     Sha256::digest(data).to_vec()
//! }
//! ```
//!
//! ## Limits
//! It does not ask what the hash is for: an old protocol may leave no choice, and a checksum against accidents needs
//! none. Therefore nobody sees it who does not switch it on. Hashes of passwords are another lint's business.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Allow,
    since: "0.1.0",
    requirements: &[&I_2_F],
    cwe: &[328],
    tests: false,
    check: &[Check::Path(path)],
};

/// Libraries, and the names in their paths that stand for a broken hash; `*` for all that the library has.
const HASHES: &[(&str, &[&str])] = &[
    ("md2", &["Md2", "Md2Core"]),
    ("md4", &["Md4", "Md4Core"]),
    ("md5", &["Md5", "Md5Core", "compute", "Context"]),
    ("sha1", &["Sha1", "Sha1Core"]),
    ("sha1_smol", &["Sha1"]),
    ("openssl", &["md5", "sha1", "Sha1", "MD5", "SHA1"]),
    ("boring", &["md5", "sha1", "Sha1", "MD5", "SHA1"]),
    (
        "ring",
        &["SHA1_FOR_LEGACY_USE_ONLY", "HMAC_SHA1_FOR_LEGACY_USE_ONLY"],
    ),
    (
        "aws_lc_rs",
        &["SHA1_FOR_LEGACY_USE_ONLY", "HMAC_SHA1_FOR_LEGACY_USE_ONLY"],
    ),
    ("hmac_sha1", &["hmac_sha1"]),
];

fn path(path: &PathUse<'_>, out: &mut Findings<'_>) {
    if path.test {
        return;
    }
    let Some(target) = path.target() else {
        return;
    };
    let mut meanings = std::iter::once(&target.path).chain(&target.others);
    let Some(hash) = meanings.find_map(|path| hash_in(path.as_str())) else {
        return;
    };
    if path.model.is_own_library(target.krate()) {
        return;
    }
    out.report(path.whole(), format!("`{hash}` is a broken hash"))
        .why("two inputs with the same hash can be made, and one be passed off as the other")
        .help("use SHA-256, SHA-3 or BLAKE3");
}

/// The name in a canonical path that stands for a broken hash.
fn hash_in(path: &'static str) -> Option<&'static str> {
    let (library, rest) = path.split_once("::")?;
    let (_, names) = HASHES.iter().find(|(known, _)| *known == library)?;
    rest.split("::").filter(|name| names.contains(name)).last()
}
