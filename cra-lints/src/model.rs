//! The workspace as an experienced reader sees it: parsed, with names resolved, types of locals as far as they can be known.
//!
//! [`Model::new`] cannot fail. What did not parse is a [`Problem`] beside the rest, and its tokens are still known.
//!
//! Reading order: [`syntax`] is what is written, [`resolve`] what a name means, [`types`] what an
//! expression is, [`values`] what a constant is worth, [`view`] how lints look at all of it.

pub mod address;
pub mod annotation;
pub mod answer;
pub mod around;
pub mod blocks;
pub mod bound;
mod built;
mod by_variant;
pub mod callers;
pub mod calls;
pub mod canonical;
pub mod choices;
pub mod declared_secret;
mod fetched;
pub mod folders;
mod gathers;
pub mod given;
pub mod goes_into;
pub mod graph;
pub mod infer;
mod keyed;
mod labels;
pub mod listener;
pub mod locks;
pub mod manifest;
pub mod memo;
pub mod memory;
mod mend;
pub mod mirrored;
pub mod mode_bits;
pub mod mounted;
pub mod name;
pub mod origin;
pub mod outcome;
mod own_change;
pub mod own_type;
mod path_key;
pub mod pieces;
pub mod place;
pub mod privilege;
pub mod programs;
pub mod promise;
pub mod promised;
pub mod refusal;
pub mod repetition;
pub mod resolve;
pub mod risks;
pub mod route_guard;
pub mod running;
pub mod runtime;
pub mod scan;
pub mod secret_file;
pub mod sensitive;
pub mod set_cookie;
pub mod sockets;
pub mod spot;
mod static_part;
pub mod statics;
pub mod stored;
pub mod surface;
pub mod syntax;
pub mod texts;
pub mod threads;
pub mod tokens;
pub mod ty;
pub mod types;
pub mod values;
pub mod view;

pub(crate) mod hash;
mod interface;
mod library;
mod lower;
mod modules;
mod offers;
mod signature;
mod source;
pub(crate) mod steps;
#[cfg(test)]
pub(crate) mod testing;
mod workers;

use std::sync::Arc;

use rayon::prelude::*;

use crate::snapshot::{FileInput, FileKind, Problem, ProblemKind, Snapshot, TargetKind};
use hash::FastMap;
use manifest::Manifest;
use modules::Modules;
use name::Name;
use offers::{Offered, Offers};
use place::{FileId, LineColumn, LineIndex, Place};
use scan::Scan;
use syntax::{ItemId, ItemKind, Tree};

pub use workers::{on_workers, on_workers_each};

/// A parsed workspace.
pub struct Model<'s> {
    /// What it was made from.
    pub snapshot: &'s Snapshot,
    /// Its files, by [`FileId`].
    pub files: Vec<File>,
    /// Its manifests, by package.
    pub manifests: Vec<Option<Manifest>>,
    /// The manifest at the workspace root, when that is no package's own.
    pub root_manifest: Option<Manifest>,
    /// What could not be looked at, the snapshot's own problems included.
    pub problems: Vec<Problem>,
    modules: Modules,
    /// Associated functions and constants of the workspace's types, by the type's canonical path and their name.
    associated: FastMap<(Name, Name), (FileId, ItemId)>,
    inference: infer::Inference,
    /// What later parts work out about all of it.
    pub memo: memo::Memo,
}

// Trees are many small pieces, and some are deep: all threads clear them away, each with a large stack.
impl Drop for Model<'_> {
    fn drop(&mut self) {
        let files = std::mem::take(&mut self.files);
        on_workers(|| files.into_par_iter().for_each(drop));
    }
}

/// A file of the model.
#[derive(Debug, Clone)]
pub struct File {
    /// Its id.
    pub id: FileId,
    /// Path relative to the workspace root.
    pub path: String,
    /// What kind of file.
    pub kind: FileKind,
    /// Its text.
    pub text: Arc<str>,
    /// Where its lines begin.
    pub lines: LineIndex,
    /// What the pass over its tokens found.
    pub scan: Scan,
    /// Its syntax; `None` when it is no Rust source or did not parse.
    pub tree: Option<Tree>,
    /// The package it belongs to, as an index into [`Snapshot::packages`].
    pub package: Option<usize>,
    /// The kind of the first target that it belongs to.
    pub target: Option<TargetKind>,
    /// Whether all of it exists in tests only.
    pub test: bool,
}

impl File {
    /// Line and column of a byte.
    pub fn line_column(&self, at: u32) -> LineColumn {
        self.lines.line_column(&self.text, at)
    }

    /// Whether what is written here goes to users: the file belongs to a shipped target and is no test.
    pub fn ships(&self) -> bool {
        !self.test && self.target.is_some_and(TargetKind::ships)
    }

