//! Under which paths the items of a crate are seen from outside, and which of them is the shortest.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap, HashSet};

use super::names::{Base, Names, Target};
use super::unit::{MACRO, TYPE, VALUE};
use super::world::{Def, ItemId, ModuleId};
use crate::model::name::Name;

/// Paths with more segments than this are not looked at: users do not write them.
const MAX_SEGMENTS: usize = 8;
/// What a hidden segment weighs, in segments.
const HIDDEN: usize = 10;
/// Glob imports of glob imports are followed so far.
const MAX_GLOBS: usize = 32;
/// More paths than this are not looked at.
const MAX_PATHS: usize = 400_000;

/// What is seen from outside.
#[derive(Debug, Default)]
pub(super) struct Public {
    /// The shortest path of each public item.
    pub(super) items: HashMap<ItemId, String>,
    pub(super) modules: HashMap<ModuleId, String>,
    /// Other paths, and what they lead to.
    pub(super) others: Vec<(String, Target)>,
    /// Modules that show everything of an enum or of another crate's module.
    pub(super) globs: Vec<(String, Target)>,
}

/// Something a module shows.
#[derive(Debug, Clone)]
struct Shown {
    name: Option<Name>,
    hidden: bool,
    target: Target,
}

/// A path to be looked at: its weight, itself, and a number that leads to what it is.
type Candidate = Reverse<(usize, String, usize)>;

struct Search<'n, 'w> {
    names: &'n Names<'w>,
    out: Public,
    heap: BinaryHeap<Candidate>,
    targets: Vec<Target>,
}

/// Walks from the roots of all crates, the shortest paths first.
pub(super) fn public(names: &Names<'_>) -> Public {
    let mut search = Search {
        names,
        out: Public::default(),
        heap: BinaryHeap::new(),
        targets: Vec::new(),
    };
    for (at, krate) in names.world.crates.iter().enumerate() {
        let path = names.world.modules[krate.root].path.clone();
        let target = Target {
            base: Base::Module(krate.root),
            rest: Vec::new(),
        };
        // The first crate's own paths come before those that are only in the crates beneath it.
        search.push(at, path, target);
    }
    while let Some(Reverse((weight, path, at))) = search.heap.pop() {
        search.visit(weight, path, at);
    }
    search.out
}

impl Search<'_, '_> {
    fn push(&mut self, weight: usize, path: String, target: Target) {
        if self.targets.len() >= MAX_PATHS {
            return;
        }
        self.targets.push(target);
        self.heap
            .push(Reverse((weight, path, self.targets.len() - 1)));
    }

    fn visit(&mut self, weight: usize, path: String, at: usize) {
        let target = self.targets[at].clone();
        let other = match &target.base {
            _ if !target.rest.is_empty() => true,
            Base::Foreign(text) => *text != path,
            Base::Item(item) => match self.out.items.get(item) {
                Some(known) => *known != path,
                None => {
                    self.out.items.insert(*item, path);
                    return;
                }
            },
            Base::Module(module) => match self.out.modules.get(module) {
                Some(known) => *known != path,
                None => {
                    self.out.modules.insert(*module, path.clone());
                    if path.split("::").count() < MAX_SEGMENTS {
                        self.open(weight, &path, *module);
                    }
                    return;
                }
            },
        };
        if other {
            self.out.others.push((path, target));
        }
    }

    fn open(&mut self, weight: usize, path: &str, module: ModuleId) {
        let mut seen = HashSet::new();
        let mut shown = Vec::new();
        self.shown(module, &mut seen, 0, &mut shown);
        for one in shown {
            match one.name {
                Some(name) => {
                    let hidden = one.hidden || name.as_str().starts_with("__");
                    let weight = weight + if hidden { HIDDEN } else { 1 };
                    self.push(weight, format!("{path}::{name}"), one.target);
                }
                None => self.out.globs.push((path.to_owned(), one.target)),
            }
        }
    }

    /// The public names of a module, those by globs included.
    fn shown(
        &self,
        module: ModuleId,
        seen: &mut HashSet<ModuleId>,
        depth: usize,
        out: &mut Vec<Shown>,
    ) {
        if depth > MAX_GLOBS || !seen.insert(module) {
            return;
        }
        let world = self.names.world;
        let here = &world.modules[module];
        let mut names: Vec<_> = here.names.iter().collect();
        names.sort_by_key(|(name, _)| **name);
        for (name, entries) in names {
            for entry in entries.iter().filter(|entry| entry.public) {
                let mut show = |target: Target| {
                    if let Base::Module(module) = target.base
                        && world.modules[module].unstable
                    {
                        return;
                    }
                    out.push(Shown {
                        name: Some(*name),
                        hidden: entry.hidden,
                        target,
                    });
                };
                let base = |base| Target {
                    base,
                    rest: Vec::new(),
                };
                match &entry.def {
                    Def::Module(inner) => show(base(Base::Module(*inner))),
                    Def::Item(item) => show(base(Base::Item(*item))),
                    Def::Extern(library) => {
                        show(base(Base::Foreign(library.as_str().to_owned())));
                    }
                    Def::Import(path) => {
                        let mut found: Vec<Target> = Vec::new();
                        for space in [TYPE, VALUE, MACRO] {
                            if let Some(target) = self.names.import(module, path, space)
                                && !found.contains(&target)
                            {
                                found.push(target);
                            }
                        }
                        let own = |target: &Target| !matches!(target.base, Base::Foreign(_));
                        if found.iter().any(own) {
                            found.retain(own);
                        }
                        found.into_iter().for_each(&mut show);
                    }
                }
            }
        }
        for glob in here.globs.iter().filter(|glob| glob.public) {
            match self.names.import(module, &glob.path, TYPE) {
                Some(Target {
                    base: Base::Module(inner),
                    rest,
                }) if rest.is_empty() => {
                    let mut more = Vec::new();
                    self.shown(inner, seen, depth + 1, &mut more);
                    out.extend(
                        more.into_iter().filter(|one| {
                            one.name.is_none_or(|name| !here.names.contains_key(&name))
                        }),
                    );
                }
                Some(target) => out.push(Shown {
                    name: None,
                    hidden: false,
                    target,
                }),
                None => {}
            }
        }
    }
}
