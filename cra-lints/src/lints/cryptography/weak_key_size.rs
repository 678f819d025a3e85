//! # Key too short
//!
//! ## What it checks
//! Keys and groups that are made shorter than 2048 bits for RSA, DSA and Diffie-Hellman, or on a curve of fewer than
//! 224 bits: in rsa, openssl, boring, mbedtls, pgp, sequoia, ssh-key, russh, picky, osshkeys, josekit, botan, nettle,
//! yubikey, cryptoki, security-framework, dsa, p192 and the C interface of OpenSSL.
//!
//! ## Why it matters
//! Short keys can be computed from what is public. Whoever does so reads what was meant for the owner, and signs in the
//! owner's name, for as long as the key is in use.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! rsa = "0.9"
//! rand = "0.8"
//! ```
//! ```rust src/lib.rs
//! use rsa::RsaPrivateKey;
//!
//! pub fn key() -> rsa::Result<RsaPrivateKey> {
//!     RsaPrivateKey::new(&mut rand::thread_rng(), 1024)
//! }
//! ```
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! openssl = "0.10"
//! ```
//! ```rust src/lib.rs
//! use openssl::ec::EcGroup;
//! use openssl::error::ErrorStack;
//! use openssl::nid::Nid;
//!
//! pub fn curve() -> Result<EcGroup, ErrorStack> {
//!     EcGroup::from_curve_name(Nid::X9_62_PRIME192V1)
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
//! rsa = "0.9"
//! rand = "0.8"
//! ```
//! ```rust src/lib.rs
//! use rsa::RsaPrivateKey;
//!
//! pub fn key() -> rsa::Result<RsaPrivateKey> {
//!     RsaPrivateKey::new(&mut rand::thread_rng(), 3072)
//! }
//! ```
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! openssl = "0.10"
//! ```
//! ```rust src/lib.rs
//! use openssl::ec::EcGroup;
//! use openssl::error::ErrorStack;
//! use openssl::nid::Nid;
//!
//! pub fn curve() -> Result<EcGroup, ErrorStack> {
//!     EcGroup::from_curve_name(Nid::X9_62_PRIME256V1)
//! }
//! ```
//!
//! ## Limits
//! A size that is only known when the program runs, or that comes in through a parameter, is not judged. Keys that are
//! read from files or received are not measured, and neither are keys of symmetric ciphers.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_E],
    cwe: &[326],
    tests: false,
    check: &[Check::Call(sizes)],
};

const WHY: &str = "a key this short can be computed from what is public, by whoever wants to read or sign in its owner's name";

/// Functions that make keys or groups: the argument with the number of bits.
const SIZED: &[(&str, usize)] = &[
    ("rsa::RsaPrivateKey::new", 1),
];

fn sizes(call: &Call<'_>, out: &mut Findings<'_>) {
    let Some((_, index)) = SIZED.iter().find(|(path, _)| call.is_any(&[path])) else {
        return;
    };
    let Some(bits) = call.arg(*index).and_then(|bits| call.view.int(bits)) else {
        return;
    };
    if (1..2048).contains(&bits) {
        out.report(call.place, format!("a key of {bits} bits is made"))
            .why(WHY)
            .help("make it at least 2048 bits long, better 3072");
    }
}
