//! What paths mean, remembered: the same few names are written thousands of times in a module.

use super::cache::{self, NO_MODEL};
use crate::model::Model;
use crate::model::modules::ModuleId;
use crate::model::name::Name;
use crate::model::place::{FileId, Span};
use crate::model::resolve::Resolved;
use crate::model::syntax::{ItemId, Path, ScopeId};

/// What a path means.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    /// The canonical path; of what a library re-exports, the path that the library's own text has.
    pub(super) path: Name,
    /// The path as imports lead to it, before what the library re-exports is followed.
    pub(super) shown: Name,
    /// The item of the workspace that it names.
    pub(super) item: Option<(FileId, ItemId)>,
    /// The type alias of the workspace that it names first.
    pub(super) alias: Option<(FileId, ItemId)>,
    /// Whether the workspace defines what it begins with.
    pub(super) own: bool,
}

/// Longer paths are looked up each time.
const LONGEST: usize = 4;

/// More meanings of paths than this are not remembered at one time.
const MOST: usize = 1 << 14;

/// A path in a module.
#[derive(PartialEq, Eq, Hash)]
pub(super) struct Key {
    module: u32,
    global: bool,
    names: [usize; LONGEST],
}

impl Key {
    /// `None` for a path that is too long.
    fn new(module: ModuleId, path: &Path) -> Option<Self> {
        let mut names = [0; LONGEST];
        if path.segments.len() > LONGEST {
            return None;
        }
        for (slot, segment) in names.iter_mut().zip(&path.segments) {
            *slot = segment.name.as_str().as_ptr().addr();
        }
        Some(Self {
            module: module.0,
            global: path.global,
            names,
        })
    }
}

impl Model<'_> {
    /// What `look` finds for a path in a module, asked once while the module is looked at.
    pub(in crate::model) fn resolved_once(
        &self,
        module: ModuleId,
        path: &Path,
        look: impl Fn() -> Option<Resolved>,
    ) -> Option<Resolved> {
        let model = self.inference.number;
        let Some(key) = Key::new(module, path).filter(|_| model != NO_MODEL) else {
            return look();
        };
        if let Some(known) = cache::with(model, |cache| cache.resolved.get(&key).cloned()) {
            return known;
        }
        let found = look();
        cache::with(model, |cache| {
            if cache.resolved.len() >= MOST {
                cache.resolved.clear();
            }
            cache.resolved.insert(key, found.clone());
        });
        found
    }

    /// What a path means; one with a type in front, `<T>::f`, is not looked at here.
    pub(super) fn found(&self, file: FileId, path: &Path) -> Option<Found> {
        let module = self.modules.of_scope(file, path.scope)?;
        self.found_in(module, file, path)
    }

    /// The same, in a module that is known.
    pub(super) fn found_in(&self, module: ModuleId, file: FileId, path: &Path) -> Option<Found> {
        match Key::new(module, path) {
            Some(key) => self.remembered(key, || self.look(file, path)),
            None => self.look(file, path),
        }
    }

    /// What a single name means in a module.
    pub(super) fn found_name(
        &self,
        module: ModuleId,
        file: FileId,
        scope: ScopeId,
        name: Name,
    ) -> Option<Found> {
        let mut names = [0; LONGEST];
        names[0] = name.as_str().as_ptr().addr();
        let key = Key {
            module: module.0,
            global: false,
            names,
        };
        self.remembered(key, || {
            let path = Path::single(name, Span::default(), scope);
            self.look(file, &path)
        })
    }

    fn remembered(&self, key: Key, look: impl FnOnce() -> Option<Found>) -> Option<Found> {
        let model = self.inference.number;
        if let Some(known) = cache::with(model, |cache| cache.found.get(&key).copied()) {
            return known;
        }
        let found = look();
        cache::with(model, |cache| cache.found.insert(key, found));
        found
    }

    fn look(&self, file: FileId, path: &Path) -> Option<Found> {
        let found = self.resolve(file, path)?;
        let mut candidates = std::iter::once(found.path).chain(found.others.iter().copied());
        let shown = found.path;
        let path = if found.by_glob {
            let known = candidates.find_map(|path| self.known_path(path));
            known.unwrap_or(found.path)
        } else {
            self.canonical(found.path)
        };
        Some(Found {
            path,
            shown,
            item: found.item.or_else(|| self.item_at(path)),
            alias: found.alias,
            own: self.is_own(path),
        })
    }

    /// The canonical path of a path, when something is known to stand there.
    fn known_path(&self, path: Name) -> Option<Name> {
        let path = self.canonical(path);
        let known = self.inference.variants.contains_key(&path)
            || self.item_at(path).is_some()
            || self.inference.libraries.defines(path.as_str());
        known.then_some(path)
    }

    /// The path under which a library's text knows what `path` names; own paths are canonical as they are.
    pub(super) fn canonical(&self, path: Name) -> Name {
        if self.is_own(path) {
            return path;
        }
        let libraries = &self.inference.libraries;
        let followed = libraries.followed(path.as_str());
        let path = followed.map_or(path, |path| Name::new(&path));
        // Everybody knows what these stand for, be their libraries' texts there or not.
        let outcome = matches!(
            path.as_str(),
            "anyhow::Result" | "eyre::Result" | "color_eyre::Result" | "color_eyre::eyre::Result"
        );
        match outcome && !libraries.defines(path.as_str()) {
            true => Name::new("std::result::Result"),
            false => path,
        }
    }

    /// Whether a path begins with a crate of the workspace.
    pub(super) fn is_own(&self, path: Name) -> bool {
        let first = path.as_str().split(':').next().unwrap_or_default();
        self.inference.crates.contains(first)
    }
}
