//! Generators of the workspace: those that a caller chooses, and those that it computes itself.

use super::Walk;
use crate::flow::taint::{Origin, Taint};
use crate::model::syntax::{BinaryOp, ExprId, ExprKind, FnItem, ItemKind, LocalId};
use crate::model::ty::{Ty, TyKind};

/// Traits of generators, good ones and others.
const TRAITS: &[&str] = &[
    "rand::Rng",
    "rand::RngCore",
    "rand::RngExt",
    "rand_core::Rng",
    "rand_core::RngCore",
    "rand_core::TryRngCore",
];

/// Whether a type is any generator that a caller chooses: `R: Rng`, `&mut dyn RngCore`. One that is made for secrets by its
/// bounds is none of them.
fn is_any_generator(ty: Ty) -> bool {
    let TyKind::Bounds(bounds) = ty.peel_refs().kind() else {
        return false;
    };
    let has = |names: &[&str]| {
        bounds
            .iter()
            .any(|bound| names.contains(&bound.path.as_str()))
    };
    has(TRAITS) && !has(&["rand::CryptoRng", "rand_core::CryptoRng"])
}

/// Smaller factors are those of indexes and sizes.
const FACTOR: i128 = 1000;

impl Walk<'_, '_> {
    fn own_function(&self) -> Option<&FnItem> {
        match &self.view.owner()?.kind {
            ItemKind::Fn(function) => Some(function),
            _ => None,
        }
    }

    /// Whether a value is drawn from a generator that is a parameter, and the caller's choice.
    pub(super) fn is_callers_generator(&self, taint: &Taint) -> bool {
        let (Origin::Param(index, _), Some(function)) = (taint.origin, self.own_function()) else {
            return false;
        };
        let at = usize::from(index).checked_sub(usize::from(function.has_self));
        let param = at.and_then(|at| function.params.get(at));
        param
            .and_then(|param| param.local)
            .is_some_and(|local| is_any_generator(self.types.local(local)))
    }

    /// Whether this function gives numbers that follow from each other: it has its state alone, and multiplies it by a
    /// constant and adds one, or shifts it to both sides and mixes it with itself. Whoever sees some knows the rest.
    pub(super) fn is_own_generator(&self) -> bool {
        let view = self.view;
        let Some(function) = self.own_function() else {
            return false;
        };
        // Who is given more computes something of that.
        let number = function
            .ret
            .as_ref()
            .and_then(|ret| ret.as_path())
            .is_some_and(|path| {
                let name = path.last().name.as_str();
                name.starts_with(['u', 'i', 'f'])
                    && name.ends_with(|last: char| last.is_ascii_digit())
                    || name == "usize"
            });
        if !number || function.params.len() + usize::from(function.has_self) != 1 {
            return false;
        }
        let is_state = |local: LocalId| {
            view.body.local(local).name == "self"
                || function
                    .params
                    .iter()
                    .any(|param| param.local == Some(local))
        };
        let kept = view.body.exprs.iter().any(|expr| match &expr.kind {
            ExprKind::Assign(_, left, _) => {
                !matches!(view.expr(*left).kind, ExprKind::Local(_))
                    && view.root_local(*left).is_some_and(is_state)
            }
            _ => false,
        });
        kept && (self.multiplies_and_adds() || self.shifts_both_ways())
    }

    /// `state * FACTOR + CONSTANT`, by operators or methods.
    fn multiplies_and_adds(&self) -> bool {
        let view = self.view;
        let product = |id: ExprId| match &view.expr(id).kind {
            ExprKind::Binary(BinaryOp::Mul, left, right) => {
                view.root_local(*left).is_some() && view.int(*right).is_some_and(|by| by >= FACTOR)
            }
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } => {
                method == "wrapping_mul"
                    && view.root_local(*receiver).is_some()
                    && args
                        .first()
                        .and_then(|by| view.int(*by))
                        .is_some_and(|by| by >= FACTOR)
            }
            _ => false,
        };
        view.body.exprs.iter().any(|expr| match &expr.kind {
            ExprKind::Binary(BinaryOp::Add, left, right) => {
                product(*left) && view.int(*right).is_some()
            }
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } => {
                method == "wrapping_add"
                    && product(*receiver)
                    && args.first().is_some_and(|by| view.int(*by).is_some())
            }
            _ => false,
        })
    }

    /// `x ^= x << 13; x ^= x >> 7;`
    fn shifts_both_ways(&self) -> bool {
        let view = self.view;
        let mixes = |wanted: BinaryOp| {
            view.body.exprs.iter().any(|expr| match &expr.kind {
                ExprKind::Assign(Some(BinaryOp::BitXor), left, right) => {
                    let state = view.root_local(*left);
                    matches!(&view.expr(*right).kind, ExprKind::Binary(op, shifted, by)
                        if *op == wanted
                            && state.is_some()
                            && view.root_local(*shifted) == state
                            && view.int(*by).is_some())
                }
                _ => false,
            })
        };
        mixes(BinaryOp::Shl) && mixes(BinaryOp::Shr)
    }
}
