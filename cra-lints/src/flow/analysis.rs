//! The whole analysis: every function read once, callees before callers, and what reached places where lints look.

use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::{Arc, LazyLock, Mutex, OnceLock, PoisonError, RwLock};

use super::about::{tokens_are_secret, uses_cryptography};
use super::api::{Api, Row};
use super::constants::Constants;
use super::declared::{Declared, OwnRow};
use super::defaults::Defaults;
use super::held::Made;
use super::hits::Telling;
use super::kinds::SourceKind;
use super::order::{Group, Order};
use super::program::Program;
use super::secrets::Secrets;
use super::summary::{Hit, Summary};
use super::taint::Sinks;
use super::walk::{Entered, Fixed, Reading, Walk};
use crate::model::Model;
use crate::model::place::FileId;
use crate::model::syntax::ItemId;
use crate::model::ty::Ty;

/// Functions that call each other are read again until their summaries stay the same, but on average not more often than
/// this.
const MAX_ROUNDS: usize = 24;

/// From this round on what was said before is kept, so that what is said only grows and comes to an end.
const GROWING_FROM: usize = 4;

/// In groups larger than this, functions are not read at once again for one more place of a kind that something is known to reach:
/// each of them reaches nearly all that the others do, and to learn all of it takes round after round.
const SMALL_GROUP: usize = 8;

/// In groups larger than this half as often.
pub(super) const LARGE_GROUP: usize = 200;

/// What the analysis knows while it runs.
pub(super) struct Analysis<'m> {
    pub(super) program: Program<'m>,
    /// Whether anything written in the program can matter, because it uses a library that takes keys and such.
    pub(super) tracks_constants: bool,
    /// Whether what is called a token, and nothing more, is one that gives rights: the program talks to servers and takes
    /// no texts apart into tokens.
    pub(super) tokens_are_secret: bool,
    /// The sinks that somebody looks at.
    pub(super) wanted: Sinks,
    /// How much functions tell each other.
    pub(super) telling: Telling,
    /// What is known of functions, the user's word first.
    pub(super) declared: Declared,
    options: Options,
    summaries: Vec<RwLock<Option<Arc<Summary>>>>,
    pub(super) order: Order,
    read_with_fixed: Mutex<FxHashMap<Nested<Flagged>, Specialised>>,
    wide: Mutex<FxHashMap<(Group, Many), Together>>,
    /// For each function the parameters by whose types it decides what runs.
    pub(super) decides_by: Vec<OnceLock<Box<[bool]>>>,
    /// The constants that were read.
    pub(super) constants: Constants,
    pub(super) barriers: Mutex<FxHashMap<Ty, bool>>,
    pub(super) secrets: Secrets,
    /// What fields of configurations are when nobody says otherwise.
    pub(super) defaults: Defaults,
    /// Rows that spoke of something.
    pub(super) seen: Mutex<FxHashSet<Row>>,
}

/// Something that is read where it is used, and how deep within others: what is read deeper sees less, whoever comes first.
pub(super) type Nested<T> = (T, u32);

/// A function, and what is known of its arguments, the receiver first.
type Flagged = (usize, Vec<Fixed>);

/// A function that was read.
pub(super) struct Read {
    pub(super) function: usize,
    /// What reaches sinks in it.
    pub(super) hits: Vec<Hit>,
    /// For which sinks something was left out.
    pub(super) cut: Sinks,
    /// What it made of the workspace's types.
    pub(super) made: Vec<Made>,
}

/// How what is said of a function changed when it was read again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Change {
    /// Not at all.
    None,
    /// It reaches more places of kinds that it was known to reach.
    Place,
    /// In another way.
    News,
}

/// What a function does with certain arguments, and what reaches sinks in it then.
type Specialised = (Arc<Summary>, Arc<[Hit]>);

/// Functions that one call may run any of.
type Many = Box<[(FileId, ItemId)]>;

