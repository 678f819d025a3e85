//! Blanks out what cannot say anything about capabilities, before a file is parsed: most bodies name nothing of interest.
//!
//! Reading tokens costs a tenth of parsing them. What is left has the same meaning here, at the same places.

mod words;

use ra_ap_rustc_lexer::{FrontmatterAllowed, Token, TokenKind, tokenize};

pub(super) use words::Words;

/// The text of a file with nothing instead of comments and of items and bodies without any of the words.
///
/// Text that is no sequence of items stays as it is, its comments apart.
pub(super) fn without_idle(text: &str, words: &Words) -> String {
    let mut pass = Pass {
        text,
        words,
        tokens: tokenize(text, FrontmatterAllowed::No).peekable(),
        at: 0,
        blanks: Vec::new(),
        interest: 0,
    };
    pass.items();
    let mut out = text.as_bytes().to_vec();
    for (start, end) in pass.blanks {
        blank(&mut out[start..end]);
    }
    // Tokens begin and end between characters, so whole characters were replaced.
    String::from_utf8(out).unwrap_or_else(|_| text.to_owned())
}

/// Makes a comment of what says nothing, which a parser skips faster than blanks.
fn blank(text: &mut [u8]) {
    text.fill(b' ');
    if let [b' ', b' ', .., last] = text {
        *last = b'\n';
        text[..2].fill(b'/');
    }
}

/// What an item is, by its first word that says so.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// No word yet.
    Open,
    /// `const`, which may still become a function.
    Const,
    /// `extern`, which may still become a function.
    Extern,
    /// It ends with a semicolon, whatever braces there are: imports.
    Line,
    /// The same with a value behind an equals sign, before which there is nothing but a type.
    Value,
    /// The same, and whatever is in it is a type.
    Alias,
    /// A structure: a name, and types.
    Types,
    /// What is in its braces can be left out alone: functions, rules of macros.
    Body,
    /// There are items in its braces: modules, implementations, traits.
    Items,
    /// Its braces end it: the call or the definition of a macro.
    Braces,
}

struct Pass<'a, T: Iterator<Item = Token>> {
    text: &'a str,
    words: &'a Words,
    tokens: std::iter::Peekable<T>,
    /// Where the next token begins.
    at: usize,
    blanks: Vec<(usize, usize)>,
    /// How many words of interest there were so far.
    interest: usize,
}

