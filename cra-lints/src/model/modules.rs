//! The module tree of every target, and what each module's names are.

use super::File;
use super::hash::{FastMap, FastSet};
use super::name::Name;
use super::place::FileId;
use super::syntax::{Import, ItemId, ItemKind, ScopeId, ScopeKind};
use crate::snapshot::{DependencyKind, Snapshot, TargetKind};

/// A module, by index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct ModuleId(pub(super) u32);

/// All modules of the workspace.
#[derive(Debug, Default)]
pub(super) struct Modules {
    pub(super) list: Vec<Module>,
    pub(super) crates: Vec<Crate>,
    /// The module (or block) that a scope of a file is.
    by_scope: FastMap<(FileId, ScopeId), ModuleId>,
    /// The root module of each library of the workspace, by its name in code.
    pub(super) libraries: FastMap<Name, ModuleId>,
    /// Items by their canonical path; where several share one, the first.
    pub(super) items: FastMap<Name, (FileId, ItemId)>,
    /// Names under which something is known whose own last name is another one: by `use … as`, by an alias or
    /// by a word of the language.
    pub(super) other_names: FastSet<Name>,
}

/// A target of a package.
#[derive(Debug)]
pub(super) struct Crate {
    pub(super) root: ModuleId,
    /// Names of other crates as this one's code writes them, with the library each stands for.
    pub(super) externs: FastMap<Name, Name>,
    /// Whether paths in `use` start at the crate's root (edition 2015).
    pub(super) old_paths: bool,
    /// Libraries whose macros and attributes are there by their bare names: `#[macro_use] extern crate rocket;`.
    pub(super) macros_of: Vec<Name>,
}

/// A module or a block with items.
#[derive(Debug)]
pub(super) struct Module {
    pub(super) parent: Option<ModuleId>,
    pub(super) krate: usize,
    /// Whether it is a block: names not found in it are looked for in the module around it.
    pub(super) block: bool,
    /// `krate::a::b`.
    pub(super) path: Name,
    pub(super) names: FastMap<Name, Vec<Def>>,
    pub(super) globs: Vec<Import>,
}

/// What a name in a module stands for.
#[derive(Debug, Clone)]
pub(super) enum Def {
    Module(ModuleId),
    Item(FileId, ItemId),
    Import(Import),
    Extern(Name),
}

impl Modules {
    /// Builds the trees and tells each file its package, its target and whether it is a test.
    pub(super) fn new(snapshot: &Snapshot, files: &mut [File]) -> Self {
        let mut out = Self::default();
        let words = ["crate", "self", "super", "Self"];
        out.other_names.extend(words.map(Name::new));
        let links: FastMap<(FileId, u32), FileId> = snapshot
            .links
            .iter()
            .map(|link| ((link.from, link.at), link.to))
            .collect();
        for (at, package) in snapshot.packages.iter().enumerate() {
            let mut targets: Vec<_> = package.targets.iter().collect();
            // A file that several targets include belongs to the first that ships.
            targets.sort_by_key(|target| (target.kind, target.name.clone()));
            for target in targets {
                let Some(root) = target.root else {
                    continue;
                };
                let name = Name::new(&target.name.replace('-', "_"));
                let krate = out.crates.len();
                let root_module = out.module(None, krate, name);
                if matches!(target.kind, TargetKind::Lib | TargetKind::ProcMacro) {
                    out.libraries.entry(name).or_insert(root_module);
                }
                out.crates.push(Crate {
                    root: root_module,
                    externs: externs(snapshot, at, target.kind),
                    old_paths: target.edition == "2015",
                    macros_of: Vec::new(),
                });
                let test = matches!(target.kind, TargetKind::Test | TargetKind::Bench);
                let mut grow = Grow {
                    out: &mut out,
                    files,
                    links: &links,
                    package: at,
                    target: target.kind,
                };
                grow.file(root, root_module, test);
            }
        }
        out
    }

