//! The calls of a function, and what they give for one of its parameters.

use super::calls::OwnCall;
use super::syntax::{BodyOwner, ExprId, ExprKind, ItemKind, LocalId};
use super::view::BodyView;

/// More callers than this are not looked at.
const MOST: usize = 24;

impl<'m> BodyView<'m> {
    /// The arguments that stand for a parameter at the direct calls of this function, each with the body it stands in;
    /// none for what is no parameter.
    pub fn given(&self, param: LocalId) -> Vec<(BodyView<'m>, ExprId)> {
        let BodyOwner::Item(item) = self.body.owner else {
            return Vec::new();
        };
        let ItemKind::Fn(function) = &self.tree.item(item).kind else {
            return Vec::new();
        };
        let mut params = function.params.iter();
        let Some(at) = params.position(|one| one.local == Some(param)) else {
            return Vec::new();
        };
        let mut out = Vec::new();
        for (view, call) in self.calls_of().into_iter().filter(|(_, call)| call.direct) {
            let arg = match &view.expr(call.at).kind {
                ExprKind::MethodCall { args, .. } => args.get(at),
                // The receiver comes first where a method is called as a function.
                ExprKind::Call { args, .. } => args.get(at + usize::from(function.has_self)),
                _ => None,
            };
            out.extend(arg.map(|arg| (view, *arg)));
        }
        out
    }

    /// The calls of the function that has this body, and those that hand it to something that calls it, each with the
    /// body it stands in.
    pub fn called_at(&self) -> Vec<(BodyView<'m>, ExprId)> {
        let calls = self.calls_of().into_iter();
        calls.map(|(view, call)| (view, call.at)).collect()
    }

    fn calls_of(&self) -> Vec<(BodyView<'m>, OwnCall)> {
        let BodyOwner::Item(item) = self.body.owner else {
            return Vec::new();
        };
        let own = (self.file.id, item);
        let callers = self.model.callers();
        let mut out = Vec::new();
        for caller in callers.of(own).iter().take(MOST) {
            let Some((_, view)) = self.model.function(*caller) else {
                continue;
            };
            let calls = view.own_calls(view.infer()).into_iter();
            let calls = calls.filter(|call| call.function == own);
            out.extend(calls.map(|call| (view, call)));
        }
        out
    }

    /// Whether one of the values that an expression may have is one that `is` knows: on one of several ways, put into
    /// its variable later, or given by a caller.
    pub fn may_get(&self, id: ExprId, is: &dyn Fn(&BodyView<'_>, ExprId) -> bool) -> bool {
        if self.may_be(id, &|id| is(self, id)) {
            return true;
        }
        let ExprKind::Local(local) = self.expr(id).kind else {
            return false;
        };
        let mut exprs = self.body.exprs.iter();
        let added = exprs.any(|expr| match &expr.kind {
            ExprKind::Assign(_, left, right) => {
                self.root_local(*left) == Some(local) && is(self, *right)
            }
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } => {
                *method == "insert"
                    && self.root_local(*receiver) == Some(local)
                    && args.iter().any(|arg| is(self, *arg))
            }
            _ => false,
        });
        let by_caller =
            |(view, arg): &(BodyView<'_>, ExprId)| view.may_be(*arg, &|id| is(view, id));
        added || self.given(local).iter().any(by_caller)
    }
}

#[cfg(test)]
mod tests {
    use crate::model::Model;
    use crate::model::syntax::ExprKind;
    use crate::model::testing::library;

    #[test]
    fn arguments_are_found_for_functions_and_methods() {
        let snapshot = library(
            "pub struct A; impl A { pub fn own(&self, n: u8) { take(n); } }
            fn free(a: u8, n: u8) { take(n); }
            pub fn go(a: &A) { a.own(1); A::own(a, 2); free(9, 3); }",
        );
        let model = Model::new(&snapshot);
        let mut given: Vec<Option<i128>> = Vec::new();
        for view in model.files.iter().flat_map(|file| model.bodies(file)) {
            for call in view.calls().filter(|call| call.name == "take") {
                let ExprKind::Local(local) = view.expr(call.args[0]).kind else {
                    continue;
                };
                let args = view.given(local).into_iter();
                given.extend(args.map(|(view, arg)| view.int(arg)));
            }
        }
        given.sort();
        assert_eq!(given, [Some(1), Some(2), Some(3)]);
    }
}
