//! The body of a macro's rule with its metavariables replaced.

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};

use super::{Bindings, Bound, is_sign, repetition, word};

/// Writes the body of a rule with its metavariables replaced; `round` says which repetitions we are in.
pub(super) fn transcribe(
    body: &TokenStream,
    found: &Bindings,
    round: &mut Vec<Bindings>,
    fuel: &mut usize,
    out: &mut Vec<TokenTree>,
) -> Option<()> {
    let body: Vec<TokenTree> = body.clone().into_iter().collect();
    let mut at = 0;
    while let Some(token) = body.get(at) {
        *fuel = fuel.checked_sub(1)?;
        if is_sign(Some(token), '$') {
            if let Some(TokenTree::Group(inner)) = body.get(at + 1)
                && inner.delimiter() == Delimiter::Parenthesis
                && let Some((separator, _, next)) = repetition(&body, at + 2)
            {
                let rounds = rounds_of(&inner.stream(), found, round)?;
                for (index, bindings) in rounds.into_iter().enumerate() {
                    if index > 0 {
                        out.extend(separator.clone());
                    }
                    round.push(bindings);
                    transcribe(&inner.stream(), found, round, fuel, out)?;
                    round.pop();
                }
                at = next;
                continue;
            }
            if let Some(name) = word(body.get(at + 1)) {
                if let Some(Bound::One(tokens)) = lookup(&name, found, round) {
                    *fuel = fuel.checked_sub(tokens.len())?;
                    out.extend(tokens.iter().cloned());
                    at += 2;
                    continue;
                }
                if name == "crate" {
                    out.extend(body.get(at + 1).cloned());
                    at += 2;
                    continue;
                }
            }
        }
        match token {
            TokenTree::Group(group) => {
                let mut inner = Vec::new();
                transcribe(&group.stream(), found, round, fuel, &mut inner)?;
                let mut made = Group::new(group.delimiter(), inner.into_iter().collect());
                made.set_span(group.span());
                out.push(TokenTree::Group(made));
            }
            TokenTree::Punct(sign) => {
                let mut made = proc_macro2::Punct::new(
                    sign.as_char(),
                    if sign.as_char() == '\'' {
                        Spacing::Joint
                    } else {
                        sign.spacing()
                    },
                );
                made.set_span(sign.span());
                out.push(TokenTree::Punct(made));
            }
            other => out.push(other.clone()),
        }
        at += 1;
    }
    Some(())
}

fn lookup<'a>(name: &str, found: &'a Bindings, round: &'a [Bindings]) -> Option<&'a Bound> {
    round
        .iter()
        .rev()
        .find_map(|bindings| bindings.get(name))
        .or_else(|| found.get(name))
}

/// The rounds of the repetition that a metavariable in `body` belongs to.
fn rounds_of(body: &TokenStream, found: &Bindings, round: &[Bindings]) -> Option<Vec<Bindings>> {
    let tokens: Vec<TokenTree> = body.clone().into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => {
                if let Some(rounds) = rounds_of(&group.stream(), found, round) {
                    return Some(rounds);
                }
            }
            TokenTree::Ident(name) if at > 0 && is_sign(tokens.get(at - 1), '$') => {
                if let Some(Bound::Many(rounds)) = lookup(&name.to_string(), found, round) {
                    return Some(rounds.clone());
                }
            }
            _ => {}
        }
    }
    None
}
