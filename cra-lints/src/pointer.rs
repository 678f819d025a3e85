//! Where raw pointers lead: each body is walked once in the order in which it runs, with what each pointer may point to and whether that still lives.
//!
//! A walk knows for each local, field and static what it may point to (`domain`), and ends objects where they end:
//! at the end of a scope, when their owner is dropped, moved, given another value or grown, when they are given back to
//! the allocator. A use of a pointer to what has ended is a [`Flaw`]. Functions of the workspace are told to each other
//! by what they do with their parameters (`summary`). Whatever is not known is taken to be right.

mod again;
mod apply;
mod asked;
mod behind;
mod build;
mod by_object;
mod call;
mod cell;
mod closure;
mod combine;
mod compact;
mod condition;
mod constant;
mod contents;
mod domain;
mod elsewhere;
mod escape;
mod flow;
mod foreign;
mod glue;
mod ignored;
mod lent;
mod library;
mod linked;
mod method;
mod names;
mod owner;
mod param;
mod place;
mod raw;
mod relevant;
mod room;
mod round;
mod shape;
mod spot;
mod state;
mod stays;
mod summary;
mod taken;
mod translate;
mod unset;
mod used;
mod value;
mod walk;

use std::collections::{BTreeMap, BTreeSet};

pub use domain::Why;

use crate::model::Model;
use crate::model::infer::Types;
use crate::model::name::Name;
use crate::model::place::Place;
use crate::model::syntax::BodyId;
use crate::model::view::BodyView;
use domain::Objects;
use param::parameters;
use state::State;
use summary::{Key, Summaries, Summary};
use value::Value;
use walk::Walk;

/// How often what functions do is told on to those that call them.
const ROUNDS: usize = 5;

/// What is known at each step may come to so much altogether before a walk is given up.
const MAX_WEIGHT: usize = 8_000_000;

/// How many calls deep functions are looked for that have nothing to do with pointers.
const CALLS: usize = 3;

/// What a pointer leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// A local of the function.
    Local(Name),
    /// Memory that an owner has, or that came from the allocator.
    Memory,
    /// Something else.
    Other,
}

/// A use of a pointer that leads to nothing any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Flaw {
    /// Where it is used.
    pub at: Place,
    /// Why it leads to nothing.
    pub why: Why,
    /// Where the pointer was made.
    pub made: Place,
    /// Where what it led to ended.
    pub ended: Place,
    /// What it led to.
    pub target: Target,
    /// The call in the course of which it is used.
    pub via: Option<Place>,
    /// Whether it is not used here, but handed to callers that are not known.
    pub escapes: bool,
    /// Whether it leads to something as well, on other ways through the function that gave it, or may be used before the
    /// function returns only.
    pub maybe: bool,
}

/// What the walks over all bodies of a workspace found.
#[derive(Debug, Default)]
pub struct Pointers {
    /// Uses of pointers that lead to nothing: one for each line, in the order of files and lines.
    pub flaws: Vec<Flaw>,
    /// The bodies that were not walked to their end.
    pub cut: Vec<Place>,
}

impl Pointers {
    /// Walks the bodies of a workspace.
    pub fn new(model: &Model<'_>) -> Self {
        pointers(model)
    }
}

