//! Who made the memory that a pointer leads to.

use crate::model::place::FileId;
use crate::model::syntax::{ExprId, ExprKind, ItemId, ItemKind, LocalId, TypeKind};
use crate::model::ty::{Ty, TyKind};
use crate::model::view::BodyView;

/// Who made the memory that a pointer leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Maker {
    Box,
    Rc,
    Arc,
    CString,
    /// `into_raw` of a `Vec` or `as_mut_ptr` of one, with the vector.
    Vec(Option<LocalId>),
    String(Option<LocalId>),
    /// C's allocator.
    C,
    /// A function of C's, which may have the memory from anywhere but Rust.
    Foreign,
    /// A local, or a part of one.
    Local,
    /// An owner that keeps it.
    Lent,
}

/// Who made the memory behind a pointer.
pub(crate) fn maker(view: &BodyView<'_>, id: ExprId, hops: usize) -> Option<Maker> {
    let hops = hops.checked_sub(1)?;
    match &view.expr(id).kind {
        ExprKind::Local(local) => maker(view, view.only_value(*local)?, hops),
        ExprKind::Cast(inner, _) => match &view.expr(*inner).kind {
            ExprKind::Ref { operand, .. } => of_local(view, *operand),
            _ => maker(view, *inner, hops),
        },
        ExprKind::Ref { operand, .. } => of_local(view, *operand),
        ExprKind::Block {
            stmts,
            tail: Some(tail),
            ..
        } if stmts.is_empty() => maker(view, *tail, hops),
        ExprKind::Macro(call)
            if matches!(call.path.last().name.as_str(), "addr_of" | "addr_of_mut") =>
        {
            of_local(view, *call.args.first()?)
        }
        ExprKind::MethodCall {
            receiver, method, ..
        } => match method.as_str() {
            "cast" | "cast_mut" | "cast_const" => maker(view, *receiver, hops),
            "into_raw" => owner(view, *receiver, hops),
            "as_ptr" | "as_mut_ptr"
                if view
                    .infer()
                    .of(*receiver)
                    .peel_refs()
                    .is("std::ffi::CString") =>
            {
                Some(Maker::Lent)
            }
            "as_ptr" | "as_mut_ptr" if is_array(view.infer().of(*receiver)) => {
                of_local(view, *receiver)
            }
            "as_ptr" | "as_mut_ptr" => match owner(view, *receiver, hops)? {
                // Only vectors and texts are made from parts again after they were forgotten.
                found @ (Maker::Vec(_) | Maker::String(_)) => Some(found),
                _ => None,
            },
            _ => None,
        },
        ExprKind::Call { callee, args } => {
            let ExprKind::Path(path) = &view.expr(*callee).kind else {
                return None;
            };
            let found = view.resolve(path)?;
            match found.path.as_str() {
                "std::boxed::Box::into_raw" | "std::boxed::Box::leak" => Some(Maker::Box),
                "std::rc::Rc::into_raw" | "std::rc::Rc::as_ptr" => Some(Maker::Rc),
                "std::sync::Arc::into_raw" | "std::sync::Arc::as_ptr" => Some(Maker::Arc),
                "std::ffi::CString::into_raw" => Some(Maker::CString),
                "std::vec::Vec::leak" => Some(Maker::Vec(None)),
                "libc::malloc" | "libc::calloc" | "libc::realloc" | "libc::strdup"
                | "libc::strndup" => Some(Maker::C),
                "std::ptr::from_ref" | "std::ptr::from_mut" => {
                    match &view.expr(*args.first()?).kind {
                        ExprKind::Ref { operand, .. } => of_local(view, *operand),
                        _ => None,
                    }
                }
                // They give back the pointer that they are given.
                "libc::mkdtemp" | "libc::memcpy" | "libc::memmove" | "libc::memset"
                | "libc::strcat" | "libc::strcpy" | "libc::strncat" | "libc::strncpy" => {
                    maker(view, *args.first()?, hops)
                }
                path if path.starts_with("libc::") => Some(Maker::Foreign),
                _ => {
                    let (file, item) = found.item?;
                    let tree = view.model.file(file).tree.as_ref()?;
                    let foreign = matches!(&tree.item(item).kind, ItemKind::Fn(function) if function.body.is_none());
                    let allocates = matches!(
                        path.last().name.as_str(),
                        "malloc" | "calloc" | "realloc" | "strdup" | "strndup"
                    );
                    match foreign && allocates {
                        true => Some(Maker::C),
                        false if is_of_c(view, file, item) => Some(Maker::Foreign),
                        false => of_function(view, *callee, hops),
                    }
                }
            }
        }
        _ => None,
    }
}

/// Whether what a call makes is kept from being dropped: it is only looked at as an owner.
pub(crate) fn is_never_dropped(view: &BodyView<'_>, call: ExprId) -> bool {
    let around = view.around();
    let keeps = |outer: ExprId, given: ExprId| match &view.expr(outer).kind {
        ExprKind::Call { callee, args } => {
            let path = view.named_by(*callee);
            args.first() == Some(&given)
                && path.is_some_and(|path| {
                    matches!(path.last(), "forget" | "into_raw" | "leak")
                        || path.is("std::mem::ManuallyDrop::new")
                })
        }
        ExprKind::MethodCall {
            receiver, method, ..
        } => {
            *receiver == given && matches!(method.as_str(), "into_raw" | "leak" | "into_raw_parts")
        }
        _ => false,
    };
    let mut made = call;
    while let Some(outer) = around.parent(made)
        && matches!(view.expr(outer).kind, ExprKind::Block { tail: Some(tail), .. } if tail == made)
    {
        made = outer;
    }
    if around.parent(made).is_some_and(|outer| keeps(outer, made)) {
        return true;
    }
    let Some((kept, _)) = view.lets().find(|(_, init)| *init == made) else {
        return false;
    };
    view.body.iter().any(|(id, expr)| {
        matches!(expr.kind, ExprKind::Local(local) if local == kept)
            && around.parent(id).is_some_and(|outer| keeps(outer, id))
    })
}

