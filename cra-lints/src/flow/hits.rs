//! How much of what a function's parameters reach its summary tells, and what becomes of the rest.

use rustc_hash::{FxHashMap, FxHashSet};

use super::kinds::SinkKind;
use super::path::Path;
use super::summary::{Hit, HitKey, Rest, key};
use super::taint::{Origin, Sinks, Taint};
use crate::model::place::Place;

/// How many sinks a function's summary tells, and says so if there are more.
struct Limit {
    /// Of one kind.
    of_kind: usize,
    /// Of one kind that the same part of a parameter reaches: who hands something dangerous over hears of enough.
    of_one: usize,
}

/// How much is told: less is faster, and for nearly all programs enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Telling {
    /// As much as nearly all programs need.
    #[default]
    Usual,
    /// More, for what the usual left out.
    Thorough,
}

/// Sinks that stand in the function itself.
const NEAR: Limit = Limit {
    of_kind: 96,
    of_one: 32,
};

/// Sinks in functions that it calls: there are more with every step, and fewer of them say anything new.
const FAR: Limit = Limit {
    of_kind: 96,
    of_one: 12,
};

/// When more is told: of more parts of parameters, and less of each.
const THOROUGH: Limit = Limit {
    of_kind: 1024,
    of_one: 3,
};

/// The same, of what is in every other line: numbers that are added, lists that are asked for an element.
const COMMON: Limit = Limit {
    of_kind: 16,
    of_one: 4,
};

/// The same, of functions that call each other: each of them reaches what all others do.
const AROUND: Limit = Limit {
    of_kind: 32,
    of_one: 4,
};

/// Kinds of which there is one in every other line.
const EVERYWHERE: [SinkKind; 5] = [
    SinkKind::Arithmetic,
    SinkKind::Subtraction,
    SinkKind::Bound,
    SinkKind::Index,
    SinkKind::Panic,
];

/// How far away a place is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Distance {
    /// It stands in the function itself.
    Near,
    /// It stands in a function that is called.
    Far,
    /// It stands in one that is called and calls this one in turn, or behind that.
    Around,
}

/// The kinds of `cut` of which more can be told.
pub(super) fn worth_telling(cut: Sinks) -> Sinks {
    cut.without(Sinks::of(&EVERYWHERE))
}

/// A summary tells this many parts of parameters of which more was left out, of all kinds together.
const MAX_REST: usize = 128;

/// Whether there is such a sink in every other line.
pub(super) fn is_everywhere(sink: SinkKind) -> bool {
    EVERYWHERE.contains(&sink)
}

/// Whether functions tell each other mostly of such sinks.
fn is_frequent(sink: SinkKind) -> bool {
    is_everywhere(sink) || matches!(sink, SinkKind::Print | SinkKind::ErrorText)
}

/// Of one such place in a function that is called, this many parts of parts of one parameter are told: interfaces that call
/// themselves for every part of a tuple would make hundreds of them.
const MAX_DEEP: usize = 3;

/// Where parameters reach what lints look for: each place once, and of one kind no more than a summary tells.
#[derive(Debug, Default)]
pub(super) struct HitList {
    /// The places.
    pub(super) hits: Vec<Hit>,
    /// The kinds of which something is left out that callers cannot be told.
    pub(super) cut: Sinks,
    telling: Telling,
    rest: FxHashSet<Rest>,
    at: FxHashMap<HitKey, usize>,
    here: FxHashMap<(SinkKind, Place), Here>,
    of_one: FxHashMap<(SinkKind, Origin), Vec<usize>>,
    counts: FxHashMap<SinkKind, usize>,
}

/// What is told of one place.
#[derive(Debug, Default)]
struct Here {
    /// The hits of parameters as a whole.
    whole: Vec<usize>,
    /// The parameters of which parts of parts are told, and how many.
    deep: Vec<(u16, usize)>,
}

/// What a list does with one hit more.
enum Fate {
    /// It is this one.
    Known(usize),
    /// What is told says as much.
    Covered,
    /// There is no room for it.
    TooMany,
    /// It is told.
    Told,
}

