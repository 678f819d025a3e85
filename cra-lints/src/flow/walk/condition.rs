//! Conditions: what holds about a variable in the branch that is taken.

use std::sync::Arc;

use super::Walk;
use super::branch::condition_of;
use super::hosts::ADDRESS_PARTS;
use crate::flow::kinds::SinkKind;
use crate::flow::known::{Condition, Known, Refinement, either};
use crate::flow::taint::{Origin, Sinks};
use crate::flow::value::Value;
use crate::model::syntax::{BinaryOp, ExprId, ExprKind, MacroCall, UnaryOp};
use crate::model::values::Value as Constant;

impl Walk<'_, '_> {
    /// `a && b`, `a || b`: the right side is read only where the left one asks for it.
    pub(super) fn logic(&mut self, op: BinaryOp, left: ExprId, right: ExprId) -> Value {
        let a = self.eval(left);
        if !self.state.live {
            return Value::NONE;
        }
        let all = op == BinaryOp::And;
        match a.constant() {
            Some(Constant::Bool(held)) if *held != all => {
                return Value::known(Known::Constant(Constant::Bool(*held)));
            }
            Some(Constant::Bool(_)) => return self.eval(right),
            _ => {}
        }
        let first = condition_of(&a);
        let mark = self.state.mark();
        self.state.refine(if all {
            &first.when_true
        } else {
            &first.when_false
        });
        self.conditions += 1;
        let b = self.eval(right);
        self.conditions -= 1;
        // What patterns in the right side bound is needed by the branch.
        let right_live = self.state.live;
        let bound = self.state.take_back(mark, true);
        if right_live {
            self.state
                .merge(&[bound, crate::flow::state::Branch::nothing()]);
        }
        if let Some(Constant::Bool(held)) = b.constant()
            && *held != all
        {
            return Value::known(Known::Constant(Constant::Bool(*held)));
        }
        let second = condition_of(&b);
        let both = |a: &[Refinement], b: &[Refinement]| -> Vec<Refinement> {
            a.iter().chain(b).cloned().collect()
        };
        let mut condition = if all {
            Condition {
                when_true: both(&first.when_true, &second.when_true),
                when_false: either(&first.when_false, &second.when_false),
            }
        } else {
            Condition {
                when_true: either(&first.when_true, &second.when_true),
                when_false: both(&first.when_false, &second.when_false),
            }
        };
        // What asks two parts of one text says something of the whole.
        let whole = self.halves(op, left, right);
        match all {
            true => condition.when_true.extend(whole),
            false => condition.when_false.extend(whole),
        }
        self.mix(&[a, b])
            .with_known(Known::Condition(Arc::new(condition)))
    }

    /// A switch that was asked for: where it is known to be off, it switches nothing off.
    pub(super) fn truth(&self, id: ExprId, out: &mut Condition) {
        match &self.view.expr(id).kind {
            ExprKind::Unary(UnaryOp::Not, inner) => {
                let mut turned = Condition::default();
                self.truth(*inner, &mut turned);
                out.when_true.extend(turned.when_false);
                out.when_false.extend(turned.when_true);
            }
            ExprKind::Binary(op @ (BinaryOp::And | BinaryOp::Or), left, right) => {
                let mut both = Condition::default();
                self.truth(*left, &mut both);
                self.truth(*right, &mut both);
                match op {
                    BinaryOp::And => out.when_true.extend(both.when_true),
                    _ => out.when_false.extend(both.when_false),
                }
            }
            ExprKind::Local(_) | ExprKind::Field { .. } if self.ty(id).peel_refs().is("bool") => {
                let Some((target, false)) = self.target(id) else {
                    return;
                };
                let known = |kind: SinkKind| Refinement {
                    target: target.clone(),
                    kills: Sinks::of(&[kind]),
                };
                out.when_true.push(known(SinkKind::TlsCheckOn));
                out.when_false.push(known(SinkKind::TlsCheckOff));
            }
            _ => {}
        }
    }

    /// `matches!(value, pattern)`: it is worth what the value decides that is looked at.
    pub(super) fn pattern_test(&mut self, call: &MacroCall, says: Value) -> Value {
        let asked = match call.args.first().map(|arg| &self.view.expr(*arg).kind) {
            Some(ExprKind::Let(pat, asked)) => {
                let held = self.eval(*asked);
                if call.args.len() == 1 && self.is_this_case(*pat, &held) {
                    return Value::known(Known::Constant(Constant::Bool(true)));
                }
                held
            }
            _ => says.clone(),
        };
        super::answer(&asked).with_known_of(&says)
    }

    /// `a == b` and its kin.
    pub(super) fn comparison(&mut self, op: BinaryOp, left: ExprId, right: ExprId) -> Value {
        let a = self.eval(left);
        let b = self.eval(right);
        if let (Some(x), Some(y)) = (a.constant(), b.constant())
            && let Some(held) = compare(op, x, y)
        {
            return Value::known(Known::Constant(Constant::Bool(held)));
        }
        if let Some(held) = self.compared_variants(op, &a, &b) {
            return Value::known(Known::Constant(Constant::Bool(held)));
        }
        let condition = match op {
            BinaryOp::Eq | BinaryOp::Ne => {
                let mut equal = Vec::new();
                self.equality(left, &b, right, &mut equal);
                self.equality(right, &a, left, &mut equal);
                // `text.find("..") == None` and such say nothing; `flag == true` is the flag itself.
                let turned = match (a.what(), b.constant()) {
                    (Known::Condition(own), Some(Constant::Bool(held))) => {
                        Some(((**own).clone(), *held))
                    }
                    _ => None,
                };
                // `n != 0` leaves something to take one from.
                let mut other = self.unequal_part(left, right);
                other.extend(self.unequal_part(right, left));
                if b.constant() == Some(&Constant::Int(0)) {
                    other.extend(self.large_enough(left, &b));
                }
                match turned {
                    Some((own, held)) if held == (op == BinaryOp::Eq) => own,
                    Some((own, _)) => Condition {
                        when_true: own.when_false,
                        when_false: own.when_true,
                    },
                    None if op == BinaryOp::Eq => Condition {
                        when_true: equal,
                        when_false: other,
                    },
                    None => Condition {
                        when_true: other,
                        when_false: equal,
                    },
                }
            }
            _ => self.order(op, left, right, &a, &b),
        };
        let condition = self.with_hosts(condition);
        super::answer(&self.mix(&[a, b])).with_known(Known::Condition(Arc::new(condition)))
    }

