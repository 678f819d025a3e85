//! For which elements the memory behind a pointer was made, and as which it is looked at.

use crate::model::name::Name;
use crate::model::syntax::{ExprId, ExprKind, ItemKind};
use crate::model::ty::{Ty, TyKind};
use crate::model::view::BodyView;

/// The types of the elements for which memory was made and as which a `Box` or a `Vec` takes it over, where they are
/// numbers of different sizes: with them the memory is given back with another size or alignment.
pub(crate) fn other_elements(
    view: &BodyView<'_>,
    taker: &str,
    pointer: ExprId,
) -> Option<(Name, Name)> {
    if !matches!(taker, "Box" | "Vec") {
        return None;
    }
    let (from, to) = cast(view, pointer)?;
    if taker == "Box"
        && let Some(apart) = other_layouts(from, to)
    {
        return Some(apart);
    }
    let (from, to) = (element(from)?, element(to)?);
    if taker == "Box" && are_other_structs(view, from, to) {
        return Some((from, to));
    }
    // `vec![0; length]` has the elements that its use asks for, and these only where nobody does.
    if matches!(from.as_str(), "i32" | "f64") {
        return None;
    }
    (size(from.as_str())? != size(to.as_str())?).then_some((from, to))
}

/// The array that a `Box` holds and what another one takes it over as, where that is of another size or lies elsewhere:
/// `[u8; 8]` begins at any address, and `u64` does not.
fn other_layouts(from: Ty, to: Ty) -> Option<(Name, Name)> {
    let array = |ty: Ty| match *ty.kind() {
        TyKind::Array(inner, length) => {
            let one = inner.path()?;
            let many = u32::try_from(length?).ok()?;
            let (width, text) = (size(one.as_str())?, format!("[{one}; {many}]"));
            Some((width.checked_mul(many)?, width, Name::new(&text)))
        }
        _ => {
            let one = ty.path()?;
            let width = size(one.as_str())?;
            Some((width, width, one))
        }
    };
    let TyKind::Named(owner, held) = from.kind() else {
        return None;
    };
    let (held, TyKind::Ptr(_, taken)) = (held.first()?, to.kind()) else {
        return None;
    };
    // `[0; 8]` has the elements that its use asks for.
    let settled = !matches!(held.kind(), TyKind::Array(inner, _) if matches!(inner.path(), Some(name) if matches!(name.as_str(), "i32" | "f64")));
    let of_arrays = matches!(held.kind(), TyKind::Array(..)) && settled;
    let (one, other) = (array(*held)?, array(*taken)?);
    let apart = one.0 != other.0 || one.1 != other.1;
    (owner.as_str() == "std::boxed::Box" && of_arrays && apart).then_some((one.2, other.2))
}

/// Whether two types are structs of the workspace of which nobody said how they lie in memory, and neither is just a
/// wrapper around the other.
fn are_other_structs(view: &BodyView<'_>, from: Name, to: Name) -> bool {
    let fields = |name: Name| {
        let (file, item) = view.model.item_at(name)?;
        let item = view.model.file(file).tree.as_ref()?.item(item);
        let laid_out = item.attrs.iter().any(|attr| {
            attr.meta
                .path
                .as_ref()
                .is_some_and(|path| matches!(path.last().name.as_str(), "repr" | "cfg_attr"))
        });
        match &item.kind {
            ItemKind::Struct(fields) if !laid_out => Some(fields.len()),
            _ => None,
        }
    };
    let apart = |one: Option<usize>, other: Option<usize>| match (one, other) {
        // One field around one field may be the same memory, as it happens.
        (Some(one), Some(other)) => one > 1 || other > 1,
        _ => false,
    };
    from != to && apart(fields(from), fields(to))
}

