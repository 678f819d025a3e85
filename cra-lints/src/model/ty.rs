//! Types as the analysis knows them: interned, so that copying one is copying an address and comparing two is comparing two addresses.

use std::borrow::Borrow;
use std::fmt;
use std::hash::{BuildHasher, Hash, Hasher};
use std::sync::{LazyLock, Mutex, PoisonError};

use rustc_hash::FxBuildHasher;

use super::hash::FastSet;
use super::name::Name;

mod hole;

pub(crate) use hole::Hole;

/// A type, interned for the life of the process.
#[derive(Clone, Copy)]
pub struct Ty(&'static Interned);

/// A type in the table, with what is asked of it most.
struct Interned {
    kind: TyKind,
    /// What it is, when it stands for another type that is not known yet.
    hole: Option<Hole>,
    /// Whether there is a hole in it or in its parts.
    open: bool,
    /// How deep its parts nest.
    depth: u8,
}

/// Types that nest deeper than this are cut off: nobody's code needs them, and inference could build them without end.
const DEEPEST: u8 = 12;

/// What a [`Ty`] is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TyKind {
    /// Reading does not tell.
    Unknown,
    /// A struct, an enum, a union or a primitive, by its canonical path (`std::string::String`, `u8`, `str`), with its
    /// generic arguments.
    Named(Name, Box<[Ty]>),
    /// `&T`, `&mut T`.
    Ref(bool, Ty),
    /// `*const T`, `*mut T`.
    Ptr(bool, Ty),
    /// `[T]`.
    Slice(Ty),
    /// `[T; n]`, with the length where it is known.
    Array(Ty, Option<u64>),
    /// `(A, B)`; the unit type is the empty one.
    Tuple(Box<[Ty]>),
    /// A function pointer, a function named as a value, or a closure.
    Fn(Box<[Ty]>, Ty),
    /// `impl A + B`, `dyn A + B`, a type parameter: known by what it can do.
    Bounds(Box<[Bound]>),
    /// `!`.
    Never,
}

/// A trait that a type is known to have.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Bound {
    /// The trait's canonical path; `Fn`, `FnMut` and `FnOnce` are `std::ops::Fn` and so on.
    pub path: Name,
    /// Its generic arguments; for the `Fn` family the parameters.
    pub args: Box<[Ty]>,
    /// Its associated types where they are written, such as `Item`; for the `Fn` family `Output` is the return type.
    pub associated: Box<[(Name, Ty)]>,
}

const SHARDS: usize = 64;

/// Distinct types of a workspace are few; the table only grows by them.
static TABLE: LazyLock<[Mutex<FastSet<Entry>>; SHARDS]> =
    LazyLock::new(|| std::array::from_fn(|_| Mutex::new(FastSet::default())));

/// A type in the table, found by what it is.
#[derive(PartialEq, Eq, Hash)]
struct Entry(&'static Interned);

impl PartialEq for Interned {
    fn eq(&self, other: &Self) -> bool {
        self.kind == other.kind
    }
}

impl Eq for Interned {}

impl Hash for Interned {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.kind.hash(state);
    }
}

impl Borrow<TyKind> for Entry {
    fn borrow(&self) -> &TyKind {
        &self.0.kind
    }
}

static UNKNOWN: LazyLock<Ty> = LazyLock::new(|| Ty::new(TyKind::Unknown));
static UNIT: LazyLock<Ty> = LazyLock::new(|| Ty::new(TyKind::Tuple(Box::default())));

