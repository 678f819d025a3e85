//! An item as far as the attributes ask: what kind it is, its name, signature, fields and body.

use proc_macro::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};

use crate::generics::Generics;
use crate::tokens::{by_comma, flat, group, is_punct, is_word, name, position, span_of};

/// An item, read from its tokens.
pub(crate) struct Item {
    /// What stands on it, below our attribute and above it, as far as rustc still shows it.
    pub(crate) attrs: Vec<Attr>,
    /// The word that says what it is: `fn`, `struct`.
    pub(crate) keyword: Span,
    pub(crate) name: Option<Ident>,
    pub(crate) generics: Generics,
    pub(crate) kind: Kind,
}

/// One attribute of an item, a field or a variant.
pub(crate) struct Attr {
    pub(crate) span: Span,
    /// The last part of its path.
    pub(crate) name: String,
    /// What follows the path: nothing, a group, or `=` and a value.
    pub(crate) args: Vec<TokenTree>,
}

pub(crate) enum Kind {
    Fn(Function),
    Struct(Vec<Field>),
    Enum(Vec<Field>),
    Impl(Group),
    Mod(Option<Group>),
    Const,
    Type,
    Other,
}

pub(crate) struct Function {
    /// The types of the parameters, without a receiver.
    pub(crate) params: Vec<Param>,
    /// The type behind the arrow, if there is one.
    pub(crate) output: Vec<TokenTree>,
    pub(crate) is_unsafe: bool,
    pub(crate) body: Option<Group>,
}

pub(crate) struct Param {
    /// The pattern before the colon.
    pub(crate) pattern: Vec<TokenTree>,
    pub(crate) ty: Vec<TokenTree>,
}

