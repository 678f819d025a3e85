//! The rules of a `macro_rules!` definition: patterns on the left, what they become on the right.

mod cursor;
mod matcher;
mod parse;
mod transcribe;

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};

use crate::model::name::Name;

/// A definition, read.
pub(super) struct Rules(Vec<Rule>);

struct Rule {
    pattern: Vec<Pattern>,
    body: Vec<Body>,
}

/// What one place of a pattern takes.
enum Pattern {
    /// A word.
    Word(String),
    /// An operator, all its characters together.
    Sign(String),
    /// A literal as written.
    Literal(String),
    /// A lifetime without its quote.
    Lifetime(String),
    Group(Delimiter, Vec<Pattern>),
    Var(Name, Fragment),
    Repeat {
        inner: Vec<Pattern>,
        /// The variables inside, nested ones included.
        vars: Vec<Name>,
        separator: Option<Box<Pattern>>,
        times: Times,
    },
}

/// How often a repetition may occur.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Times {
    Any,
    Some,
    Maybe,
}

/// What a variable stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fragment {
    Block,
    Expr,
    Ident,
    Item,
    Lifetime,
    Literal,
    Meta,
    Pat,
    PatParam,
    Path,
    Stmt,
    Tree,
    Type,
    Visibility,
}

/// A piece of the right side.
enum Body {
    Token(TokenTree),
    Group(Delimiter, Vec<Body>),
    Var(Name),
    Repeat {
        inner: Vec<Body>,
        vars: Vec<Name>,
        separator: Vec<TokenTree>,
    },
}

/// What a variable was found to be.
enum Binding {
    One(Fragment, Vec<TokenTree>),
    Many(Vec<Binding>),
}

/// The variables of one match.
type Bindings = Vec<(Name, Binding)>;

/// What may still be spent on expansions, in tokens.
pub(super) struct Fuel(usize);

impl Fuel {
    pub(super) fn new(tokens: usize) -> Self {
        Self(tokens)
    }

    /// Takes some; `None` when there is not enough.
    pub(super) fn take(&mut self, tokens: usize) -> Option<()> {
        match self.0.checked_sub(tokens) {
            Some(rest) => {
                self.0 = rest;
                Some(())
            }
            None => {
                self.0 = 0;
                None
            }
        }
    }

    fn is_empty(&self) -> bool {
        self.0 == 0
    }
}

impl Rules {
    /// Reads what stands between the brackets of a definition.
    pub(super) fn new(tokens: &TokenStream) -> Option<Self> {
        parse::rules(tokens).map(Self)
    }

    /// What a call becomes, by the first rule that fits. Tokens of the definition get the place `span`.
    pub(super) fn expand(
        &self,
        call: &TokenStream,
        span: Span,
        fuel: &mut Fuel,
    ) -> Option<TokenStream> {
        let (rule, bindings) = matcher::first(&self.0, call, fuel)?;
        transcribe::transcribe(&rule.body, &bindings, span, fuel)
    }
}
