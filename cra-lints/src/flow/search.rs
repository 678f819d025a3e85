//! Finds what is behind something: first where it may get at all, then back from each place to those who reach it.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};
use std::rc::Rc;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::analysis::Analysis;
use super::behind::{Alike, Apart, Behind, Call, Order, Reached, Spot, Way, What};
use super::known::Known;
use super::path::Path;
use super::places::{Fate, Places, Size};
use super::reaching::{Given, Reaching, Target, moved, overlap};
use super::taint::{Sinks, Taint};

/// So many parts of arguments are remembered at a time.
const MAX_PARTS: usize = 1 << 16;

/// So many spots are looked at for one question where all parts are told apart.
const MAX_APART: usize = 512;

/// What is to be told of places, the nearest first; of those that are as near, what came first.
#[derive(Default)]
struct Waiting {
    /// In what order, and where each is kept: what is sorted is small.
    order: BinaryHeap<Reverse<(Order, usize, usize)>>,
    /// Which of the spots each is told of.
    kept: Vec<Option<(usize, Reached)>>,
    /// What is kept nowhere any more.
    free: Vec<usize>,
    count: usize,
}

impl Waiting {
    fn push(&mut self, at: usize, reached: Reached) {
        self.count += 1;
        let order = reached.order();
        let kept = Some((at, reached));
        let slot = match self.free.pop() {
            Some(slot) => {
                self.kept[slot] = kept;
                slot
            }
            None => {
                self.kept.push(kept);
                self.kept.len() - 1
            }
        };
        self.order.push(Reverse((order, self.count, slot)));
    }

