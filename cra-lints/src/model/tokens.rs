//! The tokens of a source text with its comments and white space, for lints that look at what stands around code.

use ra_ap_rustc_lexer::{DocStyle, FrontmatterAllowed, LiteralKind, TokenKind, tokenize};

use super::place::Span;
use super::{File, Model};

/// A token, a comment or white space.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// Where it stands.
    pub span: Span,
}

/// What a [`Token`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// White space.
    Space,
    /// A comment that is no documentation.
    Comment,
    /// A documentation comment on what follows, `///` or `/** */`.
    OuterDoc,
    /// A documentation comment on what is around, `//!` or `/*! */`.
    InnerDoc,
    /// An identifier or a keyword; also one with characters that no identifier may have.
    Word,
    /// A lifetime or a label.
    Lifetime,
    /// A string or character literal of any form, its delimiters included.
    Text,
    /// A number.
    Number,
    /// `(`, `[` or `{`.
    Open,
    /// `)`, `]` or `}`.
    Close,
    /// Any other sign, one character each.
    Sign,
}

impl Kind {
    /// Whether it is white space or a comment, documentation included.
    pub fn is_trivia(self) -> bool {
        matches!(
            self,
            Self::Space | Self::Comment | Self::OuterDoc | Self::InnerDoc
        )
    }

    /// Whether it is a comment, documentation included.
    pub fn is_comment(self) -> bool {
        self.is_trivia() && self != Self::Space
    }
}

impl Model<'_> {
    /// The tokens of a Rust file, parsed or not; a byte-order mark and a shebang are not among them.
    pub fn tokens(&self, file: &File) -> Vec<Token> {
        // White space counts: there are hardly ever fewer bytes to a token than these.
        let mut out = Vec::with_capacity(file.text.len() / 3);
        out.extend(self.each_token(file));
        out
    }

    /// The same one after the other, for who needs not all of them.
    pub fn each_token<'f>(&self, file: &'f File) -> impl Iterator<Item = Token> + use<'f> {
        let skip = self.snapshot.files[file.id.0 as usize].skip;
        tokens(&file.text, skip)
    }
}

/// The tokens of `text` from the byte `skip` on.
fn tokens(text: &str, skip: usize) -> impl Iterator<Item = Token> {
    let rest = text.get(skip..).unwrap_or_default();
    let mut at = skip;
    tokenize(rest, FrontmatterAllowed::No).map(move |token| {
        let start = at;
        at += token.len as usize;
        Token {
            kind: kind(token.kind),
            span: Span::new(start, at),
        }
    })
}

fn kind(kind: TokenKind) -> Kind {
    match kind {
        TokenKind::Whitespace => Kind::Space,
        TokenKind::LineComment { doc_style } | TokenKind::BlockComment { doc_style, .. } => {
            match doc_style {
                None => Kind::Comment,
                Some(DocStyle::Outer) => Kind::OuterDoc,
                Some(DocStyle::Inner) => Kind::InnerDoc,
            }
        }
        TokenKind::Ident
        | TokenKind::InvalidIdent
        | TokenKind::RawIdent
        | TokenKind::ForcedKeywordIdent
        | TokenKind::UnknownPrefix => Kind::Word,
        TokenKind::Lifetime { .. } | TokenKind::RawLifetime | TokenKind::UnknownPrefixLifetime => {
            Kind::Lifetime
        }
        TokenKind::Literal { kind, .. } => match kind {
            LiteralKind::Int { .. } | LiteralKind::Float { .. } => Kind::Number,
            _ => Kind::Text,
        },
        TokenKind::OpenParen | TokenKind::OpenBracket | TokenKind::OpenBrace => Kind::Open,
        TokenKind::CloseParen | TokenKind::CloseBracket | TokenKind::CloseBrace => Kind::Close,
        _ => Kind::Sign,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_cover_the_text_and_comments_are_told_apart() {
        let text = "\u{feff}//! in\n/// out\n// not\nfn 'a r#b(\"x\", 1) {}";
        let found: Vec<Token> = tokens(text, 3).collect();
        assert_eq!(found[0].span.start, 3);
        assert!(
            found
                .windows(2)
                .all(|pair| pair[0].span.end == pair[1].span.start)
        );
        assert_eq!(
            found.last().map(|last| last.span.end as usize),
            Some(text.len())
        );
        let kinds: Vec<Kind> = found
            .iter()
            .map(|token| token.kind)
            .filter(|kind| *kind != Kind::Space)
            .collect();
        use Kind::*;
        assert_eq!(
            kinds,
            [
                InnerDoc, OuterDoc, Comment, Word, Lifetime, Word, Open, Text, Sign, Number, Close,
                Open, Close
            ]
        );
    }
}
