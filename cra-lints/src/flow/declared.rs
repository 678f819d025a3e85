//! What users say of functions, their own and foreign ones: rows that go before ours, and sanitizers marked in the sources.

use rustc_hash::FxHashMap;
use std::sync::{Mutex, PoisonError};

use cra_vocab::words;

use super::api::{Api, Kill, Port, Row, Sink, Source, When};
use super::kinds::{SinkKind, SourceKind};
use super::knowledge::{knowledge, last};
use super::taint::Sinks;
use crate::model::Model;
use crate::model::annotation::Sanitizer;
use crate::model::canonical::canonical;
use crate::model::name::Name;
use crate::model::place::FileId;
use crate::model::syntax::{ItemId, ItemKind};

/// The name that stands for the user's rows where the name of a file of ours would.
const FILE: &str = "cra.toml";

/// A row of a user's about a function, as [`Api`] has them for ours.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OwnRow {
    /// Its paths, from the crate on.
    pub paths: Vec<String>,
    /// What it lets in from outside, or makes.
    pub sources: Vec<Source>,
    /// Where values do what lints look for.
    pub sinks: Vec<Sink>,
    /// What passes from where to where; `None` where nothing was written about it.
    pub flows: Option<Vec<(Port, Port)>>,
    /// What it makes harmless.
    pub kills: Vec<OwnKill>,
    /// Whether what it gives back is text in its plain spelling again.
    pub decodes: bool,
    /// The argument that is a function whose parameters come from requests.
    pub handler: Option<Port>,
    /// The line, from 1.
    pub line: u32,
}

/// What becomes harmless by a user's row, as [`Kill`] has it for ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnKill {
    /// For which sinks; empty for all.
    pub sinks: Vec<SinkKind>,
    /// Which sources it ends; empty for all.
    pub sources: Vec<SourceKind>,
    /// Where the harmless value is.
    pub at: Port,
    /// Only where this holds.
    pub when: Option<When>,
}

/// The user's rows by name, before ours.
pub(super) struct Declared {
    by_path: FxHashMap<Name, &'static Api>,
    by_last: FxHashMap<&'static str, Vec<&'static Api>>,
    sanitizers: FxHashMap<(FileId, ItemId), Sinks>,
}

impl Declared {
    pub(super) fn new(model: &Model<'_>, rows: &[OwnRow]) -> Self {
        let mut by_path = FxHashMap::default();
        let mut by_last: FxHashMap<&'static str, Vec<&'static Api>> = FxHashMap::default();
        for api in rows.iter().flat_map(kept) {
            let path = Name::new(api.path);
            for path in [path, canonical(path)] {
                // Of two rows about one function the first holds.
                by_path.entry(path).or_insert(api);
            }
            by_last.entry(last(api.path)).or_default().push(api);
        }
        let marks = model.sanitizers();
        let sanitizers = marks
            .iter()
            .filter_map(|mark| Some((mark.function, sanitized_sinks(mark).ok()?)))
            .collect();
        Self {
            by_path,
            by_last,
            sanitizers,
        }
    }

    /// The row about a function, a method or, with `!` at its end, a macro.
    pub(super) fn api(&self, path: Name) -> Option<&'static Api> {
        self.own_api(path).or_else(|| knowledge().api(path))
    }

    /// The user's row about it.
    fn own_api(&self, path: Name) -> Option<&'static Api> {
        if self.by_path.is_empty() {
            return None;
        }
        self.by_path
            .get(&path)
            .or_else(|| self.by_path.get(&canonical(path)))
            .copied()
    }

    /// All rows about functions and methods of this name.
    pub(super) fn named(&self, name: &str) -> impl Iterator<Item = &'static Api> {
        let own = self.by_last.get(name).map_or(&[][..], Vec::as_slice);
        own.iter().chain(knowledge().named(name)).copied()
    }

    /// The user's row about a function of the workspace, which is called by this path.
    pub(super) fn of_function(
        &self,
        model: &Model<'_>,
        called: Option<Name>,
        function: (FileId, ItemId),
    ) -> Option<&'static Api> {
        if self.by_path.is_empty() {
            return None;
        }
        called.and_then(|path| self.own_api(path)).or_else(|| {
            let mut names = names_of(model, function).into_iter();
            names.find_map(|name| self.own_api(name))
        })
    }

    /// Whether the user says anything of a function of the workspace.
    pub(super) fn speaks_of(&self, model: &Model<'_>, function: (FileId, ItemId)) -> bool {
        self.sanitizers.contains_key(&function) || self.of_function(model, None, function).is_some()
    }

    /// For which sinks a function's result is harmless by a mark above it.
    pub(super) fn sanitized(&self, function: (FileId, ItemId)) -> Option<Sinks> {
        self.sanitizers.get(&function).copied()
    }
}

/// The row for each of its paths, kept for the life of the process as names are, and once only.
fn kept(row: &OwnRow) -> &'static [Api] {
    static KEPT: Mutex<Vec<(OwnRow, &'static [Api])>> = Mutex::new(Vec::new());
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, apis)) = kept.iter().find(|(known, _)| known == row) {
        return apis;
    }
    let sources = row.sources.clone().leak();
    let sinks = row.sinks.clone().leak();
    let flows = row.flows.clone().map(|flows| &*flows.leak());
    let kills: Vec<Kill> = row
        .kills
        .iter()
        .map(|kill| Kill {
            sinks: kill.sinks.clone().leak(),
            sources: kill.sources.clone().leak(),
            at: kill.at,
            when: kill.when,
        })
        .collect();
    let kills = kills.leak();
    let apis: Vec<Api> = row
        .paths
        .iter()
        .map(|path| Api {
            path: Name::new(path).as_str(),
            sources,
            sinks,
            flows,
            kills,
            decodes: row.decodes,
            handler: row.handler,
            row: Row::new(FILE, row.line),
        })
        .collect();
    let apis: &'static [Api] = apis.leak();
    kept.push((row.clone(), apis));
    apis
}

/// The names under which a function of the workspace may be declared: its own, and that of the trait it is an
/// implementation of.
fn names_of(model: &Model<'_>, function: (FileId, ItemId)) -> Vec<Name> {
    let mut out = Vec::new();
    if let Some(signature) = model.signature(function) {
        out.push(signature.path);
    }
    let (file, id) = function;
    if let Some(tree) = &model.file(file).tree
        && let Some(parent) = tree.item(id).parent
        && let ItemKind::Impl(block) = &tree.item(parent).kind
        && let Some(of_trait) = &block.trait_
        && let Some(found) = model.resolve(file, of_trait)
    {
        let name = tree.item(id).name;
        out.push(Name::new(&format!("{}::{name}", found.path)));
    }
    out
}

/// The sinks that a mark names.
///
/// # Errors
/// A word that is no kind of sink.
pub fn sanitized_sinks(mark: &Sanitizer) -> Result<Sinks, String> {
    let mut kinds = Vec::new();
    for word in &mark.sinks {
        let kind = SinkKind::parse(word).ok_or_else(|| {
            let names: Vec<&str> = SinkKind::ALL.iter().map(|kind| kind.as_str()).collect();
            match words::nearest(word, &names) {
                Some(name) => format!("there is no sink `{word}`; did you mean `{name}`?"),
                None => format!("there is no sink `{word}`; sinks are {}", names.join(", ")),
            }
        })?;
        kinds.push(kind);
    }
    Ok(Sinks::of(&kinds))
}
