//! Lengths and capacities that are those of something else, stand in each other's place or count something else than
//! elements.

use super::amount::Amount;
use super::elements::{cast, element, lent_by, lent_within, size};
use super::length::owner_spot;
use crate::model::name::Name;
use crate::model::spot::Spot;
use crate::model::syntax::{BinaryOp, BodyOwner, ExprId, ExprKind, ItemKind, LocalId};
use crate::model::ty::{Ty, TyKind};
use crate::model::view::BodyView;

/// What a local that keeps its value stands for.
pub(super) fn behind(view: &BodyView<'_>, id: ExprId) -> ExprId {
    let mut at = id;
    for _ in 0..8 {
        match view.expr(at).kind {
            ExprKind::Local(local) => match view.only_value(local) {
                Some(value) => at = value,
                None => return at,
            },
            _ => return at,
        }
    }
    at
}

/// The variable or field on which a method is called, where an expression is such a call.
pub(super) fn asked(view: &BodyView<'_>, id: ExprId, wanted: &str) -> Option<(ExprId, Spot)> {
    match &view.expr(behind(view, id)).kind {
        ExprKind::MethodCall {
            receiver, method, ..
        } if *method == wanted => Some((*receiver, view.spot(*receiver)?)),
        _ => None,
    }
}

/// Whether the capacity of a list stands where its length should, and its length where its capacity should.
pub(crate) fn are_swapped(
    view: &BodyView<'_>,
    pointer: ExprId,
    length: ExprId,
    capacity: ExprId,
) -> bool {
    let owner = lent_by(view, pointer).and_then(|lent| owner_spot(view, lent));
    let given = asked(view, length, "capacity").zip(asked(view, capacity, "len"));
    match (owner, given) {
        (Some(owner), Some(((_, first), (_, second)))) => owner == first && owner == second,
        _ => false,
    }
}

/// The list that lends a pointer without a cast to elements of another size.
pub(super) fn lender(view: &BodyView<'_>, pointer: ExprId) -> Option<(ExprId, Spot)> {
    let lent = lent_by(view, pointer)?;
    let ExprKind::MethodCall { receiver, .. } = &view.expr(lent).kind else {
        return None;
    };
    Some((*receiver, view.spot(*receiver)?))
}

/// What a list of the standard library holds.
pub(super) fn listed(ty: Ty) -> Option<Name> {
    let ty = ty.peel_refs();
    match ty.kind() {
        TyKind::Named(name, _) => match name.as_str() {
            "str" | "std::string::String" => Some(Name::new("u8")),
            "std::vec::Vec" => element(ty),
            _ => None,
        },
        TyKind::Slice(_) | TyKind::Array(..) => element(ty),
        _ => None,
    }
}

/// The type of the elements as which the memory behind a pointer is looked at.
pub(super) fn looked_at(view: &BodyView<'_>, pointer: ExprId) -> Option<Name> {
    match cast(view, pointer) {
        Some((_, to)) if element(to).is_some() => element(to),
        Some((from, _)) if same_pointer(view, pointer) => listed(from),
        _ => element(view.infer().of(pointer)),
    }
}

/// Whether a pointer is the one that a list lends, without a cast.
fn same_pointer(view: &BodyView<'_>, pointer: ExprId) -> bool {
    matches!(&view.expr(behind(view, pointer)).kind, ExprKind::MethodCall { method, .. }
        if matches!(method.as_str(), "as_ptr" | "as_mut_ptr"))
}

/// What is wrong with the number of elements that a slice is said to have.
pub(crate) fn wrong_count(
    view: &BodyView<'_>,
    pointer: ExprId,
    length: ExprId,
) -> Option<&'static str> {
    if counts_bytes(view, pointer, length) {
        return Some("this length counts bytes and not elements");
    }
    if reaches_over(view, pointer, length) && !makes_room(view) {
        return Some(
            "the pointer was moved on, and this slice is as long as the list from its start",
        );
    }
    let (list, spot) = lender(view, pointer)?;
    let held = listed(view.infer().of(list))?;
    if looked_at(view, pointer) != Some(held) {
        return None;
    }
    if is_beyond(view, length, &spot) && !makes_room(view) {
        return Some("this slice is longer than the list that its pointer comes from");
    }
    let (other, counted) = asked(view, length, "len")?;
    let apart = counted != spot
        && listed(view.infer().of(other)) == Some(held)
        && [&spot, &counted].iter().all(|spot| is_given(view, spot))
        && !asks_length(view, &spot);
    apart.then_some("this is the length of another list, and nothing compares the two")
}

