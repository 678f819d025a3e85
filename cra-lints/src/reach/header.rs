//! Attributes before an item, and the heads of `impl` blocks.

use super::cfg::{Conditions, Truth};
use super::names::is_harmless_attribute;
use super::tokens::{Kind, Tokens};

/// What stands before an item.
#[derive(Debug, Default)]
pub(super) struct Before {
    /// The condition that takes it away, as it is written.
    pub(super) gone: Option<String>,
    /// Whether it is a test.
    pub(super) test: bool,
    /// Whether a macro, the linker or the start-up code may use it without naming it.
    pub(super) used: bool,
    /// `#[path = "…"]`.
    pub(super) paths: Vec<String>,
    /// The brackets' contents, for their names and texts.
    pub(super) contents: Vec<(usize, usize)>,
    /// Whether a `cfg` may take it away.
    pub(super) optional: bool,
}

/// Reads the attributes at `at`; what comes behind them is returned with them.
pub(super) fn attributes(
    tokens: &Tokens<'_>,
    mut at: usize,
    to: usize,
    conditions: &Conditions,
) -> (Before, usize) {
    let mut out = Before::default();
    while at + 1 < to && tokens.punct(at, b'#') && tokens.opens(at + 1, b'[') {
        let end = tokens.after(at + 1);
        match conditions.attribute(tokens, at + 1) {
            Some(Truth::False) => out.gone = Some(source(tokens, at + 2, end - 1)),
            Some(truth) => out.optional |= truth == Truth::Unknown,
            None => one(tokens, at + 2, end - 1, conditions, true, &mut out),
        }
        at = end;
    }
    (out, at)
}

/// One attribute, by the contents of its brackets; `sure` when no condition takes it away.
fn one(
    tokens: &Tokens<'_>,
    from: usize,
    to: usize,
    conditions: &Conditions,
    sure: bool,
    out: &mut Before,
) {
    if tokens.is(from, "cfg_attr") && tokens.opens(from + 1, b'(') {
        let end = tokens.after(from + 1) - 1;
        let comma = |mut at: usize| {
            while at < end && !tokens.punct(at, b',') {
                at = tokens.after(at);
            }
            at
        };
        let mut at = comma(from + 2);
        let truth = conditions.value(tokens, from + 2, at);
        if truth == Truth::False {
            return;
        }
        let sure = sure && truth == Truth::True;
        while at < end {
            let next = comma(at + 1);
            one(tokens, at + 1, next, conditions, sure, out);
            at = next;
        }
        return;
    }
    // `unsafe(no_mangle)`
    let (from, to) = match tokens.is(from, "unsafe") && tokens.opens(from + 1, b'(') {
        true => (from + 2, tokens.after(from + 1) - 1),
        false => (from, to),
    };
    let first = tokens.text(from);
    let mut last = from;
    while tokens.path_separator(last + 1) && last + 3 < to {
        last += 3;
    }
    if first == "path" && tokens.punct(from + 1, b'=') {
        out.paths.push(tokens.quoted(from + 2).to_owned());
    }
    if matches!(tokens.text(last), "test" | "bench") && !tokens.opens(last + 1, b'(') {
        out.test |= sure;
    } else if tokens.text(last) == "test" {
        // `#[tokio::test(flavor = "…")]`
        out.test |= sure && last != from;
        out.used |= last == from;
    } else if !is_harmless_attribute(first) {
        out.used = true;
    }
    out.contents.push((from, to));
}

/// Tokens as they are written.
fn source(tokens: &Tokens<'_>, from: usize, to: usize) -> String {
    let (Some(first), Some(last)) = (tokens.list.get(from), tokens.list.get(to.max(1) - 1)) else {
        return String::new();
    };
    tokens.text[first.start as usize..(last.start + last.len) as usize].to_owned()
}

/// The head of an `impl`.
#[derive(Debug, Default)]
pub(super) struct Head {
    /// The type, when it is one with a name of its own.
    pub(super) owner: Option<usize>,
    /// The trait.
    pub(super) of_trait: Option<usize>,
    /// All names before `where`, those of generics and of the trait apart.
    pub(super) names: Vec<usize>,
}

