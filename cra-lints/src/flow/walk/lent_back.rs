//! What functions that are values put into what their callers lend them: `build(&mut page)`.

use super::Walk;
use crate::flow::taint::Origin;
use crate::flow::value::Value;
use crate::model::syntax::{ExprId, ExprKind};
use crate::model::ty::TyKind;

impl Walk<'_, '_> {
    /// After a call of a closure or of a parameter: what was lent holds what that put there. What a parameter puts there is
    /// what it stands for, as with what it gives back.
    pub(super) fn lent_to(&mut self, function: &Value, args: &[ExprId]) {
        if !args.iter().any(|arg| self.lends_for_change(*arg)) {
            return;
        }
        let closure = self.own_closure(function);
        if closure.is_none() && !is_parameter(function) {
            return;
        }
        for (at, arg) in args.iter().enumerate() {
            if !self.lends_for_change(*arg) {
                continue;
            }
            let put = match closure {
                Some(closure) => match self.parameter_at(closure, at) {
                    Some(local) => self.state.get(local),
                    None => Value::NONE,
                },
                None => function.flattened(),
            };
            if !put.is_none() {
                self.write_port(Some(*arg), put.without_known());
            }
        }
    }

    /// Whether an argument may be changed by who is given it.
    fn lends_for_change(&self, arg: ExprId) -> bool {
        match self.view.expr(arg).kind {
            ExprKind::Ref { mutable, raw, .. } => mutable && !raw,
            ExprKind::Local(_) => matches!(self.ty(arg).kind(), TyKind::Ref(true, _)),
            _ => false,
        }
    }

    /// What a closure that gives nothing back left in what it was lent when it was read last.
    pub(super) fn left_in_lent(&self, function: &Value) -> Value {
        let Some(closure) = self.own_closure(function) else {
            return Value::NONE;
        };
        let ExprKind::Closure { params, body, .. } = &self.view.expr(closure).kind else {
            return Value::NONE;
        };
        let nothing = matches!(self.ty(*body).kind(), TyKind::Tuple(parts) if parts.is_empty());
        if !nothing {
            return Value::NONE;
        }
        let locals = (0..params.len()).filter_map(|at| self.parameter_at(closure, at));
        let lent = locals.filter(|local| {
            let ty = self.types.local(*local);
            matches!(ty.kind(), TyKind::Ref(true, _))
        });
        lent.map(|local| self.state.get(local))
            .fold(Value::NONE, |all, held| match all.is_none() {
                true => held.without_known(),
                false => all.join(&held),
            })
    }
}

/// Whether a function is a parameter of the function that is being read.
fn is_parameter(function: &Value) -> bool {
    let whole = |origin: Origin| matches!(origin, Origin::Param(_, path) if path.is_root());
    !Walk::is_callable(function)
        && function
            .own_taints()
            .iter()
            .any(|taint| whole(taint.origin))
}
