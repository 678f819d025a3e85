//! The arguments of a call, and what a function's summary says in their terms.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::known::Known;
use super::passed::{Passed, entering};
use super::path::Path;
use super::taint::{Origin, Taint, step, step_into};
use super::value::{MAX_DEPTH, Value};
use crate::model::place::Place;

/// Arguments of a call, the receiver first.
pub(super) struct Arguments<'a> {
    /// Their values.
    pub(super) values: &'a [Value],
    /// Where the call stands.
    pub(super) place: Place,
    /// What to say of the step into the function.
    pub(super) words: Arc<str>,
    /// Whether the function that is called is read together with the one that calls it.
    pub(super) cyclic: bool,
    /// Parts that were asked for, with all their origins: a function may reach hundreds of sinks with the same few.
    parts: RefCell<FxHashMap<(u16, Path), Asked>>,
}

/// A part of an argument, and all its origins.
type Asked = (Value, Rc<[Taint]>);

impl<'a> Arguments<'a> {
    /// The arguments of a call at `place`.
    pub(super) fn new(values: &'a [Value], place: Place, words: Arc<str>) -> Self {
        Self {
            values,
            place,
            words,
            cyclic: false,
            parts: RefCell::default(),
        }
    }

    /// The same, of a call between functions that call each other.
    pub(super) fn of_cycle(mut self, cyclic: bool) -> Self {
        self.cyclic = cyclic;
        self
    }

    /// A part of an argument, and all its origins; `None` where nothing is known of the argument.
    fn asked(&self, index: u16, path: Path) -> Option<Asked> {
        let whole = self.values.get(index as usize)?;
        if whole.is_none() {
            return None;
        }
        if let Some((part, origins)) = self.parts.borrow().get(&(index, path)) {
            return Some((part.clone(), Rc::clone(origins)));
        }
        // Parts of one part are asked for together.
        let part = match path.split() {
            Some((around, name)) => self.part(index, around).field(name),
            None => whole.clone(),
        };
        let origins: Rc<[Taint]> = part.all_taints().into();
        let asked = (part, origins);
        let mut parts = self.parts.borrow_mut();
        parts.insert((index, path), asked.clone());
        Some(asked)
    }

    /// A part of an argument.
    pub(super) fn part(&self, index: u16, path: Path) -> Value {
        self.asked(index, path)
            .map_or(Value::NONE, |(part, _)| part)
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
                Origin::Param(index, path) if taint.whole => {
                    self.handed_on(&self.part(index, path), taint)
                }
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
        if let Known::Constant(_)
        | Known::Beginning(_)
        | Known::Named(_)
        | Known::Function(..)
        | Known::Methods(_)
        | Known::Foreign(_) = value.what()
        {
            out = out.with_known(value.what().clone());
        }
        if let Some(function) = self.function_here(value.what()) {
            out = out.with_known(function);
        }
        for (name, part) in value.fields() {
            out = out.holding(*name, self.apply_within(part, depth + 1).trimmed());
        }
        out
    }

    /// What closures that a function gives have taken along, as it is in this call.
    fn function_here(&self, known: &Known) -> Option<Known> {
        match known {
            Known::Carried(carried) => carried.seen_by(&|value| self.apply(value)),
            Known::OneOf(all) => {
                let mut each = all.iter().map(|known| match known {
                    Known::Function(..) | Known::Foreign(_) => Some(known.clone()),
                    known => self.function_here(known),
                });
                let first = each.next()??;
                each.try_fold(first, |all, one| Some(all.either_function(&one?)))
            }
            _ => None,
        }
    }

    /// A part of an argument as a function hands it on, with what happens to it on the way.
    fn handed_on(&self, part: &Value, way: &Taint) -> Value {
        part.mapped(&|found| {
            if found.is_ended(way.ended) || way.mixed && found.origin == Origin::Constant {
                return None;
            }
            let mut taint = found.clone();
            taint.trail = step(&taint.trail, self.place, &self.words);
            taint.killed = taint.killed.with(way.killed);
            if matches!(taint.origin, Origin::Param(..)) {
                taint.ended |= way.ended;
            }
            taint.mixed |= way.mixed;
            Some(taint)
        })
    }

    /// The origins in this call of something that was made from a parameter.
    fn taints(&self, taint: &Taint) -> Vec<Taint> {
        match taint.origin {
            Origin::Param(..) => {
                let origins = self.origins(taint.origin);
                let found = origins.iter().flat_map(|origins| origins.iter());
                found
                    .filter_map(|found| entering(found, Passed::of(taint, false), self.place))
                    .map(|mut entering| {
                        entering.trail =
                            step_into(&entering.trail, self.place, &self.words, &taint.trail);
                        entering
                    })
                    .collect()
            }
            _ => vec![taint.clone()],
        }
    }

    /// All origins in this call of a part of a parameter.
    pub(super) fn origins(&self, origin: Origin) -> Option<Rc<[Taint]>> {
        let Origin::Param(index, path) = origin else {
            return None;
        };
        self.asked(index, path).map(|(_, origins)| origins)
    }

    /// What is known, beside its origins, of a part of an argument.
    pub(super) fn known_at(&self, origin: Origin) -> Known {
        match origin {
            Origin::Param(index, path) => self.part(index, path).what().clone(),
            _ => Known::Nothing,
        }
    }
}
