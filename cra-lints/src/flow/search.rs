//! Finds what is behind something: first where it may get at all, then back from each place to those who reach it.

use std::collections::BinaryHeap;
use std::rc::Rc;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::analysis::Analysis;
use super::behind::{Behind, Call, Order, Places, Reached, Spot, Way, What};
use super::known::Known;
use super::path::Path;
use super::reaching::{Given, Reaching, Target, moved, overlap};
use super::taint::{Sinks, Taint};

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
                let mut last = callers.iter().rev().take_while(|(spot, _)| *spot == next);
                if !last.any(|(_, known)| *known == call) {
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

/// A part of a parameter, no more exactly than it takes to find what may be reached: what is, every call says exactly.
fn roughly(part: Path) -> Path {
    match part.names() {
        [first, _, ..] => Path::root().with(*first),
        _ => part,
    }
}
