//! A buffer that a call of the system fills, which says how much it wrote, and of which all that was asked for is taken.

use super::unwritten::{is_on_a_way_out, mentions};
use crate::model::around::Around;
use crate::model::syntax::{BinaryOp, BodyOwner, ExprId, ExprKind, ItemKind, LocalId, UnaryOp};
use crate::model::view::{BodyView, Call};

/// Functions that write to memory and give how much they wrote: where the memory is given, and how long it is.
const FILLS: &[(&str, usize, usize)] = &[
    ("libc::read", 1, 2),
    ("libc::pread", 1, 2),
    ("libc::pread64", 1, 2),
    ("libc::recv", 1, 2),
    ("libc::recvfrom", 1, 2),
];

/// Whether the length of an empty vector is set to what a call was asked for, and nobody looks how much it wrote.
pub(crate) fn is_filled_short(view: &BodyView<'_>, receiver: ExprId, length: ExprId) -> bool {
    let ExprKind::Local(local) = view.expr(receiver).kind else {
        return false;
    };
    let Some(made) = view
        .body
        .local(local)
        .init
        .filter(|made| is_empty(view, *made))
    else {
        return false;
    };
    let around = view.around();
    let mut filled = None;
    for id in mentions(view, local).filter(|id| *id > made && *id < receiver) {
        if only_looks(view, &around, id) || is_on_a_way_out(view, &around, id, receiver) {
            continue;
        }
        let Some(found) = view.calls().find_map(|call| fill(&call, id)) else {
            return false;
        };
        if filled.replace(found).is_some() {
            return false;
        }
    }
    filled.is_some_and(|(call, asked)| {
        same_number(view, asked, length) && is_not_looked_at(view, &around, call)
    })
}

/// `Vec::new()`, `Vec::with_capacity(n)`.
fn is_empty(view: &BodyView<'_>, made: ExprId) -> bool {
    let ExprKind::Call { callee, .. } = &view.expr(made).kind else {
        return false;
    };
    view.named_by(*callee)
        .is_some_and(|named| named.is_any(&["std::vec::Vec::new", "std::vec::Vec::with_capacity"]))
}

/// Whether a method on the vector writes nothing to it.
fn only_looks(view: &BodyView<'_>, around: &Around, id: ExprId) -> bool {
    let outer = around.parent(id).map(|outer| &view.expr(outer).kind);
    matches!(outer, Some(ExprKind::MethodCall { receiver, method, .. })
        if *receiver == id
            && matches!(method.as_str(), "len" | "capacity" | "clear" | "reserve" | "reserve_exact"))
}

/// A call that fills the vector named at `id`, and the number of elements it is asked for.
fn fill(call: &Call<'_>, id: ExprId) -> Option<(ExprId, ExprId)> {
    let view = &call.view;
    let named = view.expr(id).span;
    if let Some((_, to, count)) = FILLS.iter().find(|(path, ..)| call.is_any(&[path])) {
        let pointer = pointed(view, call.arg(*to)?)?;
        return (pointer == id).then_some((call.id, call.arg(*count)?));
    }
    let at = call
        .args
        .iter()
        .position(|arg| view.expr(*arg).span.contains(named))?;
    let lent = match view.expr(call.arg(at)?).kind {
        ExprKind::Ref { operand, .. } => operand,
        _ => call.arg(at)?,
    };
    if lent != id || call.receiver.is_some() {
        return None;
    }
    let count = hands_on(&call.own_body()?, at)?;
    Some((call.id, call.arg(count)?))
}

/// Which parameter says how much a function asks for, where it ends in a call that fills what its parameter `at` holds.
fn hands_on(body: &BodyView<'_>, at: usize) -> Option<usize> {
    let BodyOwner::Item(owner) = body.body.owner else {
        return None;
    };
    let ItemKind::Fn(function) = &body.tree.item(owner).kind else {
        return None;
    };
    let end = last_of(body, body.body.root());
    let call = body.calls().find(|call| call.id == end)?;
    let (_, to, count) = FILLS.iter().find(|(path, ..)| call.is_any(&[path]))?;
    let param = |id: ExprId| match body.expr(id).kind {
        ExprKind::Local(local) => function
            .params
            .iter()
            .position(|param| param.local == Some(local)),
        _ => None,
    };
    let filled = param(pointed(body, call.arg(*to)?)?)?;
    (filled == at).then(|| param(call.arg(*count)?)).flatten()
}

/// What a block is worth in the end.
fn last_of(body: &BodyView<'_>, id: ExprId) -> ExprId {
    let mut at = id;
    while let ExprKind::Block {
        tail: Some(tail), ..
    } = body.expr(at).kind
    {
        at = tail;
    }
    at
}

/// The vector of which an expression is a pointer to its memory: `bytes.as_mut_ptr().cast()`.
fn pointed(view: &BodyView<'_>, id: ExprId) -> Option<ExprId> {
    let mut at = id;
    for _ in 0..8 {
        at = match &view.expr(at).kind {
            ExprKind::Cast(inner, _) => *inner,
            ExprKind::MethodCall {
                receiver, method, ..
            } => match method.as_str() {
                "cast" => *receiver,
                "as_mut_ptr" => return Some(*receiver),
                _ => return None,
            },
            _ => return None,
        };
    }
    None
}

/// Whether two expressions are the same number: the same constant, or the same place.
fn same_number(view: &BodyView<'_>, one: ExprId, other: ExprId) -> bool {
    match (view.int(one), view.int(other)) {
        (Some(one), Some(other)) => return one == other,
        (None, None) => {}
        _ => return false,
    }
    let (one, other) = (view.spot(one), view.spot(other));
    one.is_some() && one == other
}

/// Whether what a call gives is only compared with nothing, to see whether it failed.
fn is_not_looked_at(view: &BodyView<'_>, around: &Around, call: ExprId) -> bool {
    let span = view.expr(call).span;
    let kept: Option<LocalId> = view
        .lets()
        .find(|(_, init)| view.expr(*init).span.contains(span))
        .map(|(local, _)| local);
    match kept {
        Some(local) => mentions(view, local).all(|id| is_compared_with_nothing(view, around, id)),
        None => {
            let mut at = call;
            while let Some(outer) = around.parent(at)
                && matches!(view.expr(outer).kind, ExprKind::Block { tail: Some(tail), .. } if tail == at)
            {
                at = outer;
            }
            let dropped = around
                .parent(at)
                .is_some_and(|outer| matches!(view.expr(outer).kind, ExprKind::Block { .. }));
            dropped || is_compared_with_nothing(view, around, at)
        }
    }
}

/// `n < 0`, `n == -1`.
fn is_compared_with_nothing(view: &BodyView<'_>, around: &Around, id: ExprId) -> bool {
    let Some(outer) = around.parent(id) else {
        return false;
    };
    let ExprKind::Binary(op, left, right) = view.expr(outer).kind else {
        return false;
    };
    let compares = matches!(
        op,
        BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge | BinaryOp::Eq | BinaryOp::Ne
    );
    let other = if left == id { right } else { left };
    let negative = matches!(view.expr(other).kind, ExprKind::Unary(UnaryOp::Neg, inner) if view.int(inner) == Some(1));
    compares && (view.int(other).is_some_and(|number| number <= 0) || negative)
}
