//! What a written type says about owning: pointer, reference, owner of other memory, plain value.

use super::value::Kind;
use crate::model::name::Name;
use crate::model::place::FileId;
use crate::model::syntax::{Field, Item, ItemKind, Type, TypeKind};
use crate::model::ty::{Ty, TyKind};
use crate::model::{File, Model};

/// What a type is, as far as owning goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// A raw pointer.
    Pointer,
    /// A reference.
    Reference,
    /// An owner.
    Owner(Kind),
    /// A value that is copied.
    Copy,
    /// Not known.
    Unknown,
}

/// Deeper in its fields than this a type is not looked through for owners.
const MAX_HOPS: usize = 3;

/// Memory that is behind its owner, and moves or ends with it.
const BUFFERS: &[&str] = &[
    "std::vec::Vec",
    "std::string::String",
    "std::ffi::CString",
    "std::ffi::OsString",
    "std::path::PathBuf",
    "std::collections::VecDeque",
    "std::collections::BinaryHeap",
    "std::collections::HashMap",
    "std::collections::BTreeMap",
    "std::collections::HashSet",
    "std::collections::BTreeSet",
    "memmap2::Mmap",
    "memmap2::MmapMut",
];

/// What holds its value inside of itself and gives out pointers to it.
const CELLS: &[&str] = &[
    "std::cell::Cell",
    "std::cell::RefCell",
    "std::cell::UnsafeCell",
    "std::cell::SyncUnsafeCell",
    "std::mem::MaybeUninit",
];

/// The kind of owner that a type of the standard library is.
pub(super) fn kind_of(path: &str) -> Option<Kind> {
    if BUFFERS.contains(&path) {
        return Some(Kind::Buffer);
    }
    if CELLS.contains(&path) {
        return Some(Kind::Inline);
    }
    match path {
        "std::boxed::Box" => Some(Kind::Box),
        "std::rc::Rc" | "std::sync::Arc" => Some(Kind::Counted),
        _ => None,
    }
}

/// The kind of owner that an inferred type is, references apart.
pub(super) fn inferred(ty: Ty) -> Option<Kind> {
    match ty.kind() {
        TyKind::Array(..) => Some(Kind::Inline),
        TyKind::Named(path, args) => match path.as_str() {
            "std::option::Option" | "std::result::Result" => inferred(*args.first()?),
            path => kind_of(path),
        },
        _ => None,
    }
}

/// The shape of a type written in `file`.
pub(super) fn shape(model: &Model<'_>, file: &File, ty: &Type) -> Shape {
    shape_within(model, file, ty, 4)
}

fn shape_within(model: &Model<'_>, file: &File, ty: &Type, hops: usize) -> Shape {
    let Some(hops) = hops.checked_sub(1) else {
        return Shape::Unknown;
    };
    match &ty.kind {
        TypeKind::Ptr { .. } => Shape::Pointer,
        TypeKind::Ref { .. } => Shape::Reference,
        TypeKind::Fn(..) | TypeKind::Never => Shape::Copy,
        TypeKind::Array(..) => Shape::Owner(Kind::Inline),
        TypeKind::Path(path) => {
            let Some(found) = model.resolve(file.id, path) else {
                return Shape::Unknown;
            };
            if let Some(kind) = kind_of(found.path.as_str()) {
                return Shape::Owner(kind);
            }
            let first = path.last().args.first();
            match found.path.as_str() {
                "std::option::Option" | "std::result::Result" | "std::pin::Pin" => first
                    .map_or(Shape::Unknown, |inner| {
                        shape_within(model, file, inner, hops)
                    }),
                "std::ptr::NonNull" => Shape::Pointer,
                "bool" | "char" | "u8" | "u16" | "u32" | "u64" | "u128" | "usize" | "i8"
                | "i16" | "i32" | "i64" | "i128" | "isize" | "f32" | "f64" => Shape::Copy,
                _ => match found.item {
                    Some(item) => shape_of_item(model, item),
                    None => Shape::Unknown,
                },
            }
        }
        _ => Shape::Unknown,
    }
}

/// Whether something ends with a value of this type: memory that it owns, itself or in one of its fields.
pub(super) fn owns_memory(model: &Model<'_>, ty: Ty) -> bool {
    if let Some(kind) = inferred(ty) {
        return kind != Kind::Inline;
    }
    match ty.kind() {
        TyKind::Named(path, _) => model
            .item_at(*path)
            .is_some_and(|item| item_owns(model, item, MAX_HOPS)),
        _ => false,
    }
}

fn item_owns(
    model: &Model<'_>,
    (file, item): (FileId, crate::model::syntax::ItemId),
    hops: usize,
) -> bool {
    let Some(hops) = hops.checked_sub(1) else {
        return false;
    };
    let file = model.file(file);
    let owns = |field: &Field| {
        let TypeKind::Path(path) = &field.ty.kind else {
            return false;
        };
        match shape(model, file, &field.ty) {
            Shape::Owner(Kind::Plain) => model
                .resolve(file.id, path)
                .and_then(|found| found.item)
                .is_some_and(|item| item_owns(model, item, hops)),
            Shape::Owner(kind) => kind != Kind::Inline,
            _ => false,
        }
    };
    match file.tree.as_ref().map(|tree| &tree.item(item).kind) {
        Some(ItemKind::Struct(fields)) => fields.iter().any(owns),
        Some(ItemKind::Enum(variants)) => variants
            .iter()
            .any(|variant| variant.fields.iter().any(owns)),
        _ => false,
    }
}

/// The shape of a struct or an enum of the workspace.
pub(super) fn shape_of_item(
    model: &Model<'_>,
    (file, item): (FileId, crate::model::syntax::ItemId),
) -> Shape {
    let file = model.file(file);
    let Some(tree) = &file.tree else {
        return Shape::Unknown;
    };
    let item = tree.item(item);
    match &item.kind {
        ItemKind::Struct(_) | ItemKind::Enum(_) if is_copy(&tree.items, item) => Shape::Copy,
        ItemKind::Struct(_) | ItemKind::Enum(_) => Shape::Owner(Kind::Plain),
        _ => Shape::Unknown,
    }
}

fn is_copy(items: &[Item], item: &Item) -> bool {
    let derived = item.attrs.iter().any(|attr| {
        let inner = |meta: &crate::model::syntax::Meta| {
            meta.path
                .as_ref()
                .is_some_and(|path| path.last().name == "Copy")
        };
        attr.meta.mentions("derive") && attr.meta.list().iter().any(inner)
            || attr
                .meta
                .list()
                .iter()
                .any(|meta| meta.list().iter().any(inner))
    });
    derived || items.iter().any(|other| implements_copy(other, item.name))
}

fn implements_copy(item: &Item, name: Name) -> bool {
    let ItemKind::Impl(block) = &item.kind else {
        return false;
    };
    let copies = block
        .trait_
        .as_ref()
        .is_some_and(|path| path.last().name == "Copy");
    copies
        && block
            .self_ty
            .as_path()
            .is_some_and(|path| path.last().name == name)
}
