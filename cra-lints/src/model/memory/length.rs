//! How long the memory behind a pointer is said to be, and by whom.

use super::elements::{element, lent_within};
use crate::model::spot::Spot;
use crate::model::syntax::{ExprId, ExprKind, ItemKind, LocalId, UnaryOp};
use crate::model::view::BodyView;

/// The owner whose `as_ptr` is called.
pub(crate) fn owner_spot(view: &BodyView<'_>, lent: ExprId) -> Option<Spot> {
    let ExprKind::MethodCall { receiver, .. } = &view.expr(lent).kind else {
        return None;
    };
    let ty = view.infer().of(*receiver).peel_refs();
    let inner = match ty.is("std::mem::ManuallyDrop") {
        true => ty.args().first().copied()?,
        false => ty,
    };
    let has_room = inner.is("std::vec::Vec") || inner.is("std::string::String");
    has_room.then(|| view.spot(*receiver)).flatten()
}

/// Whether a number is worked out from the length of a list, and not from its capacity.
pub(crate) fn is_made_of_length(view: &BodyView<'_>, number: ExprId, owner: &Spot) -> bool {
    let mut open = vec![number];
    let (mut steps, mut of_length, mut worked_out) = (0, false, false);
    while let Some(at) = open.pop() {
        steps += 1;
        if steps > 24 {
            return false;
        }
        match &view.expr(at).kind {
            ExprKind::Local(local) => match view.only_value(*local) {
                Some(value) => open.push(value),
                None => return false,
            },
            ExprKind::Binary(_, left, right) => {
                worked_out = true;
                open.extend([*left, *right]);
            }
            ExprKind::MethodCall {
                receiver, method, ..
            } => match method.as_str() {
                "capacity" => return false,
                "len" if view.spot(*receiver).as_ref() == Some(owner) => of_length = true,
                "next_power_of_two" | "max" | "min" => {
                    worked_out = true;
                    open.push(*receiver);
                }
                _ => return false,
            },
            ExprKind::Literal(_) => {}
            _ => return false,
        }
    }
    // The length itself is looked at where it is known how the list was made; one that is a field came from elsewhere.
    of_length && (worked_out || !owner.fields.is_empty())
}

/// Whether an expression is `owner.len()`, also by the name of a local.
pub(crate) fn is_length_of(view: &BodyView<'_>, id: ExprId, owner: LocalId) -> bool {
    match &view.expr(id).kind {
        ExprKind::Local(local) => view
            .only_value(*local)
            .is_some_and(|value| is_length_of(view, value, owner)),
        ExprKind::MethodCall {
            receiver, method, ..
        } => {
            *method == "len"
                && matches!(view.expr(*receiver).kind, ExprKind::Local(local) if local == owner)
        }
        _ => false,
    }
}

/// Whether the room of a vector is made as small as its content somewhere, or was so from the start.
pub(crate) fn shrinks(view: &BodyView<'_>, owner: LocalId) -> bool {
    let exact = view
        .body
        .local(owner)
        .init
        .is_some_and(|init| match &view.expr(init).kind {
            ExprKind::Macro(_) => true,
            ExprKind::MethodCall { method, .. } => {
                matches!(method.as_str(), "to_vec" | "into_vec" | "clone")
            }
            _ => false,
        });
    let told = view.body.exprs.iter().any(|expr| match &expr.kind {
        ExprKind::MethodCall {
            receiver, method, ..
        } => {
            matches!(method.as_str(), "shrink_to_fit" | "capacity")
                && view.root_local(*receiver) == Some(owner)
        }
        _ => false,
    });
    exact || told
}

/// Whether two expressions are one variable or field, casts apart.
pub(crate) fn is_one_number(view: &BodyView<'_>, one: ExprId, other: ExprId) -> bool {
    let spot = |id: ExprId| match view.expr(id).kind {
        ExprKind::Cast(inner, _) => view.spot(inner),
        _ => view.spot(id),
    };
    spot(one).is_some_and(|one| spot(other) == Some(one))
}

/// Functions that read a number out of bytes.
const DECODES: &[&str] = &["from_be_bytes", "from_le_bytes", "from_ne_bytes"];

/// Whether a safe function takes the length of a slice from its caller, or out of bytes, and asks nothing about it or
/// about the list that the pointer leads into.
pub(crate) fn trusts_length(view: &BodyView<'_>, pointer: ExprId, length: Option<ExprId>) -> bool {
    let lent = lent_within(view, pointer, true).map(|lent| &view.expr(lent).kind);
    let (Some(ExprKind::MethodCall { receiver, .. }), Some(length)) = (lent, length) else {
        return false;
    };
    let Some(list) = view.spot(*receiver) else {
        return false;
    };
    let function = view.owner().map(|owner| (&owner.kind, owner.public));
    let Some((ItemKind::Fn(function), public)) = function else {
        return false;
    };
    if function.unsafe_ {
        return false;
    }
    let mut named = Vec::new();
    let given = |local: LocalId| {
        let mut params = function.params.iter();
        public && params.any(|param| param.local == Some(local))
    };
    said_by_others(*view, length, &given, &mut named, 12) && !asks(view, length, &list, &named)
}

