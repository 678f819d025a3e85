//! Changes to the tree of tokens of a source: what comes out is mostly still Rust.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// A generator of numbers: the fuzzer's seed decides all of them.
struct Numbers(u64);

impl Numbers {
    /// A number below `end`.
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end.max(1) as u64).unwrap_or(0)
    }
}

/// The source with one change; `None` when it has no tokens.
pub(crate) fn changed(source: &str, seed: u32) -> Option<String> {
    let tokens: TokenStream = source.parse().ok()?;
    let mut numbers = Numbers(u64::from(seed) * 0x9e37_79b9 + 1);
    let mut all = Vec::new();
    collect(&tokens, &mut all);
    if all.is_empty() {
        return None;
    }
    let at = numbers.below(all.len());
    let other = all[numbers.below(all.len())].clone();
    let how = numbers.below(6);
    let mut next = 0;
    let out = rewritten(tokens, &mut next, at, &|token| match how {
        0 => Vec::new(),
        1 => vec![token.clone(), token],
        2 => vec![other.clone()],
        3 => vec![token, other.clone()],
        4 => vec![group(Delimiter::Parenthesis, vec![token])],
        _ => vec![group(Delimiter::Brace, vec![token, other.clone()])],
    });
    Some(out.to_string())
}

fn group(delimiter: Delimiter, tokens: Vec<TokenTree>) -> TokenTree {
    TokenTree::Group(Group::new(delimiter, tokens.into_iter().collect()))
}

fn collect(tokens: &TokenStream, all: &mut Vec<TokenTree>) {
    for token in tokens.clone() {
        if let TokenTree::Group(group) = &token {
            collect(&group.stream(), all);
        }
        all.push(token);
    }
}

/// The tokens with the one numbered `at`, counted as [`collect`] does, made into others.
fn rewritten(
    tokens: TokenStream,
    next: &mut usize,
    at: usize,
    change: &dyn Fn(TokenTree) -> Vec<TokenTree>,
) -> TokenStream {
    let mut out = Vec::new();
    for token in tokens {
        let token = match token {
            TokenTree::Group(group) => {
                let inner = rewritten(group.stream(), next, at, change);
                TokenTree::Group(Group::new(group.delimiter(), inner))
            }
            token => token,
        };
        let here = *next == at;
        *next += 1;
        if here {
            out.extend(change(token));
        } else {
            out.push(token);
        }
    }
    out.into_iter().collect()
}