impl HitList {
    /// A list without places, that tells so much.
    pub(super) fn new(telling: Telling) -> Self {
        Self {
            telling,
            ..Self::default()
        }
    }

    fn limit(&self, sink: SinkKind, distance: Distance) -> Limit {
        match (self.telling, distance) {
            (Telling::Usual, Distance::Near) => NEAR,
            (Telling::Usual, _) if is_everywhere(sink) => COMMON,
            (Telling::Usual, Distance::Far) => FAR,
            (Telling::Usual, Distance::Around) => AROUND,
            (Telling::Thorough, _) => THOROUGH,
        }
    }

    /// What becomes of something that reaches a place.
    fn fate(&self, sink: SinkKind, place: Place, taint: &Taint, distance: Distance) -> Fate {
        if let Some(at) = self.at.get(&key(sink, place, taint)) {
            return Fate::Known(*at);
        }
        let part = match taint.origin {
            Origin::Param(index, path) if distance != Distance::Near && !path.is_root() => {
                Some((index, path))
            }
            _ => None,
        };
        let here = part.and_then(|_| self.here.get(&(sink, place)));
        let mut wholes = here.iter().flat_map(|here| &here.whole);
        if wholes.any(|at| self.hits[*at].covers_part(taint)) {
            return Fate::Covered;
        }
        let limit = self.limit(sink, distance);
        let told = self.of_one.get(&(sink, taint.origin));
        let told = told.map_or(&[][..], Vec::as_slice);
        let count = self.counts.get(&sink).copied().unwrap_or_default();
        let full = count >= limit.of_kind;
        // Who hands something dangerous over hears of those that are told.
        if (full || told.len() >= limit.of_one)
            && told.iter().any(|at| self.hits[*at].covers(sink, taint))
        {
            return Fate::Covered;
        }
        let limited = self.telling == Telling::Usual && is_frequent(sink);
        let deep = part.filter(|(_, path)| limited && is_deep(*path));
        let is_one_of_many = deep.zip(here).is_some_and(|((index, _), here)| {
            let mut told = here.deep.iter();
            told.any(|(known, count)| *known == index && *count >= MAX_DEEP)
        });
        if full || is_one_of_many {
            return Fate::TooMany;
        }
        Fate::Told
    }

    /// Takes one more, joined with the one at the same place.
    pub(super) fn add(&mut self, hit: Hit, distance: Distance) {
        match self.fate(hit.sink, hit.place, &hit.taint, distance) {
            Fate::Known(at) => self.hits[at].join(hit),
            Fate::Covered => {}
            Fate::TooMany => self.add_rest((hit.sink, hit.taint.origin)),
            Fate::Told => self.tell(hit),
        }
    }

    fn tell(&mut self, hit: Hit) {
        let at = self.hits.len();
        *self.counts.entry(hit.sink).or_default() += 1;
        let of_one = self.of_one.entry((hit.sink, hit.taint.origin));
        of_one.or_default().push(at);
        self.at.insert(hit.key(), at);
        if let Origin::Param(index, path) = hit.taint.origin {
            let here = self.here.entry((hit.sink, hit.place)).or_default();
            if path.is_root() {
                here.whole.push(at);
            } else if is_deep(path) {
                match here.deep.iter_mut().find(|(known, _)| *known == index) {
                    Some((_, count)) => *count += 1,
                    None => here.deep.push((index, 1)),
                }
            }
        }
        self.hits.push(hit);
    }

    /// Whether what a called function does with something adds nothing to what is told, but that it is said of one more
    /// way, or that it is not told: most of what functions tell each other need not be put together.
    pub(super) fn takes_in(
        &mut self,
        hit: &Hit,
        taint: &Taint,
        conditional: bool,
        distance: Distance,
    ) -> bool {
        if !matches!(taint.origin, Origin::Param(..)) {
            return false;
        }
        match self.fate(hit.sink, hit.place, taint, distance) {
            Fate::Known(at) => {
                let known = &mut self.hits[at];
                if known.taint.is_told_by(taint) {
                    return false;
                }
                known.conditional &= conditional;
                known.taint.join(taint.clone());
            }
            Fate::Covered => {}
            Fate::TooMany => self.add_rest((hit.sink, taint.origin)),
            Fate::Told => return false,
        }
        true
    }

