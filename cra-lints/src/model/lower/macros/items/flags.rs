//! `bitflags!`: a struct and constants of its own.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::lower::Lower;
use crate::model::lower::macros::rules::Rules;

impl Lower<'_> {
    /// The items that flags stand for; `None` when these are no flags.
    pub(super) fn flags(&mut self, tokens: &TokenStream) -> Option<syn::File> {
        let mut trees = tokens.clone().into_iter();
        let first = trees.next()?.span();
        let span = trees
            .last()
            .and_then(|last| first.join(last.span()))
            .unwrap_or(first);
        let rules = Rules::new(&quote! {
            ($(
                $(#[$about:meta])* $vis:vis struct $name:ident: $ty:ty {
                    $($(#[$what:meta])* const $flag:tt = $value:expr;)*
                }
            )*) => {
                $(
                    $(#[$about])* $vis struct $name($ty);
                    impl $name { $(pub const $flag: Self = Self($value);)* }
                )*
            }
        })?;
        let written = rules.expand(tokens, span, &mut self.macros.fuel)?;
        syn::parse2(written).ok()
    }
}
