//! What a function of another crate does with answers and files, for analyses that walk bodies in their own way.

use super::api::Port;
use super::kinds::{SinkKind, SourceKind};
use super::knowledge::knowledge;
use crate::model::name::Name;

/// What the rows say of one call.
#[derive(Debug, Clone, Copy, Default)]
pub struct Deed {
    /// Where the answer of a server comes out.
    pub response: Option<Port>,
    /// Whether its first argument is a file that is executed or loaded, or that replaces the program.
    pub executes: bool,
}

/// What is known of a call that may be of any of these functions, the most likely first.
pub fn deed(names: &[Name]) -> Deed {
    let Some(api) = names.iter().find_map(|name| knowledge().api(*name)) else {
        return Deed::default();
    };
    let response = api
        .sources
        .iter()
        .find(|source| source.kind == SourceKind::Response && source.when.is_none());
    Deed {
        response: response.map(|source| source.at),
        executes: api
            .sinks
            .iter()
            .any(|sink| sink.kind == SinkKind::ExecutedFile && sink.at == Port::Arg(0)),
    }
}
