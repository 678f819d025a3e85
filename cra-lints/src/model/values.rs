//! What constant expressions are worth: literals, constants, unchanged locals and the operators between them.

use super::syntax::{BinaryOp, ExprId, ExprKind, Literal, LocalId, UnaryOp};
use super::view::BodyView;

/// A constant's worth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A truth value.
    Bool(bool),
    /// An integer.
    Int(i128),
    /// A text.
    Str(String),
    /// Bytes.
    Bytes(Vec<u8>),
}

/// Longer chains of constants than this are not followed.
const MAX_HOPS: usize = 24;

/// Texts made longer than this by repetition or joining are not made.
const MAX_TEXT: usize = 1 << 16;

/// Methods of the standard library that change what they are called on, or lend it for that.
const CHANGING: &[&str] = &[
    "push",
    "push_str",
    "push_back",
    "push_front",
    "insert",
    "insert_str",
    "extend",
    "extend_from_slice",
    "append",
    "clear",
    "truncate",
    "resize",
    "fill",
    "copy_from_slice",
    "clone_from_slice",
    "copy_within",
    "clone_from",
    "replace_range",
    "splice",
    "drain",
    "retain",
    "retain_mut",
    "dedup",
    "pop",
    "pop_front",
    "pop_back",
    "remove",
    "swap_remove",
    "split_off",
    "swap",
    "sort",
    "sort_unstable",
    "sort_by",
    "sort_by_key",
    "reverse",
    "iter_mut",
    "last_mut",
    "first_mut",
    "get_mut",
    "as_mut",
    "as_mut_slice",
    "chunks_mut",
    "split_at_mut",
    "make_ascii_lowercase",
    "make_ascii_uppercase",
];

