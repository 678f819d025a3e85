//! # Panic behind a function that promises none
//!
//! ## What it checks
//! Functions with `#[cra::no_panic]` that call a function of the workspace, at any depth, whose body unwraps, asserts, panics or
//! indexes; and in them and in what they call, division by a whole number that is no constant, and methods of slices and vectors
//! that panic, such as `copy_from_slice` and `remove`.
//!
//! ## Why it matters
//! rustc reads the body of the function alone. A panic one call further ends the task all the same.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! cra = { package = "cra-macros", version = "0.1" }
//! ```
//! ```rust src/lib.rs
//! fn first(bytes: &[u8]) -> u8 {
//!     bytes[0]
//! }
//!
//! #[cra::no_panic]
//! pub fn kind(packet: &[u8]) -> u8 {
//!     first(packet)
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
//! cra = { package = "cra-macros", version = "0.1" }
//! ```
//! ```rust src/lib.rs
//! fn first(bytes: &[u8]) -> Option<u8> {
//!     bytes.first().copied()
//! }
//!
//! #[cra::no_panic]
//! pub fn kind(packet: &[u8]) -> Option<u8> {
//!     first(packet)
//! }
//! ```
//!
//! ## Limits
//! Functions of other crates, overflow and calls through traits and pointers are not looked into. That an index or a divisor was
//! checked before is not seen.

use crate::model::infer::Types;
use crate::model::place::FileId;
use crate::model::syntax::ItemId;
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_H],
    cwe: &[248, 754],
    tests: false,
    check: &[Check::Workspace(workspace)],
};

/// How deep calls are followed.
const DEPTH: usize = 12;

fn workspace(model: &Model<'_>, out: &mut Findings<'_>) {
    out.covered(Coverage::of_promises(model, &["no_panic"]));
    for promise in model.promises().of("no_panic") {
        let Some((_, view)) = model.promised_function(promise) else {
            continue;
        };
        let types = view.infer();
        for (id, expr) in view.body.iter() {
            // rustc refuses the rest.
            if let Some(what) = quietly(&view, types, id).filter(|_| !is_constant(&view, expr.span))
            {
                out.report(
                    view.place(expr.span),
                    format!("{what}, and this function promises not to panic"),
                )
                .why("the panic ends its task, whatever the function promises")
                .help("ask first, or use what gives an `Option`, such as `checked_div` and `get`");
            }
        }
        for call in view.own_calls(types) {
            let mut seen = vec![promise.item];
            let Some((place, what)) = panics(model, call.function, &mut seen, DEPTH) else {
                continue;
            };
            out.report(view.place_of(call.at), "this call can panic")
                .why("the function around promises that it does not, and the panic ends its task all the same")
                .help("return an error there, and give `#[cra::no_panic]` to the function that is called too")
                .related(place, what);
        }
    }
}

type Function = (FileId, ItemId);

/// The first way to panic in a function or in those it calls.
fn panics(
    model: &Model<'_>,
    function: Function,
    seen: &mut Vec<Function>,
    depth: usize,
) -> Option<(Place, String)> {
    if depth == 0 || seen.contains(&function) {
        return None;
    }
    seen.push(function);
    let (_, view) = model.function(function)?;
    let types = view.infer();
    for (id, expr) in view.body.iter() {
        let what = match &expr.kind {
            ExprKind::MethodCall { method, .. }
                if matches!(
                    method.as_str(),
                    "unwrap" | "expect" | "unwrap_err" | "expect_err"
                ) && view.own_callee(types, id).is_none() =>
            {
                format!("`{method}` panics")
            }
            ExprKind::Macro(call) if PANICS.contains(&call.path.last().name.as_str()) => {
                format!("`{}!` panics", call.path.last().name)
            }
            ExprKind::Index { index, .. }
                if !matches!(view.expr(*index).kind, ExprKind::Range(None, None)) =>
            {
                "indexing panics out of bounds".to_owned()
            }
            _ => match quietly(&view, types, id) {
                Some(what) => what,
                None => continue,
            },
        };
        if !is_constant(&view, expr.span) {
            return Some((view.place(expr.span), what));
        }
    }
    let calls = view.own_calls(types);
    calls
        .iter()
        .find_map(|call| panics(model, call.function, seen, depth - 1))
}

/// Methods of slices and texts that panic when lengths or places do not fit.
const OF_SLICES: &[&str] = &[
    "clone_from_slice",
    "copy_from_slice",
    "copy_within",
    "rotate_left",
    "rotate_right",
    "select_nth_unstable",
    "split_at",
    "split_at_mut",
    "split_off",
    "swap_remove",
    "swap_with_slice",
];

/// Methods of vectors alone: others of these names panic never.
const OF_VECTORS: &[&str] = &["drain", "insert", "remove", "swap"];

const INTEGERS: &[&str] = &[
    "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize",
];

/// What panics without a word that says so: division, and methods of the standard library.
fn quietly(view: &BodyView<'_>, types: &Types, id: ExprId) -> Option<String> {
    match &view.expr(id).kind {
        ExprKind::Binary(BinaryOp::Div | BinaryOp::Rem, left, right)
        | ExprKind::Assign(Some(BinaryOp::Div | BinaryOp::Rem), left, right) => {
            let integer = |id: ExprId| {
                let path = types.of(id).peel_refs().path();
                path.is_some_and(|path| INTEGERS.contains(&path.as_str()))
            };
            let fits = view.int(*right).is_some_and(|divisor| divisor != 0);
            ((integer(*left) || integer(*right)) && !fits)
                .then(|| "division by zero panics".to_owned())
        }
        ExprKind::MethodCall {
            receiver, method, ..
        } => {
            let name = method.as_str();
            let of_vector =
                OF_VECTORS.contains(&name) && types.of(*receiver).peel_refs().is("std::vec::Vec");
            let panics = of_vector || OF_SLICES.contains(&name);
            (panics && view.own_callee(types, id).is_none())
                .then(|| format!("`{name}` panics when it does not fit"))
        }
        _ => None,
    }
}

const PANICS: &[&str] = &[
    "panic",
    "assert",
    "assert_eq",
    "assert_ne",
    "unreachable",
    "todo",
    "unimplemented",
];

/// Whether a span lies in a block that is judged when the program is built.
fn is_constant(view: &BodyView<'_>, span: Span) -> bool {
    view.body.exprs.iter().any(|expr| {
        matches!(&expr.kind, ExprKind::Block { kind, .. } if *kind == BlockKind::Const)
            && expr.span.contains(span)
    })
}
