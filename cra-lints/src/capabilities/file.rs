//! The files of one target: what their code names in expressions, imports and defines, and where it says `unsafe`.

mod attrs;
mod out_dir;
mod tokens;
mod visit;

pub(super) use out_dir::OUT_DIR;

use std::collections::{BTreeMap, BTreeSet, HashSet};

use proc_macro2::TokenStream;
use syn::visit::Visit as _;

use super::idle::{Words, without_idle};
use super::include::{beside, included};
use super::names::{Mention, Module, Path, below};
use super::{Input, MAX_BYTES, Runs};
use crate::model::place::FileId;
use crate::reach::cfg::Conditions;
use crate::snapshot::{Capability, FileInput, UnsafeCode};

/// What was read of a target.
#[derive(Default)]
pub(super) struct Target {
    pub(super) modules: BTreeMap<String, Module>,
    pub(super) mentions: BTreeSet<Mention>,
    pub(super) can: BTreeSet<Capability>,
    pub(super) unsafe_code: UnsafeCode,
    pub(super) unread: usize,
}

/// A reading, as it goes on.
struct Reading<'a> {
    /// The words for which something is read.
    words: &'a Words,
    out: Target,
    runs: Runs,
    conditions: Conditions,
    /// The module that is read, `a::b`.
    module: String,
    /// Imports of the blocks around, outermost first.
    blocks: Vec<BTreeMap<String, Path>>,
    /// Variables of the blocks around that lead into the folder that cargo gives a build script.
    kept: Vec<BTreeSet<String>>,
    /// Whether what is read is for tests only.
    gone: bool,
    /// Whether what is read becomes code of whoever uses the macro.
    quoted: bool,
    /// Names after `mod` whose files are for tests only, by their place in the file.
    skipped: HashSet<usize>,
    /// Files that are included as code; those whose names are put together are `None`.
    included: Vec<Option<String>>,
    /// Where the text of the file begins that the parser sees.
    skip: usize,
}

/// Reads the files of a target, along the modules that are not for tests only.
pub(super) fn read(input: &Input, root: &str, runs: Runs, words: &Words) -> Target {
    let mut reading = Reading {
        words,
        out: Target::default(),
        runs,
        conditions: Conditions::default(),
        module: String::new(),
        blocks: Vec::new(),
        kept: Vec::new(),
        gone: false,
        quoted: false,
        skipped: HashSet::new(),
        included: Vec::new(),
        skip: 0,
    };
    let sources = &input.sources;
    // That it cannot be read is one of the problems of the sources.
    let Some(first) = sources.id(root) else {
        return reading.out;
    };
    let mut seen = HashSet::from([first]);
    let mut open: Vec<(FileId, String)> = vec![(first, String::new())];
    // What a macro declares as a module of the root; see `sources`.
    let links: HashSet<FileId> = sources.links.iter().map(|link| link.to).collect();
    let named: HashSet<String> = sources.files.iter().flat_map(included).collect();
    let roots: HashSet<&str> = input
        .targets
        .iter()
        .map(|(path, _)| path.as_str())
        .collect();
    if runs != Runs::AsScript {
        for (id, file) in (0..).map(FileId).zip(&sources.files) {
            let included = named.contains(&file.path);
            if !included
                && !links.contains(&id)
                && !roots.contains(file.path.as_str())
                && seen.insert(id)
            {
                open.push((id, module_of(&file.path)));
            }
        }
    }
    while let Some((id, module)) = open.pop() {
        let file = &sources.files[id.0 as usize];
        if !reading.file(file, module.clone()) {
            continue;
        }
        for name in std::mem::take(&mut reading.included) {
            match name.and_then(|name| sources.id(&beside(file, &name))) {
                Some(id) if seen.insert(id) => open.push((id, module.clone())),
                Some(_) => {}
                None => reading.out.unread += 1,
            }
        }
        for link in sources.links.iter().filter(|link| link.from == id) {
            let mut lines = file.scan.modules.iter();
            let line = lines.find(|line| line.span.start == link.at);
            if let Some(line) = line.filter(|_| !reading.skipped.contains(&(link.at as usize)))
                && seen.insert(link.to)
            {
                let around = line.inside.iter().map(|inline| inline.name.as_str());
                let path = around.chain([line.name.as_str()]);
                let child = path.fold(module.clone(), |module, name| below(&module, name));
                open.push((link.to, child));
            }
        }
    }
    reading.out
}

/// The name of a module by its file.
fn module_of(path: &str) -> String {
    let path = path.strip_suffix("/mod.rs").unwrap_or(path);
    let name = path.rsplit('/').next().unwrap_or(path);
    name.strip_suffix(".rs").unwrap_or(name).to_owned()
}

impl Reading<'_> {
    /// Reads a file; whether it is there outside of tests.
    fn file(&mut self, file: &FileInput, module: String) -> bool {
        self.skipped.clear();
        self.skip = file.skip;
        self.module = module;
        self.out.modules.entry(self.module.clone()).or_default();
        if file.text.len() > MAX_BYTES || file.scan.excess.is_some() {
            self.out.unread += 1;
            return true;
        }
        let parsed = self.parse(&file.text[file.skip..]);
        let there = match &parsed {
            Ok(tree) if self.is_gone(&tree.attrs) => false,
            Ok(tree) => {
                self.visit_file(tree);
                true
            }
            Err(_) => {
                // What is included may be a table.
                match syn::parse_str::<syn::Expr>(&file.text[file.skip..]) {
                    Ok(table) => self.visit_expr(&table),
                    Err(_) => self.out.unread += 1,
                }
                true
            }
        };
        drop(parsed);
        // Without this the parser keeps the text of every file it ever saw on this thread.
        proc_macro2::extra::invalidate_current_thread_spans();
        there
    }

    /// Parses a file without what says nothing here, or as it is where that does not parse.
    fn parse(&self, text: &str) -> syn::Result<syn::File> {
        if !self.words.are_all()
            && let Ok(tree) = syn::parse_file(&without_idle(text, self.words))
        {
            return Ok(tree);
        }
        syn::parse_file(text)
    }

    /// Notes a file that is included as code.
    fn include(&mut self, tokens: &TokenStream) {
        let name = syn::parse2::<syn::LitStr>(tokens.clone());
        self.included.push(name.ok().map(|name| name.value()));
    }

    fn here(&mut self) -> &mut Module {
        self.out.modules.entry(self.module.clone()).or_default()
    }

    /// Whether attributes take away what they stand on, outside of tests.
    fn is_gone(&self, list: &[syn::Attribute]) -> bool {
        list.iter()
            .any(|attr| attrs::is_gone(attr, &self.conditions))
    }

    fn can(&mut self, capability: Capability) {
        if !self.gone {
            self.out.can.insert(capability);
        }
    }

    /// Counts what says `unsafe`; build scripts are no part of what is counted.
    fn count(&mut self, of: impl FnOnce(&mut UnsafeCode) -> &mut usize) {
        if !self.gone {
            *of(&mut self.out.unsafe_code) += 1;
        }
    }

    fn mention(&mut self, path: Path, called: bool, argument: Option<String>) {
        if self.gone || path.is_empty() {
            return;
        }
        let mut path = path;
        let imported = self
            .blocks
            .iter()
            .rev()
            .find_map(|block| block.get(&path[0]));
        if let Some(target) = imported.cloned() {
            path.splice(..1, target);
        }
        self.out.mentions.insert(Mention {
            module: self.module.clone(),
            path,
            called,
            argument,
            builds: self.runs != Runs::InProduct && !self.quoted,
        });
    }
}
