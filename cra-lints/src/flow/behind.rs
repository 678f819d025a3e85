//! What lies behind a function for those who hand something to it: of every kind of sink the nearest places.
//!
//! Worked out where somebody asks: of most parameters nobody does, as nothing that matters is handed over. First it is
//! found out where something may get at all, then every place tells back to those who reach it what it needs of them.

use std::collections::BinaryHeap;
use std::rc::Rc;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::analysis::Analysis;
use super::groups::concerns;
use super::kinds::{SinkKind, SourceKind};
use super::known::Known;
use super::path::Path;
use super::reaching::{Given, Reaching, Target, address_of, leads_to, moved, overlap, switches};
use super::summary::Hit;
use super::taint::{Origin, Sinks, Taint, Trail, step, step_into};
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

/// A connection: what is read from it comes from whoever is at its other end.
const CONNECTION: Origin = Origin::Source(SourceKind::PlainConnection);

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
type Order = (u32, Place, SinkKind, Path, Option<Place>, bool);

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
    calls: u32,
    /// The way, from here to there.
    way: Way,
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
enum Way {
    /// It is done here.
    Here(Arc<Reaching>, usize),
    /// By a call that is given this, and on from there.
    Call(Arc<Call>),
}

#[derive(Debug)]
struct Call {
    given: Arc<Given>,
    /// What happened in the caller to what is handed over.
    trail: Trail,
    /// The text that stands before it, as far as it is constant.
    known: Known,
    on: Option<Way>,
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

/// What happens to something on its way.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(super) struct Passed {
    killed: Sinks,
    ended: u64,
    lossy: bool,
    received: bool,
    mixed: bool,
    /// Whether it goes on only on a condition.
    pub(super) conditional: bool,
}

impl Passed {
    pub(super) fn of(taint: &Taint, conditional: bool) -> Self {
        Self {
            killed: taint.killed,
            ended: taint.ended,
            lossy: taint.lossy,
            received: taint.received,
            mixed: taint.mixed,
            conditional,
        }
    }

    fn after(self, taint: &Taint) -> Self {
        Self {
            killed: taint.killed.with(self.killed),
            ended: taint.ended | self.ended,
            lossy: taint.lossy || self.lossy,
            received: taint.received || self.received,
            mixed: taint.mixed || self.mixed,
            conditional: self.conditional,
        }
    }

    /// Whether whatever is dangerous after the other way is so after this one.
    fn is_as_dangerous_as(self, other: Self) -> bool {
        self.killed.both(other.killed) == self.killed
            && self.ended & other.ended == self.ended
            && (!self.lossy || other.lossy)
            && (!self.mixed || other.mixed)
            && self.received == other.received
    }

    /// What something is at the end, and where it came from, if it still matters there; it is handed over at `place`.
    pub(super) fn admits(
        self,
        found: &Taint,
        sink: SinkKind,
        place: Place,
    ) -> Option<(Origin, Place)> {
        let lost = self.lossy && !found.origin.survives_unknown_calls();
        let is_only_part = self.mixed && found.origin == Origin::Constant;
        if lost || is_only_part || found.is_ended(self.ended) {
            return None;
        }
        let read_here = self.received && found.origin == CONNECTION;
        let (origin, site) = match read_here {
            true => (Origin::Source(SourceKind::Network), place),
            false => (found.origin, found.site),
        };
        let harmless = origin.is_harmless(found.killed.with(self.killed), sink);
        (concerns(sink, origin) && !harmless).then_some((origin, site))
    }
}

/// Something that is handed over at `place`, as it is at the end of a way, if it still matters there; its own way is told
/// only up to there.
pub(super) fn entering(
    found: &Taint,
    passed: Passed,
    sink: SinkKind,
    place: Place,
) -> Option<Taint> {
    let (origin, site) = passed.admits(found, sink, place)?;
    let trail = match (origin, site) == (found.origin, found.site) {
        true => found.trail.clone(),
        // It enters where the connection is read, in the function that is called.
        false => step(&None, place, &Arc::from(SourceKind::Network.as_str())),
    };
    Some(Taint {
        origin,
        site,
        killed: found.killed.with(passed.killed),
        ended: found.ended | passed.ended,
        whole: false,
        lossy: found.lossy | passed.lossy,
        received: found.received | passed.received,
        mixed: found.mixed | passed.mixed,
        trail,
    })
}

