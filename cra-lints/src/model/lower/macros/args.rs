//! The grammar of arguments: values between commas, with names and signs before them.

use proc_macro2::TokenTree;
use syn::ext::IdentExt as _;
use syn::parse::discouraged::Speculative as _;
use syn::parse::{Parse as _, ParseStream};

use crate::model::name::Name;
use crate::model::syntax::Trait;

/// One argument: `value`, `name = value`, `name: value`, `"name" => value`, each with `%` or `?` before the value.
pub(super) struct Arg {
    pub(super) name: Option<Name>,
    /// Whether the name stands before a colon, as that of an option does, and not before `=`.
    pub(super) colon: bool,
    /// What a sign asks for.
    pub(super) shown: Option<Trait>,
    /// Whether a semicolon follows.
    pub(super) before_semicolon: bool,
    pub(super) value: syn::Expr,
}

impl Arg {
    pub(super) fn plain(value: syn::Expr) -> Self {
        Self {
            name: None,
            colon: false,
            shown: None,
            before_semicolon: false,
            value,
        }
    }

    /// Whether it is a value and nothing else.
    pub(super) fn is_positional(&self) -> bool {
        self.name.is_none() && self.shown.is_none()
    }
}

/// Reads arguments between commas or semicolons into `out`; `false` when it had to stop early.
pub(super) fn arguments(input: ParseStream<'_>, out: &mut Vec<Arg>) -> syn::Result<bool> {
    while !input.is_empty() {
        let ahead = input.fork();
        if argument(&ahead, out).is_err() {
            return skip_rest(input);
        }
        input.advance_to(&ahead);
        if input.is_empty() {
            break;
        }
        if input.peek(syn::Token![,]) {
            input.parse::<syn::Token![,]>()?;
        } else if input.peek(syn::Token![;]) {
            input.parse::<syn::Token![;]>()?;
            if let Some(last) = out.last_mut() {
                last.before_semicolon = true;
            }
        } else {
            return skip_rest(input);
        }
    }
    Ok(true)
}

fn skip_rest(input: ParseStream<'_>) -> syn::Result<bool> {
    while !input.is_empty() {
        input.parse::<TokenTree>()?;
    }
    Ok(false)
}