fn pointers(model: &Model<'_>) -> Pointers {
    let mut bodies: BTreeMap<Key, BodyView<'_>> = BTreeMap::new();
    for file in &model.files {
        if !relevant::file(&file.text) {
            continue;
        }
        for (at, view) in (0u32..).zip(model.bodies(file)) {
            if relevant::body(&view) {
                bodies.insert((file.id, BodyId(at)), view);
            }
        }
    }
    // Without unsafe code no pointer is followed anywhere.
    if !bodies.values().any(relevant::follows) {
        bodies.clear();
    }
    let mut known = Known::default();
    known.summaries.drops = glue::impls(bodies.iter());
    known.summaries.bare = relevant::bare(model);
    known.settle(&bodies, bodies.keys().copied().collect());
    // What functions that have nothing to do with pointers do with the owners that they are given.
    for _ in 0..CALLS {
        let more = known.called_unknown(model, &bodies);
        if more.is_empty() {
            break;
        }
        let keys = more.keys().copied().collect();
        bodies.extend(more);
        known.settle(&bodies, keys);
    }
    // Functions that are safe all through can still call what ends the memory behind a field.
    let dangerous = known.dangerous(&bodies);
    if !dangerous.is_empty() {
        let mut more = BTreeSet::new();
        for file in &model.files {
            for (at, view) in (0u32..).zip(model.bodies(file)) {
                let key = (file.id, BodyId(at));
                if !bodies.contains_key(&key) && relevant::calls(&view, &dangerous) {
                    bodies.insert(key, view);
                    more.insert(key);
                }
            }
        }
        known.settle(&bodies, more);
    }
    // What all functions put into a field is there when the next one begins.
    known.summaries.links = linked::links(model, &known.summaries.list);
    if !known.summaries.links.is_empty() {
        let links = &known.summaries.links;
        let has = |view: &BodyView<'_>| {
            let item = view.self_type().and_then(|ty| model.item_at(ty));
            item.is_some_and(|item| links.contains_key(&item))
        };
        let again = bodies.iter().filter(|(_, view)| has(view));
        let again = again.map(|(key, _)| *key).collect();
        known.settle(&bodies, again);
    }
    let cut = known
        .missed(model, &dangerous)
        .iter()
        .filter_map(|key| body_of(model, *key))
        .map(|view| view.place_of(view.body.root()))
        .collect();
    let mut flaws: Vec<Flaw> = known.escaped();
    flaws.extend(known.flaws.into_values().flatten());
    // On one line what has left its scope comes first: it is found by another lint than the rest.
    let line = |flaw: &Flaw| {
        let lines = &model.file(flaw.at.file).lines;
        (flaw.at.file, lines.line(flaw.at.span.start))
    };
    flaws.sort_by_key(|flaw| (line(flaw), flaw.why, flaw.at.span, flaw.made, flaw.ended));
    flaws.dedup_by_key(|flaw| line(flaw));
    Pointers { flaws, cut }
}

/// What is known so far.
#[derive(Default)]
struct Known {
    summaries: Summaries,
    flaws: BTreeMap<Key, Vec<Flaw>>,
    /// What functions hand to callers that are not known.
    escapes: BTreeMap<Key, Vec<Flaw>>,
    callers: BTreeMap<Key, BTreeSet<Key>>,
    /// What was not walked to its end.
    cut: BTreeSet<Key>,
}

impl Known {
    /// Walks these bodies, and again those that call one of which something new was learned.
    fn settle(&mut self, bodies: &BTreeMap<Key, BodyView<'_>>, mut open: BTreeSet<Key>) {
        for _ in 0..ROUNDS {
            let mut next = BTreeSet::new();
            for key in std::mem::take(&mut open) {
                let Some(view) = bodies.get(&key) else {
                    continue;
                };
                let types = view.infer();
                let walked = walked(*view, &self.summaries, types);
                for callee in walked.called {
                    self.callers.entry(callee).or_default().insert(key);
                }
                self.flaws.insert(key, walked.flaws);
                self.escapes.insert(key, walked.escapes);
                if walked.cut {
                    self.cut.insert(key);
                } else {
                    self.cut.remove(&key);
                }
                if self.summaries.list.get(&key) != Some(&walked.summary) {
                    self.summaries.list.insert(key, walked.summary);
                    next.extend(self.callers.get(&key).into_iter().flatten());
                }
            }
            if next.is_empty() {
                break;
            }
            open = next;
        }
    }

