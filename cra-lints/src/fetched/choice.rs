//! Choices, loops and macros: what is known where a check decides which way is taken.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::value::{Ids, Value};
use super::walk::Walk;
use crate::model::syntax::{Arm, ExprId, ExprKind, MacroCall, Piece};

impl Walk<'_> {
    /// Reads branches of which one is taken, when the choice depends on these downloads.
    pub(super) fn branches(&mut self, decides: &Ids, branches: &[ExprId]) -> Value {
        let view = self.view();
        let before = self.right.clone();
        let mut after = before.clone();
        // What one branch writes, another one does not find.
        let written = (self.files.clone(), self.folders.clone());
        let mut all = written.clone();
        let mut out: Option<Value> = None;
        self.around += 1;
        for branch in branches {
            self.right.clone_from(&before);
            (self.files, self.folders) = written.clone();
            self.within.push(decides.clone());
            let value = self.eval(*branch);
            self.within.pop();
            if view.diverges(*branch) || self.is_error(*branch) {
                after.extend(decides);
                continue;
            }
            after.extend(&self.right);
            join(&mut all.0, &self.files);
            join(&mut all.1, &self.folders);
            let fresh = self.fresh();
            out = Some(match out {
                Some(other) => other.or(value, || fresh),
                None => value,
            });
        }
        self.around -= 1;
        self.right = after;
        (self.files, self.folders) = all;
        let mut out = out.unwrap_or_default();
        if branches
            .iter()
            .any(|branch| self.is_error(*branch) || self.says(*branch))
        {
            out.check.extend(decides);
        }
        out
    }

    pub(super) fn select(&mut self, value: &Value, arms: &[Arm]) -> Value {
        let mut decides = value.decides();
        for arm in arms {
            self.bind(arm.pat, value);
            if let Some(guard) = arm.guard {
                decides.extend(self.eval(guard).decides());
            }
        }
        let bodies: Vec<ExprId> = arms.iter().map(|arm| arm.body).collect();
        self.branches(&decides, &bodies)
    }

    pub(super) fn repeat(&mut self, decides: Ids, body: ExprId) -> Value {
        // It may not run at all.
        let (files, folders) = (self.files.clone(), self.folders.clone());
        self.around += 1;
        self.within.push(decides);
        let out = self.eval(body);
        self.within.pop();
        self.around -= 1;
        join(&mut self.files, &files);
        join(&mut self.folders, &folders);
        out
    }

    /// Whether an expression is the error of a result, or nothing of an option.
    pub(super) fn is_error(&self, id: ExprId) -> bool {
        let view = self.view();
        match &view.expr(id).kind {
            ExprKind::Call { callee, .. } => {
                matches!(&view.expr(*callee).kind, ExprKind::Path(path) if path.last().name == "Err")
            }
            ExprKind::Path(path) => path.last().name == "None",
            ExprKind::Block {
                tail: Some(tail), ..
            } => self.is_error(*tail),
            ExprKind::Macro(call) => matches!(call.path.last().name.as_str(), "bail" | "err"),
            _ => false,
        }
    }

    /// Whether a branch is worth a truth value that is written there.
    fn says(&self, id: ExprId) -> bool {
        let view = self.view();
        match &view.expr(id).kind {
            ExprKind::Block {
                tail: Some(tail), ..
            } => self.says(*tail),
            ExprKind::Literal(_) => view.bool(id).is_some(),
            _ => false,
        }
    }

    pub(super) fn macro_call(&mut self, call: &MacroCall) -> Value {
        let name = call.path.last().name;
        let known = matches!(name.as_str(), "format" | "format_args")
            || name.as_str().starts_with("assert")
            || name.as_str().starts_with("ensure");
        if let (Some(value), false) = (call.value, known) {
            return self.eval(value);
        }
        let args: Vec<Value> = call.args.iter().map(|arg| self.eval(*arg)).collect();
        let mut out = self.nothing();
        if name.as_str().starts_with("format") {
            return self.formatted(call, &args, out);
        }
        let decides: Ids = args.iter().flat_map(Value::decides).collect();
        if name.as_str().starts_with("assert") {
            self.sure.extend(decides);
        } else if name.as_str().starts_with("ensure") {
            self.right.extend(decides);
        } else if name == "vec" {
            for arg in args {
                out.take(&arg);
                out.program = None;
            }
        } else if name == "matches" {
            out.check = decides;
        }
        out
    }

    /// A text that is put together: it is made of its parts, and not what was downloaded any more, unless it is only that.
    fn formatted(&mut self, call: &MacroCall, args: &[Value], mut out: Value) -> Value {
        let Some(format) = &call.format else {
            return out;
        };
        let mut key = String::new();
        for piece in &format.pieces {
            match piece {
                Piece::Text(text) => key.push_str(text),
                Piece::Arg { arg, .. } => match args.get(*arg) {
                    Some(value) => {
                        key.push_str(&value.key);
                        out.hash.extend(&value.hash);
                        if format.pieces.len() == 1 {
                            out.data.extend(&value.data);
                        }
                    }
                    None => return out,
                },
            }
        }
        out.key = key.into();
        out
    }
}

/// Puts into files what else may be in them.
fn join(all: &mut BTreeMap<Rc<str>, Ids>, other: &BTreeMap<Rc<str>, Ids>) {
    for (key, ids) in other {
        all.entry(key.clone()).or_default().extend(ids);
    }
}
