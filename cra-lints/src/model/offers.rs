//! The macros that the files of a package define for one another.

use std::collections::HashMap;
use std::sync::Arc;

use super::File;
use super::name::Name;
use super::place::{FileId, Span};
use crate::snapshot::Snapshot;

/// A definition in some file.
pub(super) struct Offer {
    file: FileId,
    span: Span,
    text: Arc<str>,
}

impl Offer {
    /// The definition as written.
    pub(super) fn text(&self) -> &str {
        self.text.get(self.span.range()).unwrap_or_default()
    }
}

/// The macros of one package by their name; those that are defined more than once are not known.
pub(super) type Offered = HashMap<Name, Option<Offer>>;

/// The macros of each package.
pub(super) struct Offers(Vec<Arc<Offered>>);

impl Offers {
    /// Gathers the definitions that were found before parsing.
    pub(super) fn new(snapshot: &Snapshot) -> Self {
        let mut packages: Vec<Offered> = snapshot
            .packages
            .iter()
            .map(|_| Offered::default())
            .collect();
        for (at, file) in (0u32..).zip(&snapshot.files) {
            if file.scan.macros.is_empty() || file.scan.excess.is_some() {
                continue;
            }
            let Some(package) = package(snapshot, &file.path) else {
                continue;
            };
            for found in &file.scan.macros {
                let offer = Offer {
                    file: FileId(at),
                    span: found.span,
                    text: Arc::clone(&file.text),
                };
                packages[package]
                    .entry(Name::new(&found.name))
                    .and_modify(|known| *known = None)
                    .or_insert(Some(offer));
            }
        }
        Self(packages.into_iter().map(Arc::new).collect())
    }

    /// What a file may use.
    pub(super) fn of(&self, snapshot: &Snapshot, path: &str) -> Option<Arc<Offered>> {
        let offered = self.0.get(package(snapshot, path)?)?;
        (!offered.is_empty()).then(|| Arc::clone(offered))
    }

    /// A definition that another file was expanded by is looked at, even when its own file never calls it.
    pub(super) fn settle(&self, snapshot: &Snapshot, files: &mut [File]) {
        let mut used = Vec::new();
        for file in files.iter() {
            let borrowed = file.tree.iter().flat_map(|tree| &tree.borrowed);
            for name in borrowed {
                let offered = self.of(snapshot, &file.path);
                if let Some(Some(offer)) = offered.as_ref().and_then(|offered| offered.get(name)) {
                    used.push((offer.file, offer.span));
                }
            }
        }
        for (file, span) in used {
            if let Some(tree) = &mut files[file.0 as usize].tree {
                tree.unread_macros.retain(|unread| *unread != span);
            }
        }
    }
}

/// The package whose folder a file lies in.
fn package(snapshot: &Snapshot, path: &str) -> Option<usize> {
    let within = |dir: &str| {
        dir.is_empty()
            || path
                .strip_prefix(dir)
                .is_some_and(|rest| rest.starts_with('/'))
    };
    let packages = snapshot.packages.iter().enumerate();
    packages
        .filter(|(_, package)| within(&package.dir))
        .max_by_key(|(_, package)| package.dir.len())
        .map(|(at, _)| at)
}
