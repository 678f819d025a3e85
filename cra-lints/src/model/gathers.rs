//! Loops that put together all that a reader gives, and readers of which only the callers of a function know what they are.

use super::infer::Types;
use super::syntax::{BinaryOp, Expr, ExprId, ExprKind, LocalId};
use super::view::BodyView;

impl<'m> BodyView<'m> {
    /// Whether a call puts a part of what is read behind all that was read before, in a loop that never looks at how much
    /// that is and does nothing else with it.
    pub fn gathers(&self, held: ExprId, part: ExprId, reads: &dyn Fn(ExprId) -> bool) -> bool {
        let Some(part) = self.behind(part) else {
            return false;
        };
        let Some(round) = self.unwatched_round(held) else {
            return false;
        };
        let span = self.expr(round).span;
        let mut within = self
            .body
            .iter()
            .filter(|(_, expr)| span.contains(expr.span));
        within.any(|(id, expr)| match &expr.kind {
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } => match (method.as_str(), &**args) {
                ("read" | "read_exact", [buffer]) => {
                    self.behind(*buffer) == Some(part) && reads(*receiver)
                }
                ("next" | "try_next" | "chunk" | "frame", []) => {
                    self.comes_from_round(part, id) && reads(*receiver)
                }
                _ => false,
            },
            ExprKind::For(pat, bytes, _) => match &self.expr(*bytes).kind {
                ExprKind::MethodCall {
                    receiver, method, ..
                } => {
                    let bound = self.body.pat(*pat).span;
                    *method == "bytes"
                        && bound.contains(self.body.local(part).span)
                        && reads(*receiver)
                }
                _ => false,
            },
            _ => false,
        })
    }

    /// The loop around an expression that names what it fills, when nothing in it looks at how much that is by now.
    pub fn unwatched_round(&self, held: ExprId) -> Option<ExprId> {
        let ExprKind::Local(whole) = &self.expr(held).kind else {
            return None;
        };
        let around = self.around();
        let repeats = |id: &ExprId| match self.expr(*id).kind {
            ExprKind::Loop(_) | ExprKind::While(..) => true,
            ExprKind::For(_, over, _) => matches!(
                &self.expr(over).kind,
                ExprKind::MethodCall { method, args, .. } if *method == "bytes" && args.is_empty()
            ),
            _ => false,
        };
        let round = around.outward(held).find(repeats)?;
        let span = self.expr(round).span;
        if span.contains(self.body.local(*whole).span) {
            return None;
        }
        let watches = |(id, expr): (ExprId, &Expr)| match &expr.kind {
            ExprKind::Binary(BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge, ..) => true,
            // It counts.
            ExprKind::Assign(Some(_), counter, _) => self
                .root_local(*counter)
                .is_some_and(|counter| !span.contains(self.body.local(counter).span)),
            ExprKind::Local(local) if local == whole && id != held => {
                // To give it back when all is read is no look at it, and its last bytes say nothing of how many there are.
                let given_back = around.outward(id).take(3).any(|id| {
                    matches!(self.expr(id).kind, ExprKind::Return(_) | ExprKind::Break(_))
                });
                let asks_for_bytes = around.parent(id).is_some_and(|parent| {
                    matches!(
                        &self.expr(parent).kind,
                        ExprKind::MethodCall { receiver, method, .. }
                            if *receiver == id
                                && matches!(method.as_str(), "ends_with" | "windows" | "contains" | "is_empty")
                    )
                });
                !given_back && !asks_for_bytes
            }
            _ => false,
        };
        let mut within = self
            .body
            .iter()
            .filter(|(_, expr)| span.contains(expr.span));
        (!within.any(watches)).then_some(round)
    }

    /// The variable of `&part?`, `&mut buffer[..]`, `part.as_ref()`.
    fn behind(&self, id: ExprId) -> Option<LocalId> {
        match &self.expr(id).kind {
            ExprKind::Ref { operand, .. } | ExprKind::Try(operand) => self.behind(*operand),
            ExprKind::MethodCall {
                receiver, method, ..
            } if matches!(
                method.as_str(),
                "as_ref" | "as_slice" | "unwrap" | "expect" | "iter" | "into_owned"
            ) =>
            {
                self.behind(*receiver)
            }
            ExprKind::Call { callee, args } => match (&self.expr(*callee).kind, &**args) {
                (ExprKind::Path(path), [bytes]) => path
                    .last()
                    .name
                    .as_str()
                    .starts_with("from_utf8")
                    .then(|| self.behind(*bytes))
                    .flatten(),
                _ => None,
            },
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