    /// What is equal to something that nobody outside chose is that something.
    pub(super) fn equality(
        &self,
        id: ExprId,
        other: &Value,
        other_id: ExprId,
        out: &mut Vec<Refinement>,
    ) {
        if is_chosen_outside(other) || !self.is_fixed(other_id, other) {
            return;
        }
        if let Some(target) = self.looked_at(id) {
            // A password that is the same as another one is still a password.
            let kills = match other.constant() {
                Some(_) => Sinks::ALL,
                None => Sinks::ALL.without(Sinks::SEALED),
            };
            out.push(Refinement { target, kills });
        }
        if let Some(target) = self.has_length(id) {
            out.push(Refinement {
                target,
                kills: Sinks::of(&[SinkKind::Panic]),
            });
        }
        // A part of an address decides where it leads.
        if let Some((receiver, method)) = self.method_behind(id)
            && ADDRESS_PARTS.contains(&method)
            && let Some((target, _)) = self.target(receiver)
        {
            out.push(Refinement {
                target,
                kills: Sinks::of(&[SinkKind::Url, SinkKind::Redirect]),
            });
        }
    }

    /// Whether an expression is worth the same in every run, as far as reading tells: a constant, a field or a
    /// variable that nothing from outside reached.
    fn is_fixed(&self, _id: ExprId, value: &Value) -> bool {
        !value
            .all_taints()
            .iter()
            .any(|taint| matches!(taint.origin, Origin::Source(kind) if kind.is_untrusted()))
    }

    /// The variable that a test looks at: itself, or through something that keeps its text.
    pub(super) fn looked_at(&self, id: ExprId) -> Option<crate::flow::known::Target> {
        match &self.view.expr(id).kind {
            ExprKind::MethodCall {
                receiver, method, ..
            } if matches!(
                method.as_str(),
                "as_str"
                    | "as_ref"
                    | "as_bytes"
                    | "as_deref"
                    | "to_lowercase"
                    | "to_uppercase"
                    | "to_ascii_lowercase"
                    | "to_string"
                    | "to_owned"
                    | "clone"
                    | "trim"
                    | "borrow"
                    | "into"
                    | "as_path"
                    | "as_os_str"
                    | "iter"
                    | "to_str"
                    | "unwrap"
            ) =>
            {
                self.looked_at(*receiver)
            }
            ExprKind::Call { callee, args } => match (&self.view.expr(*callee).kind, &**args) {
                (ExprKind::Path(path), [only])
                    if matches!(path.last().name.as_str(), "Some" | "Ok" | "from" | "new") =>
                {
                    self.looked_at(*only)
                }
                _ => None,
            },
            ExprKind::Ref { operand, .. } => self.looked_at(*operand),
            _ => match self.target(id) {
                Some((target, false)) => Some(target),
                _ => None,
            },
        }
    }

    /// The method whose result an expression is, references and wrappers looked through.
    pub(super) fn method_behind(&self, id: ExprId) -> Option<(ExprId, &'static str)> {
        match &self.view.expr(id).kind {
            ExprKind::MethodCall {
                receiver, method, ..
            } if matches!(
                method.as_str(),
                "unwrap"
                    | "expect"
                    | "unwrap_or"
                    | "unwrap_or_default"
                    | "as_str"
                    | "to_string"
                    | "ok_or"
                    | "ok_or_else"
                    | "to_owned"
                    | "context"
            ) =>
            {
                self.method_behind(*receiver)
            }
            ExprKind::MethodCall {
                receiver, method, ..
            } => Some((*receiver, method.as_str())),
            ExprKind::Ref { operand, .. } | ExprKind::Try(operand) => self.method_behind(*operand),
            _ => None,
        }
    }
}

/// Whether somebody outside may have chosen a value; of what a function is given that is not known.
pub(super) fn is_chosen_outside(value: &Value) -> bool {
    value
        .all_taints()
        .iter()
        .any(|taint| matches!(taint.origin, Origin::Source(kind) if kind.is_untrusted()))
}

/// What is in an `Option` or a `Result`.
pub(super) fn wrapped(ty: crate::model::ty::Ty) -> crate::model::ty::Ty {
    let ty = ty.peel_refs();
    if ty.is("std::option::Option") || ty.is("std::result::Result") {
        return ty.args().first().copied().unwrap_or(ty);
    }
    ty
}

fn compare(op: BinaryOp, a: &Constant, b: &Constant) -> Option<bool> {
    Some(match (op, a, b) {
        (BinaryOp::Eq, a, b) => a == b,
        (BinaryOp::Ne, a, b) => a != b,
        (op, Constant::Int(a), Constant::Int(b)) => match op {
            BinaryOp::Lt => a < b,
            BinaryOp::Le => a <= b,
            BinaryOp::Gt => a > b,
            BinaryOp::Ge => a >= b,
            _ => return None,
        },
        _ => return None,
    })
}
