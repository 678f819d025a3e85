//! Requests that a function is given by the functions of the workspace that call it.

use super::Walk;
use crate::flow::program::{Function, Handler};
use crate::model::infer::Callee;
use crate::model::syntax::{ExprId, ExprKind, LocalId};
use crate::model::view::BodyView;

impl Walk<'_, '_> {
    /// Whether what a parameter of a function is shows at its callers: all of them are known, and give it what they made
    /// or took apart, or a parameter of their own.
    ///
    /// Nobody but they can call a function that is not public and handles no requests.
    pub(super) fn shows_at_callers(&self, function: &Function<'_>, index: u16) -> bool {
        if function.item.public || function.handler != Handler::No || function.signature.has_self {
            return false;
        }
        let model = self.view.model;
        let callers = model.callers();
        let mut calls = 0;
        for caller in callers.of(function.id) {
            let Some((_, view)) = model.function(*caller) else {
                return false;
            };
            let types = view.infer();
            for (id, expr) in view.body.iter() {
                let Some(Callee::Own(_, items)) = types.callee(id) else {
                    continue;
                };
                if !items.contains(&function.id) {
                    continue;
                }
                let ExprKind::Call { args, .. } = &expr.kind else {
                    // Where its name is handed on, it may be given anything.
                    if is_called(&view, id) {
                        continue;
                    }
                    return false;
                };
                let arg = args.get(index as usize).copied();
                if !arg.is_some_and(|arg| is_made(&view, arg)) {
                    return false;
                }
                calls += 1;
            }
        }
        calls > 0
    }
}

/// Whether an expression is what some call calls.
fn is_called(view: &BodyView<'_>, id: ExprId) -> bool {
    view.body
        .iter()
        .any(|(_, expr)| matches!(expr.kind, ExprKind::Call { callee, .. } if callee == id))
}

/// Whether a value is a variable that a function bound, and not a closure, of which nobody knows here who calls it.
fn is_made(view: &BodyView<'_>, id: ExprId) -> bool {
    match &view.expr(id).kind {
        ExprKind::Ref { operand, .. } => is_made(view, *operand),
        ExprKind::Local(local) => !is_of_closure(view, *local),
        _ => false,
    }
}

fn is_of_closure(view: &BodyView<'_>, local: LocalId) -> bool {
    let span = view.body.local(local).span;
    view.body.iter().any(|(_, expr)| match &expr.kind {
        ExprKind::Closure { params, .. } => params
            .iter()
            .any(|(pat, _)| view.body.pat(*pat).span.contains(span)),
        _ => false,
    })
}
