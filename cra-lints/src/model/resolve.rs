//! What a path means: its canonical form, through imports, aliases, globs, re-exports and renamed crates.

use super::Model;
use super::modules::{Def, ModuleId};
use super::name::Name;
use super::place::FileId;
use super::syntax::{Import, ItemId, ItemKind, Path, ScopeId, Segment};

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
    /// Whether it could be the name of something else, because only a glob import of a foreign crate explains it.
    pub by_glob: bool,
}

impl Resolved {
    fn sure(path: &str) -> Self {
        Self {
            path: Name::new(path),
            others: Vec::new(),
            item: None,
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
        self.path.as_str().split("::").next().unwrap_or_default()
    }

    /// The last name.
    pub fn last(&self) -> &'static str {
        self.path.as_str().rsplit("::").next().unwrap_or_default()
    }

    /// The canonical path without its last name: the type of an associated function, the module of an item.
    pub fn parent(&self) -> &'static str {
        self.path.as_str().rsplit_once("::").map_or("", |(parent, _)| parent)
    }

    fn append(mut self, rest: &[Segment]) -> Self {
        if rest.is_empty() {
            return self;
        }
        let tail: Vec<&str> = rest.iter().map(|segment| segment.name.as_str()).collect();
        let tail = tail.join("::");
        let extend = |path: Name| Name::new(&format!("{path}::{tail}"));
        self.path = extend(self.path);
        for other in &mut self.others {
            *other = extend(*other);
        }
        self.item = None;
        self
    }
}

/// Imports may go in circles; longer chains than this are no honest code.
const MAX_HOPS: usize = 32;

