//! Cryptography by name: algorithms that are broken are refused, and code that must not branch on a secret is read.

use cra_vocab::{algorithm as algorithms, words};
use proc_macro::{Delimiter, Span, TokenStream, TokenTree};

use crate::expand::{self, Problem};
use crate::given::Given;
use crate::read::{self, Function, Kind};
use crate::tokens::{by_comma, flat, group, is_punct, is_word, mentions, name, shown};

/// A use of cryptography: its algorithm, its purpose, and what must take the same time for every value.
pub(crate) fn crypto(args: TokenStream, item: TokenStream) -> TokenStream {
    const KEYS: &[&str] = &["algorithm", "purpose", "legacy"];
    const FORM: &str = "crypto(algorithm = \"AES-256-GCM\", purpose = \"…\")";
    let mut problems = Vec::new();
    let mut given = Given::read("crypto", KEYS, KEYS, args, &mut problems);
    given.refuse_nothing(FORM, &mut problems);
    given.needs("algorithm", "algorithm = \"AES-256-GCM\"", &mut problems);
    given.needs(
        "purpose",
        "purpose = \"…\"`, what it protects, as in `purpose = \"settings at rest\"",
        &mut problems,
    );
    if let Some((algorithm, span)) = given.text("algorithm")
        && let Some(known) = algorithms::broken(algorithm)
        && !given.has("legacy")
    {
        let text = format!(
            "{known} is not state of the art: use another, or add `legacy = \"why and until when\"`"
        );
        problems.push(Problem::new(span, text));
    }
    if let Some((legacy, span)) = given.text("legacy")
        && let Err(refusal) = words::check_reason(legacy)
    {
        problems.push(Problem::new(span, refusal));
    }
    let read = read::item(item.clone());
    let function = match &read.kind {
        Kind::Fn(function) => Some(function),
        Kind::Const | Kind::Type | Kind::Struct(_) => None,
        _ => {
            let text = "`crypto` stands on a function, a constant or a type: put it on what names the algorithm";
            problems.push(Problem::new(read.keyword, text));
            return expand::item(&problems, item);
        }
    };
    for arg in &given.plain {
        match (arg.tokens.as_slice(), function) {
            ([word, TokenTree::Group(values)], Some(function))
                if is_word(Some(word), "constant_time")
                    && values.delimiter() == Delimiter::Parenthesis =>
            {
                constant_time(&flat(values.stream()), function, word.span(), &mut problems);
            }
            ([word, ..], None) if is_word(Some(word), "constant_time") => {
                let text = "`constant_time` speaks of the parameters of a function: remove it here";
                problems.push(Problem::new(arg.span, text));
            }
            ([word, ..], Some(_)) if is_word(Some(word), "constant_time") => {
                let text = "`constant_time` names no parameter: write `constant_time(key)`";
                problems.push(Problem::new(arg.span, text));
            }
            _ => {
                let text = format!("`crypto` does not take this: write `{FORM}`");
                problems.push(Problem::new(arg.span, text));
            }
        }
    }
    expand::item(&problems, item)
}

fn constant_time(values: &[TokenTree], function: &Function, at: Span, problems: &mut Vec<Problem>) {
    let mut params = Vec::new();
    for param in &function.params {
        params.extend(crate::tokens::idents(&param.pattern).iter().map(name));
    }
    let values = by_comma(values);
    if values.is_empty() {
        let text = "`constant_time` names no parameter: write `constant_time(key)`";
        problems.push(Problem::new(at, text));
    }
    for value in values {
        let secret = match value {
            [TokenTree::Ident(word)] => name(word),
            _ => shown(value),
        };
        let span = crate::tokens::span_of(value);
        if !params.contains(&secret) {
            let known: Vec<&str> = params.iter().map(String::as_str).collect();
            let advice = match words::nearest(&secret, &known) {
                Some(near) => format!("; did you mean `{near}`?"),
                None => ": name one of its parameters".to_owned(),
            };
            problems.push(Problem::new(
                span,
                format!("this function has no parameter `{secret}`{advice}"),
            ));
        } else if let Some(body) = &function.body {
            branches(&flat(body.stream()), &secret, problems);
        }
    }
}

/// Finds where the way or the time of execution depends on a value: conditions, comparisons, `?`, and an index made
/// of it.
fn branches(tokens: &[TokenTree], secret: &str, problems: &mut Vec<Problem>) {
    let refused = |span: Span, what: &str| {
        let text = format!(
            "{what} `{secret}`, which must take the same time for every value: use the `subtle` crate, or compute with masks"
        );
        Problem::new(span, text)
    };
    let ends = |token: &TokenTree| {
        is_punct(Some(token), ';')
            || is_punct(Some(token), ',')
            || ["let", "return", "else"]
                .iter()
                .any(|word| is_word(Some(token), word))
            || group(Some(token), Delimiter::Brace).is_some()
    };
    for (at, token) in tokens.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| tokens.get(before));
        let next = tokens.get(at + 1);
        let left = || {
            let start = tokens[..at]
                .iter()
                .rposition(&ends)
                .map_or(0, |end| end + 1);
            mentions(&tokens[start..at], secret)
        };
        let right = |skip: usize| {
            let rest = tokens.get(at + skip..).unwrap_or_default();
            let end = rest.iter().position(&ends).unwrap_or(rest.len());
            mentions(&rest[..end], secret)
        };
        match token {
            TokenTree::Ident(word) => {
                let word_text = word.to_string();
                if matches!(word_text.as_str(), "if" | "match" | "while") && right(1) {
                    problems.push(refused(
                        word.span(),
                        &format!("this `{word_text}` branches on"),
                    ));
                }
            }
            TokenTree::Punct(sign) => {
                let equal = is_punct(next, '=') && matches!(sign.as_char(), '=' | '!');
                let arrow = is_punct(tokens.get(at + 2), '>');
                if equal && !arrow && !is_punct(before, '=') && (left() || right(2)) {
                    problems.push(refused(sign.span(), "this comparison looks at"));
                } else if sign.as_char() == '?' && left() {
                    problems.push(refused(sign.span(), "this `?` returns early depending on"));
                } else if matches!(sign.as_char(), '&' | '|')
                    && is_punct(next, sign.as_char())
                    && sign.spacing() == proc_macro::Spacing::Joint
                    && left()
                {
                    problems.push(refused(
                        sign.span(),
                        "this operator leaves out its right side depending on",
                    ));
                }
            }
            TokenTree::Group(inner) => {
                let inside = flat(inner.stream());
                let indexes = matches!(before, Some(TokenTree::Ident(_) | TokenTree::Group(_)));
                if inner.delimiter() == Delimiter::Bracket && indexes && mentions(&inside, secret) {
                    problems.push(refused(inner.span(), "this index is made of"));
                }
                branches(&inside, secret, problems);
            }
            TokenTree::Literal(_) => {}
        }
    }
}
