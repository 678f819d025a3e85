//! Definitions from tokens to rules.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};

use super::cursor::{length, sign};
use super::{Body, Fragment, Pattern, Rule, Times};
use crate::model::name::Name;

/// The rules between the brackets; `None` when one of them is not understood.
pub(super) fn rules(tokens: &TokenStream) -> Option<Vec<Rule>> {
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let mut rest = &tokens[..];
    let mut out = Vec::new();
    while let [TokenTree::Group(left), after @ ..] = rest {
        let [
            TokenTree::Punct(equal),
            TokenTree::Punct(arrow),
            TokenTree::Group(right),
            after @ ..,
        ] = after
        else {
            return None;
        };
        if equal.as_char() != '=' || arrow.as_char() != '>' {
            return None;
        }
        let mut vars = Vec::new();
        let pattern = patterns(left, &mut vars)?;
        let body = bodies(right, &vars)?;
        out.push(Rule { pattern, body });
        rest = match after {
            [TokenTree::Punct(end), after @ ..] if end.as_char() == ';' => after,
            after => after,
        };
    }
    rest.is_empty().then_some(out)
}

fn patterns(group: &Group, vars: &mut Vec<Name>) -> Option<Vec<Pattern>> {
    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    let mut rest = &tokens[..];
    let mut out = Vec::new();
    while let Some(first) = rest.first() {
        let (pattern, used) = match (first, rest.get(1), rest.get(2), rest.get(3)) {
            (
                TokenTree::Punct(dollar),
                Some(TokenTree::Ident(name)),
                Some(TokenTree::Punct(colon)),
                Some(TokenTree::Ident(kind)),
            ) if dollar.as_char() == '$' && colon.as_char() == ':' => {
                let name = name_of(name);
                vars.push(name);
                (Pattern::Var(name, fragment(kind)?), 4)
            }
            (TokenTree::Punct(dollar), Some(TokenTree::Group(group)), ..)
                if dollar.as_char() == '$' && group.delimiter() == Delimiter::Parenthesis =>
            {
                let from = vars.len();
                let inner = patterns(group, vars)?;
                let (separator, times, used) = repetition(&rest[2..])?;
                let separator = match separator {
                    [] => None,
                    separator => Some(Box::new(token(separator)?.0)),
                };
                let pattern = Pattern::Repeat {
                    inner,
                    vars: vars[from..].to_vec(),
                    separator,
                    times,
                };
                (pattern, 2 + used)
            }
            (TokenTree::Group(group), ..) => {
                (Pattern::Group(group.delimiter(), patterns(group, vars)?), 1)
            }
            _ => token(rest)?,
        };
        out.push(pattern);
        rest = rest.get(used..)?;
    }
    Some(out)
}

/// A token that stands for itself, and how many trees it is made of.
fn token(tokens: &[TokenTree]) -> Option<(Pattern, usize)> {
    Some(match tokens {
        [TokenTree::Punct(quote), TokenTree::Ident(name), ..] if quote.as_char() == '\'' => {
            (Pattern::Lifetime(name.to_string()), 2)
        }
        [TokenTree::Ident(word), ..] => (Pattern::Word(word.to_string()), 1),
        [TokenTree::Literal(literal), ..] => (Pattern::Literal(literal.to_string()), 1),
        [TokenTree::Punct(_), ..] => {
            let text = sign(tokens)?;
            let length = text.len();
            (Pattern::Sign(text), length)
        }
        _ => return None,
    })
}

/// The separator of a repetition, how often it occurs, and how many trees say so.
fn repetition(tokens: &[TokenTree]) -> Option<(&[TokenTree], Times, usize)> {
    let times = |at: usize| match tokens.get(at) {
        Some(TokenTree::Punct(sign)) => match sign.as_char() {
            '*' => Some(Times::Any),
            '+' => Some(Times::Some),
            '?' => Some(Times::Maybe),
            _ => None,
        },
        _ => None,
    };
    if let Some(times) = times(0) {
        return Some((&[], times, 1));
    }
    let longest = length(tokens.iter().take(3).cloned());
    // `;*`, and `==*` too, where the operator that touches the star must not swallow it.
    let separator = (1..=longest)
        .rev()
        .find(|length| times(*length).is_some())?;
    Some((&tokens[..separator], times(separator)?, separator + 1))
}

fn bodies(group: &Group, vars: &[Name]) -> Option<Vec<Body>> {
    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    let mut rest = &tokens[..];
    let mut out = Vec::with_capacity(tokens.len());
    while let Some(first) = rest.first() {
        let (body, used) = match (first, rest.get(1)) {
            (TokenTree::Punct(dollar), Some(TokenTree::Ident(name))) if dollar.as_char() == '$' => {
                let known = name_of(name);
                if vars.contains(&known) {
                    (Body::Var(known), 2)
                } else if name == "crate" {
                    (Body::Token(rest[1].clone()), 2)
                } else {
                    // A definition inside a definition has variables of its own.
                    (Body::Token(first.clone()), 1)
                }
            }
            (TokenTree::Punct(dollar), Some(TokenTree::Group(group)))
                if dollar.as_char() == '$' && group.delimiter() == Delimiter::Parenthesis =>
            {
                let inner = bodies(group, vars)?;
                let mut used = Vec::new();
                mentioned(&inner, &mut used);
                if used.is_empty() {
                    (Body::Token(first.clone()), 1)
                } else {
                    let (separator, _, length) = repetition(&rest[2..])?;
                    let body = Body::Repeat {
                        inner,
                        vars: used,
                        separator: separator.to_vec(),
                    };
                    (body, 2 + length)
                }
            }
            // `${count(x)}` is not stable, and not read.
            (TokenTree::Punct(dollar), Some(TokenTree::Group(group)))
                if dollar.as_char() == '$' && group.delimiter() == Delimiter::Brace =>
            {
                return None;
            }
            (TokenTree::Group(group), _) => {
                (Body::Group(group.delimiter(), bodies(group, vars)?), 1)
            }
            _ => (Body::Token(first.clone()), 1),
        };
        out.push(body);
        rest = rest.get(used..)?;
    }
    Some(out)
}

/// The variables that a right side uses.
fn mentioned(bodies: &[Body], out: &mut Vec<Name>) {
    for body in bodies {
        match body {
            Body::Var(name) if !out.contains(name) => out.push(*name),
            Body::Group(_, inner) => mentioned(inner, out),
            Body::Repeat { vars, .. } => {
                for name in vars {
                    if !out.contains(name) {
                        out.push(*name);
                    }
                }
            }
            Body::Var(_) | Body::Token(_) => {}
        }
    }
}

fn fragment(kind: &Ident) -> Option<Fragment> {
    Some(match kind.to_string().as_str() {
        "block" => Fragment::Block,
        "expr" | "expr_2021" => Fragment::Expr,
        "ident" => Fragment::Ident,
        "item" => Fragment::Item,
        "lifetime" => Fragment::Lifetime,
        "literal" => Fragment::Literal,
        "meta" => Fragment::Meta,
        "pat" => Fragment::Pat,
        "pat_param" => Fragment::PatParam,
        "path" => Fragment::Path,
        "stmt" => Fragment::Stmt,
        "tt" => Fragment::Tree,
        "ty" => Fragment::Type,
        "vis" => Fragment::Visibility,
        _ => return None,
    })
}

fn name_of(ident: &Ident) -> Name {
    Name::of(ident)
}
