//! How deep the parser will recurse over a text, told from its tokens before it is parsed.

use ra_ap_rustc_lexer::TokenKind;

/// Nesting that is still parsed. Real code stays below 100; the workers' stacks hold several times this.
pub const MAX_DEPTH: usize = 1_000;

/// Links of one expression (`.a().b()`, `a + b + …`) that are still parsed.
pub const MAX_CHAIN: usize = 20_000;

/// What one level without a bracket (`!`, `return`, `x =`) counts: the parser's frames for it are larger.
const STEP: usize = 2;

/// What is too much.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Limit {
    Depth,
    Chain,
}

/// The levels that are open at a token.
pub(super) struct Depth {
    levels: Vec<Level>,
    /// The token before this one.
    last: Last,
}

/// What is known between two brackets.
#[derive(Default)]
struct Level {
    /// The depth around it.
    base: usize,
    /// Links of the expression so far.
    links: usize,
    /// Open `<`, each with the value of `right` before it.
    angles: Vec<usize>,
    /// Depth from what takes all that follows (`return`, `x =`, `|x|`, `->`), and so nests without a bracket.
    right: usize,
    /// Depth from prefix operators, which end with their operand.
    prefix: usize,
    /// Whether the parameters of a closure are open.
    closure: bool,
}

#[derive(Clone, Copy)]
struct Last {
    kind: TokenKind,
    end: usize,
    /// Whether an operand ends with it, so that an operator after it is no prefix.
    operand: bool,
    /// Whether it was an operator between two operands.
    binary: bool,
}

impl Level {
    /// Takes a keyword; false for any other word.
    fn keyword(&mut self, word: &str) -> bool {
        // Most words are no keywords, and most of those are told by their length.
        match word.len() {
            2 => match word {
                "fn" => self.links = 0,
                "if" => self.right += STEP,
                "as" => self.links += 1,
                "in" => {}
                _ => return false,
            },
            3 => match word {
                "let" | "mod" => self.begin(),
                "mut" | "dyn" | "ref" | "box" | "for" => self.right += STEP,
                "use" => self.links = 0,
                "pub" => {}
                _ => return false,
            },
            4 => match word {
                "impl" => self.begin(),
                "move" => self.right += STEP,
                "enum" | "type" => self.links = 0,
                "else" | "loop" => {}
                _ => return false,
            },
            5 => match word {
                "const" => self.begin(),
                "break" | "yield" | "async" | "while" | "match" => self.right += STEP,
                "trait" => self.links = 0,
                "where" => {}
                _ => return false,
            },
            6 => match word {
                "static" => self.begin(),
                "return" | "become" | "unsafe" => self.right += STEP,
                "struct" => self.links = 0,
                "extern" => {}
                _ => return false,
            },
            11 if word == "macro_rules" => self.links = 0,
            _ => return false,
        }
        true
    }

    /// An item or a statement begins, or a type that nests.
    fn begin(&mut self) {
        self.links = 0;
        self.right += STEP;
    }
}

impl Default for Depth {
    fn default() -> Self {
        Self {
            levels: vec![Level::default()],
            last: Last {
                kind: TokenKind::Semi,
                end: 0,
                operand: false,
                binary: false,
            },
        }
    }
}

impl Depth {
    /// Takes the next token that is no white space and no comment; tells when it is too deep.
    pub(super) fn token(
        &mut self,
        kind: TokenKind,
        text: &str,
        start: usize,
        end: usize,
    ) -> Option<Limit> {
        let before = self.last;
        self.last = Last {
            kind,
            end,
            operand: false,
            binary: false,
        };
        // The pieces of `==` and `->` are tokens of their own; only what touches belongs together.
        let touching = (before.end == start).then_some(before.kind);
        if before.kind == TokenKind::CloseBrace {
            self.after_block(kind, text);
        }
        match kind {
            TokenKind::OpenBrace | TokenKind::OpenParen | TokenKind::OpenBracket => {
                let base = self.depth() + 1;
                self.levels.push(Level {
                    base,
                    ..Level::default()
                });
            }
            TokenKind::CloseBrace | TokenKind::CloseParen | TokenKind::CloseBracket => {
                if self.levels.len() > 1 {
                    self.levels.pop();
                }
                self.level().links += 1;
                self.last.operand = true;
            }
            _ => self.inside(kind, text, before, touching),
        }
        let links = self.level().links;
        match () {
            () if self.depth() > MAX_DEPTH => Some(Limit::Depth),
            () if links > MAX_CHAIN => Some(Limit::Chain),
            () => None,
        }
    }