impl BodyView<'_> {
    /// What an expression is worth, when that is a constant.
    pub fn value(&self, id: ExprId) -> Option<Value> {
        self.value_within(id, MAX_HOPS)
    }

    /// The truth value of an expression, when that is a constant.
    pub fn bool(&self, id: ExprId) -> Option<bool> {
        match self.value(id)? {
            Value::Bool(value) => Some(value),
            _ => None,
        }
    }

    /// The number that an expression is worth, when that is a constant.
    pub fn int(&self, id: ExprId) -> Option<i128> {
        match self.value(id)? {
            Value::Int(value) => Some(value),
            _ => None,
        }
    }

    /// The text that an expression is worth, when that is a constant.
    pub fn str(&self, id: ExprId) -> Option<String> {
        match self.value(id)? {
            Value::Str(value) => Some(value),
            _ => None,
        }
    }

    /// The elements of an array or a `vec!`, behind a reference, a constant or an unchanged local too; for anything
    /// else the expression alone.
    pub fn elements(self, id: ExprId) -> Vec<(Self, ExprId)> {
        self.elements_within(id, MAX_HOPS)
    }

    fn elements_within(self, id: ExprId, hops: usize) -> Vec<(Self, ExprId)> {
        let alone = vec![(self, id)];
        let Some(hops) = hops.checked_sub(1) else {
            return alone;
        };
        match &self.expr(id).kind {
            ExprKind::Array(parts) => parts.iter().map(|part| (self, *part)).collect(),
            ExprKind::Repeat(part, _) => vec![(self, *part)],
            ExprKind::Macro(call) => match call.value {
                Some(value) => self.elements_within(value, hops),
                None => alone,
            },
            ExprKind::Ref { operand, .. } => self.elements_within(*operand, hops),
            // `list[..]`
            ExprKind::Index { base, index }
                if matches!(self.expr(*index).kind, ExprKind::Range(None, None)) =>
            {
                self.elements_within(*base, hops)
            }
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } if args.is_empty() => match method.as_str() {
                "to_vec" | "as_slice" | "into" | "iter" | "into_iter" | "clone" => {
                    self.elements_within(*receiver, hops)
                }
                _ => alone,
            },
            ExprKind::Local(local) => match self.only_value(*local) {
                Some(init) => self.elements_within(init, hops),
                None => alone,
            },
            ExprKind::Path(path) => match self.constant(path) {
                Some(constant) => constant.elements_within(constant.body.root(), hops),
                None => alone,
            },
            _ => alone,
        }
    }

    fn value_within(&self, id: ExprId, hops: usize) -> Option<Value> {
        let hops = hops.checked_sub(1)?;
        match &self.expr(id).kind {
            ExprKind::Literal(literal) => literal_value(literal),
            ExprKind::Local(local) => self.value_within(self.only_value(*local)?, hops),
            ExprKind::Path(path) => {
                let constant = self.constant(path)?;
                constant.value_within(constant.body.root(), hops)
            }
            ExprKind::Ref { operand, .. }
            | ExprKind::Cast(operand, _)
            | ExprKind::Unary(UnaryOp::Deref, operand) => self.value_within(*operand, hops),
            ExprKind::Unary(op, operand) => match (op, self.value_within(*operand, hops)?) {
                (UnaryOp::Not, Value::Bool(value)) => Some(Value::Bool(!value)),
                // Right for masks: what is above the type's own bits is cut off by the `&` that follows.
                (UnaryOp::Not, Value::Int(value)) => Some(Value::Int(!value)),
                (UnaryOp::Neg, Value::Int(value)) => value.checked_neg().map(Value::Int),
                _ => None,
            },
            ExprKind::Binary(op, left, right) => self.binary(*op, *left, *right, hops),
            ExprKind::Block { stmts, tail, .. } if stmts.is_empty() => {
                self.value_within((*tail)?, hops)
            }
            ExprKind::If {
                condition,
                then,
                otherwise,
            } => match self.value_within(*condition, hops)? {
                Value::Bool(true) => self.value_within(*then, hops),
                Value::Bool(false) => self.value_within((*otherwise)?, hops),
                _ => None,
            },
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } if args.is_empty() => {
                let keeps = matches!(
                    method.as_str(),
                    "to_string"
                        | "to_owned"
                        | "into"
                        | "as_str"
                        | "clone"
                        | "to_vec"
                        | "as_ref"
                        | "as_slice"
                        | "trim"
                        | "into_bytes"
                        | "as_bytes"
                        | "into_boxed_str"
                );
                keeps.then(|| self.value_within(*receiver, hops)).flatten()
            }
            ExprKind::Call { callee, args } => match (&self.expr(*callee).kind, &**args) {
                (ExprKind::Path(path), [only]) => {
                    let target = self.resolve(path)?;
                    let keeps = target.is_any(&[
                        "std::string::String::from",
                        "std::option::Option::Some",
                        "std::boxed::Box::new",
                        "std::convert::From::from",
                        "std::convert::Into::into",
                    ]);
                    keeps.then(|| self.value_within(*only, hops)).flatten()
                }
                _ => None,
            },
            ExprKind::Macro(call) if call.path.last().name == "concat" => {
                let mut text = String::new();
                for arg in &call.args {
                    match self.value_within(*arg, hops)? {
                        Value::Str(part) => text.push_str(&part),
                        Value::Int(number) => text.push_str(&number.to_string()),
                        Value::Bool(flag) => text.push_str(&flag.to_string()),
                        Value::Bytes(_) => return None,
                    }
                }
                (text.len() <= MAX_TEXT).then_some(Value::Str(text))
            }
            ExprKind::Macro(call) => self.value_within(call.value?, hops),
            _ => None,
        }
    }

    fn binary(&self, op: BinaryOp, left: ExprId, right: ExprId, hops: usize) -> Option<Value> {
        let left = self.value_within(left, hops);
        let right = self.value_within(right, hops);
        // One side is enough where it decides.
        match (op, &left, &right) {
            (BinaryOp::And, Some(Value::Bool(false)), _)
            | (BinaryOp::And, _, Some(Value::Bool(false))) => {
                return Some(Value::Bool(false));
            }
            (BinaryOp::Or, Some(Value::Bool(true)), _)
            | (BinaryOp::Or, _, Some(Value::Bool(true))) => {
                return Some(Value::Bool(true));
            }
            _ => {}
        }
        Some(match (op, left?, right?) {
            (BinaryOp::And, Value::Bool(a), Value::Bool(b)) => Value::Bool(a && b),
            (BinaryOp::Or, Value::Bool(a), Value::Bool(b)) => Value::Bool(a || b),
            (BinaryOp::Eq, a, b) => Value::Bool(a == b),
            (BinaryOp::Ne, a, b) => Value::Bool(a != b),
            (BinaryOp::Add, Value::Str(a), Value::Str(b)) if a.len() + b.len() <= MAX_TEXT => {
                Value::Str(a + &b)
            }
            (op, Value::Int(a), Value::Int(b)) => return integer(op, a, b),
            _ => return None,
        })
    }

    /// The first value of a local that never gets another one.
    pub fn only_value(&self, local: LocalId) -> Option<ExprId> {
        let found = self.body.local(local);
        let init = found.init?;
        (!found.mutable || !self.is_changed(local)).then_some(init)
    }

    /// Whether a local is assigned to, or lent out for change, anywhere in the body.
    pub fn is_changed(&self, local: LocalId) -> bool {
        let is_local = |id: ExprId| self.root_local(id) == Some(local);
        self.body.exprs.iter().any(|expr| match &expr.kind {
            ExprKind::Assign(_, left, _) => is_local(*left),
            ExprKind::Ref {
                mutable: true,
                operand,
                ..
            } => is_local(*operand),
            // A method may take `&mut self`; for the values kept here only a few of the standard ones do.
            ExprKind::MethodCall {
                receiver, method, ..
            } => CHANGING.contains(&method.as_str()) && is_local(*receiver),
            // What lends it for change there is left out in the source.
            ExprKind::Macro(call) => {
                matches!(call.path.last().name.as_str(), "write" | "writeln")
                    && call.args.first().is_some_and(|first| is_local(*first))
            }
            _ => false,
        })
    }

    /// The local at the bottom of `x`, `x.field`, `x[i]`, `*x`.
    pub fn root_local(&self, id: ExprId) -> Option<LocalId> {
        match &self.expr(id).kind {
            ExprKind::Local(local) => Some(*local),
            ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => self.root_local(*base),
            ExprKind::Unary(UnaryOp::Deref, operand) => self.root_local(*operand),
            _ => None,
        }
    }

    /// What `let` statements give first to plain names, alone or in a tuple.
    pub fn lets(&self) -> impl Iterator<Item = (LocalId, ExprId)> {
        let locals = (0u32..).map(LocalId).zip(&self.body.locals);
        locals.filter_map(|(id, local)| Some((id, local.init?)))
    }
}

