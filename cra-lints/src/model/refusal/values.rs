//! What the variables of a body are made from, and what may change them later.

use std::collections::HashMap;

use crate::model::around::Around;
use crate::model::infer::Types;
use crate::model::syntax::{ExprId, ExprKind, LocalId, PatId, Receiver, Stmt};
use crate::model::view::BodyView;

/// Methods that take something and change nothing.
const ASKS: &[&str] = &[
    "cmp",
    "contains",
    "contains_key",
    "ends_with",
    "eq",
    "get",
    "ne",
    "starts_with",
    "then",
    "then_some",
];

/// For every local, the expressions that it gets its value from, and those that may change it.
#[derive(Default)]
pub(super) struct Values {
    made: HashMap<LocalId, Vec<ExprId>>,
    changed: HashMap<LocalId, Vec<ExprId>>,
}

impl Values {
    pub(super) fn new(view: BodyView<'_>, types: &Types, around: &Around) -> Self {
        let mut out = Self::default();
        let locals = (0u32..).map(LocalId).zip(&view.body.locals);
        for (id, local) in locals {
            out.made.entry(id).or_default().extend(local.init);
        }
        for (id, expr) in view.body.iter() {
            match &expr.kind {
                ExprKind::Let(pat, value) | ExprKind::For(pat, value, _) => {
                    out.makes(view, *pat, *value);
                }
                ExprKind::Match { scrutinee, arms } => {
                    for arm in arms {
                        out.makes(view, arm.pat, *scrutinee);
                    }
                }
                ExprKind::Block { stmts, .. } => {
                    for stmt in stmts {
                        if let Stmt::Let {
                            pat,
                            init: Some(init),
                            ..
                        } = stmt
                        {
                            out.makes(view, *pat, *init);
                        }
                    }
                }
                ExprKind::Closure { params, .. } => {
                    if let Some(caller) = around.parent(id) {
                        for (pat, _) in params {
                            out.makes(view, *pat, caller);
                        }
                    }
                }
                ExprKind::Assign(_, left, _) => out.changes(view, *left, id),
                ExprKind::MethodCall {
                    receiver,
                    method,
                    args,
                    ..
                } => {
                    let own = view.own_callee(types, id);
                    let own = own.and_then(|own| view.model.function(own));
                    let keeps = own.is_some_and(|(own, _)| own.receiver == Receiver::Ref);
                    if !keeps && !args.is_empty() && !ASKS.contains(&method.as_str()) {
                        out.changes(view, *receiver, id);
                    }
                    out.lends(view, id, args, false);
                }
                ExprKind::Call { callee, args } => {
                    // What a function of another library is given twice, it may remember: a handle of the system.
                    let built = matches!(&view.expr(*callee).kind, ExprKind::Path(path)
                        if path.last().name.as_str().starts_with(char::is_uppercase));
                    let foreign = !built && view.own_callee(types, id).is_none();
                    out.lends(view, id, args, foreign);
                }
                ExprKind::Macro(call) => {
                    if let Some(first) = call.args.first() {
                        out.changes(view, *first, id);
                    }
                }
                _ => {}
            }
        }
        out
    }

    /// What a local is made from.
    pub(super) fn made(&self, local: LocalId) -> Vec<ExprId> {
        self.made.get(&local).cloned().unwrap_or_default()
    }

    /// What may change a local.
    pub(super) fn changed(&self, local: LocalId) -> Vec<ExprId> {
        self.changed.get(&local).cloned().unwrap_or_default()
    }

    fn makes(&mut self, view: BodyView<'_>, pat: PatId, value: ExprId) {
        for local in view.bound_by(pat) {
            let made = self.made.entry(local).or_default();
            if !made.contains(&value) {
                made.push(value);
            }
        }
    }

    fn changes(&mut self, view: BodyView<'_>, what: ExprId, by: ExprId) {
        if let Some(local) = bottom(view, what) {
            self.changed.entry(local).or_default().push(by);
        }
    }

    /// What a call is lent may be changed by all that it is given.
    fn lends(&mut self, view: BodyView<'_>, call: ExprId, args: &[ExprId], all: bool) {
        for arg in args {
            match view.expr(*arg).kind {
                ExprKind::Ref {
                    mutable: true,
                    operand,
                    ..
                } => self.changes(view, operand, call),
                ExprKind::Ref { operand, .. } if all => self.changes(view, operand, call),
                ExprKind::Local(_) | ExprKind::Field { .. } if all => {
                    self.changes(view, *arg, call);
                }
                _ => {}
            }
        }
    }
}

/// The local that an expression reaches into: `x` of `x.field.lock().unwrap()[3]`.
fn bottom(view: BodyView<'_>, mut id: ExprId) -> Option<LocalId> {
    loop {
        id = match &view.expr(id).kind {
            ExprKind::Local(local) => return Some(*local),
            ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => *base,
            ExprKind::MethodCall { receiver, .. } => *receiver,
            ExprKind::Unary(_, inner)
            | ExprKind::Try(inner)
            | ExprKind::Await(inner)
            | ExprKind::Ref { operand: inner, .. } => *inner,
            _ => return None,
        };
    }
}
