//! # Stream of the other side read to its end
//!
//! ## What it checks
//! Sockets, and bodies of requests, that are read until they end or until a line ends, into memory and without a limit:
//! of the standard library, tokio, the TLS libraries, hyper, axum, actix, tiny_http and rouille; loops that gather what
//! they send; and readers of answers that ureq gets from an address that the caller gives. Sockets of the same machine
//! are notes.
//!
//! ## Why it matters
//! The other side decides when it ends. It need not end, and then the memory is full.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! ```
//! ```rust src/lib.rs
//! use std::io::Read;
//! use std::net::TcpStream;
//!
//! pub fn read(mut stream: TcpStream) -> std::io::Result<Vec<u8>> {
//!     let mut out = Vec::new();
//!     stream.read_to_end(&mut out)?;
//!     Ok(out)
//! }
//! ```
//!
//! ## Good
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! ```
//! ```rust src/lib.rs
//! use std::io::Read;
//! use std::net::TcpStream;
//!
//! pub fn read(stream: TcpStream) -> std::io::Result<Vec<u8>> {
//!     let mut out = Vec::new();
//!     stream.take(1 << 20).read_to_end(&mut out)?;
//!     Ok(out)
//! }
//! ```
//!
//! ## Limits
//! A reader of a generic type is judged by the functions of the workspace that pass it on. Other answers of servers are
//! not judged: most programs ask servers that they trust. A loop that compares anything, or does anything else with
//! what it gathered, is taken to know when to stop.

use crate::model::infer::Types;
use crate::model::syntax::LocalId;
use crate::model::ty::{Ty, TyKind};
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_H],
    cwe: &[770],
    tests: false,
    check: &[Check::Body(body)],
};

/// Methods of readers that go on to the end of the stream, or of a line of any length; with their arguments.
const READS: &[(&str, usize)] = &[
    ("read_to_end", 1),
    ("read_to_string", 1),
    ("read_line", 1),
    ("read_until", 2),
    ("lines", 0),
];

/// Functions that collect the body of a request.
const COLLECTS: &[&str] = &[
    "hyper::body::to_bytes",
    "hyper::body::aggregate",
    "axum::body::to_bytes",
];

fn body(view: &BodyView<'_>, out: &mut Findings<'_>) {
    let mut types = None;
    for call in view.calls() {
        let Some(read) = read_by(&call) else {
            continue;
        };
        let types = types.get_or_insert_with(|| view.infer());
        let endless = match read {
            Read::Stream(stream) => is_socket(*view, types, stream),
            Read::Copy(stream, to) => {
                is_socket(*view, types, stream) && types.of(to).peel_refs().is("std::vec::Vec")
            }
            Read::Body(body) => is_of_request(*view, types, body, 8) && !asks_size(*view),
            Read::Grows(held, part) => view.gathers(held, part, &|reader| {
                let body = is_payload(*view, types, reader, 8) && !asks_size(*view);
                body || is_socket(*view, types, reader)
            }),
        };
        if endless {
            let filed = out
                .report(
                    call.place,
                    format!("`{}` reads as much as the other side sends", call.name),
                )
                .why("the other side need not stop, and then the memory is full")
                .help("limit it: `take(…)` for readers, `http_body_util::Limited` for bodies");
            if call
                .receiver
                .is_some_and(|reader| is_near(types.of(reader)))
            {
                // The other side runs on this machine.
                filed.at_most(Level::Note);
            }
        }
    }
}

/// Whether what is read comes from a socket of this machine.
fn is_near(ty: Ty) -> bool {
    match ty.kind() {
        TyKind::Ref(_, inner) => is_near(*inner),
        TyKind::Named(path, args) => {
            path.as_str().ends_with("::UnixStream")
                || path.as_str().contains("::unix::")
                || args.iter().any(|arg| is_near(*arg))
        }
        _ => false,
    }
}

/// What a call reads to its end.
enum Read {
    Stream(ExprId),
    Copy(ExprId, ExprId),
    Body(ExprId),
    /// A piece that is put behind others.
    Grows(ExprId, ExprId),
}

