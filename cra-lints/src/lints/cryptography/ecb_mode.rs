//! # Blocks encrypted one by one (ECB)
//!
//! ## What it checks
//! Ciphers in ECB mode: types of the crates `ecb` and `block-modes`, also as an alias, and the functions, constants and
//! names that stand for ECB in openssl, ossl, boring, aws-lc-rs and their C interfaces, mbedtls, gcrypt, botan, rust-crypto,
//! soft-aes, smcrypto, wolfCrypt and Windows. Block ciphers of RustCrypto that encrypt one block of the data after
//! another, in a loop of one's own or all at once.
//!
//! ## Why it matters
//! Equal blocks of plaintext become equal blocks of ciphertext, so that its patterns stay visible, and blocks can be
//! swapped, dropped and repeated without anybody noticing.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! aes = "0.8"
//! ecb = "0.1"
//! ```
//! ```rust src/lib.rs
//! pub type Encryptor = ecb::Encryptor<aes::Aes256>;
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
//! A mode behind a trait object or a name read at run time is not seen, and neither are single blocks that other
//! libraries than those of RustCrypto encrypt. A function that uses exclusive or is taken to make a mode of its own of
//! them. Whether no more than one block is ever encrypted is not looked at where the mode has a name; the masks of QUIC
//! headers, which are made that way by design, are left alone where the names around the code say so.

use crate::model::{File, Model};
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_E],
    cwe: &[327],
    tests: false,
    check: &[
        Check::File(file),
        Check::Call(call),
        Check::Body(blocks_by_hand),
    ],
};

/// Libraries and their types that are ciphers in ECB mode.
const TYPES: &[(&str, &[&str])] = &[
    ("ecb", &["Encryptor", "Decryptor"]),
    ("block_modes", &["Ecb"]),
    ("crypto", &["EcbEncryptor", "EcbDecryptor"]),
    ("smcrypto", &["CryptSM4ECB"]),
    (
        "wolfssl_wolfcrypt",
        &[
            "ECB",
            "Aes128EcbEnc",
            "Aes192EcbEnc",
            "Aes256EcbEnc",
            "Aes128EcbDec",
            "Aes192EcbDec",
            "Aes256EcbDec",
        ],
    ),
];

/// Libraries whose functions and constants have the word in their names, with the types that they belong to.
const NAMES: &[(&str, &[&str])] = &[
    ("openssl", &["Cipher", "Type"]),
    ("boring", &["Cipher"]),
    ("ossl", &["EncAlg"]),
    (
        "aws_lc_rs",
        &[
            "EncryptingKey",
            "DecryptingKey",
            "PaddedBlockEncryptingKey",
            "PaddedBlockDecryptingKey",
            "StreamingEncryptingKey",
            "StreamingDecryptingKey",
        ],
    ),
    ("openssl_sys", &[]),
    ("boring_sys", &[]),
    ("aws_lc_sys", &[]),
    ("crypto", &[]),
    ("soft_aes", &[]),
    ("wolfssl_sys", &[]),
    ("windows", &[]),
    ("windows_sys", &[]),
    ("winapi", &[]),
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
    let find = |target: &Resolved| ecb_in(target).filter(|found| usable(found.library));
    for found in model.uses(file, &find) {
        if !masks_headers(&found.item) && !forwards(&found.item, found.what.name) {
            report(found.place, found.what.name, out);
        }
    }
}

/// Whether the function does nothing but give a function of a C library its name in Rust: its callers are judged.
fn forwards(item: &str, name: &str) -> bool {
    let plain = |name: &str| name.replace('_', "");
    let function = item.rsplit("::").next().map(plain);
    name.strip_prefix("EVP_")
        .map(plain)
        .is_some_and(|name| function == Some(name))
}

/// QUIC makes the mask of a packet's header by encrypting one sampled block.
fn masks_headers(item: &str) -> bool {
    let item = item.to_ascii_lowercase().replace('_', "");
    ["headerprotect", "headerkey", "headermask", "hpmask"]
        .iter()
        .any(|word| item.contains(word))
}

fn report(place: Place, name: &str, out: &mut Findings<'_>) {
    out.report(place, format!("`{name}` encrypts each block by itself, in ECB mode"))
        .why("equal blocks of plaintext give equal blocks of ciphertext, and blocks can be swapped or repeated unnoticed")
        .help("use a mode that also protects against changes, such as AES-GCM");
}

fn ecb_in(target: &Resolved) -> Option<Offered> {
    let mut meanings = std::iter::once(&target.path).chain(&target.others);
    meanings.find_map(|path| ecb_at(path.as_str()))
}