impl Model<'_> {
    /// What `path`, written in `file`, means; `None` for what is neither known nor imported.
    pub fn resolve(&self, file: FileId, path: &Path) -> Option<Resolved> {
        if let Some(qself) = &path.qself {
            return self.resolve_qualified(file, path, qself);
        }
        let module = self.modules.of_scope(file, path.scope)?;
        self.walk(module, &path.segments, path.global, MAX_HOPS)
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
            return self.walk(module, &path.segments, path.global, MAX_HOPS);
        }
        let base = self.resolve(file, ty.as_path()?)?;
        Some(base.append(&path.segments))
    }

    fn walk(&self, module: ModuleId, segments: &[Segment], global: bool, hops: usize) -> Option<Resolved> {
        let hops = hops.checked_sub(1)?;
        let (first, rest) = segments.split_first()?;
        let krate = &self.modules.crates[self.modules.get(module).krate];
        if global {
            let root = krate.root;
            return match krate.externs.get(&first.name) {
                Some(library) => self.in_library(*library, rest, hops),
                None => self.in_module(root, segments, hops),
            };
        }
        match first.name.as_str() {
            "crate" | "$crate" => return self.in_module(krate.root, rest, hops),
            "self" => return self.in_module(self.real_module(module), rest, hops),
            "super" => {
                let parent = self.modules.get(self.real_module(module)).parent?;
                let mut at = self.real_module(parent);
                let mut rest = rest;
                while let [next, more @ ..] = rest {
                    if next.name != "super" {
                        break;
                    }
                    at = self.real_module(self.modules.get(at).parent?);
                    rest = more;
                }
                return self.in_module(at, rest, hops);
            }
            _ => {}
        }
        // Blocks outwards to the module around them.
        let mut at = module;
        loop {
            if let Some(found) = self.named(at, first.name, rest, hops) {
                return Some(found);
            }
            let here = self.modules.get(at);
            if !here.block {
                break;
            }
            at = here.parent?;
        }
        if let Some(library) = krate.externs.get(&first.name) {
            // A lone crate name is no value or type; only a path through it says something.
            if !rest.is_empty() {
                return self.in_library(*library, rest, hops);
            }
        }
        if krate.old_paths && module != krate.root {
            if let Some(found) = self.named(krate.root, first.name, rest, hops) {
                return Some(found);
            }
        }
        if let Some(path) = prelude(first.name.as_str()) {
            return Some(Resolved::sure(path).append(rest));
        }
        self.through_foreign_globs(module, first, rest, hops)
            .or_else(|| krate.externs.get(&first.name).map(|library| Resolved::sure(library.as_str())))
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
    fn in_library(&self, library: Name, rest: &[Segment], hops: usize) -> Option<Resolved> {
        if let Some(&root) = self.modules.libraries.get(&library) {
            if let Some(found) = self.in_module(root, rest, hops) {
                return Some(found);
            }
        }
        let library = match library.as_str() {
            "core" | "alloc" => "std",
            other => other,
        };
        Some(Resolved::sure(library).append(rest))
    }

    /// A path whose first name is looked for in this module only.
    fn in_module(&self, module: ModuleId, segments: &[Segment], hops: usize) -> Option<Resolved> {
        let hops = hops.checked_sub(1)?;
        let Some((first, rest)) = segments.split_first() else {
            return Some(Resolved::sure(self.modules.get(module).path.as_str()));
        };
        if first.name == "self" {
            return self.in_module(module, rest, hops);
        }
        if let Some(found) = self.named(module, first.name, rest, hops) {
            return Some(found);
        }
        self.through_foreign_globs(module, first, rest, hops).or_else(|| {
            // A name made by a macro, or missing: its path is known all the same.
            Some(Resolved::sure(self.modules.get(module).path.as_str()).append(segments))
        })
    }

    /// A name that the module defines, imports, or gets by a glob from within the workspace.
    fn named(&self, module: ModuleId, name: Name, rest: &[Segment], hops: usize) -> Option<Resolved> {
        let hops = hops.checked_sub(1)?;
        let here = self.modules.get(module);
        if let Some(defs) = here.names.get(&name) {
            // With more to come the name must lead somewhere; alone it may be anything.
            let def = defs.iter().find(|def| rest.is_empty() || self.leads_on(def));
            if let Some(found) = def.and_then(|def| self.follow(module, def, rest, hops)) {
                return Some(found);
            }
        }
        here.globs.iter().find_map(|glob| {
            let target = self.glob_module(module, glob, hops)?;
            if target == module {
                return None;
            }
            self.named(target, name, rest, hops)
        })
    }

    fn leads_on(&self, def: &Def) -> bool {
        match def {
            Def::Item(file, item) => {
                let kind = self.file(*file).tree.as_ref().map(|tree| &tree.item(*item).kind);
                matches!(
                    kind,
                    Some(ItemKind::Struct(_) | ItemKind::Enum(_) | ItemKind::Trait(_) | ItemKind::TypeAlias(_))
                )
            }
            _ => true,
        }
    }

    fn follow(&self, module: ModuleId, def: &Def, rest: &[Segment], hops: usize) -> Option<Resolved> {
        match def {
            Def::Module(inner) => self.in_module(*inner, rest, hops),
            Def::Extern(library) => self.in_library(*library, rest, hops),
            Def::Import(import) => {
                let mut segments = import.path.segments.to_vec();
                segments.extend_from_slice(rest);
                self.walk_import(module, import, &segments, hops)
            }
            Def::Item(file, id) => {
                let item = self.file(*file).tree.as_ref()?.item(*id);
                if let ItemKind::TypeAlias(Some(ty)) = &item.kind {
                    if let Some(path) = ty.as_path() {
                        let home = self.modules.of_scope(*file, path.scope)?;
                        let target = self.walk(home, &path.segments, path.global, hops);
                        if let Some(target) = target {
                            return Some(target.append(rest));
                        }
                    }
                }
                let home = self.modules.get(module).path;
                let mut found = Resolved::sure(&format!("{home}::{}", item.name));
                found.item = Some((*file, *id));
                Some(found.append(rest))
            }
        }
    }

    /// `use a::b` means a crate `a` first, unless this module's own names have an `a` that is not this import itself.
    fn walk_import(&self, module: ModuleId, import: &Import, segments: &[Segment], hops: usize) -> Option<Resolved> {
        let first = segments.first()?;
        let krate = &self.modules.crates[self.modules.get(module).krate];
        let same_name = import.name == Some(first.name);
        if krate.old_paths && !matches!(first.name.as_str(), "self" | "super" | "crate") {
            return self.walk(krate.root, segments, false, hops);
        }
        let own = self.modules.get(module).names.get(&first.name);
        let leads = own.is_some_and(|defs| defs.iter().any(|def| self.leads_on(def)));
        if same_name && segments.len() > 1 || !leads {
            if let Some(library) = krate.externs.get(&first.name) {
                return self.in_library(*library, &segments[1..], hops);
            }
        }
        self.walk(module, segments, import.path.global, hops)
    }

    /// The module of the workspace that a glob import opens.
    fn glob_module(&self, module: ModuleId, glob: &Import, hops: usize) -> Option<ModuleId> {
        let mut hops = hops.checked_sub(1)?;
        let segments = &glob.path.segments;
        let (first, mut rest) = segments.split_first()?;
        let krate = &self.modules.crates[self.modules.get(module).krate];
        let mut at = match first.name.as_str() {
            "crate" => krate.root,
            "self" => self.real_module(module),
            "super" => self.real_module(self.modules.get(self.real_module(module)).parent?),
            _ => {
                let known = krate.externs.get(&first.name).and_then(|library| self.modules.libraries.get(library));
                match (self.child_module(module, first.name, hops), known) {
                    (Some(child), _) => child,
                    (None, Some(library)) => *library,
                    (None, None) => return None,
                }
            }
        };
        while let [next, more @ ..] = rest {
            hops = hops.checked_sub(1)?;
            at = match next.name.as_str() {
                "super" => self.real_module(self.modules.get(at).parent?),
                _ => self.child_module(at, next.name, hops)?,
            };
            rest = more;
        }
        Some(at)
    }

    fn child_module(&self, module: ModuleId, name: Name, hops: usize) -> Option<ModuleId> {
        let hops = hops.checked_sub(1)?;
        let defs = self.modules.get(module).names.get(&name)?;
        defs.iter().find_map(|def| match def {
            Def::Module(inner) => Some(*inner),
            Def::Extern(library) => self.modules.libraries.get(library).copied(),
            Def::Import(import) => self.glob_module(module, import, hops),
            Def::Item(..) => None,
        })
    }

    /// Names that only a glob import of a foreign crate can explain.
    fn through_foreign_globs(
        &self,
        module: ModuleId,
        first: &Segment,
        rest: &[Segment],
        hops: usize,
    ) -> Option<Resolved> {
        let mut paths = Vec::new();
        let mut at = Some(module);
        while let Some(id) = at {
            let here = self.modules.get(id);
            for glob in &here.globs {
                if self.glob_module(id, glob, hops).is_some() {
                    continue;
                }
                let base = self.walk_import(id, glob, &glob.path.segments, hops);
                paths.extend(base.map(|base| Name::new(&format!("{}::{}", base.path, first.name))));
            }
            at = if here.block { here.parent } else { None };
        }
        let (path, others) = paths.split_first()?;
        let found = Resolved {
            path: *path,
            others: others.to_vec(),
            item: None,
            by_glob: true,
        };
        Some(found.append(rest))
    }
}

