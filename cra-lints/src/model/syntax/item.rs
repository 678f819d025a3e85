//! Items: what stands in a module, an impl, a trait or a block.

use super::{Attr, BodyId, LocalId, PatId, Path, Type};
use crate::model::name::Name;
use crate::model::place::Span;

/// An item of a [`Tree`](super::Tree), by index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemId(pub u32);

/// A scope of a [`Tree`](super::Tree), by index; 0 is the file itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ScopeId(pub u32);

/// A module or a block that holds items.
#[derive(Debug, Clone)]
pub struct Scope {
    /// The scope around it; `None` for the file.
    pub parent: Option<ScopeId>,
    /// What it is.
    pub kind: ScopeKind,
    /// The items directly in it.
    pub items: Vec<ItemId>,
}

/// What a [`Scope`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScopeKind {
    /// The file.
    File,
    /// An inline module, declared by this item.
    Module(ItemId),
    /// A block with items of its own: names in it are seen first, `self` is still the module around it.
    Block,
}

/// An item.
#[derive(Debug, Clone)]
pub struct Item {
    /// Its name; the self type's last name for an impl, empty for the nameless.
    pub name: Name,
    /// The name token, or the first token of a nameless item.
    pub name_span: Span,
    /// All of it, attributes apart.
    pub span: Span,
    /// What it is.
    pub kind: ItemKind,
    /// Whether it has any `pub`.
    pub public: bool,
    /// Its attributes, doc comments apart.
    pub attrs: Vec<Attr>,
    /// The scope it stands in.
    pub scope: ScopeId,
    /// The impl or trait it belongs to, or the function whose block it stands in.
    pub parent: Option<ItemId>,
    /// Whether it, or something around it in this file, exists in tests only.
    pub test: bool,
    /// Whether its documentation has a heading with the word safety.
    pub safety_doc: bool,
    /// Generic types of a struct, a union, an enum, a trait or a type alias, with their bounds. What a trait, or an
    /// associated type, demands of itself stands at its own name.
    pub generics: Box<[Generic]>,
}

impl Item {
    /// The first attribute whose name is exactly `words`.
    pub fn attr(&self, words: &[&str]) -> Option<&Attr> {
        self.attrs.iter().find(|attr| attr.meta.is(words))
    }
}

/// The kinds of items.
#[derive(Debug, Clone)]
pub enum ItemKind {
    /// `mod a { … }`, with its scope, or `mod a;`.
    Module(Option<ScopeId>),
    /// `use …;`, flattened to one entry per imported name.
    Use(Vec<Import>),
    /// `extern crate a as b;`: the crate's name; the item's own name is the alias.
    ExternCrate(Name),
    /// A function, a method or a foreign function.
    Fn(Box<FnItem>),
    /// A struct or a union.
    Struct(Vec<Field>),
    /// An enum.
    Enum(Vec<Variant>),
    /// A constant or a static, associated ones included.
    Const(ConstItem),
    /// `impl T { … }`, `impl Trait for T { … }`.
    Impl(Box<ImplItem>),
    /// A trait.
    Trait(TraitItem),
    /// `type A = B;`; an associated type without a default has none.
    TypeAlias(Option<Type>),
    /// `macro_rules! a { … }`.
    MacroRules,
    /// A macro call in item position; its arguments, where they could be read, are a body.
    MacroCall(Path, Option<BodyId>),
    /// `extern "C" { … }`.
    ForeignMod(Vec<ItemId>),
    /// Anything else.
    Other,
}

/// One name that a `use` brings in.
#[derive(Debug, Clone)]
pub struct Import {
    /// The path that is imported; for a glob the path before `*`.
    pub path: Path,
    /// The name it has here; `None` for a glob.
    pub name: Option<Name>,
    /// Whether it shows what it imports to others.
    pub public: bool,
}

/// A function.
#[derive(Debug, Clone)]
pub struct FnItem {
    /// `unsafe fn`, or a foreign function that is not `safe`.
    pub unsafe_: bool,
    /// `async fn`.
    pub async_: bool,
    /// The string in `extern "C" fn`; `Some("C")` for a bare `extern fn`.
    pub abi: Option<String>,
    /// Generic types with their bounds, those of `where` included.
    pub generics: Vec<Generic>,
    /// Whether it takes `self` in any form.
    pub has_self: bool,
    /// In which form.
    pub receiver: Receiver,
    /// Parameters, `self` apart.
    pub params: Vec<Param>,
    /// The return type.
    pub ret: Option<Type>,
    /// The body; `None` for a declaration.
    pub body: Option<BodyId>,
}

/// How a function takes `self`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Receiver {
    /// Not at all.
    #[default]
    None,
    /// `self`.
    Value,
    /// `&self`.
    Ref,
    /// `&mut self`.
    RefMut,
    /// `self: T`; the type stands beside the local.
    Typed,
}

/// A generic type parameter.
#[derive(Debug, Clone)]
pub struct Generic {
    /// Its name.
    pub name: Name,
    /// The traits it must have.
    pub bounds: Vec<Path>,
}

/// A parameter of a function.
#[derive(Debug, Clone)]
pub struct Param {
    /// The local it becomes, when its pattern is a plain name.
    pub local: Option<LocalId>,
    /// Its name, when its pattern is a plain name.
    pub name: Option<Name>,
    /// Its pattern, in the function's body; of a declaration without a body it means nothing.
    pub pat: PatId,
    /// Its type.
    pub ty: Type,
    /// Where it stands.
    pub span: Span,
}

/// A field of a struct or of a variant.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its name; the index as text in a tuple struct.
    pub name: Name,
    /// The name, or the type in a tuple struct.
    pub span: Span,
    /// Its type.
    pub ty: Type,
    /// Whether it has any `pub`.
    pub public: bool,
    /// Its attributes.
    pub attrs: Vec<Attr>,
}

/// A variant of an enum.
#[derive(Debug, Clone)]
pub struct Variant {
    /// Its name.
    pub name: Name,
    /// The name token.
    pub span: Span,
    /// Its fields.
    pub fields: Vec<Field>,
    /// Its attributes.
    pub attrs: Vec<Attr>,
}

/// A constant or a static.
#[derive(Debug, Clone)]
pub struct ConstItem {
    /// Its type.
    pub ty: Type,
    /// Its value; `None` for a declaration.
    pub body: Option<BodyId>,
    /// Whether it is a `static`.
    pub static_: bool,
    /// Whether it is a `static mut`.
    pub mutable: bool,
}

/// An impl block.
#[derive(Debug, Clone)]
pub struct ImplItem {
    /// `unsafe impl`.
    pub unsafe_: bool,
    /// The trait.
    pub trait_: Option<Path>,
    /// The type.
    pub self_ty: Type,
    /// What is in it.
    pub items: Vec<ItemId>,
    /// Generic types with their bounds.
    pub generics: Vec<Generic>,
}

/// A trait.
#[derive(Debug, Clone)]
pub struct TraitItem {
    /// `unsafe trait`.
    pub unsafe_: bool,
    /// What is in it.
    pub items: Vec<ItemId>,
}
