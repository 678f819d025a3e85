//! What the paths of a [`World`] mean.

use std::cell::{Cell, RefCell};
use std::collections::{HashMap, HashSet};

use super::unit::{Kind, PathRef, TYPE};
use super::world::{Def, ItemId, ModuleId, World};
use crate::model::name::Name;
use crate::model::resolve::prelude;

/// What a path means: something that is known, and the names behind it that belong to it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Target {
    pub(super) base: Base,
    pub(super) rest: Vec<Name>,
}

/// Something that a path leads to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Base {
    Module(ModuleId),
    Item(ItemId),
    /// Something of another crate, or a primitive type, as text.
    Foreign(String),
}

impl Target {
    fn new(base: Base) -> Self {
        Self {
            base,
            rest: Vec::new(),
        }
    }

    fn foreign(text: &str) -> Self {
        Self::new(Base::Foreign(text.to_owned()))
    }

    fn then(mut self, name: Name) -> Self {
        match &mut self.base {
            Base::Foreign(text) => {
                text.push_str("::");
                text.push_str(name.as_str());
            }
            _ => self.rest.push(name),
        }
        self
    }
}

/// Longer chains of imports are not followed.
const MAX_CHAIN: usize = 64;
/// A question that needs more steps than this has no answer.
const MAX_STEPS: usize = 20_000;
/// No crate that people wrote needs as many steps for all questions together.
const MAX_ALL_STEPS: usize = 20_000_000;
/// A question that met a circle may have another answer where it is asked from elsewhere; after so many vain tries
/// within one search it has none. Globs in circles would take for ever otherwise.
const MAX_TRIES: u8 = 3;

/// Marks the question what a glob of another crate may mean.
const FOREIGN: u8 = 128;

/// A module, a name, a space of names; whether the question comes from within the module.
type Question = (ModuleId, Name, u8, bool);

/// Answers what names mean, and remembers.
pub(super) struct Names<'w> {
    pub(super) world: &'w World,
    known: RefCell<HashMap<Question, Option<Target>>>,
    /// Steps taken for all questions.
    steps: Cell<usize>,
}

/// One question with those that led to it.
struct Search {
    open: HashSet<Question>,
    /// How often a question met a circle and found nothing.
    vain: HashMap<Question, u8>,
    /// Whether a circle was met: what was not found may then be found from elsewhere.
    circle: bool,
    steps: usize,
}

impl<'w> Names<'w> {
    pub(super) fn new(world: &'w World) -> Self {
        Self {
            world,
            known: RefCell::new(HashMap::new()),
            steps: Cell::new(0),
        }
    }

    /// What `path`, written in `module`, means in this space of names.
    pub(super) fn resolve(&self, module: ModuleId, path: &PathRef, space: u8) -> Option<Target> {
        let mut search = Search {
            open: HashSet::new(),
            vain: HashMap::new(),
            circle: false,
            steps: 0,
        };
        let found = self.path(module, path, space, false, &mut search)?;
        // `use std::str` does not hide the type of that name.
        if let ([name], Base::Module(_)) = (path.segments.as_slice(), &found.base)
            && prelude::canonical(name.as_str()) == Some(name.as_str())
        {
            return Some(Target::foreign(name.as_str()));
        }
        Some(found)
    }

    /// What an import in `module` brings in.
    pub(super) fn import(&self, module: ModuleId, path: &PathRef, space: u8) -> Option<Target> {
        let mut search = Search {
            open: HashSet::new(),
            vain: HashMap::new(),
            circle: false,
            steps: 0,
        };
        self.path(module, path, space, true, &mut search)
    }

