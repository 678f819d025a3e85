//! Tokens as `macro_rules!` counts them: operators of several characters and lifetimes are one.

use proc_macro2::{Spacing, TokenTree};

const LONGEST: usize = 3;

const SIGNS: &[&str] = &[
    "..=", "...", "<<=", ">>=", "=>", "->", "<-", "::", "&&", "||", "..", "==", "!=", "<=", ">=",
    "<<", ">>", "+=", "-=", "*=", "/=", "%=", "^=", "&=", "|=",
];

/// How many of the next token trees are one token; 0 when there is none.
pub(super) fn length(mut tokens: impl Iterator<Item = TokenTree>) -> usize {
    let mut text = [0u8; LONGEST];
    let mut count = 0;
    while count < LONGEST {
        match tokens.next() {
            Some(TokenTree::Punct(sign)) if sign.as_char().is_ascii() => {
                text[count] = u8::try_from(sign.as_char()).unwrap_or(b'?');
                count += 1;
                if sign.spacing() == Spacing::Alone {
                    break;
                }
            }
            Some(TokenTree::Ident(_)) if count == 1 && text[0] == b'\'' => return 2,
            Some(_) if count == 0 => return 1,
            _ => break,
        }
    }
    let known = |length: &usize| SIGNS.iter().any(|sign| sign.as_bytes() == &text[..*length]);
    (2..=count).rev().find(known).unwrap_or(count.min(1))
}

/// The text of the operator at the beginning, all its characters together.
pub(super) fn sign(tokens: &[TokenTree]) -> Option<String> {
    let length = length(tokens.iter().take(LONGEST).cloned());
    let chars = tokens.get(..length)?.iter().map(|token| match token {
        TokenTree::Punct(sign) => Some(sign.as_char()),
        _ => None,
    });
    chars
        .collect::<Option<String>>()
        .filter(|text| !text.is_empty())
}
