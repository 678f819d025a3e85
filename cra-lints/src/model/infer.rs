//! What type every expression of a body has and which function every call runs, as far as reading tells.

mod cache;
mod call;
mod closure;
mod declared;
mod found;
mod lookup;
mod macros;
mod method;
mod of_trait;
mod operator;
mod pattern;
mod project;
mod scope;
mod state;
mod tables;
mod target;
mod value;
mod vars;
mod walk;
mod words;
mod written;

#[cfg(test)]
mod tests;

use super::name::Name;
use super::place::FileId;
use super::syntax::{ExprId, ItemId, LocalId};
use super::ty::Ty;
use super::view::BodyView;

use state::Infer;
pub(super) use state::Inference;

/// What was inferred for one body.
#[derive(Debug, Clone, Default)]
pub struct Types {
    exprs: Box<[Ty]>,
    locals: Box<[Ty]>,
    /// By expression, ascending.
    callees: Box<[(ExprId, Callee)]>,
}

/// What a call expression, a method call or an operator on own types runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Callee {
    /// Functions of the workspace: one, or, for a method of a trait whose receiver is not known exactly, those of all
    /// its impls. With the canonical path by which it was called.
    Own(Name, Box<[(FileId, ItemId)]>),
    /// A function of another crate: the canonical paths under which it may be known, the most likely first.
    /// `reqwest::get`; for methods `Type::method` and, where a trait provides it, `Trait::method`. For a receiver of
    /// unknown type: the methods of that name of all traits in scope.
    Foreign(Box<[Name]>),
    /// The constructor of a tuple struct or of an enum's variant, by its canonical path.
    Constructor(Name),
    /// A closure, a function pointer or a function held by a variable.
    Value,
    /// A method of this name on a receiver of which nothing is known.
    Unknown(Name),
}

impl Types {
    /// The type of an expression.
    pub fn of(&self, id: ExprId) -> Ty {
        self.exprs
            .get(id.0 as usize)
            .copied()
            .unwrap_or_else(Ty::unknown)
    }

    /// The type of a local variable.
    pub fn local(&self, id: LocalId) -> Ty {
        self.locals
            .get(id.0 as usize)
            .copied()
            .unwrap_or_else(Ty::unknown)
    }

    /// What a call expression runs, an operator on own types included, and which function a path names that is passed
    /// on as a value; `None` for an expression that does neither.
    pub fn callee(&self, id: ExprId) -> Option<&Callee> {
        let at = self
            .callees
            .binary_search_by_key(&id, |(call, _)| *call)
            .ok()?;
        Some(&self.callees[at].1)
    }
}

impl<'m> BodyView<'m> {
    /// The types of this body, inferred when somebody first asks.
    pub fn infer(&self) -> &'m Types {
        let slot = self.model.inference.slot(self.file.id, self.body.id);
        slot.get_or_init(|| Infer::new(*self).run())
    }
}