    fn module(&mut self, parent: Option<ModuleId>, krate: usize, path: Name) -> ModuleId {
        self.list.push(Module {
            parent,
            krate,
            block: false,
            path,
            names: FastMap::default(),
            globs: Vec::new(),
        });
        ModuleId(u32::try_from(self.list.len() - 1).expect("fewer than four billion modules"))
    }

    pub(super) fn get(&self, id: ModuleId) -> &Module {
        &self.list[id.0 as usize]
    }

    pub(super) fn of_scope(&self, file: FileId, scope: ScopeId) -> Option<ModuleId> {
        self.by_scope.get(&(file, scope)).copied()
    }
}

/// Names of other crates that the code of a target may use.
fn externs(snapshot: &Snapshot, package: usize, target: TargetKind) -> FastMap<Name, Name> {
    let package = &snapshot.packages[package];
    let wanted = |kind: DependencyKind| match kind {
        DependencyKind::Build => target == TargetKind::Build,
        DependencyKind::Normal => target != TargetKind::Build,
        DependencyKind::Dev => target != TargetKind::Build,
    };
    let mut out: FastMap<Name, Name> = package
        .dependencies
        .iter()
        .filter(|dependency| wanted(dependency.kind))
        .map(|dependency| {
            let library = snapshot
                .library_names
                .iter()
                .find(|(package, _)| *package == dependency.package)
                .map_or_else(
                    || dependency.package.replace('-', "_"),
                    |(_, library)| library.clone(),
                );
            // Without a new name in the manifest, code writes the library's name and not the package's.
            let renamed = dependency.extern_name != dependency.package;
            let written = if renamed {
                dependency.extern_name.replace('-', "_")
            } else {
                library.clone()
            };
            (Name::new(&written), Name::new(&library))
        })
        .collect();
    for name in ["std", "core", "alloc", "proc_macro", "test"] {
        out.insert(Name::new(name), Name::new(name));
    }
    // The package's own library, seen from its programs, tests and examples.
    let own = package
        .targets
        .iter()
        .find(|other| matches!(other.kind, TargetKind::Lib | TargetKind::ProcMacro));
    if let Some(own) = own {
        let name = Name::new(&own.name.replace('-', "_"));
        out.insert(name, name);
    }
    out
}

/// Walks one target's files from its root.
struct Grow<'a> {
    out: &'a mut Modules,
    files: &'a mut [File],
    links: &'a FastMap<(FileId, u32), FileId>,
    package: usize,
    target: TargetKind,
}