/// What many functions do, taken together.
#[derive(Clone)]
pub(super) struct Together {
    /// What each of them did when they were taken together: what was said then holds while that is the same.
    pub(super) of: Arc<[Option<Arc<Summary>>]>,
    pub(super) summary: Arc<Summary>,
    /// For which sinks something was left out.
    pub(super) cut: Sinks,
}

/// What users may choose.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Kinds of sources that are trusted.
    pub trusted: Vec<SourceKind>,
    /// What they know of functions, their own or foreign ones; it goes before what we know.
    pub rows: Vec<OwnRow>,
}

static WORDS: LazyLock<Mutex<FxHashMap<String, Arc<str>>>> =
    LazyLock::new(|| Mutex::new(FxHashMap::default()));

impl<'m> Analysis<'m> {
    pub(super) fn new(
        model: &'m Model<'m>,
        options: Options,
        wanted: Sinks,
        telling: Telling,
    ) -> Self {
        let declared = Declared::new(model, &options.rows);
        let program = Program::new(model, &declared);
        let summaries = program
            .functions
            .iter()
            .map(|_| RwLock::new(None))
            .collect();
        Self {
            tracks_constants: uses_cryptography(model),
            tokens_are_secret: tokens_are_secret(model),
            wanted,
            telling,
            declared,
            options,
            summaries,
            order: Order::new(&program),
            read_with_fixed: Mutex::new(FxHashMap::default()),
            wide: Mutex::new(FxHashMap::default()),
            decides_by: program.functions.iter().map(|_| OnceLock::new()).collect(),
            constants: Constants::default(),
            barriers: Mutex::new(FxHashMap::default()),
            secrets: Secrets::new(model),
            defaults: Defaults::new(model),
            seen: Mutex::new(FxHashSet::default()),
            program,
        }
    }

    /// Reads functions that call each other until what is said of each stays the same; those in turn whose callees
    /// changed.
    pub(super) fn read_group(&self, group: &[usize]) -> Vec<Read> {
        let functions = &self.program.functions;
        let at: FxHashMap<usize, usize> = group
            .iter()
            .enumerate()
            .map(|(at, function)| (*function, at))
            .collect();
        let mut callers: Vec<Vec<usize>> = vec![Vec::new(); group.len()];
        for (caller, function) in group.iter().enumerate() {
            for callee in &functions[*function].callees {
                if let Some(callee) = at.get(callee) {
                    callers[*callee].push(caller);
                }
            }
        }
        // The last rounds are about few of them.
        let mut budget = match group.len() > LARGE_GROUP {
            true => group.len() * MAX_ROUNDS / 2,
            false => group.len() * MAX_ROUNDS,
        };
        let mut waiting = vec![true; group.len()];
        let mut out: Vec<Read> = group
            .iter()
            .map(|function| Read {
                function: *function,
                hits: Vec::new(),
                cut: Sinks::NONE,
                made: Vec::new(),
            })
            .collect();
        // Those whose callees reach more by now than when they were read, but nothing new.
        let mut behind = vec![false; group.len()];
        for round in 0.. {
            if budget == 0 || !waiting.contains(&true) {
                break;
            }
            for (at, &function) in group.iter().enumerate() {
                if budget == 0 || !std::mem::take(&mut waiting[at]) {
                    continue;
                }
                budget -= 1;
                behind[at] = false;
                let (read, change) = self.read_again(function, round >= GROWING_FROM);
                out[at] = read;
                let told = match change {
                    Change::None => continue,
                    Change::Place if group.len() > SMALL_GROUP => &mut behind,
                    Change::Place | Change::News => &mut waiting,
                };
                for caller in &callers[at] {
                    told[*caller] = true;
                }
            }
        }
        // Once more, so that all of them know what the ones they call reach.
        for (at, &function) in group.iter().enumerate() {
            if std::mem::take(&mut behind[at]) {
                let (read, change) = self.read_again(function, true);
                out[at] = read;
                for caller in callers[at].iter().filter(|_| change != Change::None) {
                    behind[*caller] = true;
                }
            }
        }
        for (at, waits) in waiting.into_iter().enumerate() {
            if waits {
                out[at].cut = Sinks::ALL;
            }
        }
        out
    }