    fn path(
        &self,
        module: ModuleId,
        path: &PathRef,
        space: u8,
        import: bool,
        search: &mut Search,
    ) -> Option<Target> {
        let segments = path.segments.as_slice();
        let (first, mut rest) = segments.split_first()?;
        let krate = &self.world.crates[self.world.modules[module].krate];
        let first_space = if rest.is_empty() { space } else { TYPE };
        let mut target = match first.as_str() {
            "crate" | "$crate" => Target::new(Base::Module(krate.root)),
            "self" => Target::new(Base::Module(module)),
            "super" => {
                let mut at = self.world.modules[module].parent?;
                while let [next, more @ ..] = rest {
                    if *next != "super" {
                        break;
                    }
                    at = self.world.modules[at].parent?;
                    rest = more;
                }
                Target::new(Base::Module(at))
            }
            _ => {
                let from = if import && krate.old_paths {
                    krate.root
                } else {
                    module
                };
                let own = if path.global && !krate.old_paths {
                    None
                } else {
                    self.lookup(from, *first, first_space, module, search)
                };
                match own.or_else(|| self.library(module, *first)) {
                    Some(target) => target,
                    // A crate that nobody told us of, such as one that only another platform needs.
                    None if path.global => Target::foreign(first.as_str()),
                    None => {
                        let lower = first.as_str().starts_with(char::is_lowercase);
                        match self.elsewhere(module, *first, search) {
                            Some(target) if !(import && lower) => target,
                            _ if lower && (import || !rest.is_empty()) => {
                                Target::foreign(first.as_str())
                            }
                            found => found?,
                        }
                    }
                }
            }
        };
        while let [next, more @ ..] = rest {
            let last = more.is_empty();
            target = match target.base {
                Base::Module(at) if target.rest.is_empty() => {
                    let space = if last { space } else { TYPE };
                    if *next == "self" {
                        target
                    } else if *next == "super" {
                        Target::new(Base::Module(self.world.modules[at].parent?))
                    } else {
                        match self.lookup(at, *next, space, module, search) {
                            Some(found) => found,
                            None => match self.foreign_glob(at, *next, search) {
                                Some(found) => found,
                                None => target.then(*next),
                            },
                        }
                    }
                }
                _ => target.then(*next),
            };
            rest = more;
        }
        // A path into a module of ours that leads nowhere means nothing when an import asks.
        let nowhere = matches!(target.base, Base::Module(_)) && !target.rest.is_empty();
        (!(import && nowhere)).then_some(target)
    }

    /// Another crate, by the name it has here.
    fn library(&self, module: ModuleId, name: Name) -> Option<Target> {
        let krate = &self.world.crates[self.world.modules[module].krate];
        let library = *krate.externs.get(&name)?;
        Some(self.root_of(library))
    }

    fn root_of(&self, library: Name) -> Target {
        // The crates of the standard library are read together; each knows the others by these names.
        if self.world.crates.len() > 1 {
            let at = ["std", "alloc", "core"]
                .iter()
                .position(|known| library == *known);
            if let Some(krate) = at.and_then(|at| self.world.crates.get(at)) {
                return Target::new(Base::Module(krate.root));
            }
        }
        Target::foreign(match library.as_str() {
            "core" | "alloc" => "std",
            other => other,
        })
    }

    /// Names that need no import, and those that only a glob of another crate explains.
    fn elsewhere(&self, module: ModuleId, name: Name, search: &mut Search) -> Option<Target> {
        if let Some(path) = prelude::canonical(name.as_str()) {
            let mut segments = path.split("::").map(Name::new);
            let first = segments.next()?;
            let rest: Vec<Name> = segments.collect();
            if rest.is_empty() {
                return Some(Target::foreign(path));
            }
            let Base::Module(mut at) = self.root_of(first).base else {
                return Some(Target::foreign(path));
            };
            let (last, modules) = rest.split_last()?;
            for name in modules {
                match self.lookup(at, *name, TYPE, module, search) {
                    Some(Target {
                        base: Base::Module(next),
                        ..
                    }) => at = next,
                    Some(found) => return Some(found.then(*last)),
                    None => return Some(Target::foreign(path)),
                }
            }
            return self
                .lookup(at, *last, TYPE, module, search)
                .or_else(|| Some(Target::foreign(path)));
        }
        self.foreign_glob(module, name, search)
    }

    /// A name that can only come from a glob import of another crate, when there is one such import.
    fn foreign_glob(&self, module: ModuleId, name: Name, search: &mut Search) -> Option<Target> {
        let question = (module, name, FOREIGN, true);
        self.once(question, search, |search| {
            self.only_foreign_glob(module, name, search)
        })
    }

