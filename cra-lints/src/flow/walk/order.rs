//! What is known of the order and the size of numbers from what is written around them.

use super::Walk;
use crate::flow::known::Target;
use crate::model::around::Around;
use crate::model::syntax::{BinaryOp, ExprId, ExprKind, LocalId, Stmt, UnaryOp};
use crate::model::ty::{Ty, TyKind};

/// Expressions within expressions are looked into this far.
const MAX_DEPTH: u32 = 8;

/// Of more variables than these it is not asked what a number is worked out from.
const MAX_PARTS: usize = 16;

impl Walk<'_, '_> {
    /// What stands around each expression of the body.
    pub(super) fn around(&self) -> &Around {
        self.around.get_or_init(|| self.view.around())
    }

    /// Whether conditions around an expression, or ends of the function before it, say that one thing is not larger
    /// than another.
    pub(super) fn is_ordered(&self, at: ExprId, small: ExprId, large: ExprId) -> bool {
        let (Some(small), Some(large)) = (self.exactly(small), self.exactly(large)) else {
            return false;
        };
        let pair = (&small, &large);
        let mut at = at;
        while let Some(parent) = self.around().parent(at) {
            let found = match &self.view.expr(parent).kind {
                ExprKind::If {
                    condition,
                    then,
                    otherwise,
                } => {
                    at == *then && self.says(*condition, true, pair)
                        || Some(at) == *otherwise && self.says(*condition, false, pair)
                }
                ExprKind::While(condition, body) => {
                    at == *body && self.says(*condition, true, pair)
                }
                ExprKind::Binary(BinaryOp::And, left, right) => {
                    at == *right && self.says(*left, true, pair)
                }
                ExprKind::Binary(BinaryOp::Or, left, right) => {
                    at == *right && self.says(*left, false, pair)
                }
                ExprKind::Match { arms, .. } => arms.iter().any(|arm| {
                    arm.body == at && arm.guard.is_some_and(|guard| self.says(guard, true, pair))
                }),
                ExprKind::Block { stmts, .. } => {
                    let start = self.span(at).start;
                    stmts.iter().any(|stmt| match stmt {
                        Stmt::Expr(id) => {
                            self.span(*id).end <= start && self.says_behind(*id, pair)
                        }
                        _ => false,
                    })
                }
                _ => false,
            };
            if found {
                return true;
            }
            at = parent;
        }
        false
    }

    /// What a statement leaves behind: `if b < a { return … }`, `assert!(a <= b)`.
    fn says_behind(&self, id: ExprId, pair: (&Target, &Target)) -> bool {
        match &self.view.expr(id).kind {
            ExprKind::If {
                condition,
                then,
                otherwise: None,
            } => self.view.diverges(*then) && self.says(*condition, false, pair),
            ExprKind::Macro(call) => {
                matches!(call.path.last().name.as_str(), "assert" | "ensure")
                    && call
                        .args
                        .first()
                        .is_some_and(|first| self.says(*first, true, pair))
            }
            _ => false,
        }
    }

    fn says(&self, condition: ExprId, truth: bool, pair: (&Target, &Target)) -> bool {
        match &self.view.expr(condition).kind {
            ExprKind::Unary(UnaryOp::Not, inner) => self.says(*inner, !truth, pair),
            ExprKind::Binary(op @ (BinaryOp::And | BinaryOp::Or), left, right) => {
                truth == (*op == BinaryOp::And)
                    && (self.says(*left, truth, pair) || self.says(*right, truth, pair))
            }
            ExprKind::Binary(op, left, right) => {
                let rising = match op {
                    BinaryOp::Lt | BinaryOp::Le => truth,
                    BinaryOp::Gt | BinaryOp::Ge => !truth,
                    _ => return false,
                };
                let (small, large) = if rising {
                    (*left, *right)
                } else {
                    (*right, *left)
                };
                self.exactly(small).as_ref() == Some(pair.0)
                    && self.exactly(large).as_ref() == Some(pair.1)
            }
            _ => false,
        }
    }

