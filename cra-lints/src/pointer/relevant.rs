//! Which bodies have to do with raw pointers at all, told by a look that costs next to nothing.

use std::collections::{BTreeMap, BTreeSet};

use super::summary::Key;
use crate::model::name::Name;
use crate::model::syntax::{
    BlockKind, ExprId, ExprKind, Field, FnItem, ItemKind, Receiver, Stmt, Type, TypeKind,
};
use crate::model::view::BodyView;
use crate::model::{File, Model};

/// One of these is in every file that makes, hands on or uses a raw pointer.
const WORDS: &[&str] = &[
    "unsafe", "*const", "*mut", "&raw", "_ptr", "_raw", "addr_of", "NonNull",
];

/// Names of methods and functions that make raw pointers or take them.
const NAMES: &[&str] = &[
    "as_ptr",
    "as_mut_ptr",
    "into_raw",
    "from_raw",
    "null",
    "null_mut",
    "dangling",
    "from_ref",
    "from_mut",
];

/// Names of methods that make an owner end or move what it has.
const CHANGES: &[&str] = &[
    "push",
    "push_str",
    "push_back",
    "push_front",
    "insert",
    "extend",
    "extend_from_slice",
    "append",
    "resize",
    "reserve",
    "reserve_exact",
    "shrink_to_fit",
    "clear",
    "take",
    "replace",
    "set",
];

/// Deeper in its fields than this a type is not looked through for pointers.
const MAX_HOPS: usize = 3;

/// Whether a file may have such bodies.
pub(super) fn file(text: &str) -> bool {
    WORDS.iter().any(|word| text.contains(word))
}

/// The packages that can be built for a machine where fixed addresses stand for its parts.
pub(super) fn bare(model: &Model<'_>) -> BTreeSet<usize> {
    let bare = |file: &&File| {
        let attrs = file.tree.iter().flat_map(|tree| &tree.attrs);
        attrs
            .into_iter()
            .any(|attr| attr.meta.is(&["no_std"]) || attr.meta.is(&["no_main"]))
    };
    let files = model.files.iter().filter(bare);
    files.filter_map(|file| file.package).collect()
}

/// Whether a body may follow a raw pointer.
pub(super) fn follows(view: &BodyView<'_>) -> bool {
    let signature = view
        .owner()
        .is_some_and(|item| matches!(&item.kind, ItemKind::Fn(function) if function.unsafe_));
    signature
        || view.body.exprs.iter().any(|expr| match &expr.kind {
            ExprKind::Block { kind, .. } => *kind == BlockKind::Unsafe,
            _ => false,
        })
}

/// Whether a body has to do with raw pointers.
pub(super) fn body(view: &BodyView<'_>) -> bool {
    let signature = view.owner().is_some_and(|item| match &item.kind {
        ItemKind::Fn(function) => function.unsafe_ || speaks_of_pointers(function),
        _ => false,
    });
    signature
        || view
            .body
            .exprs
            .iter()
            .any(|expr| is_telling(view, &expr.kind))
}

/// Whether a body may end or move what it is given, though it has nothing to do with pointers itself.
pub(super) fn changes(view: &BodyView<'_>, drops: &BTreeMap<Name, Key>) -> bool {
    let Some(ItemKind::Fn(function)) = view.owner().map(|item| &item.kind) else {
        return false;
    };
    let dropping = |ty: &Type| {
        let path = ty.as_path()?;
        drops.get(&view.resolve(path)?.path)
    };
    let by_value = function.receiver == Receiver::Value;
    let itself = by_value.then(|| view.self_type()).flatten();
    itself.is_some_and(|ty| drops.contains_key(&ty))
        || function
            .params
            .iter()
            .any(|param| owns(&param.ty) || dropping(&param.ty).is_some())
        || view.body.exprs.iter().any(|expr| match &expr.kind {
            ExprKind::Assign(None, left, _) => !matches!(view.expr(*left).kind, ExprKind::Local(_)),
            ExprKind::MethodCall { method, .. } => CHANGES.contains(&method.as_str()),
            _ => false,
        })
}

/// Whether a function gives back something that has a pointer in it, which others may have put there for it.
pub(super) fn gives(view: &BodyView<'_>) -> bool {
    match view.owner().map(|item| &item.kind) {
        Some(ItemKind::Fn(function)) => function
            .ret
            .as_ref()
            .is_some_and(|ty| keeps_pointer(view.model, view.file, view.self_type(), ty, MAX_HOPS)),
        _ => false,
    }
}

