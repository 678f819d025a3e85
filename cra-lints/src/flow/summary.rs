//! What a function does with what it is given, said once for all its calls.

use rustc_hash::FxHashMap;

use super::groups::concerns;
use super::hits::{Distance, HitList, Telling, is_everywhere};
use super::kinds::SinkKind;
use super::known::Known;
use super::path::Path;
use super::taint::{Origin, Sinks, Taint};
use super::value::Value;
use crate::model::name::Name;
use crate::model::place::Place;

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

/// What the ways to several places have in common.
#[derive(Debug, Clone, Copy)]
struct Common {
    killed: Sinks,
    ended: u64,
    lossy: bool,
    mixed: bool,
}

impl Common {
    fn of(hit: &Hit) -> Self {
        Self {
            killed: hit.taint.killed,
            ended: hit.taint.ended,
            lossy: hit.taint.lossy,
            mixed: hit.taint.mixed,
        }
    }

    fn with(self, other: &Self) -> Self {
        Self {
            killed: self.killed.both(other.killed),
            ended: self.ended & other.ended,
            lossy: self.lossy && other.lossy,
            mixed: self.mixed && other.mixed,
        }
    }

    fn is_as_dangerous_as(&self, other: &Self) -> bool {
        let both = self.with(other);
        both.killed == self.killed
            && both.ended == self.ended
            && both.lossy == self.lossy
            && both.mixed == self.mixed
    }
}

/// The part of a parameter that something is in, told no more exactly than functions that call each other need.
fn roughly(sink: SinkKind, origin: Origin) -> Origin {
    match origin {
        Origin::Param(index, path) => {
            let part = path.names().first().filter(|_| !is_everywhere(sink));
            Origin::Param(
                index,
                part.map_or(Path::root(), |name| Path::root().with(*name)),
            )
        }
        other => other,
    }
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

    /// Whether another summary of the same function says nothing more than that something reaches more places of a kind,
    /// or deeper parts of it do.
    pub(super) fn reaches_as_much(&self, other: &Self) -> bool {
        if self.ret != other.ret
            || self.outs != other.outs
            || self.calls != other.calls
            || self.when_true != other.when_true
            || self.when_false != other.when_false
        {
            return false;
        }
        let known = self.reached();
        other
            .reached()
            .iter()
            .all(|(what, way)| match (known.get(what), way) {
                (None, _) => false,
                (Some(_), None) | (Some(None), _) => true,
                (Some(Some(known)), Some(way)) => known.is_as_dangerous_as(way),
            })
    }

    /// The kinds of places that parts of parameters reach, with what all ways there have in common; none where not all of
    /// them are told.
    fn reached(&self) -> FxHashMap<Rest, Option<Common>> {
        let mut out: FxHashMap<Rest, Option<Common>> = FxHashMap::default();
        for hit in &self.hits {
            let way = Common::of(hit);
            out.entry((hit.sink, roughly(hit.sink, hit.taint.origin)))
                .and_modify(|known| *known = known.map(|known| known.with(&way)))
                .or_insert(Some(way));
        }
        for (sink, origin) in &self.rest {
            out.insert((*sink, roughly(*sink, *origin)), None);
        }
        out
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
            list.add(hit, Distance::Near);
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
        self.sink == sink && self.taint.origin == its.origin && self.says_as_much(its)
    }

    /// Whether it tells of the whole parameter of which a part reaches the same place. That a part is constant is not said
    /// of the whole.
    pub(super) fn covers_part(&self, its: &Taint) -> bool {
        let (Origin::Param(own, _), Origin::Param(index, _)) = (self.taint.origin, its.origin)
        else {
            return false;
        };
        own == index
            && self.to.is_none()
            && !concerns(self.sink, Origin::Constant)
            && self.says_as_much(its)
    }

    fn says_as_much(&self, its: &Taint) -> bool {
        let own = &self.taint;
        own.killed.both(its.killed) == own.killed
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
