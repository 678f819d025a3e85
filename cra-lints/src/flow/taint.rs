//! Where a value came from, how it went on, and what it was made harmless for.

use std::sync::Arc;

use super::groups::text_sinks;
use super::kinds::{SensitiveKind, SinkKind, SourceKind};
use super::path::Path;
use crate::model::place::Place;

/// A set of kinds of sinks: a bit for each from below, and from above what else is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Sinks(pub u128);

/// The lowest of the bits that are no kinds.
const LOWEST_MARK: u32 = 115;

// A kind that had the bit of a mark would be taken for it.
const _: () = assert!(SinkKind::ALL.len() <= LOWEST_MARK as usize);

impl Sinks {
    /// No sink.
    pub const NONE: Self = Self(0);
    /// Every sink.
    pub const ALL: Self = Self(u128::MAX);
    /// All that matters for what is sensitive: a value with this can no longer be read. What makes text harmless does
    /// not make a secret one, so that secrets have this bit alone.
    pub const SEALED: Self = Self(1 << 127);

    /// No sinks but half of a proof: it has no `..`. With [`Self::RELATIVE`] it stays below the folder it is joined to.
    pub(super) const NO_PARENT: Self = Self(1 << 126);
    /// No sinks but half of a proof: it is no absolute path.
    pub(super) const RELATIVE: Self = Self(1 << 125);
    /// No sinks but half of a proof: it begins with `/`. With [`Self::ONE_SLASH`] it is an address on the same host.
    pub(super) const SLASH_FIRST: Self = Self(1 << 124);
    /// No sinks but half of a proof: it does not begin with `//`.
    pub(super) const ONE_SLASH: Self = Self(1 << 123);

    /// No sinks, but where it stands: in the line of a header that is put together by hand.
    pub(super) const HEADER_LINE: Self = Self(1 << 122);

    /// No sinks, but where it stands: in a page behind a head that is put together by hand.
    pub(super) const PAGE: Self = Self(1 << 121);

    /// No sinks, but where it stands: in a statement that writes to a database.
    pub(super) const STATEMENT: Self = Self(1 << 120);

    /// No sinks but half of a proof: every `'` in it is doubled. Between two of them it stays a text.
    pub(super) const SINGLE_QUOTES: Self = Self(1 << 119);
    /// No sinks but half of a proof: every `"`, or every backtick, in it is doubled. Between two of them it stays a name.
    pub(super) const DOUBLE_QUOTES: Self = Self(1 << 118);

    /// No sinks, but what happened: somebody looked at it, or at something else from the same place, in a way that is not
    /// understood here, and might have refused it.
    pub(super) const LOOKED_AT: Self = Self(1 << 117);

    /// No sinks, but where it stands: behind `Name: ` at the beginning of a text that may be joined to others by line
    /// breaks, and is a header then.
    pub(super) const HEADER_START: Self = Self(1 << 116);

    /// No sinks, but what it is: one character or byte of a text, which does no harm where a text would. Put together
    /// they are the text again.
    pub(super) const LETTER: Self = Self(1 << LOWEST_MARK);

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

    /// Both together, and what two halves of a proof say together.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        let mut set = self.0 | other.0;
        let has = |half: Self| set & half.0 != 0;
        let below = has(Self::NO_PARENT) && has(Self::RELATIVE);
        let local = has(Self::SLASH_FIRST) && has(Self::ONE_SLASH);
        if below {
            set |= Self::of(&[SinkKind::Path, SinkKind::ArchivePath]).0;
        }
        if local {
            set |= Self::of(&[SinkKind::Redirect]).0;
        }
        Self(set)
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
    /// It is this part of a parameter of the function that is being read: its index, and the way to the part.
    Param(u16, Path),
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

