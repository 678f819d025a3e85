//! # Key too short
//!
//! ## What it checks
//! Keys and groups that are made shorter than 2048 bits for RSA, DSA and Diffie-Hellman, or on a curve of fewer than
//! 224 bits: in rsa, dsa, p192, openssl, boring, mbedtls, pgp, sequoia-openpgp, ssh-key, russh, osshkeys, picky,
//! josekit, nettle, botan, yubikey, cryptoki, tss-esapi, security-framework and the C interface of OpenSSL. Signature
//! checks of ring and aws-lc-rs that take RSA keys from 1024 bits on are told as a warning.
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
//! A size that is only known when the program runs, or that comes in through a parameter, is not judged; a default that
//! is built in is. Keys that are read from files or received are not measured, and neither are those of symmetric ciphers.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_E],
    cwe: &[326],
    tests: false,
    check: &[
        Check::Call(sizes),
        Check::Call(setters),
        Check::Call(curves),
        Check::Call(fixed),
        Check::Path(accepted),
    ],
};

const WHY: &str = "a key this short can be computed from what is public, by whoever wants to read or sign in its owner's name";
const LONGER: &str =
    "make it at least 2048 bits long, better 3072, or take an elliptic curve of 256 bits";

/// Shorter keys than this are reported, for RSA, DSA and Diffie-Hellman.
const ENOUGH: i128 = 2048;

const RSA: &str = "an RSA key";
const DSA: &str = "a DSA key";
const DH: &str = "a Diffie-Hellman group";

/// Functions that make keys or groups: library, type and function, the argument with the bits, what is made.
const SIZED: &[(&str, &str, usize, &str)] = &[
    ("rsa", "RsaPrivateKey::new", 1, RSA),
    ("rsa", "RsaPrivateKey::new_unchecked", 1, RSA),
    ("rsa", "RsaPrivateKey::new_with_exp", 1, RSA),
    ("rsa", "RsaPrivateKey::new_with_exp_unchecked", 1, RSA),
    // So named since version 0.10.
    ("rsa", "PrivateKey::new", 1, RSA),
    ("rsa", "PrivateKey::new_unchecked", 1, RSA),
    ("rsa", "PrivateKey::new_with_exp", 1, RSA),
    ("rsa", "PrivateKey::new_with_exp_unchecked", 1, RSA),
    ("rsa", "RSAPrivateKey::new", 1, RSA),
    ("rsa", "RSAPrivateKey::new_with_exp", 1, RSA),
    ("rsa", "SigningKey::random", 1, RSA),
    ("rsa", "SigningKey::random_unprefixed", 1, RSA),
    ("rsa", "SigningKey::random_with_salt_len", 1, RSA),
    ("rsa", "BlindedSigningKey::random", 1, RSA),
    ("rsa", "BlindedSigningKey::random_with_salt_len", 1, RSA),
    ("rsa", "generate_multi_prime_key", 2, RSA),
    ("rsa", "generate_multi_prime_key_with_exp", 2, RSA),
    ("openssl", "Rsa::generate", 0, RSA),
    ("openssl", "Rsa::generate_with_e", 0, RSA),
    ("openssl", "Dsa::generate", 0, DSA),
    ("openssl", "Dsa::generate_params", 0, DSA),
    ("openssl", "Dh::generate_params", 0, DH),
    ("boring", "Rsa::generate", 0, RSA),
    ("boring", "Rsa::generate_with_e", 0, RSA),
    ("boring", "Dsa::generate", 0, DSA),
    ("mbedtls", "Pk::generate_rsa", 1, RSA),
    ("picky", "PrivateKey::generate_rsa", 0, RSA),
    ("pgp", "KeyType::Rsa", 0, RSA),
    ("sequoia_openpgp", "Key4::generate_rsa", 0, RSA),
    ("sequoia_openpgp", "Key6::generate_rsa", 0, RSA),
    ("ssh_key", "RsaKeypair::random", 1, RSA),
    ("russh", "RsaKeypair::random", 1, RSA),
    ("russh_keys", "RsaKeypair::random", 1, RSA),
    ("russh_keys", "KeyPair::generate_rsa", 0, RSA),
    ("thrussh_keys", "KeyPair::generate_rsa", 0, RSA),
    ("osshkeys", "RsaKeyPair::generate", 0, RSA),
    ("osshkeys", "DsaKeyPair::generate", 0, DSA),
    ("josekit", "RsaKeyPair::generate", 0, RSA),
    ("josekit", "Jwk::generate_rsa_key", 0, RSA),
    ("nettle", "rsa::generate_keypair", 1, RSA),
    ("nettle", "Params::generate", 1, DSA),
    ("cryptoki", "Attribute::ModulusBits", 0, RSA),
];