    /// Whether two variables, each given its value once, are worked out without one another, though of the same message:
    /// then nothing says which of them is larger.
    pub(super) fn are_apart(&self, start: ExprId, end: ExprId) -> bool {
        let (Some(start), Some(end)) = (self.worked_out(start), self.worked_out(end)) else {
            return false;
        };
        !start.iter().any(|local| end.first() == Some(local))
            && !end.iter().any(|local| start.first() == Some(local))
    }

    /// A variable and those of which its value is worked out; nothing where one of the numbers among them may change, or
    /// is part of a pattern.
    fn worked_out(&self, id: ExprId) -> Option<Vec<LocalId>> {
        let ExprKind::Local(first) = self.view.expr(id).kind else {
            return None;
        };
        let mut found = vec![first];
        let mut at = 0;
        while let Some(local) = found.get(at).copied() {
            at += 1;
            let known = self.view.body.local(local);
            let fixed = known.init.filter(|_| !known.mutable);
            let Some(init) = fixed else {
                // The buffer that numbers are read from may be anything, but not the numbers themselves.
                if local == first {
                    return None;
                }
                continue;
            };
            let span = self.span(init);
            for (inner, expr) in self.view.body.iter() {
                let ExprKind::Local(other) = expr.kind else {
                    continue;
                };
                if found.contains(&other) || !span.contains(self.span(inner)) {
                    continue;
                }
                let part = self.view.body.local(other);
                if self.ty(inner).is_scalar() && (part.mutable || part.init.is_none())
                    || found.len() > MAX_PARTS
                {
                    return None;
                }
                found.push(other);
            }
        }
        Some(found)
    }

    fn exactly(&self, id: ExprId) -> Option<Target> {
        match self.target(id) {
            Some((target, false)) => Some(target),
            _ => None,
        }
    }

