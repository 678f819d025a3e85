//! What a function of another crate does with answers and files, for analyses that walk bodies in their own way.

use rustc_hash::FxHashSet;
use std::sync::LazyLock;

use super::api::{Api, Port};
use super::kinds::{SinkKind, SourceKind};
use super::knowledge::{knowledge, krate};
use super::table::APIS;
use crate::model::name::Name;

/// What the rows say of one call.
#[derive(Debug, Clone, Copy, Default)]
pub struct Deed {
    /// Where the answer of a server comes out.
    pub response: Option<Port>,
    /// The argument that is a file which is executed or loaded, or which replaces the program.
    pub executes: Option<usize>,
    /// The argument that is a program itself, which is loaded.
    pub loads: Option<usize>,
    /// The argument that is the path of a file which is opened, made or looked at.
    pub path: Option<usize>,
}

/// What is known of a call that may be of any of these functions, the most likely first.
pub fn deed(names: &[Name]) -> Deed {
    let row = names.iter().find_map(|name| knowledge().api(*name));
    row.map_or_else(Deed::default, told)
}

/// The same of a method that a value of this library has, whose type is not known.
pub fn deed_of(library: &str, method: &str) -> Deed {
    let rows = knowledge().named(method).iter();
    let mut deeds = rows
        .filter(|api| api.krate() == library)
        .map(|api| told(api));
    deeds
        .find(|deed| deed.response == Some(Port::Return))
        .unwrap_or_default()
}

/// The library of a function, when it is one that talks to servers.
pub fn client(names: &[Name]) -> Option<&'static str> {
    CLIENTS.get(krate(names.first()?.as_str())).copied()
}

/// The libraries some of whose functions give answers of servers.
static CLIENTS: LazyLock<FxHashSet<&'static str>> = LazyLock::new(|| {
    let general = ["std", "tokio", "async_std", "futures"];
    let answers = |api: &&'static Api| {
        let mut sources = api.sources.iter();
        sources.any(|source| source.kind == SourceKind::Response)
    };
    let libraries = APIS.iter().filter(answers).map(Api::krate);
    libraries
        .filter(|library| !general.contains(library))
        .collect()
});

fn told(api: &'static Api) -> Deed {
    let response = api
        .sources
        .iter()
        .find(|source| source.kind == SourceKind::Response && source.when.is_none());
    Deed {
        response: response.map(|source| source.at),
        executes: argument(api, SinkKind::ExecutedFile),
        loads: argument(api, SinkKind::LoadedCode),
        path: argument(api, SinkKind::Path),
    }
}

/// The argument of a function at which a sink of a kind is.
fn argument(api: &'static Api, kind: SinkKind) -> Option<usize> {
    let mut sinks = api.sinks.iter().filter(|sink| sink.kind == kind);
    sinks.find_map(|sink| match sink.at {
        Port::Arg(at) => Some(usize::from(at)),
        _ => None,
    })
}
