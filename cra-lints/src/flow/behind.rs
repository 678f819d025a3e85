//! What lies behind a function for those who hand something to it: of every kind of sink the nearest places.
//!
//! Worked out where somebody asks (see [`super::search`]): of most parameters nobody does, as nothing that matters is
//! handed over.
//!
//! Limit: places are counted for all parts below one field of a parameter together. Of a parameter of which very many parts
//! reach the same kind of place, the places that one part alone reaches may be beyond those that are told, and nobody hears
//! of them.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::kinds::SinkKind;
use super::known::Known;
use super::passed::Passed;
use super::path::Path;
use super::reaching::{Given, Reaching, Target, address_of, leads_to, overlap, switches};
use super::summary::Hit;
use super::taint::{Origin, Sinks, Taint, Trail, step_into};
use crate::model::place::Place;

/// Of one kind, so many places in the function itself are told that one thing reaches: more of them say nothing new.
const MAX_HERE: usize = 32;

/// The same, of places behind functions that it calls.
const MAX_FAR: usize = 12;

/// The same, of kinds of which there is one in every other line.
const MAX_COMMON: usize = 4;

/// Of one kind, so many are told that differ in what happens on the way; of more it is said that they are left out.
const MAX_OF_KIND: usize = 96;

/// Kinds of which there is one in every other line: numbers that are added, lists that are asked for an element.
const COMMON: [SinkKind; 5] = [
    SinkKind::Arithmetic,
    SinkKind::Subtraction,
    SinkKind::Bound,
    SinkKind::Index,
    SinkKind::Panic,
];

/// How many places of a kind are told, so many calls away.
fn most_of(sink: SinkKind, calls: u32) -> usize {
    match calls {
        0 => MAX_HERE,
        _ if COMMON.contains(&sink) => MAX_COMMON,
        _ => MAX_FAR,
    }
}

/// Where something is: in this part of this parameter of a function.
pub(super) type Spot = (Target, u16, Path);

/// What may be behind something: where that is, and the kinds of sinks that are asked for.
pub(super) type Asked = (Spot, Sinks);

/// The nearest first, and of those that are as near always the same: other threads may have come another way.
pub(super) type Order = (u32, Place, SinkKind, Path, Option<Place>, bool);

/// What is behind something that may be handed over.
#[derive(Debug, Default)]
pub(super) struct Behind {
    /// The places, the nearest first.
    pub(super) places: Vec<Reached>,
    /// The kinds of which some are left out.
    pub(super) cut: Sinks,
}

/// A place that is reached.
#[derive(Debug, Clone)]
pub(super) struct Reached {
    pub(super) what: What,
    /// How many calls it is away.
    pub(super) calls: u32,
    /// The way, from here to there.
    pub(super) way: Way,
}

/// What is done with what gets to a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct What {
    pub(super) sink: SinkKind,
    pub(super) place: Place,
    /// The part of the parameter that gets there.
    pub(super) part: Path,
    /// The part of a parameter that says what is done with it there.
    pub(super) to: Option<(u16, Path)>,
    pub(super) passed: Passed,
}

/// The way from a function to a place.
#[derive(Debug, Clone)]
pub(super) enum Way {
    /// It is done here.
    Here(Arc<Reaching>, usize),
    /// By a call that is given this, and on from there.
    Call(Arc<Call>),
}

/// A step of a way into a function.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) given: Arc<Given>,
    /// What happened in the caller to what is handed over.
    pub(super) trail: Trail,
    /// The text that stands before it, as far as it is constant.
    pub(super) known: Known,
    pub(super) on: Option<Way>,
}

// A way may be as long as there are functions: its calls are let go of one after the other.
impl Drop for Call {
    fn drop(&mut self) {
        let mut on = self.on.take();
        while let Some(Way::Call(call)) = on {
            on = Arc::into_inner(call).and_then(|mut call| call.on.take());
        }
    }
}

impl Reached {
    /// What is done here with this part of this parameter.
    pub(super) fn here(
        reaching: &Arc<Reaching>,
        (_, parameter, part): Spot,
        sinks: Sinks,
    ) -> impl Iterator<Item = Self> {
        let hits = reaching.hits.iter().enumerate();
        hits.filter_map(move |(at, hit)| match hit.taint.origin {
            Origin::Param(index, own)
                if index == parameter && sinks.has(hit.sink) && overlap(own, part) =>
            {
                Some(Self {
                    what: What {
                        sink: hit.sink,
                        place: hit.place,
                        part: own,
                        to: hit.to,
                        passed: Passed::of(&hit.taint, hit.conditional),
                    },
                    calls: 0,
                    way: Way::Here(Arc::clone(reaching), at),
                })
            }
            _ => None,
        })
    }

    /// How many of its kind are told of one thing.
    pub(super) fn most(&self, sink: SinkKind) -> usize {
        match COMMON.contains(&sink) {
            true => most_of(sink, self.calls),
            false => MAX_HERE,
        }
    }

    pub(super) fn order(&self) -> Order {
        let call = match &self.way {
            Way::Call(call) => Some(call.given.place),
            Way::Here(..) => None,
        };
        let What {
            sink, place, part, ..
        } = self.what;
        let conditional = self.what.passed.conditional;
        (self.calls, place, sink, part, call, conditional)
    }

