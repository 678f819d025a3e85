//! What one file says of signatures: modules and items, with the paths in them not yet resolved.

use crate::model::name::Name;

/// A part of a signature.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Piece {
    /// To be written as it is.
    Text(String),
    /// To be written as what it means.
    Path(PathRef),
}

/// A path as it is written, without the arguments of its segments.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct PathRef {
    pub(super) global: bool,
    pub(super) segments: Vec<Name>,
}

/// A signature or a part of one.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Sig(pub(super) Vec<Piece>);

impl Sig {
    pub(super) fn push(&mut self, text: &str) {
        if let Some(Piece::Text(last)) = self.0.last_mut() {
            last.push_str(text);
        } else if !text.is_empty() {
            self.0.push(Piece::Text(text.to_owned()));
        }
    }

    pub(super) fn path(&mut self, path: PathRef) {
        self.0.push(Piece::Path(path));
    }

    pub(super) fn append(&mut self, other: Self) {
        for piece in other.0 {
            match piece {
                Piece::Text(text) => self.push(&text),
                Piece::Path(path) => self.path(path),
            }
        }
    }
}

/// Who may name an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Vis {
    Public,
    /// `pub(crate)` and the like.
    Restricted,
    Private,
}

/// One file.
#[derive(Debug, Default)]
pub(super) struct Unit {
    /// The file itself, then its inline modules, outer ones first.
    pub(super) modules: Vec<Vec<Item>>,
    /// How many items the parser did not know.
    pub(super) unread: usize,
    /// Whether the whole file exists in tests only.
    pub(super) test: bool,
    /// Whether the whole file is marked as unstable.
    pub(super) unstable: bool,
}

/// An item of a module.
#[derive(Debug)]
pub(super) struct Item {
    pub(super) name: Name,
    pub(super) vis: Vis,
    /// Whether it is marked as unstable, which only the standard library's items are.
    pub(super) unstable: bool,
    pub(super) hidden: bool,
    pub(super) kind: Kind,
}

/// The kinds of items.
#[derive(Debug)]
pub(super) enum Kind {
    /// A module: inline, by its index in the unit, or the offset of its name in the file; without one where a macro
    /// made it.
    Module(Result<usize, Option<u32>>),
    /// `use path as name`; without a name a glob.
    Use {
        path: PathRef,
        name: Option<Name>,
    },
    /// `extern crate`, by the crate's name.
    ExternCrate(Name),
    Struct {
        generics: Sig,
        fields: Vec<(Name, Sig)>,
        derives: Vec<Derive>,
    },
    Enum {
        generics: Sig,
        variants: Vec<(Name, Sig)>,
        derives: Vec<Derive>,
    },
    Alias {
        generics: Sig,
        target: Sig,
    },
    Trait {
        generics: Sig,
        supers: Sig,
        members: Vec<Member>,
    },
    Fn(Member),
    Const(Member),
    /// A macro; whether it stands at the root of the crate whatever its place.
    Macro {
        exported: bool,
    },
    Impl(Impl),
}

/// Types, traits and modules.
pub(super) const TYPE: u8 = 1;
/// Functions and constants.
pub(super) const VALUE: u8 = 2;
/// Macros.
pub(super) const MACRO: u8 = 4;

impl Kind {
    /// The spaces of names that its name is in.
    pub(super) fn spaces(&self) -> u8 {
        match self {
            Self::Fn(_) | Self::Const(_) => VALUE,
            Self::Struct { .. } => TYPE | VALUE,
            Self::Macro { .. } => MACRO,
            Self::Use { .. } => TYPE | VALUE | MACRO,
            _ => TYPE,
        }
    }
}

/// A trait that is derived, and the impl's parameters and its type's arguments.
#[derive(Debug)]
pub(super) struct Derive {
    pub(super) path: PathRef,
    pub(super) generics: Sig,
    pub(super) args: Sig,
}

/// A function or a constant: what stands before its path and behind it.
#[derive(Debug)]
pub(super) struct Member {
    pub(super) name: Name,
    pub(super) unstable: bool,
    pub(super) head: &'static str,
    pub(super) tail: Sig,
}

/// An impl.
#[derive(Debug)]
pub(super) struct Impl {
    pub(super) generics: Sig,
    /// The trait.
    pub(super) of: Option<Sig>,
    pub(super) ty: Sig,
    /// The associated types, without braces.
    pub(super) assoc: Sig,
    pub(super) members: Vec<Member>,
}
