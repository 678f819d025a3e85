//! Macro calls: arguments read as expressions where they are, as statements or items where they are, and counted where they are neither.

mod args;
mod expand;
mod family;
mod format;
mod items;
mod known;
mod origin;
mod rules;
mod scope;
mod template;
#[cfg(test)]
mod tests;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser as _};

pub(super) use scope::Macros;

use super::Lower;
use crate::model::name::Name;
use crate::model::place::Span;
use crate::model::syntax::{BlockKind, ExprId, ExprKind, Format, MacroCall, Path, Trait};

/// What was read of a call.
#[derive(Default)]
struct Reading {
    args: Vec<ExprId>,
    names: Vec<Option<Name>>,
    shown: Vec<Option<Trait>>,
    format: Option<Box<Format>>,
    value: Option<ExprId>,
    unread: bool,
}

impl Reading {
    fn push(&mut self, arg: ExprId, name: Option<Name>, shown: Option<Trait>) {
        self.args.push(arg);
        self.names.push(name);
        self.shown.push(shown);
    }

    /// A call whose only argument is also what it is worth.
    fn of_value(value: ExprId) -> Self {
        let mut reading = Self::default();
        reading.push(value, None, None);
        reading.value = Some(value);
        reading
    }
}

impl Lower<'_> {
    /// A call as an expression, or as a statement, which binds names for what follows.
    pub(super) fn macro_expr(&mut self, mac: &syn::Macro, statement: bool) -> ExprId {
        let path = self.path(&mac.path, None);
        let close = self.span(mac.delimiter.span().close());
        let span = path.span.to(close);
        let reading = match self.expanded(&path, mac, span, statement) {
            Some(reading) => reading,
            None => self.reading(&path, &mac.tokens, span),
        };
        if reading.unread {
            self.tree.unread_macros.push(span);
        }
        let call = MacroCall {
            path,
            args: reading.args,
            names: reading.names,
            shown: reading.shown,
            format: reading.format,
            value: reading.value,
            read: !reading.unread,
        };
        self.push(ExprKind::Macro(Box::new(call)), span)
    }

    /// What a call says by itself, without its definition.
    fn reading(&mut self, path: &Path, tokens: &TokenStream, span: Span) -> Reading {
        let name = self.macros.first_name(path.last().name).as_str();
        if let Some(test) = pattern_test(path, tokens) {
            return Reading::of_value(self.scoped(|lower| lower.expr(&test)));
        }
        match self.known(name, tokens, span) {
            Some(reading) => reading,
            None => self.macro_args(name, tokens, span),
        }
    }

    /// The arguments, their names, and whether all of them were understood.
    fn macro_args(&mut self, name: &str, tokens: &TokenStream, span: Span) -> Reading {
        let mut reading = Reading::default();
        let mut parsed = Vec::new();
        if tokens.is_empty() {
            reading.value = self.worth(name, &parsed, &reading, span);
            return reading;
        }
        let complete =
            (|input: ParseStream<'_>| args::arguments(input, &mut parsed)).parse2(tokens.clone());
        let complete = matches!(complete, Ok(true));
        if !complete && let Ok(stmts) = syn::Block::parse_within.parse2(tokens.clone()) {
            let block = self.statements(&stmts, BlockKind::Plain, span);
            reading.push(block, None, None);
            return reading;
        }
        for arg in &parsed {
            let value = self.expr(&arg.value);
            reading.push(value, arg.name, None);
        }
        if let Some(start) = family::start(name) {
            self.formatted(&mut reading, &parsed, start);
        } else if name == "cmd"
            && let [first, _] = &parsed[..]
            && !matches!(first.value, syn::Expr::Lit(_))
        {
            // `cmd!(shell, "git log {revision}")`
            self.formatted(&mut reading, &parsed, family::Start::At(1));
        } else if name == "dbg" {
            reading.shown.fill(Some(Trait::Debug));
        }
        if complete {
            reading.value = self.worth(name, &parsed, &reading, span);
        } else {
            reading.unread = true;
            if reading.args.is_empty() {
                self.soup(tokens, &mut reading);
            }
        }
        reading
    }

    /// Looks into the brackets of tokens that follow no grammar we know: what reads as code in there is read.
    fn soup(&mut self, tokens: &TokenStream, reading: &mut Reading) {
        for token in tokens.clone() {
            let TokenTree::Group(group) = token else {
                continue;
            };
            let span = self.span(group.span());
            let inner = group.stream();
            if inner.is_empty() {
                continue;
            }
            if group.delimiter() == Delimiter::Brace
                && let Ok(stmts) = syn::Block::parse_within.parse2(inner.clone())
            {
                let block = self.statements(&stmts, BlockKind::Plain, span);
                reading.push(block, None, None);
                continue;
            }
            self.soup(&inner, reading);
        }
    }
}

/// `matches!(value, pattern if guard)` as the condition that it stands for: `let pattern = value && guard`.
fn pattern_test(path: &Path, tokens: &TokenStream) -> Option<syn::Expr> {
    if !matches!(
        path.last().name.as_str(),
        "matches" | "assert_matches" | "debug_assert_matches"
    ) {
        return None;
    }
    let parse = |input: ParseStream<'_>| -> syn::Result<syn::Expr> {
        let value: syn::Expr = input.parse()?;
        let comma: syn::Token![,] = input.parse()?;
        let pat = syn::Pat::parse_multi_with_leading_vert(input)?;
        let test = syn::Expr::Let(syn::ExprLet {
            attrs: Vec::new(),
            let_token: syn::Token![let](comma.span),
            pat: Box::new(pat),
            eq_token: syn::Token![=](comma.span),
            expr: Box::new(value),
        });
        let guard = match input.parse::<Option<syn::Token![if]>>()? {
            Some(_) => Some(input.parse::<syn::Expr>()?),
            None => None,
        };
        // What follows is a message.
        if input.parse::<Option<syn::Token![,]>>()?.is_some() {
            input.parse::<TokenStream>()?;
        }
        let Some(guard) = guard else {
            return Ok(test);
        };
        Ok(syn::Expr::Binary(syn::ExprBinary {
            attrs: Vec::new(),
            left: Box::new(test),
            op: syn::BinOp::And(syn::Token![&&](comma.span)),
            right: Box::new(guard),
        }))
    };
    parse.parse2(tokens.clone()).ok()
}
