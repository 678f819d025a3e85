//! What a path means: its canonical form, through imports, aliases, globs, re-exports and renamed crates.

pub(crate) mod prelude;
mod trail;

use super::Model;
use super::modules::{Def, ModuleId};
use super::name::Name;
use super::place::FileId;
use super::syntax::{Import, ItemId, ItemKind, Path, ScopeId};
use trail::{Among, Seen, Trail};

/// What a path means.
///
/// The canonical form begins with the crate's library name (`std` also for what `core` and `alloc`
/// export) and names the item where its crate shows it to us: `reqwest::ClientBuilder::new`.
#[derive(Debug, Clone, PartialEq)]
pub struct Resolved {
    /// The canonical path.
    pub path: Name,
    /// Other meanings that glob imports of foreign crates leave possible.
    pub others: Vec<Name>,
    /// The item of the workspace that it names, when it is one.
    pub item: Option<(FileId, ItemId)>,
    /// The type alias of the workspace that it names first, whose target the path is.
    pub alias: Option<(FileId, ItemId)>,
    /// Whether it could be the name of something else, because only a glob import of a foreign crate explains it.
    pub by_glob: bool,
}

impl Resolved {
    fn sure(path: Name) -> Self {
        Self {
            path,
            others: Vec::new(),
            item: None,
            alias: None,
            by_glob: false,
        }
    }

    /// Whether one of its meanings is exactly `path`.
    pub fn is(&self, path: &str) -> bool {
        self.path == *path || self.others.iter().any(|other| *other == *path)
    }

    /// Whether one of its meanings is among `paths`.
    pub fn is_any(&self, paths: &[&str]) -> bool {
        paths.iter().any(|path| self.is(path))
    }

    /// The crate that it belongs to.
    pub fn krate(&self) -> &'static str {
        let path = self.path.as_str();
        path.find(':').map_or(path, |end| &path[..end])
    }

    /// The last name.
    pub fn last(&self) -> &'static str {
        let path = self.path.as_str();
        path.rfind(':').map_or(path, |end| &path[end + 1..])
    }

    /// The canonical path without its last name: the type of an associated function, the module of an item.
    pub fn parent(&self) -> &'static str {
        let path = self.path.as_str();
        let parent = path
            .rfind(':')
            .and_then(|end| path[..end].strip_suffix(':'));
        parent.unwrap_or_default()
    }

    fn append(mut self, rest: &[Name]) -> Self {
        if rest.is_empty() {
            return self;
        }
        let extend = |path: Name| Name::of(&Extended(path, rest));
        self.path = extend(self.path);
        for other in &mut self.others {
            *other = extend(*other);
        }
        self.item = None;
        self.alias = None;
        self
    }
}

/// A path and the names behind it.
struct Extended<'a>(Name, &'a [Name]);

impl std::fmt::Display for Extended<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0.as_str())?;
        for name in self.1 {
            f.write_str("::")?;
            f.write_str(name.as_str())?;
        }
        Ok(())
    }
}

