//! Where a variable has its value from, be it a plain name or part of a pattern.

use super::syntax::{ExprId, ExprKind, LocalId, PatId, PatKind, Stmt};
use super::view::BodyView;

/// Patterns are looked into this deep.
const DEEPEST: u32 = 4;

impl<'m> BodyView<'m> {
    /// The expression that a variable, or the pattern that binds it, gets its value from: for a closure's parameter the
    /// one whose method is given the closure.
    pub fn bound_from(&self, local: LocalId) -> Option<ExprId> {
        self.bound_where(local).copied()
    }

    /// The same, where it stands in the body.
    pub fn bound_where(&self, local: LocalId) -> Option<&'m ExprId> {
        let body = self.body;
        if let Some(init) = &body.local(local).init {
            return Some(init);
        }
        let binds = |pat: PatId| self.pat_binds(pat, local, 0);
        body.exprs.iter().find_map(|expr| match &expr.kind {
            ExprKind::Block { stmts, .. } => stmts.iter().find_map(|stmt| match stmt {
                Stmt::Let {
                    pat,
                    init: Some(init),
                    ..
                } if binds(*pat) => Some(init),
                _ => None,
            }),
            ExprKind::For(pat, over, _) if binds(*pat) => Some(over),
            ExprKind::Let(pat, value) if binds(*pat) => Some(value),
            ExprKind::Match { scrutinee, arms } => {
                let mut arms = arms.iter();
                arms.any(|arm| binds(arm.pat)).then_some(scrutinee)
            }
            ExprKind::MethodCall { receiver, args, .. } => {
                let param = args.iter().find_map(|arg| match &self.expr(*arg).kind {
                    ExprKind::Closure { params, .. } => params.first().map(|(pat, _)| *pat),
                    _ => None,
                });
                param.filter(|pat| binds(*pat)).map(|_| receiver)
            }
            _ => None,
        })
    }

    fn pat_binds(&self, pat: PatId, local: LocalId, depth: u32) -> bool {
        match &self.body.pat(pat).kind {
            PatKind::Bind(one, _) => *one == local,
            PatKind::Ref(inner) => self.pat_binds(*inner, local, depth + 1),
            PatKind::Tuple(parts) | PatKind::TupleStruct(_, parts) if depth < DEEPEST => {
                let mut parts = parts.iter();
                parts.any(|part| self.pat_binds(*part, local, depth + 1))
            }
            _ => false,
        }
    }
}
