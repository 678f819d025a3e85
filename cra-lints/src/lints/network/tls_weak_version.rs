//! # Broken versions or ciphers of TLS allowed
//!
//! ## What it checks
//! Settings of TLS libraries that allow SSL, TLS 1.0 or TLS 1.1, or that cap a connection at one of them, and cipher
//! lists that name ciphers without encryption, without authentication, of export strength, or with RC4, DES or MD5:
//! in native-tls and its async kin, openssl, boring, reqwest, lettre, curl, isahc, mbedtls, schannel,
//! security-framework, wolfssl and paho-mqtt.
//!
//! ## Why it matters
//! These versions and ciphers have known breaks. Whoever sits between the two ends can push both of them down to the
//! weakest one that both allow.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! native-tls = "0.2"
//! ```
//! ```rust src/lib.rs
//! use native_tls::{Protocol, TlsConnector};
//!
//! pub fn connector() -> native_tls::Result<TlsConnector> {
//!     TlsConnector::builder().min_protocol_version(Some(Protocol::Tlsv10)).build()
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
//! use openssl::error::ErrorStack;
//! use openssl::ssl::{SslContext, SslMethod};
//!
//! pub fn context() -> Result<SslContext, ErrorStack> {
//!     let mut builder = SslContext::builder(SslMethod::tls())?;
//!     builder.set_cipher_list("HIGH:RC4-SHA")?;
//!     Ok(builder.build())
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
//! native-tls = "0.2"
//! ```
//! ```rust src/lib.rs
//! use native_tls::{Protocol, TlsConnector};
//!
//! pub fn connector() -> native_tls::Result<TlsConnector> {
//!     TlsConnector::builder().min_protocol_version(Some(Protocol::Tlsv12)).build()
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
//! use openssl::error::ErrorStack;
//! use openssl::ssl::{SslContext, SslMethod};
//!
//! pub fn context() -> Result<SslContext, ErrorStack> {
//!     let mut builder = SslContext::builder(SslMethod::tls())?;
//!     builder.set_cipher_list("HIGH:!aNULL:!RC4:!MD5")?;
//!     Ok(builder.build())
//! }
//! ```
//!
//! ## Limits
//! A version or a list that is only known when the program runs is not judged, and neither are the defaults of a
//! library. rustls has no weak versions to choose. Words that stand for a whole group, such as `ALL` or `MEDIUM`, mean
//! different things to different builds of OpenSSL and are not judged.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_E],
    cwe: &[326, 757],
    tests: false,
    check: &[
        Check::Call(versions),
        Check::Call(ciphers),
        Check::Call(presets),
        Check::Body(methods),
    ],
};

const WHY: &str = "old versions have known breaks, and whoever sits between the two ends can push both down to the lowest one allowed";
const HELP: &str = "allow TLS 1.2 and 1.3 only";

/// Setters of the lowest version, or of the versions one by one; all have a type of their own for the version.
const LOWEST: &[&str] = &[
    "min_protocol_version",
    "set_min_proto_version",
    "min_tls_version",
    "tls_version_min",
    "set_min_tls_version",
    "set_min_version",
    "set_protocol_version_min",
    "enabled_protocols",
    "ssl_version",
    "proxy_ssl_version",
    "ssl_min_max_version",
    "SSL_CTX_set_min_proto_version",
    "SSL_set_min_proto_version",
];

/// Setters of the highest version.
const HIGHEST: &[&str] = &[
    "max_protocol_version",
    "set_max_proto_version",
    "max_tls_version",
    "tls_version_max",
    "set_max_version",
    "set_protocol_version_max",
    "SSL_CTX_set_max_proto_version",
    "SSL_set_max_proto_version",
];

/// The names that types of versions have in these libraries.
const VERSION_TYPES: &[&str] = &[
    "Protocol",
    "SslProtocol",
    "SslVersion",
    "TlsVersion",
    "Version",
];

fn versions(call: &Call<'_>, out: &mut Findings<'_>) {
    let name = call.name.as_str();
    let lowest = LOWEST.contains(&name);
    if !lowest && !HIGHEST.contains(&name) || call.is_own() {
        return;
    }
    let parts = call.args.iter().flat_map(|arg| call.view.elements(*arg));
    let weak = parts
        .into_iter()
        .find_map(|(view, part)| weakest(view, part));
    let what = match weak {
        Some(version) if lowest => format!("`{name}` allows {version}"),
        Some(version) => format!("`{name}` allows nothing better than {version}"),
        None if name == "min_protocol_version" && is_none(call) => {
            format!("`{name}(None)` allows every old version")
        }
        None => return,
    };
    out.report(call.place, what).why(WHY).help(HELP);
}

