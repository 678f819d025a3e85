//! What lies behind a function for those who hand something to it: of every kind of sink the nearest places.
//!
//! Worked out where somebody asks (see [`super::search`]): of most parameters nobody does, as nothing that matters is
//! handed over.

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

/// Where something is: in this part of this parameter of a function.
pub(super) type Spot = (Target, u16, Path);

/// How exactly parts of parameters are told apart: most often [`roughly`] is enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Apart {
    Roughly,
    /// As far as parts are told apart at all, which takes long.
    Fully,
}

impl Apart {
    /// The part as which this one is followed.
    pub(super) fn part(self, part: Path) -> Path {
        match self {
            Self::Roughly => roughly(part),
            Self::Fully => part,
        }
    }
}

/// What may be behind something: where that is, the kinds of sinks that are asked for, and how exactly.
pub(super) type Asked = (Spot, Sinks, Apart);

/// The nearest first, and of those that are as near always the same: other threads may have come another way.
pub(super) type Order = (u32, Place, SinkKind, Path, Option<Place>, bool);

/// What is behind something that may be handed over.
#[derive(Debug, Default)]
pub(super) struct Behind {
    /// The places, the nearest first.
    pub(super) places: Vec<Reached>,
    /// The kinds of which some are left out.
    pub(super) cut: Sinks,
    /// What is left out, one for all that is done in the same way with the same part: of its kind nothing is told for this
    /// part.
    pub(super) left: FxHashMap<Alike, What>,
}

impl Behind {
    /// What is behind something of which nobody looked for these.
    pub(super) fn unknown(sinks: Sinks) -> Self {
        Self {
            cut: sinks,
            ..Self::default()
        }
    }
}

/// What is alike wherever it is done: the kind, the part that gets there, and what says what is done with it.
pub(super) type Alike = (SinkKind, Path, Option<(u16, Path)>);

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
                        passed: Passed::of(&hit.taint, hit.conditional).for_sink(hit.sink),
                    },
                    calls: 0,
                    way: Way::Here(Arc::clone(reaching), at),
                })
            }
            _ => None,
        })
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
    pub(super) fn alike(&self) -> Alike {
        (self.sink, self.part, self.to)
    }

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

    /// The same, seen by the caller: once for each part of one of its parameters that overlaps one and that the call is
    /// given there.
    pub(super) fn before(
        self,
        given: &Given,
        origins: &[Taint],
        (parameter, around): (u16, Path),
        known: impl Fn() -> Known,
        mut told: impl FnMut(Self, &Taint),
    ) {
        let mut here = origins
            .iter()
            .filter_map(|taint| match taint.origin {
                Origin::Param(index, part) if index == parameter && overlap(part, around) => {
                    Some((part, taint))
                }
                _ => None,
            })
            .peekable();
        if here.peek().is_none() {
            return;
        }
        let Some((sink, to)) = self.decided(given) else {
            return;
        };
        // A switch that is set there is nobody else's.
        if switches().has(sink) && matches!(known(), Known::Constant(_)) {
            return;
        }
        for (part, taint) in here {
            let mut passed = self.passed.after(taint).for_sink(sink);
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
            told(what, taint);
        }
    }
}

/// A part of a parameter, no more exactly than it takes to find what may be reached: what is, every call says exactly.
fn roughly(part: Path) -> Path {
    match part.names() {
        [first, _, ..] => Path::root().with(*first),
        _ => part,
    }
}
