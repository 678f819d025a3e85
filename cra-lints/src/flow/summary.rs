//! What a function does with what it is given, said once for all its calls.

use std::sync::Arc;

use super::kinds::SinkKind;
use super::known::Known;
use super::taint::{Origin, Sinks, Taint, step};
use super::value::{MAX_DEPTH, Value};
use crate::model::name::Name;
use crate::model::place::Place;
use crate::model::values::Value as Constant;

/// What a function does, in terms of its parameters; the receiver is the first.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Summary {
    /// What it returns.
    pub(super) ret: Value,
    /// What its parameters hold at its end, where it changes them.
    pub(super) outs: Vec<(u16, Value)>,
    /// Where its parameters reach what lints look for.
    pub(super) hits: Vec<Hit>,
    /// The functions among its parameters, and what it calls them with.
    pub(super) calls: Vec<(u16, Vec<Value>)>,
    /// For a function that returns a truth value: what it says about its parameters when it is true.
    pub(super) when_true: Vec<(u16, Vec<Name>, Sinks)>,
    /// And when it is false.
    pub(super) when_false: Vec<(u16, Vec<Name>, Sinks)>,
}

/// Summaries longer than this are cut, and say so.
pub(super) const MAX_HITS: usize = 256;

/// A value that reached a place where lints look.
#[derive(Debug, Clone)]
pub struct Hit {
    /// What is done with it there.
    pub sink: SinkKind,
    /// Where: from the name of what is called to its end.
    pub place: Place,
    /// What is called there, as it is written.
    pub callee: Name,
    /// The origin that reached it, with the way.
    pub taint: Taint,
    /// The text that stands before the value where it was put together, as far as it is constant.
    pub known: Known,
    /// Whether the call stands in a branch that is taken on a condition.
    pub conditional: bool,
}

impl PartialEq for Hit {
    fn eq(&self, other: &Self) -> bool {
        self.sink == other.sink && self.place == other.place && self.taint == other.taint
    }
}

/// Arguments of a call, the receiver first.
pub(super) struct Arguments<'a> {
    /// Their values.
    pub(super) values: &'a [Value],
    /// Where the call stands.
    pub(super) place: Place,
    /// What to say of the step into the function.
    pub(super) words: Arc<str>,
}

impl Arguments<'_> {
    fn part(&self, index: u16, path: Name) -> Value {
        let Some(value) = self.values.get(index as usize) else {
            return Value::NONE;
        };
        if path == "" {
            return value.clone();
        }
        path.as_str()
            .split('.')
            .fold(value.clone(), |value, name| value.field(Name::new(name)))
    }

    /// What a value of the function's is in this call.
    pub(super) fn apply(&self, value: &Value) -> Value {
        self.apply_within(value, 0).trimmed()
    }

    fn apply_within(&self, value: &Value, depth: usize) -> Value {
        if value.is_none() {
            return Value::NONE;
        }
        if depth >= MAX_DEPTH {
            let taints = value.all_taints();
            return taints
                .iter()
                .flat_map(|taint| self.taints(taint))
                .fold(Value::NONE, Value::with_taint);
        }
        let mut out = Value::NONE;
        let mut first = true;
        for taint in value.own_taints() {
            let made = match taint.origin {
                Origin::Param(index, path) if taint.whole => self
                    .part(index, path)
                    .through(self.place, &self.words)
                    .killed(taint.killed)
                    .ended(taint.ended),
                Origin::Param(..) => self
                    .taints(taint)
                    .into_iter()
                    .fold(Value::NONE, Value::with_taint),
                _ => Value::from_taint(taint.clone()),
            };
            out = if first { made } else { out.join(&made) };
            first = false;
        }
        if value.is_sealed() {
            out = out.sealed();
        }
        if let Known::Constant(_) | Known::Named(_) | Known::Function(..) | Known::Foreign(_) =
            value.what()
        {
            out = out.with_known(value.what().clone());
        }
        for (name, part) in value.fields() {
            out = out.with_field(&[*name], self.apply_within(part, depth + 1).trimmed());
        }
        out
    }

    /// The origins in this call of something that was made from a parameter.
    pub(super) fn taints(&self, taint: &Taint) -> Vec<Taint> {
        let Origin::Param(index, path) = taint.origin else {
            return vec![taint.clone()];
        };
        let mut out = self.part(index, path).all_taints();
        out.retain_mut(|found| {
            if taint.lossy && !found.origin.survives_unknown_calls() {
                return false;
            }
            if found.is_ended(taint.ended) {
                return false;
            }
            if taint.mixed && found.origin == Origin::Constant {
                return false;
            }
            found.killed = found.killed.with(taint.killed);
            found.ended |= taint.ended;
            found.lossy |= taint.lossy;
            found.mixed |= taint.mixed;
            found.whole = false;
            // First into the function, then the function's own steps.
            found.trail = step(&found.trail, self.place, &self.words);
            let mut own = Vec::new();
            let mut at = &taint.trail;
            while let Some(step) = at {
                own.push(step);
                at = &step.before;
            }
            for part in own.into_iter().rev() {
                found.trail = step(&found.trail, part.place, &part.words);
            }
            true
        });
        out
    }

    /// What is known, beside its origins, of a part of an argument.
    pub(super) fn known(&self, taint: &Taint) -> Known {
        match taint.origin {
            Origin::Param(index, path) => self.part(index, path).what().clone(),
            _ => Known::Nothing,
        }
    }

    /// The constant that a part of an argument is.
    pub(super) fn constant(&self, taint: &Taint) -> Option<Constant> {
        match self.known(taint) {
            Known::Constant(constant) => Some(constant),
            _ => None,
        }
    }
}