impl Model<'_> {
    /// What `path`, written in `file`, means; `None` for what is neither known nor imported.
    pub fn resolve(&self, file: FileId, path: &Path) -> Option<Resolved> {
        if let Some(qself) = &path.qself {
            return self.resolve_qualified(file, path, qself);
        }
        let module = self.modules.of_scope(file, path.scope)?;
        self.resolved_once(module, path, || self.walk_from(module, path))
    }

    /// What a name written at this scope would mean.
    pub fn resolve_name(&self, file: FileId, scope: ScopeId, name: Name) -> Option<Resolved> {
        let path = Path::single(name, super::place::Span::default(), scope);
        self.resolve(file, &path)
    }

    /// `<T>::f` means `T::f`; `<T as Trait>::f` means `Trait::f`.
    fn resolve_qualified(
        &self,
        file: FileId,
        path: &Path,
        qself: &(super::syntax::Type, usize),
    ) -> Option<Resolved> {
        let module = self.modules.of_scope(file, path.scope)?;
        let (ty, position) = qself;
        if *position > 0 {
            return self.walk_from(module, path);
        }
        let base = self.resolve(file, ty.as_path()?)?;
        Some(base.append(&names(path)))
    }

    fn walk_from(&self, module: ModuleId, path: &Path) -> Option<Resolved> {
        let seen = Seen::default();
        self.walk(module, &names(path), path.global, Trail::new(&seen))
    }

    fn walk(
        &self,
        module: ModuleId,
        segments: &[Name],
        global: bool,
        trail: Trail<'_>,
    ) -> Option<Resolved> {
        let trail = trail.step()?;
        let (&first, rest) = segments.split_first()?;
        let krate = &self.modules.crates[self.modules.get(module).krate];
        if global {
            let root = krate.root;
            return match krate.externs.get(&first) {
                Some(library) => self.in_library(*library, rest, trail),
                None => self.in_module(root, segments, trail),
            };
        }
        match first.as_str() {
            "crate" | "$crate" => return self.in_module(krate.root, rest, trail),
            "self" => return self.in_module(self.real_module(module), rest, trail),
            "super" => {
                let parent = self.modules.get(self.real_module(module)).parent?;
                let mut at = self.real_module(parent);
                let mut rest = rest;
                while let [next, more @ ..] = rest {
                    if *next != "super" {
                        break;
                    }
                    at = self.real_module(self.modules.get(at).parent?);
                    rest = more;
                }
                return self.in_module(at, rest, trail);
            }
            _ => {}
        }
        // Blocks outwards to the module around them.
        let mut at = module;
        loop {
            if let Some(found) = self.named(at, first, rest, trail) {
                return Some(found);
            }
            let here = self.modules.get(at);
            if !here.block {
                break;
            }
            at = here.parent?;
        }
        if let Some(library) = krate.externs.get(&first) {
            // A lone crate name is no value or type; only a path through it says something.
            if !rest.is_empty() {
                return self.in_library(*library, rest, trail);
            }
        }
        if krate.old_paths
            && module != krate.root
            && let Some(found) = self.named(krate.root, first, rest, trail)
        {
            return Some(found);
        }
        if let Some(path) = prelude::canonical(first.as_str()) {
            return Some(Resolved::sure(Name::new(path)).append(rest));
        }
        self.through_foreign_globs(module, first, rest, trail)
            .or_else(|| {
                krate
                    .externs
                    .get(&first)
                    .map(|library| Resolved::sure(*library))
            })
            .or_else(|| macro_of(&krate.macros_of, segments))
    }

    fn real_module(&self, mut module: ModuleId) -> ModuleId {
        while self.modules.get(module).block {
            let Some(parent) = self.modules.get(module).parent else {
                break;
            };
            module = parent;
        }
        module
    }

    /// A path that starts in another crate: in the workspace it is followed, elsewhere it is taken as written.
    fn in_library(&self, library: Name, rest: &[Name], trail: Trail<'_>) -> Option<Resolved> {
        if let Some(&root) = self.modules.libraries.get(&library)
            && let Some(found) = self.in_module(root, rest, trail)
        {
            return Some(found);
        }
        let library = match library.as_str() {
            "core" | "alloc" => Name::new("std"),
            _ => library,
        };
        Some(Resolved::sure(library).append(rest))
    }

    /// A path whose first name is looked for in this module only.
    fn in_module(&self, module: ModuleId, segments: &[Name], trail: Trail<'_>) -> Option<Resolved> {
        let trail = trail.step()?;
        let Some((&first, rest)) = segments.split_first() else {
            return Some(Resolved::sure(self.modules.get(module).path));
        };
        if first == "self" {
            return self.in_module(module, rest, trail);
        }
        if let Some(found) = self.named(module, first, rest, trail) {
            return Some(found);
        }
        self.through_foreign_globs(module, first, rest, trail)
            .or_else(|| {
                // A name made by a macro, or missing: its path is known all the same.
                Some(Resolved::sure(self.modules.get(module).path).append(segments))
            })
    }

    /// A name that the module defines, imports, or gets by a glob from within the workspace.
    fn named(
        &self,
        module: ModuleId,
        name: Name,
        rest: &[Name],
        trail: Trail<'_>,
    ) -> Option<Resolved> {
        let trail = trail.step()?;
        let here = self.modules.get(module);
        let defs = here.names.get(&name);
        let straight =
            defs.is_some_and(|defs| !defs.iter().any(|def| matches!(def, Def::Import(_))));
        if !straight
            && (defs.is_some() || !here.globs.is_empty())
            && !trail.is_first_look(module, name, rest, Among::Names)
        {
            return None;
        }
        if let Some(defs) = defs {
            // With more to come the name must lead somewhere; alone it may be anything.
            // What is there twice, for tests or debug builds and for everything else, means what users get.
            let fits = defs.iter().filter(|def| {
                rest.is_empty() || self.leads_on(def) && !self.is_namesake(module, def)
            });
            let def = fits.min_by_key(|def| self.is_for_developers(def));
            if let Some(found) = def.and_then(|def| self.follow(module, def, rest, trail)) {
                return Some(found);
            }
        }
        here.globs.iter().find_map(|glob| {
            let target = self.glob_module(module, glob, trail)?;
            if target == module {
                return None;
            }
            self.named(target, name, rest, trail)
        })
    }

    fn is_for_developers(&self, def: &Def) -> bool {
        match def {
            Def::Item(file, item) => self.file(*file).tree.as_ref().is_some_and(|tree| {
                let item = tree.item(*item);
                let cfg = item.attr(&["cfg"]).map(|attr| attr.meta.list());
                item.test || matches!(cfg, Some([only]) if only.is(&["debug_assertions"]))
            }),
            _ => false,
        }
    }

    /// Whether an import brings in the function or macro that a foreign crate has under the crate's own name: behind
    /// `use log::log` the path `log::info` still begins with the crate.
    fn is_namesake(&self, module: ModuleId, def: &Def) -> bool {
        let Def::Import(import) = def else {
            return false;
        };
        let [krate, item] = &*import.path.segments else {
            return false;
        };
        let externs = &self.modules.crates[self.modules.get(module).krate].externs;
        krate.name == item.name
            && import.name == Some(item.name)
            && externs
                .get(&krate.name)
                .is_some_and(|library| !self.modules.libraries.contains_key(library))
    }

    fn leads_on(&self, def: &Def) -> bool {
        match def {
            Def::Item(file, item) => {
                let kind = self
                    .file(*file)
                    .tree
                    .as_ref()
                    .map(|tree| &tree.item(*item).kind);
                matches!(
                    kind,
                    Some(
                        ItemKind::Struct(_)
                            | ItemKind::Enum(_)
                            | ItemKind::Trait(_)
                            | ItemKind::TypeAlias(_)
                    )
                )
            }
            _ => true,
        }
    }

    fn follow(
        &self,
        module: ModuleId,
        def: &Def,
        rest: &[Name],
        trail: Trail<'_>,
    ) -> Option<Resolved> {
        match def {
            Def::Module(inner) => self.in_module(*inner, rest, trail),
            Def::Extern(library) => self.in_library(*library, rest, trail),
            Def::Import(import) => {
                let mut segments = names(&import.path);
                segments.extend_from_slice(rest);
                self.walk_import(module, import, &segments, trail)
            }
            Def::Item(file, id) => {
                let item = self.file(*file).tree.as_ref()?.item(*id);
                if let ItemKind::TypeAlias(Some(ty)) = &item.kind
                    && let Some(path) = ty.as_path()
                {
                    let home = self.modules.of_scope(*file, path.scope)?;
                    let target = self.walk(home, &names(path), path.global, trail);
                    if let Some(mut target) = target {
                        target.alias = Some((*file, *id));
                        return Some(target.append(rest));
                    }
                }
                let home = self.modules.get(module).path;
                let mut found = Resolved::sure(home.child(item.name));
                found.item = Some((*file, *id));
                Some(found.append(rest))
            }
        }
    }

    /// `use a::b` means a crate `a` first, unless this module's own names have an `a` that is not this import itself.
    fn walk_import(
        &self,
        module: ModuleId,
        import: &Import,
        segments: &[Name],
        trail: Trail<'_>,
    ) -> Option<Resolved> {
        let first = *segments.first()?;
        let krate = &self.modules.crates[self.modules.get(module).krate];
        let same_name = import.name == Some(first);
        if krate.old_paths && !matches!(first.as_str(), "self" | "super" | "crate") {
            return self.walk(krate.root, segments, false, trail);
        }
        let own = self.modules.get(module).names.get(&first);
        // `use log::log` brings in a macro of the crate's name; paths still begin with the crate.
        let of_crate = |def: &Def| match def {
            Def::Import(import) => {
                import.path.segments.len() > 1 && import.path.segments[0].name == first
            }
            _ => false,
        };
        let leads =
            own.is_some_and(|defs| defs.iter().any(|def| self.leads_on(def) && !of_crate(def)));
        if (same_name && segments.len() > 1 || !leads)
            && let Some(library) = krate.externs.get(&first)
        {
            return self.in_library(*library, &segments[1..], trail);
        }
        self.walk(module, segments, import.path.global, trail)
    }

    /// The module of the workspace that a glob import opens.
    fn glob_module(&self, module: ModuleId, glob: &Import, trail: Trail<'_>) -> Option<ModuleId> {
        let mut trail = trail.step()?;
        let segments = &glob.path.segments;
        let (first, mut rest) = segments.split_first()?;
        let krate = &self.modules.crates[self.modules.get(module).krate];
        let mut at = match first.name.as_str() {
            "crate" => krate.root,
            "self" => self.real_module(module),
            "super" => self.real_module(self.modules.get(self.real_module(module)).parent?),
            _ => {
                let known = krate
                    .externs
                    .get(&first.name)
                    .and_then(|library| self.modules.libraries.get(library));
                match (self.module_in_sight(module, first.name, trail), known) {
                    (Some(child), _) => child,
                    (None, Some(library)) => *library,
                    (None, None) => return None,
                }
            }
        };
        while let [next, more @ ..] = rest {
            trail = trail.step()?;
            at = match next.name.as_str() {
                "super" => self.real_module(self.modules.get(at).parent?),
                _ => self.child_module(at, next.name, trail)?,
            };
            rest = more;
        }
        Some(at)
    }

    /// A module by its name, looked for from blocks outwards to the module around them.
    fn module_in_sight(&self, module: ModuleId, name: Name, trail: Trail<'_>) -> Option<ModuleId> {
        let mut at = module;
        loop {
            let here = self.modules.get(at);
            let found = self.child_module(at, name, trail);
            match here.parent {
                Some(parent) if found.is_none() && here.block => at = parent,
                _ => return found,
            }
        }
    }

    fn child_module(&self, module: ModuleId, name: Name, trail: Trail<'_>) -> Option<ModuleId> {
        let trail = trail.step()?;
        let defs = self.modules.get(module).names.get(&name)?;
        defs.iter().find_map(|def| match def {
            Def::Module(inner) => Some(*inner),
            Def::Extern(library) => self.modules.libraries.get(library).copied(),
            Def::Import(import) => self.glob_module(module, import, trail),
            Def::Item(..) => None,
        })
    }

    /// Names that only a glob import of a foreign crate can explain.
    fn through_foreign_globs(
        &self,
        module: ModuleId,
        first: Name,
        rest: &[Name],
        trail: Trail<'_>,
    ) -> Option<Resolved> {
        let mut paths = Vec::new();
        self.foreign_globs(module, first, rest, trail, Among::ForeignGlobs, &mut paths);
        let (path, others) = paths.split_first()?;
        let found = Resolved {
            path: *path,
            others: others.to_vec(),
            item: None,
            alias: None,
            by_glob: true,
        };
        Some(found.append(rest))
    }

    /// What a name may mean by globs of foreign crates, written here or shown on by a module that a glob opens. What a
    /// module keeps to itself is left out, although those within it see it too: there names have many meanings.
    fn foreign_globs(
        &self,
        module: ModuleId,
        first: Name,
        rest: &[Name],
        trail: Trail<'_>,
        among: Among,
        out: &mut Vec<Name>,
    ) {
        let Some(trail) = trail.step() else {
            return;
        };
        let mut at = Some(module);
        while let Some(id) = at {
            let here = self.modules.get(id);
            if !here.globs.is_empty() && !trail.is_first_look(id, first, rest, among) {
                break;
            }
            let globs = here.globs.iter();
            for glob in globs.filter(|glob| glob.public || among == Among::ForeignGlobs) {
                match self.glob_module(id, glob, trail) {
                    Some(opened) => {
                        self.foreign_globs(opened, first, rest, trail, Among::ShownGlobs, out);
                    }
                    None => {
                        let base = self.walk_import(id, glob, &names(&glob.path), trail);
                        let path = base.map(|base| base.path.child(first));
                        // A module may be reached in more than one way.
                        out.extend(path.filter(|path| !out.contains(path)));
                    }
                }
            }
            at = if here.block { here.parent } else { None };
        }
    }
}

/// The names of a path, without their generic arguments.
fn names(path: &Path) -> Vec<Name> {
    path.segments.iter().map(|segment| segment.name).collect()
}

/// A bare name that nothing else explains, as a macro or an attribute of the crates whose macros the root takes in.
fn macro_of(libraries: &[Name], segments: &[Name]) -> Option<Resolved> {
    let [only] = segments else { return None };
    let name = only.as_str();
    if !name.starts_with(|first: char| first.is_ascii_lowercase()) {
        return None;
    }
    let mut paths = libraries.iter().map(|library| library.child(*only));
    Some(Resolved {
        path: paths.next()?,
        others: paths.collect(),
        item: None,
        alias: None,
        by_glob: true,
    })
}
