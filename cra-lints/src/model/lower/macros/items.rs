//! Macro calls between items.

mod flags;

use proc_macro2::{Delimiter, Punct, Spacing, TokenStream, TokenTree};

use crate::model::lower::Lower;

impl Lower<'_> {
    /// A macro call between items: items inside it join this scope. Returns whether anything was read.
    pub(in crate::model::lower) fn macro_items(&mut self, tokens: &TokenStream) -> bool {
        if tokens.is_empty() {
            return true;
        }
        if let Ok(file) = syn::parse2::<syn::File>(statics(tokens.clone())) {
            self.items(&file.items);
            return true;
        }
        if let Some(written) = self.flags(tokens) {
            self.items(&written.items);
            return true;
        }
        let mut read = false;
        for token in tokens.clone() {
            if let TokenTree::Group(group) = token
                && group.delimiter() == Delimiter::Brace
                && !group.stream().is_empty()
            {
                read |= self.macro_items(&group.stream());
            }
        }
        read
    }
}

/// `lazy_static!` writes `static ref NAME`; without the `ref` it is an ordinary static. `thread_local!` may leave the last
/// semicolon out.
fn statics(tokens: TokenStream) -> TokenStream {
    let mut after_static = false;
    let mut open = false;
    let mut out: Vec<TokenTree> = tokens
        .into_iter()
        .filter(|token| {
            let (drop, is_static) = match token {
                TokenTree::Ident(ident) => (after_static && ident == "ref", ident == "static"),
                TokenTree::Punct(sign) if sign.as_char() == ';' => {
                    open = false;
                    (false, false)
                }
                _ => (false, false),
            };
            after_static = is_static;
            open |= is_static;
            !drop
        })
        .collect();
    if open && let Some(last) = out.last() {
        let mut end = Punct::new(';', Spacing::Alone);
        end.set_span(last.span());
        out.push(TokenTree::Punct(end));
    }
    out.into_iter().collect()
}
