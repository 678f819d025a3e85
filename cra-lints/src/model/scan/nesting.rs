//! How deep the parser will recurse over tokens that come from no text.

use std::fmt::Write as _;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use ra_ap_rustc_lexer::{Base, LiteralKind, TokenKind};

use super::depth::{Depth, MAX_CHAIN, MAX_DEPTH};

/// The nesting of `tokens`, long expressions included; `None` when it is more than `most`.
pub(crate) fn nesting(tokens: &TokenStream, most: usize) -> Option<usize> {
    let mut walk = Walk {
        depth: Depth::default(),
        word: String::new(),
        at: 0,
        deepest: 0,
        most,
    };
    walk.all(tokens)?;
    Some(walk.deepest)
}

struct Walk {
    depth: Depth,
    /// The last word, whose room the next one takes.
    word: String,
    /// Where a token would stand in a text.
    at: usize,
    deepest: usize,
    most: usize,
}

impl Walk {
    fn all(&mut self, tokens: &TokenStream) -> Option<()> {
        for token in tokens.clone() {
            match token {
                TokenTree::Group(group) => {
                    let (open, close) = match group.delimiter() {
                        Delimiter::Brace => (TokenKind::OpenBrace, TokenKind::CloseBrace),
                        Delimiter::Bracket => (TokenKind::OpenBracket, TokenKind::CloseBracket),
                        Delimiter::Parenthesis | Delimiter::None => {
                            (TokenKind::OpenParen, TokenKind::CloseParen)
                        }
                    };
                    self.one(open, "", false)?;
                    self.all(&group.stream())?;
                    self.one(close, "", false)?;
                }
                TokenTree::Ident(ident) => {
                    let mut word = std::mem::take(&mut self.word);
                    word.clear();
                    write!(word, "{ident}").expect("writing to a string cannot fail");
                    self.one(TokenKind::Ident, &word, false)?;
                    self.word = word;
                }
                TokenTree::Literal(_) => {
                    let kind = LiteralKind::Int {
                        base: Base::Decimal,
                        empty_int: false,
                    };
                    let kind = TokenKind::Literal {
                        kind,
                        suffix_start: 1,
                    };
                    self.one(kind, "", false)?;
                }
                TokenTree::Punct(sign) => {
                    let joint = sign.spacing() == Spacing::Joint;
                    self.one(kind(sign.as_char()), "", joint)?;
                }
            }
        }
        Some(())
    }

    fn one(&mut self, kind: TokenKind, text: &str, joint: bool) -> Option<()> {
        let start = self.at;
        let end = start + 1;
        self.at = if joint { end } else { end + 1 };
        if self.depth.token(kind, text, start, end).is_some() {
            return None;
        }
        self.deepest = self.deepest.max(self.depth.weight(MAX_CHAIN / MAX_DEPTH));
        (self.deepest <= self.most).then_some(())
    }
}

fn kind(sign: char) -> TokenKind {
    match sign {
        ';' => TokenKind::Semi,
        ',' => TokenKind::Comma,
        '.' => TokenKind::Dot,
        '@' => TokenKind::At,
        '#' => TokenKind::Pound,
        '~' => TokenKind::Tilde,
        '?' => TokenKind::Question,
        ':' => TokenKind::Colon,
        '$' => TokenKind::Dollar,
        '=' => TokenKind::Eq,
        '!' => TokenKind::Bang,
        '<' => TokenKind::Lt,
        '>' => TokenKind::Gt,
        '-' => TokenKind::Minus,
        '&' => TokenKind::And,
        '|' => TokenKind::Or,
        '+' => TokenKind::Plus,
        '*' => TokenKind::Star,
        '/' => TokenKind::Slash,
        '^' => TokenKind::Caret,
        '%' => TokenKind::Percent,
        _ => TokenKind::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Option<usize> {
        let tokens: TokenStream = text.parse().expect("the text is made of tokens");
        nesting(&tokens, 100)
    }

    #[test]
    fn brackets_operators_and_chains_count() {
        assert_eq!(of("f(x)"), Some(1));
        assert_eq!(of("f(g([x]))"), Some(3));
        assert!(of("!!!!!x") > of("!x"));
        assert!(of(&"x + ".repeat(1000)) > of("x + x"));
        assert_eq!(of(&"x + ".repeat(10_000)), None);
        assert_eq!(
            of(&format!("{}x{}", "(".repeat(200), ")".repeat(200))),
            None
        );
        assert!(of(&"f(x); ".repeat(10_000)).is_some());
    }
}