fn sizes(call: &Call<'_>, out: &mut Findings<'_>) {
    let mut rows = SIZED
        .iter()
        .filter(|(library, path, ..)| call.is_of(library, path));
    let Some((.., index, made)) = rows.next().filter(|_| !call.is_own()) else {
        return;
    };
    if let Some(bits) = call.arg(*index).and_then(|bits| short(call.view, bits)) {
        report(call, &format!("{made} of {bits} bits"), LONGER, out);
    }
}

fn report(call: &Call<'_>, what: &str, help: &str, out: &mut Findings<'_>) {
    let name = call.path.map_or_else(|| call.name.to_string(), Path::text);
    out.report(call.place, format!("`{name}` makes {what}"))
        .why(WHY)
        .help(help);
}

/// A number of bits that is too small: constantly so, unless somebody sets another one, or on one of several ways.
fn short(view: BodyView<'_>, id: ExprId) -> Option<i128> {
    view.possible_int(id, &|bits| (1..ENOUGH).contains(&bits))
        .filter(|_| !is_compared(view, id))
}

/// Whether the function compares the number with one that is large enough, as who refuses small ones does.
fn is_compared(view: BodyView<'_>, id: ExprId) -> bool {
    let Some(spot) = view.spot(id) else {
        return false;
    };
    let is_enough = |id: ExprId| view.int(id).is_some_and(|number| number >= ENOUGH);
    view.body.exprs.iter().any(|expr| match &expr.kind {
        ExprKind::Binary(
            BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge,
            left,
            right,
        ) => {
            let is = |id: ExprId| view.spot(id).as_ref() == Some(&spot);
            is(*left) && is_enough(*right) || is(*right) && is_enough(*left)
        }
        _ => false,
    })
}

/// Functions that exist under this name in one place only: the argument with the bits, what is made.
const BY_NAME: &[(&str, &str, usize, &str)] = &[
    ("set_rsa_keygen_bits", "openssl", 0, RSA),
    ("set_dsa_paramgen_bits", "openssl", 0, DSA),
    ("set_dh_paramgen_prime_len", "openssl", 0, DH),
    ("RSA_generate_key", "", 0, RSA),
    ("RSA_generate_key_ex", "", 1, RSA),
    ("EVP_RSA_gen", "", 0, RSA),
    ("EVP_PKEY_CTX_set_rsa_keygen_bits", "", 1, RSA),
    ("DSA_generate_parameters_ex", "", 1, DSA),
    ("EVP_PKEY_CTX_set_dsa_paramgen_bits", "", 1, DSA),
    ("DH_generate_parameters_ex", "", 1, DH),
    ("EVP_PKEY_CTX_set_dh_paramgen_prime_len", "", 1, DH),
    ("set_size_in_bits", "security_framework", 0, RSA),
];

fn setters(call: &Call<'_>, out: &mut Findings<'_>) {
    let Some((name, library, index, made)) = BY_NAME.iter().find(|(name, ..)| call.name == **name)
    else {
        return;
    };
    // The functions of C are declared by whoever calls them; the others are methods.
    let fits = match library.is_empty() {
        true => call.path.is_some(),
        false => call.may_use(library) && !call.is_own(),
    };
    let Some(bits) = call
        .arg(*index)
        .filter(|_| fits)
        .and_then(|bits| short(call.view, bits))
    else {
        return;
    };
    // This setter is for curves as well, none of which is longer than 521 bits.
    if *name != "set_size_in_bits" || bits > 521 {
        report(call, &format!("{made} of {bits} bits"), LONGER, out);
    }
}

/// Functions that take a curve.
const CURVES: &[&str] = &[
    "from_curve_name",
    "set_ec_paramgen_curve_nid",
    "generate_ec",
    "new",
    "EC_KEY_new_by_curve_name",
    "EC_GROUP_new_by_curve_name",
    "EVP_PKEY_CTX_set_ec_paramgen_curve_nid",
];

fn curves(call: &Call<'_>, out: &mut Findings<'_>) {
    let name = call.name.as_str();
    if !CURVES.contains(&name) || name == "new" && !call.is_of("mbedtls", "EcGroup::new") {
        return;
    }
    let curve = call
        .args
        .iter()
        .find_map(|arg| call.view.named_by(*arg).filter(is_short_curve));
    if let Some(curve) = curve {
        report(
            call,
            &format!("a key or group on the short curve `{}`", curve.last()),
            "take a curve of 256 bits or more",
            out,
        );
    }
}