/// Reads the head of an `impl` from behind the keyword to the bracket of its body; places are indexes of tokens.
pub(super) fn head(tokens: &Tokens<'_>, from: usize, body: usize) -> Head {
    let mut at = from;
    let mut generics = Vec::new();
    if tokens.punct(at, b'<') {
        generics = self::generics(tokens, at, body);
        at = past_angles(tokens, at, body);
    }
    let mut owner = (at, body);
    let mut of_trait = None;
    let mut here = at;
    while here < body {
        if tokens.is(here, "where") {
            owner.1 = here;
            break;
        }
        if tokens.is(here, "for") && !tokens.punct(here + 1, b'<') && of_trait.is_none() {
            of_trait = last_name(tokens, at, here);
            owner.0 = here + 1;
        }
        here = match tokens.punct(here, b'<') {
            true => past_angles(tokens, here, body),
            false => tokens.after(here),
        };
    }
    let owner =
        last_name(tokens, owner.0, owner.1).filter(|at| !generics.contains(&tokens.text(*at)));
    let names = (at..here.min(body)).filter(|&at| {
        let word = tokens.ident(at);
        Some(at) != of_trait && word.is_some_and(|word| !generics.contains(&word))
    });
    let names = names.collect();
    Head {
        owner,
        of_trait,
        names,
    }
}

/// The names of the generic parameters in the angle brackets that open at `at`; a few names too many do no harm.
pub(super) fn generics<'t>(tokens: &Tokens<'t>, at: usize, to: usize) -> Vec<&'t str> {
    let end = past_angles(tokens, at, to);
    let is_parameter = |at: &usize| {
        let before = at - 1;
        tokens.punct(before, b'<') || tokens.punct(before, b',') || tokens.is(before, "const")
    };
    let mut depth = 0_usize;
    let mut out = Vec::new();
    for inner in at..end {
        if tokens.punct(inner, b'<') {
            depth += 1;
        } else if tokens.punct(inner, b'>') && !is_arrow(tokens, inner) {
            depth = depth.saturating_sub(1);
        } else if depth == 1
            && let Some(word) = tokens.ident(inner).filter(|_| is_parameter(&inner))
        {
            out.push(word);
        }
    }
    out
}

/// The name of a type or trait: the last of its path; none for tuples, slices, pointers and trait objects.
fn last_name(tokens: &Tokens<'_>, from: usize, to: usize) -> Option<usize> {
    let mut at = from;
    while at < to
        && (tokens.punct(at, b'&')
            || tokens.punct(at, b'!')
            || tokens.is(at, "mut")
            || tokens.list[at].kind == Kind::Other)
    {
        at += 1;
    }
    let mut last = None;
    while at < to {
        if tokens.punct(at, b'<') {
            at = past_angles(tokens, at, to);
            continue;
        }
        match tokens.list[at].kind {
            Kind::Ident
                if matches!(tokens.text(at), "dyn" | "impl" | "fn" | "unsafe" | "extern") =>
            {
                return None;
            }
            Kind::Ident if tokens.is(at, "const") => {}
            Kind::Ident => last = Some(at),
            Kind::Punct(b':') => {}
            _ => return None,
        }
        at += 1;
    }
    last
}

/// The index behind the `>` that belongs to the `<` at `at`; `to` when there is none.
pub(super) fn past_angles(tokens: &Tokens<'_>, at: usize, to: usize) -> usize {
    let mut depth = 0_usize;
    let mut here = at;
    while here < to {
        if tokens.punct(here, b'<') {
            depth += 1;
        } else if tokens.punct(here, b'>') && !is_arrow(tokens, here) {
            depth = depth.saturating_sub(1);
            if depth == 0 {
                return here + 1;
            }
        }
        here = tokens.after(here);
    }
    to
}

/// Whether the `>` at `at` ends `->` or `=>`.
pub(super) fn is_arrow(tokens: &Tokens<'_>, at: usize) -> bool {
    let before = at.saturating_sub(1);
    (tokens.punct(before, b'-') || tokens.punct(before, b'='))
        && tokens.list[before].start + 1 == tokens.list[at].start
}