    /// How large the number that an expression is can be at most, its sign left out.
    pub(super) fn limit(&self, id: ExprId, depth: u32) -> Option<u128> {
        let own = magnitude(self.ty(id));
        if depth > MAX_DEPTH {
            return own;
        }
        let of = |id: ExprId| self.limit(id, depth + 1);
        let narrower = |found: Option<u128>| match (found, own) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (found, own) => found.or(own),
        };
        if let Some(value) = self.view.int(id) {
            return Some(value.unsigned_abs());
        }
        match &self.view.expr(id).kind {
            ExprKind::Cast(inner, _) => match self.ty(*inner).peel_refs().path() {
                // Of a type of the program only a variant is a number: these are few.
                Some(path) if self.view.model.item_at(path).is_some() => Some(0x7f),
                _ => narrower(of(*inner)),
            },
            ExprKind::Unary(UnaryOp::Deref | UnaryOp::Neg, inner)
            | ExprKind::Ref { operand: inner, .. } => narrower(of(*inner)),
            ExprKind::Call { callee, args } => match (&self.view.expr(*callee).kind, &**args) {
                (ExprKind::Path(path), [only]) if path.last().name == "from" => narrower(of(*only)),
                _ => own,
            },
            ExprKind::Binary(op, left, right) => narrower(match op {
                BinaryOp::Rem => of(*right).map(|right| right.saturating_sub(1)),
                BinaryOp::BitAnd => match (of(*left), of(*right)) {
                    (Some(a), Some(b)) => Some(a.min(b)),
                    (a, b) => a.or(b),
                },
                BinaryOp::Shr => match self.view.int(*right) {
                    Some(by @ 0..=127) => of(*left).map(|left| left >> by),
                    _ => of(*left),
                },
                BinaryOp::Div => match self.view.int(*right) {
                    Some(by) if by > 0 => of(*left).map(|left| left / by.unsigned_abs()),
                    _ => of(*left),
                },
                BinaryOp::Add => sum(of(*left), of(*right)),
                BinaryOp::Mul => of(*left)
                    .zip(of(*right))
                    .and_then(|(left, right)| left.checked_mul(right)),
                _ => None,
            }),
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } => narrower(match (method.as_str(), &**args) {
                ("into" | "abs" | "clone" | "get", []) => of(*receiver),
                ("min", [other]) => match (of(*receiver), of(*other)) {
                    (Some(a), Some(b)) => Some(a.min(b)),
                    (a, b) => a.or(b),
                },
                ("clamp", [_, most]) => of(*most),
                ("rem_euclid" | "wrapping_rem", [by]) => of(*by).map(|by| by.saturating_sub(1)),
                ("count_ones" | "leading_zeros" | "trailing_zeros" | "ilog2", []) => Some(128),
                ("len", []) => Some(1 << 47),
                _ => None,
            }),
            ExprKind::Local(local) => {
                let found = self.view.body.local(*local);
                match found.init {
                    Some(init) if !found.mutable => narrower(of(init)),
                    _ => own,
                }
            }
            _ => own,
        }
    }

    /// Whether what an operation gives fits into its type whatever the numbers are.
    pub(super) fn fits_always(
        &self,
        op: BinaryOp,
        id: ExprId,
        left: ExprId,
        right: ExprId,
    ) -> bool {
        let ty = self.ty(id);
        let Some(most) = largest(ty) else {
            return false;
        };
        let (left, right) = (self.limit(left, 0), self.limit(right, 0));
        let made = match op {
            BinaryOp::Add => sum(left, right),
            BinaryOp::Sub if is_signed(ty) => sum(left, right),
            BinaryOp::Mul => left
                .zip(right)
                .and_then(|(left, right)| left.checked_mul(right)),
            BinaryOp::Shl => return right.is_some_and(|right| right < u128::from(bits(ty))),
            _ => None,
        };
        made.is_some_and(|made| made <= most)
    }

    /// Whether what is added is so much narrower than the sum that it would take thousands of millions to fill it.
    pub(super) fn fills_slowly(&self, left: ExprId, right: ExprId) -> bool {
        let most = largest(self.ty(left));
        most.zip(self.limit(right, 0))
            .is_some_and(|(most, step)| step <= most >> 31)
    }

    /// Whether a table has an element at every index that a number can be.
    pub(super) fn covers(&self, table: ExprId, index: ExprId) -> bool {
        let TyKind::Array(_, Some(length)) = self.ty(table).peel_refs().kind() else {
            return false;
        };
        self.limit(index, 0)
            .is_some_and(|index| index < u128::from(*length))
    }
}

fn sum(left: Option<u128>, right: Option<u128>) -> Option<u128> {
    left.zip(right)
        .and_then(|(left, right)| left.checked_add(right))
}

/// How many bits a number has.
pub(super) fn bits(ty: Ty) -> u32 {
    let name = ty.peel_refs().path().map_or("", |path| path.as_str());
    match name {
        "usize" | "isize" => 64,
        "bool" => 1,
        "char" => 21,
        _ => name
            .strip_prefix(['u', 'i'])
            .and_then(|bits| bits.parse().ok())
            .unwrap_or(0),
    }
}

pub(super) fn is_signed(ty: Ty) -> bool {
    ty.peel_refs()
        .path()
        .is_some_and(|path| path.as_str().starts_with('i'))
}

/// How far from zero a number of a type can be.
fn magnitude(ty: Ty) -> Option<u128> {
    match is_signed(ty) {
        true => largest(ty).map(|most| most + 1),
        false => largest(ty),
    }
}

/// The largest number of a type.
pub(super) fn largest(ty: Ty) -> Option<u128> {
    match bits(ty) {
        0 => None,
        bits if is_signed(ty) => Some((1 << (bits - 1)) - 1),
        128 => Some(u128::MAX),
        bits => Some((1 << bits) - 1),
    }
}