    /// Whether what has this origin, made harmless for `killed`, can do nothing at this sink.
    pub(super) fn is_harmless(self, killed: Sinks, sink: SinkKind) -> bool {
        let sealed = killed.both(Sinks::SEALED) != Sinks::NONE;
        match self {
            Self::Sensitive(_) => sealed,
            // What it will be is for the callers to say.
            Self::Param(..) => sealed && killed.has(sink),
            Self::Source(_) | Self::Constant => {
                let is_letter = killed.both(Sinks::LETTER) != Sinks::NONE;
                killed.has(sink) || is_letter && text_sinks().has(sink)
            }
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
    /// Whether it went through a function of which nothing is known; of something sensitive, whether the value holds it
    /// only in one of several cases.
    pub lossy: bool,
    /// Whether it was read from it: of a connection that a parameter is, what the other end sends.
    pub received: bool,
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
    /// Where this is a step into a function: the way inside it, which goes on after this step.
    pub inside: Trail,
    /// How many steps there are, this one and those inside included.
    pub length: u32,
}

/// How a step into a function ends of which others may be run in its place: what a method of a trait is, only who runs
/// it knows.
pub(super) const ONE_OF_SEVERAL: &str = ", one of several";

/// Ways longer than this are told without their end.
const MAX_STEPS: u32 = 24;

/// Of ways inside functions this many steps are kept in all.
const MAX_KEPT: u32 = 96;

/// The way with one step more.
pub(super) fn step(before: &Trail, place: Place, words: &Arc<str>) -> Trail {
    step_into(before, place, words, &None)
}

/// The way with a step into a function, and on along the way inside it.
pub(super) fn step_into(before: &Trail, place: Place, words: &Arc<str>, inside: &Trail) -> Trail {
    let length = |trail: &Trail| trail.as_ref().map_or(0, |step| step.length);
    if length(before) >= MAX_STEPS {
        return before.clone();
    }
    let whole = length(before) + length(inside) + 1;
    // Ways are dropped by recursion into what is inside: chains of calls must not make them deep.
    let fits = whole <= MAX_KEPT;
    Some(Arc::new(Step {
        place,
        words: Arc::clone(words),
        before: before.clone(),
        inside: inside.clone().filter(|_| fits),
        length: if fits { whole } else { length(before) + 1 },
    }))
}

/// The steps of a way, the first one first; of a long way as many as are told.
pub(super) fn steps(trail: &Trail) -> Vec<&Step> {
    fn unroll<'a>(trail: &'a Trail, todo: &mut Vec<&'a Step>) {
        let mut at = trail;
        while let Some(step) = at {
            todo.push(step);
            at = &step.before;
        }
    }
    let mut out = Vec::new();
    let mut todo = Vec::new();
    unroll(trail, &mut todo);
    while let Some(step) = todo.pop()
        && out.len() < MAX_STEPS as usize
    {
        out.push(step);
        unroll(&step.inside, &mut todo);
    }
    out
}

impl Taint {
    /// Whether it is no longer what it was, because something ended that.
    pub fn is_ended(&self, ended: u64) -> bool {
        matches!(self.origin, Origin::Source(kind) if ended & (1 << kind.index()) != 0)
    }

    /// Whether the other way is the more dangerous one, and so the one to tell.
    pub(super) fn is_told_by(&self, other: &Self) -> bool {
        self.killed != other.killed && self.killed.both(other.killed) == other.killed
    }

    /// The same origin on another way: what is true of both.
    pub(super) fn join(&mut self, other: Self) {
        if self.is_told_by(&other) {
            self.trail.clone_from(&other.trail);
        }
        self.killed = self.killed.both(other.killed);
        self.ended &= other.ended;
        self.whole &= other.whole;
        self.lossy &= other.lossy;
        self.received |= other.received;
        self.mixed &= other.mixed;
    }

    /// Whether it was made harmless for this sink.
    pub fn is_harmless_for(&self, sink: SinkKind) -> bool {
        self.origin.is_harmless(self.killed, sink)
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
            && self.received == other.received
            && self.mixed == other.mixed
    }
}

/// Adds an origin; one that is there already is harmless only for what both are harmless for.
pub(super) fn insert(list: &mut Vec<Taint>, taint: Taint) {
    let key = |taint: &Taint| (taint.origin, taint.site);
    // Most lists are made in order.
    if list.len() < MAX_TAINTS && list.last().is_none_or(|last| key(last) < key(&taint)) {
        list.push(taint);
        return;
    }
    match list.binary_search_by_key(&key(&taint), key) {
        Ok(at) => {
            list[at].join(taint);
        }
        Err(at) if list.len() < MAX_TAINTS => list.insert(at, taint),
        Err(_) => {}
    }
}

/// How many origins one value remembers; the first ones are kept.
pub(super) const MAX_TAINTS: usize = 12;
