//! # Stream of the other side read to its end
//!
//! ## What it checks
//! Sockets, and bodies of requests, that are read until they end or until a line ends, into memory and without a limit:
//! of the standard library, tokio, the TLS libraries, hyper, axum, actix, poem, tiny_http and rouille; loops that gather what
//! they send; readers of answers that ureq gets from an address that the caller gives; and whole answers that reqwest,
//! attohttpc, hyper, isahc, surf and ureq get from an address that came with a request. Sockets of the same machine are notes.
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
//! not judged: most programs ask servers that they trust. A loop that compares or counts anything, or does anything else
//! with what it gathered than to look for its end, is taken to know when to stop.

use crate::model::infer::Types;
use crate::model::sockets::is_near_socket;
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_H],
    cwe: &[770],
    tests: false,
    check: &[Check::Body(body), Check::Flow(&[SinkKind::Url], fetched)],
};

/// Methods of readers that go on to the end of the stream, or of a line of any length; with their arguments.
const READS: &[(&str, usize)] = &[
    ("read_to_end", 1),
    ("read_to_string", 1),
    ("read_line", 1),
    ("read_until", 2),
    ("lines", 0),
    ("split", 1),
];

/// Functions that read one value of a format, as long as it may be.
const DECODES: &[&str] = &[
    "serde_json::from_reader",
    "serde_yaml::from_reader",
    "ciborium::from_reader",
    "ciborium::de::from_reader",
    "rmp_serde::from_read",
    "rmp_serde::decode::from_read",
];

/// Functions that collect the body of a request.
const COLLECTS: &[&str] = &[
    "hyper::body::to_bytes",
    "hyper::body::aggregate",
    "axum::body::to_bytes",
];

/// Methods of poem's bodies that keep the whole.
const TAKES_ALL: &[&str] = &[
    "into_bytes",
    "into_vec",
    "into_string",
    "into_json",
    "into_xml",
    "into_yaml",
];

const WHY: &str = "the other side need not stop, and then the memory is full";

/// Methods that keep the whole body of an answer, with their arguments and the libraries that have them.
const KEEPS: &[(&str, usize, &[&str])] = &[
    ("text", 0, CLIENTS),
    ("text_with_charset", 1, CLIENTS),
    ("bytes", 0, CLIENTS),
    ("json", 0, CLIENTS),
    ("copy_to", 1, CLIENTS),
    ("body_string", 0, &["surf"]),
    ("body_bytes", 0, &["surf"]),
    ("body_json", 0, &["surf"]),
    ("read_to_end", 1, READERS),
    ("read_to_string", 1, READERS),
];

const CLIENTS: &[&str] = &["reqwest", "attohttpc", "isahc"];

const READERS: &[&str] = &["reqwest", "attohttpc", "isahc", "ureq"];

/// Answers of servers whose address somebody outside chose.
fn fetched(reached: &Reached<'_>, out: &mut Findings<'_>) {
    // Who runs a program, and the servers that it trusts, name servers that they know.
    if !matches!(
        reached.untrusted(),
        Some(SourceKind::Request | SourceKind::Network)
    ) {
        return;
    }
    let bodies = reached
        .model
        .bodies(reached.model.file(reached.place().file));
    let mut calls = bodies.flat_map(BodyView::calls);
    let Some(request) = calls.find(|call| call.place == reached.place()) else {
        return;
    };
    let view = request.view;
    if asks_size(view) {
        return;
    }
    for call in view.calls() {
        let endless = match (read_by(&call), call.receiver) {
            (Some(Read::Copy(stream, to)), _) => {
                let into = view.infer().of(to).peel_refs();
                into.is("std::vec::Vec") && view.is_answer_to(stream, request.id)
            }
            (Some(Read::Grows(held, part)), _) => {
                view.gathers(held, part, &|reader| view.is_answer_to(reader, request.id))
            }
            (Some(Read::Body(body)), _) => view.is_answer_to(body, request.id),
            (_, Some(answer)) => {
                let keeps = KEEPS.iter().any(|(name, args, libraries)| {
                    call.name == **name
                        && call.args.len() == *args
                        && libraries.iter().any(|library| call.may_use(library))
                });
                keeps && view.is_answer_to(answer, request.id)
            }
            _ => false,
        };
        if endless {
            out.report(
                call.place,
                format!(
                    "`{}` keeps as much as the server sends that others name",
                    call.name
                ),
            )
            .why(WHY)
            .help("read the body piece by piece, and stop when it is longer than it may be")
            .way(reached.steps());
        }
    }
}

