//! Answers of servers that the program does not name itself.

use super::infer::Types;
use super::syntax::{ExprId, ExprKind};
use super::view::BodyView;

/// Methods that lead from a request to its answer, or from an answer to its body: whatever they are given, and without
/// arguments.
const LEADS: &[&str] = &[
    "basic_auth",
    "bearer_auth",
    "body",
    "context",
    "error_for_status",
    "expect",
    "form",
    "header",
    "headers",
    "json",
    "map_err",
    "ok_or",
    "ok_or_else",
    "query",
    "send_bytes",
    "send_form",
    "send_json",
    "send_string",
    "set",
    "timeout",
    "unwrap_or_else",
    "with_context",
];
const LEADS_ALONE: &[&str] = &[
    "as_reader",
    "body_mut",
    "build",
    "by_ref",
    "bytes_stream",
    "call",
    "error_for_status",
    "fuse",
    "into_body",
    "into_reader",
    "ok",
    "send",
    "unwrap",
];

impl BodyView<'_> {
    /// Whether something is the answer, or the body of the answer, to the request that the call `request` begins or
    /// sends, and nothing on the way limits it.
    pub fn is_answer_to(&self, id: ExprId, request: ExprId) -> bool {
        self.answers(id, request, 16)
    }

    fn answers(&self, id: ExprId, request: ExprId, hops: usize) -> bool {
        let Some(hops) = hops.checked_sub(1) else {
            return false;
        };
        if id == request {
            return true;
        }
        match &self.expr(id).kind {
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } => {
                if let ("execute", [sent]) = (method.as_str(), &**args) {
                    return self.answers(*sent, request, hops);
                }
                let leads = match args.is_empty() {
                    true => LEADS_ALONE,
                    false => LEADS,
                };
                leads.contains(&method.as_str()) && self.answers(*receiver, request, hops)
            }
            ExprKind::Ref { operand, .. } | ExprKind::Try(operand) | ExprKind::Await(operand) => {
                self.answers(*operand, request, hops)
            }
            ExprKind::Macro(call) => call
                .value
                .is_some_and(|value| self.answers(value, request, hops)),
            ExprKind::Block {
                tail: Some(tail), ..
            } => self.answers(*tail, request, hops),
            ExprKind::Match { arms, .. } => {
                arms.iter().any(|arm| self.answers(arm.body, request, hops))
            }
            ExprKind::If {
                then,
                otherwise: Some(otherwise),
                ..
            } => self.answers(*then, request, hops) || self.answers(*otherwise, request, hops),
            ExprKind::Local(local) => self
                .bound_from(*local)
                .is_some_and(|value| self.answers(value, request, hops)),
            _ => false,
        }
    }

    /// Whether something is the answer, or its body, that ureq got from an address that is not written here.
    pub fn is_open_answer(&self, types: &Types, id: ExprId) -> bool {
        self.open_answer(types, id, 8)
    }

    fn open_answer(&self, types: &Types, id: ExprId, hops: usize) -> bool {
        let Some(hops) = hops.checked_sub(1) else {
            return false;
        };
        match &self.expr(id).kind {
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } => match (method.as_str(), &**args) {
                ("get" | "post" | "put" | "request_url", [address])
                    if types.of(*receiver).peel_refs().is("ureq::Agent") =>
                {
                    self.is_open(*address)
                }
                _ => self.open_answer(types, *receiver, hops),
            },
            ExprKind::Call { callee, args } => {
                let ExprKind::Path(path) = &self.expr(*callee).kind else {
                    return false;
                };
                let asks = self
                    .resolve(path)
                    .is_some_and(|found| found.krate() == "ureq");
                asks && args.first().is_some_and(|address| self.is_open(*address))
            }
            ExprKind::Ref { operand, .. } | ExprKind::Try(operand) => {
                self.open_answer(types, *operand, hops)
            }
            ExprKind::Local(local) => {
                let made = self.body.local(*local).init;
                made.is_some_and(|made| self.open_answer(types, made, hops))
            }
            _ => false,
        }
    }

    /// Whether nothing says which server an address leads to: the caller gives it.
    fn is_open(&self, address: ExprId) -> bool {
        match &self.expr(address).kind {
            ExprKind::Ref { operand, .. } => self.is_open(*operand),
            ExprKind::Local(local) => self.body.local(*local).init.is_none(),
            _ => false,
        }
    }
}
