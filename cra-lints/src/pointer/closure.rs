//! Closures and async blocks: what they take along, and what happens when they run.

use std::collections::{BTreeMap, BTreeSet};

use super::domain::{Origin, Why};
use super::value::Value;
use super::walk::Walk;
use crate::model::place::Span;
use crate::model::syntax::{BlockKind, ExprId, ExprKind, LocalId};

/// Closures called inside of closures beyond this are not walked.
const MAX_INSIDE: usize = 3;

/// Deeper nests of owners than this are not looked through for closures.
const MAX_OWNERS: usize = 3;

impl Walk<'_, '_> {
    /// A closure or an async block comes into being.
    pub(super) fn closure(&mut self, id: ExprId) -> Value {
        let span = self.span(id);
        let moves = match &self.view.expr(id).kind {
            ExprKind::Closure { move_, .. } => *move_,
            _ => {
                let text = self.view.file.text.get(span.range()).unwrap_or("");
                let rest = text.strip_prefix("async").map(str::trim_start);
                rest.is_some_and(|rest| rest.starts_with("move"))
            }
        };
        let captured = self.captured(id);
        // What goes wrong inside, whenever it runs, is seen with nothing known of what is outside.
        if self.inside < MAX_INSIDE {
            let before = self.st.clone();
            let mut blind = BTreeMap::new();
            for local in &captured {
                let obj = self.objects.id(Origin::Captured(ExprId(u32::MAX), *local));
                self.st.contents.remove(&obj);
                blind.insert(*local, obj);
            }
            self.renamed.push(blind);
            self.body_of(id, Vec::new());
            self.renamed.pop();
            self.st = before;
        }
        if moves {
            for local in captured {
                let slot = self.slot(local);
                let copy = self.objects.id(Origin::Captured(id, local));
                let value = self.take(&[(slot, Vec::new())], span);
                self.st.lives.remove(&copy);
                self.st.contents.insert(copy, value);
            }
        }
        Value {
            code: vec![id],
            open: false,
            ..Value::default()
        }
    }

    /// The locals of outside that a closure speaks of.
    fn captured(&self, id: ExprId) -> Vec<LocalId> {
        let span = self.span(id);
        let mut out = Vec::new();
        for at in (0..id.0).rev() {
            let expr = self.view.expr(ExprId(at));
            if expr.span == Span::default() {
                continue;
            }
            if !span.contains(expr.span) {
                break;
            }
            if let ExprKind::Local(local) = expr.kind
                && !span.contains(self.view.body.local(local).span)
                && !out.contains(&local)
            {
                out.push(local);
            }
        }
        out
    }

    /// Runs a closure or an async block that came into being before.
    pub(super) fn run(&mut self, id: ExprId, args: Vec<Value>) -> Value {
        if self.inside >= MAX_INSIDE {
            return Value::default();
        }
        let captured = self.captured(id);
        let mut names = BTreeMap::new();
        for local in captured {
            let copy = self.objects.id(Origin::Captured(id, local));
            if self.st.contents.contains_key(&copy) {
                names.insert(local, copy);
            }
        }
        self.renamed.push(names);
        let value = self.body_of(id, args);
        self.renamed.pop();
        value
    }

    fn body_of(&mut self, id: ExprId, args: Vec<Value>) -> Value {
        let span = self.span(id);
        self.inside += 1;
        let base = std::mem::replace(&mut self.base, self.scopes.len());
        let returned = self.returned.take();
        let exits = std::mem::take(&mut self.exits);
        let value = match &self.view.expr(id).kind {
            ExprKind::Closure { params, body, .. } => {
                self.scopes.push(Vec::new());
                let mut args = args.into_iter();
                for (at, (pat, ty)) in (0u16..).zip(params) {
                    let value = args.next().unwrap_or_default();
                    let obj = self.objects.id(Origin::Heap(id, at + 1));
                    self.st.contents.insert(obj, value);
                    let _ = ty;
                    self.bind(*pat, &[(obj, Vec::new())], None);
                }
                let value = self.eval(*body);
                self.finish(value, span)
            }
            ExprKind::Block { stmts, tail, .. } => {
                self.scopes.push(Vec::new());
                let value = self.block(BlockKind::Plain, stmts, *tail, span);
                self.finish(value, span)
            }
            _ => Value::default(),
        };
        self.exits = exits;
        self.returned = returned;
        self.base = base;
        self.inside -= 1;
        value
    }

    /// Runs what a value may be, and gives back what any of it does.
    pub(super) fn run_any(&mut self, value: &Value, args: &[Value]) -> Value {
        match value.code[..] {
            [] => Value::default(),
            [code] => self.run(code, args.to_vec()),
            _ => {
                let mut out: Option<Value> = None;
                for code in &value.code {
                    let before = self.st.clone();
                    let result = self.run(*code, args.to_vec());
                    let after = std::mem::take(&mut self.st);
                    self.st = before.join(after);
                    out = Some(match out {
                        Some(out) => out.join(&result),
                        None => result,
                    });
                }
                out.unwrap_or_default()
            }
        }
    }

    /// Runs a closure that somebody else may or may not run.
    pub(super) fn may_run(&mut self, value: &Value, args: &[Value]) -> Value {
        if value.code.is_empty() {
            return Value::default();
        }
        let mut before = self.st.clone();
        self.branches += 1;
        // That it runs says nothing of what it is given, nor of what it gives.
        let inner = self.next_turn();
        let mut args = args.to_vec();
        for arg in &mut args {
            arg.turned(before.turn, inner);
        }
        self.st.turn = inner;
        let mut out = self.run_any(value, &args);
        out.turned(inner, before.turn);
        self.branches -= 1;
        let mut after = std::mem::take(&mut self.st);
        if before.dead || after.dead {
            self.st = before;
            return out;
        }
        let other = self.next_turn();
        let turn = before.turn;
        before.turn = other;
        after.turn = other;
        self.st = before.join(after);
        self.st.turn = turn;
        out
    }

    /// The closures in a value, and in what it owns.
    pub(super) fn codes(&self, value: &Value) -> Vec<ExprId> {
        let mut out = BTreeSet::new();
        self.codes_within(value, &mut out, MAX_OWNERS);
        out.into_iter().collect()
    }

    fn codes_within(&self, value: &Value, out: &mut BTreeSet<ExprId>, depth: usize) {
        out.extend(&value.code);
        let Some(depth) = depth.checked_sub(1) else {
            return;
        };
        for field in value.fields.values() {
            self.codes_within(field, out, depth);
        }
        for obj in &value.owns {
            if let Some(content) = self.st.contents.get(obj) {
                self.codes_within(content, out, depth);
            }
        }
    }

    /// A closure has run for the only time: what it took along ends.
    pub(super) fn used_up(&mut self, value: &Value, at: Span) {
        for &code in &value.code {
            for local in self.captured(code) {
                let copy = self.objects.id(Origin::Captured(code, local));
                if let Some(content) = self.st.contents.get(&copy).cloned() {
                    self.drop_value(&content, Why::Dropped, at);
                }
            }
        }
    }

    /// A handle of a thread is dropped: nobody waits for what runs there.
    pub(super) fn detach(&mut self, made: ExprId, value: &Value) {
        let spawns = match &self.view.expr(made).kind {
            ExprKind::Call { callee, .. } => match &self.view.expr(*callee).kind {
                ExprKind::Path(path) => path.last().name == "spawn",
                _ => false,
            },
            _ => false,
        };
        if spawns {
            self.detached.extend(&value.code);
        }
    }
}
