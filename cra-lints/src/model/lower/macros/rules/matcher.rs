//! Which rule fits a call, and what its variables are then.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::buffer::Cursor;
use syn::ext::IdentExt as _;
use syn::parse::discouraged::{AnyDelimiter as _, Speculative as _};
use syn::parse::{Parse, ParseStream, Parser as _};

use super::cursor::length;
use super::{Binding, Bindings, Fragment, Fuel, Pattern, Rule, Times};

/// The first rule that fits, with its variables.
pub(super) fn first<'r>(
    rules: &'r [Rule],
    call: &TokenStream,
    fuel: &mut Fuel,
) -> Option<(&'r Rule, Bindings)> {
    let mut found = None;
    let size = size(call);
    fuel.take(size)?;
    let search = |input: ParseStream<'_>| {
        for rule in rules {
            let ahead = input.fork();
            let mut matcher = Matcher { fuel, size };
            let mut bindings = Vec::new();
            if matcher.all(&rule.pattern, &ahead, &mut bindings).is_some() && ahead.is_empty() {
                found = Some((rule, bindings));
                break;
            }
            if matcher.fuel.is_empty() {
                break;
            }
        }
        // What is left over is no error here.
        while !input.is_empty() {
            input.parse::<TokenTree>()?;
        }
        Ok(())
    };
    search.parse2(call.clone()).ok();
    found
}

/// How many tokens there are, those in groups included.
fn size(tokens: &TokenStream) -> usize {
    let sizes = tokens.clone().into_iter().map(|token| match token {
        TokenTree::Group(group) => 2 + size(&group.stream()),
        _ => 1,
    });
    sizes.sum()
}

struct Matcher<'f> {
    fuel: &'f mut Fuel,
    /// How many tokens the call has: what a reading that fails may have cost.
    size: usize,
}

impl Matcher<'_> {
    fn all(
        &mut self,
        patterns: &[Pattern],
        input: ParseStream<'_>,
        out: &mut Bindings,
    ) -> Option<()> {
        for pattern in patterns {
            self.one(pattern, input, out)?;
        }
        Some(())
    }

    fn one(&mut self, pattern: &Pattern, input: ParseStream<'_>, out: &mut Bindings) -> Option<()> {
        self.fuel.take(1)?;
        match pattern {
            Pattern::Group(delimiter, inner) => {
                if *delimiter != Delimiter::None && input.cursor().group(*delimiter).is_none() {
                    return None;
                }
                let (_, _, content) = input.parse_any_delimiter().ok()?;
                let fits = self.all(inner, &content, out);
                // What is left over is told here, and not by the stream.
                let ended = content.is_empty();
                while !content.is_empty() {
                    content.parse::<TokenTree>().ok()?;
                }
                fits.filter(|()| ended)
            }
            Pattern::Var(name, fragment) => {
                let found = self.fragment(*fragment, input)?;
                out.push((*name, Binding::One(*fragment, found)));
                Some(())
            }
            Pattern::Repeat {
                inner,
                vars,
                separator,
                times,
            } => {
                let mut found: Vec<Vec<Binding>> = vars.iter().map(|_| Vec::new()).collect();
                let rounds =
                    self.repeat(inner, separator.as_deref(), *times, input, |bindings| {
                        for (list, (_, binding)) in found.iter_mut().zip(bindings) {
                            list.push(binding);
                        }
                    })?;
                if rounds == 0 && *times == Times::Some {
                    return None;
                }
                out.extend(
                    vars.iter()
                        .copied()
                        .zip(found.into_iter().map(Binding::Many)),
                );
                Some(())
            }
            token => takes(token, input).then_some(()),
        }
    }

    /// Takes a repetition as often as it fits, and tells how often that was.
    fn repeat(
        &mut self,
        inner: &[Pattern],
        separator: Option<&Pattern>,
        times: Times,
        input: ParseStream<'_>,
        mut keep: impl FnMut(Bindings),
    ) -> Option<usize> {
        let mut rounds = 0;
        let most = match times {
            Times::Maybe => 1,
            Times::Any | Times::Some => usize::MAX,
        };
        while !input.is_empty() && rounds < most {
            let ahead = input.fork();
            if let Some(separator) = separator
                && rounds > 0
                && !takes(separator, &ahead)
            {
                break;
            }
            let mut bindings = Vec::new();
            if self.all(inner, &ahead, &mut bindings).is_none() {
                if self.fuel.is_empty() {
                    return None;
                }
                break;
            }
            if ahead.cursor() == input.cursor() {
                break;
            }
            input.advance_to(&ahead);
            keep(bindings);
            rounds += 1;
        }
        Some(rounds)
    }

    /// Takes what a variable stands for.
    fn fragment(&mut self, fragment: Fragment, input: ParseStream<'_>) -> Option<Vec<TokenTree>> {
        let start = input.cursor();
        let taken = take(fragment, input);
        if taken.is_none() {
            self.fuel.take(self.size)?;
            return None;
        }
        let tokens = between(start, input.cursor());
        self.fuel.take(tokens.len())?;
        Some(tokens)
    }
}