/// A field of a struct or of a variant.
pub(crate) struct Field {
    pub(crate) attrs: Vec<Attr>,
    /// Where its visibility stands, and how it is best written; none for a private field.
    pub(crate) visible: Option<(Span, &'static str)>,
    pub(crate) name: Option<Ident>,
    pub(crate) span: Span,
}

/// Reads an item. What cannot be read is of another kind, and rustc will say what is wrong with it.
pub(crate) fn item(tokens: TokenStream) -> Item {
    let tokens = flat(tokens);
    let (attrs, rest) = attributes(&tokens);
    let (_, mut rest) = visibility(rest);
    let mut is_unsafe = false;
    loop {
        let word = match rest.first() {
            Some(TokenTree::Ident(word)) => word.to_string(),
            _ => return other(attrs, rest),
        };
        let next = rest.get(1);
        match word.as_str() {
            "const" if is_modified(next) => {}
            "unsafe" => is_unsafe = true,
            "default" | "async" | "safe" | "auto" => {}
            "extern" if matches!(next, Some(TokenTree::Literal(_))) => rest = &rest[1..],
            "extern" if is_word(next, "fn") => {}
            _ => break,
        }
        rest = &rest[1..];
    }
    let Some((TokenTree::Ident(keyword), after)) = rest.split_first() else {
        return other(attrs, rest);
    };
    let word = keyword.to_string();
    let named = word != "impl" && word != "use";
    let (name, after) = match after.split_first() {
        Some((TokenTree::Ident(name), after)) if named => (Some(name.clone()), after),
        _ => (None, after),
    };
    let (mut generics, after) = Generics::read(after);
    let kind = match word.as_str() {
        "fn" => function(after, is_unsafe),
        "struct" | "enum" => {
            let at = position(after, |_, token| {
                matches!(token, TokenTree::Group(group) if group.delimiter() != Delimiter::Bracket)
                    && !is_word(after.first(), "where")
                    || group(Some(token), Delimiter::Brace).is_some()
            });
            let body = at.map(|at| &after[at]);
            generics.clause(&after[..at.unwrap_or(after.len())]);
            if let Some(at) = at {
                generics.clause(&after[at + 1..]);
            }
            match (word.as_str(), body) {
                ("struct", Some(TokenTree::Group(body))) => Kind::Struct(fields(body)),
                ("struct", _) => Kind::Struct(Vec::new()),
                (_, Some(TokenTree::Group(body))) => Kind::Enum(variants(body)),
                _ => Kind::Other,
            }
        }
        "impl" => match group(after.last(), Delimiter::Brace) {
            Some(body) => Kind::Impl(body.clone()),
            None => Kind::Other,
        },
        "mod" => Kind::Mod(group(after.first(), Delimiter::Brace).cloned()),
        "const" | "static" => Kind::Const,
        "type" => Kind::Type,
        _ => Kind::Other,
    };
    let keyword = keyword.span();
    Item {
        attrs,
        keyword,
        name,
        generics,
        kind,
    }
}

/// Whether `const` is followed by what makes it part of a function.
fn is_modified(next: Option<&TokenTree>) -> bool {
    ["fn", "async", "unsafe", "extern", "safe"]
        .iter()
        .any(|word| is_word(next, word))
}

fn other(attrs: Vec<Attr>, rest: &[TokenTree]) -> Item {
    Item {
        attrs,
        keyword: span_of(rest),
        name: None,
        generics: Generics::default(),
        kind: Kind::Other,
    }
}

/// The attributes in front, and what follows them.
fn attributes(mut tokens: &[TokenTree]) -> (Vec<Attr>, &[TokenTree]) {
    let mut out = Vec::new();
    while let [TokenTree::Punct(hash), TokenTree::Group(body), rest @ ..] = tokens {
        if hash.as_char() != '#' || body.delimiter() != Delimiter::Bracket {
            break;
        }
        tokens = rest;
        let body = flat(body.stream());
        let path =
            |token: &TokenTree| matches!(token, TokenTree::Ident(_)) || is_punct(Some(token), ':');
        let end = body.iter().take_while(|token| path(token)).count();
        if let Some(TokenTree::Ident(last)) = end.checked_sub(1).map(|last| &body[last]) {
            out.push(Attr {
                span: last.span(),
                name: name(last),
                args: body[end..].to_vec(),
            });
        }
    }
    (out, tokens)
}

/// The visibility in front, if any, and what follows it.
fn visibility(tokens: &[TokenTree]) -> (Option<(Span, &'static str)>, &[TokenTree]) {
    if !is_word(tokens.first(), "pub") {
        return (None, tokens);
    }
    let span = tokens[0].span();
    let within = group(tokens.get(1), Delimiter::Parenthesis).map(|group| flat(group.stream()));
    match within {
        // A tuple field `pub (A, B)` has a type in parentheses, not a place.
        Some(within)
            if ["crate", "self", "super", "in"]
                .iter()
                .any(|word| is_word(within.first(), word)) =>
        {
            let own = is_word(within.first(), "self") && within.len() == 1;
            ((!own).then_some((span, "pub(…)")), &tokens[2..])
        }
        _ => (Some((span, "pub")), &tokens[1..]),
    }
}

fn function(tokens: &[TokenTree], is_unsafe: bool) -> Kind {
    let Some(params) = group(tokens.first(), Delimiter::Parenthesis) else {
        return Kind::Other;
    };
    let rest = &tokens[1..];
    let end = position(rest, |_, token| {
        is_word(Some(token), "where")
            || is_punct(Some(token), ';')
            || group(Some(token), Delimiter::Brace).is_some()
    });
    let output = match &rest[..end.unwrap_or(rest.len())] {
        [_, _, output @ ..] => output.to_vec(),
        _ => Vec::new(),
    };
    let params = by_comma(&flat(params.stream()))
        .into_iter()
        .filter_map(param)
        .collect();
    Kind::Fn(Function {
        params,
        output,
        is_unsafe,
        body: group(rest.last(), Delimiter::Brace).cloned(),
    })
}

/// A parameter; none for a receiver without a type.
fn param(tokens: &[TokenTree]) -> Option<Param> {
    let (_, tokens) = attributes(tokens);
    let colon = position(tokens, |at, token| {
        let path = is_punct(tokens.get(at + 1), ':') || at > 0 && is_punct(tokens.get(at - 1), ':');
        is_punct(Some(token), ':') && !path
    })?;
    Some(Param {
        pattern: tokens[..colon].to_vec(),
        ty: tokens[colon + 1..].to_vec(),
    })
}

fn fields(body: &Group) -> Vec<Field> {
    let braced = body.delimiter() == Delimiter::Brace;
    by_comma(&flat(body.stream()))
        .into_iter()
        .map(|tokens| {
            let (attrs, rest) = attributes(tokens);
            let (visible, rest) = visibility(rest);
            let name = match rest.first() {
                Some(TokenTree::Ident(name)) if braced => Some(name.clone()),
                _ => None,
            };
            let span = span_of(rest);
            Field {
                attrs,
                visible,
                name,
                span,
            }
        })
        .collect()
}

/// The fields of all variants.
fn variants(body: &Group) -> Vec<Field> {
    let mut out = Vec::new();
    for variant in by_comma(&flat(body.stream())) {
        let (_, rest) = attributes(variant);
        if let Some(TokenTree::Group(group)) = rest.get(1) {
            out.extend(fields(group));
        }
    }
    out
}

/// Every function with a body in an `impl`, with its attributes.
pub(crate) fn methods(body: &Group) -> Vec<Item> {
    let tokens = flat(body.stream());
    let mut out = Vec::new();
    let mut start = 0;
    for (at, token) in tokens.iter().enumerate() {
        let ends = is_punct(Some(token), ';') || group(Some(token), Delimiter::Brace).is_some();
        if ends {
            let found = item(crate::tokens::stream(&tokens[start..=at]));
            if matches!(found.kind, Kind::Fn(_)) {
                out.push(found);
            }
            start = at + 1;
        }
    }
    out
}