/// Whether a constant of openssl, boring or mbedtls names a curve of fewer than 224 bits.
fn is_short_curve(named: &Resolved) -> bool {
    let owner = named.parent().rsplit("::").next().unwrap_or_default();
    let name = named.last().to_ascii_uppercase();
    let curve = match owner {
        "Nid" | "EcGroupId" => name.as_str(),
        _ => match name.strip_prefix("NID_") {
            Some(curve) => curve,
            None => return false,
        },
    };
    if let Some(number) = curve.strip_prefix("WAP_WSG_IDM_ECID_WTLS") {
        return matches!(number, "1" | "3" | "4" | "5" | "6" | "7" | "8" | "9");
    }
    let known = ["SECP", "SECT", "X9_62_", "BRAINPOOL"]
        .iter()
        .any(|start| curve.starts_with(start));
    let bits = curve
        .split(|char: char| !char.is_ascii_digit())
        .find(|digits| digits.len() == 3);
    known
        && bits
            .and_then(|digits| digits.parse::<u16>().ok())
            .is_some_and(|bits| bits < 224)
}

/// Names for 1024 bits, with the functions that take them.
const NAMED: &[(&str, &str, &str, &str)] = &[
    ("generate", "dsa", "KeySize::DSA_1024_160", DSA),
    ("Dsa", "pgp", "DsaKeySize::B1024", DSA),
    ("generate", "yubikey", "AlgorithmId::Rsa1024", RSA),
    ("with_key_bits", "tss_esapi", "RsaKeyBits::Rsa1024", RSA),
    ("random", "ssh_key", "Algorithm::Dsa", DSA),
    ("random", "russh", "Algorithm::Dsa", DSA),
];

/// Sizes that are no numbers: names, texts, and functions and libraries for one size.
fn fixed(call: &Call<'_>, out: &mut Findings<'_>) {
    let name = call.name.as_str();
    let arg = |index| call.arg(index).and_then(|arg| call.view.named_by(arg));
    let made = match name {
        "get_1024_160" if call.is_of("openssl", "Dh::get_1024_160") => {
            "a Diffie-Hellman group of 1024 bits".to_owned()
        }
        "random" | "generate" | "try_generate" | "generate_from_rng" if starts_in(call, "p192") => {
            "a key on the short curve P-192".to_owned()
        }
        "generate" if call.is_of("osshkeys", "KeyPair::generate") => {
            let bits = call.arg(1).and_then(|bits| short(call.view, bits));
            match (arg(0).map(|kind| kind.last()), bits) {
                (Some(kind @ ("RSA" | "DSA")), Some(bits)) => {
                    format!("a key for {kind} of {bits} bits")
                }
                _ => return,
            }
        }
        "create" if call.is_of("botan", "Privkey::create") => match botan(call) {
            Some(made) => made,
            None => return,
        },
        _ => {
            let mut rows = NAMED.iter().filter(|(function, ..)| *function == name);
            let row = rows.find(|(_, library, value, _)| {
                let ends = |named: &Resolved| {
                    named.krate() == *library && named.path.as_str().ends_with(value)
                };
                (0..call.args.len())
                    .filter_map(arg)
                    .any(|named| ends(&named))
            });
            match row {
                Some((.., made)) => format!("{made} of 1024 bits"),
                None => return,
            }
        }
    };
    if !call.is_own() {
        report(call, &made, LONGER, out);
    }
}

fn starts_in(call: &Call<'_>, library: &str) -> bool {
    call.target()
        .is_some_and(|target| target.krate() == library)
}

/// Botan takes the kind of key and its size as texts.
fn botan(call: &Call<'_>) -> Option<String> {
    let kind = call.view.str(call.arg(0)?)?;
    let size = call.view.str(call.arg(1)?)?;
    let bits = size
        .rsplit('/')
        .next()?
        .parse()
        .ok()
        .filter(|bits| (1..ENOUGH).contains(bits));
    match kind.as_str() {
        "RSA" | "DSA" | "DH" | "ElGamal" => Some(format!("a key for {kind} of {} bits", bits?)),
        _ => None,
    }
}

/// Checks of signatures that also take short keys; they are there for what was signed long ago.
fn accepted(path: &PathUse<'_>, out: &mut Findings<'_>) {
    let written = path.path.last().name;
    let legacy = written.as_str().starts_with(LEGACY_NAMES);
    if !legacy && !path.model.may_be_another(written)
        || written.as_str().starts_with(char::is_lowercase)
        || !LEGACY
            .iter()
            .any(|library| path.model.may_use(path.file.id, library))
    {
        return;
    }
    let Some(target) = path
        .target()
        .filter(|target| target.last().starts_with(LEGACY_NAMES))
    else {
        return;
    };
    if LEGACY.contains(&target.krate()) && !path.model.is_own_library(target.krate()) {
        out.report(
            path.place(),
            format!(
                "`{}` accepts signatures by RSA keys from 1024 bits on",
                target.last()
            ),
        )
        .why("who computes such a key can sign whatever they like")
        .help("take the algorithm that begins with `RSA_PKCS1_2048_8192`")
        .at_most(Level::Warn);
    }
}

/// How the names of such checks begin.
const LEGACY_NAMES: &str = "RSA_PKCS1_1024_8192_";

/// Libraries with such checks.
const LEGACY: &[&str] = &["ring", "aws_lc_rs"];
