//! What attributes say that matters to signatures.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::index::unit::PathRef;
use crate::model::name::Name;

/// What the attributes of one item say.
#[derive(Debug, Default)]
pub(super) struct Attrs {
    /// It exists in tests only.
    pub(super) test: bool,
    pub(super) unstable: bool,
    pub(super) hidden: bool,
    pub(super) exported: bool,
    pub(super) derives: Vec<PathRef>,
    /// The macro that a function is: its own name, or the one given here.
    pub(super) makes_macro: Option<Option<Name>>,
}

pub(super) fn read(attrs: &[syn::Attribute]) -> Attrs {
    let mut out = Attrs::default();
    for attr in attrs {
        let path = attr.path();
        let Some(last) = path.segments.last() else {
            continue;
        };
        let tokens = match &attr.meta {
            syn::Meta::List(list) => list.tokens.clone(),
            _ => TokenStream::new(),
        };
        one(&last.ident.to_string(), &tokens, &mut out);
    }
    out
}

fn one(name: &str, tokens: &TokenStream, out: &mut Attrs) {
    match name {
        "cfg" => out.test |= implies_test(tokens),
        "test" | "bench" => out.test = true,
        "unstable" => out.unstable = true,
        "doc" => out.hidden |= first_word(tokens).as_deref() == Some("hidden"),
        "macro_export" => out.exported = true,
        "derive" => out.derives.extend(paths(tokens)),
        "proc_macro" | "proc_macro_attribute" => out.makes_macro = Some(None),
        "proc_macro_derive" => {
            out.makes_macro = Some(first_word(tokens).map(|word| Name::new(&word)));
        }
        "cfg_attr" => conditional(tokens, out),
        _ => {}
    }
}

/// `cfg_attr(predicate, name(…), …)`.
fn conditional(tokens: &TokenStream, out: &mut Attrs) {
    let parts = split(tokens);
    for part in parts.into_iter().skip(1) {
        let mut words = part.into_iter();
        let (Some(TokenTree::Ident(name)), Some(TokenTree::Group(group))) =
            (words.next(), words.next())
        else {
            continue;
        };
        let name = name.to_string();
        if matches!(name.as_str(), "derive" | "doc") {
            one(&name, &group.stream(), out);
        }
    }
}

fn first_word(tokens: &TokenStream) -> Option<String> {
    match tokens.clone().into_iter().next()? {
        TokenTree::Ident(word) => Some(word.to_string()),
        _ => None,
    }
}

/// The parts between commas.
fn split(tokens: &TokenStream) -> Vec<Vec<TokenTree>> {
    let mut out = vec![Vec::new()];
    for token in tokens.clone() {
        match &token {
            TokenTree::Punct(sign) if sign.as_char() == ',' => out.push(Vec::new()),
            _ => out
                .last_mut()
                .expect("the list begins with one part")
                .push(token),
        }
    }
    out
}

fn paths(tokens: &TokenStream) -> Vec<PathRef> {
    split(tokens)
        .into_iter()
        .filter_map(|part| {
            let global = matches!(part.first(), Some(TokenTree::Punct(_)));
            let segments: Vec<Name> = part
                .iter()
                .filter_map(|token| match token {
                    TokenTree::Ident(word) => Some(Name::new(&word.to_string())),
                    _ => None,
                })
                .collect();
            (!segments.is_empty()).then_some(PathRef { global, segments })
        })
        .collect()
}

/// Whether a `cfg` predicate can hold in tests only.
fn implies_test(tokens: &TokenStream) -> bool {
    let mut words = tokens.clone().into_iter();
    let Some(TokenTree::Ident(word)) = words.next() else {
        return false;
    };
    let inner = match words.next() {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
            split(&group.stream())
        }
        _ => return matches!(word.to_string().as_str(), "test" | "doctest"),
    };
    let mut parts = inner
        .into_iter()
        .filter(|part| !part.is_empty())
        .map(TokenStream::from_iter);
    match word.to_string().as_str() {
        "all" => parts.any(|part| implies_test(&part)),
        "any" => {
            let all: Vec<bool> = parts.map(|part| implies_test(&part)).collect();
            !all.is_empty() && all.into_iter().all(|test| test)
        }
        _ => false,
    }
}
