//! # Encryption that does not notice changes
//!
//! ## What it checks
//! The modes CBC, CTR, OFB and CFB and bare stream ciphers, in the RustCrypto crates, openssl and boring, with no MAC
//! nearby: in the same function, in those that it calls or that call it, or with the type that it belongs to.
//!
//! ## Why it matters
//! Whoever gets hold of the data can change it in ways that survive decryption, and with CBC often read it as well.
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
//! pub fn seal(key: &[u8], iv: &[u8], data: &[u8]) -> Vec<u8> {
//!     encrypt(Cipher::aes_256_cbc(), key, Some(iv), data).unwrap_or_default()
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
//! openssl = "0.10"
//! ```
//! ```rust src/lib.rs
//! use openssl::symm::{Cipher, encrypt_aead};
//!
//! pub fn seal(key: &[u8], iv: &[u8], data: &[u8], tag: &mut [u8]) -> Vec<u8> {
//!     encrypt_aead(Cipher::aes_256_gcm(), key, Some(iv), &[], data, tag).unwrap_or_default()
//! }
//! ```
//!
//! ## Limits
//! A MAC nearby is taken to cover what is encrypted. A cipher that a function with a type parameter makes is not found.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Note,
    since: "0.1.0",
    requirements: &[&I_2_F],
    cwe: &[353],
    tests: false,
    check: &[Check::File(file)],
};

/// Libraries whose types are such modes; `*` stands for the rest of a name.
const TYPES: &[(&str, &[&str])] = &[
    ("cbc", &["Encryptor", "Decryptor"]),
    ("ctr", &["Ctr*"]),
    ("ofb", &["Ofb*"]),
    (
        "cfb_mode",
        &[
            "Encryptor",
            "Decryptor",
            "BufEncryptor",
            "BufDecryptor",
            "Cfb*",
        ],
    ),
    ("cfb8", &["Encryptor", "Decryptor"]),
    ("block_modes", &["Cbc", "Ofb*", "Cfb*", "Ige"]),
    (
        "chacha20",
        &[
            "ChaCha20",
            "ChaCha12",
            "ChaCha8",
            "XChaCha20",
            "ChaCha20Legacy",
        ],
    ),
    ("salsa20", &["Salsa20", "Salsa12", "Salsa8", "XSalsa20"]),
];

/// Functions of the type `Cipher` of openssl and boring, by the end of their names.
const MODES: &[&str] = &["_cbc", "_ctr", "_ofb", "_cfb", "_cfb1", "_cfb8", "_cfb128"];

/// Libraries that make MACs, or with which modes are built.
const MACS: &[&str] = &[
    "hmac",
    "cmac",
    "poly1305",
    "ghash",
    "polyval",
    "universal_hash",
    "pmac",
    "blake2",
    "hmac_sha256",
    "hmac_sha512",
    "crypto_mac",
];

fn file(model: &Model<'_>, file: &File, out: &mut Findings<'_>) {
    let usable = |library: &str| model.may_use(file.id, library) && !model.is_own_library(library);
    let libraries = TYPES.iter().map(|(library, _)| *library);
    if !libraries.chain(["openssl", "boring"]).any(usable) {
        return;
    }
    let mut found = Vec::new();
    for path in model.paths(file).iter().filter(|path| !path.test) {
        let Some((library, mode)) = mode_of(path) else {
            continue;
        };
        // A type says nothing yet: the cipher is made where an expression names it, or an alias of it.
        if usable(library) && path.in_expression {
            found.push((path.place(), mode));
        }
    }
    for (place, mode) in found {
        if body_around(model, file, place).is_some_and(has_mac_near) {
            continue;
        }
        out.report(place, format!("`{mode}` does not notice changes"))
            .why("whoever gets hold of the data can change it, and decryption will not tell")
            .help("use AES-GCM or ChaCha20-Poly1305, or add a MAC over what was encrypted");
    }
}

/// The library and the mode that a path stands for.
fn mode_of(path: &PathUse<'_>) -> Option<(&'static str, &'static str)> {
    let target = path.target()?;
    let mut meanings = std::iter::once(&target.path).chain(&target.others);
    meanings.find_map(|path| mode_in(path.as_str()))
}

/// The library and the mode that a canonical path stands for.
fn mode_in(path: &'static str) -> Option<(&'static str, &'static str)> {
    let library = path.split("::").next()?;
    let mut ends = path.rsplit("::");
    let (last, owner) = (ends.next()?, ends.next()?);
    if matches!(library, "openssl" | "boring") {
        let mode = owner == "Cipher" && MODES.iter().any(|mode| last.ends_with(mode));
        return mode.then_some((library, last));
    }
    let (_, names) = TYPES.iter().find(|(known, _)| *known == library)?;
    let fits = |name: &str| {
        names.iter().any(|known| match known.strip_suffix('*') {
            Some(begin) => name.starts_with(begin) && name != "CtrCore",
            None => name == *known,
        })
    };
    [last, owner]
        .into_iter()
        .find(|name| fits(name))
        .map(|name| (library, name))
}

fn files_around<'m>(model: &'m Model<'m>, file: &File) -> impl Iterator<Item = &'m File> {
    let package = file.package.into_iter();
    package.flat_map(|package| model.package_files(package))
}

fn body_around<'m>(model: &'m Model<'m>, file: &'m File, place: Place) -> Option<BodyView<'m>> {
    let mut bodies = model.bodies(file);
    bodies.find(|view| {
        let owner = view.owner();
        owner.is_some_and(|owner| owner.span.contains(place.span))
    })
}

/// Whether a MAC or a signature is made in a function, in those that it calls or that call it, or with the type that it
/// belongs to.
fn has_mac_near(view: BodyView<'_>) -> bool {
    let model = view.model;
    let called = view.own_calls(view.infer());
    let called = called
        .into_iter()
        .filter_map(|call| Some(model.function(call.function)?.1));
    let mut near: Vec<BodyView<'_>> = view.called_at().into_iter().map(|(view, _)| view).collect();
    near.extend(called);
    near.push(view);
    let own = view.self_type();
    let item = own.and_then(|own| model.item_at(own));
    let siblings = files_around(model, view.file).flat_map(|file| model.bodies(file));
    near.extend(siblings.filter(|body| own.is_some() && body.self_type() == own));
    let spans = near.iter().filter_map(|body| {
        let span = body.owner()?.span;
        Some((body.file.id, span))
    });
    let declared = item.and_then(|(file, item)| {
        let tree = model.file(file).tree.as_ref()?;
        Some((file, tree.item(item).span))
    });
    let mut spans = spans.chain(declared);
    spans.any(|(file, span)| {
        let paths = model.paths(model.file(file));
        let mut within = paths.iter().filter(|path| span.contains(path.path.span));
        within.any(is_mac)
    })
}

fn is_mac(path: &PathUse<'_>) -> bool {
    path.target().is_some_and(|target| {
        MACS.contains(&target.krate())
            || target.path.as_str().contains("::hmac::")
            || target.path.as_str().contains("::sign::")
            || matches!(target.last(), "Mac" | "Hmac" | "Cmac")
    })
}