/// Whether a value of a type has a pointer in it, in a field of a field at most so many hops deep.
fn keeps_pointer(
    model: &Model<'_>,
    file: &File,
    own: Option<Name>,
    ty: &Type,
    hops: usize,
) -> bool {
    if has_pointer(ty) {
        return true;
    }
    let (TypeKind::Path(path), Some(hops)) = (&ty.kind, hops.checked_sub(1)) else {
        return false;
    };
    let item = match path.segments[..] {
        [ref only] if only.name == "Self" => own.and_then(|own| model.item_at(own)),
        _ => model.resolve(file.id, path).and_then(|found| found.item),
    };
    let fields = item.is_some_and(|(at, item)| {
        let file = model.file(at);
        let keeps = |field: &Field| keeps_pointer(model, file, None, &field.ty, hops);
        match file.tree.as_ref().map(|tree| &tree.item(item).kind) {
            Some(ItemKind::Struct(fields)) => fields.iter().any(keeps),
            Some(ItemKind::Enum(variants)) => variants
                .iter()
                .any(|variant| variant.fields.iter().any(keeps)),
            _ => false,
        }
    });
    let args = path.segments.iter().flat_map(|segment| &segment.args);
    fields
        || args
            .into_iter()
            .any(|arg| keeps_pointer(model, file, own, arg, hops))
}

fn owns(ty: &Type) -> bool {
    match &ty.kind {
        TypeKind::Path(path) => matches!(
            path.last().name.as_str(),
            "Vec" | "String" | "Box" | "Rc" | "Arc" | "CString"
        ),
        _ => false,
    }
}

/// Whether a body calls a function of one of these names.
pub(super) fn calls(view: &BodyView<'_>, names: &BTreeSet<Name>) -> bool {
    view.body.exprs.iter().any(|expr| match &expr.kind {
        ExprKind::MethodCall { method, .. } => names.contains(method),
        ExprKind::Path(path) => names.contains(&path.last().name),
        _ => false,
    })
}

fn speaks_of_pointers(function: &FnItem) -> bool {
    let params = function.params.iter().map(|param| &param.ty);
    params
        .chain(&function.ret)
        .any(|ty| has_pointer(ty) || grows(ty))
}

/// Whether a parameter of this type can be made to move what it owns, while the caller has a pointer to that.
fn grows(ty: &Type) -> bool {
    match &ty.kind {
        TypeKind::Ref {
            mutable: true,
            inner,
        } => match &inner.kind {
            TypeKind::Path(path) => matches!(path.last().name.as_str(), "Vec" | "String"),
            _ => false,
        },
        _ => false,
    }
}

fn has_pointer(ty: &Type) -> bool {
    match &ty.kind {
        TypeKind::Ptr { .. } => true,
        TypeKind::Ref { inner, .. } | TypeKind::Slice(inner) | TypeKind::Array(inner, _) => {
            has_pointer(inner)
        }
        TypeKind::Tuple(parts) => parts.iter().any(has_pointer),
        TypeKind::Path(path) => path
            .segments
            .iter()
            .any(|segment| segment.name == "NonNull" || segment.args.iter().any(has_pointer)),
        _ => false,
    }
}

fn is_telling(view: &BodyView<'_>, kind: &ExprKind) -> bool {
    let refers = |id: &ExprId| matches!(view.expr(*id).kind, ExprKind::Ref { .. });
    match kind {
        ExprKind::Block { kind, stmts, .. } => {
            *kind == BlockKind::Unsafe
                || stmts.iter().any(|stmt| match stmt {
                    Stmt::Let { ty: Some(ty), .. } => has_pointer(ty),
                    _ => false,
                })
        }
        // What is built of references may keep them as pointers.
        ExprKind::Struct { fields, .. } => fields.iter().any(|field| refers(&field.value)),
        ExprKind::Call { callee, args } => match &view.expr(*callee).kind {
            ExprKind::Path(path) => {
                path.last().name.as_str().starts_with(char::is_uppercase) && args.iter().any(refers)
            }
            _ => false,
        },
        ExprKind::Ref { raw, .. } => *raw,
        // So may what is stored behind a field or a reference, or in a cell.
        ExprKind::Assign(None, left, right) => {
            !matches!(view.expr(*left).kind, ExprKind::Local(_)) && refers(right)
        }
        ExprKind::MethodCall { method, args, .. }
            if matches!(
                method.as_str(),
                "set" | "store" | "push" | "push_back" | "insert" | "replace"
            ) =>
        {
            args.iter().any(refers)
        }
        ExprKind::Cast(_, ty) => has_pointer(ty),
        ExprKind::MethodCall { method, .. } => NAMES.contains(&method.as_str()),
        ExprKind::Path(path) => NAMES.contains(&path.last().name.as_str()),
        ExprKind::Macro(call) => {
            matches!(call.path.last().name.as_str(), "addr_of" | "addr_of_mut")
        }
        _ => false,
    }
}