/// Whether a number is a parameter or was read out of bytes; `named` are the locals it went through.
fn said_by_others(
    view: BodyView<'_>,
    id: ExprId,
    given: &dyn Fn(LocalId) -> bool,
    named: &mut Vec<Spot>,
    hops: usize,
) -> bool {
    let Some(hops) = hops.checked_sub(1) else {
        return false;
    };
    match &view.expr(id).kind {
        ExprKind::Local(local) => {
            named.extend(view.spot(id));
            given(*local)
                || view
                    .only_value(*local)
                    .is_some_and(|value| said_by_others(view, value, given, named, hops))
        }
        ExprKind::Cast(inner, _) | ExprKind::Try(inner) => {
            said_by_others(view, *inner, given, named, hops)
        }
        ExprKind::Field { base, .. } => {
            named.extend(view.spot(id));
            is_laid_over(view, *base, hops)
        }
        ExprKind::Call { callee, args } => {
            let Some(name) = view.named_by(*callee) else {
                return false;
            };
            if DECODES.contains(&name.last()) {
                return true;
            }
            match (name.last(), &**args) {
                ("from" | "Some" | "Ok", [only]) => said_by_others(view, *only, given, named, hops),
                _ => view.own_callee(view.infer(), id).is_some_and(|callee| {
                    let body = view.model.function(callee).map(|(_, body)| body);
                    body.is_some_and(|body| {
                        let mut outcomes = body.outcomes(body.body.root()).into_iter();
                        outcomes.any(|(at, outcome)| {
                            said_by_others(at, outcome, &|_| false, &mut Vec::new(), hops)
                        })
                    })
                }),
            }
        }
        _ => false,
    }
}

/// Whether a value is what bytes are when they are looked at as a struct: `*(bytes.as_ptr() as *const Head)`.
fn is_laid_over(view: BodyView<'_>, id: ExprId, hops: usize) -> bool {
    let Some(hops) = hops.checked_sub(1) else {
        return false;
    };
    let of_bytes = |pointer: ExprId| {
        let lent = lent_within(&view, pointer, true).map(|lent| &view.expr(lent).kind);
        let Some(ExprKind::MethodCall { receiver, .. }) = lent else {
            return false;
        };
        let bytes = element(view.infer().of(*receiver));
        bytes.is_some_and(|bytes| bytes == "u8")
    };
    match &view.expr(id).kind {
        ExprKind::Local(local) => {
            let value = view.only_value(*local);
            value.is_some_and(|value| is_laid_over(view, value, hops))
        }
        ExprKind::Ref { operand, .. } => is_laid_over(view, *operand, hops),
        ExprKind::Block {
            stmts,
            tail: Some(tail),
            ..
        } if stmts.is_empty() => is_laid_over(view, *tail, hops),
        ExprKind::Unary(UnaryOp::Deref, pointer) => of_bytes(*pointer),
        ExprKind::MethodCall {
            receiver, method, ..
        } => matches!(method.as_str(), "read" | "read_unaligned") && of_bytes(*receiver),
        ExprKind::Call { callee, args } => match (view.named_by(*callee), &**args) {
            (Some(name), [pointer]) => {
                name.is_any(&["std::ptr::read", "std::ptr::read_unaligned"]) && of_bytes(*pointer)
            }
            _ => false,
        },
        _ => false,
    }
}

/// Whether a body does anything else with one of these numbers, which may be to compare it, or asks how long the list is.
fn asks(view: &BodyView<'_>, length: ExprId, list: &Spot, named: &[Spot]) -> bool {
    let mut within = vec![view.expr(length).span];
    let values = named.iter().filter_map(|spot| {
        let local = spot.local().filter(|_| spot.fields.is_empty());
        view.only_value(local?)
    });
    within.extend(values.map(|value| view.expr(value).span));
    view.body.iter().any(|(id, expr)| match &expr.kind {
        ExprKind::MethodCall {
            receiver, method, ..
        } if *method == "len" => view.spot(*receiver).as_ref() == Some(list),
        ExprKind::Local(_) | ExprKind::Field { .. }
            if view.spot(id).is_some_and(|spot| named.contains(&spot)) =>
        {
            !within.iter().any(|span| span.contains(expr.span))
        }
        _ => false,
    })
}
