//! What happens to something on its way through functions, and what is left of it at the end.

use std::sync::Arc;

use super::groups::concerns;
use super::kinds::{SinkKind, SourceKind};
use super::reaching::may_be;
use super::taint::{Origin, Sinks, Taint, step};
use crate::model::place::Place;

/// A connection: what is read from it comes from whoever is at its other end.
const CONNECTION: Origin = Origin::Source(SourceKind::PlainConnection);

/// What happens to something on its way.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(super) struct Passed {
    pub(super) killed: Sinks,
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

    pub(super) fn after(self, taint: &Taint) -> Self {
        Self {
            killed: taint.killed.with(self.killed),
            ended: taint.ended | self.ended,
            lossy: taint.lossy || self.lossy,
            received: taint.received || self.received,
            mixed: taint.mixed || self.mixed,
            conditional: self.conditional,
        }
    }

    /// The same, with no more than matters at a sink.
    pub(super) fn for_sink(self, sink: SinkKind) -> Self {
        let sinks = may_be(sink).with(Sinks::SEALED).with(Sinks::LETTER);
        Self {
            killed: self.killed.both(sinks),
            ..self
        }
    }

    /// What is true of both ways.
    pub(super) fn or(self, other: Self) -> Self {
        Self {
            killed: self.killed.both(other.killed),
            ended: self.ended & other.ended,
            lossy: self.lossy && other.lossy,
            received: self.received || other.received,
            mixed: self.mixed && other.mixed,
            conditional: self.conditional && other.conditional,
        }
    }

    /// Whether whatever is dangerous after the other way is so after this one.
    pub(super) fn is_as_dangerous_as(self, other: Self) -> bool {
        self.killed.both(other.killed) == self.killed
            && self.ended & other.ended == self.ended
            && (!self.lossy || other.lossy)
            && (!self.mixed || other.mixed)
            && self.received == other.received
    }

    /// What something is at the end, and where it came from, if it is still anything; it is handed over at `place`.
    fn leaves(self, found: &Taint, place: Place) -> Option<(Origin, Place)> {
        let lost = self.lossy && !found.origin.survives_unknown_calls();
        let is_only_part = self.mixed && found.origin == Origin::Constant;
        if lost || is_only_part || found.is_ended(self.ended) {
            return None;
        }
        let read_here = self.received && found.origin == CONNECTION;
        Some(match read_here {
            true => (Origin::Source(SourceKind::Network), place),
            false => (found.origin, found.site),
        })
    }

    /// The same, if it matters at a sink.
    pub(super) fn admits(
        self,
        found: &Taint,
        sink: SinkKind,
        place: Place,
    ) -> Option<(Origin, Place)> {
        let (origin, site) = self.leaves(found, place)?;
        let harmless = origin.is_harmless(found.killed.with(self.killed), sink);
        (concerns(sink, origin) && !harmless).then_some((origin, site))
    }
}

/// Something that is handed over at `place`, as it is at the end of a way, if it is still anything there; its own way is told
/// only up to there.
pub(super) fn entering(found: &Taint, passed: Passed, place: Place) -> Option<Taint> {
    let (origin, site) = passed.leaves(found, place)?;
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
