//! `json!` and its kin: the values of nested objects and lists, each with its key.

use proc_macro2::TokenStream;
use syn::parse::discouraged::Speculative as _;
use syn::parse::{Parse as _, ParseStream, Parser as _};

use super::super::args::Arg;
use crate::model::lower::Lower;
use crate::model::lower::macros::Reading;
use crate::model::name::Name;

impl Lower<'_> {
    /// The values of a document, with the key of each. `doc!` leaves the outermost braces out.
    pub(super) fn json(&mut self, tokens: &TokenStream) -> Option<Reading> {
        let mut parsed = Vec::new();
        let keyed = |input: ParseStream<'_>| fields(input, &mut parsed);
        if keyed.parse2(tokens.clone()).is_err() {
            parsed.clear();
            let single = |input: ParseStream<'_>| {
                let read = value(input, None, &mut parsed);
                input.parse::<Option<syn::Token![,]>>()?;
                read
            };
            single.parse2(tokens.clone()).ok()?;
        }
        let mut reading = Reading::default();
        self.lower_all(&parsed, None, &mut reading);
        Some(reading)
    }
}

fn fields(input: ParseStream<'_>, out: &mut Vec<Arg>) -> syn::Result<()> {
    while !input.is_empty() {
        let key = key(input, out)?;
        input.parse::<syn::Token![:]>()?;
        value(input, key, out)?;
        if input.is_empty() {
            break;
        }
        input.parse::<syn::Token![,]>()?;
    }
    Ok(())
}

/// A key: a text, or an expression, which is a value of the document too.
fn key(input: ParseStream<'_>, out: &mut Vec<Arg>) -> syn::Result<Option<Name>> {
    if input.peek(syn::LitStr) {
        let text: syn::LitStr = input.parse()?;
        return Ok(Some(Name::new(&text.value())));
    }
    out.push(Arg::plain(syn::Expr::parse(input)?));
    Ok(None)
}

fn value(input: ParseStream<'_>, name: Option<Name>, out: &mut Vec<Arg>) -> syn::Result<()> {
    if input.peek(syn::token::Brace) {
        let ahead = input.fork();
        let inner;
        syn::braced!(inner in ahead);
        let from = out.len();
        if fields(&inner, out).is_ok() {
            input.advance_to(&ahead);
            return Ok(());
        }
        // A block that is a value.
        out.truncate(from);
    } else if input.peek(syn::token::Bracket) {
        let ahead = input.fork();
        let inner;
        syn::bracketed!(inner in ahead);
        let from = out.len();
        if list(&inner, name, out).is_ok() && (ahead.is_empty() || ahead.peek(syn::Token![,])) {
            input.advance_to(&ahead);
            return Ok(());
        }
        out.truncate(from);
    }
    let value = syn::Expr::parse(input)?;
    out.push(Arg {
        name,
        ..Arg::plain(value)
    });
    Ok(())
}

fn list(input: ParseStream<'_>, name: Option<Name>, out: &mut Vec<Arg>) -> syn::Result<()> {
    while !input.is_empty() {
        value(input, name, out)?;
        if input.is_empty() {
            break;
        }
        input.parse::<syn::Token![,]>()?;
    }
    Ok(())
}
