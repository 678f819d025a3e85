//! Pointers that are null until a loop or a branch finds something, and are followed whether it did or not.

use super::domain::{Origin, Pointee};
use super::walk::Walk;
use crate::model::outcome::STOPS;
use crate::model::syntax::{ExprId, ExprKind, LocalId};

impl Walk<'_, '_> {
    /// Whether a pointer is still the null that its variable was made with, on the way on which no branch is taken
    /// that gives it another value. A loop that gives it one in every round may be known to run. Nobody asks before what it is, nobody else may write it, and nothing leaves
    /// the function between the last of those and the use, which is done whatever happened before.
    pub(super) fn stays_null(&self, pointer: ExprId, one: &Pointee) -> bool {
        let Origin::Null(made) = self.objects.origin(one.obj) else {
            return false;
        };
        let Some(local) = self.holder(pointer) else {
            return false;
        };
        let held = self.view.body.local(local);
        if !one.fields.is_empty() || !held.mutable || held.init != Some(made) {
            return false;
        }
        let around = self.view.around();
        let at = self.view.expr(pointer).span;
        let always = around.outward(pointer).all(|outer| !self.chooses(outer));
        let given = self.given_later(local);
        let Some(last) = given.iter().map(|id| self.view.expr(*id).span.end).max() else {
            return false;
        };
        always
            && last <= at.start
            && given.iter().all(|id| {
                let mut outer = around.outward(*id);
                outer.any(|outer| {
                    matches!(
                        self.view.expr(outer).kind,
                        ExprKind::If { .. } | ExprKind::Match { .. }
                    )
                })
            })
            && self.only_given(local, at.start)
            && !self.leaves_between(last, at.start)
    }

    /// Whether an expression has parts that may not run.
    fn chooses(&self, id: ExprId) -> bool {
        match &self.view.expr(id).kind {
            ExprKind::If { .. }
            | ExprKind::Match { .. }
            | ExprKind::While(..)
            | ExprKind::Loop(_)
            | ExprKind::Closure { .. } => true,
            // `for _ in 0..4` runs.
            ExprKind::For(_, over, _) => !matches!(
                &self.view.expr(*over).kind,
                ExprKind::Range(Some(from), Some(to))
                    if self.view.int(*from).zip(self.view.int(*to)).is_some_and(|(from, to)| from < to)
            ),
            _ => false,
        }
    }

    /// The assignments that give a local another value.
    fn given_later(&self, local: LocalId) -> Vec<ExprId> {
        let body = self.view.body.iter();
        body.filter(|(_, expr)| match &expr.kind {
            ExprKind::Assign(None, left, _) => {
                matches!(self.view.expr(*left).kind, ExprKind::Local(given) if given == local)
            }
            _ => false,
        })
        .map(|(id, _)| id)
        .collect()
    }

    /// Whether a local is named before a byte only where it is given a value.
    fn only_given(&self, local: LocalId, before: u32) -> bool {
        let lefts: Vec<ExprId> = self
            .given_later(local)
            .into_iter()
            .filter_map(|id| match self.view.expr(id).kind {
                ExprKind::Assign(_, left, _) => Some(left),
                _ => None,
            })
            .collect();
        self.view.body.iter().all(|(id, expr)| {
            !matches!(expr.kind, ExprKind::Local(named) if named == local)
                || expr.span.start >= before
                || lefts.contains(&id)
        })
    }

    /// Whether the function may be left between two bytes.
    fn leaves_between(&self, from: u32, to: u32) -> bool {
        self.view.body.exprs.iter().any(|expr| {
            let leaves = match &expr.kind {
                ExprKind::Return(_) | ExprKind::Try(_) => true,
                ExprKind::Macro(call) => STOPS.contains(&call.path.last().name.as_str()),
                ExprKind::MethodCall { method, .. } => {
                    matches!(method.as_str(), "unwrap" | "expect")
                }
                _ => false,
            };
            leaves && from <= expr.span.start && expr.span.end <= to
        })
    }
}
