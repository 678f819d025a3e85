//! The places behind one thing while they are gathered, the nearest first: which are told, and which are left out.
//!
//! Places are counted for all parts below one field of a parameter together. Where one is dropped for that and no part that is
//! told lies around its part, it is remembered as left out: whoever hands over something there, and hears of no other place of
//! that kind, hears that one was.

use std::collections::hash_map::Entry;

use rustc_hash::FxHashMap;

use super::behind::{Alike, Apart, Behind, Reached, What};
use super::kinds::SinkKind;
use super::passed::Passed;
use super::path::Path;
use super::reaching::may_be;
use crate::model::place::Place;

/// Of one kind, so many places in the function itself are told that one thing reaches: more of them say nothing new.
const MAX_HERE: usize = 64;

/// The same, of places in functions that it calls, and in those that these call: one that hands a request to one function
/// after the other reaches many. In large programs, where the same is asked of many thousands, they are as good as far away.
const MAX_NEAR: usize = 36;

/// A program with fewer functions is small.
const LARGE: usize = 1_000;

/// The same, of places that are farther away.
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

/// How large a program is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Size {
    Small,
    Large,
}

impl Size {
    /// That of a program with so many functions.
    pub(super) fn of(functions: usize) -> Self {
        match functions < LARGE {
            true => Self::Small,
            false => Self::Large,
        }
    }
}

/// How many places of a kind are told of one thing that is handed over, so many calls away.
pub(super) fn most_told(sink: SinkKind, calls: u32, size: Size) -> usize {
    match COMMON.contains(&sink) {
        true => most_of(sink, calls, size),
        false => MAX_HERE,
    }
}

/// How many places of a kind are told, so many calls away.
fn most_of(sink: SinkKind, calls: u32, size: Size) -> usize {
    let near = size == Size::Small && calls <= 2;
    match calls {
        0 => MAX_HERE,
        _ if near && COMMON.contains(&sink) => MAX_FAR,
        _ if COMMON.contains(&sink) => MAX_COMMON,
        // Sizes are checked in many ways.
        _ if sink == SinkKind::Allocation => MAX_NEAR,
        _ if near => MAX_NEAR,
        _ => MAX_FAR,
    }
}

/// What becomes of a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// It is told.
    New,
    /// It says nothing new.
    Told,
    /// There is no room for it.
    Left,
}

/// The places behind one thing while they are gathered.
pub(super) struct Places {
    apart: Apart,
    size: Size,
    pub(super) behind: Behind,
    by_place: FxHashMap<(SinkKind, Place), Vec<usize>>,
    by_kind: FxHashMap<SinkKind, Vec<usize>>,
    told: FxHashMap<Alike, Vec<Passed>>,
}

impl Places {
    /// None yet.
    pub(super) fn new(apart: Apart, size: Size) -> Self {
        Self {
            apart,
            size,
            behind: Behind::default(),
            by_place: FxHashMap::default(),
            by_kind: FxHashMap::default(),
            told: FxHashMap::default(),
        }
    }

    /// What becomes of one more, so many calls away.
    pub(super) fn fate(&self, what: &What, calls: u32) -> Fate {
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
        if here.into_iter().flatten().any(|at| covers(at) && same(at)) {
            return Fate::Told;
        }
        let of_kind = self.by_kind.get(&what.sink);
        let of_kind = of_kind.map_or(&[][..], Vec::as_slice);
        let most = most_of(what.sink, calls, self.size);
        let is_enough = match self.apart {
            Apart::Roughly => of_kind.len() >= most && of_kind.iter().any(covers),
            // Whoever hands this part over hears of each of these.
            Apart::Fully => {
                let lies_in =
                    |at: &&usize| parts_around(what).any(|part| part == places[**at].what.part);
                let here = of_kind.iter().filter(|at| covers(at)).filter(lies_in);
                here.take(most).count() == most
            }
        };
        if !is_enough {
            return Fate::New;
        }
        match self.tells_of(what) {
            true => Fate::Told,
            false => Fate::Left,
        }
    }

