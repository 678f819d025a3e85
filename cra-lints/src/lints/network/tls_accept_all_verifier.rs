//! # Certificate verifier that accepts everybody
//!
//! ## What it checks
//! Verifiers of one's own for rustls and s2n-tls, and callbacks for openssl, boring and schannel, that never say no; the
//! modes of the C libraries that check nothing; and the verification of s2n-tls switched off as a whole.
//!
//! ## Why it matters
//! Whoever sits between the two ends can show any certificate, and then read and change everything.
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
//! use openssl::ssl::{SslContextBuilder, SslVerifyMode};
//!
//! pub fn trust(builder: &mut SslContextBuilder) {
//!     builder.set_verify_callback(SslVerifyMode::PEER, |_, _| true);
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
//! use openssl::ssl::{SslContextBuilder, SslVerifyMode};
//!
//! pub fn trust(builder: &mut SslContextBuilder) {
//!     builder.set_verify_callback(SslVerifyMode::PEER, |good, context| good && context.error_depth() < 4);
//! }
//! ```
//!
//! ## Limits
//! A verifier that says no to some is taken to know what it does. One that accepts every client's certificate is a
//! warning: the program may know its clients by other means.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_E],
    cwe: &[295],
    tests: false,
    check: &[
        Check::Item(verifier),
        Check::Call(callback),
        Check::Call(mode),
    ],
};

const WHY: &str = "anyone between the two ends can show a certificate of their own, and read and change the traffic";
const HELP: &str =
    "let the library verify; to trust a private certificate authority, add its root certificate";

/// Traits of verifiers, with the methods that must be able to say no: the first that cannot is reported.
const VERIFIERS: &[(&str, &[&str])] = &[
    (
        "ServerCertVerifier",
        &[
            "verify_server_cert",
            "verify_tls12_signature",
            "verify_tls13_signature",
        ],
    ),
    (
        "ClientCertVerifier",
        &[
            "verify_client_cert",
            "verify_tls12_signature",
            "verify_tls13_signature",
        ],
    ),
    ("VerifyHostNameCallback", &["verify_host_name"]),
];

fn verifier(view: &ItemView<'_>, out: &mut Findings<'_>) {
    let ItemKind::Impl(block) = &view.item.kind else {
        return;
    };
    let Some(path) = &block.trait_ else {
        return;
    };
    // The name in its own crate, in case it was imported under another one.
    let known = |name: &str| VERIFIERS.iter().find(|(verifier, _)| *verifier == name);
    let found = view.model.resolve(view.file.id, path);
    let name = found
        .as_ref()
        .map_or(path.last().name.as_str(), Resolved::last);
    let Some((name, methods)) = known(name) else {
        return;
    };
    for method in *methods {
        let item = block
            .items
            .iter()
            .map(|id| view.tree.item(*id))
            .find(|item| item.name == **method);
        let Some(item) = item else {
            continue;
        };
        let ItemKind::Fn(function) = &item.kind else {
            continue;
        };
        let accepts = function
            .body
            .is_some_and(|body| view.body(body).whole().always(&is_yes));
        if accepts {
            let what = format!("`{method}` accepts everything");
            let filed = out
                .report(view.place(item.name_span), what)
                .why(WHY)
                .help(HELP);
            if *name == "ClientCertVerifier" {
                filed.at_most(Level::Warn);
            }
            return;
        }
    }
}

/// Whether an answer of a verifier is a yes: `true`, or `Ok` of anything.
fn is_yes(view: BodyView<'_>, id: ExprId) -> bool {
    view.bool(id) == Some(true) || is_ok(view, id, &|_, _| true)
}

/// Setters of callbacks, with the libraries that have them.
const CALLBACKS: &[(&str, &[&str])] = &[
    ("set_verify_callback", &["openssl", "boring"]),
    ("set_cert_verify_callback", &["openssl", "boring"]),
    ("set_custom_verify_callback", &["boring"]),
    ("verify_callback", &["schannel"]),
];

fn callback(call: &Call<'_>, out: &mut Findings<'_>) {
    let Some((name, libraries)) = CALLBACKS.iter().find(|(name, _)| call.name == **name) else {
        return;
    };
    if call.is_own() || !libraries.iter().any(|library| call.may_use(library)) {
        return;
    }
    let rule = call.last_arg().and_then(|rule| call.view.callable(rule));
    if rule.is_some_and(|rule| rule.always(&is_yes)) {
        out.report(
            call.place,
            format!("the callback of `{name}` accepts everything"),
        )
        .why(WHY)
        .help(HELP);
    }
}

/// Functions of C libraries that take a mode of verification.
const RAW: &[&str] = &["SSL_CTX_set_verify", "SSL_set_verify"];

fn mode(call: &Call<'_>, out: &mut Findings<'_>) {
    let name = call.name.as_str();
    let off = if RAW.contains(&name) {
        call.arg(1).is_some_and(|mode| checks_nothing(call, mode))
    } else {
        name == "disable_x509_verification" && call.may_use("s2n_tls")
    };
    if off && !call.is_own() {
        out.report(
            call.place,
            format!("`{name}` switches the verification off"),
        )
        .why(WHY)
        .help(HELP);
    }
}

fn checks_nothing(call: &Call<'_>, mode: ExprId) -> bool {
    let outcomes = call.view.outcomes(mode);
    outcomes.iter().all(|(view, id)| {
        view.int(*id) == Some(0)
            || view
                .named_by(*id)
                .is_some_and(|named| named.last() == "SSL_VERIFY_NONE")
    })
}
