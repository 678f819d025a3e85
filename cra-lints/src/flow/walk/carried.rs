//! Closures that a function gives away, be it in a part of something, and what they do where they are called.

use std::sync::Arc;

use super::Walk;
use crate::flow::carried::Carried;
use crate::flow::known::Known;
use crate::flow::value::Value;
use crate::model::syntax::{BodyOwner, ExprId, ExprKind, LocalId};

/// Closures that are given away are read where they are called, within each other so deep.
const MAX_INLINED: u32 = 3;

/// Parts of parts deeper than this are not looked through for closures, and so are closures that others took along.
const MAX_WITHIN: u32 = 3;

/// A closure that takes more along than this is known only by what it gives.
const MAX_CAPTURED: usize = 12;

impl Walk<'_, '_> {
    /// What a function gives away, as its caller sees it: a closure with what it took along.
    pub(super) fn carried_out(&mut self, value: Value) -> Value {
        self.carried_within(value, 0)
    }

    fn carried_within(&mut self, value: Value, depth: u32) -> Value {
        if depth > MAX_WITHIN || !is_own(&value, depth) {
            return value;
        }
        let mut out = value;
        match out.what().clone() {
            Known::Closure(..) => {
                if let Some(closure) = self.own_closure(&out) {
                    out = self.carried(closure, depth);
                }
            }
            Known::OneOf(all) => {
                let each = all.iter().map(|one| {
                    let one = Value::known(one.clone());
                    self.carried_within(one, depth)
                });
                let each: Vec<Value> = each.collect();
                out = out.without_known();
                for one in each {
                    out = match out.is_none() {
                        true => one,
                        false => out.join(&one),
                    };
                }
            }
            Known::Carried(carried) => {
                let captured = carried.captured.iter().map(|(local, held)| {
                    let held = self.carried_within(held.clone(), depth + 1);
                    (*local, held)
                });
                let carried = Carried {
                    captured: captured.collect(),
                    ..*carried
                };
                out = out.with_known(Known::Carried(Arc::new(carried)));
            }
            _ => {}
        }
        for (name, part) in out.clone().fields() {
            if is_own(part, depth + 1) {
                let part = self.carried_within(part.clone(), depth + 1);
                out = out.holding(*name, part);
            }
        }
        out
    }

    /// A closure of this body that somebody else gets: what it makes of what it took along, and that it is this one.
    fn carried(&mut self, closure: ExprId, depth: u32) -> Value {
        let made = self.call_closure(closure, &[]).without_known();
        let BodyOwner::Item(owner) = self.view.body.owner else {
            return made;
        };
        let function = (self.view.file.id, owner);
        if self.inlined >= MAX_INLINED || self.calls_itself(function) {
            return made;
        }
        let mut captured = Vec::new();
        for local in self.taken_along(closure) {
            let held = self.state.get(local);
            let held = self.carried_within(held, depth + 1).light();
            if !held.is_none() {
                captured.push((local, held));
            }
        }
        if captured.len() > MAX_CAPTURED {
            return made;
        }
        let carried = Carried {
            function,
            closure,
            captured,
        };
        match carried.seen_by(&Value::clone) {
            Some(known) => made.with_known(known),
            None => made,
        }
    }

    /// The variables that a closure takes along from around it, in their order.
    fn taken_along(&self, closure: ExprId) -> Vec<LocalId> {
        let around = self.span(closure);
        let mut out: Vec<LocalId> = self
            .view
            .body
            .iter()
            .filter(|(_, expr)| around.contains(expr.span))
            .filter_map(|(_, expr)| match expr.kind {
                ExprKind::Local(local) => Some(local),
                _ => None,
            })
            .filter(|local| !around.contains(self.view.body.local(*local).span))
            .collect();
        out.sort_unstable();
        out.dedup();
        out
    }

    /// Whether a function calls itself, be it through others: what its closures take along would grow with every round.
    fn calls_itself(&self, function: super::FunctionKey) -> bool {
        let (program, order) = (&self.analysis.program, &self.analysis.order);
        let Some(at) = program.by_item.get(&function).copied() else {
            return true;
        };
        let mut callees = program.functions[at].callees.iter();
        callees.any(|callee| *callee == at || order.group(*callee) == order.group(at))
    }

    /// Calls a closure that another function gave away; `None` where it is not read here.
    pub(super) fn call_carried(
        &mut self,
        carried: &Arc<Carried>,
        args: &[Value],
        at: ExprId,
    ) -> Option<Value> {
        if self.inlined >= MAX_INLINED {
            return None;
        }
        let analysis = self.analysis;
        let function = analysis.program.by_item.get(&carried.function)?;
        let function = &analysis.program.functions[*function];
        let words = self.words("passed to the closure");
        let place = self.call_place(at);
        // Closures of this body are known in the other one only as what is given away.
        let args: Vec<Value> = args
            .iter()
            .map(|value| self.carried_out(value.through(place, &words)))
            .collect();
        let captured: Vec<(LocalId, Value)> = carried
            .captured
            .iter()
            .map(|(local, value)| (*local, self.carried_out(value.clone())))
            .collect();
        let mut walk = Walk::new(analysis, function.view, function.types, self.nesting);
        walk.inlined = self.inlined + 1;
        walk.group = self.group;
        walk.held = self.held;
        walk.conditions = self.conditions;
        for (local, value) in captured {
            walk.state.bind(local, value);
        }
        self.lend_results(&mut walk);
        let given = walk.call_closure(carried.closure, &args);
        let given = walk.carried_out(given);
        self.lend_results(&mut walk);
        Some(given)
    }

    /// Exchanges all that is told of a function with a reading of one of the closures that it calls.
    fn lend_results(&mut self, other: &mut Self) {
        use std::mem::swap;
        swap(&mut self.steps, &mut other.steps);
        swap(&mut self.summary, &mut other.summary);
        swap(&mut self.hits, &mut other.hits);
        swap(&mut self.kept, &mut other.kept);
        swap(&mut self.told, &mut other.told);
        swap(&mut self.passed, &mut other.passed);
        swap(&mut self.given, &mut other.given);
        swap(&mut self.made, &mut other.made);
        swap(&mut self.wide, &mut other.wide);
        swap(&mut self.cut, &mut other.cut);
    }
}

/// Whether a value is a closure of the body that is being read, or has one in it.
fn is_own(value: &Value, depth: u32) -> bool {
    if depth > MAX_WITHIN {
        return false;
    }
    let is = |known: &Known| match known {
        Known::Closure(..) => true,
        Known::Carried(carried) => {
            let mut captured = carried.captured.iter();
            captured.any(|(_, held)| is_own(held, depth + 1))
        }
        _ => false,
    };
    let own = match value.what() {
        Known::OneOf(all) => all.iter().any(is),
        known => is(known),
    };
    let mut parts = value.fields().iter();
    own || parts.any(|(_, part)| is_own(part, depth + 1))
}
