//! How much of what a function's parameters reach its summary tells, and what becomes of the rest.

use rustc_hash::{FxHashMap, FxHashSet};

use super::kinds::SinkKind;
use super::path::Path;
use super::summary::{Hit, HitKey, Rest, key};
use super::taint::{Origin, Sinks, Taint};

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

/// Kinds of which there is one in every other line.
const EVERYWHERE: [SinkKind; 5] = [
    SinkKind::Arithmetic,
    SinkKind::Subtraction,
    SinkKind::Bound,
    SinkKind::Index,
    SinkKind::Panic,
];

/// The kinds of `cut` of which more can be told.
pub(super) fn worth_telling(cut: Sinks) -> Sinks {
    cut.without(Sinks::of(&EVERYWHERE))
}

/// A summary tells this many parts of parameters of which more was left out, of all kinds together.
const MAX_REST: usize = 128;

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
    of_one: FxHashMap<(SinkKind, Origin), Vec<usize>>,
    counts: FxHashMap<SinkKind, usize>,
}

impl HitList {
    /// A list without places, that tells so much.
    pub(super) fn new(telling: Telling) -> Self {
        Self {
            telling,
            ..Self::default()
        }
    }

    fn limit(&self, sink: SinkKind, near: bool) -> Limit {
        let usual = match near {
            true => NEAR,
            false if EVERYWHERE.contains(&sink) => COMMON,
            false => FAR,
        };
        match self.telling {
            Telling::Usual => usual,
            Telling::Thorough => THOROUGH,
        }
    }

    /// Takes one more, joined with the one at the same place; `near` where it stands in the function itself.
    pub(super) fn add(&mut self, hit: Hit, near: bool) {
        let limit = self.limit(hit.sink, near);
        let key = hit.key();
        if let Some(at) = self.at.get(&key) {
            self.hits[*at].join(hit);
            return;
        }
        let told = self.of_one.entry((hit.sink, hit.taint.origin)).or_default();
        let count = self.counts.entry(hit.sink).or_default();
        let enough = told.len() >= limit.of_one || *count >= limit.of_kind;
        if enough
            && told
                .iter()
                .any(|at| self.hits[*at].covers(hit.sink, &hit.taint))
        {
            // Who hands something dangerous over hears of those that are told.
            return;
        }
        if *count >= limit.of_kind {
            self.add_rest((hit.sink, hit.taint.origin));
            return;
        }
        *count += 1;
        told.push(self.hits.len());
        self.at.insert(key, self.hits.len());
        self.hits.push(hit);
    }
}

impl HitList {
    /// Whether what a called function does with something adds nothing to what is told, but that it is said of one more
    /// way: most of what functions tell each other does not, and need not be put together.
    pub(super) fn takes_in(&mut self, hit: &Hit, taint: &Taint, conditional: bool) -> bool {
        if !matches!(taint.origin, Origin::Param(..)) {
            return false;
        }
        let Some(at) = self.at.get(&key(hit.sink, hit.place, taint)) else {
            let told = self.of_one.get(&(hit.sink, taint.origin));
            let told = told.map_or(&[][..], Vec::as_slice);
            let count = self.counts.get(&hit.sink).copied().unwrap_or_default();
            let limit = self.limit(hit.sink, false);
            let enough = told.len() >= limit.of_one || count >= limit.of_kind;
            return enough && told.iter().any(|at| self.hits[*at].covers(hit.sink, taint));
        };
        let known = &mut self.hits[*at];
        if known.taint.is_told_by(taint) {
            return false;
        }
        known.conditional &= conditional;
        known.taint.join(taint.clone());
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
        let whole = (sink, Origin::Param(index, Path::ROOT));
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
