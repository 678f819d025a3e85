//! Memory of which a part was written, or nothing, when it is taken for a value.

use super::amount::Amount;
use crate::model::around::Around;
use crate::model::name::Name;
use crate::model::syntax::{BinaryOp, ExprId, ExprKind, LocalId, PatKind, UnaryOp};
use crate::model::ty::TyKind;
use crate::model::view::BodyView;

/// Whether two expressions are run as often as each other: no loop and no closure stands around the later one alone.
pub(crate) fn run_together(
    around: &Around,
    view: &BodyView<'_>,
    first: ExprId,
    then: ExprId,
) -> bool {
    let shared = |outer: ExprId| around.outward(first).any(|other| other == outer);
    around.outward(then).all(|outer| {
        let again = matches!(
            view.expr(outer).kind,
            ExprKind::Loop(_) | ExprKind::While(..) | ExprKind::For(..)
        );
        !(again || view.runs_apart(outer)) || shared(outer)
    })
}

/// The expressions that name a local.
pub(super) fn mentions<'v>(
    view: &'v BodyView<'_>,
    local: LocalId,
) -> impl Iterator<Item = ExprId> + 'v {
    view.body
        .iter()
        .filter(move |(_, expr)| matches!(expr.kind, ExprKind::Local(found) if found == local))
        .map(|(id, _)| id)
}

/// The method that is called on an expression, with its arguments and the call.
pub(super) fn method_on<'v>(
    view: &'v BodyView<'_>,
    around: &Around,
    id: ExprId,
) -> Option<(&'v str, &'v [ExprId], ExprId)> {
    let call = around.parent(id)?;
    match &view.expr(call).kind {
        ExprKind::MethodCall {
            receiver,
            method,
            args,
            ..
        } if *receiver == id => Some((method.as_str(), args, call)),
        _ => None,
    }
}

/// The expressions that are the pointer which a call gave: the call itself, or all that name the local which keeps it.
pub(super) fn pointers(view: &BodyView<'_>, call: ExprId) -> Option<Vec<ExprId>> {
    match view.lets().find(|(_, init)| *init == call) {
        Some((local, _)) => {
            (!view.body.local(local).mutable).then(|| mentions(view, local).collect())
        }
        None => Some(vec![call]),
    }
}

/// Whether a vector that was made empty is given a `length` while no more than fewer elements were written to it.
pub(crate) fn is_written_short(
    view: &BodyView<'_>,
    local: LocalId,
    made: ExprId,
    taken: ExprId,
    length: ExprId,
) -> bool {
    let around = view.around();
    if !run_together(&around, view, made, taken) {
        return false;
    }
    let mut written: Option<Amount> = None;
    for id in mentions(view, local).filter(|id| *id > made && *id < taken) {
        let Some((method, args, call)) = method_on(view, &around, id) else {
            return false;
        };
        let once = run_together(&around, view, made, call);
        let count = match (method, args) {
            ("len" | "capacity" | "is_empty", []) => continue,
            ("push", [_]) if once => Some(Amount::known(1)),
            ("extend_from_slice", [from]) if once => Amount::length(view, *from),
            ("as_mut_ptr", []) => match pointers(view, call).as_deref() {
                Some([pointer]) => count_through(view, &around, *pointer),
                _ => None,
            },
            ("spare_capacity_mut", []) => count_of_slots(view, &around, call),
            _ => None,
        };
        if count.is_none() || written.is_some() {
            return false;
        }
        written = count;
    }
    let (Some(written), Some(length)) = (written, Amount::of(view, length)) else {
        return false;
    };
    !written.is_zero() && written.is_less_than(&length)
}

/// How many elements are written through a pointer to the first one.
fn count_through(view: &BodyView<'_>, around: &Around, pointer: ExprId) -> Option<Amount> {
    if let Some((method, args, call)) = method_on(view, around, pointer) {
        return match (method, args) {
            ("write" | "write_volatile", [_]) => Some(Amount::known(1)),
            ("write_bytes" | "copy_from" | "copy_from_nonoverlapping", [_, count]) => {
                Amount::of(view, *count)
            }
            // `for i in 0..count { pointer.add(i).write(…) }`
            ("add", [at]) => {
                let (method, ..) = method_on(view, around, call)?;
                matches!(method, "write" | "write_volatile")
                    .then(|| counted_to(view, around, *at))
                    .flatten()
            }
            _ => None,
        };
    }
    let ExprKind::Call { callee, args } = &view.expr(around.parent(pointer)?).kind else {
        return None;
    };
    let named = view.named_by(*callee)?;
    let (to, count) = match (named.path.as_str(), &**args) {
        ("std::ptr::write_bytes", [to, _, count])
        | ("std::ptr::copy" | "std::ptr::copy_nonoverlapping", [_, to, count]) => (*to, *count),
        _ => return None,
    };
    (to == pointer).then(|| Amount::of(view, count)).flatten()
}

