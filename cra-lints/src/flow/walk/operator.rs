//! Literals, operators, and values put together.

use std::sync::Arc;

use crate::flow::groups::{size_sinks, text_sinks};
use crate::flow::kinds::SinkKind;
use crate::flow::known::{Condition, Known};
use crate::flow::taint::{Origin, Sinks};
use crate::flow::value::Value;
use crate::model::infer::Callee;
use crate::model::name::Name;
use crate::model::place::Span;
use crate::model::syntax::{BinaryOp, ExprId, ExprKind, Literal, UnaryOp};
use crate::model::values::Value as Constant;

use super::Walk;
use super::address::leads_away_plainly;
use super::call::Given;
use super::condition::is_chosen_outside;
use super::fits;
use super::written::key_sinks;

/// So many bytes make a number that is too large for a size.
const LARGE: usize = 3;

impl<'m> Walk<'_, 'm> {
    pub(super) fn literal(&mut self, literal: &Literal, span: Span) -> Value {
        let constant = match literal {
            Literal::Str(text) => Constant::Str(text.to_string()),
            Literal::Bytes(bytes) => Constant::Bytes(bytes.to_vec()),
            Literal::Char(char) => Constant::Str(char.to_string()),
            Literal::Bool(value) => return Value::known(Known::Constant(Constant::Bool(*value))),
            Literal::Int(Some(value)) => match i128::try_from(*value) {
                Ok(value) => Constant::Int(value),
                Err(_) => return Value::NONE,
            },
            Literal::Int(None) | Literal::Float(_) => return Value::NONE,
        };
        let written = match &constant {
            Constant::Str(text) if leads_away_plainly(text) => {
                self.constant_site(span).join(&self.plain_address(span))
            }
            // The empty text is what stands where there is none.
            Constant::Str(text) if text.is_empty() => Value::NONE,
            Constant::Bytes(bytes) if bytes.is_empty() => Value::NONE,
            Constant::Int(_) => self.constant_site(span).killed(key_sinks()),
            _ => self.constant_site(span),
        };
        written.with_known(Known::Constant(constant))
    }

    /// Something that is written in the program at this place.
    pub(super) fn constant_site(&self, span: Span) -> Value {
        if !self.analysis.tracks_constants {
            return Value::NONE;
        }
        Value::from_taint(self.taint(Origin::Constant, span, None))
    }

    pub(super) fn unary(&mut self, op: UnaryOp, operand: ExprId) -> Value {
        let value = self.eval(operand);
        match op {
            UnaryOp::Deref => value,
            UnaryOp::Not => match value.what() {
                Known::Constant(Constant::Bool(held)) => {
                    Value::known(Known::Constant(Constant::Bool(!held)))
                }
                Known::Condition(condition) => {
                    let turned = fits::turned(condition);
                    value.clone().with_known(Known::Condition(turned))
                }
                _ => value.without_known(),
            },
            UnaryOp::Neg => match value.constant() {
                Some(Constant::Int(held)) => {
                    let negative = Constant::Int(held.saturating_neg());
                    value.clone().with_known(Known::Constant(negative))
                }
                _ => value.without_known(),
            },
        }
    }

    /// `left + right`, `list[at]`, `*handle` and `sum += more` of a type of the workspace that says itself what they do.
    pub(super) fn own_operator(&mut self, id: ExprId, operands: &[ExprId]) -> Option<Value> {
        let Some(Callee::Own(_, items)) = self.types.callee(id) else {
            return None;
        };
        let values = self.values(operands);
        Some(self.apply_own(items, &values, Some(operands), id))
    }

    pub(super) fn binary(
        &mut self,
        op: BinaryOp,
        left: ExprId,
        right: ExprId,
        id: ExprId,
    ) -> Value {
        match op {
            BinaryOp::And | BinaryOp::Or => return self.logic(op, left, right),
            BinaryOp::Eq
            | BinaryOp::Ne
            | BinaryOp::Lt
            | BinaryOp::Le
            | BinaryOp::Ge
            | BinaryOp::Gt => return self.comparison(op, left, right),
            _ => {}
        }
        if let Some(made) = self.own_operator(id, &[left, right]) {
            return made;
        }
        let a = self.eval(left);
        let b = self.eval(right);
        if a.is_none() && b.is_none() {
            return Value::NONE;
        }
        match (op, a.constant(), b.constant()) {
            (BinaryOp::Add, Some(Constant::Str(_)), _)
            | (BinaryOp::Add, _, Some(Constant::Str(_))) => self.concat(&[a, b]),
            (op, Some(Constant::Int(x)), Some(Constant::Int(y))) => {
                let known = integer(op, *x, *y).map_or(Known::Nothing, |value| {
                    Known::Constant(Constant::Int(value))
                });
                self.mix(&[a, b]).with_known(known)
            }
            // What is left of a division is smaller than what it was divided by.
            (BinaryOp::Rem, ..) if !is_chosen_outside(&b) => self.mix(&[a, b]).killed(below()),
            (BinaryOp::BitAnd, ..) if self.is_mask(left, &a) || self.is_mask(right, &b) => {
                self.mix(&[a, b]).killed(below())
            }
            // `list.len() - at` is how much is left of what is there already.
            (BinaryOp::Sub, ..) if self.is_length(left) && !is_chosen_outside(&a) => {
                self.arithmetic(op, id, [(left, &a), (right, &b)]);
                self.mix(&[a, b]).killed(Sinks::of(&[SinkKind::Allocation]))
            }
            (BinaryOp::Add, ..) if !self.ty(id).is_scalar() && !self.ty(left).is_scalar() => {
                self.concat(&[a, b])
            }
            _ => {
                self.arithmetic(op, id, [(left, &a), (right, &b)]);
                let made = self.mix(&[a, b]);
                match self.ty(id).is("u8") {
                    // A number that was worked out, and no byte of a text.
                    true => made.killed(text_sinks()),
                    false => made,
                }
            }
        }
    }

    /// What `MAX.saturating_sub(n)` leaves is no more than there was; what is left of a division, in whatever form, is
    /// smaller than what it was divided by.
    pub(super) fn left_over(
        &self,
        name: Name,
        args: &[ExprId],
        given: &Given,
        value: Value,
    ) -> Value {
        let [taken] = &given.args[..] else {
            return value;
        };
        let divides = matches!(
            name.as_str(),
            "checked_rem"
                | "checked_rem_euclid"
                | "rem_euclid"
                | "wrapping_rem"
                | "wrapping_rem_euclid"
        );
        if divides && !is_chosen_outside(taken) {
            return value.killed(below());
        }
        if !matches!(name.as_str(), "saturating_sub" | "checked_sub") {
            return value;
        }
        let left = self.mix(&[given.receiver.clone(), taken.killed(size_sinks())]);
        match args {
            // Where anything is left, no more was taken than there was.
            [taken] if name == "checked_sub" => {
                let when_true = self.bounded(*taken, &given.receiver, true);
                left.with_known(Known::Condition(Arc::new(Condition {
                    when_true,
                    when_false: Vec::new(),
                })))
            }
            _ => left,
        }
    }

    /// Whether `n & mask` is no larger than the program wants; `n & !0xfff` only ends in zeros.
    fn is_mask(&self, id: ExprId, value: &Value) -> bool {
        let turned = matches!(
            self.view.expr(id).kind,
            ExprKind::Unary(UnaryOp::Not | UnaryOp::Neg, _)
        );
        !turned && !is_chosen_outside(value)
    }

    pub(super) fn list(&mut self, parts: &[ExprId], span: Span) -> Value {
        let values: Vec<Value> = parts.iter().map(|part| self.eval(*part)).collect();
        let numbers = values
            .iter()
            .all(|value| matches!(value.constant(), Some(Constant::Int(_))));
        if numbers && !values.is_empty() {
            return self.constant_site(span);
        }
        let out = join_all(&values);
        // One byte is a small number, several of them may be put together to a large one.
        let bytes = parts.iter().zip(&values).filter(|(part, value)| {
            let ty = self.ty(**part).peel_refs();
            (ty.is("u8") || ty.is("i8")) && !value.is_none()
        });
        match bytes.count() >= LARGE {
            true => out.revived(Sinks::of(&[SinkKind::Allocation])),
            false => out,
        }
    }

    /// What a list gives of itself: what is known of the list is not known of its parts, but that they are functions.
    pub(super) fn one_of(list: &Value) -> Value {
        match Self::is_callable(list) {
            true => list.clone(),
            false => list.without_known(),
        }
    }

    /// Several values put together: constant only when all of them are.
    pub(super) fn mix(&self, values: &[Value]) -> Value {
        let constant = values.iter().all(|value| {
            value.constant().is_some()
                || value
                    .own_taints()
                    .iter()
                    .any(|taint| taint.origin == Origin::Constant)
        });
        let mut out = Value::NONE;
        for value in values {
            let flat = value.flattened();
            let flat = if constant {
                flat
            } else {
                flat.mapped(&|taint| {
                    let mut taint = taint.clone();
                    taint.mixed = true;
                    (taint.origin != Origin::Constant).then_some(taint)
                })
            };
            out = if out.is_none() {
                flat
            } else if flat.is_none() {
                out
            } else {
                out.join(&flat)
            };
        }
        out
    }
}

pub(super) fn integer(op: BinaryOp, a: i128, b: i128) -> Option<i128> {
    match op {
        BinaryOp::Add => a.checked_add(b),
        BinaryOp::Sub => a.checked_sub(b),
        BinaryOp::Mul => a.checked_mul(b),
        BinaryOp::Div => a.checked_div(b),
        BinaryOp::Rem => a.checked_rem(b),
        BinaryOp::BitAnd => Some(a & b),
        BinaryOp::BitOr => Some(a | b),
        BinaryOp::BitXor => Some(a ^ b),
        BinaryOp::Shl => a.checked_shl(u32::try_from(b).ok()?),
        BinaryOp::Shr => a.checked_shr(u32::try_from(b).ok()?),
        _ => None,
    }
}

pub(super) fn join_all(values: &[Value]) -> Value {
    let mut values = values.iter();
    let Some(first) = values.next() else {
        return Value::NONE;
    };
    values.fold(first.clone(), |out, value| out.join(value))
}

/// What a number is harmless for that may be nothing, but is not large.
fn below() -> Sinks {
    size_sinks().without(Sinks::of(&[SinkKind::Subtraction]))
}
