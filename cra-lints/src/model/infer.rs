//! What type every expression of a body has and which function every call runs, as far as reading tells.

use super::name::Name;
use super::place::FileId;
use super::syntax::{ExprId, ItemId, LocalId};
use super::ty::Ty;

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

    /// What a call expression runs; `None` for an expression that calls nothing.
    pub fn callee(&self, id: ExprId) -> Option<&Callee> {
        let at = self
            .callees
            .binary_search_by_key(&id, |(call, _)| *call)
            .ok()?;
        Some(&self.callees[at].1)
    }
}

impl super::view::BodyView<'_> {
    /// What type every expression has and what every call runs.
    pub fn infer(&self) -> Types {
        use super::syntax::{ExprKind, ItemKind};
        let mut callees = Vec::new();
        for (id, expr) in self.body.iter() {
            let callee = match &expr.kind {
                ExprKind::Path(path) => self.resolve(path).and_then(|named| {
                    let last = named.last();
                    if let Some((file, item)) = named.item {
                        let tree = self.model.file(file).tree.as_ref()?;
                        return match &tree.item(item).kind {
                            ItemKind::Fn(_) => {
                                Some(Callee::Own(named.path, Box::new([(file, item)])))
                            }
                            ItemKind::Struct(_) => Some(Callee::Constructor(named.path)),
                            _ => None,
                        };
                    }
                    if let Some((file, _)) = self.model.associated_fn(named.parent(), last) {
                        let _ = file;
                        let key = (Name::new(named.parent()), Name::new(last));
                        return Some(Callee::Own(
                            named.path,
                            Box::new([self.model.associated[&key]]),
                        ));
                    }
                    if last.starts_with(char::is_uppercase) {
                        return Some(Callee::Constructor(named.path));
                    }
                    Some(Callee::Foreign(
                        std::iter::once(named.path).chain(named.others).collect(),
                    ))
                }),
                ExprKind::MethodCall {
                    receiver, method, ..
                } => match self.type_of(*receiver) {
                    Some(ty) => {
                        let key = (ty, *method);
                        match self.model.associated.get(&key) {
                            Some(found) => Some(Callee::Own(ty, Box::new([*found]))),
                            None => Some(Callee::Foreign(Box::new([Name::new(&format!(
                                "{ty}::{method}"
                            ))]))),
                        }
                    }
                    None => Some(Callee::Unknown(*method)),
                },
                _ => None,
            };
            callees.extend(callee.map(|callee| (id, callee)));
        }
        Types {
            exprs: Box::default(),
            locals: Box::default(),
            callees: callees.into(),
        }
    }
}
