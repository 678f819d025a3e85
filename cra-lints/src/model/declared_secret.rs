//! Values of types that declare themselves to be secrets: what is inside of one, and what one is made of.

use std::collections::HashSet;

use super::Model;
use super::infer::Types;
use super::name::Name;
use super::syntax::{ExprId, ExprKind};
use super::view::BodyView;

/// Values are followed through so many names and forms.
const MAX_HOPS: usize = 8;

/// The canonical paths of the types that say of themselves that they are secrets.
struct Declared(HashSet<Name>);

impl Model<'_> {
    /// Whether a type says of itself that it is a secret.
    pub fn is_declared_secret(&self, path: Name) -> bool {
        let declared = self.memo.get(|| {
            let promises = self.promises();
            Declared(
                promises
                    .of("secret")
                    .filter_map(|promise| self.promised_path(promise))
                    .collect(),
            )
        });
        declared.0.contains(&path)
    }
}

impl BodyView<'_> {
    /// Whether an expression is what a declared secret holds: a field of it, what one of its methods without arguments
    /// gives, the same by reference or as a whole range.
    pub fn is_in_declared_secret(&self, types: &Types, id: ExprId) -> bool {
        self.model.promises().of("secret").next().is_some() && self.inside(types, id, MAX_HOPS)
    }

    fn inside(&self, types: &Types, id: ExprId, hops: usize) -> bool {
        let Some(hops) = hops.checked_sub(1) else {
            return false;
        };
        let of_secret = |id: ExprId| {
            let path = types.of(id).peel_refs().path();
            path.is_some_and(|path| self.model.is_declared_secret(path))
        };
        match &self.expr(id).kind {
            ExprKind::Local(local) => self
                .only_value(*local)
                .is_some_and(|value| self.inside(types, value, hops)),
            ExprKind::Field { base, .. } => of_secret(*base),
            ExprKind::Ref { operand, .. } | ExprKind::Unary(_, operand) => {
                self.inside(types, *operand, hops)
            }
            ExprKind::Index { base, index } => {
                matches!(self.expr(*index).kind, ExprKind::Range(None, None))
                    && self.inside(types, *base, hops)
            }
            ExprKind::MethodCall { receiver, args, .. } if args.is_empty() => {
                of_secret(*receiver) && !of_secret(id) || self.inside(types, *receiver, hops)
            }
            _ => false,
        }
    }

    /// The arguments with which an expression makes a value of a declared secret: those of its constructor, and of a function
    /// of the type that gives one.
    pub fn makes_declared_secret(&self, types: &Types, id: ExprId) -> Vec<ExprId> {
        let declared = |path: Name| self.model.is_declared_secret(path);
        match &self.expr(id).kind {
            ExprKind::Struct { path, fields, .. } => {
                let own = path.is(&["Self"]).then(|| self.self_type()).flatten();
                let made = own.or_else(|| self.resolve(path).map(|found| found.path));
                match made.is_some_and(declared) {
                    true => fields.iter().map(|field| field.value).collect(),
                    false => Vec::new(),
                }
            }
            ExprKind::Call { callee, args } => {
                let ExprKind::Path(_) = &self.expr(*callee).kind else {
                    return Vec::new();
                };
                match types.of(id).path().is_some_and(declared) {
                    true => args.to_vec(),
                    false => Vec::new(),
                }
            }
            _ => Vec::new(),
        }
    }
}
