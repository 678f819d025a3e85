//! Macros that write markup: what stands in brackets between the tags is read as code where it is code.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser as _};

use super::super::args::arguments;
use crate::model::lower::Lower;
use crate::model::lower::macros::Reading;
use crate::model::syntax::{BlockKind, Trait};

impl Lower<'_> {
    /// Everything that is written into the page.
    pub(super) fn markup(&mut self, tokens: &TokenStream) -> Reading {
        let mut reading = Reading::default();
        self.markup_into(tokens, &mut reading);
        reading
    }

    fn markup_into(&mut self, tokens: &TokenStream, reading: &mut Reading) {
        for token in tokens.clone() {
            let TokenTree::Group(group) = token else {
                continue;
            };
            let inner = group.stream();
            if inner.is_empty() {
                continue;
            }
            if group.delimiter() == Delimiter::Brace {
                if !begins_with_text(&inner)
                    && let Ok(stmts) = syn::Block::parse_within.parse2(inner.clone())
                {
                    let span = self.span(group.span());
                    let block = self.statements(&stmts, BlockKind::Plain, span);
                    reading.push(block, None, Some(Trait::Display));
                } else {
                    self.markup_into(&inner, reading);
                }
                continue;
            }
            let mut parsed = Vec::new();
            let all = |input: ParseStream<'_>| arguments(input, &mut parsed);
            if matches!(all.parse2(inner.clone()), Ok(true)) {
                self.lower_all(&parsed, Some(Trait::Display), reading);
            } else {
                self.markup_into(&inner, reading);
            }
        }
    }
}

/// Whether these are pieces of a page, the first of them text: as code they would call it.
fn begins_with_text(tokens: &TokenStream) -> bool {
    let mut tokens = tokens.clone().into_iter();
    let text = matches!(tokens.next(), Some(TokenTree::Literal(_)));
    text && tokens.next().is_some()
}
