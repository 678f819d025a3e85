//! Renderers: one file a format; each turns the record into bytes and sees nothing else.
//!
//! | Module | For |
//! |---|---|
//! | [`human`] | people at a terminal |
//! | [`short`] | people and scripts that want one line a finding |
//! | [`cargo_json`] | editors, which read it as the output of `cargo check --message-format=json` |
//! | [`sarif`] | pages and tools that collect results of static analysis |
//! | [`markdown`] | auditors: the 22 requirements on one page |
//! | [`record_json`] | programs that want everything |
//!
//! What comes from the analysed workspace is hostile: prose, paths and source lines go through `escape` before they
//! reach a terminal, and JSON spells out every character that a terminal could obey.

pub mod cargo_json;
mod escape;
pub mod human;
pub(crate) mod json;
pub mod markdown;
pub mod record_json;
pub mod sarif;
pub mod short;
pub(crate) mod tally;
#[cfg(test)]
mod testing;
mod way;

use std::path::PathBuf;

/// How a renderer writes.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Whether text for people may carry escape sequences for colours.
    pub color: bool,
    /// How often `--verbose` was given: from 1 on, accepted findings and all 22 requirements are shown to people.
    pub verbose: u8,
    /// Whether people see findings and the last line only.
    pub quiet: bool,
    /// The absolute path of the workspace root, for formats with absolute paths; empty when it is not to be told.
    pub root: PathBuf,
}