/// The weak version that an expression stands for, whichever way the program takes.
fn weakest(view: BodyView<'_>, id: ExprId) -> Option<&'static str> {
    if let Some(named) = view.named_by(id)
        && let Some(version) = weak_version(&named)
    {
        return Some(version);
    }
    let inner = match &view.expr(id).kind {
        ExprKind::Call { callee, args } => match (view.named_by(*callee), &**args) {
            (Some(named), [only]) if named.is("std::option::Option::Some") => *only,
            _ => id,
        },
        _ => id,
    };
    let mut found = None;
    for (view, outcome) in view.outcomes(inner) {
        if (view.file.id, outcome) == (view.file.id, id) {
            return None;
        }
        found = Some(
            view.named_by(outcome)
                .and_then(|named| weak_version(&named))?,
        );
    }
    found
}

/// Without a minimum, native-tls goes as low as the library of the system does; its own default is higher.
fn is_none(call: &Call<'_>) -> bool {
    let value = call.last_arg().and_then(|value| call.view.named_by(value));
    value.is_some_and(|value| value.is("std::option::Option::None"))
}

/// The version that a value of a TLS library stands for, when it is a weak one.
fn weak_version(named: &Resolved) -> Option<&'static str> {
    let owner = named.parent().rsplit("::").next().unwrap_or_default();
    let constant = named.last().strip_suffix("_VERSION");
    if !VERSION_TYPES.contains(&owner) && constant.is_none() {
        return None;
    }
    version(constant.unwrap_or(named.last()))
}

/// The weak version that a word such as `TLS1_1`, `Tlsv10` or `SSL3` stands for.
fn version(word: &str) -> Option<&'static str> {
    match word.replace('_', "").to_ascii_lowercase().as_str() {
        "ssl2" | "sslv2" => Some("SSL 2.0"),
        "ssl3" | "sslv3" => Some("SSL 3.0"),
        "tls1" | "tls10" | "tlsv1" | "tlsv10" => Some("TLS 1.0"),
        "tls11" | "tlsv11" => Some("TLS 1.1"),
        "dtls1" | "dtls10" | "dtlsv1" | "dtlsv10" => Some("DTLS 1.0"),
        _ => None,
    }
}

/// Setters of a list of ciphers, with the libraries that have them.
const CIPHER_SETTERS: &[(&str, &[&str])] = &[
    ("set_cipher_list", &["openssl", "boring"]),
    ("with_cipher_list", &["wolfssl"]),
    ("ssl_cipher_list", &["curl"]),
    ("proxy_ssl_cipher_list", &["curl"]),
    ("ssl_ciphers", &["isahc"]),
    ("enabled_cipher_suites", &["paho_mqtt"]),
];

fn ciphers(call: &Call<'_>, out: &mut Findings<'_>) {
    let name = call.name.as_str();
    let Some((_, libraries)) = CIPHER_SETTERS.iter().find(|(setter, _)| *setter == name) else {
        return;
    };
    let Some(value) = call.last_arg().filter(|_| uses(call, libraries)) else {
        return;
    };
    let lists = call.view.elements(value).into_iter();
    let lists: Vec<String> = lists.filter_map(|(view, part)| view.str(part)).collect();
    if let Some(weak) = weak_cipher(&lists.join(":")) {
        out.report(call.place, format!("`{name}` allows `{weak}`"))
            .why("such a cipher can be broken, or protects nothing at all, and the other side may pick it")
            .help("name strong ciphers only, or leave the list of the library as it is");
    }
}

/// Whether a call may be one of these libraries' own.
fn uses(call: &Call<'_>, libraries: &[&str]) -> bool {
    libraries.iter().any(|library| call.may_use(library)) && !call.is_own()
}

/// The first weak element of a cipher list in the grammar of OpenSSL: `A:B+C:!D:@SECLEVEL=1`.
fn weak_cipher(list: &str) -> Option<&str> {
    let elements = || {
        list.split([':', ',', ';', ' '])
            .filter(|element| !element.is_empty())
    };
    let banned: Vec<Class> = elements()
        .filter_map(|element| element.strip_prefix(['!', '-']))
        .flat_map(classes)
        .collect();
    elements()
        .filter(|element| !element.starts_with(['!', '-']))
        .find(|element| {
            // Level 0 lets everything in that the library still knows, the old versions included.
            let level = element.split_once("@SECLEVEL=").map(|(_, level)| level);
            let added =
                !element.starts_with('+') && classes(element).any(|class| !banned.contains(&class));
            level == Some("0") || added
        })
}

/// What makes a cipher weak.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    NoEncryption,
    NoAuthentication,
    Export,
    Low,
    Rc4,
    Rc2,
    Des,
    Md5,
}