    /// A block ends a statement, unless something goes on behind it.
    fn after_block(&mut self, kind: TokenKind, text: &str) {
        let level = self.level();
        if !matches!(kind, TokenKind::Eq | TokenKind::At) && text != "as" {
            level.right = level.angles.last().copied().unwrap_or_default();
            level.prefix = 0;
            level.closure = false;
        }
        // `A<{ 1 }, …>` goes on as well; anything else shows that an open `<` was a comparison.
        if !matches!(kind, TokenKind::Comma | TokenKind::Gt | TokenKind::Eq)
            && !level.angles.is_empty()
        {
            level.right = 0;
            level.angles.clear();
        }
    }

    fn inside(&mut self, kind: TokenKind, text: &str, before: Last, touching: Option<TokenKind>) {
        let level = self
            .levels
            .last_mut()
            .expect("the first level is never closed");
        if !matches!(
            kind,
            TokenKind::Ident
                | TokenKind::Literal { .. }
                | TokenKind::Semi
                | TokenKind::Comma
                | TokenKind::Lt
        ) {
            level.links += 1;
        }
        match kind {
            TokenKind::Semi => {
                *level = Level {
                    base: level.base,
                    ..Level::default()
                };
            }
            TokenKind::Comma => {
                level.links = 0;
                // `|a, b| |c, d| …` nests; the comma of a list does not.
                if !level.closure {
                    level.right = level.angles.last().copied().unwrap_or_default();
                    level.prefix = 0;
                }
            }
            TokenKind::Lt => level.angles.push(level.right),
            TokenKind::Gt => match touching {
                Some(TokenKind::Minus) => level.right += STEP,
                // `=>`: what stands before it, a pattern with its guard, is done.
                Some(TokenKind::Eq) => {
                    level.right = 0;
                    level.prefix = 0;
                    level.angles.clear();
                }
                _ => level.right = level.angles.pop().unwrap_or(level.right),
            },
            TokenKind::Eq => match touching {
                // `==` takes back what its first half counted.
                Some(TokenKind::Eq) => {
                    level.right = level.right.saturating_sub(STEP);
                    level.prefix = 0;
                }
                // `!=` and `..=`.
                Some(TokenKind::Bang | TokenKind::Dot) => level.prefix = 0,
                _ => level.right += STEP,
            },
            TokenKind::At => level.right += STEP,
            TokenKind::And | TokenKind::Minus | TokenKind::Star | TokenKind::Bang => {
                // The second half of `&&` between two operands.
                let second = touching == Some(kind) && before.binary;
                if before.operand {
                    self.last.binary = true;
                    level.prefix = 0;
                } else if !second {
                    level.prefix += STEP;
                }
            }
            TokenKind::Or => {
                let second = touching == Some(kind) && before.binary;
                if level.closure {
                    level.closure = false;
                } else if before.operand {
                    self.last.binary = true;
                    level.prefix = 0;
                } else if !second {
                    level.closure = true;
                    level.right += STEP;
                }
            }
            TokenKind::Ident => self.last.operand = !level.keyword(text),
            TokenKind::Plus | TokenKind::Slash | TokenKind::Percent | TokenKind::Caret => {
                level.prefix = 0
            }
            TokenKind::RawIdent | TokenKind::Literal { .. } | TokenKind::Question => {
                self.last.operand = true
            }
            _ => {}
        }
    }

    /// The depth at the last token, with `links` of an expression counted as one level.
    pub(super) fn weight(&self, links: usize) -> usize {
        let chain = self.levels.last().map_or(0, |level| level.links);
        self.depth() + chain / links
    }

    fn depth(&self) -> usize {
        self.levels.last().map_or(0, |level| {
            level.base + level.angles.len() + level.right + level.prefix
        })
    }

    fn level(&mut self) -> &mut Level {
        self.levels
            .last_mut()
            .expect("the first level is never closed")
    }
}
