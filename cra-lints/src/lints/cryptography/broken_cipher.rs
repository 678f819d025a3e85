//! # Broken cipher
//!
//! ## What it checks
//! Uses of DES, triple DES, RC2, RC4, RC5, Blowfish, IDEA and CAST5, also as a type argument or behind an alias: from
//! the RustCrypto crates, rust-crypto, arc4, nettle, openssl, ossl, boring,
//! aws-lc-rs, magic-crypt, mbedtls, gcrypt, botan, russh and Windows.
//!
//! ## Why it matters
//! What such a cipher protects can be read by others: the key is short enough to be tried out, the output is biased, or
//! blocks of 64 bits begin to repeat after some gigabytes.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! cbc = "0.1"
//! des = "0.8"
//! ```
//! ```rust src/lib.rs
//! pub type Encryptor = cbc::Encryptor<des::TdesEde3>;
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
//! pub type Encryptor = aes_gcm::Aes256Gcm;
//! ```
//!
//! ## Limits
//! A cipher behind a trait object or a name read at run time is not seen, and neither is one that a file format or a
//! protocol library chooses by itself, such as those for OpenPGP or PKCS #12. A crate that implements one of the
//! ciphers, or only gives a C function its name in Rust, is not judged for it, and neither is Blowfish where it is the
//! core of bcrypt. Reading old data is not told from writing new data.

use crate::model::{File, Model};
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_E],
    cwe: &[327],
    tests: false,
    check: &[Check::File(file), Check::Call(call)],
};

const HELP: &str = "encrypt with AES-GCM or ChaCha20-Poly1305; where old data must still be read, accept the finding with that reason";

/// Libraries whose types are ciphers; `*` stands for the rest of a name.
const TYPES: &[(&str, &[&str])] = &[
    ("des", &["Des", "Tdes*"]),
    ("rc2", &["Rc2"]),
    ("rc4", &["Rc4", "Rc4Core"]),
    ("arc4", &["Arc4"]),
    ("rc5", &["RC5*"]),
    ("blowfish", &["Blowfish", "BlowfishLE"]),
    ("idea", &["Idea"]),
    ("cast5", &["Cast5"]),
    ("crypto", &["Blowfish", "Rc4"]),
    ("magic_crypt", &["MagicCrypt64"]),
    (
        "nettle",
        &["ArcFour", "ArcTwo", "Blowfish", "Cast128", "Des", "Des3"],
    ),
];

/// Libraries whose functions and constants are ciphers.
const NAMES: &[(&str, &[&str])] = &[
    ("openssl", METHODS),
    ("boring", METHODS),
    ("ossl", &["TripleDes*", "Idea*", "Blowfish*", "Cast5*"]),
    ("openssl_sys", FUNCTIONS),
    ("boring_sys", FUNCTIONS),
    ("aws_lc_sys", FUNCTIONS),
    ("aws_lc_rs", &["DES_*"]),
    ("russh", &["TRIPLE_DES_CBC"]),
    ("windows", WINDOWS),
    ("windows_sys", WINDOWS),
    ("winapi", WINDOWS),
];

/// Functions of the type `Cipher`.
const METHODS: &[&str] = &[
    "des_*", "rc2_*", "rc4", "rc4_*", "rc5_*", "bf_*", "idea_*", "cast5_*",
];

const FUNCTIONS: &[&str] = &[
    "EVP_des_*",
    "EVP_desx_*",
    "EVP_rc2_*",
    "EVP_rc4",
    "EVP_rc4_*",
    "EVP_rc5_*",
    "EVP_bf_*",
    "EVP_idea_*",
    "EVP_cast5_*",
];

const WINDOWS: &[&str] = &[
    "BCRYPT_DES_ALGORITHM",
    "BCRYPT_DESX_ALGORITHM",
    "BCRYPT_3DES_ALGORITHM",
    "BCRYPT_3DES_112_ALGORITHM",
    "BCRYPT_RC2_ALGORITHM",
    "BCRYPT_RC4_ALGORITHM",
    "CALG_DES",
    "CALG_3DES",
    "CALG_3DES_112",
    "CALG_RC2",
    "CALG_RC4",
    "CALG_RC5",
];

