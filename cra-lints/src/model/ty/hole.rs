//! Types that stand for others while a body is inferred: parameters of signatures, variables, associated types still to be looked up.
//!
//! They are named types whose names no source can write, so that the shape of a [`Ty`] has no case for
//! them, and none is left when inference is done.

use std::sync::{LazyLock, OnceLock};

use super::{Bound, Ty, TyKind};
use crate::model::name::Name;

/// What a type stands for that is not known yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hole {
    /// The generic parameter of a signature with this index.
    Param(usize),
    /// The variable of a body with this index.
    Var(usize),
    /// The associated type of this name; of which type is the first argument.
    Projection(Name),
    /// Whatever is in the `Option` or `Result` that is wanted.
    Wrapped,
}

/// Variables are made in portions, when a body needs so many.
const PORTION: usize = 512;

/// A body with more portions of variables than this leaves the rest unknown.
const PORTIONS: usize = 64;

static PARAMS: LazyLock<Box<[Ty]>> = LazyLock::new(|| numbered("?p", 0..64));
static VARS: [OnceLock<Box<[Ty]>>; PORTIONS] = [const { OnceLock::new() }; PORTIONS];

fn numbered(prefix: &str, range: std::ops::Range<usize>) -> Box<[Ty]> {
    range
        .map(|at| Ty::named(Name::new(&format!("{prefix}{at}"))))
        .collect()
}

impl Hole {
    pub(super) fn of(kind: &TyKind) -> Option<Self> {
        let TyKind::Named(path, _) = kind else {
            return None;
        };
        let rest = path.as_str().strip_prefix('?')?;
        Some(match (rest.as_bytes().first()?, &rest[1..]) {
            (b'p', number) => Self::Param(number.parse().ok()?),
            (b'v', number) => Self::Var(number.parse().ok()?),
            (b':', name) => Self::Projection(Name::new(name)),
            _ => Self::Wrapped,
        })
    }
}

/// Whether there is a hole among the parts of a type, and how deep it nests.
pub(super) fn within(kind: &TyKind) -> (bool, u8) {
    let mut open = false;
    let mut depth = 0;
    let mut part = |ty: &Ty| {
        open |= ty.0.open;
        depth = depth.max(ty.0.depth);
    };
    match kind {
        TyKind::Unknown | TyKind::Never => {}
        TyKind::Named(_, parts) | TyKind::Tuple(parts) => parts.iter().for_each(part),
        TyKind::Ref(_, inner)
        | TyKind::Ptr(_, inner)
        | TyKind::Slice(inner)
        | TyKind::Array(inner, _) => part(inner),
        TyKind::Fn(params, ret) => {
            params.iter().for_each(&mut part);
            part(ret);
        }
        TyKind::Bounds(bounds) => bounds.iter().for_each(|bound| {
            bound.args.iter().for_each(&mut part);
            bound.associated.iter().for_each(|(_, ty)| part(ty));
        }),
    }
    (open, depth + 1)
}

impl Ty {
    /// The generic parameter of a signature with this index.
    pub(crate) fn param(index: usize) -> Self {
        PARAMS.get(index).copied().unwrap_or_else(Self::unknown)
    }

    /// The variable of a body with this index.
    pub(crate) fn var(index: usize) -> Self {
        let portion = index / PORTION;
        let Some(slot) = VARS.get(portion) else {
            return Self::unknown();
        };
        let first = portion * PORTION;
        slot.get_or_init(|| numbered("?v", first..first + PORTION))[index % PORTION]
    }

    /// The associated type `name` of `base`.
    pub(crate) fn projection(base: Self, name: &str) -> Self {
        let path = Name::new(&format!("?:{name}"));
        Self::new(TyKind::Named(path, Box::new([base])))
    }

    /// An `Option` or a `Result` with `inner` in it, whichever.
    pub(crate) fn wrapped(inner: Self) -> Self {
        static PATH: LazyLock<Name> = LazyLock::new(|| Name::new("?wrapped"));
        Self::new(TyKind::Named(*PATH, Box::new([inner])))
    }

    /// What it stands for.
    pub(crate) fn hole(self) -> Option<Hole> {
        self.0.hole
    }

    /// Whether it, or something in it, stands for another type.
    pub(crate) fn is_open(self) -> bool {
        self.0.open
    }

    /// The same shape with `change` made to its direct parts.
    pub(crate) fn map_parts(self, mut change: impl FnMut(Self) -> Self) -> Self {
        let kind = match self.kind() {
            TyKind::Unknown | TyKind::Never => return self,
            TyKind::Named(path, args) => {
                if args.is_empty() {
                    return self;
                }
                TyKind::Named(*path, args.iter().map(|arg| change(*arg)).collect())
            }
            TyKind::Ref(mutable, inner) => TyKind::Ref(*mutable, change(*inner)),
            TyKind::Ptr(mutable, inner) => TyKind::Ptr(*mutable, change(*inner)),
            TyKind::Slice(inner) => TyKind::Slice(change(*inner)),
            TyKind::Array(inner, length) => TyKind::Array(change(*inner), *length),
            TyKind::Tuple(parts) => TyKind::Tuple(parts.iter().map(|part| change(*part)).collect()),
            TyKind::Fn(params, ret) => {
                let params = params.iter().map(|param| change(*param)).collect();
                TyKind::Fn(params, change(*ret))
            }
            TyKind::Bounds(bounds) => {
                TyKind::Bounds(bounds.iter().map(|bound| bound.map(&mut change)).collect())
            }
        };
        Self::new(kind)
    }
}

impl Bound {
    /// The same trait with `change` made to its arguments and associated types.
    pub(crate) fn map(&self, change: &mut impl FnMut(Ty) -> Ty) -> Self {
        Self {
            path: self.path,
            args: self.args.iter().map(|arg| change(*arg)).collect(),
            associated: self
                .associated
                .iter()
                .map(|(name, ty)| (*name, change(*ty)))
                .collect(),
        }
    }

    /// Its associated type of this name.
    pub(crate) fn associated(&self, name: Name) -> Option<Ty> {
        let known = self.associated.iter().find(|(known, _)| *known == name);
        known.map(|(_, ty)| *ty)
    }

    /// Whether it is `Fn`, `FnMut`, `FnOnce` or one of their async kin.
    pub(crate) fn is_callable(&self) -> bool {
        let name = self.path.as_str().strip_prefix("std::ops::");
        name.is_some_and(|name| {
            matches!(
                name,
                "Fn" | "FnMut" | "FnOnce" | "AsyncFn" | "AsyncFnMut" | "AsyncFnOnce"
            )
        })
    }
}
