//! # Message of others decoded without a limit
//!
//! ## What it checks
//! Bytes from outside that are decoded from a format that nests or states its own sizes, without a limit: by bincode and
//! borsh; and by serde_json, serde_cbor, rmp-serde, ciborium and ron where their limit of the depth is switched off or
//! made huge. Readers of sockets count as bytes from outside.
//!
//! ## Why it matters
//! A short message can ask for much memory or for deep recursion.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! axum = "0.8"
//! bincode = "1"
//! ```
//! ```rust src/lib.rs
//! pub fn receive() -> Option<Vec<String>> {
//!     let message = std::fs::read("inbox/message").ok()?;
//!     bincode::deserialize(&message).ok()
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
//! bincode = "1"
//! ```
//! ```rust src/lib.rs
//! pub fn receive() -> Option<u64> {
//!     bincode::deserialize(&[0; 8]).ok()
//! }
//! ```
//!
//! ## Limits
//! Options and configurations that are parameters or fields are taken to have a limit, and so are messages that fill a
//! buffer whose size the program says.

use crate::model::sockets::is_near_socket;
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_H],
    cwe: &[502, 674],
    tests: false,
    check: &[Check::Flow(&[SinkKind::Decode], judge), Check::Call(socket)],
};

const WHY: &str = "a short message can ask for much memory or deep recursion";
const HELP: &str = "set a limit on sizes and depth before decoding";

/// Functions that decode what a reader gives.
const READERS: &[&str] = &[
    "bincode::deserialize_from",
    "bincode::decode_from_std_read",
    "bincode::serde::decode_from_std_read",
    "bincode::Options::deserialize_from",
    "ciborium::de::from_reader_with_recursion_limit",
];

/// Deeper than this, nothing that people write nests; and the stack of a thread may not reach.
const DEEP: i128 = 4096;

/// More than this need not fit into memory.
const LARGE: i128 = 1 << 32;

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    let Some(source) = reached.untrusted() else {
        return;
    };
    let bodies = reached
        .model
        .bodies(reached.model.file(reached.place().file));
    let mut calls = bodies.flat_map(BodyView::calls);
    let call = calls.find(|call| call.place == reached.place());
    if call.is_some_and(|call| is_limited(&call) || is_of_fixed_size(&call)) {
        return;
    }
    let what = match reached.callee() {
        "disable_recursion_limit" | "set_max_depth" => format!(
            "{} may nest as deep as it likes by `{}`",
            reached.words(),
            reached.callee()
        ),
        callee => format!(
            "{} is decoded by `{callee}` without a limit",
            reached.words()
        ),
    };
    let filed = out
        .report(reached.place(), what)
        .why(WHY)
        .help(HELP)
        .way(reached.steps());
    if source.is_local() {
        // Whoever starts the program may do the same without it.
        filed.at_most(Level::Note);
    }
}

/// Whether what is decoded is a buffer of a size that the program says, which is filled at once.
fn is_of_fixed_size(call: &Call<'_>) -> bool {
    let view = call.view;
    let local = |id: ExprId| match view.expr(id).kind {
        ExprKind::Ref { operand, .. } => view.root_local(operand),
        _ => view.root_local(id),
    };
    let Some(buffer) = call.arg(0).and_then(local) else {
        return false;
    };
    let is_buffer = |id: ExprId| local(id) == Some(buffer);
    let mut filled = false;
    let mut sized = false;
    for other in view.calls() {
        match (other.name.as_str(), other.receiver, other.args) {
            ("read_exact", Some(_), [into]) if is_buffer(*into) => filled = true,
            ("resize", Some(receiver), [size, _]) if is_buffer(receiver) => {
                if !is_own_size(view, *size) {
                    return false;
                }
                sized = true;
            }
            (
                "read_to_end" | "read_buf" | "extend_from_slice" | "extend" | "put" | "append"
                | "push",
                ..,
            ) if other.receiver.is_some_and(is_buffer)
                || other.args.iter().any(|arg| is_buffer(*arg)) =>
            {
                return false;
            }
            _ => {}
        }
    }
    let made = view.body.local(buffer).init;
    let made = made.map(|made| &view.expr(made).kind);
    let size = match made {
        Some(ExprKind::Repeat(_, size)) => Some(*size),
        Some(ExprKind::Macro(call)) if call.path.last().name == "vec" => call.args.get(1).copied(),
        _ => None,
    };
    sized |= size.is_some_and(|size| is_own_size(view, size));
    filled && sized
}

