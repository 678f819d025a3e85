//! Where parts of a function's parameters reach, in the function itself, what lints look for.

use rustc_hash::FxHashMap;

use super::kinds::SinkKind;
use super::path::Path;
use super::reaching::may_be;
use super::summary::{Hit, HitKey};
use super::taint::{Origin, Sinks};

/// Of one kind, this many places are kept that the same part of a parameter reaches: who hands something dangerous over
/// hears of enough.
const MAX_OF_ONE: usize = 32;

/// Of one kind, this many are kept in all; of more than that it is said that there are.
const MAX_OF_KIND: usize = 1024;

/// Each place once, with the more dangerous of the ways that lead there.
#[derive(Debug, Default)]
pub(super) struct HitList {
    /// The places.
    pub(super) hits: Vec<Hit>,
    /// The kinds of which something is left out.
    pub(super) cut: Sinks,
    at: FxHashMap<(HitKey, Option<(u16, Path)>), usize>,
    of_one: FxHashMap<(SinkKind, Origin), Vec<usize>>,
    counts: FxHashMap<SinkKind, usize>,
}

impl HitList {
    /// Takes one more, joined with the one at the same place.
    pub(super) fn add(&mut self, hit: Hit) {
        let key = (hit.key(), hit.to);
        if let Some(at) = self.at.get(&key) {
            self.hits[*at].join(hit);
            return;
        }
        let told = self.of_one.entry((hit.sink, hit.taint.origin)).or_default();
        let count = self.counts.entry(hit.sink).or_default();
        let full = *count >= MAX_OF_KIND;
        if full || told.len() >= MAX_OF_ONE {
            let covered = told
                .iter()
                .any(|at| self.hits[*at].says_as_much(&hit.taint));
            if covered {
                return;
            }
        }
        if full {
            self.cut = self.cut.with(may_be(hit.sink));
            return;
        }
        *count += 1;
        told.push(self.hits.len());
        self.at.insert(key, self.hits.len());
        self.hits.push(hit);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flow::known::Known;
    use crate::flow::taint::Taint;
    use crate::model::name::Name;
    use crate::model::place::{FileId, Place, Span};

    fn hit(start: usize, killed: Sinks) -> Hit {
        let at = |start: usize| Place {
            file: FileId(0),
            span: Span::new(start, start + 1),
        };
        let taint = Taint {
            origin: Origin::Param(0, Path::root()),
            site: at(0),
            killed,
            ended: 0,
            whole: false,
            lossy: false,
            received: false,
            mixed: false,
            trail: None,
        };
        Hit {
            sink: SinkKind::Path,
            place: at(start),
            callee: Name::new("opened"),
            taint,
            known: Known::Nothing,
            conditional: false,
            to: None,
        }
    }

    #[test]
    fn of_two_ways_to_one_place_the_more_dangerous_is_kept() {
        let checked = Sinks::of(&[SinkKind::Path]);
        let mut list = HitList::default();
        list.add(hit(1, checked));
        list.add(hit(1, Sinks::NONE));
        assert_eq!(list.hits.len(), 1);
        assert_eq!(list.hits[0].taint.killed, Sinks::NONE);
    }

    #[test]
    fn of_very_many_places_enough_are_kept_and_the_more_dangerous_always() {
        let checked = Sinks::of(&[SinkKind::Path]);
        let mut list = HitList::default();
        for at in 0..100 {
            list.add(hit(at, checked));
        }
        assert_eq!(list.hits.len(), MAX_OF_ONE);
        list.add(hit(100, Sinks::NONE));
        assert_eq!(list.hits.len(), MAX_OF_ONE + 1);
        assert_eq!(list.cut, Sinks::NONE);
    }
}