fn file(model: &Model<'_>, file: &File, out: &mut Findings<'_>) {
    let usable = |library: &str| model.may_use(file.id, library) && !model.is_own_library(library);
    if !TYPES
        .iter()
        .chain(NAMES)
        .any(|(library, _)| usable(library))
    {
        return;
    }
    let bcrypt = drives_bcrypt(file);
    let find = |target: &Resolved| {
        cipher_of(target).filter(|found| {
            usable(found.library) && !(bcrypt && found.name.starts_with("Blowfish"))
        })
    };
    if usable("magic_crypt") {
        for view in model.bodies(file).filter(|view| !view.is_test()) {
            short_keys(&view, out);
        }
    }
    for found in model.uses(file, &find) {
        if !forwards(&found.item, found.what.name) {
            report(found.place, found.what.name, out);
        }
    }
}

/// `new_magic_crypt!(key, 64)` is DES; with other numbers, or none, it is AES.
fn short_keys(view: &BodyView<'_>, out: &mut Findings<'_>) {
    for (_, expr) in view.body.iter() {
        let ExprKind::Macro(call) = &expr.kind else {
            continue;
        };
        let bits = call.args.get(1).and_then(|bits| view.int(*bits));
        if call.path.last().name == "new_magic_crypt" && bits == Some(64) {
            let place = view.place(call.path.last().span.to(expr.span));
            report(place, "new_magic_crypt", out);
        }
    }
}

/// Whether the function does nothing but give a function of a C library its name in Rust: its callers are judged.
fn forwards(item: &str, cipher: &str) -> bool {
    let plain = |name: &str| name.replace('_', "");
    let function = item.rsplit("::").next().map(plain);
    cipher
        .strip_prefix("EVP_")
        .map(plain)
        .is_some_and(|name| function == Some(name))
}

/// Whether the file takes the key schedule of Blowfish in its own hands, as bcrypt does: there it is no cipher.
fn drives_bcrypt(file: &File) -> bool {
    let step = |name: &str| {
        matches!(
            name,
            "bc_init_state" | "bc_expand_key" | "salted_expand_key" | "bc_encrypt"
        )
    };
    let bodies = file.tree.iter().flat_map(|tree| &tree.bodies);
    bodies
        .flat_map(|body| &body.exprs)
        .any(|expr| match &expr.kind {
            ExprKind::MethodCall { method, .. } => step(method.as_str()),
            ExprKind::Path(path) => step(path.last().name.as_str()),
            _ => false,
        })
}

fn report(place: Place, cipher: &str, out: &mut Findings<'_>) {
    out.report(place, format!("`{cipher}` is a broken cipher"))
        .why(flaw(cipher))
        .help(HELP);
}

fn cipher_of(target: &Resolved) -> Option<Offered> {
    let mut meanings = std::iter::once(&target.path).chain(&target.others);
    meanings.find_map(|path| cipher_at(path.as_str()))
}

fn cipher_at(path: &'static str) -> Option<Offered> {
    let library = path.split("::").next()?;
    let mut ends = path.rsplit("::");
    let (last, owner) = (ends.next()?, ends.next()?);
    let known = |table: &[(&str, &[&str])], name: &str| {
        table
            .iter()
            .any(|(of, names)| *of == library && names.iter().any(|pattern| fits(pattern, name)))
    };
    // `Des` itself, or a function of it.
    if let Some(name) = [last, owner].into_iter().find(|name| known(TYPES, name)) {
        return Some(Offered {
            library,
            name,
            is_type: true,
        });
    }
    let in_place = match library {
        "openssl" | "boring" => owner == "Cipher",
        "ossl" => owner == "EncAlg",
        _ => true,
    };
    (known(NAMES, last) && in_place).then_some(Offered {
        library,
        name: last,
        is_type: false,
    })
}