impl Ty {
    /// The interned form of `kind`.
    pub fn new(kind: TyKind) -> Self {
        let hash = FxBuildHasher.hash_one(&kind);
        let shard = &TABLE[(hash >> 32) as usize % SHARDS];
        let mut types = shard.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = types.get(&kind) {
            return Self(known.0);
        }
        let (open, depth) = hole::within(&kind);
        if depth > DEEPEST {
            drop(types);
            return Self::unknown();
        }
        let hole = Hole::of(&kind);
        let kept: &'static Interned = Box::leak(Box::new(Interned {
            open: open || hole.is_some(),
            hole,
            depth,
            kind,
        }));
        types.insert(Entry(kept));
        Self(kept)
    }

    /// The type of which nothing is known.
    pub fn unknown() -> Self {
        *UNKNOWN
    }

    /// `()`.
    pub fn unit() -> Self {
        *UNIT
    }

    /// A named type without generic arguments, by its canonical path.
    pub fn named(path: Name) -> Self {
        Self::new(TyKind::Named(path, Box::default()))
    }

    /// What it is.
    pub fn kind(self) -> &'static TyKind {
        &self.0.kind
    }

    /// Whether nothing is known about it.
    pub fn is_unknown(self) -> bool {
        self == Self::unknown()
    }

    /// The canonical path of a named type.
    pub fn path(self) -> Option<Name> {
        match self.kind() {
            TyKind::Named(path, _) => Some(*path),
            _ => None,
        }
    }

    /// The generic arguments of a named type.
    pub fn args(self) -> &'static [Ty] {
        match self.kind() {
            TyKind::Named(_, args) => args,
            _ => &[],
        }
    }

    /// What is behind all references.
    pub fn peel_refs(self) -> Self {
        let mut ty = self;
        while let TyKind::Ref(_, inner) = ty.kind() {
            ty = *inner;
        }
        ty
    }

    /// Whether it is a named type with this canonical path, behind references too.
    pub fn is(self, path: &str) -> bool {
        self.peel_refs().path().is_some_and(|known| known == *path)
    }

    /// Whether it is a number, a truth value or a character, behind references too: no text can hide in it.
    pub fn is_scalar(self) -> bool {
        self.peel_refs().path().is_some_and(|path| {
            matches!(
                path.as_str(),
                "u8" | "u16"
                    | "u32"
                    | "u64"
                    | "u128"
                    | "usize"
                    | "i8"
                    | "i16"
                    | "i32"
                    | "i64"
                    | "i128"
                    | "isize"
                    | "f32"
                    | "f64"
                    | "bool"
                    | "char"
            )
        })
    }
}

impl PartialEq for Ty {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Ty {}

impl Hash for Ty {
    fn hash<H: Hasher>(&self, state: &mut H) {
        std::ptr::from_ref(self.0).addr().hash(state);
    }
}

impl fmt::Debug for Ty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// As Rust would write it, with canonical paths; `_` for what is not known.
impl fmt::Display for Ty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind() {
            TyKind::Unknown => f.write_str("_"),
            TyKind::Named(path, args) => {
                f.write_str(path.as_str())?;
                list(f, args, "<", ">", false)
            }
            TyKind::Ref(mutable, inner) => {
                write!(f, "&{}{inner}", if *mutable { "mut " } else { "" })
            }
            TyKind::Ptr(mutable, inner) => {
                write!(f, "*{} {inner}", if *mutable { "mut" } else { "const" })
            }
            TyKind::Slice(inner) => write!(f, "[{inner}]"),
            TyKind::Array(inner, Some(length)) => write!(f, "[{inner}; {length}]"),
            TyKind::Array(inner, None) => write!(f, "[{inner}; _]"),
            TyKind::Tuple(parts) => {
                f.write_str("(")?;
                list(f, parts, "", "", true)?;
                f.write_str(if parts.len() == 1 { ",)" } else { ")" })
            }
            TyKind::Fn(params, ret) => {
                f.write_str("fn(")?;
                list(f, params, "", "", true)?;
                write!(f, ") -> {ret}")
            }
            TyKind::Bounds(bounds) => {
                f.write_str("impl ")?;
                for (at, bound) in bounds.iter().enumerate() {
                    if at > 0 {
                        f.write_str(" + ")?;
                    }
                    write!(f, "{bound}")?;
                }
                Ok(())
            }
            TyKind::Never => f.write_str("!"),
        }
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.path.as_str())?;
        if self.args.is_empty() && self.associated.is_empty() {
            return Ok(());
        }
        f.write_str("<")?;
        list(f, &self.args, "", "", true)?;
        for (at, (name, ty)) in self.associated.iter().enumerate() {
            let comma = if at > 0 || !self.args.is_empty() {
                ", "
            } else {
                ""
            };
            write!(f, "{comma}{name} = {ty}")?;
        }
        f.write_str(">")
    }
}

fn list(
    f: &mut fmt::Formatter<'_>,
    types: &[Ty],
    open: &str,
    close: &str,
    bare: bool,
) -> fmt::Result {
    if types.is_empty() && !bare {
        return Ok(());
    }
    f.write_str(open)?;
    for (at, ty) in types.iter().enumerate() {
        if at > 0 {
            f.write_str(", ")?;
        }
        write!(f, "{ty}")?;
    }
    f.write_str(close)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_types_are_one_and_read_like_rust() {
        let text = Ty::named(Name::new("std::string::String"));
        let list = || {
            Ty::new(TyKind::Named(
                Name::new("std::vec::Vec"),
                Box::new([Ty::new(TyKind::Ref(true, text))]),
            ))
        };
        assert_eq!(list(), list());
        assert_ne!(list(), text);
        assert_eq!(
            list().to_string(),
            "std::vec::Vec<&mut std::string::String>"
        );
        assert_eq!(Ty::unit().to_string(), "()");
        let number = Ty::new(TyKind::Ref(false, Ty::named(Name::new("u8"))));
        assert!(number.is_scalar() && !text.is_scalar());
    }
}
