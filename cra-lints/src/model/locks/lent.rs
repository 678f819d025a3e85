//! Locks whose guard another function of the workspace takes and gives back: `let store = self.open();`.

use super::Taken;
use super::inside::{params, run_by};
use crate::model::Model;
use crate::model::around::Around;
use crate::model::hash::FastSet;
use crate::model::infer::Types;
use crate::model::name::Name;
use crate::model::place::Span;
use crate::model::spot::Root;
use crate::model::syntax::{ExprId, ExprKind, FnItem, ItemKind, Type, TypeKind};
use crate::model::view::BodyView;

/// Types that hold a lock as long as they live.
const GUARDS: &[&str] = &[
    "ArcMutexGuard",
    "ArcRwLockReadGuard",
    "ArcRwLockWriteGuard",
    "MappedMutexGuard",
    "MappedRwLockReadGuard",
    "MappedRwLockWriteGuard",
    "MutexGuard",
    "OwnedMutexGuard",
    "OwnedRwLockReadGuard",
    "OwnedRwLockWriteGuard",
    "RwLockReadGuard",
    "RwLockWriteGuard",
];

/// Types in which a guard may be given.
const AROUND: &[&str] = &["Result", "Option", "LockResult"];

/// The names of functions that give a guard.
struct Givers(FastSet<Name>);

impl Model<'_> {
    fn guard_givers(&self) -> std::sync::Arc<Givers> {
        self.memo.get(|| {
            let trees = self.files.iter().filter_map(|file| file.tree.as_ref());
            let items = trees.flat_map(|tree| &tree.items);
            let gives = items.filter(|item| match &item.kind {
                ItemKind::Fn(function) => gives_guard(function).is_some(),
                _ => false,
            });
            Givers(gives.map(|item| item.name).collect())
        })
    }
}

impl BodyView<'_> {
    /// Whether a call may run a function that gives a guard.
    pub(super) fn calls_giver(&self) -> bool {
        let givers = self.model.guard_givers();
        !givers.0.is_empty()
            && self.body.exprs.iter().any(|expr| {
                let name = match &expr.kind {
                    ExprKind::Call { callee, .. } => self.name_of_function(*callee),
                    ExprKind::MethodCall { method, .. } => Some((*method, 0)),
                    _ => None,
                };
                name.is_some_and(|(name, _)| givers.0.contains(&name))
            })
    }

    /// The locks that are held because a called function gave its guard.
    pub(super) fn lent_locks(&self, types: &Types, around: &Around) -> Vec<Taken> {
        if !self.calls_giver() {
            return Vec::new();
        }
        let givers = self.model.guard_givers();
        let mut out = Vec::new();
        for (at, expr) in self.body.iter() {
            let named = match &expr.kind {
                ExprKind::Call { callee, .. } => self.name_of_function(*callee),
                ExprKind::MethodCall {
                    method,
                    method_span,
                    ..
                } => Some((*method, method_span.start)),
                _ => None,
            };
            let Some((_, start)) = named.filter(|(name, _)| givers.0.contains(name)) else {
                continue;
            };
            let Some((lock, fails)) = self.lent_by_call(types, around, at) else {
                continue;
            };
            let (held, given_back) = self.held(around, at, fails);
            out.push(Taken {
                at,
                span: Span {
                    start,
                    end: expr.span.end,
                },
                held,
                given_back,
                run: self.run_of(around, at),
                ..lock
            });
        }
        out
    }

    /// The lock whose guard a call gives, as it is named here, and whether it may give an error instead.
    fn lent_by_call(&self, types: &Types, around: &Around, call: ExprId) -> Option<(Taken, bool)> {
        let (_, signature, view) = run_by(self, around, types, call)?;
        let fails = gives_guard(signature)?;
        let taken = view.own_locks(view.infer(), &view.around());
        let [taken] = taken.try_into().ok()?;
        let lock = match taken.lock.root {
            Root::Global(_) => taken.lock.clone(),
            Root::Local(local) => {
                let mut given = params(signature, &view, self, call).into_iter();
                let (_, arg) = given.find(|(param, _)| *param == local)?;
                self.spot(arg)?.inner(&taken.lock.fields)
            }
        };
        Some((Taken { lock, ..taken }, fails))
    }

    /// The name of the function that is called by a path, and where it begins.
    fn name_of_function(&self, callee: ExprId) -> Option<(Name, u32)> {
        match &self.expr(callee).kind {
            ExprKind::Path(path) => Some((path.last().name, path.last().span.start)),
            _ => None,
        }
    }
}

/// Whether a function gives a guard, and if so, whether it may give an error instead.
fn gives_guard(function: &FnItem) -> Option<bool> {
    let guard = |ty: &Type| match &ty.kind {
        TypeKind::Path(path) => GUARDS.contains(&path.last().name.as_str()),
        _ => false,
    };
    let ret = function.ret.as_ref()?;
    if guard(ret) {
        return Some(false);
    }
    let TypeKind::Path(path) = &ret.kind else {
        return None;
    };
    let last = path.last();
    (AROUND.contains(&last.name.as_str()) && last.args.first().is_some_and(guard)).then_some(true)
}
