//! Loops that put together all that a reader gives, and readers of which only the callers of a function know what they are.

use super::infer::Types;
use super::syntax::{BinaryOp, ExprId, ExprKind, LocalId};
use super::view::BodyView;

impl<'m> BodyView<'m> {
    /// Whether a call puts a part of what is read behind all that was read before, in a loop that never looks at how much
    /// that is and does nothing else with it.
    pub fn gathers(&self, held: ExprId, part: ExprId, reads: &dyn Fn(ExprId) -> bool) -> bool {
        let (ExprKind::Local(whole), Some(part)) = (&self.expr(held).kind, self.behind(part))
        else {
            return false;
        };
        let around = self.around();
        let repeats =
            |id: &ExprId| matches!(self.expr(*id).kind, ExprKind::Loop(_) | ExprKind::While(..));
        let Some(round) = around.outward(held).find(repeats) else {
            return false;
        };
        let span = self.expr(round).span;
        if span.contains(self.body.local(*whole).span) {
            return false;
        }
        let mut read = false;
        for (id, expr) in self.body.iter() {
            if !span.contains(expr.span) {
                continue;
            }
            match &expr.kind {
                ExprKind::Binary(BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge, ..) => {
                    return false;
                }
                ExprKind::Local(local) if local == whole && id != held => {
                    // To give it back when all is read is no look at it.
                    let given_back = around.outward(id).take(3).any(|id| {
                        matches!(self.expr(id).kind, ExprKind::Return(_) | ExprKind::Break(_))
                    });
                    if !given_back {
                        return false;
                    }
                }
                ExprKind::MethodCall {
                    receiver,
                    method,
                    args,
                    ..
                } => match (method.as_str(), &**args) {
                    ("read", [buffer]) => {
                        read |= self.behind(*buffer) == Some(part) && reads(*receiver);
                    }
                    ("next" | "try_next" | "chunk", []) => {
                        read |= self.comes_from_round(part, id) && reads(*receiver);
                    }
                    _ => {}
                },
                _ => {}
            }
        }
        read
    }

    /// The variable of `&part?`, `&mut buffer[..]`, `part.as_ref()`.
    fn behind(&self, id: ExprId) -> Option<LocalId> {
        match &self.expr(id).kind {
            ExprKind::Ref { operand, .. } | ExprKind::Try(operand) => self.behind(*operand),
            ExprKind::MethodCall {
                receiver, method, ..
            } if matches!(
                method.as_str(),
                "as_ref" | "as_slice" | "unwrap" | "expect" | "iter"
            ) =>
            {
                self.behind(*receiver)
            }
            ExprKind::Index { base, .. } => self.behind(*base),
            _ => self.root_local(id),
        }
    }

    /// Whether a variable is bound in the round in which a piece is read, behind it.
    fn comes_from_round(&self, part: LocalId, read: ExprId) -> bool {
        let bound = self.body.local(part).span;
        let at = self.expr(read).span;
        let around = self.around();
        let near = |id: ExprId| {
            matches!(
                self.expr(id).kind,
                ExprKind::While(..) | ExprKind::Loop(_) | ExprKind::Let(..)
            ) && self.expr(id).span.contains(bound)
        };
        bound.end <= at.start && around.outward(read).any(near)
            || bound.start >= at.end && around.outward(read).any(near)
    }

    /// Whether an expression is a parameter of a type without a name, for which a caller gives what `is` says.
    pub fn is_given(
        &self,
        types: &Types,
        id: ExprId,
        is: &dyn Fn(BodyView<'m>, &Types, ExprId) -> bool,
    ) -> bool {
        let Some(param) = self.root_local(id) else {
            return false;
        };
        // A type with a name of its own says itself what it is.
        let ty = types.local(param).peel_refs();
        if ty.path().is_some() && !ty.args().iter().any(|arg| arg.is_unknown()) {
            return false;
        }
        let mut given = self.given(param).into_iter();
        given.any(|(view, given)| is(view, view.infer(), given))
    }
}