    /// Whether the names of the file or its folders say that it exists for tests, as of helpers that other packages test
    /// with.
    pub fn is_named_for_tests(&self) -> bool {
        const NAMES: &[&str] = &[
            "bench_util",
            "bench_utils",
            "example",
            "examples",
            "fixture",
            "fixtures",
            "mock",
            "mocks",
            "test",
            "test_framework",
            "test_helpers",
            "test_support",
            "test_util",
            "test_utils",
            "testing",
            "tests",
            "testutil",
        ];
        self.path
            .split(['/', '.'])
            .any(|part| NAMES.contains(&part))
    }
}

impl<'s> Model<'s> {
    /// Parses and resolves everything in `snapshot`, on all workers.
    pub fn new(snapshot: &'s Snapshot) -> Self {
        on_workers(|| Self::build(snapshot))
    }

    fn build(snapshot: &'s Snapshot) -> Self {
        let offers = Offers::new(snapshot);
        let parsed: Vec<(File, Vec<Problem>)> = snapshot
            .files
            .par_iter()
            .enumerate()
            .map(|(at, input)| read_file(at, input, offers.of(snapshot, &input.path)))
            .collect();
        let mut problems = snapshot.problems.clone();
        let mut files = Vec::with_capacity(parsed.len());
        for (file, of_file) in parsed {
            files.push(file);
            problems.extend(of_file);
        }
        offers.settle(snapshot, &mut files);
        let modules = Modules::new(snapshot, &mut files);
        let manifests = snapshot
            .packages
            .iter()
            .map(|package| {
                Manifest::parse(
                    package.manifest,
                    &snapshot.files[package.manifest.0 as usize].text,
                )
            })
            .collect();
        let root_manifest = snapshot
            .root_manifest
            .and_then(|file| Manifest::parse(file, &snapshot.files[file.0 as usize].text));
        let mut model = Self {
            snapshot,
            files,
            manifests,
            root_manifest,
            problems,
            modules,
            associated: FastMap::default(),
            inference: infer::Inference::default(),
            memo: memo::Memo::default(),
        };
        model.associated = model.associated_items();
        model.inference = infer::Inference::new(&model);
        model
    }

    fn associated_items(&self) -> FastMap<(Name, Name), (FileId, ItemId)> {
        let per_file = |file: &File| -> Vec<((Name, Name), (FileId, ItemId))> {
            let mut out = Vec::new();
            for view in self.items(file) {
                let ItemKind::Impl(block) = &view.item.kind else {
                    continue;
                };
                let Some(ty) = self.type_path(file, &block.self_ty) else {
                    continue;
                };
                for &id in &block.items {
                    let item = view.tree.item(id);
                    if matches!(item.kind, ItemKind::Fn(_) | ItemKind::Const(_)) {
                        out.push(((ty, item.name), (file.id, id)));
                    }
                }
            }
            out
        };
        let lists: Vec<_> = self.files.par_iter().map(per_file).collect();
        let mut out = FastMap::default();
        for (key, value) in lists.into_iter().flatten() {
            out.entry(key).or_insert(value);
        }
        out
    }

    /// The file with this id.
    pub fn file(&self, id: FileId) -> &File {
        &self.files[id.0 as usize]
    }

    /// Whether all that stands in a Rust file could be parsed.
    pub fn parsed_whole(&self, file: &File) -> bool {
        let stops = |problem: &&Problem| problem.kind == ProblemKind::DoesNotParse;
        let mut stopped = self.problems.iter().filter(stops);
        file.tree.is_some() && stopped.all(|problem| problem.path != file.path)
    }

    /// The text at a place.
    pub fn text(&self, place: Place) -> &str {
        self.file(place.file)
            .text
            .get(place.span.range())
            .unwrap_or_default()
    }

    /// The Rust files of a package, in a fixed order.
    pub fn package_files(&self, package: usize) -> impl Iterator<Item = &File> {
        self.files
            .iter()
            .filter(move |file| file.kind == FileKind::Rust && file.package == Some(package))
    }
}

fn read_file(at: usize, input: &FileInput, offered: Option<Arc<Offered>>) -> (File, Vec<Problem>) {
    let id = FileId(u32::try_from(at).expect("fewer than four billion files"));
    let lines = LineIndex::new(&input.text);
    let (tree, problems) = match input.kind {
        FileKind::Rust => source::parse(id, input, &lines, offered),
        _ => (None, Vec::new()),
    };
    let file = File {
        id,
        path: input.path.clone(),
        kind: input.kind,
        text: Arc::clone(&input.text),
        lines,
        scan: input.scan.clone(),
        tree,
        package: None,
        target: None,
        test: false,
    };
    (file, problems)
}