    /// What is done there, and the text before it; and the way from the function to it.
    pub(super) fn told(&self) -> Option<(&Hit, Option<&Known>, Trail)> {
        let mut calls = Vec::new();
        let mut way = Some(&self.way);
        let (reaching, at) = loop {
            match way? {
                Way::Here(reaching, at) => break (reaching, *at),
                Way::Call(call) => {
                    calls.push(call);
                    way = call.on.as_ref();
                }
            }
        };
        let hit = &reaching.hits[at];
        let trail = calls
            .iter()
            .rev()
            .fold(hit.taint.trail.clone(), |inside, call| {
                step_into(&call.trail, call.given.place, &call.given.words, &inside)
            });
        Some((hit, calls.last().map(|call| &call.known), trail))
    }
}

impl What {
    /// What a call decides of what is done there: what it is, and what is to be known for that of the parameters of the
    /// caller; nothing where it is nothing.
    pub(super) fn decided(self, given: &Given) -> Option<(SinkKind, Option<(u16, Path)>)> {
        let Some((index, path)) = self.to else {
            let hash = given.hash;
            let chosen = hash.filter(|_| self.sink == SinkKind::AnyHashInput);
            return Some((chosen.unwrap_or(self.sink), None));
        };
        let address = given.part(index, path);
        let ty = given.types.get(index as usize);
        match leads_to(self.sink, &address, ty, path) {
            Some(sink) => Some((sink, None)),
            None => address_of(&address).map(|to| (self.sink, Some(to))),
        }
    }

    /// The same, seen by the caller: once for each part of its parameters that the call is given there.
    pub(super) fn before(
        self,
        given: &Given,
        origins: &[Taint],
        known: &dyn Fn() -> Known,
        told: &mut dyn FnMut(u16, Self, &Taint),
    ) {
        let Some((sink, to)) = self.decided(given) else {
            return;
        };
        // A switch that is set there is nobody else's.
        if switches().has(sink) && matches!(known(), Known::Constant(_)) {
            return;
        }
        for taint in origins {
            let Origin::Param(index, part) = taint.origin else {
                continue;
            };
            let mut passed = self.passed.after(taint);
            passed.conditional |= given.conditional;
            if taint.origin.is_harmless(passed.killed, sink) {
                continue;
            }
            let what = Self {
                sink,
                part,
                to,
                passed,
                ..self
            };
            told(index, what, taint);
        }
    }
}

/// The places behind one thing while they are gathered.
#[derive(Default)]
pub(super) struct Places {
    pub(super) behind: Behind,
    by_place: FxHashMap<(SinkKind, Place), Vec<usize>>,
    by_kind: FxHashMap<SinkKind, Vec<usize>>,
}

impl Places {
    /// Whether one says nothing new, so many calls away.
    pub(super) fn covers(&self, what: &What, calls: u32) -> bool {
        let places = &self.behind.places;
        let covers = |at: &usize| {
            let known = &places[*at].what;
            known.to == what.to && known.passed.is_as_dangerous_as(what.passed)
        };
        let same = |at: &usize| {
            let known = &places[*at].what;
            let as_sure = !known.passed.conditional || what.passed.conditional;
            known.part == what.part && as_sure
        };
        let here = self.by_place.get(&(what.sink, what.place));
        let of_kind = self.by_kind.get(&what.sink);
        let of_kind = of_kind.map_or(&[][..], Vec::as_slice);
        here.into_iter().flatten().any(|at| covers(at) && same(at))
            || of_kind.len() >= most_of(what.sink, calls) && of_kind.iter().any(covers)
    }

    /// Takes one more unless it says nothing new; whether it does.
    pub(super) fn add(&mut self, reached: Reached) -> bool {
        let what = &reached.what;
        if self.covers(what, reached.calls) {
            return false;
        }
        let of_kind = self.by_kind.entry(what.sink).or_default();
        if of_kind.len() >= MAX_OF_KIND {
            self.behind.cut = self.behind.cut.with(Sinks::of(&[what.sink]));
            return false;
        }
        let at = self.behind.places.len();
        of_kind.push(at);
        let here = self.by_place.entry((what.sink, what.place));
        here.or_default().push(at);
        self.behind.places.push(reached);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::place::{FileId, Span};

    fn reached(sink: SinkKind, at: usize, calls: u32) -> Reached {
        let place = Place {
            file: FileId(0),
            span: Span::new(at, at + 1),
        };
        Reached {
            what: What {
                sink,
                place,
                part: Path::root(),
                to: None,
                passed: Passed::default(),
            },
            calls,
            way: Way::Here(Arc::new(Reaching::default()), 0),
        }
    }

    fn kept(sink: SinkKind, calls: u32) -> usize {
        let mut places = Places::default();
        for at in 0..200 {
            places.add(reached(sink, at, calls));
        }
        assert_eq!(
            places.behind.cut,
            Sinks::NONE,
            "who hands something over hears of enough"
        );
        places.behind.places.len()
    }

    #[test]
    fn of_many_places_the_nearest_are_told_and_fewer_the_farther_they_are() {
        assert_eq!(kept(SinkKind::Path, 0), MAX_HERE);
        assert_eq!(kept(SinkKind::Path, 1), MAX_FAR);
        assert_eq!(kept(SinkKind::Index, 1), MAX_COMMON);
    }

    #[test]
    fn a_place_that_is_reached_without_a_condition_is_told_so() {
        let mut places = Places::default();
        let mut first = reached(SinkKind::Path, 1, 0);
        first.what.passed.conditional = true;
        assert!(places.add(first.clone()));
        assert!(!places.add(first), "the same says nothing new");
        assert!(places.add(reached(SinkKind::Path, 1, 1)));
    }
}
