//! Questions whether a pointer is null, in the words in which code asks them.

use super::state::State;
use super::walk::Walk;
use crate::model::syntax::{ExprId, ExprKind, Literal};

impl Walk<'_, '_> {
    /// The states in which something is null and is not, if it is a pointer.
    pub(super) fn asked_for_null(&mut self, id: ExprId, pointer: ExprId) -> (State, State) {
        let locs = self.place(pointer);
        let value = self.read_all(&locs);
        if !self.may_be_pointer(pointer, &value) {
            let here = std::mem::take(&mut self.st);
            return (here.clone(), here);
        }
        self.split(id, pointer, &locs, &value)
    }

    /// The pointer whose address is compared with zero: `pointer as usize == 0`, `0 != pointer.addr()`.
    pub(super) fn compared_with_zero(&self, left: ExprId, right: ExprId) -> Option<ExprId> {
        let zero = |id: ExprId| {
            let kind = &self.view.expr(id).kind;
            matches!(kind, ExprKind::Literal(Literal::Int(_))) && self.view.int(id) == Some(0)
        };
        let address_of = |id: ExprId| match &self.view.expr(id).kind {
            ExprKind::Cast(inner, ty) => {
                let path = ty.as_path()?;
                matches!(path.last().name.as_str(), "usize" | "u64" | "isize").then_some(*inner)
            }
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } => (*method == "addr" && args.is_empty()).then_some(*receiver),
            _ => None,
        };
        match (zero(left), zero(right)) {
            (false, true) => address_of(left),
            (true, false) => address_of(right),
            _ => None,
        }
    }
}
