//! The modules of a crate with their names, whoever may see them.

use std::collections::HashMap;

use super::CrateInput;
use super::unit::{Item, Kind, MACRO, PathRef, TYPE, Unit, Vis};
use crate::model::name::Name;
use crate::model::place::FileId;

/// A module, by index.
pub(super) type ModuleId = usize;
/// An item, by index.
pub(super) type ItemId = usize;

/// All modules and items of one crate, or of the crates that are shown as one.
#[derive(Debug, Default)]
pub(super) struct World {
    pub(super) modules: Vec<Module>,
    pub(super) items: Vec<(ModuleId, Item)>,
    pub(super) crates: Vec<Crate>,
    /// Whether this is the standard library, of which some modules are left out.
    pub(super) staged: bool,
    /// How many files and items could not be read.
    pub(super) unread_files: usize,
    pub(super) unread_items: usize,
}

/// A crate: its root and what it calls others.
#[derive(Debug)]
pub(super) struct Crate {
    pub(super) root: ModuleId,
    pub(super) externs: HashMap<Name, Name>,
    /// Whether paths in `use` start at the root (edition 2015).
    pub(super) old_paths: bool,
}

/// A module.
#[derive(Debug)]
pub(super) struct Module {
    pub(super) krate: usize,
    pub(super) parent: Option<ModuleId>,
    /// Its path by its place in the sources.
    pub(super) path: String,
    pub(super) unstable: bool,
    pub(super) names: HashMap<Name, Vec<Entry>>,
    pub(super) globs: Vec<Glob>,
}

/// A glob import.
#[derive(Debug)]
pub(super) struct Glob {
    pub(super) path: PathRef,
    pub(super) public: bool,
    /// Whether only the module itself and those within it see what it brings in.
    pub(super) private: bool,
}

/// One meaning of a name.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) spaces: u8,
    pub(super) public: bool,
    /// Whether only the module itself and those within it see it.
    pub(super) private: bool,
    pub(super) hidden: bool,
    pub(super) def: Def,
}

/// What a name stands for.
#[derive(Debug)]
pub(super) enum Def {
    Module(ModuleId),
    Item(ItemId),
    Import(PathRef),
    Extern(Name),
}

impl World {
    /// Adds a crate; `units` are its files by their index, `name` is how its paths begin.
    pub(super) fn add(&mut self, input: &CrateInput, name: &str, units: Vec<Option<Unit>>) {
        let krate = self.crates.len();
        let root = self.modules.len();
        self.modules.push(Module::new(krate, None, name.to_owned()));
        let mut externs: HashMap<Name, Name> = input
            .externs
            .iter()
            .map(|(written, library)| (Name::new(written), Name::new(library)))
            .collect();
        for known in ["std", "core", "alloc", "proc_macro"] {
            externs.entry(Name::new(known)).or_insert(Name::new(known));
        }
        self.crates.push(Crate {
            root,
            externs,
            old_paths: input.edition == "2015",
        });
        self.unread_files += units.iter().filter(|unit| unit.is_none()).count();
        let links = input
            .files
            .links
            .iter()
            .map(|link| ((link.from, link.at), link.to))
            .collect();
        let mut grow = Grow {
            input,
            world: self,
            units,
            links,
            krate,
        };
        if let Some(first) = input.files.id(&input.root) {
            grow.file(first, root);
        }
    }

    pub(super) fn module_named(
        &mut self,
        parent: ModuleId,
        name: Name,
        unstable: bool,
    ) -> ModuleId {
        let path = format!("{}::{name}", self.modules[parent].path);
        let krate = self.modules[parent].krate;
        let mut module = Module::new(krate, Some(parent), path);
        module.unstable = unstable || self.modules[parent].unstable;
        self.modules.push(module);
        self.modules.len() - 1
    }
}

impl Module {
    fn new(krate: usize, parent: Option<ModuleId>, path: String) -> Self {
        Self {
            krate,
            parent,
            path,
            unstable: false,
            names: HashMap::new(),
            globs: Vec::new(),
        }
    }

    fn define(&mut self, name: Name, entry: Entry) {
        self.names.entry(name).or_default().push(entry);
    }
}

struct Grow<'a> {
    input: &'a CrateInput,
    world: &'a mut World,
    units: Vec<Option<Unit>>,
    links: HashMap<(FileId, u32), FileId>,
    krate: usize,
}

