//! The lines of the text: what is public, and what a public signature names.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::names::{Base, Names, Target};
use super::public::{Public, public};
use super::unit::{Impl, Kind, Member, PathRef, Piece, Sig, TYPE, VALUE};
use super::world::{ItemId, ModuleId, World};

/// Traits whose impls tell an analysis nothing.
const QUIET: [&str; 13] = [
    "PartialEq",
    "Eq",
    "PartialOrd",
    "Ord",
    "Hash",
    "Send",
    "Sync",
    "Unpin",
    "UnwindSafe",
    "RefUnwindSafe",
    "StructuralPartialEq",
    "Freeze",
    "UseCloned",
];
/// In the standard library, whose table is part of every program, these as well.
const QUIET_IN_STD: [&str; 14] = [
    "Debug",
    "Binary",
    "Octal",
    "LowerHex",
    "UpperHex",
    "LowerExp",
    "UpperExp",
    "Pointer",
    "TrustedLen",
    "TrustedStep",
    "FusedIterator",
    "InPlaceIterable",
    "SourceIter",
    "Sealed",
];

/// The trait by which values show themselves to programmers.
const OWN_WORDS: &str = "std::fmt::Debug";

/// All lines of a crate, sorted.
pub(super) fn lines(world: &World) -> BTreeSet<String> {
    let names = Names::new(world);
    let public = public(&names);
    let mut writer = Writer {
        names: &names,
        public: &public,
        wanted: Vec::new(),
        emitted: HashSet::new(),
        members: HashSet::new(),
        out: BTreeSet::new(),
        texts: HashMap::new(),
    };
    let mut ids: Vec<ItemId> = public.items.keys().copied().collect();
    ids.sort_unstable();
    let mut taken = HashSet::new();
    for id in ids {
        // Of several for different platforms or features, the first.
        if taken.insert((&public.items[&id], world.items[id].1.kind.spaces())) {
            writer.wanted.push(id);
        } else {
            writer.emitted.insert(id);
        }
    }
    writer.reexports();
    let mut impls: Vec<(ModuleId, &Impl)> = Vec::new();
    for (module, item) in &world.items {
        if let Kind::Impl(block) = &item.kind {
            impls.push((*module, block));
        }
    }
    loop {
        while let Some(id) = writer.wanted.pop() {
            if writer.emitted.insert(id) {
                writer.item(id);
            }
        }
        // Impls speak of types that only they name; those may have impls of their own.
        let before = impls.len();
        impls.retain(|(module, block)| !writer.implementation(*module, block));
        if impls.len() == before && writer.wanted.is_empty() {
            break;
        }
    }
    if world.staged {
        writer.out.retain(|line| !is_of_rare_floats(line));
    }
    writer.out
}

struct Writer<'a, 'w> {
    names: &'a Names<'w>,
    public: &'a Public,
    wanted: Vec<ItemId>,
    emitted: HashSet<ItemId>,
    /// Members by their paths: of several for different platforms or features, the first counts.
    members: HashSet<String>,
    out: BTreeSet<String>,
    texts: HashMap<(ModuleId, &'w PathRef), String>,
}

impl<'w> Writer<'_, 'w> {
    fn reexports(&mut self) {
        let mut by_path: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for (path, target) in &self.public.others {
            let text = self.target(target);
            by_path.entry(path).or_default().insert(text);
        }
        for (path, mut targets) in by_path {
            // A trait and the macro that derives it have one name; the trait is what signatures speak of.
            let is_macro = |target: &String| {
                let krate = target.split("::").next().unwrap_or_default();
                krate.ends_with("_derive") || krate.ends_with("_macros")
            };
            let parent = path.rsplit_once("::").map_or("", |(parent, _)| parent);
            let by_glob = self.public.globs.iter().any(|(path, _)| path == parent);
            if by_glob || !targets.iter().all(is_macro) {
                targets.retain(|target| !is_macro(target));
            }
            for target in targets {
                self.out.insert(format!("use {path} = {target}"));
            }
        }
        for (path, target) in &self.public.globs {
            let line = format!("glob {path} = {}", self.target(target));
            self.out.insert(line);
        }
    }

