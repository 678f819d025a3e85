//! Bounds on what one call may take, and bodies that do not panic.

use proc_macro::{Delimiter, Group, TokenStream, TokenTree};

use crate::access::refuse_arguments;
use crate::checks::{has_body, holds, into_body};
use crate::expand::{self, Problem};
use crate::given::Given;
use crate::interface::at;
use crate::read::{self, Kind};
use crate::signature::can_refuse;
use crate::tokens::{flat, group, is_punct, is_word, name};

/// A function that refuses what is larger, deeper or slower than its constants say.
pub(crate) fn bounded(args: TokenStream, item: TokenStream) -> TokenStream {
    const KEYS: &[&str] = &["bytes", "depth", "time"];
    let mut problems = Vec::new();
    let mut given = Given::read("bounded", &[], KEYS, args, &mut problems);
    given.refuse_plain("bounded(bytes = MAX_BYTES, depth = MAX_DEPTH, time = TIMEOUT)`, or one of these, as in `bounded(bytes = MAX_BYTES)", &mut problems);
    let read = read::item(item.clone());
    match &read.kind {
        Kind::Fn(function) if can_refuse(&function.output) => {}
        Kind::Fn(_) => {
            let text =
                "a bounded function must be able to refuse: return `Result<_, _>` or `Option<_>`";
            problems.push(Problem::new(at(&read), text));
        }
        _ => {
            let text =
                "`bounded` stands on a function: put it on the one that reads, allocates or waits";
            problems.push(Problem::new(read.keyword, text));
        }
    }
    if !problems.is_empty() || !has_body(&item) {
        return expand::item(&problems, item);
    }
    let mut added = TokenStream::new();
    for key in KEYS {
        let Some(value) = given.value(key) else {
            continue;
        };
        let condition = match *key {
            "time" => "::core::time::Duration::as_nanos(&$value) > 0",
            _ => "$value > 0",
        };
        let text = format!(
            "the bound `{key}` is above zero: a bound of zero refuses everything or nothing"
        );
        added.extend(holds(condition, value, &read.generics, &text));
    }
    into_body(item, added)
}

/// A function whose body has none of the usual ways to panic.
pub(crate) fn no_panic(args: TokenStream, item: TokenStream) -> TokenStream {
    let mut problems = Vec::new();
    refuse_arguments("no_panic", args, &mut problems);
    let read = read::item(item.clone());
    match &read.kind {
        Kind::Fn(function) => {
            if let Some(body) = &function.body {
                panics(body, &mut problems);
            }
        }
        _ => {
            let text = "`no_panic` stands on a function: put it on each one that is meant";
            problems.push(Problem::new(read.keyword, text));
        }
    }
    expand::item(&problems, item)
}

const METHODS: &[&str] = &["unwrap", "expect", "unwrap_err", "expect_err"];
const MACROS: &[&str] = &[
    "panic",
    "assert",
    "assert_eq",
    "assert_ne",
    "unreachable",
    "todo",
    "unimplemented",
];

/// Words after which a bracket begins a value, a type or a pattern, and indexes nothing.
const BEFORE_BRACKET: &[&str] = &[
    "as", "break", "const", "dyn", "else", "for", "if", "impl", "in", "let", "loop", "match",
    "move", "mut", "ref", "return", "static", "unsafe", "where", "while", "yield",
];

fn panics(body: &Group, problems: &mut Vec<Problem>) {
    let tokens = flat(body.stream());
    let mut judged_at_build = 0;
    for (at, token) in tokens.iter().enumerate() {
        // A constant panics when the program is built, and never when it runs; ours stand in bodies as such.
        let pointer =
            at > 0 && (is_word(tokens.get(at - 1), "raw") || is_punct(tokens.get(at - 1), '*'));
        if is_word(Some(token), "const") && !pointer && at >= judged_at_build {
            let end = |token: &TokenTree| is_punct(Some(token), ';');
            judged_at_build = match tokens.get(at + 1) {
                Some(TokenTree::Ident(_)) => {
                    tokens[at..].iter().position(end).map_or(at, |end| at + end)
                }
                Some(TokenTree::Group(_)) => at + 2,
                _ => at,
            };
        }
        if at < judged_at_build {
            continue;
        }
        let before = at.checked_sub(1).and_then(|before| tokens.get(before));
        let next = tokens.get(at + 1);
        match token {
            TokenTree::Ident(word) => {
                let name = name(word);
                let called = group(next, Delimiter::Parenthesis).is_some();
                let refusal = if METHODS.contains(&name.as_str())
                    && called
                    && (is_punct(before, '.') || is_punct(before, ':'))
                {
                    format!(
                        "`{name}` panics, and this function promises not to: use `?`, `match` or `unwrap_or`"
                    )
                } else if MACROS.contains(&name.as_str())
                    && is_punct(next, '!')
                    && matches!(tokens.get(at + 2), Some(TokenTree::Group(_)))
                {
                    format!("`{name}!` panics, and this function promises not to: return an error")
                } else {
                    continue;
                };
                problems.push(Problem::new(word.span(), refusal));
            }
            TokenTree::Group(inner) => {
                let attribute = is_punct(before, '#') || is_punct(before, '!');
                if inner.delimiter() == Delimiter::Bracket && !attribute && indexes(&tokens[..at]) {
                    let text = "indexing panics out of bounds, and this function promises not to: use `get`";
                    problems.push(Problem::new(inner.span(), text));
                }
                if !is_punct(before, '#') {
                    panics(inner, problems);
                }
            }
            _ => {}
        }
    }
}

/// Whether a bracket after these tokens indexes what they end with.
fn indexes(before: &[TokenTree]) -> bool {
    match before.last() {
        Some(TokenTree::Ident(word)) => {
            let two_before = before.len().checked_sub(2).and_then(|at| before.get(at));
            let lifetime = is_punct(two_before, '\'');
            let keyword = BEFORE_BRACKET
                .iter()
                .any(|keyword| is_word(before.last(), keyword));
            let field = is_punct(two_before, '.');
            !lifetime && (field || !keyword && word.to_string() != "_")
        }
        Some(TokenTree::Group(group)) => group.delimiter() != Delimiter::Brace,
        Some(TokenTree::Punct(sign)) => sign.as_char() == '?',
        Some(TokenTree::Literal(_)) => true,
        None => false,
    }
}