fn body(view: &BodyView<'_>, out: &mut Findings<'_>) {
    let mut types = None;
    for call in view.calls() {
        let Some(read) = read_by(&call) else {
            continue;
        };
        let types = types.get_or_insert_with(|| view.infer());
        let endless = match read {
            Read::Stream(stream) => view.is_socket(types, stream),
            Read::Copy(stream, to) => {
                view.is_socket(types, stream) && types.of(to).peel_refs().is("std::vec::Vec")
            }
            Read::Fills(held, reader) => {
                let gathers = ["std::vec::Vec", "bytes::BytesMut"];
                let kept = types.of(held).peel_refs().path();
                kept.is_some_and(|kept| gathers.contains(&kept.as_str()))
                    && view.is_socket(types, reader)
                    && view.unwatched_round(held).is_some()
            }
            Read::Body(body) => is_of_request(*view, types, body, 8) && !asks_size(*view),
            Read::Grows(held, part) => view.gathers(held, part, &|reader| {
                let body =
                    is_payload(*view, types, reader, 8) || is_of_request(*view, types, reader, 8);
                let body = body && !asks_size(*view);
                body || view.is_socket(types, reader)
            }),
        };
        if endless {
            let filed = out
                .report(
                    call.place,
                    format!("`{}` reads as much as the other side sends", call.name),
                )
                .why(WHY)
                .help("limit it: `take(…)` for readers, `http_body_util::Limited` for bodies");
            if call
                .receiver
                .is_some_and(|reader| is_near_socket(types.of(reader)))
            {
                // The other side runs on this machine.
                filed.at_most(Level::Note);
            }
        }
    }
}

/// What a call reads to its end.
enum Read {
    Stream(ExprId),
    Copy(ExprId, ExprId),
    Body(ExprId),
    /// A piece that is put behind others.
    Grows(ExprId, ExprId),
    /// A buffer that grows by what is read.
    Fills(ExprId, ExprId),
}

fn read_by(call: &Call<'_>) -> Option<Read> {
    let name = call.name.as_str();
    if let Some(receiver) = call.receiver {
        if call.args.is_empty() && TAKES_ALL.contains(&name) && call.may_use("poem") {
            return Some(Read::Body(receiver));
        }
        let reads = READS
            .iter()
            .any(|(read, args)| *read == name && *args == call.args.len());
        if reads {
            return Some(Read::Stream(receiver));
        }
        match (name, call.args) {
            (
                "extend_from_slice" | "extend" | "put" | "put_slice" | "push" | "push_str",
                [part],
            ) => return Some(Read::Grows(receiver, *part)),
            ("read_buf", [held]) => {
                if let ExprKind::Ref { operand, .. } = call.view.expr(*held).kind {
                    return Some(Read::Fills(operand, receiver));
                }
            }
            _ => {}
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
        (_, [stream]) if call.is_any(DECODES) => Some(Read::Stream(*stream)),
        ("new", [stream, codec]) if splits_lines(call, *codec) => Some(Read::Stream(*stream)),
        ("collect", [body]) if call.is_of("http_body_util", "BodyExt::collect") => {
            Some(Read::Body(*body))
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

/// Whether a call begins to read lines of any length from a stream.
fn splits_lines(call: &Call<'_>, codec: ExprId) -> bool {
    let frames = call.is_any(&[
        "tokio_util::codec::Framed::new",
        "tokio_util::codec::FramedRead::new",
    ]);
    let made = call.view.outcomes(codec);
    frames
        && made
            .iter()
            .any(|(view, made)| match &view.expr(*made).kind {
                ExprKind::Call { callee, args } => match &view.expr(*callee).kind {
                    ExprKind::Path(path) => {
                        let named = view.resolve(path);
                        args.is_empty()
                            && named
                                .is_some_and(|named| named.is("tokio_util::codec::LinesCodec::new"))
                    }
                    _ => false,
                },
                _ => false,
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
                    | "take_body"
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
        ExprKind::Local(local) => match view.bound_from(*local) {
            Some(value) => is_of_request(view, types, value, hops),
            // What a handler is given.
            None => {
                const BODIES: &[&str] =
                    &["axum::body::Body", "axum_core::body::Body", "poem::Body"];
                let given = types.of(id).peel_refs().path();
                given.is_some_and(|given| BODIES.contains(&given.as_str()))
            }
        },
        _ => false,
    }
}

/// Whether something gives the pieces of a request's body that no extractor limits.
fn is_payload(view: BodyView<'_>, types: &Types, id: ExprId, hops: usize) -> bool {
    let Some(hops) = hops.checked_sub(1) else {
        return false;
    };
    let ty = types.of(id).peel_refs();
    if ty.is("actix_web::web::Payload") || ty.is("actix_multipart::Field") {
        return true;
    }
    match &view.expr(id).kind {
        ExprKind::MethodCall {
            receiver, method, ..
        } => {
            *method == "into_data_stream" && is_of_request(view, types, *receiver, hops)
                || matches!(method.as_str(), "next" | "try_next")
                    && types
                        .of(*receiver)
                        .peel_refs()
                        .is("actix_multipart::Multipart")
                || matches!(method.as_str(), "map_err" | "by_ref" | "fuse")
                    && is_payload(view, types, *receiver, hops)
        }
        ExprKind::Ref { operand, .. } | ExprKind::Await(operand) | ExprKind::Try(operand) => {
            is_payload(view, types, *operand, hops)
        }
        ExprKind::Local(local) => view
            .bound_from(*local)
            .is_some_and(|value| is_payload(view, types, value, hops)),
        _ => false,
    }
}

fn is_request(path: &str) -> bool {
    let library = path.split("::").next().unwrap_or_default();
    matches!(library, "hyper" | "http" | "axum" | "poem")
        && path.rsplit("::").next() == Some("Request")
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
