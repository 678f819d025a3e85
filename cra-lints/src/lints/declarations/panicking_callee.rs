//! # Panic behind a function that promises none
//!
//! ## What it checks
//! Functions with `#[cra::no_panic]` that call a function of the workspace, at any depth, whose body unwraps, asserts, panics or
//! indexes.
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
//! Functions of other crates, division, overflow and calls through traits and pointers are not looked into. That an index was
//! checked before is not seen.

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
        for call in view.own_calls(&view.infer()) {
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
                ) && view.own_callee(&types, id).is_none() =>
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
            _ => continue,
        };
        if !is_constant(&view, expr.span) {
            return Some((view.place(expr.span), what));
        }
    }
    let calls = view.own_calls(&types);
    calls
        .iter()
        .find_map(|call| panics(model, call.function, seen, depth - 1))
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