impl<T: Iterator<Item = Token>> Pass<'_, T> {
    /// The next token that is neither white space nor a comment, and where it begins.
    fn next(&mut self) -> Option<(TokenKind, usize)> {
        loop {
            let token = self.tokens.next()?;
            let start = self.at;
            self.at += token.len as usize;
            match token.kind {
                TokenKind::Whitespace => {}
                TokenKind::LineComment { .. } | TokenKind::BlockComment { .. } => {
                    self.blanks.push((start, self.at));
                }
                kind => {
                    if matches!(kind, TokenKind::Ident | TokenKind::RawIdent) {
                        self.interest += usize::from(self.words.contains(self.word(start)));
                    }
                    return Some((kind, start));
                }
            }
        }
    }

    /// The name that ends here, without `r#`.
    fn word(&self, start: usize) -> &str {
        let word = &self.text[start..self.at];
        word.strip_prefix("r#").unwrap_or(word)
    }

    /// Goes behind the bracket that closes the one that was just read.
    fn group(&mut self) {
        let mut depth = 1_usize;
        while depth > 0
            && let Some((kind, _)) = self.next()
        {
            match kind {
                TokenKind::OpenParen | TokenKind::OpenBracket | TokenKind::OpenBrace => depth += 1,
                TokenKind::CloseParen | TokenKind::CloseBracket | TokenKind::CloseBrace => {
                    depth -= 1;
                }
                _ => {}
            }
        }
    }

    /// Reads items to the end of the text.
    fn items(&mut self) {
        // Where the items around begin, and how many words of interest there were before each.
        let mut around: Vec<(usize, usize)> = Vec::new();
        let mut item = Item::default();
        loop {
            let before = self.interest;
            let Some((kind, start)) = self.next() else {
                return;
            };
            let begin = *item.begin.get_or_insert((start, before));
            let mut ended = None;
            match kind {
                TokenKind::Semi if item.kind == Kind::Alias => {
                    ended = Some((begin.0, self.interest))
                }
                TokenKind::Semi => ended = Some(begin),
                TokenKind::Eq if item.kind == Kind::Value => {
                    item.begin = Some((begin.0, self.interest));
                }
                TokenKind::CloseBrace => {
                    ended = around.pop();
                    item = Item::default();
                }
                TokenKind::OpenBrace if item.kind == Kind::Items => {
                    around.push(begin);
                    item = Item::default();
                }
                TokenKind::OpenBrace => {
                    let (inside, before) = (self.at, self.interest);
                    self.group();
                    if item.kind == Kind::Types {
                        self.interest = before;
                    }
                    let idle = self.interest == before && self.at > inside;
                    let spare = item.kind == Kind::Types
                        || (item.kind == Kind::Body && self.words.spare_bodies());
                    if idle && spare {
                        self.blanks.push((inside, self.at - 1));
                    }
                    if !item.goes_on() {
                        ended = Some(begin);
                    }
                }
                TokenKind::OpenParen | TokenKind::OpenBracket => {
                    self.group();
                    // `#![…]` speaks of what is around.
                    if item.inner_attribute {
                        item = Item::default();
                    }
                }
                TokenKind::Bang => {
                    item.inner_attribute = item.last_was_pound;
                    item.bang();
                }
                TokenKind::Ident => item.word(&self.text[start..self.at]),
                _ => {}
            }
            item.last_was_pound = kind == TokenKind::Pound;
            if let Some((start, before)) = ended {
                if self.interest == before {
                    self.blanks.push((start, self.at));
                }
                item = Item::default();
            }
        }
    }
}

/// An item, as far as it was read.
#[derive(Clone, Copy)]
struct Item {
    kind: Kind,
    /// Where it begins, and how many words of interest there were before.
    begin: Option<(usize, usize)>,
    last_was_pound: bool,
    inner_attribute: bool,
    /// Whether the last word may be the name of a macro.
    named: bool,
    /// Whether it is `macro_rules!`.
    rules: bool,
}

impl Default for Item {
    fn default() -> Self {
        Self {
            kind: Kind::Open,
            begin: None,
            last_was_pound: false,
            inner_attribute: false,
            named: false,
            rules: false,
        }
    }
}

impl Item {
    /// Whether there is more of it behind a brace.
    fn goes_on(&self) -> bool {
        matches!(
            self.kind,
            Kind::Const | Kind::Line | Kind::Value | Kind::Alias
        )
    }

    fn word(&mut self, word: &str) {
        self.named = true;
        self.kind = match (self.kind, word) {
            (Kind::Open | Kind::Const | Kind::Extern, "fn") => Kind::Body,
            (Kind::Const, "unsafe" | "async" | "extern") => Kind::Open,
            (Kind::Const, _) => Kind::Value,
            (Kind::Open, "const") => Kind::Const,
            (Kind::Open, "extern") => Kind::Extern,
            (Kind::Open, "use") => Kind::Line,
            (Kind::Open, "static") => Kind::Value,
            (Kind::Open, "type") => Kind::Alias,
            (Kind::Open, "struct" | "enum" | "union") => Kind::Types,
            (Kind::Open, "mod" | "impl" | "trait") => Kind::Items,
            (Kind::Open, "macro") => Kind::Braces,
            (Kind::Open, "macro_rules") => {
                self.rules = true;
                Kind::Open
            }
            (kind, _) => kind,
        };
    }

    /// An exclamation mark: behind a name it makes the call of a macro, whose arguments are kept.
    fn bang(&mut self) {
        if self.kind == Kind::Open && self.named {
            self.kind = if self.rules { Kind::Body } else { Kind::Braces };
        }
    }
}