    /// The bodies that are called and not known, and change what they are given or give a pointer back in something.
    fn called_unknown<'m>(
        &self,
        model: &'m Model<'m>,
        bodies: &BTreeMap<Key, BodyView<'m>>,
    ) -> BTreeMap<Key, BodyView<'m>> {
        let open = self.callers.keys().filter(|key| !bodies.contains_key(key));
        open.filter_map(|key| Some((*key, body_of(model, *key)?)))
            .filter(|(_, view)| {
                relevant::changes(view, &self.summaries.drops) || relevant::gives(view)
            })
            .collect()
    }

    /// What was not walked to its end and matters: what follows raw pointers or calls what must be called with care, and
    /// what such bodies run. In all others nothing can go wrong.
    fn missed(&self, model: &Model<'_>, dangerous: &BTreeSet<Name>) -> BTreeSet<Key> {
        let follows = |key: &Key| {
            body_of(model, *key)
                .is_some_and(|view| relevant::follows(&view) || relevant::calls(&view, dangerous))
        };
        let matters = |key: &&Key| {
            let mut seen = BTreeSet::from([**key]);
            let mut open = vec![**key];
            while let Some(at) = open.pop() {
                if follows(&at) {
                    return true;
                }
                let callers = self.callers.get(&at).into_iter().flatten();
                open.extend(callers.filter(|caller| seen.insert(**caller)));
            }
            false
        };
        self.cut.iter().filter(matters).copied().collect()
    }

    /// What leaves the workspace: functions with callers in it are told of where those use what they get, and a pointer
    /// that is used here where it is used.
    fn escaped(&self) -> Vec<Flaw> {
        let called = |key: &Key| self.callers.get(key).is_some_and(|by| !by.is_empty());
        let used: BTreeSet<Place> = self
            .flaws
            .values()
            .flatten()
            .map(|flaw| flaw.made)
            .collect();
        let escapes = self.escapes.iter().filter(|(key, _)| !called(key));
        escapes
            .flat_map(|(_, flaws)| flaws)
            .filter(|flaw| !used.contains(&flaw.made))
            .copied()
            .collect()
    }

    /// The names of functions of which callers must take care.
    fn dangerous(&self, bodies: &BTreeMap<Key, BodyView<'_>>) -> BTreeSet<Name> {
        let list = self.summaries.list.iter();
        list.filter(|(_, summary)| summary.is_dangerous())
            .filter_map(|(key, _)| Some(bodies.get(key)?.owner()?.name))
            .collect()
    }
}

fn body_of<'m>(model: &'m Model<'m>, (id, body): Key) -> Option<BodyView<'m>> {
    let file = model.file(id);
    model.bodies(file).nth(body.0 as usize)
}

/// What a walk found.
struct Walked {
    flaws: Vec<Flaw>,
    escapes: Vec<Flaw>,
    summary: Summary,
    called: BTreeSet<Key>,
    cut: bool,
}

/// Walks a body.
fn walked(view: BodyView<'_>, summaries: &Summaries, types: &Types) -> Walked {
    let root = view.body.root();
    let span = view.expr(root).span;
    let mut walk = Walk {
        view,
        summaries,
        types,
        objects: Objects::default(),
        st: State::default(),
        scopes: vec![Vec::new()],
        exits: Vec::new(),
        returned: None,
        base: 0,
        unsafe_depth: 0,
        renamed: Vec::new(),
        temps: Vec::new(),
        flaws: Vec::new(),
        uses: Vec::new(),
        called: BTreeSet::new(),
        by_value: BTreeMap::new(),
        given: BTreeSet::new(),
        beginning: view.place(span),
        steps: 2000 + view.body.exprs.len() * 40,
        weight: MAX_WEIGHT,
        branches: 0,
        inside: 0,
        rounds: 0,
        left: false,
        turns: 0,
        extended: BTreeSet::new(),
        enlarged: BTreeMap::new(),
        elements: BTreeSet::new(),
        detached: Vec::new(),
    };
    let takes_self = parameters(&mut walk);
    let value = walk.eval(root);
    let value = walk.finish(value, span);
    // What was given back, or runs for itself, runs when the locals are gone.
    for code in walk.codes(&value) {
        walk.run(code, Vec::new());
    }
    for code in std::mem::take(&mut walk.detached) {
        walk.run(code, Vec::new());
    }
    let mut flaws = std::mem::take(&mut walk.flaws);
    let over = walk.is_over();
    if over {
        flaws.clear();
        walk.uses.clear();
        walk.st = State::default();
    }
    let cut = over || walk.objects.left_out;
    let called = std::mem::take(&mut walk.called);
    let value = if over { Value::default() } else { value };
    let escapes = match escape::is_offered(&view) && !over {
        true => walk.escapes(&value),
        false => Vec::new(),
    };
    let summary = Summary::new(walk, value, takes_self);
    Walked {
        flaws,
        escapes,
        summary,
        called,
        cut,
    }
}
