//! Where a file uses something that libraries offer, however it is named: by its path, as a generic argument, or by an
//! alias of the workspace.

use std::collections::HashSet;

use super::paths::paths_of;
use super::wanted::Wanted;
use super::{BodyView, PathUse};
use crate::model::place::{FileId, Place, Span};
use crate::model::resolve::Resolved;
use crate::model::syntax::{ExprId, ExprKind, Item, ItemId, ItemKind, LocalId, Path};
use crate::model::{File, Model};

/// Aliases of aliases are followed so far.
const MAX_ALIASES: u32 = 4;

/// Something of a library that a path leads to.
#[derive(Debug, Clone, Copy)]
pub struct Offered {
    /// The library that offers it.
    pub library: &'static str,
    /// What it is called there.
    pub name: &'static str,
    /// Whether it is a type or belongs to one.
    pub is_type: bool,
}

/// A use of it.
pub struct Use {
    /// Where the path ends.
    pub place: Place,
    /// What is used.
    pub what: Offered,
    /// The names of the items around it.
    pub item: String,
}

impl Model<'_> {
    /// Where a file uses what `find` knows, tests apart. Where something is used in an expression of its package, the
    /// signatures, fields, aliases and sizes that speak of it say nothing new.
    pub fn uses(&self, file: &File, find: &dyn Fn(&Resolved) -> Option<Offered>) -> Vec<Use> {
        let (mut out, mut named) = self.used_and_named(file, find);
        named.retain(|found| match alias_at(file, found.place) {
            Some(alias) => !self.is_used((file.id, alias), MAX_ALIASES),
            None => true,
        });
        let used: HashSet<&str> = out.iter().map(|found| found.what.name).collect();
        let mut told = HashSet::new();
        let mut elsewhere = None;
        for found in named {
            let name = found.what.name;
            let by_alias = alias_at(file, found.place).is_some();
            let mut used_elsewhere = || {
                let names = elsewhere.get_or_insert_with(|| self.used_beside(file, find));
                names.contains(name)
            };
            if by_alias
                || !used.contains(name)
                    && told.insert((found.item.clone(), name))
                    && !used_elsewhere()
            {
                out.push(found);
            }
        }
        out
    }

    /// What the other files of the package use.
    fn used_beside(
        &self,
        file: &File,
        find: &dyn Fn(&Resolved) -> Option<Offered>,
    ) -> HashSet<&'static str> {
        let others = self
            .files
            .iter()
            .filter(|other| other.package == file.package && other.id != file.id);
        others
            .flat_map(|other| self.used_and_named(other, find).0)
            .map(|found| found.what.name)
            .collect()
    }

    /// Where a file uses it, and where it only speaks of it.
    fn used_and_named(
        &self,
        file: &File,
        find: &dyn Fn(&Resolved) -> Option<Offered>,
    ) -> (Vec<Use>, Vec<Use>) {
        let mut out = Vec::new();
        let mut named = Vec::new();
        let mut annotated = Vec::new();
        let mut described: Vec<Span> = Vec::new();
        let mut measured: Vec<Span> = Vec::new();
        let mut asked = None;
        for path in self.paths(file).iter().filter(|path| !path.test) {
            if path.in_expression && describes(path) {
                described.push(path.path.span);
            }
            if path
                .target()
                .is_some_and(|target| target.is_any(SAYS_OF_TYPES))
            {
                measured.push(path.path.span);
            }
            let Some((what, by_alias)) = self.offered(path, find) else {
                continue;
            };
            let place = path.place();
            let found = Use {
                place,
                what,
                item: self.item_around(place),
            };
            let about = |span: &Span| span.contains(place.span);
            let mut is_asked = || {
                let asked = asked.get_or_insert_with(|| self.only_asked(file));
                asked.iter().any(about)
            };
            if measured.iter().any(about) || path.in_expression && is_asked() {
                continue;
            }
            let only_described = described.iter().any(|span| span.contains(place.span));
            if let (Some(value), true) = (path.value, what.is_type) {
                annotated.push((found, value));
            } else if path.in_expression && !(only_described && what.is_type) {
                out.push(found);
            } else if what.is_type && !by_alias {
                named.push(found);
            }
        }
        for view in self.bodies(file).filter(|view| !view.is_test()) {
            self.made(&view, find, &mut out);
        }
        // The type of a variable says what its value does not.
        for (found, value) in annotated {
            let again = out.iter().any(|other| {
                other.what.name == found.what.name && value.contains(other.place.span)
            });
            if !again {
                out.push(found);
            }
        }
        (out, named)
    }

    /// What is made only to be asked how large something of it is: `Cipher::des_ede3_cbc().block_size()`.
    fn only_asked(&self, file: &File) -> Vec<Span> {
        let mut out = Vec::new();
        for view in self.bodies(file).filter(|view| !view.is_test()) {
            let mut held: HashSet<LocalId> = HashSet::new();
            let mut asks = 0;
            for (_, expr) in view.body.iter() {
                let ExprKind::MethodCall {
                    receiver,
                    method,
                    args,
                    ..
                } = &expr.kind
                else {
                    continue;
                };
                if !args.is_empty() || !is_size(method.as_str()) {
                    continue;
                }
                match &view.expr(*receiver).kind {
                    ExprKind::Call { args, .. } if args.is_empty() => {
                        out.push(view.expr(*receiver).span);
                    }
                    ExprKind::Local(local) => {
                        asks += 1;
                        held.insert(*local);
                    }
                    _ => {}
                }
            }
            // The same of a variable of which nothing else is wanted.
            if asks > 0 {
                let named = |local: LocalId| {
                    let is = |kind: &ExprKind| matches!(kind, ExprKind::Local(at) if *at == local);
                    view.body.iter().filter(|(_, expr)| is(&expr.kind)).count()
                };
                let asked = |local: LocalId| {
                    let is = |id: ExprId| matches!(view.expr(id).kind, ExprKind::Local(at) if at == local);
                    let asking = view.body.iter().filter(|(_, expr)| match &expr.kind {
                        ExprKind::MethodCall {
                            receiver, method, ..
                        } => is_size(method.as_str()) && is(*receiver),
                        _ => false,
                    });
                    asking.count()
                };
                let only = held
                    .into_iter()
                    .filter(|local| named(*local) == asked(*local));
                let inits = only.filter_map(|local| view.body.local(local).init);
                out.extend(inits.map(|init| view.expr(init).span));
            }
        }
        out
    }

    /// Calls that make what is wanted of them, without a name for it: `KeyInit::new(key)` for a field of that type.
    fn made(
        &self,
        view: &BodyView<'_>,
        find: &dyn Fn(&Resolved) -> Option<Offered>,
        out: &mut Vec<Use>,
    ) {
        let mut all_wanted = None;
        for call in view.calls().filter(|call| call.receiver.is_none()) {
            let (Some(path), true) = (call.path, constructs(call.name.as_str())) else {
                continue;
            };
            let Some(target) = call.target().filter(|target| target.item.is_none()) else {
                continue;
            };
            if call.is_own() || target.krate() == "std" {
                continue;
            }
            let call_span = view.expr(call.id).span;
            let reaches = |value: ExprId| {
                let behind = match &view.expr(value).kind {
                    ExprKind::Local(local) => view.body.local(*local).init,
                    _ => None,
                };
                let span = view.expr(behind.unwrap_or(value)).span;
                span.contains(call_span).then_some(span)
            };
            let wanted = all_wanted
                .get_or_insert_with(|| view.wanted())
                .iter()
                .filter_map(|wanted| Some((reaches(wanted.value)?, wanted)))
                .min_by_key(|(span, _)| span.end - span.start);
            let Some((_, wanted)) = wanted else {
                continue;
            };
            let what = paths_of(wanted.ty).into_iter().find_map(|path| {
                let target = self.resolve(wanted.file, path)?;
                find(&target).or_else(|| self.behind_alias(target.alias?, find, MAX_ALIASES))
            });
            let Some(what) = what.filter(|what| what.is_type && makes(self, target, wanted)) else {
                continue;
            };
            // What it is made of may have been told already.
            let told = |span: Span| {
                out.iter()
                    .any(|found| found.what.name == what.name && span.contains(found.place.span))
            };
            let again = told(call_span)
                || call.args.iter().any(|arg| {
                    view.root_local(*arg)
                        .and_then(|local| view.body.local(local).init)
                        .is_some_and(|init| told(view.expr(init).span))
                });
            if !again {
                let place = view.place(path.last().span);
                out.push(Use {
                    place,
                    what,
                    item: self.item_around(place),
                });
            }
        }
    }

    /// What a path leads to, and whether by an alias of the workspace.
    fn offered(
        &self,
        path: &PathUse<'_>,
        find: &dyn Fn(&Resolved) -> Option<Offered>,
    ) -> Option<(Offered, bool)> {
        let alias = self.alias_in(path);
        let own = path.target().and_then(find);
        let found = own.or_else(|| self.behind_alias(alias?, find, MAX_ALIASES));
        found.map(|found| (found, alias.is_some()))
    }

    /// The alias with which a path begins, that it names, or whose function it names.
    fn alias_in(&self, path: &PathUse<'_>) -> Option<(FileId, ItemId)> {
        let segments = &path.path.segments;
        let first = segments.first()?;
        let found = self.resolve_name(path.file.id, path.path.scope, first.name);
        let found = found.and_then(|found| found.alias);
        let found = found.or_else(|| path.target()?.alias);
        found.or_else(|| {
            let (_, front) = segments.split_last().filter(|(_, front)| front.len() > 1)?;
            let front = Path {
                segments: front.into(),
                ..path.path.clone()
            };
            self.resolve(path.file.id, &front)?.alias
        })
    }

    /// What the type names that an alias stands for, its generic arguments included.
    fn behind_alias(
        &self,
        (file, item): (FileId, ItemId),
        find: &dyn Fn(&Resolved) -> Option<Offered>,
        left: u32,
    ) -> Option<Offered> {
        let ItemKind::TypeAlias(Some(ty)) = &self.file(file).tree.as_ref()?.item(item).kind else {
            return None;
        };
        let left = left.checked_sub(1)?;
        paths_of(ty).into_iter().find_map(|path| {
            let target = self.resolve(file, path)?;
            find(&target).or_else(|| self.behind_alias(target.alias?, find, left))
        })
    }

    /// Whether any expression of the workspace names this alias, or another one that stands for it.
    fn is_used(&self, alias: (FileId, ItemId), left: u32) -> bool {
        self.files.iter().any(|file| {
            self.paths(file)
                .iter()
                .filter(|path| self.alias_in(path) == Some(alias))
                .any(|path| {
                    let around = || alias_at(file, path.place()).filter(|_| left > 0);
                    path.in_expression
                        || around().is_some_and(|other| self.is_used((file.id, other), left - 1))
                })
        })
    }
}