impl Grow<'_> {
    fn file(&mut self, id: FileId, module: ModuleId, test: bool) {
        let file = &mut self.files[id.0 as usize];
        if file.target.is_some() {
            // Already part of another target or, in a circle, of this one.
            return;
        }
        file.package = Some(self.package);
        file.target = Some(self.target);
        file.test = test;
        let Some(tree) = &file.tree else {
            // Its `mod` lines are known from its tokens even so.
            let lines: Vec<_> = file
                .scan
                .modules
                .iter()
                .map(|line| (line.name.clone(), line.span.start))
                .collect();
            for (name, at) in lines {
                self.child(id, at, &name, module, test);
            }
            return;
        };
        let inner_test = test
            || tree
                .attrs
                .iter()
                .any(|attr| attr.meta.is(&["cfg"]) && attr.meta.mentions("test"));
        let scopes = tree.scopes.len();
        let tree = file.tree.take().expect("it was just looked at");
        let mut of_scope: Vec<ModuleId> = Vec::with_capacity(scopes);
        for (at, scope) in tree.scopes.iter().enumerate() {
            let here = match scope.kind {
                ScopeKind::File => module,
                ScopeKind::Module(item) => {
                    let parent = of_scope[scope.parent.map_or(0, |parent| parent.0 as usize)];
                    let name = tree.item(item).name;
                    let path = self.child_path(parent, name);
                    let krate = self.out.get(parent).krate;
                    self.out.module(Some(parent), krate, path)
                }
                ScopeKind::Block => {
                    let parent = of_scope[scope.parent.map_or(0, |parent| parent.0 as usize)];
                    let (krate, path) = (self.out.get(parent).krate, self.out.get(parent).path);
                    let id = self.out.module(Some(parent), krate, path);
                    self.out.list[id.0 as usize].block = true;
                    id
                }
            };
            of_scope.push(here);
            let scope_id = ScopeId(u32::try_from(at).expect("fewer than four billion scopes"));
            self.out.by_scope.insert((id, scope_id), here);
        }
        let mut children = Vec::new();
        for (scope, here) in tree.scopes.iter().zip(&of_scope) {
            for &item_id in &scope.items {
                let item = tree.item(item_id);
                match &item.kind {
                    ItemKind::Use(imports) => self.imports(*here, imports),
                    ItemKind::ExternCrate(krate) => {
                        let library = self.library(*here, *krate);
                        if item.attr(&["macro_use"]).is_some() {
                            let krate = self.out.get(*here).krate;
                            self.out.crates[krate].macros_of.push(library);
                        }
                        self.known_as(item.name, library);
                        self.define(*here, item.name, Def::Extern(library));
                    }
                    ItemKind::Module(Some(inner)) => {
                        self.define(*here, item.name, Def::Module(of_scope[inner.0 as usize]));
                    }
                    ItemKind::Module(None) => {
                        children.push((
                            item.name_span.start,
                            item.name,
                            *here,
                            inner_test || item.test,
                        ));
                    }
                    ItemKind::Impl(_)
                    | ItemKind::ForeignMod(_)
                    | ItemKind::MacroCall(..)
                    | ItemKind::Other => {}
                    _ => {
                        if let ItemKind::TypeAlias(Some(ty)) = &item.kind
                            && let Some(path) = ty.as_path()
                        {
                            self.known_as(item.name, path.last().name);
                        }
                        let path = self.child_path(*here, item.name);
                        self.out.items.entry(path).or_insert((id, item_id));
                        self.define(*here, item.name, Def::Item(id, item_id));
                    }
                }
            }
        }
        let file = &mut self.files[id.0 as usize];
        file.test = inner_test;
        file.tree = Some(tree);
        for (at, name, here, test) in children {
            self.child(id, at, name.as_str(), here, test);
        }
    }

    fn child(&mut self, from: FileId, at: u32, name: &str, parent: ModuleId, test: bool) {
        let Some(&to) = self.links.get(&(from, at)) else {
            return;
        };
        let name = Name::new(name);
        let path = self.child_path(parent, name);
        let krate = self.out.get(parent).krate;
        let id = self.out.module(Some(parent), krate, path);
        self.define(parent, name, Def::Module(id));
        self.file(to, id, test);
    }

    fn child_path(&self, parent: ModuleId, name: Name) -> Name {
        self.out.get(parent).path.child(name)
    }

    fn library(&self, here: ModuleId, name: Name) -> Name {
        let krate = &self.out.crates[self.out.get(here).krate];
        krate.externs.get(&name).copied().unwrap_or(name)
    }

    fn imports(&mut self, here: ModuleId, imports: &[Import]) {
        for import in imports {
            match import.name {
                Some(name) => {
                    self.known_as(name, import.path.last().name);
                    self.define(here, name, Def::Import(import.clone()));
                }
                None => self.out.list[here.0 as usize].globs.push(import.clone()),
            }
        }
    }

    fn known_as(&mut self, name: Name, own: Name) {
        if name != own {
            self.out.other_names.insert(name);
        }
    }

    fn define(&mut self, module: ModuleId, name: Name, def: Def) {
        self.out.list[module.0 as usize]
            .names
            .entry(name)
            .or_default()
            .push(def);
    }
}