/// Whether a slice begins behind the start of its list and is longer than what is left of it from there on:
/// `from_raw_parts(list.as_ptr().add(4), list.len())`.
fn reaches_over(view: &BodyView<'_>, pointer: ExprId, length: ExprId) -> bool {
    let ExprKind::MethodCall {
        receiver,
        method,
        args,
        ..
    } = &view.expr(behind(view, pointer)).kind
    else {
        return false;
    };
    let ("add" | "offset", [by]) = (method.as_str(), &**args) else {
        return false;
    };
    let lent = lent_within(view, *receiver, false).map(|lent| &view.expr(lent).kind);
    let Some(ExprKind::MethodCall { receiver: list, .. }) = lent else {
        return false;
    };
    let held = listed(view.infer().of(*list));
    if held.is_none() || held != element(view.infer().of(pointer)) {
        return false;
    }
    let (Some(whole), Some(length)) = (Amount::length(view, *list), Amount::of(view, length))
    else {
        return false;
    };
    match view.int(*by) {
        Some(by) => {
            by > 0
                && whole
                    .less(by)
                    .is_some_and(|rest| rest.is_less_than(&length))
        }
        // However far that is: it is not always nothing.
        None => whole == length && Amount::of(view, *by).is_some(),
    }
}

/// What is wrong with the capacity that an owner is told.
pub(crate) fn wrong_room(
    view: &BodyView<'_>,
    pointer: ExprId,
    capacity: ExprId,
) -> Option<&'static str> {
    if is_room_of_another(view, pointer, capacity) {
        return Some(
            "this is the capacity of another owner than the one whose memory is taken over",
        );
    }
    is_room_worked_out(view, pointer, capacity)
        .then_some("this is not the capacity with which the memory was asked for")
}

/// Whether a capacity is that of another owner than the one whose memory is taken over.
fn is_room_of_another(view: &BodyView<'_>, pointer: ExprId, capacity: ExprId) -> bool {
    let owner = lent_by(view, pointer).and_then(|lent| owner_spot(view, lent));
    let (Some(owner), Some((_, other))) = (owner, asked(view, capacity, "capacity")) else {
        return false;
    };
    let (Some(one), Some(two)) = (owner.local(), other.local()) else {
        return false;
    };
    // One may be what became of the other: `let mut list = ManuallyDrop::new(list)`.
    let made_of = |one: LocalId, other: LocalId| {
        let init = view.body.local(one).init.map(|init| view.expr(init).span);
        init.is_some_and(|init| {
            view.body.exprs.iter().any(|expr| {
                matches!(expr.kind, ExprKind::Local(local) if local == other)
                    && init.contains(expr.span)
            })
        })
    };
    match one == two {
        true => {
            owner.fields != other.fields && !owner.fields.is_empty() && !other.fields.is_empty()
        }
        false => !made_of(one, two) && !made_of(two, one) && !view.is_changed(one),
    }
}

/// Whether a capacity is worked out from that of the owner of the memory, and cannot be the same number:
/// `list.capacity() * 2`. A pointer to elements of another size may be counted so.
fn is_room_worked_out(view: &BodyView<'_>, pointer: ExprId, capacity: ExprId) -> bool {
    let ExprKind::Binary(op, left, right) = view.expr(behind(view, capacity)).kind else {
        return false;
    };
    let changes_from = match op {
        BinaryOp::Add | BinaryOp::Sub | BinaryOp::Shl | BinaryOp::Shr => 1,
        BinaryOp::Mul | BinaryOp::Div => 2,
        _ => return false,
    };
    let Some(owner) = lent_by(view, pointer).and_then(|lent| owner_spot(view, lent)) else {
        return false;
    };
    let is_room =
        |side: ExprId| asked(view, side, "capacity").is_some_and(|(_, spot)| spot == owner);
    let changes = |side: ExprId| view.int(side).is_some_and(|by| by >= changes_from);
    same_pointer(view, pointer)
        && (is_room(left) && changes(right) || is_room(right) && changes(left))
}

/// Whether a length is that of the list and more: `list.len() + 1`, `list.len() * 2`.
fn is_beyond(view: &BodyView<'_>, length: ExprId, list: &Spot) -> bool {
    let ExprKind::Binary(op, left, right) = view.expr(behind(view, length)).kind else {
        return false;
    };
    let least = match op {
        BinaryOp::Add => 1,
        BinaryOp::Mul => 2,
        _ => return false,
    };
    let grows = |counted: ExprId, by: ExprId| {
        asked(view, counted, "len").is_some_and(|(_, spot)| spot == *list)
            && view.int(by).is_some_and(|by| by >= least)
    };
    grows(left, right) || grows(right, left)
}

/// Whether a body asks for more room than a list needs: there may be more behind its end.
pub(super) fn makes_room(view: &BodyView<'_>) -> bool {
    view.body.exprs.iter().any(|expr| match &expr.kind {
        ExprKind::MethodCall { method, .. } => matches!(
            method.as_str(),
            "reserve" | "reserve_exact" | "capacity" | "set_len" | "spare_capacity_mut"
        ),
        ExprKind::Path(path) => path.last().name == "with_capacity",
        _ => false,
    })
}

