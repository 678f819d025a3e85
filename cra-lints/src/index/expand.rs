//! `macro_rules!` of a crate, applied to calls between items: enough of them that the items they make are seen.

mod transcribe;

use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use transcribe::transcribe;

/// More tokens than this are not made by one call.
const MOST_TOKENS: usize = 200_000;
/// More tokens than this are not made for all calls in one file.
const MOST_IN_FILE: usize = 4_000_000;
/// Calls with more tokens than this, brackets counted as one, are not taken apart: each type or item among them is
/// looked for in all that follow.
const MOST_ARGUMENTS: usize = 8_000;

/// The rules of a crate's macros, as text; where several have one name, all of them in order.
#[derive(Debug, Default)]
pub(super) struct Macros(HashMap<String, Vec<Arc<str>>>);

impl Macros {
    pub(super) fn add(&mut self, name: String, rules: Arc<str>) {
        self.0.entry(name).or_default().push(rules);
    }

    fn rules(&self, name: &str) -> Vec<Rule> {
        let mut out = Vec::new();
        for rules in self.0.get(name).into_iter().flatten() {
            let Ok(tokens) = rules.parse::<TokenStream>() else {
                continue;
            };
            let tokens: Vec<TokenTree> = tokens.into_iter().collect();
            // matcher => body ;
            let mut at = 0;
            while let (Some(TokenTree::Group(matcher)), Some(TokenTree::Group(body))) =
                (tokens.get(at), tokens.get(at + 3))
            {
                out.push(Rule {
                    matcher: matcher.stream().into_iter().collect(),
                    body: body.stream(),
                });
                at += 4;
                if is_sign(tokens.get(at), ';') {
                    at += 1;
                }
            }
        }
        out
    }
}

/// A rule of a macro.
struct Rule {
    matcher: Vec<TokenTree>,
    body: TokenStream,
}

/// Applies macros within one file.
pub(super) struct Expander<'a> {
    macros: &'a Macros,
    rules: HashMap<String, Rc<[Rule]>>,
    /// How many tokens may still be made for this file.
    fuel: usize,
}

impl<'a> Expander<'a> {
    pub(super) fn new(macros: &'a Macros) -> Self {
        Self {
            macros,
            rules: HashMap::new(),
            fuel: MOST_IN_FILE,
        }
    }

    /// What the first rule that fits makes of `input`.
    pub(super) fn expand(&mut self, name: &str, input: &TokenStream) -> Option<TokenStream> {
        let rules = match self.rules.get(name) {
            Some(rules) => Rc::clone(rules),
            None => {
                let rules: Rc<[Rule]> = self.macros.rules(name).into();
                self.rules.insert(name.to_owned(), Rc::clone(&rules));
                rules
            }
        };
        let input: Vec<TokenTree> = input.clone().into_iter().collect();
        if input.len() > MOST_ARGUMENTS {
            return None;
        }
        for rule in &*rules {
            let mut found = Bindings::default();
            if matches(&rule.matcher, &input, &mut found) {
                let mut out = Vec::new();
                let given = MOST_TOKENS.min(self.fuel);
                let mut fuel = given;
                let made = transcribe(&rule.body, &found, &mut Vec::new(), &mut fuel, &mut out);
                self.fuel -= given - fuel;
                made?;
                return Some(out.into_iter().collect());
            }
        }
        None
    }
}

/// What a metavariable stands for.
#[derive(Debug, Clone)]
enum Bound {
    One(Vec<TokenTree>),
    Many(Vec<Bindings>),
}

type Bindings = HashMap<String, Bound>;

fn is_sign(token: Option<&TokenTree>, sign: char) -> bool {
    matches!(token, Some(TokenTree::Punct(found)) if found.as_char() == sign)
}

fn word(token: Option<&TokenTree>) -> Option<String> {
    match token {
        Some(TokenTree::Ident(word)) => Some(word.to_string()),
        _ => None,
    }
}

/// Whether all of `input` fits the matcher.
fn matches(matcher: &[TokenTree], input: &[TokenTree], out: &mut Bindings) -> bool {
    part(matcher, input, out) == Some(input.len())
}

/// Matches the beginning of `input` with all of `matcher`; returns how many tokens it took.
fn part(matcher: &[TokenTree], input: &[TokenTree], out: &mut Bindings) -> Option<usize> {
    let (mut at, mut taken) = (0, 0);
    while let Some(token) = matcher.get(at) {
        if is_sign(Some(token), '$') {
            if let Some(TokenTree::Group(inner)) = matcher.get(at + 1) {
                let (separator, operator, next) = repetition(matcher, at + 2)?;
                taken += repeat(
                    inner,
                    separator,
                    operator,
                    &matcher[next..],
                    &input[taken..],
                    out,
                )?;
                at = next;
                continue;
            }
            if let (Some(name), true, Some(fragment)) = (
                word(matcher.get(at + 1)),
                is_sign(matcher.get(at + 2), ':'),
                word(matcher.get(at + 3)),
            ) {
                let length = fragment_length(&fragment, &input[taken..])?;
                let tokens = input[taken..taken + length].to_vec();
                out.insert(name, Bound::One(tokens));
                taken += length;
                at += 4;
                continue;
            }
        }
        let found = input.get(taken)?;
        match (token, found) {
            (TokenTree::Group(wanted), TokenTree::Group(found)) => {
                if wanted.delimiter() != found.delimiter() {
                    return None;
                }
                let wanted: Vec<TokenTree> = wanted.stream().into_iter().collect();
                let found: Vec<TokenTree> = found.stream().into_iter().collect();
                if !matches(&wanted, &found, out) {
                    return None;
                }
            }
            (TokenTree::Ident(wanted), TokenTree::Ident(found)) if wanted == found => {}
            (TokenTree::Punct(wanted), TokenTree::Punct(found))
                if wanted.as_char() == found.as_char() => {}
            (TokenTree::Literal(wanted), TokenTree::Literal(found))
                if wanted.to_string() == found.to_string() => {}
            _ => return None,
        }
        at += 1;
        taken += 1;
    }
    Some(taken)
}

