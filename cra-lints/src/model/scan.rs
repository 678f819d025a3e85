//! One pass over the tokens of a file before it is parsed: comments, `mod` lines, and whether parsing is safe.

mod depth;
mod nesting;
#[cfg(test)]
mod tests;

use ra_ap_rustc_lexer::{FrontmatterAllowed, TokenKind, tokenize};

use super::place::Span;
use depth::{Depth, Limit};
pub use depth::{MAX_CHAIN, MAX_DEPTH};
pub(super) use nesting::nesting;

/// What a pass over the tokens finds. It needs no parser, so it also works on files that do not parse.
#[derive(Debug, Clone, Default, PartialEq, Hash)]
pub struct Scan {
    /// Comments that somebody may want to read: those that speak of safety and those that begin with `cra:`.
    pub comments: Vec<Comment>,
    /// Where the lines of documentation begin, in bytes, that do not speak of safety and stand outside of macros, which may
    /// look for them.
    pub docs: Vec<u32>,
    /// Every `mod name;`, with what decides where its file lies.
    pub modules: Vec<ModLine>,
    /// The definitions by `macro_rules!` that stand between items, those in brackets of other macros apart.
    pub macros: Vec<MacroDef>,
    /// Set when the nesting or the length of a chain is more than the parser's stack is meant for.
    pub excess: Option<Excess>,
    /// How many tokens there are, comments and white space apart.
    pub tokens: usize,
}

/// A definition by `macro_rules!`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MacroDef {
    /// The macro's name.
    pub name: String,
    /// All of it, from `macro_rules` to the closing bracket.
    pub span: Span,
}

/// A comment of interest, doc comments apart.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Comment {
    /// The whole comment, delimiters included.
    pub span: Span,
    /// Whether it stands alone on its line, and so speaks of what follows.
    pub own_line: bool,
}

/// A module whose text is in another file.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ModLine {
    /// The module's name.
    pub name: String,
    /// The name token.
    pub span: Span,
    /// Inline modules around it, outermost first.
    pub inside: Vec<InlineMod>,
    /// The values of `#[path = "…"]` above it, those inside `cfg_attr` included.
    pub paths: Vec<String>,
    /// Whether its file may be missing: it stands below a `cfg`, or in the arguments of a macro, where it may be no module at all.
    pub optional: bool,
}

/// An inline module around a `mod` line.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct InlineMod {
    /// Its name.
    pub name: String,
    /// Its own `#[path = "…"]`, which names a folder.
    pub path: Option<String>,
}

/// Why a file is not handed to the parser.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Excess {
    /// Brackets nest deeper than [`MAX_DEPTH`].
    Depth(Span),
    /// An expression has more than [`MAX_CHAIN`] links.
    Chain(Span),
}

/// Reads the tokens of `text`, a Rust source without byte-order mark and shebang; `offset` is added to every span.
pub fn scan(text: &str, offset: usize) -> Scan {
    let mut pass = Pass {
        text,
        offset,
        out: Scan::default(),
        nest: Vec::new(),
        line_is_blank: true,
        recent: Vec::new(),
        paths: Vec::new(),
        conditional: false,
        depth: Depth::default(),
    };
    let mut at = 0;
    for token in tokenize(text, FrontmatterAllowed::No) {
        let end = at + token.len as usize;
        pass.token(token.kind, at, end);
        at = end;
    }
    pass.out
}

/// What an open bracket belongs to.
enum Open {
    Module(InlineMod),
    Macro,
    /// A definition, by the place of its first word and of its name.
    Definition(usize, (usize, usize)),
    Other,
}

struct Pass<'a> {
    text: &'a str,
    offset: usize,
    out: Scan,
    nest: Vec<Open>,
    line_is_blank: bool,
    /// The last few tokens that matter, newest last: enough to recognise `mod name`, `path = "…"`, `name!`.
    recent: Vec<(usize, usize)>,
    /// `#[path = "…"]` values seen since the last item ended.
    paths: Vec<String>,
    /// Whether a `cfg` was seen since the last item ended.
    conditional: bool,
    depth: Depth,
}