/// Who made the memory that a function of the workspace gives on all its ways, where that is not one of its locals.
fn of_function(view: &BodyView<'_>, callee: ExprId, hops: usize) -> Option<Maker> {
    let mut outcomes = view.callable(callee)?.outcomes().into_iter();
    let (first, at) = outcomes.next()?;
    let made = maker(&first, at, hops)?;
    let told = matches!(
        made,
        Maker::Box | Maker::Rc | Maker::Arc | Maker::CString | Maker::C
    );
    let always = outcomes.all(|(view, at)| maker(&view, at, hops) == Some(made));
    (told && always).then_some(made)
}

/// Whether a function is declared for C, and no function of that name is written in Rust here. What the host of a
/// WebAssembly module gives lies where the module's own allocator made room for it.
fn is_of_c(view: &BodyView<'_>, file: FileId, item: ItemId) -> bool {
    let Some(tree) = &view.model.file(file).tree else {
        return false;
    };
    let declared = tree.items.iter().any(|outer| {
        let of_host = || {
            outer
                .attr(&["link"])
                .is_some_and(|attr| attr.meta.mentions("wasm_import_module"))
        };
        matches!(&outer.kind, ItemKind::ForeignMod(items) if items.contains(&item)) && !of_host()
    });
    let name = tree.item(item).name;
    let mut trees = view
        .model
        .files
        .iter()
        .filter_map(|file| file.tree.as_ref());
    declared
        && !trees.any(|tree| {
            tree.items.iter().any(|item| {
                item.name == name
                    && matches!(&item.kind, ItemKind::Fn(function) if function.body.is_some())
            })
        })
}

/// A local that is no pointer itself: what `&` of it points to is on the stack.
fn of_local(view: &BodyView<'_>, id: ExprId) -> Option<Maker> {
    match &view.expr(id).kind {
        ExprKind::Local(local) => {
            let found = view.body.local(*local);
            (found.name != "self").then_some(Maker::Local)
        }
        ExprKind::Field { base, .. } => match &view.expr(*base).kind {
            ExprKind::Local(local) => {
                let init = view.body.local(*local).init?;
                matches!(
                    view.expr(init).kind,
                    ExprKind::Struct { .. } | ExprKind::Tuple(_)
                )
                .then_some(Maker::Local)
            }
            _ => None,
        },
        _ => None,
    }
}

/// Whether a value holds its elements itself.
fn is_array(ty: Ty) -> bool {
    match ty.kind() {
        TyKind::Array(..) => true,
        TyKind::Named(name, args) => {
            name.as_str() == "std::mem::ManuallyDrop"
                && args.first().is_some_and(|inner| is_array(*inner))
        }
        _ => false,
    }
}

/// The kind of owner that an expression is.
fn owner(view: &BodyView<'_>, id: ExprId, hops: usize) -> Option<Maker> {
    let hops = hops.checked_sub(1)?;
    match &view.expr(id).kind {
        ExprKind::Local(local) => {
            let found = view.body.local(*local);
            let written = found.ty.as_ref().and_then(|ty| match &ty.kind {
                TypeKind::Path(path) => Some(view.resolve(path)?.path),
                _ => None,
            });
            let kind = match written {
                Some(path) => named(path.as_str())?,
                None => owner(view, found.init?, hops)?,
            };
            Some(match kind {
                Maker::Vec(_) => Maker::Vec(Some(*local)),
                Maker::String(_) => Maker::String(Some(*local)),
                other => other,
            })
        }
        ExprKind::Macro(call) => match call.path.last().name.as_str() {
            "vec" => Some(Maker::Vec(None)),
            "format" => Some(Maker::String(None)),
            _ => None,
        },
        ExprKind::MethodCall {
            receiver, method, ..
        } => match method.as_str() {
            "unwrap" | "expect" | "unwrap_or_default" => owner(view, *receiver, hops),
            "to_vec" | "into_bytes" => Some(Maker::Vec(None)),
            "to_string" => Some(Maker::String(None)),
            _ => None,
        },
        ExprKind::Try(inner) => owner(view, *inner, hops),
        ExprKind::Call { callee, args } => match &view.expr(*callee).kind {
            ExprKind::Path(path) => {
                let found = view.resolve(path)?;
                if found.is("std::mem::ManuallyDrop::new") {
                    return owner(view, *args.first()?, hops);
                }
                named(found.parent())
            }
            _ => None,
        },
        _ => None,
    }
}

fn named(path: &str) -> Option<Maker> {
    match path {
        "std::vec::Vec" => Some(Maker::Vec(None)),
        "std::string::String" => Some(Maker::String(None)),
        "std::ffi::CString" => Some(Maker::CString),
        "std::boxed::Box" => Some(Maker::Box),
        "std::rc::Rc" => Some(Maker::Rc),
        "std::sync::Arc" => Some(Maker::Arc),
        _ => None,
    }
}
