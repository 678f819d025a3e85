//! Calls of the file's own macros, replaced by what they become.

use std::rc::Rc;

use proc_macro2::{Span as TokenSpan, TokenStream};
use syn::parse::{Parse, ParseStream, Parser as _};

use super::Reading;
use super::scope::Definition;
use crate::model::lower::Lower;
use crate::model::place::Span;
use crate::model::scan::nesting;
use crate::model::syntax::{BlockKind, ExprId, Path};

/// Expansions within expansions beyond this are not made.
const MAX_EXPANSIONS: usize = 32;

/// How deep all expansions around one place may nest together, on top of what the file itself may.
const MAX_NESTING: usize = 500;

/// What every expansion costs beside its tokens.
const COST: usize = 32;

/// What is known of an expansion that may be lowered, beside its tokens.
struct Expansion {
    /// How deep it nests.
    depth: usize,
    definition: Rc<Definition>,
}

impl Lower<'_> {
    /// The tokens that a call of the file's own macro becomes; `None` when it is none, or when that is not known.
    fn expansion(&mut self, path: &Path, mac: &syn::Macro) -> Option<(TokenStream, Expansion)> {
        let (last, front) = path.segments.split_last()?;
        let here = |name: &str| matches!(name, "crate" | "self" | "super");
        if !front.iter().all(|segment| here(segment.name.as_str())) {
            return None;
        }
        let definition = self.macros.find(last.name)?;
        if self.macros.calls.len() >= MAX_EXPANSIONS {
            return None;
        }
        let rules = definition.rules()?;
        let fuel = &mut self.macros.fuel;
        fuel.take(COST)?;
        let tokens = rules.expand(&mac.tokens, whole(mac), fuel)?;
        let depth = nesting(&tokens, MAX_NESTING.saturating_sub(self.macros.depth))?;
        let expansion = Expansion { depth, definition };
        Some((tokens, expansion))
    }

    /// Lowers an expansion by `fill`, with the call noted as the one around.
    fn within<T>(
        &mut self,
        span: Span,
        expansion: &Expansion,
        fill: impl FnOnce(&mut Self) -> T,
    ) -> T {
        expansion.definition.set_used();
        self.macros.calls.push(span);
        self.macros.depth += expansion.depth;
        let out = fill(self);
        self.macros.depth -= expansion.depth;
        self.macros.calls.pop();
        out
    }

    /// A call of an own macro as an expression or a statement. What a statement binds by a name from the call stays
    /// in force behind it.
    pub(super) fn expanded(
        &mut self,
        path: &Path,
        mac: &syn::Macro,
        span: Span,
        statement: bool,
    ) -> Option<Reading> {
        let (tokens, expansion) = self.expansion(path, mac)?;
        let stmts = syn::Block::parse_within.parse2(tokens).ok()?;
        let block = self.within(span, &expansion, |lower| {
            if statement {
                lower.open_statements(&stmts, span)
            } else {
                lower.statements(&stmts, BlockKind::Plain, span)
            }
        });
        self.note_expansion(span);
        Some(Reading::of_value(block))
    }

    /// A block whose own names are forgotten at its end, but not those that its call gave it.
    fn open_statements(&mut self, stmts: &[syn::Stmt], span: Span) -> ExprId {
        let mark = self.building().bindings.len();
        let block = self.unscoped_statements(stmts, BlockKind::Plain, span);
        let building = self.building();
        let body = &building.body;
        let new = building.bindings.split_off(mark);
        let given = new
            .into_iter()
            .filter(|(_, local)| body.local(*local).span != span);
        building.bindings.extend(given);
        block
    }

    /// A call of an own macro between items: its items join this scope. Returns whether that was so.
    pub(in crate::model::lower) fn expanded_items(
        &mut self,
        path: &Path,
        mac: &syn::Macro,
        span: Span,
    ) -> bool {
        let members = self.expanded_members(path, mac, span, |lower, items: &[syn::Item]| {
            lower.items(items);
        });
        members.is_some()
    }

    /// A call of an own macro between items of one kind, which `fill` takes.
    pub(in crate::model::lower) fn expanded_members<M: Parse, T>(
        &mut self,
        path: &Path,
        mac: &syn::Macro,
        span: Span,
        fill: impl FnOnce(&mut Self, &[M]) -> T,
    ) -> Option<T> {
        let (tokens, expansion) = self.expansion(path, mac)?;
        let all = |input: ParseStream<'_>| {
            let mut out = Vec::new();
            while !input.is_empty() {
                // A stray semicolon is none of ours.
                if input.parse::<Option<syn::Token![;]>>()?.is_none() {
                    out.push(input.parse::<M>()?);
                }
            }
            Ok(out)
        };
        let members = all.parse2(tokens).ok()?;
        let out = self.within(span, &expansion, |lower| fill(lower, &members));
        self.note_expansion(span);
        Some(out)
    }

    /// A call of an own macro that stands for one thing, which `fill` takes.
    pub(in crate::model::lower) fn expanded_one<M: Parse, T>(
        &mut self,
        path: &Path,
        mac: &syn::Macro,
        span: Span,
        fill: impl FnOnce(&mut Self, &M) -> T,
    ) -> Option<T> {
        let (tokens, expansion) = self.expansion(path, mac)?;
        let one = M::parse.parse2(tokens).ok()?;
        let out = self.within(span, &expansion, |lower| fill(lower, &one));
        self.note_expansion(span);
        Some(out)
    }

    fn note_expansion(&mut self, span: Span) {
        if !self.macros.wrote(span) {
            self.tree.expansions.push(span);
        }
    }
}

/// The place of a whole call.
fn whole(mac: &syn::Macro) -> TokenSpan {
    let close = mac.delimiter.span().close();
    let first = mac.path.segments.first();
    first
        .and_then(|first| first.ident.span().join(close))
        .unwrap_or(close)
}
