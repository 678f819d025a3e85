//! # Requests of any size
//!
//! ## What it checks
//! Limits on the size of requests that are removed or set to the largest number: in axum, tower-http, actix-web, warp,
//! rocket, poem, salvo, tonic, multer and tungstenite.
//!
//! ## Why it matters
//! One request, or a few, can fill the memory or the disk, and the service stands still for everybody.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! axum = "0.8"
//! ```
//! ```rust src/lib.rs
//! use axum::Router;
//! use axum::extract::DefaultBodyLimit;
//!
//! pub fn limited(router: Router) -> Router {
//!     router.layer(DefaultBodyLimit::disable())
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
//! axum = "0.8"
//! ```
//! ```rust src/lib.rs
//! use axum::Router;
//! use axum::extract::DefaultBodyLimit;
//!
//! pub fn limited(router: Router) -> Router {
//!     router.layer(DefaultBodyLimit::max(50 * 1024 * 1024))
//! }
//! ```
//!
//! ## Limits
//! A limit below 4 GiB is taken to be meant, and one that is only known when the program runs is not judged. Where the
//! limit of axum is switched off, and the same function, one that calls it or one that it calls has a layer of tower-http that
//! counts, nothing is reported; in one function only where that layer stands around the same routes.

use crate::model::name::Name;
use crate::model::syntax::{BodyOwner, LocalId, PatKind};
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_H],
    cwe: &[770],
    tests: false,
    check: &[Check::Call(call)],
};

/// From here on a number of bytes is no limit.
const LARGEST: i128 = u32::MAX as i128;

/// Functions that take a limit as their last argument, with the library: by the end of their path.
const FUNCTIONS: &[(&str, &str)] = &[
    ("axum", "DefaultBodyLimit::max"),
    ("axum_core", "DefaultBodyLimit::max"),
    ("axum", "body::to_bytes"),
    ("tower_http", "RequestBodyLimitLayer::new"),
    ("actix_web", "PayloadConfig::new"),
    ("warp", "content_length_limit"),
    ("poem", "SizeLimit::new"),
    ("http_body_util", "Limited::new"),
    ("actix_web", "body::to_bytes_limited"),
    ("salvo", "SecureMaxSize"),
    ("salvo", "max_size"),
];

/// Methods that set a limit, with their libraries and, where the name is an everyday one, the ends of the types that
/// they belong to.
const SETTERS: &[(&str, &[&str], &[&str])] = &[
    (
        "limit",
        &["actix_web", "rocket"],
        &[
            "Limits",
            "JsonConfig",
            "FormConfig",
            "PayloadConfig",
            "JsonBody",
            "UrlEncoded",
            "HttpMessageBody",
        ],
    ),
    ("total_limit", &["actix_multipart"], &[]),
    ("whole_stream", &["multer"], &[]),
    ("max_decoding_message_size", &["tonic"], &[]),
    (
        "max_message_size",
        &["tungstenite", "tokio_tungstenite", "axum", "warp"],
        &[],
    ),
    (
        "max_request_body_size",
        &["jsonrpsee", "jsonrpsee_server"],
        &[],
    ),
    ("set_secure_max_size", &["salvo", "salvo_core"], &[]),
    ("open", &["rocket"], &["Data"]),
    ("max_length", &["warp"], &["FormOptions"]),
];

const WHY: &str = "one request can fill the memory or the disk, and the service stands still";
const HELP: &str = "set the largest size that the service needs";

fn call(call: &Call<'_>, out: &mut Findings<'_>) {
    let name = call.name.as_str();
    let what = if name == "disable" {
        let known = call.is_of("axum", "DefaultBodyLimit::disable")
            || call.is_of("axum_core", "DefaultBodyLimit::disable");
        if !known || counts_otherwise(call) {
            return;
        }
        "`DefaultBodyLimit::disable` takes requests of any size".to_owned()
    } else if takes_limit(call)
        && call
            .last_arg()
            .is_some_and(|limit| is_none(call.view, limit))
    {
        if call.is_own() || is_of_answer(call) {
            return;
        }
        format!("`{name}` is given no limit at all")
    } else {
        return;
    };
    out.report(call.place, what).why(WHY).help(HELP);
}

/// Whether a layer counts instead: in the same function, or in one that calls it or that it calls.
fn counts_otherwise(call: &Call<'_>) -> bool {
    let view = call.view;
    let (model, BodyOwner::Item(owner)) = (view.model, view.body.owner) else {
        return counts(view);
    };
    let at_most = |other: &Call<'_>| limits(other) && is_around(view, call.id, other.id);
    let callers = model.callers();
    let callees = view.own_calls(view.infer()).into_iter();
    let near = callers.of((view.file.id, owner)).iter().copied();
    let near = near.chain(callees.map(|callee| callee.function));
    view.calls().any(|other| at_most(&other))
        || near
            .filter_map(|function| model.function(function))
            .any(|(_, body)| counts(body))
}

fn counts(body: BodyView<'_>) -> bool {
    body.calls().any(|other| limits(&other))
}

/// Whether a call makes a layer that counts.
fn limits(call: &Call<'_>) -> bool {
    let limit = call.last_arg();
    call.is_of("tower_http", "RequestBodyLimitLayer::new")
        && limit.is_some_and(|limit| !is_none(call.view, limit))
}

