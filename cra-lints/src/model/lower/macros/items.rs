//! Macro calls between items.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::model::lower::Lower;

impl Lower {
    /// A macro call between items: items inside it join this scope. Returns whether anything was read.
    pub(in crate::model::lower) fn macro_items(&mut self, tokens: &TokenStream) -> bool {
        if tokens.is_empty() {
            return true;
        }
        if let Ok(file) = syn::parse2::<syn::File>(without_static_ref(tokens.clone())) {
            self.items(&file.items);
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

/// `lazy_static!` writes `static ref NAME`; without the `ref` it is an ordinary static.
fn without_static_ref(tokens: TokenStream) -> TokenStream {
    let mut after_static = false;
    tokens
        .into_iter()
        .filter(|token| {
            let (drop, is_static) = match token {
                TokenTree::Ident(ident) => (after_static && ident == "ref", ident == "static"),
                _ => (false, false),
            };
            after_static = is_static;
            !drop
        })
        .collect()
}