/// The type of a pointer before and after the casts of an expression, locals that keep their value looked into.
pub(crate) fn cast(view: &BodyView<'_>, id: ExprId) -> Option<(Ty, Ty)> {
    let types = view.infer();
    let to = types.of(id);
    let mut at = id;
    for _ in 0..8 {
        at = match &view.expr(at).kind {
            ExprKind::Local(local) => view.only_value(*local)?,
            ExprKind::Cast(inner, _) => *inner,
            ExprKind::MethodCall {
                receiver, method, ..
            } if matches!(method.as_str(), "cast" | "cast_mut" | "cast_const") => *receiver,
            _ => break,
        };
    }
    // What a vector lends is a pointer to its elements, and what `Box::into_raw` gives one to its value.
    let from = match &view.expr(at).kind {
        ExprKind::MethodCall {
            receiver, method, ..
        } if matches!(method.as_str(), "as_ptr" | "as_mut_ptr") => types.of(*receiver),
        ExprKind::Call { callee, args } => {
            let named = view.named_by(*callee)?;
            match &**args {
                [only] if named.is("std::boxed::Box::into_raw") => types.of(*only),
                _ => return None,
            }
        }
        _ => return None,
    };
    Some((from, to))
}

/// What a pointer, a slice or an owner of a list leads to, by name.
pub(crate) fn element(ty: Ty) -> Option<Name> {
    let ty = ty.peel_refs();
    match ty.kind() {
        TyKind::Ptr(_, inner) | TyKind::Slice(inner) | TyKind::Array(inner, _) => inner.path(),
        TyKind::Named(name, args) => match (name.as_str(), &**args) {
            ("std::vec::Vec" | "std::boxed::Box" | "std::mem::ManuallyDrop", [inner, ..]) => {
                match inner.kind() {
                    TyKind::Named(name, _) if name == "std::vec::Vec" => element(*inner),
                    TyKind::Slice(inner) => inner.path(),
                    _ => inner.path(),
                }
            }
            _ => None,
        },
        _ => None,
    }
}

/// How many bytes a number of this type takes.
pub(crate) fn size(primitive: &str) -> Option<u32> {
    Some(match primitive {
        "u8" | "i8" => 1,
        "u16" | "i16" => 2,
        "u32" | "i32" | "f32" => 4,
        "u64" | "i64" | "f64" => 8,
        "u128" | "i128" => 16,
        _ => return None,
    })
}

/// The call of `as_ptr` below the casts of a pointer.
pub(crate) fn lent_by(view: &BodyView<'_>, id: ExprId) -> Option<ExprId> {
    lent_within(view, id, false)
}

/// The same, where the pointer may have been `moved` on.
pub(crate) fn lent_within(view: &BodyView<'_>, id: ExprId, moved: bool) -> Option<ExprId> {
    let mut at = id;
    for _ in 0..8 {
        at = match &view.expr(at).kind {
            ExprKind::Local(local) => view.only_value(*local)?,
            ExprKind::Cast(inner, _) => *inner,
            ExprKind::MethodCall {
                receiver, method, ..
            } => match method.as_str() {
                "as_ptr" | "as_mut_ptr" => return Some(at),
                "cast" | "cast_mut" | "cast_const" => *receiver,
                "add" | "offset" | "byte_add" if moved => *receiver,
                _ => return None,
            },
            _ => return None,
        };
    }
    None
}

/// Whether a pointer is that to the first element of a `Vec`: what it leads to was not made by itself. With room for one
/// element only a `Vec` asks for the same memory as a `Box`.
pub(crate) fn is_lent_by_list(view: &BodyView<'_>, pointer: ExprId) -> bool {
    let lent = lent_by(view, pointer).map(|lent| &view.expr(lent).kind);
    let Some(ExprKind::MethodCall { receiver, .. }) = lent else {
        return false;
    };
    let ty = view.infer().of(*receiver).peel_refs();
    let inner = match ty.is("std::mem::ManuallyDrop") {
        true => ty.args().first().copied(),
        false => Some(ty),
    };
    let for_one = |init: ExprId| {
        let made = view.expr(init).span;
        view.body.exprs.iter().any(|expr| {
            made.contains(expr.span)
                && match &expr.kind {
                    ExprKind::Macro(call) => call.path.last().name == "vec" && call.args.len() == 1,
                    ExprKind::Call { callee, args } => {
                        let reserves = matches!(&view.expr(*callee).kind, ExprKind::Path(path)
                            if path.last().name == "with_capacity");
                        reserves && args.first().is_some_and(|room| view.int(*room) == Some(1))
                    }
                    _ => false,
                }
        })
    };
    let single = match view.expr(*receiver).kind {
        ExprKind::Local(local) => view.body.local(local).init.is_some_and(for_one),
        _ => false,
    };
    inner.is_some_and(|inner| inner.is("std::vec::Vec")) && !single
}
