//! Arrays of memory of which single elements are written, and single ones are taken for values.

use super::unwritten::mentions;
use crate::model::syntax::{BlockKind, ExprId, ExprKind};
use crate::model::ty::{Ty, TyKind};
use crate::model::view::BodyView;

/// Whether an expression is an element of an array of `MaybeUninit` that was made with nothing in it, and of which only
/// other elements were used before, each by a number: `slots[1]`.
pub(crate) fn is_slot_unwritten(view: &BodyView<'_>, slot: ExprId) -> bool {
    let ExprKind::Index { base, index } = view.expr(slot).kind else {
        return false;
    };
    let ExprKind::Local(local) = view.expr(base).kind else {
        return false;
    };
    let (Some(wanted), Some(made)) = (view.int(index), view.body.local(local).init) else {
        return false;
    };
    if !is_room(view, made) || !holds_value(view.infer().local(local)) {
        return false;
    }
    let around = view.around();
    let is_other = |id: ExprId| {
        let Some(outer) = around.parent(id) else {
            return false;
        };
        let other = match view.expr(outer).kind {
            ExprKind::Index { base, index } if base == id => view.int(index),
            _ => None,
        };
        other.is_some_and(|other| other != wanted)
    };
    let at_once = |outer: ExprId| {
        let repeats = matches!(
            view.expr(outer).kind,
            ExprKind::Loop(_) | ExprKind::While(..) | ExprKind::For(..)
        );
        !repeats && !view.runs_apart(outer)
    };
    mentions(view, local).all(|id| id >= base || is_other(id)) && around.outward(slot).all(at_once)
}

/// Whether an expression makes an array of which no element has a value: `[const { MaybeUninit::uninit() }; 4]`.
fn is_room(view: &BodyView<'_>, made: ExprId) -> bool {
    let ExprKind::Repeat(part, _) = view.expr(made).kind else {
        return false;
    };
    let part = match &view.expr(part).kind {
        ExprKind::Block {
            stmts,
            tail: Some(tail),
            kind,
        } if stmts.is_empty() && *kind != BlockKind::Async => *tail,
        _ => part,
    };
    let ExprKind::Call { callee, args } = &view.expr(part).kind else {
        return false;
    };
    let ExprKind::Path(path) = &view.expr(*callee).kind else {
        return false;
    };
    args.is_empty()
        && view
            .resolve(path)
            .is_some_and(|made| made.is("std::mem::MaybeUninit::uninit"))
}

/// Whether the elements of an array are memory for something of which not every memory is a value.
fn holds_value(ty: Ty) -> bool {
    let (TyKind::Array(room, _) | TyKind::Slice(room)) = ty.kind() else {
        return false;
    };
    room.is("std::mem::MaybeUninit")
        && room.args().first().is_some_and(|held| {
            let text = held.is("std::string::String") || held.is("std::vec::Vec");
            held.is_scalar() || text || held.is("std::boxed::Box")
        })
}
