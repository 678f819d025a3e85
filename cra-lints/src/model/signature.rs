//! Signatures: what a function takes and gives, in types with holes for its generic parameters.

use super::name::Name;
use super::syntax::Receiver;
use super::ty::{Bound, Ty, TyKind};

/// The signature of a function, a method, or the constructor of a tuple struct or a variant.
#[derive(Debug, Clone)]
pub(crate) struct Signature {
    /// Its canonical path: `krate::function`, `krate::Type::method`, `krate::Trait::method`.
    pub(crate) path: Name,
    /// The type that it belongs to, with holes for the type's parameters; for a trait's own method the first hole.
    pub(crate) owner: Option<Ty>,
    /// The trait whose own method it is.
    pub(crate) of_trait: Option<Name>,
    /// By index of the hole, what is known of each parameter: its bounds.
    pub(crate) generics: Box<[Ty]>,
    /// The index of the first parameter that is the function's own, to which a turbofish speaks.
    pub(crate) first_own: usize,
    /// How it takes `self`.
    pub(crate) receiver: Receiver,
    /// Its other parameters.
    pub(crate) params: Box<[Ty]>,
    /// What it gives; of an async function the future.
    pub(crate) ret: Ty,
    /// Whether it makes a value of a tuple struct or of a variant.
    pub(crate) constructs: bool,
}

/// An implementation of a trait, or a block of a type's own functions.
#[derive(Debug, Clone)]
pub(crate) struct Implementation {
    /// The trait, with its arguments.
    pub(crate) of_trait: Option<Bound>,
    /// The type, with holes for the parameters.
    pub(crate) self_ty: Ty,
    /// By index of the hole, what is known of each parameter.
    pub(crate) generics: Box<[Ty]>,
    /// Associated types that are written in it.
    pub(crate) associated: Box<[(Name, Ty)]>,
}

/// By which name the methods of a type are found; `None` for what has no name of its own.
pub(crate) fn head(ty: Ty) -> Option<Name> {
    struct Words {
        slice: Name,
        array: Name,
        pointer: Name,
        tuple: Name,
        function: Name,
    }
    static WORDS: std::sync::LazyLock<Words> = std::sync::LazyLock::new(|| Words {
        slice: Name::new("slice"),
        array: Name::new("array"),
        pointer: Name::new("pointer"),
        tuple: Name::new("tuple"),
        function: Name::new("fn"),
    });
    match ty.kind() {
        TyKind::Named(path, _) if ty.hole().is_none() => Some(*path),
        TyKind::Slice(_) => Some(WORDS.slice),
        TyKind::Array(..) => Some(WORDS.array),
        TyKind::Ptr(..) => Some(WORDS.pointer),
        TyKind::Tuple(_) => Some(WORDS.tuple),
        TyKind::Fn(..) => Some(WORDS.function),
        _ => None,
    }
}

/// What a future gives in the end, as a type.
pub(crate) fn future(output: Ty) -> Ty {
    static PATH: std::sync::LazyLock<(Name, Name)> =
        std::sync::LazyLock::new(|| (Name::new("std::future::Future"), Name::new("Output")));
    Ty::new(TyKind::Bounds(Box::new([Bound {
        path: PATH.0,
        args: Box::default(),
        associated: Box::new([(PATH.1, output)]),
    }])))
}

/// `ty` with `with` in the place of its parameters.
pub(crate) fn fill(ty: Ty, with: &[Ty]) -> Ty {
    if !ty.is_open() {
        return ty;
    }
    match ty.hole() {
        Some(super::ty::Hole::Param(at)) => with.get(at).copied().unwrap_or_else(Ty::unknown),
        _ => ty.map_parts(|part| fill(part, with)),
    }
}
