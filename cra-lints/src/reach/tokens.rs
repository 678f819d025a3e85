//! The tokens of a source with their brackets paired: as much of the grammar as names and items need.

use ra_ap_rustc_lexer::{FrontmatterAllowed, LiteralKind, TokenKind, strip_shebang, tokenize};

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A name or a keyword.
    Ident,
    /// A text in quotes, of any kind.
    Str,
    /// Another literal, or a lifetime.
    Other,
    /// An opening bracket, as its byte.
    Open(u8),
    /// A closing bracket.
    Close,
    /// Any other character.
    Punct(u8),
}

/// A token; comments and white space are none.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) start: u32,
    pub(super) len: u32,
    /// For a bracket, the index of its other half.
    pub(super) partner: u32,
}

/// A text as tokens.
pub(super) struct Tokens<'a> {
    pub(super) text: &'a str,
    pub(super) list: Vec<Token>,
}

impl<'a> Tokens<'a> {
    /// Reads a text; `None` when its brackets do not pair, so that nothing can be said of what is inside what.
    pub(super) fn read(text: &'a str) -> Option<Self> {
        let mut at = if text.starts_with('\u{feff}') { 3 } else { 0 };
        at += strip_shebang(&text[at..]).unwrap_or(0);
        let mut list: Vec<Token> = Vec::with_capacity(text.len() / 5);
        let mut open: Vec<(u32, u8)> = Vec::new();
        for token in tokenize(&text[at..], FrontmatterAllowed::No) {
            let (start, len) = (u32::try_from(at).ok()?, token.len);
            at += len as usize;
            let byte = text.as_bytes()[start as usize];
            let kind = match token.kind {
                TokenKind::Whitespace
                | TokenKind::LineComment { .. }
                | TokenKind::BlockComment { .. } => continue,
                TokenKind::Ident | TokenKind::RawIdent | TokenKind::InvalidIdent => Kind::Ident,
                TokenKind::Literal { kind, .. } => match kind {
                    LiteralKind::Str { .. }
                    | LiteralKind::ByteStr { .. }
                    | LiteralKind::CStr { .. }
                    | LiteralKind::RawStr { .. }
                    | LiteralKind::RawByteStr { .. }
                    | LiteralKind::RawCStr { .. } => Kind::Str,
                    _ => Kind::Other,
                },
                TokenKind::Lifetime { .. } | TokenKind::RawLifetime => Kind::Other,
                TokenKind::OpenParen | TokenKind::OpenBrace | TokenKind::OpenBracket => {
                    open.push((u32::try_from(list.len()).ok()?, byte));
                    Kind::Open(byte)
                }
                TokenKind::CloseParen | TokenKind::CloseBrace | TokenKind::CloseBracket => {
                    let (other, opened) = open.pop()?;
                    if !matches!((opened, byte), (b'(', b')') | (b'{', b'}') | (b'[', b']')) {
                        return None;
                    }
                    let here = u32::try_from(list.len()).ok()?;
                    list[other as usize].partner = here;
                    list.push(Token {
                        kind: Kind::Close,
                        start,
                        len,
                        partner: other,
                    });
                    continue;
                }
                _ => Kind::Punct(byte),
            };
            list.push(Token {
                kind,
                start,
                len,
                partner: 0,
            });
        }
        open.is_empty().then_some(Self { text, list })
    }

    /// The text of a token; for a name without `r#`.
    pub(super) fn text(&self, at: usize) -> &'a str {
        let Some(token) = self.list.get(at) else {
            return "";
        };
        let start = token.start as usize;
        let text = &self.text[start..start + token.len as usize];
        text.strip_prefix("r#")
            .filter(|_| token.kind == Kind::Ident)
            .unwrap_or(text)
    }

    /// Whether the token is written `r#name`, and so no keyword.
    pub(super) fn is_raw(&self, at: usize) -> bool {
        self.list.get(at).is_some_and(|token| {
            token.kind == Kind::Ident && self.text[token.start as usize..].starts_with("r#")
        })
    }

    /// Whether the token is this name or keyword.
    pub(super) fn is(&self, at: usize, word: &str) -> bool {
        self.ident(at) == Some(word) && !self.is_raw(at)
    }

    /// The name or keyword that the token is.
    pub(super) fn ident(&self, at: usize) -> Option<&'a str> {
        matches!(self.list.get(at)?.kind, Kind::Ident).then(|| self.text(at))
    }

    /// Whether the token is this character.
    pub(super) fn punct(&self, at: usize, byte: u8) -> bool {
        self.list
            .get(at)
            .is_some_and(|token| token.kind == Kind::Punct(byte))
    }

    /// Whether the token opens this kind of bracket.
    pub(super) fn opens(&self, at: usize, byte: u8) -> bool {
        self.list
            .get(at)
            .is_some_and(|token| token.kind == Kind::Open(byte))
    }

    /// The index behind the group that opens at `at`, or behind the token when it opens none.
    pub(super) fn after(&self, at: usize) -> usize {
        match self.list.get(at) {
            Some(Token {
                kind: Kind::Open(_),
                partner,
                ..
            }) => *partner as usize + 1,
            _ => at + 1,
        }
    }

    /// Whether `::` ends right before `at`.
    pub(super) fn after_path_separator(&self, at: usize) -> bool {
        at >= 2 && self.path_separator(at - 2)
    }

    /// Whether `::` stands at `at`.
    pub(super) fn path_separator(&self, at: usize) -> bool {
        self.punct(at, b':')
            && self.punct(at + 1, b':')
            && self.list[at].start + 1 == self.list[at + 1].start
    }

    /// What stands between the quotes of a text, escapes as they are written.
    pub(super) fn quoted(&self, at: usize) -> &'a str {
        let text = self.text(at);
        let inner = text
            .split_once('"')
            .and_then(|(_, rest)| rest.rsplit_once('"'));
        inner.map_or("", |(inner, _)| inner)
    }
}

/// Counts lines; cheap when asked in the order of the file.
#[derive(Debug, Default)]
pub(super) struct Line {
    /// A byte, and how many lines end before it.
    known: (usize, u32),
}

impl Line {
    /// The line of a token, from 1 on.
    pub(super) fn of(&mut self, tokens: &Tokens<'_>, at: usize) -> u32 {
        let to = tokens.list.get(at).map_or(0, |token| token.start as usize);
        if to < self.known.0 {
            self.known = (0, 0);
        }
        let ends = tokens.text.as_bytes()[self.known.0..to].iter();
        let ends = ends.filter(|byte| **byte == b'\n').count();
        self.known = (to, self.known.1 + u32::try_from(ends).unwrap_or(0));
        self.known.1 + 1
    }
}
