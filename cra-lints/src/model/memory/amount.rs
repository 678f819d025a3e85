//! Numbers that are worked out from one another: half of `count`, `bytes.len() + 8`.

use crate::model::spot::{Root, Spot};
use crate::model::syntax::{BinaryOp, ExprId, ExprKind};
use crate::model::ty::TyKind;
use crate::model::view::BodyView;

/// A number, as `of * times / part + plus`; without `of` it is `plus`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Amount {
    of: Option<Of>,
    times: i128,
    part: i128,
    plus: i128,
}

/// What a number is worked out from, which keeps its value.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Of {
    Value(Spot),
    Length(Spot),
}

impl Amount {
    /// A number that is known.
    pub(crate) fn known(plus: i128) -> Self {
        Self {
            of: None,
            times: 0,
            part: 1,
            plus,
        }
    }

    /// How many elements a list has, where that stays so.
    pub(crate) fn length(view: &BodyView<'_>, list: ExprId) -> Option<Self> {
        let spot = view.spot(list).filter(|_| keeps_length(view, list))?;
        Some(Self::just(Of::Length(spot)))
    }

    fn just(of: Of) -> Self {
        Self {
            of: Some(of),
            times: 1,
            part: 1,
            plus: 0,
        }
    }

    /// The number that an expression is, where all that it is worked out from keeps its value.
    pub(crate) fn of(view: &BodyView<'_>, id: ExprId) -> Option<Self> {
        Self::within(view, id, 12)
    }

    fn within(view: &BodyView<'_>, id: ExprId, hops: usize) -> Option<Self> {
        let hops = hops.checked_sub(1)?;
        if let Some(number) = view.int(id) {
            return Some(Self::known(number));
        }
        match &view.expr(id).kind {
            ExprKind::Local(local) => match view.only_value(*local) {
                Some(value) if !matches!(view.expr(value).kind, ExprKind::Local(_)) => {
                    Self::within(view, value, hops).or_else(|| Self::value(view, id))
                }
                _ => Self::value(view, id),
            },
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } if args.is_empty() && *method == "len" => Self::length(view, *receiver),
            ExprKind::Binary(op, left, right) => {
                let left = Self::within(view, *left, hops)?;
                let right = Self::within(view, *right, hops)?;
                left.with(*op, right)
            }
            _ => None,
        }
    }

    /// A local that keeps its value.
    fn value(view: &BodyView<'_>, id: ExprId) -> Option<Self> {
        let spot = view.spot(id).filter(|spot| spot.fields.is_empty())?;
        let kept = match spot.root {
            Root::Local(local) => {
                let found = view.body.local(local);
                !found.mutable && !matches!(view.infer().of(id).kind(), TyKind::Ref(true, _))
            }
            Root::Global(_) => true,
        };
        kept.then(|| Self::just(Of::Value(spot)))
    }

    /// The number that is smaller by so many.
    pub(crate) fn less(&self, by: i128) -> Option<Self> {
        self.clone().with(BinaryOp::Sub, Self::known(by))
    }

    fn with(self, op: BinaryOp, other: Self) -> Option<Self> {
        let (one, number) = match (&self.of, &other.of, op) {
            (_, None, _) => (self, other.plus),
            (None, Some(_), BinaryOp::Add | BinaryOp::Mul) => {
                let number = self.plus;
                (other, number)
            }
            _ => return None,
        };
        let mut out = one;
        match op {
            BinaryOp::Add => out.plus = out.plus.checked_add(number)?,
            BinaryOp::Sub => out.plus = out.plus.checked_sub(number)?,
            BinaryOp::Mul if number > 0 && out.part == 1 => {
                out.times = out.times.checked_mul(number)?;
                out.plus = out.plus.checked_mul(number)?;
            }
            BinaryOp::Div if number > 0 && out.plus == 0 => {
                out.part = out.part.checked_mul(number)?;
            }
            BinaryOp::Shr if (0..64).contains(&number) && out.plus == 0 => {
                out.part = out.part.checked_mul(1 << number)?;
            }
            _ => return None,
        }
        Some(out)
    }

    /// Whether it is less than another number that is worked out from the same one, whatever that is, but for zero.
    pub(crate) fn is_less_than(&self, other: &Self) -> bool {
        if self.of != other.of {
            return false;
        }
        let crossed = |one: &Self, other: &Self| one.times.checked_mul(other.part);
        let (Some(times), Some(others)) = (crossed(self, other), crossed(other, self)) else {
            return false;
        };
        times <= others && self.plus <= other.plus && (times < others || self.plus < other.plus)
    }

    /// Whether it is zero for sure.
    pub(crate) fn is_zero(&self) -> bool {
        self.of.is_none() && self.plus == 0
    }
}

/// Whether a list keeps its length in this body: a reference through which nothing is changed, an array, or a variable
/// that is not bound with `mut`.
fn keeps_length(view: &BodyView<'_>, list: ExprId) -> bool {
    let mut at = list;
    let mut through_fields = false;
    for _ in 0..8 {
        at = match &view.expr(at).kind {
            ExprKind::Field { base, .. } => {
                through_fields = true;
                *base
            }
            ExprKind::Local(local) => {
                let ty = view.infer().of(at);
                let fixed = matches!(ty.peel_refs().kind(), TyKind::Slice(_) | TyKind::Array(..));
                let found = view.body.local(*local);
                return match ty.kind() {
                    TyKind::Ref(true, _) => !found.mutable && fixed && !through_fields,
                    _ => !found.mutable || fixed && matches!(ty.kind(), TyKind::Array(..)),
                };
            }
            ExprKind::Path(_) => return true,
            _ => return false,
        };
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Model;
    use crate::model::testing::library;

    #[test]
    fn numbers_of_one_count_are_compared() {
        let snapshot = library(
            "pub fn go(n: usize, mut m: usize, list: &[u8]) {
                let half = n / 2;
                take(half, n); take(n - 1, n); take(list.len(), list.len() + 8); take(3, 4);
                take(n, n); take(n + 1, n); take(m, m + 1); take(n, list.len()); take(2 * n, n * 2);
                take(n / 2 + 4, n); m += 1;
            }
            fn take(_: usize, _: usize) {}",
        );
        let model = Model::new(&snapshot);
        let bodies = model.files.iter().flat_map(|file| model.bodies(file));
        let told: Vec<bool> = bodies
            .flat_map(|body| body.calls())
            .filter(|call| call.name == "take")
            .map(|call| {
                let [one, other] = [0, 1].map(|at| Amount::of(&call.view, call.args[at]));
                one.zip(other)
                    .is_some_and(|(one, other)| one.is_less_than(&other))
            })
            .collect();
        assert_eq!(
            told,
            [
                true, true, true, true, false, false, false, false, false, false
            ]
        );
    }
}