fn ecb_at(path: &'static str) -> Option<Offered> {
    let library = path.split("::").next()?;
    let mut ends = path.rsplit("::");
    let (last, owner) = (ends.next()?, ends.next()?);
    let types = TYPES
        .iter()
        .filter(|(of, _)| *of == library)
        .flat_map(|(_, types)| *types);
    if let Some(name) = types.copied().find(|name| [last, owner].contains(name)) {
        return Some(Offered {
            library,
            name,
            is_type: true,
        });
    }
    let (_, owners) = NAMES.iter().find(|(of, _)| *of == library)?;
    let numbered = ["NID_", "SN_", "LN_"]
        .iter()
        .any(|start| last.starts_with(start));
    let fits = has_word(last) && !numbered && (owners.is_empty() || owners.contains(&owner));
    fits.then_some(Offered {
        library,
        name: last,
        is_type: false,
    })
}

/// Whether one of the words of `EVP_aes_128_ecb`, `wc_AesEcbEncrypt` or `BCRYPT_CHAIN_MODE_ECB` is ECB.
fn has_word(name: &str) -> bool {
    name.split('_').any(|word| {
        word.eq_ignore_ascii_case("ecb") || word.contains("Ecb") || word.ends_with("ECB")
    })
}

/// Constructors that are told the mode by a value or by a name.
fn call(call: &Call<'_>, out: &mut Findings<'_>) {
    if !matches!(
        call.name.as_str(),
        "new" | "with_flags" | "setup" | "from_nid" | "fetch" | "EVP_get_cipherbyname"
    ) {
        return;
    }
    let Some(target) = call.target() else {
        return;
    };
    let of_cipher =
        target.parent().ends_with("::Cipher") || target.parent().ends_with("::BlockCipher");
    if !of_cipher && call.name != "EVP_get_cipherbyname" {
        return;
    }
    if call.is_own() || masks_headers(&call.view.model.item_around(call.place)) {
        return;
    }
    let mode = match target.krate() {
        "botan" => text(call, 0),
        "openssl" if call.name == "fetch" => text(call, 1),
        "openssl_sys" | "boring_sys" | "aws_lc_sys" => text(call, 0),
        "mbedtls" | "gcrypt" | "openssl" | "boring" => {
            let named = call.args.iter().filter_map(|arg| call.view.named_by(*arg));
            named
                .map(|named| named.last().to_owned())
                .find(|name| has_word(name))
        }
        _ => None,
    };
    if let Some(mode) = mode {
        report(call.place, &mode, out);
    }
}

/// The name of a cipher at this position, where it says ECB.
fn text(call: &Call<'_>, at: usize) -> Option<String> {
    let arg = call.arg(at)?;
    // C functions are given a pointer to the text.
    let arg = match &call.view.expr(arg).kind {
        ExprKind::MethodCall {
            receiver, method, ..
        } if *method == "as_ptr" => *receiver,
        _ => arg,
    };
    let name = match call.view.value(arg)? {
        Value::Str(text) => text,
        Value::Bytes(bytes) => String::from_utf8(bytes).ok()?,
        _ => return None,
    };
    let name = name.trim_end_matches('\0');
    name.split(['-', '/'])
        .any(|word| word.eq_ignore_ascii_case("ecb"))
        .then(|| name.to_owned())
}

/// Blocks of data that a block cipher encrypts one by one.
fn blocks_by_hand(view: &BodyView<'_>, out: &mut Findings<'_>) {
    if view.is_test() {
        return;
    }
    for (place, name) in view.blocks_encrypted_alone() {
        if !masks_headers(&view.model.item_around(place)) {
            report(place, name.as_str(), out);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{has_word, masks_headers};

    #[test]
    fn the_word_is_found_in_every_style_of_name() {
        for name in [
            "aes_128_ecb",
            "ecb",
            "EVP_des_ede3_ecb",
            "wc_AesEcbEncrypt",
            "BCRYPT_CHAIN_MODE_ECB",
            "AES_128_ECB",
        ] {
            assert!(has_word(name), "{name}");
        }
        for name in ["aes_128_cbc", "ecbatana", "decbase", "EVP_aes_128_gcm"] {
            assert!(!has_word(name), "{name}");
        }
        assert!(
            masks_headers("quic::crypto::HeaderProtectionKey::mask")
                && masks_headers("quic::hp_mask")
        );
        assert!(!masks_headers("web::header::seal"));
    }
}
