//! The syntax that lints see: owned, compact, free of the parser's types, so that it can be shared between threads and outlive the parse.
//!
//! A [`Tree`] holds one file. Items, scopes and bodies lie in lists and name each other by index;
//! expressions and patterns lie in the lists of their [`Body`].

mod attr;
mod body;
mod item;
mod macros;
mod path;

pub use attr::{Attr, Meta, MetaValue};
pub use body::{
    Arm, BinaryOp, BlockKind, Body, BodyId, BodyOwner, Expr, ExprId, ExprKind, FieldInit, Literal,
    Local, LocalId, Pat, PatId, PatKind, Stmt, UnaryOp,
};
pub use item::{
    ConstItem, Field, FnItem, Generic, ImplItem, Import, Item, ItemId, ItemKind, Param, Receiver,
    Scope, ScopeId, ScopeKind, TraitItem, Variant,
};
pub use macros::{Format, MacroCall, Piece, Trait};
pub use path::{Path, Segment, Type, TypeKind};

use super::name::Name;
use super::place::Span;

/// Everything that was read from one file.
#[derive(Debug, Clone, Default)]
pub struct Tree {
    /// All items, those nested in modules, impls, traits and blocks included, in source order of their beginnings.
    pub items: Vec<Item>,
    /// Modules and blocks that hold items; the first is the file itself.
    pub scopes: Vec<Scope>,
    /// Bodies of functions, values of constants, lengths of arrays.
    pub bodies: Vec<Body>,
    /// Inner attributes of the file, `#![…]`.
    pub attrs: Vec<Attr>,
    /// Attributes of statements and match arms, with what they stand on.
    pub marks: Vec<(Attr, Span)>,
    /// Macro calls that could not be read as expressions, statements or items, and definitions that no call was
    /// expanded by.
    pub unread_macros: Vec<Span>,
    /// The calls of the package's own macros that were expanded, in order. What a definition wrote has the
    /// place of the whole call.
    pub expansions: Vec<Span>,
    /// Macros of other files of the package by which calls were expanded.
    pub borrowed: Vec<Name>,
    /// Items in a form that the parser does not know, kept as a place only.
    pub unread_items: Vec<Span>,
}

impl Tree {
    /// The item with this id.
    pub fn item(&self, id: ItemId) -> &Item {
        &self.items[id.0 as usize]
    }

    /// The scope with this id.
    pub fn scope(&self, id: ScopeId) -> &Scope {
        &self.scopes[id.0 as usize]
    }

    /// Whether a macro of this package wrote what stands at `span`.
    pub fn is_expanded(&self, span: Span) -> bool {
        self.expansions.binary_search(&span).is_ok()
    }

    /// The body with this id.
    pub fn body(&self, id: BodyId) -> &Body {
        &self.bodies[id.0 as usize]
    }
}
