//! # Block cipher in the ECB mode
//!
//! ## What it checks
//! The ECB mode by what a path means: the modes of the crates `ecb` and `block-modes`, the ciphers that openssl, boring
//! and rust-crypto name with it, the constants that openssl, mbedtls and gcrypt have for it, and names such as
//! `"AES-128-ECB"` given to functions that fetch a cipher by its name.
//!
//! ## Why it matters
//! Equal blocks of plaintext become equal blocks of ciphertext, so the pattern of the data stays visible and blocks can
//! be moved unnoticed.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! openssl = "0.10"
//! ```
//! ```rust src/lib.rs
//! use openssl::symm::{Cipher, encrypt};
//!
//! pub fn seal(key: &[u8], text: &[u8]) -> Result<Vec<u8>, openssl::error::ErrorStack> {
//!     encrypt(Cipher::aes_128_ecb(), key, None, text)
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
//! use aes_gcm::{Aes128Gcm, Key, KeyInit};
//!
//! pub fn cipher(key: &Key<Aes128Gcm>) -> Aes128Gcm {
//!     Aes128Gcm::new(key)
//! }
//! ```
//!
//! ## Limits
//! A block cipher that is driven block by block by hand is not recognised, nor is a name that is put together when the
//! program runs. A single block, as protocols use it to make a mask, is not told apart from a whole message.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_E],
    cwe: &[327],
    tests: false,
    check: &[Check::Path(path), Check::Call(call)],
};

const WHY: &str = "equal blocks of plaintext become equal blocks of ciphertext, so the pattern of the data stays visible";
const HELP: &str = "use an authenticated mode with a fresh nonce for each message, such as AES-GCM";

/// Types that are the mode, in whatever library shows them.
const TYPES: &[&str] = &[
    "ecb::Encryptor",
    "ecb::Decryptor",
    "block_modes::Ecb",
    "crypto::aes::ecb_encryptor",
    "crypto::aes::ecb_decryptor",
    "crypto::blockmodes::EcbEncryptor",
    "crypto::blockmodes::EcbDecryptor",
    "mbedtls::cipher::raw::CipherMode::ECB",
    "mbedtls::cipher::CipherMode::ECB",
    "gcrypt::cipher::Mode::Ecb",
];

fn path(path: &PathUse<'_>, out: &mut Findings<'_>) {
    // The words are compared before anything is resolved: nearly every path ends here.
    let Some(target) = path.target() else {
        return;
    };
    if path.model.is_own_library(target.krate()) {
        return;
    }
    let named = TYPES.iter().any(|ty| {
        target.is(ty) || std::iter::once(&target.path).chain(&target.others).any(|path| {
            path.as_str().strip_prefix(ty).is_some_and(|rest| rest.starts_with("::"))
        })
    });
    if named || is_method(target) {
        let name = if named { path.path.text() } else { target.last().to_owned() };
        out.report(path.place(), format!("`{name}` is a block cipher in the ECB mode"))
            .why(WHY)
            .help(HELP);
    }
}

/// `Cipher::aes_128_ecb` and its kin, and the constants of `Nid`.
fn is_method(target: &Resolved) -> bool {
    let owner = target.parent().rsplit("::").next().unwrap_or_default();
    let name = target.last();
    match (target.krate(), owner) {
        ("openssl" | "boring", "Cipher") => name.ends_with("_ecb"),
        ("openssl" | "boring", "Nid") => name.ends_with("_ECB"),
        ("openssl_sys" | "boring_sys" | "aws_lc_sys", _) => name.starts_with("EVP_") && name.ends_with("_ecb"),
        _ => false,
    }
}

/// Functions that take a cipher by its name.
const BY_NAME: &[&str] = &[
    "openssl::cipher::Cipher::fetch",
    "openssl_sys::EVP_get_cipherbyname",
    "openssl::nid::Nid::from_long_name",
    "botan::Cipher::new",
    "botan::BlockCipher::new",
];

fn call(call: &Call<'_>, out: &mut Findings<'_>) {
    if !call.is_any(BY_NAME) {
        return;
    }
    let name = call.args.iter().find_map(|arg| match call.view.value(*arg)? {
        Value::Str(text) => Some(text),
        Value::Bytes(bytes) => String::from_utf8(bytes).ok(),
        _ => None,
    });
    let Some(name) = name else {
        return;
    };
    let ecb = name.split(['-', '/', '_', '\0']).any(|part| part.eq_ignore_ascii_case("ecb"));
    if ecb {
        out.report(call.place, format!("`{}` is a block cipher in the ECB mode", name.trim_end_matches('\0')))
            .why(WHY)
            .help(HELP);
    }
}