/// The token trees from one place to another.
fn between(mut start: Cursor<'_>, end: Cursor<'_>) -> Vec<TokenTree> {
    let mut out = Vec::new();
    while start < end
        && let Some((token, next)) = start.token_tree()
    {
        out.push(token);
        start = next;
    }
    out
}

/// The token trees from here on.
fn trees<'c>(mut cursor: Cursor<'c>) -> impl Iterator<Item = TokenTree> + 'c {
    std::iter::from_fn(move || {
        let (token, next) = cursor.token_tree()?;
        cursor = next;
        Some(token)
    })
}

/// Takes a token that stands for itself.
fn takes(token: &Pattern, input: ParseStream<'_>) -> bool {
    let taken = input.step(|cursor| {
        let no = || cursor.error("another token");
        match token {
            Pattern::Word(word) => match cursor.ident() {
                Some((ident, rest)) if ident == word => Ok(((), rest)),
                _ => Err(no()),
            },
            Pattern::Lifetime(name) => match cursor.lifetime() {
                Some((lifetime, rest)) if lifetime.ident == name => Ok(((), rest)),
                _ => Err(no()),
            },
            Pattern::Literal(text) => match cursor.literal() {
                Some((literal, rest)) if literal.to_string() == *text => Ok(((), rest)),
                _ => Err(no()),
            },
            Pattern::Sign(text) => {
                if length(trees(*cursor)) != text.len() {
                    return Err(no());
                }
                let mut rest = *cursor;
                for char in text.chars() {
                    match rest.punct() {
                        Some((sign, next)) if sign.as_char() == char => rest = next,
                        _ => return Err(no()),
                    }
                }
                Ok(((), rest))
            }
            Pattern::Group(..) | Pattern::Var(..) | Pattern::Repeat { .. } => Err(no()),
        }
    });
    taken.is_ok()
}

fn take(fragment: Fragment, input: ParseStream<'_>) -> Option<()> {
    fn of<T: Parse>(input: ParseStream<'_>) -> Option<()> {
        input.parse::<T>().ok().map(|_| ())
    }
    // An empty visibility is one too; everything else is something.
    if input.is_empty() && fragment != Fragment::Visibility {
        return None;
    }
    match fragment {
        Fragment::Block => of::<syn::Block>(input),
        Fragment::Expr => of::<syn::Expr>(input),
        Fragment::Ident => {
            let ident = input.call(syn::Ident::parse_any).ok()?;
            (ident != "_").then_some(())
        }
        Fragment::Item => of::<syn::Item>(input),
        Fragment::Lifetime => of::<syn::Lifetime>(input),
        Fragment::Literal => {
            if input.peek(syn::Token![-]) {
                of::<syn::Token![-]>(input)?;
            }
            of::<syn::Lit>(input)
        }
        Fragment::Meta => of::<syn::Meta>(input),
        Fragment::Pat => syn::Pat::parse_multi_with_leading_vert(input)
            .ok()
            .map(|_| ()),
        Fragment::PatParam => syn::Pat::parse_single(input).ok().map(|_| ()),
        Fragment::Path => of::<syn::TypePath>(input),
        Fragment::Stmt => statement(input),
        Fragment::Tree => {
            let count = length(trees(input.cursor()));
            for _ in 0..count {
                input.parse::<TokenTree>().ok()?;
            }
            (count > 0).then_some(())
        }
        Fragment::Type => of::<syn::Type>(input),
        Fragment::Visibility => of::<syn::Visibility>(input),
    }
}

/// A statement without its semicolon.
fn statement(input: ParseStream<'_>) -> Option<()> {
    if input.peek(syn::Token![let]) {
        while !input.is_empty() && !input.peek(syn::Token![;]) {
            input.parse::<TokenTree>().ok()?;
        }
        return Some(());
    }
    let ahead = input.fork();
    if ahead.parse::<syn::Expr>().is_ok() {
        input.advance_to(&ahead);
        return Some(());
    }
    input.parse::<syn::Item>().ok().map(|_| ())
}