    /// The answer to a question, remembered unless a circle kept it from being found.
    fn once(
        &self,
        question: Question,
        search: &mut Search,
        find: impl FnOnce(&mut Search) -> Option<Target>,
    ) -> Option<Target> {
        if let Some(known) = self.known.borrow().get(&question) {
            return known.clone();
        }
        search.steps += 1;
        self.steps.set(self.steps.get() + 1);
        let tries = search.vain.get(&question).copied().unwrap_or_default();
        if search.steps > MAX_STEPS
            || self.steps.get() > MAX_ALL_STEPS
            || search.open.len() >= MAX_CHAIN
            || tries >= MAX_TRIES
            || !search.open.insert(question)
        {
            search.circle = true;
            return None;
        }
        let circle = std::mem::replace(&mut search.circle, false);
        let found = find(search);
        search.open.remove(&question);
        if found.is_some() || !search.circle {
            self.known.borrow_mut().insert(question, found.clone());
        } else {
            search.vain.insert(question, tries + 1);
        }
        search.circle |= circle;
        found
    }

    fn only_foreign_glob(
        &self,
        module: ModuleId,
        name: Name,
        search: &mut Search,
    ) -> Option<Target> {
        let mut found: Option<Target> = None;
        for glob in &self.world.modules[module].globs {
            let target = self.path(module, &glob.path, TYPE, true, search);
            let one = match target.map(|target| target.base) {
                Some(Base::Foreign(text)) if text.ends_with("prelude") => return None,
                Some(Base::Foreign(text)) => Some(Target::foreign(&text).then(name)),
                Some(Base::Module(inner)) if inner != module => {
                    self.foreign_glob(inner, name, search)
                }
                _ => None,
            };
            if one.is_some() && found.is_some() && one != found {
                return None;
            }
            found = one.or(found);
        }
        found
    }

    /// What `name` is in `module`, by its own items, its imports and its globs.
    fn lookup(
        &self,
        module: ModuleId,
        name: Name,
        space: u8,
        from: ModuleId,
        search: &mut Search,
    ) -> Option<Target> {
        let inside = self.is_within(from, module);
        let question = (module, name, space, inside);
        self.once(question, search, |search| self.look(question, search))
    }

    fn is_within(&self, module: ModuleId, around: ModuleId) -> bool {
        let mut at = Some(module);
        while let Some(module) = at {
            if module == around {
                return true;
            }
            at = self.world.modules[module].parent;
        }
        false
    }

    fn look(&self, question: Question, search: &mut Search) -> Option<Target> {
        let (module, name, space, inside) = question;
        let here = &self.world.modules[module];
        let entries = here.names.get(&name).map_or(&[][..], Vec::as_slice);
        let fitting = || {
            entries
                .iter()
                .filter(|entry| entry.spaces & space != 0 && (inside || !entry.private))
        };
        for entry in fitting() {
            match &entry.def {
                Def::Module(inner) => return Some(Target::new(Base::Module(*inner))),
                Def::Item(item) => return Some(Target::new(Base::Item(*item))),
                Def::Extern(library) => return Some(self.root_of(*library)),
                Def::Import(_) => {}
            }
        }
        for entry in fitting() {
            if let Def::Import(path) = &entry.def
                && let Some(found) = self.path(module, path, space, true, search)
            {
                return Some(found);
            }
        }
        for glob in here.globs.iter().filter(|glob| inside || !glob.private) {
            let Some(target) = self.path(module, &glob.path, TYPE, true, search) else {
                continue;
            };
            match target.base {
                Base::Module(inner) if inner != module => {
                    if let Some(found) = self.lookup(inner, name, space, module, search) {
                        return Some(found);
                    }
                }
                Base::Item(item) if self.has_variant(item, name) => {
                    return Some(Target::new(Base::Item(item)).then(name));
                }
                _ => {}
            }
        }
        None
    }

    fn has_variant(&self, item: ItemId, name: Name) -> bool {
        match &self.world.items[item].1.kind {
            Kind::Enum { variants, .. } => variants.iter().any(|(variant, _)| *variant == name),
            _ => false,
        }
    }
}
