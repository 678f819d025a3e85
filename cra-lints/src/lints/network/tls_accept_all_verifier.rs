//! # Certificate verifier that accepts everybody
//!
//! ## What it checks
//! Verifiers of one's own for rustls and s2n-tls, and callbacks for openssl, boring and schannel, that never say no; the
//! modes of openssl, boring and the C libraries that check nothing; and the verification of s2n-tls switched off as a whole.
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
//! warning: the program may know its clients by other means. So is a mode without a check that is set on a condition. A
//! server that asks its clients for no certificate is no finding.

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
        Check::Call(raw),
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
    let written = path.last().name;
    let found = match view.model.may_be_another(written) {
        true => view.model.resolve(view.file.id, path),
        false => None,
    };
    let name = found.as_ref().map_or(written.as_str(), Resolved::last);
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
    if call.args.iter().any(|arg| is_none(&call.view, *arg)) {
        // Told for its mode.
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

/// Setters that take a mode of openssl or boring.
const TAKES_MODE: &[&str] = &[
    "set_verify",
    "set_verify_callback",
    "set_custom_verify_callback",
];

/// The mode that checks nothing, and the one without a single flag.
const NO_CHECK: &[&str] = &[
    "openssl::ssl::SslVerifyMode::NONE",
    "boring::ssl::SslVerifyMode::NONE",
    "openssl::ssl::SslVerifyMode::empty",
    "boring::ssl::SslVerifyMode::empty",
];

fn mode(call: &Call<'_>, out: &mut Findings<'_>) {
    let name = call.name.as_str();
    if !TAKES_MODE.contains(&name) {
        return;
    }
    let view = &call.view;
    let off = call.args.iter().any(|arg| is_none(view, *arg));
    let may_be_off = || call.args.iter().any(|arg| view.may_get(*arg, &is_none));
    if !off && !may_be_off()
        || view.model.is_for_debugging(call.place)
        || view.is_never_run(call.id)
        || asks_no_clients(call)
        || is_taken_back(call)
    {
        return;
    }
    let what = format!("`{name}` switches the verification off");
    if off && !view.is_conditional(call.id) {
        out.report(call.place, what).why(WHY).help(HELP);
    } else {
        // Most often a switch that users are offered on purpose: told, but no reason to fail.
        let what = format!("{what}, on a condition");
        let filed = out.report(call.place, what).why(WHY).help(HELP);
        filed.at_most(Level::Warn);
    }
}

/// Whether an expression is a mode that checks nothing.
fn is_none(view: &BodyView<'_>, id: ExprId) -> bool {
    let named = |named: Option<Resolved>| named.is_some_and(|named| named.is_any(NO_CHECK));
    match &view.expr(id).kind {
        ExprKind::Call { callee, .. } => match &view.expr(*callee).kind {
            ExprKind::Path(path) => named(view.resolve(path)),
            _ => false,
        },
        ExprKind::Local(local) => view
            .only_value(*local)
            .is_some_and(|value| is_none(view, value)),
        ExprKind::Field { .. } => {
            let outcomes = view.outcomes(id);
            outcomes
                .iter()
                .all(|(at, outcome)| *outcome != id && is_none(at, *outcome))
        }
        _ => named(view.named_by(id)),
    }
}

/// Whether another mode is set on the same builder later, on every way.
fn is_taken_back(call: &Call<'_>) -> bool {
    let view = call.view;
    let Some(holder) = call.receiver.and_then(|on| view.root_local(on)) else {
        return false;
    };
    let end = view.expr(call.id).span.end;
    view.calls().any(|later| {
        let checks = |arg: &ExprId| {
            let mode = view.named_by(*arg);
            mode.is_some_and(|mode| {
                mode.parent().ends_with("::SslVerifyMode") && !mode.is_any(NO_CHECK)
            })
        };
        later.name == call.name
            && later.args.iter().any(checks)
            && view.expr(later.id).span.start >= end
            && later.receiver.and_then(|on| view.root_local(on)) == Some(holder)
            && !view.is_conditional(later.id)
    })
}

/// Methods of openssl and boring for the side that is connected to.
const SERVERS: &[&str] = &["tls_server", "dtls_server"];

/// Whether it is a server that asks its clients for no certificate, as most do.
fn asks_no_clients(call: &Call<'_>) -> bool {
    let Some(receiver) = call.receiver else {
        return false;
    };
    let accepts = |ty: &str| ty.ends_with("::SslAcceptorBuilder");
    let ty = call.view.infer().of(receiver).peel_refs().path();
    ty.is_some_and(|ty| accepts(ty.as_str()))
        || makes_server(&call.view, receiver, 8)
        || shows_certificate(call, receiver)
}

/// Whether the same builder is given a certificate to show, in a file that accepts connections and makes none.
fn shows_certificate(call: &Call<'_>, builder: ExprId) -> bool {
    let view = call.view;
    let holder = view.root_local(builder);
    let shows = |other: Call<'_>| {
        let name = other.name.as_str();
        (name.starts_with("set_certificate") || name.starts_with("set_private_key"))
            && other.receiver.and_then(|on| view.root_local(on)) == holder
    };
    let is_called = |name: &str| {
        let mut bodies = view.model.bodies(view.file);
        bodies.any(|body| body.calls().any(|call| call.name == *name))
    };
    holder.is_some() && view.calls().any(shows) && is_called("accept") && !is_called("connect")
}

/// Whether a builder is one of a server: of an acceptor, or made with the method of one.
fn makes_server(view: &BodyView<'_>, id: ExprId, hops: usize) -> bool {
    let Some(hops) = hops.checked_sub(1) else {
        return false;
    };
    match &view.expr(id).kind {
        ExprKind::Local(local) => {
            let init = view.body.local(*local).init;
            init.is_some_and(|init| makes_server(view, init, hops))
        }
        ExprKind::Try(inner)
        | ExprKind::Ref { operand: inner, .. }
        | ExprKind::MethodCall {
            receiver: inner, ..
        } => makes_server(view, *inner, hops),
        ExprKind::Call { callee, args } => {
            let ExprKind::Path(path) = &view.expr(*callee).kind else {
                return false;
            };
            let acceptor = |found: Resolved| found.parent().ends_with("::SslAcceptor");
            SERVERS.contains(&path.last().name.as_str())
                || view.resolve(path).is_some_and(acceptor)
                || args.iter().any(|arg| makes_server(view, *arg, hops))
        }
        _ => false,
    }
}

/// Functions of C libraries that take a mode of verification.
const RAW: &[&str] = &["SSL_CTX_set_verify", "SSL_set_verify"];

fn raw(call: &Call<'_>, out: &mut Findings<'_>) {
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
