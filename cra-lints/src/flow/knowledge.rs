//! Finds the rows that speak of a function, a type or an attribute.

use rustc_hash::FxHashMap;
use std::sync::LazyLock;

use super::api::{Api, HandlerAttribute, Port, TypeFact};
use super::kinds::SourceKind;
use super::table::{APIS, ATTRIBUTES, TYPES};
use crate::model::canonical::canonical;
use crate::model::name::Name;

/// All rows, by name.
pub(super) struct Knowledge {
    apis: FxHashMap<&'static str, &'static Api>,
    /// Rows by the last name of their path.
    by_last: FxHashMap<&'static str, Vec<&'static Api>>,
    types: FxHashMap<&'static str, &'static TypeFact>,
    attributes: FxHashMap<&'static str, &'static HandlerAttribute>,
}

static KNOWLEDGE: LazyLock<Knowledge> = LazyLock::new(Knowledge::new);

/// The rows.
pub(super) fn knowledge() -> &'static Knowledge {
    &KNOWLEDGE
}

pub(super) fn krate(path: &str) -> &str {
    path.split("::").next().unwrap_or_default()
}

pub(super) fn last(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or_default()
}

impl Knowledge {
    fn new() -> Self {
        let mut by_last: FxHashMap<&'static str, Vec<&'static Api>> = FxHashMap::default();
        for api in APIS {
            by_last.entry(last(api.path)).or_default().push(api);
        }
        Self {
            apis: APIS.iter().map(|api| (api.path, api)).collect(),
            by_last,
            types: TYPES.iter().map(|fact| (fact.path, fact)).collect(),
            attributes: ATTRIBUTES
                .iter()
                .map(|attribute| (attribute.path, attribute))
                .collect(),
        }
    }

    /// The row about a function, a method or, with `!` at its end, a macro.
    pub(super) fn api(&self, path: Name) -> Option<&'static Api> {
        self.apis
            .get(path.as_str())
            .or_else(|| self.apis.get(canonical(path).as_str()))
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
            .or_else(|| self.types.get(canonical(path).as_str()))
            .copied()
    }

    /// Whether a type of a web framework is what a part of a request was read into, and shows that and nothing else.
    pub(super) fn is_read_into(&self, path: Name) -> bool {
        let fact = self.type_fact(path);
        fact.is_some_and(|fact| fact.source == Some(SourceKind::Request))
            && matches!(last(path.as_str()), "Form" | "Json" | "Path" | "Query")
    }

    /// What an attribute means for the function below it.
    pub(super) fn attribute(&self, path: Name) -> Option<&'static HandlerAttribute> {
        self.attributes
            .get(path.as_str())
            .or_else(|| self.attributes.get(canonical(path).as_str()))
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

    /// Whether a call by path with so many arguments passes the receiver first, as in `Digest::update(&mut hasher, data)`.
    pub(super) fn is_method_for(&self, args: usize) -> bool {
        let mut names = self.path.rsplit("::");
        // What makes a value is not called on one.
        let makes = [
            "new", "try_new", "connect", "open", "bind", "from_", "with_",
        ];
        let name = names.next().unwrap_or_default();
        if makes.iter().any(|start| name.starts_with(start)) {
            return false;
        }
        let of_type = names
            .next()
            .is_some_and(|owner| owner.starts_with(char::is_uppercase));
        let ports = self
            .sinks
            .iter()
            .map(|sink| sink.at)
            .chain(self.sources.iter().map(|source| source.at))
            .chain(self.kills.iter().map(|kill| kill.at));
        let last = ports
            .filter_map(|port| match port {
                Port::Arg(at) => Some(at as usize),
                _ => None,
            })
            .max();
        of_type
            && last.is_some_and(|last| last + 2 == args)
            && self.flows.is_none_or(<[_]>::is_empty)
    }

    /// The crate that it belongs to.
    pub(super) fn krate(&self) -> &'static str {
        krate(self.path)
    }
}