/// Whether a size is written in the program, or so small a number that it is none to speak of.
fn is_own_size(view: BodyView<'_>, size: ExprId) -> bool {
    let small = view.infer().of(size);
    if small.is("u8") || small.is("u16") {
        return true;
    }
    match &view.expr(size).kind {
        ExprKind::Cast(inner, _) => is_own_size(view, *inner),
        ExprKind::Literal(_) | ExprKind::Path(_) => true,
        ExprKind::Field { base, .. } => is_own_size(view, *base),
        ExprKind::Binary(_, left, right) => is_own_size(view, *left) && is_own_size(view, *right),
        ExprKind::Call { callee, args } => {
            args.is_empty()
                && matches!(&view.expr(*callee).kind, ExprKind::Path(path) if path.last().name == "size_of")
        }
        _ => false,
    }
}

/// Messages that are decoded right from a socket.
fn socket(call: &Call<'_>, out: &mut Findings<'_>) {
    let options = call.is_method("deserialize_from") && call.may_use("bincode") && !call.is_own();
    if !options && !call.is_any(READERS) {
        return;
    }
    let Some(reader) = call.arg(0) else {
        return;
    };
    let types = call.view.infer();
    if !call.view.is_socket(types, reader) || is_limited(call) {
        return;
    }
    let filed = out
        .report(
            call.place,
            format!(
                "`{}` decodes what the other side sends without a limit",
                call.name
            ),
        )
        .why(WHY)
        .help(HELP);
    if is_near_socket(types.of(reader)) {
        // The other side runs on this machine.
        filed.at_most(Level::Note);
    }
}

/// Whether a limit holds for what a call decodes, or may hold.
fn is_limited(call: &Call<'_>) -> bool {
    let view = call.view;
    match (call.name.as_str(), call.receiver, call.args) {
        ("set_max_depth", _, [.., depth]) | ("from_reader_with_recursion_limit", _, [_, depth]) => {
            !is_beyond(view, *depth, DEEP)
        }
        ("from_str" | "from_bytes" | "from_reader", Some(options), _) => {
            is_set(view, options, &|view, method, args| match (method, args) {
                ("with_recursion_limit", [depth]) => Some(!is_beyond(view, *depth, DEEP)),
                ("without_recursion_limit", _) => Some(false),
                _ => None,
            })
            .unwrap_or(true)
        }
        ("deserialize" | "deserialize_from", Some(options), _) => {
            is_set(view, options, &size).unwrap_or(true)
        }
        (name, None, [.., config]) if name.contains("decode_from") => {
            is_set(view, *config, &size).unwrap_or(true)
        }
        _ => false,
    }
}

/// What a method of bincode's options or configuration says of the size.
fn size(view: BodyView<'_>, method: &str, args: &[ExprId]) -> Option<bool> {
    match (method, args) {
        ("with_limit", [limit]) => Some(!is_beyond(view, *limit, LARGE)),
        ("with_limit", []) => Some(true),
        ("with_no_limit", _) | ("new" | "options" | "standard" | "legacy", _) => Some(false),
        _ => None,
    }
}

/// Whether a number is so large that it is no limit.
fn is_beyond(view: BodyView<'_>, number: ExprId, most: i128) -> bool {
    match view.int(number) {
        Some(number) => number > most,
        None => view
            .named_by(number)
            .is_some_and(|named| named.last() == "MAX"),
    }
}

type Says<'a> = &'a dyn Fn(BodyView<'_>, &str, &[ExprId]) -> Option<bool>;

/// What the last call says that `says` knows, in the chain of calls that makes some options; a limit on one of several
/// ways counts as one.
fn is_set(view: BodyView<'_>, options: ExprId, says: Says<'_>) -> Option<bool> {
    let mut all = Some(false);
    for (view, id) in view.outcomes(options) {
        let said = match &view.expr(id).kind {
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } => says(view, method.as_str(), args).or_else(|| is_set(view, *receiver, says)),
            ExprKind::Call { callee, args } => match &view.expr(*callee).kind {
                ExprKind::Path(path) => says(view, path.last().name.as_str(), args),
                _ => None,
            },
            _ => None,
        };
        match said {
            Some(true) => return said,
            Some(false) => {}
            None => all = None,
        }
    }
    all
}