/// The end of the range that the loop variable `at` goes through from zero.
fn counted_to(view: &BodyView<'_>, around: &Around, at: ExprId) -> Option<Amount> {
    let ExprKind::Local(local) = view.expr(at).kind else {
        return None;
    };
    around.outward(at).find_map(|outer| match view.expr(outer).kind {
        ExprKind::For(pat, range, _)
            if matches!(view.body.pat(pat).kind, PatKind::Bind(bound, _) if bound == local) =>
        {
            match view.expr(range).kind {
                ExprKind::Range(Some(start), Some(end)) if view.int(start) == Some(0) => {
                    // `..` and `..=` are told apart by what stands between both ends.
                    let between = view.expr(start).span.end..view.expr(end).span.start;
                    let text = view.file.text.get(between.start as usize..between.end as usize)?;
                    (!text.contains('=')).then(|| Amount::of(view, end)).flatten()
                }
                _ => None,
            }
        }
        _ => None,
    })
}

/// How many slots of the room of a vector are gone through: `spare_capacity_mut().iter_mut().take(count)`.
fn count_of_slots(view: &BodyView<'_>, around: &Around, slots: ExprId) -> Option<Amount> {
    let (method, args, call) = method_on(view, around, slots)?;
    let ("iter_mut", []) = (method, args) else {
        return None;
    };
    let mut at = call;
    let mut most = None;
    // What comes after it in the chain only makes them fewer.
    while let Some((method, args, call)) = method_on(view, around, at) {
        match (method, args) {
            ("take", [count]) => {
                most = Some(Amount::of(view, *count)?);
            }
            ("enumerate", []) | ("zip", [_]) => {}
            ("for_each", [_]) => return most,
            _ => return None,
        }
        at = call;
    }
    let parent = around.parent(at)?;
    matches!(view.expr(parent).kind, ExprKind::For(_, over, _) if over == at)
        .then_some(most)
        .flatten()
}

/// A part of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// A field.
    Field(Name),
    /// An element of an array.
    Element(i128),
}

/// The parts of the value in a `MaybeUninit` that are written between two expressions, when nothing else is done with it.
pub(crate) fn parts_written(
    view: &BodyView<'_>,
    local: LocalId,
    made: ExprId,
    taken: ExprId,
) -> Option<Vec<Part>> {
    let around = view.around();
    if !run_together(&around, view, made, taken) {
        return None;
    }
    let mut out = Vec::new();
    for id in mentions(view, local).filter(|id| *id > made && *id < taken) {
        let ("as_mut_ptr", [], call) = method_on(view, &around, id)? else {
            return None;
        };
        for pointer in pointers(view, call)? {
            out.push(part_written(view, &around, pointer)?);
        }
    }
    Some(out)
}

/// The part that is written by way of a pointer to the whole: `(*pointer).field = 1`.
fn part_written(view: &BodyView<'_>, around: &Around, pointer: ExprId) -> Option<Part> {
    let whole = around.parent(pointer)?;
    if !matches!(view.expr(whole).kind, ExprKind::Unary(UnaryOp::Deref, _)) {
        return None;
    }
    let at = around.parent(whole)?;
    let part = match view.expr(at).kind {
        ExprKind::Field { name, .. } => Part::Field(name),
        ExprKind::Index { base, index } if base == whole => Part::Element(view.int(index)?),
        _ => return None,
    };
    // An element of an element is taken for all of it.
    let mut place = at;
    while let Some(outer) = around.parent(place)
        && matches!(
            view.expr(outer).kind,
            ExprKind::Field { .. } | ExprKind::Index { .. }
        )
    {
        place = outer;
    }
    is_written(view, around, place).then_some(part)
}