    fn path_of(&self, id: ItemId) -> String {
        let (module, item) = &self.names.world.items[id];
        self.public
            .items
            .get(&id)
            .cloned()
            .unwrap_or_else(|| format!("{}::{}", self.names.world.modules[*module].path, item.name))
    }

    fn target(&mut self, target: &Target) -> String {
        let mut out = match &target.base {
            Base::Foreign(text) => text.clone(),
            Base::Item(id) => {
                if !self.emitted.contains(id) {
                    self.wanted.push(*id);
                }
                self.path_of(*id)
            }
            Base::Module(id) => match self.public.modules.get(id) {
                Some(path) => path.clone(),
                None => self.names.world.modules[*id].path.clone(),
            },
        };
        for name in &target.rest {
            out.push_str("::");
            out.push_str(name.as_str());
        }
        out
    }

    fn find(&self, module: ModuleId, path: &PathRef) -> Option<Target> {
        self.names
            .resolve(module, path, TYPE)
            .or_else(|| self.names.resolve(module, path, VALUE))
    }

    fn path(&mut self, module: ModuleId, path: &'w PathRef) -> String {
        if let Some(known) = self.texts.get(&(module, path)) {
            return known.clone();
        }
        let text = match self.find(module, path) {
            Some(target) => self.target(&target),
            None => {
                // Something that a macro made: its path is known all the same.
                let mut out = self.names.world.modules[module].path.clone();
                for name in &path.segments {
                    out.push_str("::");
                    out.push_str(name.as_str());
                }
                out
            }
        };
        self.texts.insert((module, path), text.clone());
        text
    }

    fn sig(&mut self, module: ModuleId, sig: &'w Sig) -> String {
        let mut out = String::new();
        for piece in &sig.0 {
            match piece {
                Piece::Text(text) => out.push_str(text),
                Piece::Path(path) => out.push_str(&self.path(module, path)),
            }
        }
        out
    }

    fn item(&mut self, id: ItemId) {
        let world: &'w World = self.names.world;
        let (module, item) = &world.items[id];
        let (module, path) = (*module, self.path_of(id));
        match &item.kind {
            Kind::Struct {
                generics,
                fields,
                derives,
            } => {
                let generics = self.sig(module, generics);
                self.out.insert(format!("type {path}{generics}"));
                for (name, ty) in fields {
                    let line = format!("field {path}.{name}: {}", self.sig(module, ty));
                    self.out.insert(line);
                }
                self.derives(module, &path, derives);
            }
            Kind::Enum {
                generics,
                variants,
                derives,
            } => {
                let generics = self.sig(module, generics);
                self.out.insert(format!("enum {path}{generics}"));
                for (name, fields) in variants {
                    let line = format!("variant {path}::{name}{}", self.sig(module, fields));
                    self.out.insert(line);
                }
                self.derives(module, &path, derives);
            }
            Kind::Alias { generics, target } => {
                let generics = self.sig(module, generics);
                let line = format!("alias {path}{generics} = {}", self.sig(module, target));
                self.out.insert(line);
            }
            Kind::Trait {
                generics,
                supers,
                members,
            } => {
                let generics = self.sig(module, generics);
                let supers = self.sig(module, supers);
                let colon = if supers.is_empty() { "" } else { ": " };
                self.out
                    .insert(format!("trait {path}{generics}{colon}{supers}"));
                for member in members {
                    self.member(module, &format!("{path}::"), member);
                }
            }
            Kind::Fn(member) | Kind::Const(member) => {
                let parent = path.rsplit_once("::").map_or("", |(parent, _)| parent);
                let name = path.rsplit("::").next().unwrap_or_default();
                let tail = self.sig(module, &member.tail);
                self.out
                    .insert(format!("{}{parent}::{name}{tail}", member.head));
            }
            Kind::Macro { .. } => {
                self.out.insert(format!("macro {path}"));
            }
            _ => {}
        }
    }