/// Whether a number is a number of elements times their size.
fn counts_bytes(view: &BodyView<'_>, pointer: ExprId, length: ExprId) -> bool {
    let Some(held) = looked_at(view, pointer) else {
        return false;
    };
    let is_wide = size(held.as_str()).map_or_else(
        || least_size(view, held).is_some_and(|least| least > 1),
        |size| size > 1,
    );
    let length = behind(view, length);
    let sized = |id: ExprId| match &view.expr(behind(view, id)).kind {
        ExprKind::Call { callee, args } if args.is_empty() => match &view.expr(*callee).kind {
            ExprKind::Path(path) => {
                let of = path.last().args.first().and_then(|ty| ty.as_path());
                let of = of.and_then(|of| Some(view.resolve(of)?.path));
                path.last().name == "size_of" && of == Some(held)
            }
            _ => false,
        },
        _ => false,
    };
    let whole = || match &view.expr(length).kind {
        ExprKind::Call { callee, args } => {
            let is_size = view
                .named_by(*callee)
                .is_some_and(|named| named.is("std::mem::size_of_val"));
            let of = args.first().and_then(|arg| listed(view.infer().of(*arg)));
            is_size && of == Some(held)
        }
        _ => false,
    };
    is_wide
        && match view.expr(length).kind {
            ExprKind::Binary(BinaryOp::Mul, left, right) => sized(left) || sized(right),
            _ => whole(),
        }
}

/// How many bytes a struct of the workspace takes at least, as far as the types of its fields are known.
pub(crate) fn least_size(view: &BodyView<'_>, name: Name) -> Option<u32> {
    let (file, item) = view.model.item_at(name)?;
    let ItemKind::Struct(fields) = &view.model.file(file).tree.as_ref()?.item(item).kind else {
        return None;
    };
    let known = fields.iter().filter_map(|field| {
        let path = field
            .ty
            .as_path()
            .filter(|_| matches!(field.ty.kind, crate::model::syntax::TypeKind::Path(_)))?;
        match path.last().name.as_str() {
            "usize" | "isize" => Some(2),
            name => size(name),
        }
    });
    Some(known.sum())
}

/// Whether a variable is a parameter of a safe function that everybody may call.
fn is_given(view: &BodyView<'_>, spot: &Spot) -> bool {
    let BodyOwner::Item(owner) = view.body.owner else {
        return false;
    };
    let owner = view.tree.item(owner);
    let safe = matches!(&owner.kind, ItemKind::Fn(function) if !function.unsafe_);
    let local = spot.local().filter(|_| spot.fields.is_empty());
    safe && owner.public && local.is_some_and(|local| view.is_param(local))
}

/// Whether a body asks how long a list is.
fn asks_length(view: &BodyView<'_>, list: &Spot) -> bool {
    view.body.exprs.iter().any(|expr| match &expr.kind {
        ExprKind::MethodCall {
            receiver, method, ..
        } => {
            matches!(method.as_str(), "len" | "is_empty" | "capacity")
                && view.spot(*receiver).as_ref() == Some(list)
        }
        _ => false,
    })
}

/// Whether the memory behind a pointer is borrowed by a safe function, and what takes it over gives it back: it is not
/// kept from that.
pub(crate) fn is_borrowed(view: &BodyView<'_>, pointer: ExprId) -> bool {
    let Some((list, spot)) = lender(view, pointer) else {
        return false;
    };
    let TyKind::Ref(_, inner) = view.infer().of(list).kind() else {
        return false;
    };
    let is_slice = matches!(inner.kind(), TyKind::Slice(_) | TyKind::Array(..))
        || inner.path().is_some_and(|path| path == "str");
    let param = view.owner().and_then(|owner| match &owner.kind {
        ItemKind::Fn(function) if !function.unsafe_ => {
            let local = spot.local().filter(|_| spot.fields.is_empty())?;
            function
                .params
                .iter()
                .find(|param| param.local == Some(local))
        }
        _ => None,
    });
    let lasts = |param: &crate::model::syntax::Param| {
        let text = view.file.text.get(param.ty.span.range());
        text.is_some_and(|text| text.contains("'static"))
    };
    let kept = view.body.exprs.iter().any(|expr| match &expr.kind {
        ExprKind::Path(path) => path.segments.iter().any(|segment| {
            matches!(
                segment.name.as_str(),
                "forget" | "ManuallyDrop" | "leak" | "into_raw"
            )
        }),
        ExprKind::MethodCall { method, .. } => {
            matches!(method.as_str(), "leak" | "into_raw" | "into_raw_parts")
        }
        _ => false,
    });
    is_slice && param.is_some_and(|param| !lasts(param)) && !kept
}
