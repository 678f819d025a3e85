//! Answers of servers that the program does not name itself.

use super::infer::Types;
use super::syntax::{ExprId, ExprKind};
use super::view::BodyView;

impl BodyView<'_> {
    /// Whether something is the answer, or its body, that ureq got from an address that is not written here.
    pub fn is_open_answer(&self, types: &Types, id: ExprId) -> bool {
        self.open_answer(types, id, 8)
    }

    fn open_answer(&self, types: &Types, id: ExprId, hops: usize) -> bool {
        let Some(hops) = hops.checked_sub(1) else {
            return false;
        };
        match &self.expr(id).kind {
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } => match (method.as_str(), &**args) {
                ("get" | "post" | "put" | "request_url", [address])
                    if types.of(*receiver).peel_refs().is("ureq::Agent") =>
                {
                    self.is_open(*address)
                }
                _ => self.open_answer(types, *receiver, hops),
            },
            ExprKind::Call { callee, args } => {
                let ExprKind::Path(path) = &self.expr(*callee).kind else {
                    return false;
                };
                let asks = self
                    .resolve(path)
                    .is_some_and(|found| found.krate() == "ureq");
                asks && args.first().is_some_and(|address| self.is_open(*address))
            }
            ExprKind::Ref { operand, .. } | ExprKind::Try(operand) => {
                self.open_answer(types, *operand, hops)
            }
            ExprKind::Local(local) => {
                let made = self.body.local(*local).init;
                made.is_some_and(|made| self.open_answer(types, made, hops))
            }
            _ => false,
        }
    }

    /// Whether nothing says which server an address leads to: the caller gives it.
    fn is_open(&self, address: ExprId) -> bool {
        match &self.expr(address).kind {
            ExprKind::Ref { operand, .. } => self.is_open(*operand),
            ExprKind::Local(local) => self.body.local(*local).init.is_none(),
            _ => false,
        }
    }
}