fn read_by(call: &Call<'_>) -> Option<Read> {
    let name = call.name.as_str();
    if let Some(receiver) = call.receiver {
        let reads = READS
            .iter()
            .any(|(read, args)| *read == name && *args == call.args.len());
        if reads {
            return Some(Read::Stream(receiver));
        }
        if let ("extend_from_slice" | "extend" | "put" | "put_slice", [part]) = (name, call.args) {
            return Some(Read::Grows(receiver, *part));
        }
        return (name == "collect" && call.args.is_empty() && call.may_use("http_body_util"))
            .then_some(Read::Body(receiver));
    }
    match (name, call.args) {
        ("read_to_end" | "read_to_string" | "read_line", [stream, _])
        | ("read_until", [stream, _, _]) => Some(Read::Stream(*stream)),
        ("read_to_string", [stream]) if call.is_any(&["std::io::read_to_string"]) => {
            Some(Read::Stream(*stream))
        }
        ("copy", [stream, to]) if call.is_any(&["std::io::copy", "tokio::io::copy"]) => {
            Some(Read::Copy(*stream, *to))
        }
        (_, [body]) if call.is_any(COLLECTS) => Some(Read::Body(*body)),
        ("to_bytes", [body, limit]) if call.is_any(COLLECTS) => {
            let most = call.view.named_by(*limit);
            most.is_some_and(|most| most.last() == "MAX")
                .then_some(Read::Body(*body))
        }
        _ => None,
    }
}

/// Types that others fill from far away.
const SOCKETS: &[&str] = &[
    "std::net::TcpStream",
    "tokio::net::TcpStream",
    "tokio::net::tcp::OwnedReadHalf",
    "tokio::net::tcp::ReadHalf",
    "async_std::net::TcpStream",
    "async_net::TcpStream",
    "smol::net::TcpStream",
    "mio::net::TcpStream",
    "std::os::unix::net::UnixStream",
    "tokio::net::UnixStream",
    "tokio::net::unix::OwnedReadHalf",
    "async_std::os::unix::net::UnixStream",
    "native_tls::TlsStream",
    "tokio_native_tls::TlsStream",
    "tokio_rustls::server::TlsStream",
    "tokio_rustls::client::TlsStream",
    "tokio_rustls::TlsStream",
    "openssl::ssl::SslStream",
    "rustls::StreamOwned",
    "rustls::Stream",
    "rouille::RequestBody",
];

/// Wrappers that end after a number of bytes, or give what is in memory already.
const ENDS: &[&str] = &["Take", "Cursor", "Limited"];

fn is_socket(view: BodyView<'_>, types: &Types, id: ExprId) -> bool {
    fills(types.of(id))
        || is_request_reader(view, types, id, 8)
        || wraps_socket(view, types, id, 8)
        || view.is_given(types, id, &|caller, types, given| {
            fills(types.of(given)) || wraps_socket(caller, types, given, 8)
        })
}

/// Whether a reader is made from a socket, where its type does not tell: a half of it, or a buffer before it.
fn wraps_socket(view: BodyView<'_>, types: &Types, id: ExprId, hops: usize) -> bool {
    let Some(hops) = hops.checked_sub(1) else {
        return false;
    };
    if ends(types.of(id)) {
        return false;
    }
    if fills(types.of(id)) {
        return true;
    }
    match &view.expr(id).kind {
        ExprKind::Local(local) => {
            first_value(view, *local).is_some_and(|value| wraps_socket(view, types, value, hops))
        }
        ExprKind::Ref { operand, .. } | ExprKind::Try(operand) | ExprKind::Await(operand) => {
            wraps_socket(view, types, *operand, hops)
        }
        ExprKind::MethodCall {
            receiver, method, ..
        } => {
            matches!(
                method.as_str(),
                "into_split" | "split" | "by_ref" | "try_clone" | "unwrap" | "expect"
            ) && wraps_socket(view, types, *receiver, hops)
        }
        ExprKind::Call { callee, args } => {
            let ExprKind::Path(path) = &view.expr(*callee).kind else {
                return false;
            };
            let buffers = view.resolve(path).is_some_and(|found| {
                found.parent().ends_with("::BufReader") || found.is("tokio::io::split")
            });
            buffers
                && args
                    .last()
                    .is_some_and(|inner| wraps_socket(view, types, *inner, hops))
        }
        _ => false,
    }
}

fn ends(ty: Ty) -> bool {
    let path = ty.peel_refs().path();
    let last = path.and_then(|path| path.as_str().rsplit("::").next());
    last.is_some_and(|last| ENDS.contains(&last))
}

fn fills(ty: Ty) -> bool {
    match ty.kind() {
        TyKind::Ref(_, inner) => fills(*inner),
        TyKind::Named(path, args) => {
            !ends(ty) && (SOCKETS.contains(&path.as_str()) || args.iter().any(|arg| fills(*arg)))
        }
        _ => false,
    }
}