    fn member(&mut self, module: ModuleId, owner: &str, member: &'w Member) {
        let unstable = self.names.world.staged && member.unstable;
        if !unstable && self.members.insert(format!("{owner}{}", member.name)) {
            let tail = self.sig(module, &member.tail);
            self.out
                .insert(format!("{}{owner}{}{tail}", member.head, member.name));
        }
    }

    fn is_quiet(&self, of: &str) -> bool {
        let last = of.rsplit("::").next().unwrap_or_default();
        let last = last.split('<').next().unwrap_or_default();
        QUIET.contains(&last) || (self.names.world.staged && QUIET_IN_STD.contains(&last))
    }

    fn derives(&mut self, module: ModuleId, path: &str, derives: &'w [super::unit::Derive]) {
        for derive in derives {
            let of = self.path(module, &derive.path);
            // That a type writes itself for programmers is said where it does so in words of its own.
            if self.is_quiet(&of) || of == OWN_WORDS {
                continue;
            }
            let generics = self.sig(module, &derive.generics);
            let args = self.sig(module, &derive.args);
            self.out
                .insert(format!("impl{generics} {of} for {path}{args}"));
        }
    }

    /// Writes an impl when what it is about is written; returns whether it need not be looked at again.
    fn implementation(&mut self, module: ModuleId, block: &'w Impl) -> bool {
        let known = |path: &PathRef| match self.find(module, path) {
            Some(Target {
                base: Base::Item(id),
                ..
            }) => self.emitted.contains(&id),
            _ => true,
        };
        let all_known = |sig: &Sig| {
            sig.0.iter().all(|piece| match piece {
                Piece::Path(path) => known(path),
                Piece::Text(_) => true,
            })
        };
        // An impl for or with a private type says nothing to those who cannot name it.
        let sigs = block.of.iter().chain([&block.ty]);
        if !sigs.into_iter().all(all_known) {
            return false;
        }
        let Some(of) = &block.of else {
            let ty = self.sig(module, &block.ty);
            let owner = if ty.starts_with("dyn ") {
                format!("<{ty}>::")
            } else {
                format!("{ty}::")
            };
            for member in &block.members {
                self.member(module, &owner, member);
            }
            return true;
        };
        let of = self.sig(module, of);
        if self.is_quiet(&of) {
            return true;
        }
        let ty = self.sig(module, &block.ty);
        if self.names.world.staged && is_arithmetic(&of, &ty) {
            return true;
        }
        let generics = self.sig(module, &block.generics);
        let assoc = self.sig(module, &block.assoc);
        let assoc = if assoc.is_empty() {
            String::new()
        } else {
            format!(" {{ {assoc} }}")
        };
        self.out
            .insert(format!("impl{generics} {of} for {ty}{assoc}"));
        true
    }
}

/// Floats that no stable program can name.
fn is_of_rare_floats(line: &str) -> bool {
    line.split(|char: char| !char.is_ascii_alphanumeric())
        .any(|word| matches!(word, "f16" | "f128"))
}

/// Operators on numbers: thousands of impls of what everybody knows.
fn is_arithmetic(of: &str, ty: &str) -> bool {
    let number = |ty: &str| {
        let ty = ty.trim_start_matches('&');
        let (kind, bits) = ty.split_at(ty.len().min(1));
        matches!(kind, "i" | "u" | "f") && (bits == "size" || bits.parse::<u8>().is_ok())
    };
    let wrapped = ["std::num::", "std::simd::"]
        .iter()
        .any(|module| ty.trim_start_matches('&').starts_with(module) || of.contains(module));
    (of.starts_with("std::ops::") && (number(ty) || wrapped))
        || (wrapped && (of.starts_with("std::convert::") || of.starts_with("std::iter::")))
        || (number(ty)
            && (of.starts_with("std::iter::") || of.starts_with("std::convert::TryFrom")))
}