    /// Reads a function of a group with what is known of the others by now, and says how what it does changed by that;
    /// what is `growing` says what it said before as well.
    fn read_again(&self, function: usize, growing: bool) -> (Read, Change) {
        let of = &self.program.functions[function];
        let Reading {
            mut summary,
            hits,
            cut,
            made,
        } = Walk::function(self, of, Entered::default(), 0);
        let read = Read {
            function,
            hits,
            cut,
            made,
        };
        let mut slot = self.summaries[function]
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(before) = slot.as_deref().filter(|_| growing) {
            summary.widen(before, self.telling);
        }
        let change = match slot.as_deref() {
            Some(before) if *before == summary => return (read, Change::None),
            Some(before) if before.reaches_as_much(&summary) => Change::Place,
            _ => Change::News,
        };
        *slot = Some(Arc::new(summary));
        (read, change)
    }

    /// What a function does, as far as it is known in this group; `None` while it is not.
    pub(super) fn summary(&self, function: usize, group: Group) -> Option<Arc<Summary>> {
        if !self.order.is_known(function, group) {
            return None;
        }
        self.summaries[function]
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// What a function does with this known of its arguments, and what reaches sinks in it then.
    pub(super) fn read_with(
        &self,
        function: usize,
        fixed: Vec<Fixed>,
        nesting: u32,
    ) -> Specialised {
        let key = ((function, fixed), nesting);
        let known = self
            .read_with_fixed
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .get(&key)
            .cloned();
        if let Some(known) = known {
            return known;
        }
        let entered = Entered {
            fixed: &key.0.1,
            ..Entered::default()
        };
        let reading = Walk::function(self, &self.program.functions[function], entered, nesting);
        let out: Specialised = (Arc::new(reading.summary), reading.hits.into());
        self.read_with_fixed
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(key, (Arc::clone(&out.0), Arc::clone(&out.1)));
        out
    }

    /// What these functions do, taken together; made of what was said before when one of them does something else by now.
    pub(super) fn together(
        &self,
        items: &[(FileId, ItemId)],
        group: Group,
        make: impl FnOnce(Option<&Together>, &[Option<Arc<Summary>>]) -> (Summary, Sinks),
    ) -> Together {
        let at = |item| self.program.by_item.get(item).copied();
        let is_within = |at| self.order.is_within(at, group);
        let within = items.iter().filter_map(at).any(is_within);
        let key: (Group, Many) = (if within { group } else { Group::NONE }, items.into());
        let of: Arc<[_]> = items
            .iter()
            .map(|item| at(item).and_then(|at| self.summary(at, group)))
            .collect();
        let same = |known: &Together| {
            known.of.iter().zip(&*of).all(|pair| match pair {
                (Some(one), Some(other)) => Arc::ptr_eq(one, other),
                (one, other) => one.is_none() && other.is_none(),
            })
        };
        let known = self
            .wide
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .get(&key)
            .cloned();
        if let Some(known) = known.as_ref().filter(|known| same(known)) {
            return known.clone();
        }
        let (summary, cut) = make(known.as_ref(), &of);
        let made = Together {
            of,
            summary: Arc::new(summary),
            cut,
        };
        self.wide
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(key, made.clone());
        made
    }

    /// Whether a kind of source counts.
    pub(super) fn is_on(&self, kind: SourceKind) -> bool {
        !self.options.trusted.contains(&kind)
    }

    /// Notes that a row spoke of something.
    pub(super) fn seen(&self, api: &Api) {
        self.seen
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(api.row);
    }

    /// The same words as one shared text.
    pub(super) fn words(&self, text: &str) -> Arc<str> {
        let mut words = WORDS.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = words.get(text) {
            return Arc::clone(known);
        }
        let kept: Arc<str> = Arc::from(text);
        words.insert(text.to_owned(), Arc::clone(&kept));
        kept
    }
}
