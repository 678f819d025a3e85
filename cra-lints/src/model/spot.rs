//! Which variable, or which field of it, an expression names, so that two uses of one thing are known as such.

use super::name::Name;
use super::steps::Steps;
use super::syntax::{ExprId, ExprKind, LocalId, UnaryOp};
use super::view::BodyView;

/// A variable or a field of it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Spot {
    /// The variable.
    pub root: Root,
    /// The fields on the way from it.
    pub fields: Vec<Name>,
}

/// What a [`Spot`] begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Root {
    /// A local variable.
    Local(LocalId),
    /// A static or a constant, by its canonical path.
    Global(Name),
}

impl Spot {
    /// The local that it begins with.
    pub fn local(&self) -> Option<LocalId> {
        match self.root {
            Root::Local(local) => Some(local),
            Root::Global(_) => None,
        }
    }

    /// The spot that lies behind `fields` of this one.
    pub fn inner(&self, fields: &[Name]) -> Self {
        let mut out = self.clone();
        out.fields.extend_from_slice(fields);
        out
    }
}

/// Methods whose result stands for what they are called on.
const SAME: &[&str] = &[
    "as_deref",
    "as_mut",
    "as_path",
    "as_ref",
    "as_slice",
    "as_str",
    "borrow",
    "clone",
    "deref",
    "into",
    "to_owned",
    "to_path_buf",
    "to_vec",
];

impl BodyView<'_> {
    /// The variable or field that an expression names; references, copies and other names for it are looked through.
    pub fn spot(&self, id: ExprId) -> Option<Spot> {
        self.spot_within(id, Steps::new(&Steps::all()))
    }

    fn spot_within(&self, id: ExprId, steps: Steps<'_>) -> Option<Spot> {
        let steps = steps.next()?;
        match &self.expr(id).kind {
            ExprKind::Local(local) => {
                let copy = self
                    .only_value(*local)
                    .and_then(|value| self.spot_within(value, steps));
                Some(copy.unwrap_or(Spot {
                    root: Root::Local(*local),
                    fields: Vec::new(),
                }))
            }
            ExprKind::Path(path) => {
                let named = self.resolve(path)?;
                let value = named.last().chars().any(char::is_uppercase)
                    && !named.last().chars().any(char::is_lowercase);
                value.then(|| Spot {
                    root: Root::Global(named.path),
                    fields: Vec::new(),
                })
            }
            ExprKind::Field { base, name } => {
                let mut spot = self.spot_within(*base, steps)?;
                spot.fields.push(*name);
                Some(spot)
            }
            ExprKind::Ref { operand, .. } | ExprKind::Unary(UnaryOp::Deref, operand) => {
                self.spot_within(*operand, steps)
            }
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } if args.is_empty() && SAME.contains(&method.as_str()) => {
                self.spot_within(*receiver, steps)
            }
            ExprKind::Call { callee, args } => match (&self.expr(*callee).kind, &**args) {
                (ExprKind::Path(path), [only]) if path.last().name == "clone" => {
                    self.spot_within(*only, steps)
                }
                _ => None,
            },
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::model::Model;
    use crate::model::testing::library;

    #[test]
    fn other_names_for_one_thing_are_the_same_spot() {
        let text = "
            use std::sync::Arc; pub static LIST: u8 = 1;
            pub struct A { b: Arc<u8> }
            impl A { pub fn go(&self, other: &A) {
                let same = Arc::clone(&self.b); let mut own = self.b.clone(); own = same.clone();
                take(&self.b, &same); take(&self.b, &other.b); take(own, same); take(&LIST, crate::LIST);
                take(make(), make());
            } }";
        let snapshot = library(text);
        let model = Model::new(&snapshot);
        let same: Vec<Option<bool>> = model
            .files
            .iter()
            .flat_map(|file| model.bodies(file))
            .flat_map(|body| body.calls())
            .filter(|call| call.name == "take")
            .map(|call| {
                let spots = (call.view.spot(call.args[0]), call.view.spot(call.args[1]));
                Some(spots.0? == spots.1?)
            })
            .collect();
        assert_eq!(
            same,
            [Some(true), Some(false), Some(false), Some(true), None]
        );
    }
}
