//! What functions, macros and types of other crates mean for values that pass through them: the rows of `apis/*.toml`.

use super::kinds::{SensitiveKind, SinkKind, SourceKind};

/// Where a row stands, so that a test can say which rows nothing exercises.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Row {
    /// The name of the file in `apis` without its ending.
    pub file: &'static str,
    /// The line, from 1.
    pub line: u32,
}

impl Row {
    pub(super) const fn new(file: &'static str, line: u32) -> Self {
        Self { file, line }
    }
}

/// What a function, a method or a macro means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Api {
    /// Its canonical path; a macro's ends with `!`, a trait's method is named by the trait.
    pub path: &'static str,
    /// What it lets in from outside, or makes.
    pub sources: &'static [Source],
    /// Where values do what lints look for.
    pub sinks: &'static [Sink],
    /// What passes from where to where; `None` where nothing was written about it.
    pub flows: Option<&'static [(Port, Port)]>,
    /// What it makes harmless.
    pub kills: &'static [Kill],
    /// Whether what it gives back is text in its plain spelling again, so that no earlier escape or check speaks of it.
    pub decodes: bool,
    /// The argument that is a function or closure whose parameters come from requests.
    pub handler: Option<Port>,
    /// Where it is written.
    pub row: Row,
}

impl Api {
    /// A row that says nothing, for the others to differ from.
    pub(super) const fn blank(file: &'static str, line: u32) -> Self {
        Self {
            path: "",
            sources: &[],
            sinks: &[],
            flows: None,
            kills: &[],
            decodes: false,
            handler: None,
            row: Row::new(file, line),
        }
    }

    /// The same for a path of its own.
    pub(super) const fn named(self, path: &'static str) -> Self {
        Self { path, ..self }
    }
}

/// Where a value enters or leaves a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Port {
    /// What the call returns.
    Return,
    /// What stands before the dot.
    Receiver,
    /// An argument, counted from 0 without the receiver.
    Arg(u8),
    /// Every argument without the receiver; for a macro everything that it shows.
    Args,
    /// A parameter of the function that is passed as an argument: argument, parameter.
    CallbackParam(u8, u8),
    /// What the function that is passed as this argument returns.
    CallbackReturn(u8),
}

/// What comes from a call, or from a value of a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    /// Where from.
    pub kind: SourceKind,
    /// Where it appears.
    pub at: Port,
    /// Only where this holds.
    pub when: Option<When>,
}

impl Source {
    pub(super) const fn new(kind: SourceKind, at: Port) -> Self {
        let when = None;
        Self { kind, at, when }
    }
}

/// Where a value does what a lint looks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sink {
    /// What it does there.
    pub kind: SinkKind,
    /// Where it enters.
    pub at: Port,
    /// Only where this holds.
    pub when: Option<When>,
}

impl Sink {
    pub(super) const fn new(kind: SinkKind, at: Port) -> Self {
        let when = None;
        Self { kind, at, when }
    }
}

/// What becomes harmless for some sinks, or stops being something.
///
/// With sinks it speaks of untrusted values only: a secret in another spelling is still one. Without sinks and sources
/// nothing is left of what the value was. It comes before the flows and sources of its row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kill {
    /// For which sinks; empty for all.
    pub sinks: &'static [SinkKind],
    /// Which sources it ends; empty for all.
    pub sources: &'static [SourceKind],
    /// Where the harmless value is.
    pub at: Port,
    /// Only where this holds.
    pub when: Option<When>,
}

/// A condition on a constant argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct When {
    /// Which value.
    pub at: Port,
    /// What it must be.
    pub is: Constant,
    /// Whether it must be anything but that.
    pub not: bool,
}

/// A constant in a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Constant {
    /// A truth value.
    Bool(bool),
    /// A number.
    Int(i64),
    /// A text, compared without regard to case.
    Str(&'static str),
    /// A canonical path, such as a variant's.
    Path(&'static str),
}

/// What a type means wherever a value of it appears.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TypeFact {
    /// Its canonical path.
    pub path: &'static str,
    /// A parameter of this type brings this in; with `handler_only` just in functions that handle requests.
    pub source: Option<SourceKind>,
    /// Whether the source holds for parameters of request handlers only.
    pub handler_only: bool,
    /// Whether no text of somebody's choice fits into it.
    pub barrier: bool,
    /// What kind of sensitive value it holds.
    pub sensitive: Option<SensitiveKind>,
    /// Where it is written.
    pub row: Row,
}

/// An attribute that makes a function a request handler.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HandlerAttribute {
    /// Its canonical path.
    pub path: &'static str,
    /// Whether plain parameters are filled from the request too (and not just extractor types).
    pub plain: bool,
    /// Where it is written.
    pub row: Row,
}
