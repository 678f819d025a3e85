//! Questions that only look at the form of a value: whether it is there, how long it is, whether it can be read.

use crate::model::infer::Types;
use crate::model::syntax::{BinaryOp, ExprId, ExprKind, Literal, LocalId, PatId, PatKind};
use crate::model::view::BodyView;

/// Methods that ask for the form of what they are called on.
const ASKS: &[&str] = &[
    "is_ascii", "is_empty", "is_err", "is_none", "is_ok", "is_some", "len", "count",
];

/// Methods that do so when what they are given is written in the program.
const ASKS_FOR: &[&str] = &["starts_with", "ends_with", "contains"];

/// Functions and methods that only read a value in another form, and fail where it has not that form.
const READS: &[&str] = &[
    "decode",
    "first_chunk",
    "from_base64",
    "from_bytes",
    "from_compact",
    "from_der",
    "from_hex",
    "from_pem",
    "from_sec1_bytes",
    "from_slice",
    "from_str",
    "from_utf8",
    "parse",
    "try_from",
    "try_into",
];

/// Methods that keep what they are called on, or show it in another way.
const SAME: &[&str] = &[
    "as_bytes",
    "as_deref",
    "as_ref",
    "as_slice",
    "as_str",
    "borrow",
    "bytes",
    "chars",
    "clone",
    "into",
    "iter",
    "to_owned",
    "to_string",
    "trim",
];

/// Methods that turn one kind of refusal into another.
const TURNS: &[&str] = &[
    "context",
    "map_err",
    "ok",
    "ok_or",
    "ok_or_else",
    "with_context",
];

impl BodyView<'_> {
    /// Whether an expression is one of these locals, or a field of one, as it came in.
    fn is_as_given(&self, id: ExprId, params: &[LocalId], hops: usize) -> bool {
        let Some(hops) = hops.checked_sub(1) else {
            return false;
        };
        match &self.expr(id).kind {
            ExprKind::Local(local) => {
                params.contains(local)
                    || self
                        .only_value(*local)
                        .is_some_and(|value| self.is_as_given(value, params, hops))
            }
            ExprKind::Field { base, .. } => self.is_as_given(*base, params, hops),
            ExprKind::Ref { operand, .. } | ExprKind::Unary(_, operand) => {
                self.is_as_given(*operand, params, hops)
            }
            ExprKind::MethodCall {
                receiver, method, ..
            } => SAME.contains(&method.as_str()) && self.is_as_given(*receiver, params, hops),
            _ => false,
        }
    }

    /// Whether an expression asks for nothing but the form of a parameter.
    pub(super) fn asks_for_form(&self, id: ExprId, params: &[LocalId]) -> bool {
        let given = |id: ExprId| self.is_as_given(id, params, 8);
        let written = |id: &ExprId| matches!(self.expr(*id).kind, ExprKind::Literal(_));
        match &self.expr(id).kind {
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } => {
                let asks = ASKS.contains(&method.as_str()) && args.is_empty()
                    || ASKS_FOR.contains(&method.as_str()) && args.iter().all(written);
                asks && given(*receiver)
            }
            ExprKind::Binary(BinaryOp::Eq | BinaryOp::Ne, left, right) => {
                let empty = |id: ExprId| match &self.expr(id).kind {
                    ExprKind::Literal(Literal::Str(text)) => text.is_empty(),
                    ExprKind::Literal(Literal::Bytes(bytes)) => bytes.is_empty(),
                    ExprKind::Path(path) => path.last().name == "None",
                    _ => false,
                };
                given(*left) && empty(*right) || empty(*left) && given(*right)
            }
            _ => false,
        }
    }

    /// Whether all that an expression is asked, when it is asked whether it is there, is the form of a parameter.
    pub(super) fn is_there_by_form(&self, types: &Types, id: ExprId, params: &[LocalId]) -> bool {
        let inner = |id: ExprId| self.is_there_by_form(types, id, params);
        if self.is_as_given(id, params, 8) {
            return true;
        }
        match &self.expr(id).kind {
            ExprKind::MethodCall {
                receiver, method, ..
            } if TURNS.contains(&method.as_str()) => inner(*receiver),
            ExprKind::MethodCall {
                receiver, method, ..
            } => {
                READS.contains(&method.as_str())
                    && self.own_callee(types, id).is_none()
                    && self.is_as_given(*receiver, params, 8)
            }
            ExprKind::Call { callee, args } => {
                let ExprKind::Path(path) = &self.expr(*callee).kind else {
                    return false;
                };
                READS.contains(&path.last().name.as_str())
                    && self.own_callee(types, id).is_none()
                    && args.iter().all(|arg| self.is_as_given(*arg, params, 8))
            }
            _ => false,
        }
    }

    /// Whether a pattern asks for more than whether something is there: for a value.
    pub(super) fn asks_for_value(&self, pat: PatId) -> bool {
        let any = |parts: &[PatId]| parts.iter().any(|part| self.asks_for_value(*part));
        match &self.body.pat(pat).kind {
            PatKind::Literal(_) | PatKind::Range(..) | PatKind::Other => true,
            PatKind::Path(path) => !matches!(path.last().name.as_str(), "None"),
            PatKind::Bind(_, sub) => sub.is_some_and(|sub| self.asks_for_value(sub)),
            PatKind::TupleStruct(_, parts)
            | PatKind::Tuple(parts)
            | PatKind::Slice(parts)
            | PatKind::Or(parts) => any(parts),
            PatKind::Struct(_, fields) => fields.iter().any(|(_, pat)| self.asks_for_value(*pat)),
            PatKind::Ref(inner) => self.asks_for_value(*inner),
            PatKind::Wild | PatKind::Rest => false,
        }
    }
}
