//! # Cryptography other than declared
//!
//! ## What it checks
//! Functions, types and constants with `#[cra::crypto(algorithm = "…")]` that use another algorithm of a well-known library than the
//! one they name.
//!
//! ## Why it matters
//! The inventory of cryptography is what reviewers and customers decide by. An entry that names another algorithm hides the real one.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! cra = { package = "cra-macros", version = "0.1" }
//! sha2 = "0.10"
//! ```
//! ```rust src/lib.rs
//! #[cra::crypto(algorithm = "SHA-256", purpose = "recognise an image")]
//! pub fn digest(image: &[u8]) -> Vec<u8> {
//!     use sha2::Digest as _;
//!     sha2::Sha512::digest(image).to_vec()
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
//! cra = { package = "cra-macros", version = "0.1" }
//! sha2 = "0.10"
//! ```
//! ```rust src/lib.rs
//! #[cra::crypto(algorithm = "SHA-512", purpose = "recognise an image")]
//! pub fn digest(image: &[u8]) -> Vec<u8> {
//!     use sha2::Digest as _;
//!     sha2::Sha512::digest(image).to_vec()
//! }
//! ```
//!
//! ## Limits
//! Libraries outside its table, algorithms that are chosen by a text or a number and what other functions of the workspace do are not
//! looked at. Where the item uses none of the libraries of the table, nothing is said.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_E, &I_2_F],
    cwe: &[327],
    tests: false,
    check: &[Check::Workspace(workspace)],
};

/// What an algorithm does: within one of these, a name stands for one thing.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Does {
    Hash,
    Authenticate,
    Encrypt,
    Sign,
    Derive,
    Agree,
}

/// Libraries, the last or the only name in their paths (any where empty), and the algorithm in small letters and digits.
const KNOWN: &[(&str, &str, Does, &str)] = &[
    ("md5", "", Does::Hash, "md5"),
    ("sha1", "", Does::Hash, "sha1"),
    ("sha2", "Sha224", Does::Hash, "sha224"),
    ("sha2", "Sha256", Does::Hash, "sha256"),
    ("sha2", "Sha384", Does::Hash, "sha384"),
    ("sha2", "Sha512", Does::Hash, "sha512"),
    ("sha3", "Sha3_256", Does::Hash, "sha3256"),
    ("sha3", "Sha3_384", Does::Hash, "sha3384"),
    ("sha3", "Sha3_512", Does::Hash, "sha3512"),
    ("blake2", "", Does::Hash, "blake2"),
    ("blake3", "", Does::Hash, "blake3"),
    ("ring", "SHA1_FOR_LEGACY_USE_ONLY", Does::Hash, "sha1"),
    ("ring", "SHA256", Does::Hash, "sha256"),
    ("ring", "SHA384", Does::Hash, "sha384"),
    ("ring", "SHA512", Does::Hash, "sha512"),
    ("hmac", "", Does::Authenticate, "hmac"),
    ("cmac", "", Does::Authenticate, "cmac"),
    ("poly1305", "", Does::Authenticate, "poly1305"),
    ("aes_gcm", "Aes128Gcm", Does::Encrypt, "aes128gcm"),
    ("aes_gcm", "Aes256Gcm", Does::Encrypt, "aes256gcm"),
    ("aes_gcm_siv", "Aes128GcmSiv", Does::Encrypt, "aes128gcmsiv"),
    ("aes_gcm_siv", "Aes256GcmSiv", Does::Encrypt, "aes256gcmsiv"),
    ("chacha20poly1305", "", Does::Encrypt, "chacha20poly1305"),
    ("ring", "AES_128_GCM", Does::Encrypt, "aes128gcm"),
    ("ring", "AES_256_GCM", Does::Encrypt, "aes256gcm"),
    (
        "ring",
        "CHACHA20_POLY1305",
        Does::Encrypt,
        "chacha20poly1305",
    ),
    ("des", "", Does::Encrypt, "des"),
    ("rc4", "", Does::Encrypt, "rc4"),
    ("blowfish", "", Does::Encrypt, "blowfish"),
    ("ed25519_dalek", "", Does::Sign, "ed25519"),
    ("ring", "ED25519", Does::Sign, "ed25519"),
    ("ring", "Ed25519KeyPair", Does::Sign, "ed25519"),
    ("rsa", "", Does::Sign, "rsa"),
    ("p256", "", Does::Sign, "p256"),
    ("p384", "", Does::Sign, "p384"),
    ("k256", "", Does::Sign, "k256"),
    ("argon2", "", Does::Derive, "argon2"),
    ("bcrypt", "", Does::Derive, "bcrypt"),
    ("scrypt", "", Does::Derive, "scrypt"),
    ("pbkdf2", "", Does::Derive, "pbkdf2"),
    ("hkdf", "", Does::Derive, "hkdf"),
    ("x25519_dalek", "", Does::Agree, "x25519"),
    ("ml_kem", "", Does::Agree, "mlkem"),
];

/// Other names of the same algorithms.
const ALSO: &[(&str, &str)] = &[
    ("k256", "secp256k1"),
    ("p256", "secp256r1"),
    ("p256", "es256"),
    ("p384", "secp384r1"),
    ("p384", "es384"),
    ("ed25519", "eddsa"),
    ("x25519", "curve25519"),
    ("sha224", "sha2224"),
    ("sha256", "sha2256"),
    ("sha384", "sha2384"),
    ("sha512", "sha2512"),
];

fn workspace(model: &Model<'_>, out: &mut Findings<'_>) {
    out.covered(Coverage::of_promises(model, &["crypto"]));
    for promise in model.promises().of("crypto") {
        let (Some(view), Some(declared)) =
            (model.item_view(promise.item), promise.value("algorithm"))
        else {
            continue;
        };
        let plain: String = declared
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .map(|c| c.to_ascii_lowercase())
            .collect();
        let mut used: Vec<(Does, &str, Place)> = model
            .paths(view.file)
            .iter()
            .filter(|path| view.item.span.contains(path.path.span))
            .filter_map(|path| {
                let (does, name) = algorithm(path.target()?)?;
                Some((does, name, path.whole()))
            })
            .collect();
        used.sort_by_key(|(.., place)| *place);
        let named = |name: &str| {
            let also = ALSO.iter().filter(|(known, _)| *known == name);
            plain.contains(name) || also.into_iter().any(|(_, other)| plain.contains(other))
        };
        let declares = |does: Does| {
            KNOWN
                .iter()
                .any(|(_, _, other, name)| *other == does && named(name))
        };
        let nothing_fits = !used.iter().any(|(_, name, _)| named(name));
        let other = used.iter().find(|(does, name, _)| {
            let fits = used.iter().any(|(one, name, _)| one == does && named(name));
            !named(name) && !fits && (nothing_fits || declares(*does))
        });
        if let Some((_, name, place)) = other {
            out.report(
                promise.place,
                format!("this declares `{declared}` and uses `{name}`"),
            )
            .why("whoever decides by the inventory decides about an algorithm that is not there")
            .help("declare the algorithm that is used, or use the one that is declared")
            .related(*place, "used here");
        }
    }
}

/// The algorithm that a path of a well-known library stands for.
fn algorithm(target: &Resolved) -> Option<(Does, &'static str)> {
    let path = target.path.as_str();
    let (library, rest) = path.split_once("::")?;
    KNOWN
        .iter()
        .find(|(known, item, ..)| {
            *known == library && (item.is_empty() || rest.split("::").any(|part| part == *item))
        })
        .map(|(_, _, does, name)| (*does, *name))
}
