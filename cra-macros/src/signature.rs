//! What a signature says: whether a function can refuse, and whether it takes a value of a type.

use proc_macro::{Delimiter, Group, TokenTree};

use crate::tokens::{by_comma, flat, group, is_punct, is_word, mentions, position};

/// Ways to give a value later or elsewhere, behind which the real result stands.
const AROUND: &[&str] = &[
    "impl",
    "Pin",
    "Box",
    "BoxFuture",
    "LocalBoxFuture",
    "Poll",
    "Json",
];

/// Types that hold a value only perhaps, or none at all.
const PERHAPS: &[&str] = &[
    "Option",
    "Result",
    "Vec",
    "PhantomData",
    "Weak",
    "HashMap",
    "BTreeMap",
];

/// The arguments of the outermost type of that name in a result: of `Result` in `io::Result<T>`.
fn arguments<'t>(output: &'t [TokenTree], names: &[&str]) -> Option<Vec<&'t [TokenTree]>> {
    let end = position(output, |_, token| is_punct(Some(token), '<'));
    let path = &output[..end.unwrap_or(output.len())];
    let last = path.last()?;
    if is_one_of(last, names) {
        let inner = end.and_then(|end| output.get(end + 1..output.len().saturating_sub(1)));
        return Some(by_comma(inner.unwrap_or_default()));
    }
    let around = AROUND
        .iter()
        .any(|word| is_word(path.first(), word) || is_word(Some(last), word));
    if !around {
        return None;
    }
    // The result stands somewhere inside: from the first of the names on.
    let at = output.iter().position(|token| is_one_of(token, names))?;
    let rest = &output[at..];
    let close = rest
        .get(1..)
        .and_then(|inner| position(inner, |at, token| at > 0 && is_punct(Some(token), '>')));
    Some(by_comma(close.map_or(&[][..], |close| &rest[2..=close])))
}

/// Whether a token is one of these names, or a name that ends with one, such as `ApiResult`: an alias by its custom.
fn is_one_of(token: &TokenTree, names: &[&str]) -> bool {
    matches!(token, TokenTree::Ident(ident) if names.iter().any(|name| ident.to_string().ends_with(name)))
}

/// Whether a result has a way to say no.
pub(crate) fn can_refuse(output: &[TokenTree]) -> bool {
    arguments(output, &["Result", "Option"]).is_some()
}

/// Whether a result is a `Result`.
pub(crate) fn is_result(output: &[TokenTree]) -> bool {
    arguments(output, &["Result"]).is_some()
}

/// Whether a result is `Result<T, _>` or `Option<T>` of a type, which may be called `Self`.
pub(crate) fn may_give(output: &[TokenTree], ty: &str) -> bool {
    arguments(output, &["Result", "Option"]).is_some_and(|arguments| {
        let first = arguments.first();
        first.is_some_and(|first| mentions(first, ty) || mentions(first, "Self"))
    })
}

/// Whether a parameter of this type always brings a value of that one: itself, borrowed, in a tuple, or in a wrapper.
pub(crate) fn brings(param: &[TokenTree], ty: &str) -> bool {
    let mut tokens = param;
    loop {
        match tokens {
            [TokenTree::Punct(sign), TokenTree::Ident(_), rest @ ..] if sign.as_char() == '\'' => {
                tokens = rest;
            }
            [TokenTree::Punct(sign), rest @ ..] if sign.as_char() == '&' => tokens = rest,
            [TokenTree::Ident(word), rest @ ..] if word.to_string() == "mut" => tokens = rest,
            _ => break,
        }
    }
    if let [TokenTree::Group(group)] = tokens {
        return group.delimiter() == Delimiter::Parenthesis
            && by_comma(&flat(group.stream()))
                .iter()
                .any(|part| brings(part, ty));
    }
    if ["impl", "dyn", "fn"]
        .iter()
        .any(|word| is_word(tokens.first(), word))
    {
        return false;
    }
    let end = position(tokens, |_, token| is_punct(Some(token), '<')).unwrap_or(tokens.len());
    let Some(last) = end.checked_sub(1).map(|last| &tokens[last]) else {
        return false;
    };
    if is_word(Some(last), ty) {
        return true;
    }
    let perhaps = PERHAPS.iter().any(|name| is_word(Some(last), name));
    let inner = tokens
        .get(end + 1..tokens.len().saturating_sub(1))
        .unwrap_or_default();
    !perhaps && by_comma(inner).iter().any(|part| brings(part, ty))
}

/// The name of a type: the last part of its path, before its arguments.
pub(crate) fn type_name(ty: &[TokenTree]) -> Option<String> {
    let end = position(ty, |_, token| is_punct(Some(token), '<')).unwrap_or(ty.len());
    match end.checked_sub(1).map(|last| &ty[last]) {
        Some(TokenTree::Ident(last)) => Some(crate::tokens::name(last)),
        _ => None,
    }
}

/// Whether a body calls a function or a macro of that name.
pub(crate) fn calls(body: &Group, wanted: &str) -> bool {
    let tokens = flat(body.stream());
    tokens.iter().enumerate().any(|(at, token)| {
        if let TokenTree::Group(inner) = token {
            return calls(inner, wanted);
        }
        let declares = at > 0 && is_word(tokens.get(at - 1), "fn");
        if !is_word(Some(token), wanted) || declares {
            return false;
        }
        let mut next = at + 1;
        if is_punct(tokens.get(next), '!')
            && matches!(tokens.get(next + 1), Some(TokenTree::Group(_)))
        {
            return true;
        }
        // The arguments of types may stand between: `record::<T>(…)`.
        if is_punct(tokens.get(next), ':') {
            next += position(&tokens[next..], |_, token| {
                group(Some(token), Delimiter::Parenthesis).is_some()
            })
            .unwrap_or(0);
        }
        group(tokens.get(next), Delimiter::Parenthesis).is_some()
    })
}
