//! Values that are one of a request's headers again, and that nobody asked about.

use super::steps::Steps;
use super::syntax::{BinaryOp, ExprId, ExprKind, PatId, PatKind, Piece};
use super::view::BodyView;

/// Methods and macros that compare, search or match.
const ASKS: &[&str] = &[
    "contains",
    "contains_key",
    "any",
    "all",
    "eq",
    "ne",
    "cmp",
    "eq_ignore_ascii_case",
    "starts_with",
    "ends_with",
    "strip_prefix",
    "strip_suffix",
    "is_match",
    "matches",
    "find",
    "filter",
    "position",
    "binary_search",
    "is_some_and",
    "is_none_or",
];

impl BodyView<'_> {
    /// Whether a value is what `is_header` says to be read from a request, handed on through variables and conversions,
    /// in a body that compares nothing and asks no function of the workspace.
    pub fn mirrors(&self, value: ExprId, is_header: &dyn Fn(ExprId) -> bool) -> bool {
        let left = Steps::all();
        self.comes_from_header(value, is_header, Steps::new(&left)) && !self.compares()
    }

    fn comes_from_header(
        &self,
        id: ExprId,
        is_header: &dyn Fn(ExprId) -> bool,
        steps: Steps<'_>,
    ) -> bool {
        let Some(steps) = steps.next() else {
            return false;
        };
        if is_header(id) {
            return true;
        }
        let from = |id: ExprId| self.comes_from_header(id, is_header, steps);
        match &self.expr(id).kind {
            ExprKind::Local(local) => self.bound_from(*local).is_some_and(from),
            ExprKind::Ref { operand: inner, .. } | ExprKind::Try(inner) => from(*inner),
            ExprKind::MethodCall { receiver, .. } => from(*receiver),
            // One way is enough: what else the header may be is then a default.
            ExprKind::Match { arms, .. } => arms.iter().any(|arm| from(arm.body)),
            ExprKind::If {
                then,
                otherwise: Some(otherwise),
                ..
            } => from(*then) || from(*otherwise),
            ExprKind::Block {
                tail: Some(tail), ..
            } => from(*tail),
            ExprKind::Macro(call) if call.path.last().name == "format" => {
                let pieces = call
                    .format
                    .as_ref()
                    .map_or(&[][..], |format| &format.pieces);
                match pieces {
                    [Piece::Arg { arg, .. }] => call.args.get(*arg).is_some_and(|arg| from(*arg)),
                    _ => false,
                }
            }
            // `HeaderValue::from_str(origin)`
            ExprKind::Call { args, .. } => matches!(**args, [only] if from(only)),
            _ => false,
        }
    }

    /// Whether anything is compared, searched or asked here.
    fn compares(&self) -> bool {
        let asked = self.body.exprs.iter().any(|expr| match &expr.kind {
            ExprKind::Binary(op, ..) => matches!(
                op,
                BinaryOp::Eq
                    | BinaryOp::Ne
                    | BinaryOp::Lt
                    | BinaryOp::Le
                    | BinaryOp::Gt
                    | BinaryOp::Ge
            ),
            ExprKind::MethodCall { method, .. } => ASKS.contains(&method.as_str()),
            ExprKind::Macro(call) => ASKS.contains(&call.path.last().name.as_str()),
            ExprKind::Match { arms, .. } => arms
                .iter()
                .any(|arm| arm.guard.is_some() || self.names_a_value(arm.pat)),
            _ => false,
        });
        asked || !self.own_calls(self.infer()).is_empty()
    }

    /// Whether a pattern asks for one value, such as a text.
    fn names_a_value(&self, pat: PatId) -> bool {
        match &self.body.pat(pat).kind {
            PatKind::Literal(_) | PatKind::Range(..) => true,
            PatKind::TupleStruct(_, parts)
            | PatKind::Tuple(parts)
            | PatKind::Slice(parts)
            | PatKind::Or(parts) => parts.iter().any(|part| self.names_a_value(*part)),
            PatKind::Ref(inner) | PatKind::Bind(_, Some(inner)) => self.names_a_value(*inner),
            _ => false,
        }
    }
}
