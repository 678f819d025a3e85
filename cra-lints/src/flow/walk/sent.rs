//! Requests that are made in one statement and sent in another: what they carry is told where they are sent.

use super::Walk;
use crate::flow::api::{Api, Port};
use crate::flow::kinds::SourceKind;
use crate::model::infer::Callee;
use crate::model::name::Name;
use crate::model::place::Place;
use crate::model::syntax::{ExprId, ExprKind, LocalId};

impl Walk<'_, '_> {
    /// Whether something is a request that a client is given to send.
    pub(super) fn is_sent_request(&self, id: ExprId) -> bool {
        let ty = self.ty(id).peel_refs();
        ty.is("reqwest::Request") || ty.is("reqwest::blocking::Request")
    }

    /// The place and the name of the call that sends the request which a call makes or adds to, where a variable keeps
    /// it until then.
    pub(super) fn sent_later(&self, id: ExprId) -> Option<(Place, Name)> {
        let request = self.kept_request(id)?;
        let made = self.span(id).end;
        let is_it = |arg: &ExprId| {
            let mut arg = *arg;
            loop {
                arg = match &self.view.expr(arg).kind {
                    ExprKind::Ref { operand, .. } => *operand,
                    ExprKind::MethodCall {
                        receiver, method, ..
                    } if *method == "clone" => *receiver,
                    ExprKind::Local(local) => return *local == request,
                    _ => return false,
                };
            }
        };
        self.view.body.iter().find_map(|(call, expr)| {
            let ExprKind::MethodCall { method, args, .. } = &expr.kind else {
                return None;
            };
            let sends = expr.span.start >= made
                && args.iter().any(is_it)
                && self.row_of_method(call).is_some_and(sends);
            sends.then(|| (self.call_place(call), *method))
        })
    }

    /// The variable that keeps the request which a call makes or adds to.
    fn kept_request(&self, id: ExprId) -> Option<LocalId> {
        let around = self.around();
        let mut at = id;
        loop {
            let parent = around.parent(at)?;
            match &self.view.expr(parent).kind {
                ExprKind::Try(_) => {}
                ExprKind::MethodCall { receiver, .. } if *receiver == at => {
                    if self.row_of_method(parent).is_some_and(sends) {
                        return None;
                    }
                }
                ExprKind::Block { stmts, .. } => return self.bound_to(stmts, at),
                _ => return None,
            }
            at = parent;
        }
    }

    fn row_of_method(&self, call: ExprId) -> Option<&'static Api> {
        let ExprKind::MethodCall {
            receiver, method, ..
        } = &self.view.expr(call).kind
        else {
            return None;
        };
        match self.types.callee(call) {
            Some(Callee::Foreign(paths)) => self.row(paths, *method, Some(*receiver)),
            _ => None,
        }
    }
}

/// Whether a function sends a request, and gives the answer.
pub(super) fn sends(api: &Api) -> bool {
    let mut sources = api.sources.iter();
    sources.any(|source| source.kind == SourceKind::Response && source.at == Port::Return)
}