/// Whether a layer is put around what another layer is put around: in the same statement, or in one that goes on with what
/// that one made. Of what is no statement of the function itself that is taken for granted.
fn is_around(view: BodyView<'_>, inner: ExprId, layer: ExprId) -> bool {
    let ExprKind::Block { stmts, tail, .. } = &view.expr(view.body.root()).kind else {
        return true;
    };
    let lets = stmts.iter().filter_map(|stmt| match stmt {
        Stmt::Let { pat, init, .. } => {
            let name = match view.body.pat(*pat).kind {
                PatKind::Bind(name, _) => Some(name),
                _ => None,
            };
            Some((name, (*init)?))
        }
        Stmt::Expr(expr) => Some((None, *expr)),
        Stmt::Item(_) => None,
    });
    let parts: Vec<_> = lets.chain(tail.map(|tail| (None, tail))).collect();
    let within = |whole: ExprId, part: ExprId| {
        let (whole, part) = (view.expr(whole).span, view.expr(part).span);
        whole.contains(part)
    };
    let of = |part: ExprId| parts.iter().position(|(_, whole)| within(*whole, part));
    let (Some(first), Some(layered)) = (of(inner), of(layer)) else {
        return true;
    };
    let mentions = |whole: ExprId, names: &[LocalId]| {
        let mut exprs = view.body.exprs.iter();
        exprs.any(|expr| match expr.kind {
            ExprKind::Local(name) => {
                names.contains(&name) && view.expr(whole).span.contains(expr.span)
            }
            _ => false,
        })
    };
    // A layer that has a name of its own is put where the name stands.
    let alone = parts[layered].1 == layer;
    let kept: Vec<LocalId> = parts[layered].0.into_iter().filter(|_| alone).collect();
    let mut made = Vec::new();
    for (at, (name, whole)) in parts.iter().enumerate() {
        if at == first || mentions(*whole, &made) {
            if at == layered || mentions(*whole, &kept) {
                return true;
            }
            made.extend(*name);
        }
    }
    false
}

fn takes_limit(call: &Call<'_>) -> bool {
    if call.path.is_some() {
        return FUNCTIONS
            .iter()
            .any(|(library, function)| call.is_of(library, function));
    }
    let Some((_, libraries, types)) = SETTERS.iter().find(|(name, ..)| call.name == **name) else {
        return false;
    };
    if !libraries.iter().any(|library| call.may_use(library)) {
        return false;
    }
    let is_known = |ty: &str| {
        types.iter().any(|end| ty.rsplit("::").next() == Some(end))
            && libraries
                .iter()
                .any(|library| ty.split("::").next() == Some(library))
    };
    types.is_empty()
        || call.name == "max_length" && is_form(call)
        || call.receiver_type().is_some_and(|ty| is_known(ty.as_str()))
        || begins_with(call).is_some_and(|made| {
            let owner = made.as_str().rsplit_once("::");
            owner.is_some_and(|(owner, _)| is_known(owner))
        })
}

/// What is called at the beginning of the chain that the call stands in.
fn begins_with(call: &Call<'_>) -> Option<Name> {
    call.receiver
        .and_then(|receiver| call.view.origin(receiver))
}

/// Whether what is read is the body of an answer, not that of a request.
fn is_of_answer(call: &Call<'_>) -> bool {
    let view = call.view;
    let Some(ExprKind::MethodCall { receiver, .. }) = call.arg(0).map(|body| &view.expr(body).kind)
    else {
        return false;
    };
    call.name == "to_bytes"
        && view
            .infer()
            .of(*receiver)
            .path()
            .is_some_and(|path| path.as_str().ends_with("::Response"))
}

/// Whether the receiver is made by `warp::multipart::form`.
fn is_form(call: &Call<'_>) -> bool {
    begins_with(call).is_some_and(|made| made == *"warp::multipart::form")
}

/// Whether a limit is none: `None`, the largest number of its type, or what amounts to it.
fn is_none(view: BodyView<'_>, id: ExprId) -> bool {
    let outcomes = view.outcomes(id);
    outcomes.iter().all(|(view, id)| is_unlimited(*view, *id))
}

fn is_unlimited(view: BodyView<'_>, id: ExprId) -> bool {
    if let Some(number) = view.int(id) {
        return number >= LARGEST;
    }
    match &view.expr(id).kind {
        ExprKind::Path(path) => match &*path.segments {
            [.., ty, max] if max.name == "MAX" => {
                matches!(
                    ty.name.as_str(),
                    "usize" | "u64" | "u128" | "i64" | "isize" | "u32" | "ByteUnit"
                )
            }
            _ => view
                .resolve(path)
                .is_some_and(|found| found.is("std::option::Option::None")),
        },
        ExprKind::Call { callee, args } => {
            let ExprKind::Path(path) = &view.expr(*callee).kind else {
                return false;
            };
            let name = path.last().name;
            match &**args {
                [] => name == "max_value",
                [only] => {
                    matches!(name.as_str(), "Some" | "Byte" | "from" | "new")
                        && is_none(view, *only)
                }
                _ => false,
            }
        }
        // The units of rocket: `u64::MAX.bytes()`.
        ExprKind::MethodCall {
            receiver,
            method,
            args,
            ..
        } => {
            args.is_empty()
                && matches!(
                    method.as_str(),
                    "bytes"
                        | "kilobytes"
                        | "kibibytes"
                        | "megabytes"
                        | "mebibytes"
                        | "gigabytes"
                        | "gibibytes"
                )
                && is_none(view, *receiver)
        }
        _ => false,
    }
}
