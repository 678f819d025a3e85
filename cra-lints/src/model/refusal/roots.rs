//! Where a function says yes or no, and what stands in front of it.

use super::slice::Slice;
use crate::model::outcome::STOPS;
use crate::model::syntax::{BinaryOp, ExprId, ExprKind, Stmt};

/// Methods whose receiver alone tells whether there is something.
const KEEPS: &[&str] = &[
    "as_mut",
    "as_ref",
    "boxed",
    "cloned",
    "context",
    "copied",
    "inspect",
    "inspect_err",
    "into",
    "map",
    "map_err",
    "ok",
    "ok_or",
    "ok_or_else",
    "with_context",
];

impl Slice<'_, '_> {
    /// Looks at everything that decides whether the function says no.
    pub(super) fn refusals(&mut self) {
        let view = self.view;
        self.end(view.body.root());
        for (id, expr) in view.body.iter() {
            match &expr.kind {
                ExprKind::Return(value) => {
                    self.before(id);
                    if let Some(value) = value {
                        self.end(*value);
                    }
                }
                ExprKind::Try(operand) => {
                    self.before(id);
                    self.presence(*operand);
                }
                ExprKind::Macro(call) if STOPS.contains(&call.path.last().name.as_str()) => {
                    self.before(id);
                    for arg in &call.args {
                        self.visit(*arg);
                    }
                    self.says.unseen |= !call.read;
                }
                ExprKind::MethodCall {
                    receiver, method, ..
                } if matches!(method.as_str(), "unwrap" | "expect" | "unwrap_err") => {
                    self.before(id);
                    self.presence(*receiver);
                }
                _ => {}
            }
        }
    }

    /// Looks at all values that the function may answer with.
    pub(super) fn answers(&mut self) {
        let view = self.view;
        self.visit_end(view.body.root());
        for expr in &view.body.exprs {
            if let ExprKind::Return(Some(value)) = &expr.kind {
                self.visit(*value);
            }
        }
    }

    /// The value at the end, without what stands before it.
    fn visit_end(&mut self, id: ExprId) {
        match &self.view.expr(id).kind {
            ExprKind::Block {
                tail: Some(tail), ..
            } => self.visit_end(*tail),
            ExprKind::Block { tail: None, .. } => {}
            ExprKind::If {
                then,
                otherwise: Some(otherwise),
                ..
            } => {
                self.visit_end(*then);
                self.visit_end(*otherwise);
            }
            ExprKind::Match { arms, .. } => {
                for arm in arms {
                    self.visit_end(arm.body);
                }
            }
            _ => self.visit(id),
        }
    }

    /// Looks at what decides which value the function ends with: yes or no.
    fn end(&mut self, id: ExprId) {
        let view = self.view;
        match &view.expr(id).kind {
            ExprKind::Block { tail, .. } => {
                if let Some(tail) = tail {
                    self.end(*tail);
                }
            }
            ExprKind::If {
                condition,
                then,
                otherwise,
            } => {
                self.visit(*condition);
                self.end(*then);
                if let Some(otherwise) = otherwise {
                    self.end(*otherwise);
                }
            }
            ExprKind::Match { scrutinee, arms } => {
                self.chosen(*scrutinee, arms);
                for arm in arms {
                    self.end(arm.body);
                }
            }
            ExprKind::Return(_) => {}
            ExprKind::Await(inner) | ExprKind::Ref { operand: inner, .. } => self.end(*inner),
            ExprKind::Path(path) if path.last().name == "None" => {}
            ExprKind::Call { callee, args } => {
                let says = match &view.expr(*callee).kind {
                    ExprKind::Path(path) => path.last().name,
                    _ => return self.visit(id),
                };
                match (says.as_str(), &**args) {
                    ("Ok" | "Some" | "Err", _) => {}
                    ("pin" | "new" | "ready", [only]) => self.end(*only),
                    _ => self.visit(id),
                }
            }
            ExprKind::MethodCall {
                receiver, method, ..
            } => match method.as_str() {
                "then_some" | "then" => self.visit(*receiver),
                method if KEEPS.contains(&method) && !self.is_own(id) => self.end(*receiver),
                _ => self.visit(id),
            },
            ExprKind::Local(local) if !self.is_param(*local) => match view.only_value(*local) {
                Some(value) => self.end(value),
                None => self.visit(id),
            },
            ExprKind::Macro(call) if STOPS.contains(&call.path.last().name.as_str()) => {}
            _ if self.is_as_it_came(id) => self.presence(id),
            _ => self.visit(id),
        }
    }

    /// Looks at the conditions under which an expression is reached.
    pub(super) fn before(&mut self, id: ExprId) {
        let view = self.view;
        let mut inner = id;
        for outer in self.around.clone().outward(id) {
            match &view.expr(outer).kind {
                ExprKind::If { condition, .. } if *condition != inner => self.visit(*condition),
                ExprKind::While(condition, _) if *condition != inner => self.visit(*condition),
                ExprKind::For(_, list, _) if *list != inner => self.visit(*list),
                ExprKind::Match { scrutinee, arms } if *scrutinee != inner => {
                    self.chosen(*scrutinee, arms);
                }
                ExprKind::Binary(BinaryOp::And | BinaryOp::Or, left, right) if *right == inner => {
                    self.visit(*left);
                }
                ExprKind::MethodCall { receiver, args, .. } if args.contains(&inner) => {
                    if matches!(view.expr(inner).kind, ExprKind::Closure { .. }) {
                        self.visit(*receiver);
                    }
                }
                ExprKind::Block { stmts, .. } => {
                    for stmt in stmts {
                        if let Stmt::Let {
                            pat,
                            init: Some(init),
                            otherwise: Some(otherwise),
                            ..
                        } = stmt
                            && *otherwise == inner
                        {
                            self.matched(*pat, *init);
                        }
                    }
                }
                _ => {}
            }
            inner = outer;
        }
    }
}