    /// Notes that a part of a parameter reaches more than is told: whether something was left out, its callers know.
    pub(super) fn add_rest(&mut self, (sink, origin): Rest) {
        let Origin::Param(index, _) = origin else {
            return;
        };
        // A switch is a constant, which comes from nowhere.
        if matches!(sink, SinkKind::TlsCheckOff | SinkKind::TlsCheckOn) {
            self.cut = self.cut.with(Sinks::of(&[sink]));
            return;
        }
        let whole = (sink, Origin::Param(index, Path::root()));
        if self.rest.contains(&whole) {
            return;
        }
        // Of very many parts, all of the parameter is said.
        let rest = match self.rest.len() < MAX_REST {
            true => (sink, origin),
            false => whole,
        };
        self.rest.insert(rest);
    }

    /// What is not told, in order.
    pub(super) fn rest(&self) -> Vec<Rest> {
        let mut rest: Vec<Rest> = self.rest.iter().copied().collect();
        rest.sort_unstable();
        rest
    }
}

/// Whether it leads to a part of a part.
fn is_deep(path: Path) -> bool {
    path.names().len() > 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flow::known::Known;
    use crate::model::name::Name;
    use crate::model::place::{FileId, Span};

    fn hit(sink: SinkKind, start: usize, path: &[&str]) -> Hit {
        let part = |path: Path, name: &&str| path.with(Name::new(name));
        let at = |start: usize| Place {
            file: FileId(0),
            span: Span::new(start, start + 1),
        };
        let place = at(start);
        let taint = Taint {
            origin: Origin::Param(0, path.iter().fold(Path::root(), part)),
            site: at(0),
            killed: Sinks::NONE,
            ended: 0,
            whole: false,
            lossy: false,
            received: false,
            mixed: false,
            trail: None,
        };
        Hit {
            sink,
            place,
            callee: Name::new("shown"),
            taint,
            known: Known::Nothing,
            conditional: false,
            to: None,
        }
    }

    fn told(hits: &[Hit], distance: Distance) -> HitList {
        let mut list = HitList::new(Telling::Usual);
        for hit in hits {
            list.add(hit.clone(), distance);
        }
        list
    }

    #[test]
    fn a_part_of_what_is_told_as_a_whole_is_not_told_again() {
        let hits = [
            hit(SinkKind::Print, 1, &[]),
            hit(SinkKind::Print, 1, &["name"]),
        ];
        assert_eq!(told(&hits, Distance::Far).hits.len(), 1);
        // In the function itself, each is told.
        assert_eq!(told(&hits, Distance::Near).hits.len(), 2);
        let elsewhere = [hits[0].clone(), hit(SinkKind::Print, 2, &["name"])];
        assert_eq!(told(&elsewhere, Distance::Far).hits.len(), 2);
    }

    #[test]
    fn of_many_parts_of_parts_that_one_place_shows_it_is_said_that_there_are_more() {
        let parts = ["a", "b", "c", "d", "e"].map(|name| hit(SinkKind::Print, 1, &["0", name]));
        let list = told(&parts, Distance::Far);
        assert_eq!(list.hits.len(), MAX_DEEP);
        assert_eq!(list.rest().len(), parts.len() - MAX_DEEP);
        // What opens files is told whole.
        let paths = ["a", "b", "c", "d", "e"].map(|name| hit(SinkKind::Path, 1, &["0", name]));
        assert_eq!(told(&paths, Distance::Far).hits.len(), paths.len());
    }

    #[test]
    fn functions_that_call_each_other_tell_less_and_say_so() {
        let places: Vec<Hit> = (0..100)
            .map(|at| {
                let name = format!("part{at}");
                hit(SinkKind::Path, at, &[&name])
            })
            .collect();
        let around = told(&places, Distance::Around);
        assert_eq!(around.hits.len(), AROUND.of_kind);
        assert_eq!(around.rest().len(), places.len() - AROUND.of_kind);
        assert_eq!(told(&places, Distance::Far).hits.len(), FAR.of_kind);
    }
}