impl Grow<'_> {
    /// The file of a module that a macro declares at the root of the crate.
    fn beside_root(&self, name: Name) -> Option<FileId> {
        super::beside(&self.input.root, name.as_str())
            .iter()
            .find_map(|path| self.input.files.id(path))
    }

    /// The items of a file; each file is taken once, so that circles end.
    fn file(&mut self, file: FileId, module: ModuleId) {
        // Files that were named first are grown first; deep trees do not deepen the stack.
        let mut wave = vec![(file, module)];
        while let Some((file, module)) = wave.pop() {
            let Some(unit) = self.units.get_mut(file.0 as usize).and_then(Option::take) else {
                continue;
            };
            if unit.test {
                continue;
            }
            self.world.unread_items += unit.unread;
            self.world.modules[module].unstable |= unit.unstable;
            let mut of_module: Vec<Option<ModuleId>> = vec![None; unit.modules.len()];
            of_module[0] = Some(module);
            let mut files = Vec::new();
            for (at, items) in unit.modules.into_iter().enumerate() {
                let Some(here) = of_module[at] else {
                    continue;
                };
                for item in items {
                    self.item(here, item, file, &mut of_module, &mut files);
                }
            }
            wave.extend(files.into_iter().rev());
        }
    }

    fn item(
        &mut self,
        here: ModuleId,
        item: Item,
        file: FileId,
        of_module: &mut [Option<ModuleId>],
        files: &mut Vec<(FileId, ModuleId)>,
    ) {
        let public = item.vis == Vis::Public && !item.unstable;
        let entry = |spaces, def| Entry {
            spaces,
            public,
            private: item.vis == Vis::Private,
            hidden: item.hidden,
            def,
        };
        let name = item.name;
        match &item.kind {
            Kind::Module(place) => {
                if self.world.staged && is_left_out(&self.world.modules[here].path, name) {
                    return;
                }
                let target = match place {
                    Ok(_) => None,
                    Err(Some(at)) => match self.links.get(&(file, *at)) {
                        Some(to) => Some(*to),
                        None => return,
                    },
                    Err(None) => match self.beside_root(name) {
                        Some(to) => Some(to),
                        None => return,
                    },
                };
                // Every module has the prelude's names; their paths there are nobody's way to write them.
                let prelude = self.world.staged && name == "prelude";
                let module = self
                    .world
                    .module_named(here, name, item.unstable || prelude);
                match (place, target) {
                    (Ok(inner), _) => of_module[*inner] = Some(module),
                    (Err(_), Some(to)) => files.push((to, module)),
                    (Err(_), None) => {}
                }
                let entry = entry(TYPE, Def::Module(module));
                self.world.modules[here].define(name, entry);
            }
            Kind::Use { path, name: None } => {
                self.world.modules[here].globs.push(Glob {
                    path: path.clone(),
                    public,
                    private: item.vis == Vis::Private,
                });
            }
            Kind::Use {
                path,
                name: Some(name),
            } => {
                if *name != "_" {
                    let entry = entry(item.kind.spaces(), Def::Import(path.clone()));
                    self.world.modules[here].define(*name, entry);
                }
            }
            Kind::ExternCrate(krate) => {
                let known = &mut self.world.crates[self.krate];
                let library = known.externs.get(krate).copied().unwrap_or(*krate);
                // At the root, `extern crate a as b` names the crate everywhere.
                if here == known.root && name != "self" {
                    known.externs.insert(name, library);
                }
                let entry = entry(TYPE, Def::Extern(library));
                self.world.modules[here].define(name, entry);
            }
            Kind::Macro { exported } => {
                let exported = *exported;
                let id = self.world.items.len();
                let at = self.world.crates[self.krate].root;
                let entry = Entry {
                    spaces: MACRO,
                    public: (exported || item.vis == Vis::Public) && !item.unstable,
                    private: false,
                    hidden: item.hidden,
                    def: Def::Item(id),
                };
                let home = if item.vis == Vis::Public { here } else { at };
                self.world.modules[home].define(name, entry);
                self.world.items.push((home, item));
            }
            Kind::Impl(_) => self.world.items.push((here, item)),
            kind => {
                let entry = entry(kind.spaces(), Def::Item(self.world.items.len()));
                self.world.modules[here].define(name, entry);
                self.world.items.push((here, item));
            }
        }
    }
}

/// Modules of the standard library that are large and matter to nobody here: instructions of processors and rare systems.
fn is_left_out(parent: &str, name: Name) -> bool {
    match parent {
        "std" => matches!(
            name.as_str(),
            "arch" | "core_arch" | "core_simd" | "simd" | "std_float"
        ),
        "std::intrinsics" => true,
        "std::os" => !matches!(
            name.as_str(),
            "unix" | "windows" | "fd" | "linux" | "raw" | "net"
        ),
        _ => false,
    }
}
