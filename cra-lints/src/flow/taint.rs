//! Where a value came from, how it went on, and what it was made harmless for.

use std::sync::Arc;

use super::kinds::{SensitiveKind, SinkKind, SourceKind};
use super::value::MAX_DEPTH;
use crate::model::name::Name;
use crate::model::place::Place;

/// A set of kinds of sinks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Sinks(pub u64);

impl Sinks {
    /// No sink.
    pub const NONE: Self = Self(0);
    /// Every sink.
    pub const ALL: Self = Self(u64::MAX);
    /// All that matters for what is sensitive: a value with this can no longer be read. What makes text harmless does
    /// not make a secret one, so that secrets have this bit alone.
    pub const SEALED: Self = Self(1 << 63);

    /// The set of these kinds; of an empty list, all.
    pub fn of(kinds: &[SinkKind]) -> Self {
        if kinds.is_empty() {
            return Self::ALL;
        }
        Self(kinds.iter().fold(0, |set, kind| set | 1 << kind.index()))
    }

    /// Whether `kind` is in it.
    pub fn has(self, kind: SinkKind) -> bool {
        self.0 & (1 << kind.index()) != 0
    }

    /// Both together.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is in both.
    #[must_use]
    pub fn both(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// What is in this one and not in the other.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }
}

/// Where a value came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// From outside, or from a maker that lints look for.
    Source(SourceKind),
    /// It holds something sensitive.
    Sensitive(SensitiveKind),
    /// It is written in the program.
    Constant,
    /// It is this part of a parameter of the function that is being read: index, and the names of the fields joined by dots.
    Param(u16, Name),
}

impl Origin {
    /// Whether what has this origin still has it after a function of which nothing is known: what came from outside
    /// mostly has, what is sensitive or constant mostly was turned into something else.
    pub fn survives_unknown_calls(self) -> bool {
        match self {
            Self::Source(kind) => kind.is_untrusted(),
            Self::Param(..) => true,
            Self::Sensitive(_) | Self::Constant => false,
        }
    }
}

/// One origin of a value.
#[derive(Debug, Clone)]
pub struct Taint {
    /// Where it came from.
    pub origin: Origin,
    /// The place of that; for a parameter its place in the signature.
    pub site: Place,
    /// For which sinks it was made harmless on the way.
    pub killed: Sinks,
    /// Which kinds of sources it no longer is, by their indexes: what a parameter stops being on the way.
    pub ended: u64,
    /// Whether the value is that parameter itself and nothing made from it.
    pub whole: bool,
    /// Whether it went through a function of which nothing is known.
    pub lossy: bool,
    /// Whether it was put together with something that is not constant.
    pub mixed: bool,
    /// The way from there to here, the latest step first.
    pub trail: Trail,
}

/// The steps of a way, the latest first.
pub type Trail = Option<Arc<Step>>;

/// One step of a way.
#[derive(Debug)]
pub struct Step {
    /// Where.
    pub place: Place,
    /// What happens there, in a few words.
    pub words: Arc<str>,
    /// The step before.
    pub before: Trail,
    /// How many steps there are, this one included.
    pub length: u32,
}

/// Ways longer than this are told without their middle.
const MAX_STEPS: u32 = 24;

/// The way with one step more.
pub(super) fn step(before: &Trail, place: Place, words: &Arc<str>) -> Trail {
    let length = before.as_ref().map_or(0, |step| step.length);
    if length >= MAX_STEPS {
        return before.clone();
    }
    Some(Arc::new(Step {
        place,
        words: Arc::clone(words),
        before: before.clone(),
        length: length + 1,
    }))
}

impl Taint {
    /// Whether it is no longer what it was, because something ended that.
    pub fn is_ended(&self, ended: u64) -> bool {
        matches!(self.origin, Origin::Source(kind) if ended & (1 << kind.index()) != 0)
    }

    /// Whether it was made harmless for this sink.
    pub fn is_harmless_for(&self, sink: SinkKind) -> bool {
        match self.origin {
            Origin::Sensitive(_) => self.killed.both(Sinks::SEALED) != Sinks::NONE,
            // What it will be is for the callers to say.
            Origin::Param(..) => {
                self.killed.has(sink) && self.killed.both(Sinks::SEALED) != Sinks::NONE
            }
            Origin::Source(_) | Origin::Constant => self.killed.has(sink),
        }
    }
}

impl PartialEq for Taint {
    /// Ways do not count: two values with the same origins are the same.
    fn eq(&self, other: &Self) -> bool {
        self.origin == other.origin
            && self.site == other.site
            && self.killed == other.killed
            && self.ended == other.ended
            && self.whole == other.whole
            && self.lossy == other.lossy
            && self.mixed == other.mixed
    }
}

/// The path of a part of a part.
pub(super) fn deeper(path: Name, name: Name) -> Name {
    if path == "" {
        return name;
    }
    if path.as_str().matches('.').count() + 1 >= MAX_DEPTH {
        return path;
    }
    Name::new(&format!("{path}.{name}"))
}

/// Adds an origin; one that is there already is harmless only for what both are harmless for.
pub(super) fn insert(list: &mut Vec<Taint>, taint: Taint) {
    let key = |taint: &Taint| (taint.origin, taint.site);
    match list.binary_search_by_key(&key(&taint), key) {
        Ok(at) => {
            let known = &mut list[at];
            if known.killed != taint.killed && known.killed.both(taint.killed) == taint.killed {
                // The more dangerous way is the one to tell.
                known.trail.clone_from(&taint.trail);
            }
            known.killed = known.killed.both(taint.killed);
            known.ended &= taint.ended;
            known.whole = known.whole && taint.whole;
            known.lossy = known.lossy && taint.lossy;
            known.mixed = known.mixed && taint.mixed;
        }
        Err(at) if list.len() < MAX_TAINTS => list.insert(at, taint),
        Err(_) => {}
    }
}

/// How many origins one value remembers; the first ones are kept.
pub(super) const MAX_TAINTS: usize = 12;
