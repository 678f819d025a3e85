//! Lists whose room was asked for before: whether what is added to them later fits there.

use super::walk::Walk;
use crate::model::syntax::{ExprId, ExprKind, Literal, LocalId};
use crate::model::ty::TyKind;
use crate::model::view::{BodyView, Call};

/// Methods that add to a list.
const ADDS: &[&str] = &[
    "push",
    "push_back",
    "push_front",
    "insert",
    "push_str",
    "extend",
    "extend_from_slice",
];

/// Methods after which a list has other room, or fewer elements, than it was counted to have.
const CHANGES: &[&str] = &[
    "append",
    "clear",
    "drain",
    "pop",
    "pop_back",
    "pop_front",
    "remove",
    "reserve",
    "reserve_exact",
    "resize",
    "retain",
    "set_len",
    "split_off",
    "swap_remove",
    "truncate",
];

impl Walk<'_, '_> {
    /// Whether room for a number of elements that is written down is made for a variable which takes in what may be
    /// longer: texts and lists of unknown length, or elements in a loop.
    pub(super) fn may_outgrow(&self, made: ExprId) -> bool {
        let view = self.view;
        if !room_of(&view, made).is_some_and(|room| is_written(&view, room)) {
            return false;
        }
        let kept = view.lets().find(|(_, init)| *init == made);
        let Some((local, _)) = kept else {
            return false;
        };
        additions(&view, local).any(|call| match call.name.as_str() {
            "push_str" | "extend_from_slice" => {
                let added = call.args.first().copied();
                added.is_some_and(|added| {
                    view.value(added).is_none()
                        && !matches!(view.infer().of(added).peel_refs().kind(), TyKind::Array(..))
                })
            }
            "push" => in_loop(&view, call.id),
            _ => false,
        })
    }

    /// Whether a list whose room is a number that is written down has less of it than this call needs.
    pub(super) fn outgrows(&self, growth: ExprId, receiver: ExprId) -> bool {
        let view = self.view;
        let ExprKind::Local(local) = view.expr(receiver).kind else {
            return false;
        };
        let Some(room) = view
            .body
            .local(local)
            .init
            .and_then(|made| room_of(&view, made))
        else {
            return false;
        };
        let Some(free) = view.int(room) else {
            return false;
        };
        let mut needed = 0i128;
        for call in view.calls().filter(|call| is_of(&view, call, local)) {
            let before = call.place.span.start <= view.expr(growth).span.end;
            if !before || call.id == growth {
                continue;
            }
            if CHANGES.contains(&call.name.as_str()) {
                return false;
            }
            // What is added on some ways only, or on some rounds, may not have been.
            if ADDS.contains(&call.name.as_str()) && is_always(&view, call.id) {
                needed = needed.saturating_add(added(&view, &call).unwrap_or(0));
            }
        }
        let own = view.calls().find(|call| call.id == growth);
        match own.map(|call| added(&view, &call)) {
            Some(Some(more)) => needed.saturating_add(more) > free,
            Some(None) => is_written(&view, room),
            None => false,
        }
    }
}

/// The number of elements that `with_capacity` makes room for.
fn room_of(view: &BodyView<'_>, made: ExprId) -> Option<ExprId> {
    let ExprKind::Call { callee, args } = &view.expr(made).kind else {
        return None;
    };
    let ExprKind::Path(path) = &view.expr(*callee).kind else {
        return None;
    };
    match **args {
        [room] if path.last().name == "with_capacity" => Some(room),
        _ => None,
    }
}

fn is_written(view: &BodyView<'_>, room: ExprId) -> bool {
    matches!(view.expr(room).kind, ExprKind::Literal(Literal::Int(_)))
}

fn is_of(view: &BodyView<'_>, call: &Call<'_>, local: LocalId) -> bool {
    call.receiver
        .is_some_and(|on| matches!(view.expr(on).kind, ExprKind::Local(on) if on == local))
}

/// The calls that add to a local.
fn additions<'v>(view: &'v BodyView<'v>, local: LocalId) -> impl Iterator<Item = Call<'v>> {
    view.calls()
        .filter(move |call| is_of(view, call, local) && ADDS.contains(&call.name.as_str()))
}

/// How many elements a call adds, where that is written down.
fn added(view: &BodyView<'_>, call: &Call<'_>) -> Option<i128> {
    match (call.name.as_str(), call.args) {
        ("push" | "push_back" | "push_front", [_]) | ("insert", [_, _]) => Some(1),
        ("push_str" | "extend_from_slice" | "extend", [list]) => length(view, *list),
        _ => None,
    }
}

/// The number of elements of a list, a text or a range that is written down.
fn length(view: &BodyView<'_>, id: ExprId) -> Option<i128> {
    if let ExprKind::Range(Some(from), Some(to)) = &view.expr(id).kind {
        return view.int(*to)?.checked_sub(view.int(*from)?);
    }
    if let TyKind::Array(_, Some(length)) = view.infer().of(id).peel_refs().kind() {
        return Some(i128::from(*length));
    }
    let text = view.str(id)?;
    i128::try_from(text.len()).ok()
}

fn in_loop(view: &BodyView<'_>, id: ExprId) -> bool {
    let around = view.around();
    let mut outer = around.outward(id);
    outer.any(|outer| is_loop(view, outer))
}

fn is_loop(view: &BodyView<'_>, id: ExprId) -> bool {
    matches!(
        view.expr(id).kind,
        ExprKind::For(..) | ExprKind::While(..) | ExprKind::Loop(_)
    )
}

/// Whether an expression runs once whenever the body does.
fn is_always(view: &BodyView<'_>, id: ExprId) -> bool {
    let around = view.around();
    let mut outer = around.outward(id);
    !outer.any(|outer| {
        is_loop(view, outer)
            || matches!(
                view.expr(outer).kind,
                ExprKind::If { .. } | ExprKind::Match { .. } | ExprKind::Closure { .. }
            )
    })
}