/// `request.as_reader()` of tiny_http, and the data of a request of rouille.
fn is_request_reader(view: BodyView<'_>, types: &Types, id: ExprId, hops: usize) -> bool {
    let Some(hops) = hops.checked_sub(1) else {
        return false;
    };
    match &view.expr(id).kind {
        ExprKind::MethodCall {
            receiver, method, ..
        } => match method.as_str() {
            "as_reader" => {
                types.of(*receiver).is("tiny_http::Request")
                    || view.is_open_answer(types, *receiver)
            }
            "data" => types.of(*receiver).is("rouille::Request"),
            "into_reader" => view.is_open_answer(types, *receiver),
            "unwrap" | "expect" | "as_mut" | "by_ref" => {
                is_request_reader(view, types, *receiver, hops)
            }
            _ => false,
        },
        ExprKind::Ref { operand, .. } | ExprKind::Try(operand) => {
            is_request_reader(view, types, *operand, hops)
        }
        ExprKind::Local(local) => first_value(view, *local)
            .is_some_and(|value| is_request_reader(view, types, value, hops)),
        _ => false,
    }
}

/// What a local is made from, also when a pattern binds it.
fn first_value(view: BodyView<'_>, local: LocalId) -> Option<ExprId> {
    let found = view.body.local(local);
    let bound_by = |pat| view.body.pat(pat).span.contains(found.span);
    found.init.or_else(|| {
        view.body.exprs.iter().find_map(|expr| match &expr.kind {
            ExprKind::Let(pat, value) => bound_by(*pat).then_some(*value),
            ExprKind::Block { stmts, .. } => stmts.iter().find_map(|stmt| match stmt {
                Stmt::Let { pat, init, .. } if bound_by(*pat) => *init,
                _ => None,
            }),
            ExprKind::Match { scrutinee, arms } => arms
                .iter()
                .any(|arm| bound_by(arm.pat))
                .then_some(*scrutinee),
            _ => None,
        })
    })
}

/// Whether a body is that of a request, and nothing limits it.
fn is_of_request(view: BodyView<'_>, types: &Types, id: ExprId, hops: usize) -> bool {
    let Some(hops) = hops.checked_sub(1) else {
        return false;
    };
    let request = types.of(id).peel_refs().path();
    if request.is_some_and(|path| is_request(path.as_str())) {
        return true;
    }
    match &view.expr(id).kind {
        ExprKind::MethodCall {
            receiver, method, ..
        } => {
            matches!(
                method.as_str(),
                "into_body"
                    | "body_mut"
                    | "body"
                    | "into_parts"
                    | "map_err"
                    | "map_frame"
                    | "boxed"
            ) && is_of_request(view, types, *receiver, hops)
        }
        ExprKind::Ref { operand, .. } | ExprKind::Unary(_, operand) => {
            is_of_request(view, types, *operand, hops)
        }
        ExprKind::Local(local) => match first_value(view, *local) {
            Some(value) => is_of_request(view, types, value, hops),
            // What a handler is given.
            None => types.of(id).peel_refs().is("axum::body::Body"),
        },
        _ => false,
    }
}

/// Whether something gives the pieces of a request's body that no extractor limits.
fn is_payload(view: BodyView<'_>, types: &Types, id: ExprId, hops: usize) -> bool {
    let Some(hops) = hops.checked_sub(1) else {
        return false;
    };
    if types.of(id).peel_refs().is("actix_web::web::Payload") {
        return true;
    }
    match &view.expr(id).kind {
        ExprKind::MethodCall {
            receiver, method, ..
        } => {
            *method == "into_data_stream" && is_of_request(view, types, *receiver, hops)
                || matches!(method.as_str(), "map_err" | "by_ref" | "fuse")
                    && is_payload(view, types, *receiver, hops)
        }
        ExprKind::Ref { operand, .. } => is_payload(view, types, *operand, hops),
        ExprKind::Local(local) => {
            first_value(view, *local).is_some_and(|value| is_payload(view, types, value, hops))
        }
        _ => false,
    }
}

fn is_request(path: &str) -> bool {
    let library = path.split("::").next().unwrap_or_default();
    matches!(library, "hyper" | "http" | "axum") && path.rsplit("::").next() == Some("Request")
}

/// Whether the body asks how long the request is before it reads it.
fn asks_size(view: BodyView<'_>) -> bool {
    view.body.exprs.iter().any(|expr| match &expr.kind {
        ExprKind::MethodCall { method, .. } => {
            matches!(method.as_str(), "size_hint" | "content_length")
        }
        ExprKind::Path(path) => path.last().name == "CONTENT_LENGTH",
        ExprKind::Literal(Literal::Str(text)) => text.eq_ignore_ascii_case("content-length"),
        _ => false,
    })
}