    fn pop(&mut self) -> Option<(usize, Reached)> {
        let Reverse((_, _, slot)) = self.order.pop()?;
        self.free.push(slot);
        self.kept[slot].take()
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

/// What parameters of its caller a call is given, by argument and part of it: the same is asked for many places.
#[derive(Default)]
struct Parts(FxHashMap<(*const Given, u16, Path), Rc<[Taint]>>);

impl Parts {
    fn of(&mut self, given: &Arc<Given>, argument: u16, part: Path) -> Rc<[Taint]> {
        if self.0.len() >= MAX_PARTS {
            self.0.clear();
        }
        let parts = self.0.entry((Arc::as_ptr(given), argument, part));
        let parts = parts.or_insert_with(|| given.parameters_in(argument, part).into());
        Rc::clone(parts)
    }
}

/// What is left out is told to callers as well: whoever hands over something of which nothing is told hears at least that.
#[derive(Default)]
struct LeftOut {
    todo: VecDeque<(usize, Alike)>,
    waits: FxHashSet<(usize, Alike)>,
}

impl LeftOut {
    fn gather(mut self, reach: &Reach, found: &mut [Places], parts: &mut Parts) {
        for (at, known) in reach.known.iter().enumerate() {
            for what in known.iter().flat_map(|known| known.left.values()) {
                self.tell(at, *what, reach, found, parts);
            }
        }
        while let Some((at, alike)) = self.todo.pop_front() {
            self.waits.remove(&(at, alike));
            if let Some(what) = found[at].left(&alike) {
                self.tell(at, what, reach, found, parts);
            }
        }
    }

    fn note(&mut self, at: usize, what: What, found: &mut [Places]) {
        if let Some(alike) = found[at].leave_out(what)
            && self.waits.insert((at, alike))
        {
            self.todo.push_back((at, alike));
        }
    }

    fn tell(
        &mut self,
        at: usize,
        what: What,
        reach: &Reach,
        found: &mut [Places],
        parts: &mut Parts,
    ) {
        let (_, parameter, _) = reach.spots[at].0;
        for (caller, call) in &reach.callers[at] {
            let ((_, own, around), reaching) = &reach.spots[*caller];
            let Some(call) = call else {
                self.note(*caller, what, found);
                continue;
            };
            let given = &reaching.calls[*call].given;
            let origins = parts.of(given, parameter, what.part);
            let known = || Known::Nothing;
            what.before(given, &origins, (*own, *around), known, |what, _| {
                self.note(*caller, what, found);
            });
        }
    }
}

impl Analysis<'_> {
    /// What is behind something that may be handed to a function that is known.
    pub(super) fn behind(
        &self,
        (target, parameter, part): Spot,
        sinks: Sinks,
        apart: Apart,
    ) -> Option<Arc<Behind>> {
        let spot = (target, parameter, apart.part(part));
        let asked = (spot, sinks, apart);
        if let Some(known) = self.shared.behind(&asked) {
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
            if apart == Apart::Fully && next == MAX_APART {
                self.shared.keep_behind(asked, Behind::unknown(sinks));
                return self.shared.behind(&asked);
            }
            let mut go = |there: Spot, call: Option<usize>| {
                let Some(reaching) = self.reaching(there.0) else {
                    return;
                };
                if reaching.sinks(there.1).both(sinks) == Sinks::NONE {
                    return;
                }
                // How much there is to do must not depend on what other threads have asked.
                let is_asked = apart == Apart::Roughly && !reach.at.contains_key(&there);
                let known = is_asked.then(|| self.shared.behind(&(there, sinks, apart)));
                let at = reach.number(there, &reaching, known.flatten());
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
                        let there = apart.part(moved(part, spot));
                        go((passing.target, spot.to.0, there), Some(call));
                    }
                }
            }
            next += 1;
        }
        self.gather(&reach, sinks, apart);
        self.shared.behind(&asked)
    }

    /// From each place back to those who reach it, the nearest first.
    fn gather(&self, reach: &Reach, sinks: Sinks, apart: Apart) {
        let mut todo = Waiting::default();
        for (at, (spot, reaching)) in reach.spots.iter().enumerate() {
            match &reach.known[at] {
                None => {
                    for reached in Reached::here(reaching, *spot, sinks) {
                        todo.push(at, reached);
                    }
                }
                Some(known) => {
                    for reached in &known.places {
                        todo.push(at, reached.clone());
                    }
                }
            }
        }
        let mut parts = Parts::default();
        let size = Size::of(self.program.functions.len());
        let mut found: Vec<Places> = reach
            .spots
            .iter()
            .map(|_| Places::new(apart, size))
            .collect();
        let mut waits: FxHashSet<(usize, What)> = FxHashSet::default();
        let mut left = LeftOut::default();
        while let Some((at, reached)) = todo.pop() {
            if reach.known[at].is_none() {
                match found[at].add(reached.clone()) {
                    Fate::New => {}
                    Fate::Told => continue,
                    Fate::Left => {
                        left.note(at, reached.what, &mut found);
                        continue;
                    }
                }
            }
            let (_, parameter, _) = reach.spots[at].0;
            for (caller, call) in &reach.callers[at] {
                let ((_, own, part), reaching) = &reach.spots[*caller];
                let Some(call) = call else {
                    match found[*caller].fate(&reached.what, reached.calls) {
                        Fate::New if waits.insert((*caller, reached.what)) => {
                            todo.push(*caller, reached.clone());
                        }
                        Fate::Left => left.note(*caller, reached.what, &mut found),
                        _ => {}
                    }
                    continue;
                };
                let passing = &reaching.calls[*call];
                let (given, what) = (&passing.given, reached.what);
                let origins = parts.of(given, parameter, what.part);
                let known = || match given.part(parameter, what.part).what() {
                    known @ (Known::Constant(_) | Known::Beginning(_)) => known.clone(),
                    _ => Known::Nothing,
                };
                let told = |what: What, taint: &Taint| {
                    let calls = reached.calls + 1;
                    // What becomes of it is seen when its turn comes.
                    if waits.contains(&(*caller, what)) {
                        return;
                    }
                    let fate = found[*caller].fate(&what, calls);
                    if fate == Fate::Left {
                        left.note(*caller, what, &mut found);
                    }
                    if fate != Fate::New {
                        return;
                    }
                    waits.insert((*caller, what));
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
                    todo.push(*caller, reached);
                };
                what.before(given, &origins, (*own, *part), known, told);
            }
        }
        left.gather(reach, &mut found, &mut parts);
        self.keep(reach, sinks, apart, found);
    }

    /// Keeps what was found behind each spot, and for which sinks something is left out there.
    fn keep(&self, reach: &Reach, sinks: Sinks, apart: Apart, found: Vec<Places>) {
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
                    .keep_behind((reach.spots[at].0, sinks, apart), places.behind);
            }
        }
    }
}