/// What follows `$(…)`: the separator, the operator, and where the rest begins.
fn repetition(matcher: &[TokenTree], at: usize) -> Option<(Option<TokenTree>, char, usize)> {
    let operator = |token: Option<&TokenTree>| match token {
        Some(TokenTree::Punct(sign)) if matches!(sign.as_char(), '*' | '+' | '?') => {
            Some(sign.as_char())
        }
        _ => None,
    };
    if let Some(found) = operator(matcher.get(at)) {
        // `$(…)+*` has a separator that looks like an operator; nobody writes it.
        return Some((None, found, at + 1));
    }
    let found = operator(matcher.get(at + 1))?;
    Some((matcher.get(at).cloned(), found, at + 2))
}

fn repeat(
    inner: &Group,
    separator: Option<TokenTree>,
    operator: char,
    rest: &[TokenTree],
    input: &[TokenTree],
    out: &mut Bindings,
) -> Option<usize> {
    let matcher: Vec<TokenTree> = inner.stream().into_iter().collect();
    let mut taken = 0;
    let mut rounds = Vec::new();
    while taken < input.len() {
        let mut at = taken;
        if !rounds.is_empty()
            && let Some(separator) = &separator
        {
            let same = input[at].to_string() == separator.to_string();
            if !same {
                break;
            }
            at += 1;
        }
        // What comes after the repetition ends it when it begins with a token of its own.
        if separator.is_none()
            && begins_with(rest, &input[at..])
            && !begins_with(&matcher, &input[at..])
        {
            break;
        }
        let mut found = Bindings::default();
        match part(&matcher, &input[at..], &mut found) {
            Some(0) | None => break,
            Some(length) => {
                taken = at + length;
                rounds.push(found);
            }
        }
        if operator == '?' {
            break;
        }
    }
    if operator == '+' && rounds.is_empty() {
        return None;
    }
    let mut names = Vec::new();
    names_in(&matcher, &mut names);
    for name in names {
        out.insert(name, Bound::Many(rounds.clone()));
    }
    Some(taken)
}

/// Whether a matcher begins with a plain token and the input with the same.
fn begins_with(matcher: &[TokenTree], input: &[TokenTree]) -> bool {
    match (matcher.first(), input.first()) {
        (Some(TokenTree::Ident(wanted)), Some(TokenTree::Ident(found))) => wanted == found,
        (Some(TokenTree::Punct(wanted)), Some(TokenTree::Punct(found))) => {
            wanted.as_char() != '$' && wanted.as_char() == found.as_char()
        }
        _ => false,
    }
}

fn names_in(matcher: &[TokenTree], out: &mut Vec<String>) {
    for (at, token) in matcher.iter().enumerate() {
        match token {
            TokenTree::Group(group) => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                names_in(&inner, out);
            }
            TokenTree::Ident(name)
                if at > 0
                    && is_sign(matcher.get(at - 1), '$')
                    && is_sign(matcher.get(at + 1), ':') =>
            {
                out.push(name.to_string());
            }
            _ => {}
        }
    }
}

/// How many tokens at the beginning of `input` a fragment of this kind takes.
fn fragment_length(fragment: &str, input: &[TokenTree]) -> Option<usize> {
    let first = input.first();
    match fragment {
        "tt" => return first.map(|_| if is_sign(first, '\'') { 2 } else { 1 }),
        "ident" => return word(first).map(|_| 1),
        "block" => {
            return matches!(first, Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace)
                .then_some(1);
        }
        "lifetime" => return is_sign(first, '\'').then_some(2),
        "literal" if !is_sign(first, '-') => {
            let is = matches!(first, Some(TokenTree::Literal(_)))
                || matches!(word(first).as_deref(), Some("true" | "false"));
            return is.then_some(1);
        }
        "vis" if word(first).is_none_or(|word| word != "pub" && word != "crate") => return Some(0),
        _ => {}
    }
    let rest = |input: ParseStream<'_>| {
        match fragment {
            "ty" => drop(input.parse::<syn::Type>()?),
            "path" => drop(input.parse::<syn::Path>()?),
            "item" => drop(input.parse::<syn::Item>()?),
            "vis" => drop(input.parse::<syn::Visibility>()?),
            "meta" => drop(input.parse::<syn::Meta>()?),
            "literal" => drop(input.parse::<syn::Lit>()?),
            "pat" | "pat_param" => drop(syn::Pat::parse_multi(input)?),
            "expr" | "expr_2021" => drop(input.parse::<syn::Expr>()?),
            "stmt" => drop(input.parse::<syn::Stmt>()?),
            _ => drop(syn::Ident::parse_any(input)?),
        }
        Ok(input.parse::<TokenStream>()?.into_iter().count())
    };
    let left = rest.parse2(input.iter().cloned().collect()).ok()?;
    input.len().checked_sub(left)
}
