//! What a function does with what it is given, said once for all its calls.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::groups::concerns;
use super::hits::{HitList, Telling};
use super::kinds::{SinkKind, SourceKind};
use super::known::Known;
use super::path::Path;
use super::taint::{Origin, Sinks, Taint, step, step_into};
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
    /// Parts of parameters that reach more of that than is told, in order.
    pub(super) rest: Vec<Rest>,
    /// The functions among its parameters, and what it calls them with.
    pub(super) calls: Vec<(u16, Vec<Value>)>,
    /// For a function that returns a truth value: what it says about its parameters when it is true.
    pub(super) when_true: Vec<Fact>,
    /// And when it is false.
    pub(super) when_false: Vec<Fact>,
}

/// Something of a kind that a part of a parameter reaches, and that no hit tells.
pub(super) type Rest = (SinkKind, Origin);

/// What holds about a part of a parameter: for which sinks it is harmless.
pub(super) type Fact = (u16, Vec<Name>, Sinks);

impl Summary {
    /// What it does apart from where its parameters go.
    pub(super) fn without_hits(&self) -> Self {
        Self {
            ret: self.ret.clone(),
            outs: self.outs.clone(),
            hits: Vec::new(),
            rest: Vec::new(),
            calls: self.calls.clone(),
            when_true: self.when_true.clone(),
            when_false: self.when_false.clone(),
        }
    }

    /// Says what either says: functions that call each other may otherwise change each other's for ever.
    pub(super) fn widen(&mut self, before: &Self, telling: Telling) {
        self.ret = before.ret.join(&self.ret).light();
        let mut outs = before.outs.clone();
        for (index, value) in self.outs.drain(..) {
            match outs.iter_mut().find(|(known, _)| *known == index) {
                Some((_, known)) => *known = known.join(&value).light(),
                None => outs.push((index, value)),
            }
        }
        self.outs = outs;
        let mut list = HitList::new(telling);
        let now = std::mem::take(&mut self.hits);
        for hit in before.hits.iter().cloned().chain(now) {
            list.add(hit, true);
        }
        for rest in before.rest.iter().chain(&self.rest) {
            list.add_rest(*rest);
        }
        self.rest = list.rest();
        self.hits = list.hits;
        let mut calls = before.calls.clone();
        for call in self.calls.drain(..) {
            if calls.len() < MAX_CALLS && !calls.contains(&call) {
                calls.push(call);
            }
        }
        self.calls = calls;
        let both = |facts: &mut Vec<Fact>, before: &[Fact]| {
            facts.retain_mut(|(index, path, sinks)| {
                let same = before
                    .iter()
                    .find(|known| (known.0, &known.1) == (*index, path));
                *sinks = sinks.both(same.map_or(Sinks::NONE, |known| known.2));
                *sinks != Sinks::NONE
            });
        };
        both(&mut self.when_true, &before.when_true);
        both(&mut self.when_false, &before.when_false);
    }
}

/// A summary tells this many calls of functions among the parameters.
pub(super) const MAX_CALLS: usize = 16;

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
    /// The part of a parameter that says where something is sent: how, is known where the function is called.
    pub(super) to: Option<(u16, Path)>,
}

/// What makes two hits one: the sink, where it is, where the value came from, and whether it is that value itself.
pub(super) type HitKey = (SinkKind, Place, Origin, Place, bool);

/// What makes it one: of a value that comes from somewhere one finding is made, whatever was done with it on the way.
pub(super) fn key(sink: SinkKind, place: Place, taint: &Taint) -> HitKey {
    let whole = taint.whole && matches!(taint.origin, Origin::Param(..));
    (sink, place, taint.origin, taint.site, whole)
}

impl Hit {
    pub(super) fn key(&self) -> HitKey {
        key(self.sink, self.place, &self.taint)
    }

    /// Whether whatever makes something that reaches such a sink a finding makes this one, too.
    pub(super) fn covers(&self, sink: SinkKind, its: &Taint) -> bool {
        let own = &self.taint;
        self.sink == sink
            && own.origin == its.origin
            && own.killed.both(its.killed) == own.killed
            && own.ended & its.ended == own.ended
            && (!own.lossy || its.lossy)
            && (!own.mixed || its.mixed)
            && own.received == its.received
    }