    /// Whether whoever hands over this part hears of a place where as much is done with it.
    fn tells_of(&self, what: &What) -> bool {
        let mut told =
            parts_around(what).filter_map(|part| self.told.get(&(what.sink, part, what.to)));
        told.any(|ways| ways.iter().any(|way| way.is_as_dangerous_as(what.passed)))
    }

    /// Notes that one is left out; what it is noted as where that is news.
    pub(super) fn leave_out(&mut self, mut what: What) -> Option<Alike> {
        if self.tells_of(&what) {
            return None;
        }
        // There are parts of parts without end.
        what.part = Apart::Roughly.part(what.part);
        match self.behind.left.entry(what.alike()) {
            Entry::Vacant(new) => {
                new.insert(what);
                Some(what.alike())
            }
            Entry::Occupied(mut known) => {
                let passed = known.get().passed.or(what.passed);
                let is_new = passed != known.get().passed;
                known.get_mut().passed = passed;
                is_new.then(|| what.alike())
            }
        }
    }

    /// What is left out of this kind; nothing where whoever hands the part over hears of another.
    pub(super) fn left(&mut self, alike: &Alike) -> Option<What> {
        let what = *self.behind.left.get(alike)?;
        if self.tells_of(&what) {
            self.behind.left.remove(alike);
            return None;
        }
        Some(what)
    }

    /// Takes one more unless it says nothing new.
    pub(super) fn add(&mut self, reached: Reached) -> Fate {
        let what = &reached.what;
        let fate = self.fate(what, reached.calls);
        if fate != Fate::New {
            return fate;
        }
        let of_kind = self.by_kind.entry(what.sink).or_default();
        if of_kind.len() >= MAX_OF_KIND {
            self.behind.cut = self.behind.cut.with(may_be(what.sink));
            return Fate::Told;
        }
        let at = self.behind.places.len();
        of_kind.push(at);
        let here = self.by_place.entry((what.sink, what.place));
        here.or_default().push(at);
        let told = self.told.entry((what.sink, what.part, what.to));
        told.or_default().push(what.passed);
        self.behind.places.push(reached);
        Fate::New
    }
}

/// The part that gets there, and the parts around it.
fn parts_around(what: &What) -> impl Iterator<Item = Path> {
    std::iter::successors(Some(what.part), |part| {
        part.split().map(|(around, _)| around)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    use crate::flow::behind::Way;
    use crate::flow::reaching::Reaching;
    use crate::flow::taint::Sinks;
    use crate::model::name::Name;
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
        let mut places = Places::new(Apart::Roughly, Size::Large);
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
        assert_eq!(kept(SinkKind::Print, 1), MAX_FAR);
        assert_eq!(kept(SinkKind::Index, 1), MAX_COMMON);
    }

    #[test]
    fn a_place_that_is_reached_without_a_condition_is_told_so() {
        let mut places = Places::new(Apart::Roughly, Size::Large);
        let mut first = reached(SinkKind::Path, 1, 0);
        first.what.passed.conditional = true;
        assert_eq!(places.add(first.clone()), Fate::New);
        assert_eq!(places.add(first), Fate::Told);
        assert_eq!(places.add(reached(SinkKind::Path, 1, 1)), Fate::New);
    }

    fn in_part(name: &str, at: usize) -> Reached {
        let mut one = reached(SinkKind::Print, at, 1);
        one.what.part = Path::root().with(Name::new("user")).with(Name::new(name));
        one
    }

    #[test]
    fn a_place_that_only_another_part_reaches_is_left_out_and_not_taken_for_told() {
        let mut places = Places::new(Apart::Roughly, Size::Large);
        for at in 0..MAX_FAR {
            assert_eq!(places.add(in_part("name", at)), Fate::New);
        }
        let another = in_part("name", 100);
        assert_eq!(places.add(another.clone()), Fate::Told);
        assert_eq!(places.leave_out(another.what), None);
        let other = in_part("password", 101);
        assert_eq!(places.add(other.clone()), Fate::Left);
        let alike = places.leave_out(other.what).expect("it is news");
        assert_eq!(places.leave_out(other.what), None, "no longer");
        assert!(places.left(&alike).is_some());
        assert_eq!(places.behind.places.len(), MAX_FAR);
    }
}