/// Whether a place is assigned to, or its address taken to write there at once.
fn is_written(view: &BodyView<'_>, around: &Around, place: ExprId) -> bool {
    let Some(mut outer) = around.parent(place) else {
        return false;
    };
    match &view.expr(outer).kind {
        ExprKind::Assign(None, left, _) => return *left == place,
        ExprKind::Ref { raw: true, .. } => {}
        _ => return false,
    }
    // `addr_of_mut!(place)` is worth the reference.
    if let Some(call) = around.parent(outer)
        && matches!(view.expr(call).kind, ExprKind::Macro(_))
    {
        outer = call;
    }
    if let Some((method, ..)) = method_on(view, around, outer) {
        return matches!(method, "write" | "write_volatile" | "write_unaligned");
    }
    let call = around.parent(outer).map(|call| &view.expr(call).kind);
    match call {
        Some(ExprKind::Call { callee, args }) => {
            args.first() == Some(&outer)
                && view.named_by(*callee).is_some_and(|named| {
                    named.is_any(&["std::ptr::write", "std::ptr::write_unaligned"])
                })
        }
        _ => false,
    }
}

/// Functions that ask for memory, and write nothing to it.
const ASKS: &[&str] = &["std::alloc::alloc", "libc::malloc"];

/// Whether a pointer to a number leads to memory that was asked for, and that nobody has written to since.
pub(crate) fn is_fresh(view: &BodyView<'_>, pointer: ExprId) -> bool {
    let ExprKind::Local(local) = view.expr(pointer).kind else {
        return false;
    };
    let TyKind::Ptr(_, inner) = view.infer().of(pointer).kind() else {
        return false;
    };
    let Some(init) = view.body.local(local).init else {
        return false;
    };
    let mut made = init;
    for _ in 0..8 {
        made = match &view.expr(made).kind {
            ExprKind::Cast(inner, _) => *inner,
            ExprKind::MethodCall {
                receiver, method, ..
            } if *method == "cast" => *receiver,
            ExprKind::Block {
                stmts,
                tail: Some(tail),
                ..
            } if stmts.is_empty() => *tail,
            _ => break,
        };
    }
    let asks = match &view.expr(made).kind {
        ExprKind::Call { callee, .. } => view
            .named_by(*callee)
            .is_some_and(|named| named.is_any(ASKS)),
        _ => false,
    };
    if !asks || !inner.is_scalar() || view.is_changed(local) {
        return false;
    }
    let around = view.around();
    run_together(&around, view, init, pointer)
        && mentions(view, local)
            .filter(|id| *id > init && *id < pointer)
            .all(|id| is_compared(view, &around, id) || is_on_a_way_out(view, &around, id, pointer))
}

/// Whether it is only asked where a pointer leads.
fn is_compared(view: &BodyView<'_>, around: &Around, id: ExprId) -> bool {
    if let Some((method, ..)) = method_on(view, around, id) {
        return method == "is_null";
    }
    let outer = around.parent(id).map(|outer| &view.expr(outer).kind);
    matches!(
        outer,
        Some(ExprKind::Binary(BinaryOp::Eq | BinaryOp::Ne, ..))
    )
}

/// Whether an expression stands in a branch from which nothing leads on to another one.
pub(super) fn is_on_a_way_out(
    view: &BodyView<'_>,
    around: &Around,
    id: ExprId,
    to: ExprId,
) -> bool {
    let mut outer = around.outward(id);
    outer.any(|outer| view.diverges(outer) && !around.outward(to).any(|shared| shared == outer))
}

/// The memory that `*pointer` reads, where it is read and not written to or lent.
pub(crate) fn read_by_deref(view: &BodyView<'_>, around: &Around, id: ExprId) -> Option<ExprId> {
    let ExprKind::Unary(UnaryOp::Deref, pointer) = view.expr(id).kind else {
        return None;
    };
    let read = match around.parent(id).map(|outer| &view.expr(outer).kind) {
        Some(ExprKind::Assign(op, left, _)) => *left != id || op.is_some(),
        Some(
            ExprKind::Ref { .. }
            | ExprKind::Field { .. }
            | ExprKind::Index { .. }
            | ExprKind::MethodCall { .. }
            | ExprKind::Macro(_),
        ) => false,
        _ => true,
    };
    read.then_some(pointer)
}