fn argument(input: ParseStream<'_>, out: &mut Vec<Arg>) -> syn::Result<()> {
    if input.peek(syn::Token![#]) && !input.peek2(syn::token::Bracket) {
        // `#tag`, `#%tag` of a record.
        input.parse::<syn::Token![#]>()?;
    }
    if let Some(fields) = fields(input) {
        out.extend(fields);
        return Ok(());
    }
    let (mut name, colon) = named(input)?;
    let mut shown = sign(input)?;
    let named_by_colon = colon == Some(true);
    if named_by_colon && let Some(field) = assigned(input) {
        // `name:? = value` and `name:debug = value` of records.
        shown = match field.as_str() {
            "" => shown,
            "debug" => Some(Trait::Debug),
            "display" | "err" => Some(Trait::Display),
            _ => Some(Trait::Other),
        };
    }
    let mut value = syn::Expr::parse(input)?;
    if name.is_none() && shown.is_none() && input.peek(syn::Token![=>]) {
        input.parse::<syn::Token![=>]>()?;
        name = key(&value);
        out.push(Arg::plain(value));
        shown = sign(input)?;
        value = syn::Expr::parse(input)?;
    }
    out.push(Arg {
        name,
        colon: named_by_colon,
        shown,
        before_semicolon: false,
        value,
    });
    Ok(())
}

/// `{ a = 1, %b }`: fields of a record in braces.
fn fields(input: ParseStream<'_>) -> Option<Vec<Arg>> {
    if !input.peek(syn::token::Brace) {
        return None;
    }
    let ahead = input.fork();
    let Ok(TokenTree::Group(group)) = ahead.parse::<TokenTree>() else {
        return None;
    };
    let begins = |input: ParseStream<'_>| -> syn::Result<bool> {
        let signed = input.peek(syn::Token![%]) || input.peek(syn::Token![?]);
        let found = signed || assigned_name(input).is_some();
        skip_rest(input)?;
        Ok(found)
    };
    // A block could begin with an assignment too, but not end before a comma then.
    let fits = ahead.is_empty() || ahead.peek(syn::Token![,]);
    if !fits || !syn::parse::Parser::parse2(begins, group.stream()).ok()? {
        return None;
    }
    let mut out = Vec::new();
    let all = |input: ParseStream<'_>| arguments(input, &mut out);
    if !syn::parse::Parser::parse2(all, group.stream()).ok()? {
        return None;
    }
    input.advance_to(&ahead);
    Some(out)
}

/// A name with `:` (true) or `=` (false) behind it.
fn named(input: ParseStream<'_>) -> syn::Result<(Option<Name>, Option<bool>)> {
    if input.peek(syn::Ident::peek_any) {
        if input.peek2(syn::Token![:]) && !input.peek2(syn::Token![::]) {
            let name = input.call(syn::Ident::parse_any)?;
            input.parse::<syn::Token![:]>()?;
            return Ok((Some(name_of(&name)), Some(true)));
        }
        return Ok(match assigned_name(input) {
            Some(name) => (Some(name), Some(false)),
            None => (None, None),
        });
    }
    if input.peek(syn::LitStr) {
        let colon = input.peek2(syn::Token![:]) && !input.peek2(syn::Token![::]);
        let equal = input.peek2(syn::Token![=])
            && !input.peek2(syn::Token![==])
            && !input.peek2(syn::Token![=>]);
        if colon || equal {
            let text: syn::LitStr = input.parse()?;
            input.parse::<proc_macro2::Punct>()?;
            return Ok((Some(Name::new(&text.value())), Some(false)));
        }
    }
    Ok((None, None))
}

/// `%` or `?` before a value.
fn sign(input: ParseStream<'_>) -> syn::Result<Option<Trait>> {
    if input.peek(syn::Token![%]) {
        input.parse::<syn::Token![%]>()?;
        return Ok(Some(Trait::Display));
    }
    if input.peek(syn::Token![?]) {
        input.parse::<syn::Token![?]>()?;
        return Ok(Some(Trait::Debug));
    }
    Ok(None)
}

/// Takes `=` or `word =`, and gives the word.
fn assigned(input: ParseStream<'_>) -> Option<Name> {
    if input.peek(syn::Token![=]) && !input.peek(syn::Token![==]) {
        input.parse::<syn::Token![=]>().ok()?;
        return Some(Name::new(""));
    }
    assigned_name(input)
}

/// Takes `name =` or `name.part =` when that is what comes next; the last part is the name.
fn assigned_name(input: ParseStream<'_>) -> Option<Name> {
    let follows = input.peek2(syn::Token![=]) || input.peek2(syn::Token![.]);
    if !follows || !input.peek(syn::Ident::peek_any) {
        return None;
    }
    let ahead = input.fork();
    let mut name = ahead.call(syn::Ident::parse_any).ok()?;
    while ahead.peek(syn::Token![.]) {
        ahead.parse::<syn::Token![.]>().ok()?;
        name = ahead.call(syn::Ident::parse_any).ok()?;
    }
    if !ahead.peek(syn::Token![=]) || ahead.peek(syn::Token![==]) || ahead.peek(syn::Token![=>]) {
        return None;
    }
    ahead.parse::<syn::Token![=]>().ok()?;
    input.advance_to(&ahead);
    Some(name_of(&name))
}

fn name_of(ident: &syn::Ident) -> Name {
    Name::of(ident)
}

/// The name that a key stands for: a text, or a plain name.
fn key(value: &syn::Expr) -> Option<Name> {
    match value {
        syn::Expr::Lit(lit) => match &lit.lit {
            syn::Lit::Str(text) => Some(Name::new(&text.value())),
            _ => None,
        },
        syn::Expr::Path(path) => path.path.get_ident().map(name_of),
        _ => None,
    }
}
