//! # Bound that is declared and not kept
//!
//! ## What it checks
//! Functions with `#[cra::bounded(…)]` that do not use the constant they name, or do before they use it what it bounds: take memory
//! (`bytes`), call themselves (`depth`), wait (`time`).
//!
//! ## Why it matters
//! Whoever sends a large message then decides how much memory the product takes.
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
//! const MAX: usize = 4096;
//!
//! #[cra::bounded(bytes = MAX)]
//! pub fn decode(input: &[u8]) -> Option<Vec<u8>> {
//!     let copy = input.to_vec();
//!     (copy.len() <= MAX).then_some(copy)
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
//! const MAX: usize = 4096;
//!
//! #[cra::bounded(bytes = MAX)]
//! pub fn decode(input: &[u8]) -> Option<Vec<u8>> {
//!     if input.len() > MAX {
//!         return None;
//!     }
//!     Some(input.to_vec())
//! }
//! ```
//!
//! ## Limits
//! A bound that is no name, such as `4096`, is not looked for. Use is enough: whether the comparison is the right way round is
//! not judged. A function of the workspace that is called may use the constant in its place. What stands in a closure is taken to run
//! later.

use crate::model::place::FileId;
use crate::model::promise::last_name;
use crate::model::syntax::ItemId;
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_H, &I_2_I],
    cwe: &[770, 400],
    tests: false,
    check: &[Check::Workspace(workspace)],
};

/// Methods and functions that take memory for what they are given.
const TAKES: &[&str] = &[
    "collect",
    "extend_from_slice",
    "from_utf8_lossy",
    "read_to_end",
    "read_to_string",
    "repeat",
    "reserve",
    "resize",
    "to_owned",
    "to_string",
    "to_vec",
    "with_capacity",
];

/// Methods and functions that wait for somebody else.
const WAITS: &[&str] = &[
    "accept",
    "join",
    "read",
    "read_exact",
    "read_line",
    "recv",
    "sleep",
    "wait",
];

fn workspace(model: &Model<'_>, out: &mut Findings<'_>) {
    out.covered(Coverage::of_promises(model, &["bounded"]));
    for promise in model.promises().of("bounded") {
        let Some((_, view)) = model.promised_function(promise) else {
            continue;
        };
        for key in ["bytes", "depth", "time"] {
            let Some(name) = promise
                .value(key)
                .map(last_name)
                .filter(|name| is_name(name))
            else {
                continue;
            };
            let Some(used) = first_use(&view, name, promise.item) else {
                out.report(
                    promise.place,
                    format!("`{name}` is declared as a bound and not used"),
                )
                .why("nothing in this function refuses what is above it")
                .help(format!(
                    "compare with `{name}` first, and refuse what is above"
                ));
                continue;
            };
            let types = view.infer();
            let early = view.body.iter().find(|(id, expr)| {
                expr.span.end <= used.start
                    && !later(&view, expr.span)
                    && match key {
                        "bytes" => called(&view, &expr.kind, TAKES),
                        "depth" => view.own_callee(types, *id) == Some(promise.item),
                        _ => called(&view, &expr.kind, WAITS),
                    }
            });
            let does = match key {
                "bytes" => "takes memory",
                "depth" => "goes one level deeper",
                _ => "waits",
            };
            if let Some((early, _)) = early {
                out.report(
                    view.place_of(early),
                    format!("this {does} before `{name}` is compared"),
                )
                .why("the bound comes too late: whoever sends it decides how much that is")
                .help(format!("compare with `{name}` first"))
                .related(promise.place, "declared here");
            }
        }
    }
}

/// Whether a place lies in a closure, which runs when somebody calls it.
fn later(view: &BodyView<'_>, span: Span) -> bool {
    view.body
        .exprs
        .iter()
        .any(|expr| matches!(expr.kind, ExprKind::Closure { .. }) && expr.span.contains(span))
}

/// Whether a bound is the name of a constant.
fn is_name(text: &str) -> bool {
    let word = |c: char| c.is_alphanumeric() || c == '_';
    text.starts_with(|c: char| c.is_alphabetic() || c == '_') && text.chars().all(word)
}

/// Where a constant is first used, or another function that uses it is called.
fn first_use(view: &BodyView<'_>, name: &str, own: (FileId, ItemId)) -> Option<Span> {
    let direct = view
        .body
        .exprs
        .iter()
        .filter(|expr| names(&expr.kind, name));
    let types = view.infer();
    let calls = view.own_calls(types);
    let others = calls.iter().filter(|call| call.function != own);
    let through = others.filter_map(|call| {
        let (_, body) = view.model.function(call.function)?;
        let uses = body.body.exprs.iter().any(|expr| names(&expr.kind, name));
        uses.then(|| view.expr(call.at).span)
    });
    let spans = direct.map(|expr| expr.span).chain(through);
    spans.min_by_key(|span| span.start)
}

fn names(kind: &ExprKind, name: &str) -> bool {
    matches!(kind, ExprKind::Path(path) if path.last().name == *name)
}

/// Whether an expression is a call of one of these names.
fn called(view: &BodyView<'_>, kind: &ExprKind, names: &[&str]) -> bool {
    let name = match kind {
        // A text of the program has the length it was given there.
        ExprKind::MethodCall { receiver, .. }
            if matches!(view.expr(*receiver).kind, ExprKind::Literal(_)) =>
        {
            return false;
        }
        ExprKind::MethodCall { method, .. } => *method,
        ExprKind::Call { callee, .. } => match &view.expr(*callee).kind {
            ExprKind::Path(path) => path.last().name,
            _ => return false,
        },
        _ => return false,
    };
    names.contains(&name.as_str())
}
