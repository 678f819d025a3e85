//! Attributes, taken apart as far as their usual grammar goes.

use super::{Literal, Path};
use crate::model::place::Span;

/// An attribute, doc comments apart.
#[derive(Debug, Clone)]
pub struct Attr {
    /// What it says.
    pub meta: Meta,
    /// From `#` to `]`.
    pub span: Span,
    /// Whether it stood inside `cfg_attr`, so that it may be absent from a build.
    pub conditional: bool,
}

/// `path`, `path = value` or `path(inner, …)`.
#[derive(Debug, Clone)]
pub struct Meta {
    /// The attribute's or the argument's name; `None` for a bare literal.
    pub path: Option<Path>,
    /// What stands after the name.
    pub value: MetaValue,
    /// Where it stands.
    pub span: Span,
}

/// What follows the name of a [`Meta`].
#[derive(Debug, Clone)]
pub enum MetaValue {
    /// Nothing.
    None,
    /// `= literal`, or the bare literal itself.
    Literal(Literal),
    /// `(inner, …)`.
    List(Vec<Meta>),
    /// Tokens outside this grammar; their place.
    Other(Span),
}

impl Meta {
    /// Whether its name is exactly `words`.
    pub fn is(&self, words: &[&str]) -> bool {
        self.path.as_ref().is_some_and(|path| path.is(words))
    }

    /// The inner parts of `name(…)`; empty for other forms.
    pub fn list(&self) -> &[Meta] {
        match &self.value {
            MetaValue::List(list) => list,
            _ => &[],
        }
    }

    /// The string in `name = "…"` or a bare `"…"`.
    pub fn string(&self) -> Option<&str> {
        match &self.value {
            MetaValue::Literal(Literal::Str(text)) => Some(text),
            _ => None,
        }
    }

    /// Whether something of this name occurs anywhere inside, itself included, whatever stands before the name: `Debug` in
    /// `derive(std::fmt::Debug)`.
    pub fn mentions(&self, name: &str) -> bool {
        let own = self.path.as_ref();
        own.is_some_and(|path| path.last().name == *name)
            || self.list().iter().any(|inner| inner.mentions(name))
    }
}