fn literal_value(literal: &Literal) -> Option<Value> {
    Some(match literal {
        Literal::Bool(value) => Value::Bool(*value),
        Literal::Int(value) => Value::Int(i128::try_from((*value)?).ok()?),
        Literal::Str(text) => Value::Str(text.to_string()),
        Literal::Bytes(bytes) => Value::Bytes(bytes.to_vec()),
        Literal::Char(char) => Value::Str(char.to_string()),
        Literal::Float(_) => return None,
    })
}

fn integer(op: BinaryOp, a: i128, b: i128) -> Option<Value> {
    let shift = || u32::try_from(b).ok();
    Some(match op {
        BinaryOp::Add => Value::Int(a.checked_add(b)?),
        BinaryOp::Sub => Value::Int(a.checked_sub(b)?),
        BinaryOp::Mul => Value::Int(a.checked_mul(b)?),
        BinaryOp::Div => Value::Int(a.checked_div(b)?),
        BinaryOp::Rem => Value::Int(a.checked_rem(b)?),
        BinaryOp::BitAnd => Value::Int(a & b),
        BinaryOp::BitOr => Value::Int(a | b),
        BinaryOp::BitXor => Value::Int(a ^ b),
        BinaryOp::Shl => Value::Int(a.checked_shl(shift()?)?),
        BinaryOp::Shr => Value::Int(a.checked_shr(shift()?)?),
        BinaryOp::Lt => Value::Bool(a < b),
        BinaryOp::Le => Value::Bool(a <= b),
        BinaryOp::Gt => Value::Bool(a > b),
        BinaryOp::Ge => Value::Bool(a >= b),
        BinaryOp::And | BinaryOp::Or | BinaryOp::Eq | BinaryOp::Ne => return None,
    })
}

#[cfg(test)]
mod tests {
    use crate::model::Model;
    use crate::model::testing::library;

    #[test]
    fn elements_of_lists_are_found_behind_names_and_references() {
        let snapshot = library(
            "const PARTS: &[u8] = &[1, 2];
            pub fn go() { let own = vec![3, 4]; take(PARTS); take(&own); take([5].to_vec()); take(6); }",
        );
        let model = Model::new(&snapshot);
        let worth: Vec<Vec<Option<i128>>> = model
            .files
            .iter()
            .flat_map(|file| model.bodies(file))
            .flat_map(|body| body.calls())
            .filter(|call| call.name == "take")
            .map(|call| call.view.elements(call.args[0]))
            .map(|parts| {
                parts
                    .into_iter()
                    .map(|(view, part)| view.int(part))
                    .collect()
            })
            .collect();
        assert_eq!(
            worth,
            [
                vec![Some(1), Some(2)],
                vec![Some(3), Some(4)],
                vec![Some(5)],
                vec![Some(6)]
            ]
        );
    }

    #[test]
    fn constants_of_types_are_known_and_those_for_tests_give_way() {
        let snapshot = library(
            "pub struct Keys; impl Keys { const BITS: u32 = 8; pub fn own() { take(Self::BITS); } }
            #[cfg(test)] const SIZE: u32 = 1; #[cfg(not(test))] const SIZE: u32 = 2;
            pub fn go() { take(Keys::BITS); take(SIZE); take(Keys::NONE); take(matches!(1, 2 | 3)); }",
        );
        let model = Model::new(&snapshot);
        let worth: Vec<Option<i128>> = model
            .files
            .iter()
            .flat_map(|file| model.bodies(file))
            .flat_map(|body| body.calls())
            .filter(|call| call.name == "take")
            .map(|call| call.view.int(call.args[0]))
            .collect();
        assert_eq!(worth, [Some(8), Some(8), Some(2), None, None]);
    }
}
