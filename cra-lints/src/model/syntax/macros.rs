//! Macro calls: their arguments, how a format string shows them, and what the call is worth.

use super::{ExprId, Path};
use crate::model::name::Name;

/// A macro call in expression or statement position.
#[derive(Debug, Clone)]
pub struct MacroCall {
    /// The macro.
    pub path: Path,
    /// Its arguments, as far as they read as expressions (or statements, whose block is then the only one). What a
    /// format string names itself, as in `"{user}"`, follows the written ones.
    pub args: Vec<ExprId>,
    /// Names of `name = value` arguments and of what a format string names itself, by position in `args`.
    pub names: Vec<Option<Name>>,
    /// How each argument is turned into text, by position in `args`; `None` for what is not shown.
    pub shown: Vec<Option<Trait>>,
    /// The format string, when there is one and it could be read.
    pub format: Option<Box<Format>>,
    /// The expression that the call is worth, when that is known. It may hold `args` again, or be one of them.
    pub value: Option<ExprId>,
    /// Whether the arguments could be read.
    pub read: bool,
}

/// A format string, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Format {
    /// Where the string stands among the arguments.
    pub at: usize,
    /// What it is made of, in order.
    pub pieces: Box<[Piece]>,
}

/// A piece of a format string.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Text that stands as it is, `{{` and `}}` resolved.
    Text(Box<str>),
    /// A placeholder.
    Arg {
        /// The position of what it shows among the arguments of the call.
        arg: usize,
        /// How it is shown.
        shown: Trait,
    },
}

/// The trait by which a value is turned into text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trait {
    /// `{}`, `%value`.
    Display,
    /// `{:?}`, `{:#?}`, `{:x?}`, `?value`.
    Debug,
    /// `{:x}`, `{:X}`.
    LowerHex,
    /// `{:p}`.
    Pointer,
    /// Any other, the value traits of structured records included.
    Other,
}