fn fits(pattern: &str, name: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => name.starts_with(start),
        None => name == pattern,
    }
}

/// What is wrong with a cipher.
fn flaw(cipher: &str) -> &'static str {
    let name = cipher.to_ascii_lowercase();
    let has = |parts: &[&str]| parts.iter().any(|part| name.contains(part));
    if has(&["magiccrypt64", "new_magic_crypt"]) {
        "it is DES, whose key of 56 bits can be found by trying all of them"
    } else if has(&["rc4", "arcfour"]) {
        "its output is biased, which gives plaintext away"
    } else if has(&["des"]) && !has(&["tdes", "ede", "3des", "des3", "tripledes"]) {
        "its key of 56 bits can be found by trying all of them"
    } else {
        "its blocks of 64 bits begin to repeat after some gigabytes, which gives plaintext away"
    }
}

/// Libraries whose constructors take a cipher as a value of this type.
const VALUES: &[(&str, &str, &[&str])] = &[
    ("mbedtls", "CipherId", &["Des", "Des3", "Blowfish", "Arc4"]),
    (
        "gcrypt",
        "Algorithm",
        &[
            "Des",
            "TripleDes",
            "Arcfour",
            "Blowfish",
            "Cast5",
            "Idea",
            "Rfc2268_40",
        ],
    ),
    ("openssl", "Nid", NIDS),
    ("boring", "Nid", NIDS),
];

const NIDS: &[&str] = &[
    "DES_*", "DESX_*", "RC2_*", "RC4", "RC4_*", "RC5_*", "BF_*", "IDEA_*", "CAST5_*",
];

fn call(call: &Call<'_>, out: &mut Findings<'_>) {
    if !matches!(
        call.name.as_str(),
        "new" | "with_flags" | "setup" | "from_nid" | "fetch"
    ) {
        return;
    }
    // A cipher is made: other things may well be asked about one.
    let made = call.target().is_some_and(|target| {
        let owner = target.parent();
        owner.ends_with("::Cipher") || owner == "botan::BlockCipher"
    });
    if !made || call.is_own() {
        return;
    }
    let text_at = match call.target().map_or("", |target| target.krate()) {
        "botan" => 0,
        "openssl" if call.name == "fetch" => 1,
        _ => return by_value(call, out),
    };
    by_text(call, text_at, out);
}

fn by_value(call: &Call<'_>, out: &mut Findings<'_>) {
    let named = call.args.iter().filter_map(|arg| call.view.named_by(*arg));
    let broken = named.map(|named| named.path.as_str()).find(|path| {
        let owner = path.rsplit("::").nth(1).unwrap_or_default();
        let last = path.rsplit("::").next().unwrap_or_default();
        VALUES.iter().any(|(library, ty, names)| {
            path.starts_with(library)
                && owner == *ty
                && names.iter().any(|pattern| fits(pattern, last))
        })
    });
    if let Some(cipher) = broken.and_then(|path| path.rsplit("::").next()) {
        report(call.place, cipher, out);
    }
}

/// `Cipher::fetch(None, "DES-EDE3-CBC", None)` of openssl, `Cipher::new("TripleDES/CBC", …)` of botan.
fn by_text(call: &Call<'_>, at: usize, out: &mut Findings<'_>) {
    let Some(text) = call.arg(at).and_then(|arg| call.view.str(arg)) else {
        return;
    };
    let first = text
        .split(['-', '/', '('])
        .next()
        .unwrap_or_default()
        .to_ascii_uppercase();
    if BROKEN_WORDS.contains(&first.as_str()) {
        report(call.place, &text, out);
    }
}

/// The first words of the names that OpenSSL and Botan have for broken ciphers.
const BROKEN_WORDS: &[&str] = &[
    "DES",
    "DES3",
    "DESX",
    "3DES",
    "TRIPLEDES",
    "RC2",
    "RC4",
    "ARC4",
    "RC5",
    "BF",
    "BLOWFISH",
    "IDEA",
    "CAST",
    "CAST5",
];
