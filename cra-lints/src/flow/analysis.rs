//! The whole analysis: every function read once, callees before callers, and what reached places where lints look.

use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::{Arc, LazyLock, Mutex, OnceLock, PoisonError, RwLock};

use super::about::{tokens_are_secret, uses_cryptography};
use super::api::{Api, Row};
use super::constants::Constants;
use super::declared::{Declared, OwnRow};
use super::defaults::Defaults;
use super::held::Made;
use super::kinds::SourceKind;
use super::order::{Group, Order};
use super::program::Program;
use super::reaching::{Many, Open, Reaching, Special, Target};
use super::secrets::Secrets;
use super::shared::Shared;
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

/// In groups larger than this half as often.
const LARGE_GROUP: usize = 200;

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
    /// What is known of functions, the user's word first.
    pub(super) declared: Declared,
    options: Options,
    summaries: Vec<RwLock<Option<Arc<Summary>>>>,
    /// Where the parameters of each go.
    pub(super) reaching: Vec<OnceLock<Arc<Reaching>>>,
    pub(super) order: Order,
    read_with_fixed: Mutex<FxHashMap<Nested<Flagged>, usize>>,
    many: Mutex<FxHashMap<Box<[usize]>, usize>>,
    pub(super) shared: Shared,
    /// Held by who settles something that others may want to settle as well.
    settling: Mutex<()>,
    wide: Mutex<FxHashMap<(Group, Several), Together>>,
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
    /// Where its parameters go, as far as it was known when it was read.
    open: Open,
}

/// Functions that one call may run any of.
type Several = Box<[(FileId, ItemId)]>;

/// What many functions do, taken together.
#[derive(Clone)]
pub(super) struct Together {
    /// What each of them did when they were taken together: what was said then holds while that is the same.
    pub(super) of: Arc<[Option<Arc<Summary>>]>,
    pub(super) summary: Arc<Summary>,
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
    pub(super) fn new(model: &'m Model<'m>, options: Options, wanted: Sinks) -> Self {
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
            declared,
            options,
            summaries,
            order: Order::new(&program),
            reaching: program.functions.iter().map(|_| OnceLock::new()).collect(),
            read_with_fixed: Mutex::new(FxHashMap::default()),
            many: Mutex::new(FxHashMap::default()),
            shared: Shared::default(),
            settling: Mutex::default(),
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
                open: Open::default(),
            })
            .collect();
        for round in 0.. {
            if budget == 0 || !waiting.contains(&true) {
                break;
            }
            for (at, &function) in group.iter().enumerate() {
                if budget == 0 || !std::mem::take(&mut waiting[at]) {
                    continue;
                }
                budget -= 1;
                let (read, changed) = self.read_again(function, round >= GROWING_FROM);
                out[at] = read;
                for caller in callers[at].iter().filter(|_| changed) {
                    waiting[*caller] = true;
                }
            }
        }
        for (at, waits) in waiting.into_iter().enumerate() {
            if waits {
                out[at].cut = Sinks::ALL;
            }
        }
        self.settle_group(&mut out);
        out
    }

    /// Works out where the parameters of functions go that were read together.
    fn settle_group(&self, group: &mut [Read]) {
        let opens: Vec<Open> = group
            .iter_mut()
            .map(|read| std::mem::take(&mut read.open))
            .collect();
        let members: Vec<(Target, &Open)> = group
            .iter()
            .zip(&opens)
            .map(|(read, open)| (Target::Function(read.function), open))
            .collect();
        for (read, settled) in group.iter_mut().zip(self.settle(&members)) {
            read.hits.extend(settled.hits);
            read.cut = read.cut.with(settled.cut);
        }
    }

    /// Reads a function of a group with what is known of the others by now, and says whether what it does changed by that;
    /// what is `growing` says what it said before as well.
    fn read_again(&self, function: usize, growing: bool) -> (Read, bool) {
        let of = &self.program.functions[function];
        let Reading {
            mut summary,
            hits,
            cut,
            made,
            open,
        } = Walk::function(self, of, Entered::default(), 0);
        let read = Read {
            function,
            hits,
            cut,
            made,
            open,
        };
        let mut slot = self.summaries[function]
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(before) = slot.as_deref().filter(|_| growing) {
            summary.widen(before);
        }
        let changed = slot.as_deref() != Some(&summary);
        if changed {
            *slot = Some(Arc::new(summary));
        }
        (read, changed)
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
    pub(super) fn read_with(&self, function: usize, fixed: Vec<Fixed>, nesting: u32) -> usize {
        let key = ((function, fixed), nesting);
        let known = self
            .read_with_fixed
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .get(&key)
            .copied();
        if let Some(known) = known {
            return known;
        }
        let entered = Entered {
            fixed: &key.0.1,
            ..Entered::default()
        };
        let reading = Walk::function(self, &self.program.functions[function], entered, nesting);
        let special = Special {
            function,
            summary: Arc::new(reading.summary),
            hits: reading.hits,
            open: reading.open,
            reaching: OnceLock::new(),
            cut: reading.cut,
            cut_behind: OnceLock::new(),
        };
        let mut known = self
            .read_with_fixed
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        *known
            .entry(key)
            .or_insert_with(|| self.shared.add_special(special))
    }

    /// Works out where the parameters of a function go of whose arguments something is known, when all that it calls is.
    pub(super) fn settle_special(&self, number: usize) {
        let special = self.shared.special(number);
        let _alone = self.settling.lock().unwrap_or_else(PoisonError::into_inner);
        if special.reaching.get().is_none() {
            let settled = self.settle(&[(Target::Special(number), &special.open)]);
            let cut = settled
                .iter()
                .fold(Sinks::NONE, |all, one| all.with(one.cut));
            let _ = special.cut_behind.set(cut);
        }
    }

    /// Functions of which a call runs one: those that are known in this group.
    pub(super) fn many(&self, items: &[(FileId, ItemId)], group: Group) -> usize {
        let at = items
            .iter()
            .filter_map(|item| self.program.by_item.get(item).copied());
        let functions: Box<[usize]> = at.filter(|at| self.order.is_known(*at, group)).collect();
        let mut known = self.many.lock().unwrap_or_else(PoisonError::into_inner);
        let number = *known.entry(functions).or_insert_with_key(|functions| {
            self.shared.add_many(Many {
                functions: functions.clone(),
                reaching: OnceLock::new(),
            })
        });
        drop(known);
        let many = self.shared.many(number);
        let is_within = |at: &usize| self.order.is_within(*at, group);
        if many.reaching.get().is_none() && !many.functions.iter().any(is_within) {
            let _alone = self.settling.lock().unwrap_or_else(PoisonError::into_inner);
            self.settle_many(number);
        }
        number
    }

    /// What these functions do, taken together; made of what was said before when one of them does something else by now.
    pub(super) fn together(
        &self,
        items: &[(FileId, ItemId)],
        group: Group,
        make: impl FnOnce(Option<&Together>, &[Option<Arc<Summary>>]) -> Summary,
    ) -> Together {
        let at = |item| self.program.by_item.get(item).copied();
        let is_within = |at| self.order.is_within(at, group);
        let within = items.iter().filter_map(at).any(is_within);
        let key: (Group, Several) = (if within { group } else { Group::NONE }, items.into());
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
        let summary = Arc::new(make(known.as_ref(), &of));
        let made = Together { of, summary };
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
