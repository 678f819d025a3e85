//! Paths and types as they are written, before anybody knows what they mean.

use super::{BodyId, ScopeId};
use crate::model::name::Name;
use crate::model::place::Span;

/// A path such as `std::env::args` or `<T as Trait>::f::<u8>`.
#[derive(Debug, Clone)]
pub struct Path {
    /// Whether it begins with `::`.
    pub global: bool,
    /// Its segments; never empty.
    pub segments: Box<[Segment]>,
    /// The type in `<T>::f` and `<T as Trait>::f`, with how many segments belong to the trait.
    pub qself: Option<Box<(Type, usize)>>,
    /// The scope it is written in, which decides what it means.
    pub scope: ScopeId,
    /// From the first to the last segment, generic arguments included.
    pub span: Span,
}

impl Path {
    /// A path of one name.
    pub fn single(name: Name, span: Span, scope: ScopeId) -> Self {
        let segment = Segment {
            name,
            span,
            args: Box::default(),
            bindings: Box::default(),
        };
        Self {
            global: false,
            segments: Box::new([segment]),
            qself: None,
            scope,
            span,
        }
    }

    /// The last segment.
    pub fn last(&self) -> &Segment {
        self.segments
            .last()
            .expect("a path has at least one segment")
    }

    /// The one name of a path that is a single segment without generics' owner or leading `::`.
    pub fn as_name(&self) -> Option<Name> {
        match &*self.segments {
            [only] if !self.global && self.qself.is_none() => Some(only.name),
            _ => None,
        }
    }

    /// Whether it is written exactly as `words`, generic arguments apart.
    pub fn is(&self, words: &[&str]) -> bool {
        self.qself.is_none()
            && self.segments.len() == words.len()
            && self
                .segments
                .iter()
                .zip(words)
                .all(|(segment, word)| segment.name == *word)
    }

    /// The names joined by `::`, as written.
    pub fn text(&self) -> String {
        let names: Vec<&str> = self
            .segments
            .iter()
            .map(|segment| segment.name.as_str())
            .collect();
        names.join("::")
    }
}

/// One name of a path with its generic arguments.
#[derive(Debug, Clone)]
pub struct Segment {
    /// The name, `self`, `super`, `crate` and `Self` included.
    pub name: Name,
    /// The name token.
    pub span: Span,
    /// Types among the generic arguments; lifetimes, constants and bounds are left out.
    pub args: Box<[Type]>,
    /// Associated types among them, as in `Iterator<Item = u8>`; what stands after `->` in `Fn(A) -> B` is `Output`.
    pub bindings: Box<[(Name, Type)]>,
}

/// A type as written.
#[derive(Debug, Clone)]
pub struct Type {
    /// What kind of type.
    pub kind: TypeKind,
    /// Where it stands.
    pub span: Span,
}

/// The kinds of types.
#[derive(Debug, Clone)]
pub enum TypeKind {
    /// A named type.
    Path(Path),
    /// `&T`, `&mut T`.
    Ref {
        /// Whether `mut`.
        mutable: bool,
        /// What it points to.
        inner: Box<Type>,
    },
    /// `*const T`, `*mut T`.
    Ptr {
        /// Whether `mut`.
        mutable: bool,
        /// What it points to.
        inner: Box<Type>,
    },
    /// `[T]`.
    Slice(Box<Type>),
    /// `[T; n]`.
    Array(Box<Type>, BodyId),
    /// `(A, B)`.
    Tuple(Box<[Type]>),
    /// `fn(A) -> B`.
    Fn(Box<[Type]>, Option<Box<Type>>),
    /// `impl A + B`.
    Impl(Box<[Path]>),
    /// `dyn A + B`.
    Dyn(Box<[Path]>),
    /// `!`.
    Never,
    /// `_`.
    Infer,
    /// A macro call or a form the parser does not know.
    Other,
}

impl Type {
    /// The path of a named type, references and parentheses looked through.
    pub fn as_path(&self) -> Option<&Path> {
        match &self.kind {
            TypeKind::Path(path) => Some(path),
            TypeKind::Ref { inner, .. } => inner.as_path(),
            _ => None,
        }
    }
}
