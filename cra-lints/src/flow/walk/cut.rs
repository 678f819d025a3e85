//! Parts of lists whose length the program says, whatever is in them.

use super::Walk;
use crate::model::syntax::{BinaryOp, ExprId, ExprKind, UnaryOp};

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
            ExprKind::Local(local) => self.view.bound_from(*local).is_some_and(cut),
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
}
