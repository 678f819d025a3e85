//! Where a file uses something that libraries offer, however it is named: by its path, as a generic argument, or by an
//! alias of the workspace.

use std::collections::HashSet;

use super::PathUse;
use super::paths::paths_of;
use crate::model::place::{FileId, Place};
use crate::model::resolve::Resolved;
use crate::model::syntax::{Item, ItemId, ItemKind};
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
    /// Where a file uses what `find` knows, tests apart. Where something is used in an expression, the signatures,
    /// fields and aliases around it say nothing new.
    pub fn uses(&self, file: &File, find: &dyn Fn(&Resolved) -> Option<Offered>) -> Vec<Use> {
        let mut out = Vec::new();
        let mut used = HashSet::new();
        let mut named = Vec::new();
        let mut annotated = Vec::new();
        for path in self.paths(file).iter().filter(|path| !path.test) {
            let Some((what, by_alias)) = self.offered(path, find) else {
                continue;
            };
            let place = path.place();
            let found = Use {
                place,
                what,
                item: self.item_around(place),
            };
            if let (Some(value), true) = (path.value, what.is_type) {
                annotated.push((found, value));
            } else if path.in_expression {
                used.insert(what.name);
                out.push(found);
            } else if what.is_type && !by_alias {
                named.push(found);
            }
        }
        // The type of a variable says what its value does not.
        for (found, value) in annotated {
            let again = out.iter().any(|other| {
                other.what.name == found.what.name && value.contains(other.place.span)
            });
            if !again {
                used.insert(found.what.name);
                out.push(found);
            }
        }
        let mut told = HashSet::new();
        for found in named {
            let tell = match alias_at(file, found.place) {
                Some(alias) => !self.is_used((file.id, alias)),
                None => {
                    !used.contains(found.what.name)
                        && told.insert((found.item.clone(), found.what.name))
                }
            };
            if tell {
                out.push(found);
            }
        }
        out
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

    /// The alias with which a path begins, or that it names.
    fn alias_in(&self, path: &PathUse<'_>) -> Option<(FileId, ItemId)> {
        let first = path.path.segments.first()?;
        let found = self.resolve_name(path.file.id, path.path.scope, first.name);
        found
            .and_then(|found| found.alias)
            .or_else(|| path.target()?.alias)
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

    /// Whether any expression of the workspace names this alias.
    fn is_used(&self, alias: (FileId, ItemId)) -> bool {
        self.files.iter().any(|file| {
            self.paths(file)
                .iter()
                .any(|path| path.in_expression && self.alias_in(path) == Some(alias))
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