impl Pass<'_> {
    fn span(&self, start: usize, end: usize) -> Span {
        Span::new(self.offset + start, self.offset + end)
    }

    fn token(&mut self, kind: TokenKind, start: usize, end: usize) {
        match kind {
            TokenKind::Whitespace => {
                if self.text[start..end].contains('\n') {
                    self.line_is_blank = true;
                }
                return;
            }
            TokenKind::LineComment { doc_style } => {
                return self.comment(doc_style.is_some(), start, end);
            }
            TokenKind::BlockComment { doc_style, .. } => {
                return self.comment(doc_style.is_some(), start, end);
            }
            _ => {}
        }
        self.out.tokens += 1;
        self.line_is_blank = false;
        let limit = self.depth.token(kind, &self.text[start..end], start, end);
        if let (Some(limit), None) = (limit, self.out.excess) {
            let span = self.span(start, end);
            self.out.excess = Some(match limit {
                Limit::Depth => Excess::Depth(span),
                Limit::Chain => Excess::Chain(span),
            });
        }
        match kind {
            TokenKind::OpenBrace | TokenKind::OpenParen | TokenKind::OpenBracket => self.open(kind),
            TokenKind::CloseBrace | TokenKind::CloseParen | TokenKind::CloseBracket => {
                if let Some(Open::Definition(from, name)) = self.nest.pop() {
                    self.definition(from, name, end);
                }
                if matches!(kind, TokenKind::CloseBrace) {
                    self.item_ends();
                }
            }
            TokenKind::Semi => {
                self.mod_line();
                self.item_ends();
            }
            TokenKind::Literal { .. } => self.path_attribute(start, end),
            TokenKind::Ident => {
                self.conditional |=
                    matches!(&self.text[start..end], "cfg" | "cfg_attr") && self.word(1) == "[";
            }
            _ => {}
        }
        if self.recent.len() == 3 {
            self.recent.remove(0);
        }
        self.recent.push((start, end));
    }

    fn comment(&mut self, doc: bool, start: usize, end: usize) {
        let text = &self.text[start..end];
        let own_line = self.line_is_blank;
        if !text.starts_with("//") {
            self.line_is_blank = self.line_is_blank && text.contains('\n');
        }
        let content = text.trim_start_matches(['/', '*', '!']).trim_start();
        let speaks = content.starts_with("cra:") || contains_ignore_case(content, b"safety");
        if speaks && !doc {
            let span = self.span(start, end);
            self.out.comments.push(Comment { span, own_line });
        }
        if doc && !speaks && text.starts_with("//") && !self.is_in_macro() {
            self.out.docs.push(self.span(start, end).start);
        }
    }

    fn is_in_macro(&self) -> bool {
        let mut nest = self.nest.iter();
        nest.any(|open| matches!(open, Open::Macro | Open::Definition(..)))
    }

    fn word(&self, back: usize) -> &str {
        let index = self.recent.len().checked_sub(back);
        index.map_or("", |index| {
            let (start, end) = self.recent[index];
            &self.text[start..end]
        })
    }

    fn open(&mut self, kind: TokenKind) {
        let opened = if matches!(kind, TokenKind::OpenBrace) && self.word(2) == "mod" {
            Open::Module(InlineMod {
                name: self.word(1).trim_start_matches("r#").to_owned(),
                path: self.paths.pop(),
            })
        } else if let [(start, _), _, name] = self.recent[..]
            && self.word(3) == "macro_rules"
            && self.word(2) == "!"
        {
            Open::Definition(start, name)
        } else if self.word(1) == "!" || (self.word(2) == "!" && !matches!(self.word(1), "=" | "("))
        {
            // `name!(…)`, and `name! name {…}` of old.
            Open::Macro
        } else {
            Open::Other
        };
        if matches!(kind, TokenKind::OpenBrace) {
            self.item_ends();
        }
        self.nest.push(opened);
    }

    fn definition(&mut self, start: usize, (from, to): (usize, usize), end: usize) {
        let between_items = self.nest.iter().all(|open| matches!(open, Open::Module(_)));
        if between_items {
            let name = self.text[from..to].trim_start_matches("r#").to_owned();
            let span = self.span(start, end);
            self.out.macros.push(MacroDef { name, span });
        }
    }

    fn item_ends(&mut self) {
        self.paths.clear();
        self.conditional = false;
    }

    fn mod_line(&mut self) {
        if self.word(2) != "mod" {
            return;
        }
        let Some((start, end)) = self.recent.last().copied() else {
            return;
        };
        let name = self.text[start..end].trim_start_matches("r#");
        if !ra_ap_rustc_lexer::is_ident(name) || self.word(3) == "$" {
            return;
        }
        let inside = self
            .nest
            .iter()
            .filter_map(|open| match open {
                Open::Module(module) => Some(module.clone()),
                _ => None,
            })
            .collect();
        self.out.modules.push(ModLine {
            name: name.to_owned(),
            span: self.span(start, end),
            inside,
            paths: std::mem::take(&mut self.paths),
            optional: self.conditional || self.is_in_macro(),
        });
    }

    fn path_attribute(&mut self, start: usize, end: usize) {
        if self.word(1) != "=" || self.word(2) != "path" {
            return;
        }
        // Its escapes mean what they mean to rustc.
        if let Ok(literal) = syn::parse_str::<syn::LitStr>(&self.text[start..end]) {
            self.paths.push(literal.value());
        }
    }
}

fn contains_ignore_case(text: &str, word: &[u8]) -> bool {
    text.as_bytes()
        .windows(word.len())
        .any(|window| window.eq_ignore_ascii_case(word))
}