/// Names that every module knows without importing them, and the common macros.
fn prelude(name: &str) -> Option<&'static str> {
    Some(match name {
        "Option" => "std::option::Option",
        "Some" => "std::option::Option::Some",
        "None" => "std::option::Option::None",
        "Result" => "std::result::Result",
        "Ok" => "std::result::Result::Ok",
        "Err" => "std::result::Result::Err",
        "Box" => "std::boxed::Box",
        "String" => "std::string::String",
        "Vec" => "std::vec::Vec",
        "ToString" => "std::string::ToString",
        "ToOwned" => "std::borrow::ToOwned",
        "Clone" => "std::clone::Clone",
        "Copy" => "std::marker::Copy",
        "Send" => "std::marker::Send",
        "Sync" => "std::marker::Sync",
        "Sized" => "std::marker::Sized",
        "Drop" => "std::ops::Drop",
        "Fn" => "std::ops::Fn",
        "FnMut" => "std::ops::FnMut",
        "FnOnce" => "std::ops::FnOnce",
        "Default" => "std::default::Default",
        "Debug" => "std::fmt::Debug",
        "Hash" => "std::hash::Hash",
        "PartialEq" => "std::cmp::PartialEq",
        "Eq" => "std::cmp::Eq",
        "PartialOrd" => "std::cmp::PartialOrd",
        "Ord" => "std::cmp::Ord",
        "Iterator" => "std::iter::Iterator",
        "IntoIterator" => "std::iter::IntoIterator",
        "From" => "std::convert::From",
        "Into" => "std::convert::Into",
        "TryFrom" => "std::convert::TryFrom",
        "TryInto" => "std::convert::TryInto",
        "AsRef" => "std::convert::AsRef",
        "AsMut" => "std::convert::AsMut",
        "drop" => "std::mem::drop",
        "str" => "str",
        "bool" => "bool",
        "char" => "char",
        "u8" => "u8",
        "u16" => "u16",
        "u32" => "u32",
        "u64" => "u64",
        "u128" => "u128",
        "usize" => "usize",
        "i8" => "i8",
        "i16" => "i16",
        "i32" => "i32",
        "i64" => "i64",
        "i128" => "i128",
        "isize" => "isize",
        "f32" => "f32",
        "f64" => "f64",
        "format" => "std::format",
        "println" => "std::println",
        "print" => "std::print",
        "eprintln" => "std::eprintln",
        "eprint" => "std::eprint",
        "panic" => "std::panic",
        "vec" => "std::vec",
        "assert" => "std::assert",
        "assert_eq" => "std::assert_eq",
        "assert_ne" => "std::assert_ne",
        "write" => "std::write",
        "writeln" => "std::writeln",
        "include_str" => "std::include_str",
        "include_bytes" => "std::include_bytes",
        "option_env" => "std::option_env",
        "concat" => "std::concat",
        "matches" => "std::matches",
        "dbg" => "std::dbg",
        "todo" => "std::todo",
        "unreachable" => "std::unreachable",
        "unimplemented" => "std::unimplemented",
        _ => return None,
    })
}
