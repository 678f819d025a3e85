//! Parts of lists whose length the program says, whatever is in them.

use super::Walk;
use crate::model::syntax::{BinaryOp, ExprId, ExprKind, LocalId, PatId, PatKind, Stmt, UnaryOp};

/// Methods that give parts of a fixed length.
const CUTS: &[&str] = &[
    "chunks_exact",
    "as_chunks",
    "array_chunks",
    "first_chunk",
    "last_chunk",
    "split_first_chunk",
    "split_last_chunk",
];

impl Walk<'_, '_> {
    /// Whether a part of a list has a length that the program says: `&head[..4]`.
    pub(super) fn is_cut(&self, id: ExprId, depth: u32) -> bool {
        if depth > 6 {
            return false;
        }
        let cut = |id: ExprId| self.is_cut(id, depth + 1);
        match &self.view.expr(id).kind {
            ExprKind::Ref { operand: inner, .. }
            | ExprKind::Unary(UnaryOp::Deref, inner)
            | ExprKind::Try(inner) => cut(*inner),
            ExprKind::Index { index, .. } => self.is_fixed_range(*index),
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } => match (method.as_str(), &**args) {
                ("get", [range]) => self.is_fixed_range(*range),
                ("split_at" | "split_to", [at]) => self.view.int(*at).is_some(),
                (method, _) if CUTS.contains(&method) => true,
                (
                    "unwrap" | "expect" | "ok_or" | "ok_or_else" | "iter" | "as_ref" | "map"
                    | "enumerate" | "to_vec",
                    _,
                ) => cut(*receiver),
                _ => false,
            },
            ExprKind::Local(local) => self.bound_from(*local).is_some_and(cut),
            _ => false,
        }
    }

    fn is_fixed_range(&self, id: ExprId) -> bool {
        let ExprKind::Range(start, Some(end)) = self.view.expr(id).kind else {
            return false;
        };
        let fixed = |id: ExprId| self.view.int(id).is_some();
        if fixed(end) {
            return start.is_none_or(fixed);
        }
        match (&self.view.expr(end).kind, start) {
            // `at..at + 4`
            (ExprKind::Binary(BinaryOp::Add, left, right), Some(start)) => {
                fixed(*right) && self.target(*left) == self.target(start)
            }
            _ => false,
        }
    }

    /// The expression that a variable, or the pattern that binds it, gets its value from.
    fn bound_from(&self, local: LocalId) -> Option<ExprId> {
        if let Some(init) = self.view.body.local(local).init {
            return Some(init);
        }
        let binds = |pat: PatId| self.binds(pat, local, 0);
        self.view
            .body
            .iter()
            .find_map(|(_, expr)| match &expr.kind {
                ExprKind::Block { stmts, .. } => stmts.iter().find_map(|stmt| match stmt {
                    Stmt::Let {
                        pat,
                        init: Some(init),
                        ..
                    } if binds(*pat) => Some(*init),
                    _ => None,
                }),
                ExprKind::For(pat, over, _) if binds(*pat) => Some(*over),
                ExprKind::Let(pat, value) if binds(*pat) => Some(*value),
                ExprKind::MethodCall { receiver, args, .. } => {
                    let param = args
                        .iter()
                        .find_map(|arg| match &self.view.expr(*arg).kind {
                            ExprKind::Closure { params, .. } => params.first().map(|(pat, _)| *pat),
                            _ => None,
                        });
                    param.filter(|pat| binds(*pat)).map(|_| *receiver)
                }
                _ => None,
            })
    }

    fn binds(&self, pat: PatId, local: LocalId, depth: u32) -> bool {
        match &self.view.body.pat(pat).kind {
            PatKind::Bind(one, _) => *one == local,
            PatKind::Ref(inner) => self.binds(*inner, local, depth + 1),
            PatKind::Tuple(parts) | PatKind::TupleStruct(_, parts) if depth < 4 => {
                let mut parts = parts.iter();
                parts.any(|part| self.binds(*part, local, depth + 1))
            }
            _ => false,
        }
    }
}
