//! Finds the rows that speak of a function, a type or an attribute.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use super::api::{Api, HandlerAttribute, Port, TypeFact};
use super::table::{ALIASES, APIS, ATTRIBUTES, TYPES};
use crate::model::name::Name;

/// All rows, by name.
pub(super) struct Knowledge {
    apis: HashMap<&'static str, &'static Api>,
    /// Rows by the last name of their path.
    by_last: HashMap<&'static str, Vec<&'static Api>>,
    types: HashMap<&'static str, &'static TypeFact>,
    attributes: HashMap<&'static str, &'static HandlerAttribute>,
    /// Other names, by the crate they begin with; the longest first.
    aliases: HashMap<&'static str, Vec<(&'static str, &'static str)>>,
    /// Paths as the rows write them, by the path that was asked for.
    known: Mutex<HashMap<Name, Name>>,
}

static KNOWLEDGE: LazyLock<Knowledge> = LazyLock::new(Knowledge::new);

/// The rows.
pub(super) fn knowledge() -> &'static Knowledge {
    &KNOWLEDGE
}

fn krate(path: &str) -> &str {
    path.split("::").next().unwrap_or_default()
}

fn last(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or_default()
}

impl Knowledge {
    fn new() -> Self {
        let mut by_last: HashMap<&'static str, Vec<&'static Api>> = HashMap::new();
        for api in APIS {
            by_last.entry(last(api.path)).or_default().push(api);
        }
        let mut aliases: HashMap<&'static str, Vec<(&'static str, &'static str)>> = HashMap::new();
        for alias in ALIASES {
            aliases
                .entry(krate(alias.from))
                .or_default()
                .push((alias.from, alias.to));
        }
        for list in aliases.values_mut() {
            list.sort_by_key(|(from, _)| std::cmp::Reverse(from.len()));
        }
        Self {
            apis: APIS.iter().map(|api| (api.path, api)).collect(),
            by_last,
            types: TYPES.iter().map(|fact| (fact.path, fact)).collect(),
            attributes: ATTRIBUTES
                .iter()
                .map(|attribute| (attribute.path, attribute))
                .collect(),
            aliases,
            known: Mutex::new(HashMap::new()),
        }
    }

    /// The name that the rows use for a path.
    pub(super) fn canonical(&self, path: Name) -> Name {
        let Some(list) = self.aliases.get(krate(path.as_str())) else {
            return path;
        };
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = known.get(&path) {
            return *found;
        }
        let mut text = path.as_str().to_owned();
        // One name may lead to another; a circle ends after a few steps.
        for _ in 0..4 {
            let list = self
                .aliases
                .get(krate(&text))
                .map_or(&[] as &[_], Vec::as_slice);
            let step = list.iter().find_map(|(from, to)| {
                let rest = text.strip_prefix(from)?;
                (rest.is_empty() || rest.starts_with("::")).then(|| format!("{to}{rest}"))
            });
            match step {
                Some(next) => text = next,
                None => break,
            }
        }
        let _ = list;
        let found = Name::new(&text);
        known.insert(path, found);
        found
    }

    /// The row about a function, a method or, with `!` at its end, a macro.
    pub(super) fn api(&self, path: Name) -> Option<&'static Api> {
        self.apis
            .get(path.as_str())
            .or_else(|| self.apis.get(self.canonical(path).as_str()))
            .copied()
    }

    /// All rows about functions and methods of this name.
    pub(super) fn named(&self, name: &str) -> &[&'static Api] {
        self.by_last.get(name).map_or(&[], Vec::as_slice)
    }

    /// What a type means.
    pub(super) fn type_fact(&self, path: Name) -> Option<&'static TypeFact> {
        self.types
            .get(path.as_str())
            .or_else(|| self.types.get(self.canonical(path).as_str()))
            .copied()
    }

    /// What an attribute means for the function below it.
    pub(super) fn attribute(&self, path: Name) -> Option<&'static HandlerAttribute> {
        self.attributes
            .get(path.as_str())
            .or_else(|| self.attributes.get(self.canonical(path).as_str()))
            .copied()
    }
}

impl Api {
    /// Whether it speaks of a method: of something that stands before the dot.
    pub(super) fn has_receiver(&self) -> bool {
        let is = |port: Port| port == Port::Receiver;
        self.sources.iter().any(|source| is(source.at))
            || self.sinks.iter().any(|sink| is(sink.at))
            || self.kills.iter().any(|kill| is(kill.at))
            || self
                .flows
                .is_some_and(|flows| flows.iter().any(|(from, to)| is(*from) || is(*to)))
    }

    /// The crate that it belongs to.
    pub(super) fn krate(&self) -> &'static str {
        krate(self.path)
    }
}