    /// The same value at the same place on another way: the more dangerous of both.
    pub(super) fn join(&mut self, other: Self) {
        self.conditional &= other.conditional;
        self.taint.join(other.taint);
    }
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
        let mut parts = self.parts.borrow_mut();
        let (part, origins) = parts.entry((index, path)).or_insert_with(|| {
            let part = whole.at(path.names());
            let origins: Rc<[Taint]> = part.all_taints().into();
            (part, origins)
        });
        Some((part.clone(), Rc::clone(origins)))
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
                    let part = self
                        .part(index, path)
                        .through(self.place, &self.words)
                        .killed(taint.killed)
                        .ended(taint.ended);
                    match taint.mixed {
                        true => part.only_part(),
                        false => part,
                    }
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
        for (name, part) in value.fields() {
            out = out.with_field(&[*name], self.apply_within(part, depth + 1).trimmed());
        }
        out
    }

    /// The origins in this call of something that was made from a parameter.
    fn taints(&self, taint: &Taint) -> Vec<Taint> {
        match taint.origin {
            Origin::Param(..) => self.taints_at(taint, None),
            _ => vec![taint.clone()],
        }
    }

    /// Those of them that matter at a sink, where one is given.
    pub(super) fn taints_at(&self, taint: &Taint, sink: Option<SinkKind>) -> Vec<Taint> {
        let origins = self.origins(taint.origin);
        let found = origins.iter().flat_map(|origins| origins.iter());
        found
            .filter_map(|found| self.entering(found, taint, sink))
            .map(|entering| self.inside(entering, taint))
            .collect()
    }

    /// All origins in this call of a part of a parameter.
    pub(super) fn origins(&self, origin: Origin) -> Option<Rc<[Taint]>> {
        let Origin::Param(index, path) = origin else {
            return None;
        };
        self.asked(index, path).map(|(_, origins)| origins)
    }

    /// One of the origins of an argument as it is at the end of a function's way, if it matters there; told only up to
    /// where it enters the function.
    pub(super) fn entering(
        &self,
        found: &Taint,
        taint: &Taint,
        sink: Option<SinkKind>,
    ) -> Option<Taint> {
        let lost = taint.lossy && !found.origin.survives_unknown_calls();
        let is_only_part = taint.mixed && found.origin == Origin::Constant;
        if lost || is_only_part || found.is_ended(taint.ended) {
            return None;
        }
        let killed = found.killed.with(taint.killed);
        let connection = Origin::Source(SourceKind::PlainConnection);
        let read_here = taint.received && found.origin == connection;
        let origin = match read_here {
            true => Origin::Source(SourceKind::Network),
            false => found.origin,
        };
        if let Some(sink) = sink
            && (!concerns(sink, origin) || origin.is_harmless(killed, sink))
        {
            return None;
        }
        let (site, trail) = match read_here {
            // It enters where the connection is read, in the function that is called.
            true => {
                let words = Arc::from(SourceKind::Network.as_str());
                (self.place, step(&None, self.place, &words))
            }
            false => (found.site, found.trail.clone()),
        };
        Some(Taint {
            origin,
            site,
            killed,
            ended: found.ended | taint.ended,
            whole: false,
            lossy: found.lossy | taint.lossy,
            received: found.received | taint.received,
            mixed: found.mixed | taint.mixed,
            trail,
        })
    }

    /// What enters a function, told on along the function's own way.
    pub(super) fn inside(&self, mut entering: Taint, taint: &Taint) -> Taint {
        entering.trail = step_into(&entering.trail, self.place, &self.words, &taint.trail);
        entering
    }

    /// The origins in this call of a part of a parameter that matter at a sink, whatever happened on the way.
    pub(super) fn origins_at(&self, origin: Origin, sink: SinkKind) -> Vec<Origin> {
        let Origin::Param(index, path) = origin else {
            return Vec::new();
        };
        let connection = Origin::Source(SourceKind::PlainConnection);
        let Some((_, origins)) = self.asked(index, path) else {
            return Vec::new();
        };
        let found = origins.iter().map(|found| match found.origin {
            // It may be read from there.
            origin if origin == connection => (Origin::Source(SourceKind::Network), found.killed),
            origin => (origin, found.killed),
        });
        found
            .filter(|(origin, killed)| {
                concerns(sink, *origin) && !origin.is_harmless(*killed, sink)
            })
            .map(|(origin, _)| origin)
            .collect()
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
