//! Conditions that constants decide, the same in every build of the program: one of their ways is never taken.

use super::walk::Walk;
use crate::model::syntax::{ExprId, ExprKind, ItemKind, UnaryOp};
use crate::model::view::BodyView;

/// Longer chains of constants than this are not followed.
const MAX_HOPS: usize = 8;

impl Walk<'_, '_> {
    /// The truth value of a condition that constants decide.
    pub(super) fn decided(&self, id: ExprId) -> Option<bool> {
        let asks = matches!(
            self.view.expr(id).kind,
            ExprKind::Literal(_) | ExprKind::Path(_) | ExprKind::Local(_) | ExprKind::Binary(..)
        );
        match asks && is_fixed(&self.view, id, MAX_HOPS) {
            true => self.view.bool(id),
            false => None,
        }
    }
}

/// Whether an expression is made of literals and of constants that no build and no impl has another value of.
fn is_fixed(view: &BodyView<'_>, id: ExprId, hops: usize) -> bool {
    let Some(hops) = hops.checked_sub(1) else {
        return false;
    };
    match &view.expr(id).kind {
        ExprKind::Literal(_) => true,
        ExprKind::Unary(UnaryOp::Not, inner) => is_fixed(view, *inner, hops),
        ExprKind::Binary(_, left, right) => {
            is_fixed(view, *left, hops) && is_fixed(view, *right, hops)
        }
        ExprKind::Local(local) => {
            let local = view.body.local(*local);
            !local.mutable && local.init.is_some_and(|init| is_fixed(view, init, hops))
        }
        ExprKind::Path(path) => {
            let constant = view.constant(path);
            constant.is_some_and(|constant| {
                stands_once(&constant) && is_fixed(&constant, constant.body.root(), hops)
            })
        }
        _ => false,
    }
}

/// Whether a constant is in every build, and not the one of a trait whose impls may have others.
fn stands_once(constant: &BodyView<'_>) -> bool {
    let mut at = constant.owner();
    while let Some(item) = at {
        if item.attr(&["cfg"]).is_some() || matches!(item.kind, ItemKind::Trait(..)) {
            return false;
        }
        at = item.parent.map(|parent| constant.tree.item(parent));
    }
    true
}