/// The weak classes that the words of an element stand for: `EXP-RC4-MD5`, `TLS_RSA_WITH_3DES_EDE_CBC_SHA`, `aNULL`.
fn classes(element: &str) -> impl Iterator<Item = Class> {
    element.split(['+', '-', '_', '@']).filter_map(|word| {
        Some(match word.to_ascii_uppercase().as_str() {
            "NULL" | "ENULL" | "COMPLEMENTOFALL" => Class::NoEncryption,
            "ANULL" | "ADH" | "AECDH" | "ANON" => Class::NoAuthentication,
            "EXP" | "EXPORT" | "EXPORT40" | "EXPORT56" | "EXPORT1024" | "EXP1024" => Class::Export,
            "LOW" => Class::Low,
            "RC4" | "ARCFOUR" => Class::Rc4,
            "RC2" => Class::Rc2,
            "DES" | "3DES" | "DES40" => Class::Des,
            "MD5" => Class::Md5,
            _ => return None,
        })
    })
}

/// Whole configurations of OpenSSL and BoringSSL, and single switches of theirs.
fn presets(call: &Call<'_>, out: &mut Findings<'_>) {
    let libraries = &["openssl", "boring"];
    let what = match call.name.as_str() {
        "mozilla_intermediate" if !has_minimum(call.view) => {
            "allows TLS 1.0, TLS 1.1 and triple DES"
        }
        "set_security_level"
            if call.last_arg().and_then(|level| call.view.int(level)) == Some(0) =>
        {
            "allows every version and cipher that the library knows"
        }
        "clear_options"
            if call
                .last_arg()
                .is_some_and(|options| lifts_ban(call.view, options)) =>
        {
            "takes back the ban on an old version"
        }
        _ => return,
    };
    if uses(call, libraries) {
        let help = match call.name.as_str() {
            "mozilla_intermediate" => {
                "call `mozilla_intermediate_v5`, which allows TLS 1.2 and 1.3 only"
            }
            _ => HELP,
        };
        out.report(call.place, format!("`{}` {what}", call.name))
            .why(WHY)
            .help(help);
    }
}

/// Whether the same body sets a lowest version: where it is a weak one, that is told there.
fn has_minimum(view: BodyView<'_>) -> bool {
    view.calls().any(|call| {
        let version = call.last_arg().and_then(|version| view.named_by(version));
        call.name == "set_min_proto_version"
            && version.is_some_and(|version| version.last() != "None")
    })
}

/// Whether one of `A | B` is a ban on a version.
fn lifts_ban(view: BodyView<'_>, options: ExprId) -> bool {
    if let ExprKind::Binary(_, left, right) = view.expr(options).kind {
        return lifts_ban(view, left) || lifts_ban(view, right);
    }
    let bans = [
        "NO_SSLV2",
        "NO_SSLV3",
        "NO_TLSV1",
        "NO_TLSV1_1",
        "NO_SSL_MASK",
    ];
    view.named_by(options)
        .is_some_and(|named| named.parent().ends_with("SslOptions") && bans.contains(&named.last()))
}

/// `SslMethod::Sslv3` and its kin, of old releases of openssl, speak one version only.
fn methods(view: &BodyView<'_>, out: &mut Findings<'_>) {
    if !view.model.may_use(view.file.id, "openssl") {
        return;
    }
    for (_, expr) in view.body.iter() {
        let ExprKind::Path(path) = &expr.kind else {
            continue;
        };
        let method = view
            .resolve(path)
            .filter(|method| method.parent() == "openssl::ssl::SslMethod");
        let Some(method) = method.map(|method| method.last()) else {
            continue;
        };
        if let Some(version) = version(method) {
            out.report(
                view.place(path.last().span),
                format!("`SslMethod::{method}` speaks {version} only"),
            )
            .why(WHY)
            .help("call `SslMethod::tls`, and allow TLS 1.2 and 1.3 only");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::weak_cipher;

    #[test]
    fn lists_are_read_as_openssl_reads_them() {
        for (list, weak) in [
            ("HIGH:RC4-SHA", Some("RC4-SHA")),
            ("ALL:eNULL", Some("eNULL")),
            ("DEFAULT@SECLEVEL=0", Some("DEFAULT@SECLEVEL=0")),
            ("DEFAULT:@SECLEVEL=1", None),
            ("HIGH, EXP-RC2-CBC-MD5", Some("EXP-RC2-CBC-MD5")),
            (
                "TLS_DH_anon_WITH_AES_128_CBC_SHA",
                Some("TLS_DH_anon_WITH_AES_128_CBC_SHA"),
            ),
            ("ECDHE+AESGCM:DES-CBC3-SHA", Some("DES-CBC3-SHA")),
            ("ALL:!aNULL:!eNULL:!EXPORT:!DES:!RC4:!MD5:!PSK", None),
            ("RC4:!RC4", None),
            ("ALL:+RC4:!ADH", None),
            ("ECDHE-RSA-AES256-GCM-SHA384 DHE-DSS-CAMELLIA256-SHA", None),
            ("", None),
            ("!", None),
        ] {
            assert_eq!(weak_cipher(list), weak, "{list}");
        }
    }
}