/// The alias in whose definition a place lies.
fn alias_at(file: &File, place: Place) -> Option<ItemId> {
    let tree = file.tree.as_ref()?;
    let is_around =
        |item: &Item| matches!(item.kind, ItemKind::TypeAlias(_)) && item.span.contains(place.span);
    tree.items
        .iter()
        .position(is_around)
        .map(|at| ItemId(at as u32))
}

/// Whether a function of this name makes a value.
fn constructs(name: &str) -> bool {
    name.starts_with("new") || name.starts_with("inner_")
}

/// Whether a function makes a value of the wanted type itself: it is one of that type, or of a trait for making values.
fn makes(model: &Model<'_>, target: &Resolved, wanted: &Wanted<'_>) -> bool {
    let owner = target.parent();
    let by_trait = owner.ends_with("Init");
    by_trait
        || paths_of(wanted.ty).into_iter().any(|path| {
            let found = model.resolve(wanted.file, path);
            found.is_some_and(|found| found.path == *owner)
        })
}

/// Whether a method only says how large something of a cipher is.
fn is_size(method: &str) -> bool {
    matches!(
        method,
        "block_size" | "key_len" | "key_length" | "key_size" | "iv_len" | "iv_length" | "iv_size"
    )
}

/// Functions that only say something of a type.
const SAYS_OF_TYPES: &[&str] = &[
    "std::any::TypeId::of",
    "std::any::type_name",
    "std::mem::align_of",
    "std::mem::size_of",
];

/// Whether a path only says how large or of which form something is: `Key::<Des>::from_slice(…)`, `Des::block_size()`.
fn describes(path: &PathUse<'_>) -> bool {
    let Some(target) = path.target() else {
        return false;
    };
    let of_traits = matches!(
        target.krate(),
        "cipher" | "crypto_common" | "aead" | "digest"
    );
    let mut names = target.path.as_str().split("::").skip(1);
    let sized = |name: &str| {
        matches!(
            name,
            "Key"
                | "Iv"
                | "Nonce"
                | "Tag"
                | "Block"
                | "KeySizeUser"
                | "IvSizeUser"
                | "BlockSizeUser"
                | "AlgorithmName"
        )
    };
    of_traits && names.any(sized)
        || matches!(
            target.last(),
            "key_size" | "iv_size" | "block_size" | "KeySize" | "IvSize" | "BlockSize"
        )
}
