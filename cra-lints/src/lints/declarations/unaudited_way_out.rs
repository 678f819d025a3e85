//! # Way out that leaves no record
//!
//! ## What it checks
//! Functions with `#[cra::audited]` that can end without a call of what records: by `return`, by `?`, or at their end.
//!
//! ## Why it matters
//! The record is missing just where something went wrong, which is where it is needed.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! cra = { package = "cra-macros", version = "0.1" }
//! ```
//! ```rust src/lib.rs
//! pub fn record(event: &str) {
//!     println!("{event}");
//! }
//!
//! #[cra::audited(crate::record, event = "door opened")]
//! pub fn open(pin: Option<u32>) -> Option<()> {
//!     let pin = pin?;
//!     record("door opened");
//!     (pin == 7).then_some(())
//! }
//! ```
//!
//! ## Good
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! cra = { package = "cra-macros", version = "0.1" }
//! ```
//! ```rust src/lib.rs
//! pub fn record(event: &str) {
//!     println!("{event}");
//! }
//!
//! #[cra::audited(crate::record, event = "door opened")]
//! pub fn open(pin: Option<u32>) -> Option<()> {
//!     record("door is asked to open");
//!     let pin = pin?;
//!     (pin == 7).then_some(())
//! }
//! ```
//!
//! ## Limits
//! Panics are no way out here. A record that another function of the workspace makes is not seen, and one inside a closure
//! does not count.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_L],
    cwe: &[778],
    tests: false,
    check: &[Check::Workspace(workspace)],
};

fn workspace(model: &Model<'_>, out: &mut Findings<'_>) {
    out.covered(Coverage::of_promises(model, &["audited"]));
    for promise in model.promises().of("audited") {
        let Some((_, view)) = model.promised_function(promise) else {
            continue;
        };
        let Some(sink) = promise.names().next() else {
            continue;
        };
        let mut walk = Walk {
            view,
            sink,
            silent: Vec::new(),
        };
        let root = view.body.root();
        if !walk.runs(root, false) {
            walk.silent.push(walk.end(root));
        }
        for id in walk.silent {
            out.report(
                view.place_of(id),
                format!("this leaves without a call of `{sink}`"),
            )
            .why("the function is declared to be audited: what went wrong here is nowhere recorded")
            .help(format!("call `{sink}` before"))
            .related(promise.place, "declared here");
        }
    }
}

/// A walk through a body in the order in which it runs.
struct Walk<'m, 'p> {
    view: BodyView<'m>,
    sink: &'p str,
    /// The ways out without a record.
    silent: Vec<ExprId>,
}

impl Walk<'_, '_> {
    /// The last expression of a body.
    fn end(&self, id: ExprId) -> ExprId {
        match &self.view.expr(id).kind {
            ExprKind::Block {
                tail: Some(tail), ..
            } => self.end(*tail),
            _ => id,
        }
    }

    /// Whether there is a record behind an expression, when there was one before it or not. What never comes out
    /// behind counts as recorded.
    fn runs(&mut self, id: ExprId, before: bool) -> bool {
        let view = self.view;
        match &view.expr(id).kind {
            ExprKind::Closure { .. } => before,
            ExprKind::If {
                condition,
                then,
                otherwise,
            } => {
                let after = self.runs(*condition, before);
                let then = self.runs(*then, after);
                let otherwise = otherwise.map_or(after, |otherwise| self.runs(otherwise, after));
                then && otherwise
            }
            ExprKind::Match { scrutinee, arms } => {
                let after = self.runs(*scrutinee, before);
                arms.iter().fold(true, |all, arm| {
                    let guarded = arm.guard.map_or(after, |guard| self.runs(guard, after));
                    self.runs(arm.body, guarded) && all
                })
            }
            ExprKind::Block { stmts, tail, .. } => {
                let mut now = before;
                for stmt in stmts {
                    match stmt {
                        Stmt::Let {
                            init, otherwise, ..
                        } => {
                            now = init.map_or(now, |init| self.runs(init, now));
                            if let Some(otherwise) = otherwise {
                                self.runs(*otherwise, now);
                            }
                        }
                        Stmt::Expr(id) => now = self.runs(*id, now),
                        Stmt::Item(_) => {}
                    }
                }
                tail.map_or(now, |tail| self.runs(tail, now))
            }
            ExprKind::While(first, then) | ExprKind::For(_, first, then) => {
                let after = self.runs(*first, before);
                self.runs(*then, after);
                after
            }
            ExprKind::Binary(BinaryOp::And | BinaryOp::Or, left, right) => {
                let after = self.runs(*left, before);
                self.runs(*right, after);
                after
            }
            ExprKind::Return(value) => {
                let after = value.map_or(before, |value| self.runs(value, before));
                if !after {
                    self.silent.push(id);
                }
                true
            }
            ExprKind::Try(inner) => {
                let after = self.runs(*inner, before);
                if !after {
                    self.silent.push(id);
                }
                after
            }
            ExprKind::Break(_) | ExprKind::Continue => true,
            kind => {
                let parts = view.expr(id).parts();
                let after = parts.iter().fold(before, |now, part| self.runs(*part, now));
                after || self.records(kind) || view.diverges(id)
            }
        }
    }

    fn records(&self, kind: &ExprKind) -> bool {
        let name = match kind {
            ExprKind::Call { callee, .. } => match &self.view.expr(*callee).kind {
                ExprKind::Path(path) => path.last().name,
                _ => return false,
            },
            ExprKind::MethodCall { method, .. } => *method,
            ExprKind::Macro(call) => call.path.last().name,
            _ => return false,
        };
        name == *self.sink
    }
}
