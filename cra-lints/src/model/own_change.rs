//! Whether a method changes what its type holds, with nothing around that.

use super::syntax::{ExprId, ExprKind, UnaryOp};
use super::ty::TyKind;
use super::view::BodyView;

/// Methods that are called on what is in a cell, or on a value, and never wait for another thread.
const PLAIN: &[&str] = &[
    "get",
    "set",
    "write",
    "read",
    "cast",
    "wrapping_add",
    "wrapping_sub",
    "saturating_add",
    "saturating_sub",
    "clone",
    "into",
    "as_ptr",
    "as_mut_ptr",
];

/// Whether a body changes what `self` holds in a cell or behind a pointer, on every way, and does nothing beside it that
/// may keep other threads out.
pub(super) fn changes_only(view: &BodyView<'_>) -> bool {
    let plain = view.body.exprs.iter().all(|expr| match &expr.kind {
        ExprKind::MethodCall { method, .. } => PLAIN.contains(&method.as_str()),
        ExprKind::Call { callee, .. } => view
            .named_by(*callee)
            .is_some_and(|named| named.is_any(&["std::option::Option::Some", "std::ptr::write"])),
        ExprKind::Path(_)
        | ExprKind::Local(_)
        | ExprKind::Literal(_)
        | ExprKind::Field { .. }
        | ExprKind::Index { .. }
        | ExprKind::Unary(..)
        | ExprKind::Binary(..)
        | ExprKind::Assign(..)
        | ExprKind::Ref { .. }
        | ExprKind::Cast(..)
        | ExprKind::Tuple(_)
        | ExprKind::Block { .. } => true,
        _ => false,
    });
    plain
        && view
            .body
            .exprs
            .iter()
            .any(|expr| is_change(view, &expr.kind))
}

/// Whether an expression writes to a cell or through a pointer that is a field of `self`.
fn is_change(view: &BodyView<'_>, expr: &ExprKind) -> bool {
    match expr {
        ExprKind::Assign(_, left, _) => {
            let mut at = *left;
            loop {
                at = match view.expr(at).kind {
                    ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => base,
                    ExprKind::Unary(UnaryOp::Deref, pointer) => {
                        return is_own_place(view, pointer);
                    }
                    _ => return false,
                };
            }
        }
        ExprKind::MethodCall {
            receiver, method, ..
        } => match method.as_str() {
            "set" => {
                view.infer().of(*receiver).is("std::cell::Cell") && is_own_field(view, *receiver)
            }
            "write" => is_own_place(view, *receiver),
            _ => false,
        },
        ExprKind::Call { callee, args } => args.first().is_some_and(|to| {
            is_own_place(view, *to)
                && view
                    .named_by(*callee)
                    .is_some_and(|named| named.is("std::ptr::write"))
        }),
        _ => false,
    }
}

/// Whether a pointer is that to the inside of a cell in a field of `self`, or is such a field.
fn is_own_place(view: &BodyView<'_>, pointer: ExprId) -> bool {
    match &view.expr(pointer).kind {
        ExprKind::MethodCall {
            receiver, method, ..
        } if *method == "get" => {
            view.infer().of(*receiver).is("std::cell::UnsafeCell") && is_own_field(view, *receiver)
        }
        _ => {
            matches!(view.infer().of(pointer).kind(), TyKind::Ptr(true, _))
                && is_own_field(view, pointer)
        }
    }
}

fn is_own_field(view: &BodyView<'_>, id: ExprId) -> bool {
    let spot = view.spot(id);
    spot.is_some_and(|spot| {
        let root = spot.local().map(|local| view.body.local(local).name);
        root.is_some_and(|name| name == "self") && !spot.fields.is_empty()
    })
}