impl Reached {
    /// What is done here with this part of this parameter.
    fn here(
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

    fn order(&self) -> Order {
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

/// A part of a parameter, no more exactly than it takes to find what may be reached: what is, every call says exactly.
fn roughly(part: Path) -> Path {
    match part.names() {
        [first, _, ..] => Path::root().with(*first),
        _ => part,
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
    fn before(
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
struct Places {
    behind: Behind,
    by_place: FxHashMap<(SinkKind, Place), Vec<usize>>,
    by_kind: FxHashMap<SinkKind, Vec<usize>>,
}

impl Places {
    /// Whether one says nothing new, so many calls away.
    fn covers(&self, what: &What, calls: u32) -> bool {
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
    fn add(&mut self, reached: Reached) -> bool {
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

/// Something that is to be told of a place, the nearest first.
struct Waiting {
    order: Order,
    /// Which of the spots it is told of.
    at: usize,
    count: usize,
    reached: Reached,
}

impl Waiting {
    fn key(&self) -> (&Order, usize) {
        (&self.order, self.count)
    }
}

impl PartialEq for Waiting {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for Waiting {}

impl PartialOrd for Waiting {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Waiting {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        other.key().cmp(&self.key())
    }
}

/// Where something may get, and from where.
#[derive(Default)]
struct Reach {
    spots: Vec<(Spot, Arc<Reaching>)>,
    /// What is known of some of them.
    known: Vec<Option<Arc<Behind>>>,
    at: FxHashMap<Spot, usize>,
    /// By spot, the spots from which something gets there, and by which of the calls; none where it is one of many.
    callers: Vec<Vec<(usize, Option<usize>)>>,
}

impl Reach {
    /// The number of a spot, a new one if need be.
    fn number(
        &mut self,
        spot: Spot,
        reaching: &Arc<Reaching>,
        known: Option<Arc<Behind>>,
    ) -> usize {
        *self.at.entry(spot).or_insert_with(|| {
            self.spots.push((spot, Arc::clone(reaching)));
            self.known.push(known);
            self.callers.push(Vec::new());
            self.spots.len() - 1
        })
    }
}

impl Analysis<'_> {
    /// What is behind something that may be handed to a function that is known.
    pub(super) fn behind(
        &self,
        (target, parameter, part): Spot,
        sinks: Sinks,
    ) -> Option<Arc<Behind>> {
        let spot = (target, parameter, roughly(part));
        if let Some(known) = self.shared.behind(&(spot, sinks)) {
            return Some(known);
        }
        let mut reach = Reach::default();
        reach.number(spot, &self.reaching(target)?, None);
        let mut next = 0;
        while let Some(((_, parameter, part), reaching)) = reach.spots.get(next).cloned() {
            if reach.known[next].is_some() {
                next += 1;
                continue;
            }
            let mut go = |there: Spot, call: Option<usize>| {
                let Some(reaching) = self.reaching(there.0) else {
                    return;
                };
                if reaching.sinks(there.1).both(sinks) == Sinks::NONE {
                    return;
                }
                let known = match reach.at.contains_key(&there) {
                    true => None,
                    false => self.shared.behind(&(there, sinks)),
                };
                let at = reach.number(there, &reaching, known);
                let callers = &mut reach.callers[at];
                if !callers.contains(&(next, call)) {
                    callers.push((next, call));
                }
            };
            for function in &reaching.one_of {
                go((Target::Function(*function), parameter, part), None);
            }
            for (call, passing) in reaching.calls.iter().enumerate() {
                let of_parameter = passing
                    .spots
                    .partition_point(|spot| spot.from.0 < parameter);
                let spots = passing.spots[of_parameter..].iter();
                for spot in spots.take_while(|spot| spot.from.0 == parameter) {
                    if overlap(spot.from.1, part) {
                        let there = roughly(moved(part, spot));
                        go((passing.target, spot.to.0, there), Some(call));
                    }
                }
            }
            next += 1;
        }
        self.gather(&reach, sinks);
        self.shared.behind(&(spot, sinks))
    }

    /// From each place back to those who reach it, the nearest first.
    fn gather(&self, reach: &Reach, sinks: Sinks) {
        let mut todo: BinaryHeap<Waiting> = BinaryHeap::new();
        let mut count = 0;
        let mut wait = |at: usize, reached: Reached, todo: &mut BinaryHeap<Waiting>| {
            count += 1;
            todo.push(Waiting {
                order: reached.order(),
                at,
                count,
                reached,
            });
        };
        for (at, (spot, reaching)) in reach.spots.iter().enumerate() {
            match &reach.known[at] {
                None => {
                    for reached in Reached::here(reaching, *spot, sinks) {
                        wait(at, reached, &mut todo);
                    }
                }
                Some(known) => {
                    for reached in &known.places {
                        wait(at, reached.clone(), &mut todo);
                    }
                }
            }
        }
        // What parameters of the callers a call is given there: the same is asked for many places.
        let mut parts: FxHashMap<(*const Given, u16, Path), Rc<[Taint]>> = FxHashMap::default();
        let mut found: Vec<Places> = reach.spots.iter().map(|_| Places::default()).collect();
        let mut waits: FxHashSet<(usize, What)> = FxHashSet::default();
        while let Some(Waiting { at, reached, .. }) = todo.pop() {
            if reach.known[at].is_none() && !found[at].add(reached.clone()) {
                continue;
            }
            let (_, parameter, _) = reach.spots[at].0;
            for (caller, call) in &reach.callers[at] {
                let ((_, own, part), reaching) = &reach.spots[*caller];
                let Some(call) = call else {
                    if !found[*caller].covers(&reached.what, reached.calls)
                        && waits.insert((*caller, reached.what))
                    {
                        wait(*caller, reached.clone(), &mut todo);
                    }
                    continue;
                };
                let passing = &reaching.calls[*call];
                let (given, what) = (&passing.given, reached.what);
                let origins = parts
                    .entry((Arc::as_ptr(given), parameter, what.part))
                    .or_insert_with(|| given.parameters_in(parameter, what.part).into());
                let known = || match given.part(parameter, what.part).what() {
                    known @ (Known::Constant(_) | Known::Beginning(_)) => known.clone(),
                    _ => Known::Nothing,
                };
                let mut told = |index: u16, what: What, taint: &Taint| {
                    let fits = index == *own && overlap(what.part, *part);
                    let calls = reached.calls + 1;
                    if !fits
                        || found[*caller].covers(&what, calls)
                        || !waits.insert((*caller, what))
                    {
                        return;
                    }
                    let call = Call {
                        given: Arc::clone(given),
                        trail: taint.trail.clone(),
                        known: match reached.way {
                            Way::Here(..) => known(),
                            Way::Call(_) => Known::Nothing,
                        },
                        on: Some(reached.way.clone()),
                    };
                    let reached = Reached {
                        what,
                        calls,
                        way: Way::Call(Arc::new(call)),
                    };
                    wait(*caller, reached, &mut todo);
                };
                what.before(given, origins, &known, &mut told);
            }
        }
        self.keep(reach, sinks, found);
    }

    /// Keeps what was found behind each spot, and for which sinks something is left out there.
    fn keep(&self, reach: &Reach, sinks: Sinks, found: Vec<Places>) {
        let mut cuts: Vec<Sinks> = found.iter().map(|places| places.behind.cut).collect();
        for (cut, known) in cuts.iter_mut().zip(&reach.known) {
            *cut = known.as_ref().map_or(*cut, |known| known.cut);
        }
        let mut todo: Vec<usize> = (0..cuts.len()).collect();
        while let Some(at) = todo.pop() {
            for (caller, _) in &reach.callers[at] {
                let both = cuts[*caller].with(cuts[at]);
                if both != cuts[*caller] {
                    cuts[*caller] = both;
                    todo.push(*caller);
                }
            }
        }
        for ((at, mut places), cut) in found.into_iter().enumerate().zip(cuts) {
            if reach.known[at].is_none() {
                places.behind.cut = cut;
                self.shared
                    .keep_behind((reach.spots[at].0, sinks), places.behind);
            }
        }
    }
}
