//! Which functions of the workspace the code of a body runs.

use super::Model;
use super::infer::{Callee, Types};
use super::place::FileId;
use super::syntax::{ExprId, ExprKind, FnItem, ItemId, ItemKind};
use super::view::BodyView;

/// A function that a body runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnCall {
    /// The call, or the call that is given the function.
    pub at: ExprId,
    /// The function.
    pub function: (FileId, ItemId),
    /// Whether it is called here, and not only handed to what calls it.
    pub direct: bool,
}

impl<'s> Model<'s> {
    /// A function of the workspace with its body.
    pub fn function<'m>(
        &'m self,
        (file, item): (FileId, ItemId),
    ) -> Option<(&'m FnItem, BodyView<'m>)>
    where
        's: 'm,
    {
        let file = self.file(file);
        let tree = file.tree.as_ref()?;
        let ItemKind::Fn(function) = &tree.item(item).kind else {
            return None;
        };
        let view = BodyView {
            model: self,
            file,
            tree,
            body: tree.body(function.body?),
        };
        Some((function, view))
    }
}

impl BodyView<'_> {
    /// The one function of the workspace that a call runs.
    pub fn own_callee(&self, types: &Types, call: ExprId) -> Option<(FileId, ItemId)> {
        let one = |id: ExprId| match types.callee(id) {
            Some(Callee::Own(_, items)) if items.len() == 1 => Some(items[0]),
            _ => None,
        };
        match &self.expr(call).kind {
            ExprKind::Call { callee, .. } => one(call).or_else(|| one(*callee)),
            ExprKind::MethodCall { .. } => one(call),
            _ => None,
        }
    }

    /// The functions of the workspace that this body calls, or hands to something that calls them.
    pub fn own_calls(&self, types: &Types) -> Vec<OwnCall> {
        let mut out = Vec::new();
        for (at, expr) in self.body.iter() {
            let args = match &expr.kind {
                ExprKind::Call { args, .. } | ExprKind::MethodCall { args, .. } => args,
                _ => continue,
            };
            let direct = self.own_callee(types, at);
            out.extend(direct.map(|function| OwnCall {
                at,
                function,
                direct: true,
            }));
            for (index, arg) in args.iter().enumerate() {
                let ExprKind::Path(_) = self.expr(*arg).kind else {
                    continue;
                };
                let Some(Callee::Own(_, items)) = types.callee(*arg) else {
                    continue;
                };
                let runs = match direct.and_then(|function| self.model.function(function)) {
                    Some((function, body)) => body.calls_param(function, index),
                    // Methods of libraries that take a function run it; their functions often keep it.
                    None => matches!(expr.kind, ExprKind::MethodCall { .. }),
                };
                if let ([function], true) = (&**items, runs) {
                    out.push(OwnCall {
                        at,
                        function: *function,
                        direct: false,
                    });
                }
            }
        }
        out
    }

    /// Whether this body calls the parameter at `index` of its function.
    fn calls_param(&self, function: &FnItem, index: usize) -> bool {
        let param = function.params.get(index).and_then(|param| param.local);
        self.body.exprs.iter().any(|expr| match &expr.kind {
            ExprKind::Call { callee, .. } => {
                matches!(self.expr(*callee).kind, ExprKind::Local(local) if Some(local) == param)
            }
            _ => false,
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::model::Model;
    use crate::model::testing::library;

    #[test]
    fn functions_are_run_by_calls_and_by_what_calls_its_parameter() {
        let text = "
            struct A; impl A { fn own(&self) {} fn new() -> A { A } }
            fn run(work: fn()) { work() } fn keep(work: fn()) { let _kept = work; }
            fn one() {} fn two() {} fn three() {}
            pub fn go() { let a = A::new(); a.own(); run(one); keep(two); Some(1).map(three); std::mem::drop(one); }";
        let snapshot = library(text);
        let model = Model::new(&snapshot);
        let view = model
            .files
            .iter()
            .flat_map(|file| model.bodies(file))
            .find(|view| view.owner().is_some_and(|owner| owner.name == "go"))
            .expect("`go` has a body");
        let names: Vec<(&str, bool)> = view
            .own_calls(view.infer())
            .iter()
            .map(|call| {
                let name = view.tree.item(call.function.1).name;
                (name.as_str(), call.direct)
            })
            .collect();
        let expected = [
            ("new", true),
            ("own", true),
            ("run", true),
            ("one", false),
            ("keep", true),
            ("three", false),
        ];
        assert_eq!(names, expected);
    }
}
