//! What a signature does not need is cut out of a source before it is parsed: comments, bodies of functions, values of constants.

use std::collections::HashMap;
use std::sync::Arc;

use ra_ap_rustc_lexer::{FrontmatterAllowed, TokenKind, tokenize};

/// A source without what signatures do not need.
#[derive(Debug, Default)]
pub(super) struct Cut {
    pub(super) text: String,
    /// Where the names after `mod` stand: in the cut text, and in the source.
    pub(super) modules: HashMap<usize, u32>,
    /// The rules of every `macro_rules!` in it.
    pub(super) macros: Vec<(String, Arc<str>)>,
}

/// A token that is no comment and no white space.
#[derive(Clone, Copy)]
struct Token {
    kind: TokenKind,
    start: usize,
    end: usize,
}

/// Cuts `text`, of which the first `skip` bytes are no Rust.
pub(super) fn cut(text: &str, skip: usize) -> Cut {
    let mut at = skip;
    let tokens: Vec<Token> = tokenize(&text[skip..], FrontmatterAllowed::No)
        .map(|token| {
            let start = at;
            at += token.len as usize;
            Token {
                kind: token.kind,
                start,
                end: at,
            }
        })
        .filter(|token| {
            !matches!(
                token.kind,
                TokenKind::Whitespace
                    | TokenKind::LineComment { .. }
                    | TokenKind::BlockComment { .. }
            )
        })
        .collect();
    let mut cutter = Cutter {
        text,
        tokens: &tokens,
        out: Cut {
            text: String::with_capacity(text.len() / 3),
            ..Cut::default()
        },
        last: 0,
    };
    cutter.run();
    cutter.out
}

struct Cutter<'a> {
    text: &'a str,
    tokens: &'a [Token],
    out: Cut,
    /// Where the token copied last ends.
    last: usize,
}

impl<'a> Cutter<'a> {
    fn run(&mut self) {
        let mut at = 0;
        while at < self.tokens.len() {
            at = match self.word(at) {
                "fn" if self.is_name(at + 1) => self.function(at),
                "const" | "static" => self.constant(at),
                "mod" => {
                    self.copy(at);
                    if let Some(name) = self.tokens.get(at + 1) {
                        let offset = u32::try_from(name.start).unwrap_or(u32::MAX);
                        self.copy(at + 1);
                        let written = self.out.text.len() - (name.end - name.start);
                        self.out.modules.insert(written, offset);
                    }
                    at + 2
                }
                "macro_rules" => {
                    self.rules(at);
                    self.copy(at);
                    at + 1
                }
                "[" if self.word(at + 1) == "const" && self.word(at + 2) == "]" => at + 3,
                "~" if self.word(at + 1) == "const" => at + 2,
                _ => {
                    self.copy(at);
                    at + 1
                }
            };
        }
    }

    fn word(&self, at: usize) -> &'a str {
        self.tokens
            .get(at)
            .map_or("", |token| &self.text[token.start..token.end])
    }

    fn is_name(&self, at: usize) -> bool {
        matches!(
            self.tokens.get(at).map(|token| token.kind),
            Some(TokenKind::Ident | TokenKind::RawIdent)
        ) || self.word(at) == "$"
    }

    /// Copies a token, after a space where there was anything between it and the token before.
    fn copy(&mut self, at: usize) {
        let token = self.tokens[at];
        if token.start != self.last {
            self.out.text.push(' ');
        }
        self.out.text.push_str(&self.text[token.start..token.end]);
        self.last = token.end;
    }

    /// `fn name … {…}`: everything up to the body, then an empty one. Returns what follows.
    fn function(&mut self, mut at: usize) -> usize {
        let (mut round, mut angle) = (0_i32, 0_i32);
        while let Some(token) = self.tokens.get(at) {
            match token.kind {
                TokenKind::OpenParen | TokenKind::OpenBracket => round += 1,
                TokenKind::CloseParen | TokenKind::CloseBracket => {
                    round -= 1;
                    if round < 0 {
                        return at;
                    }
                }
                TokenKind::Lt => angle += 1,
                TokenKind::Gt if !matches!(self.word(at - 1), "-" | "=") => angle -= 1,
                TokenKind::Semi if round == 0 => {
                    self.copy(at);
                    return at + 1;
                }
                TokenKind::CloseBrace if round == 0 => return at,
                TokenKind::OpenBrace if round == 0 && angle <= 0 => {
                    self.out.text.push_str("{}");
                    let end = self.after_group(at);
                    self.last = self.tokens[end - 1].end;
                    return end;
                }
                TokenKind::OpenBrace => {
                    let end = self.after_group(at);
                    for inner in at..end {
                        self.copy(inner);
                    }
                    at = end;
                    continue;
                }
                _ => {}
            }
            if self.word(at) == "[" && self.word(at + 1) == "const" && self.word(at + 2) == "]" {
                round -= 1;
                at += 3;
                continue;
            }
            if self.word(at) == "~" && self.word(at + 1) == "const" {
                at += 2;
                continue;
            }
            self.copy(at);
            at += 1;
        }
        at
    }

    /// `const NAME: T = …;`: the value becomes `0`. The `const` of const traits, which the parser does not know, goes.
    fn constant(&mut self, at: usize) -> usize {
        let next = self.word(at + 1);
        let before = at.checked_sub(1).map_or("", |before| self.word(before));
        let const_trait = matches!(next, "trait" | "auto" | "impl")
            || (next == "unsafe" && matches!(self.word(at + 2), "trait" | "auto" | "impl"))
            || before == "impl"
            || (before == ">"
                && at > 1
                && self.word(at - 2) != "-"
                && self.is_name(at + 1)
                && !matches!(next, "fn" | "unsafe" | "async" | "extern"));
        if const_trait && self.word(at) == "const" {
            return at + 1;
        }
        self.copy(at);
        let name = if next == "mut" { at + 2 } else { at + 1 };
        if matches!(before, "<" | "," | "*") || !self.is_name(name) || self.word(name + 1) != ":" {
            return at + 1;
        }
        let mut at = at + 1;
        let (mut round, mut angle) = (0_i32, 0_i32);
        while let Some(token) = self.tokens.get(at) {
            match token.kind {
                TokenKind::OpenParen | TokenKind::OpenBracket | TokenKind::OpenBrace => round += 1,
                TokenKind::CloseParen | TokenKind::CloseBracket | TokenKind::CloseBrace => {
                    round -= 1;
                    if round < 0 {
                        return at;
                    }
                }
                TokenKind::Lt => angle += 1,
                TokenKind::Gt if self.word(at - 1) != "-" => angle -= 1,
                TokenKind::Semi if round == 0 => return at,
                TokenKind::Eq if round == 0 && angle <= 0 => {
                    self.out.text.push_str(" = 0");
                    return self.skip_value(at + 1);
                }
                _ => {}
            }
            self.copy(at);
            at += 1;
        }
        at
    }

    fn skip_value(&mut self, mut at: usize) -> usize {
        while let Some(token) = self.tokens.get(at) {
            match token.kind {
                TokenKind::OpenParen | TokenKind::OpenBracket | TokenKind::OpenBrace => {
                    at = self.after_group(at);
                    continue;
                }
                TokenKind::Semi
                | TokenKind::CloseParen
                | TokenKind::CloseBracket
                | TokenKind::CloseBrace => break,
                _ => at += 1,
            }
        }
        if let Some(token) = self.tokens.get(at) {
            self.last = token.start;
        }
        at
    }

    /// The index behind the bracket that closes the one at `at`.
    fn after_group(&self, at: usize) -> usize {
        let mut depth = 0_usize;
        for (index, token) in self.tokens.iter().enumerate().skip(at) {
            match token.kind {
                TokenKind::OpenParen | TokenKind::OpenBracket | TokenKind::OpenBrace => depth += 1,
                TokenKind::CloseParen | TokenKind::CloseBracket | TokenKind::CloseBrace => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        return index + 1;
                    }
                }
                _ => {}
            }
        }
        self.tokens.len()
    }

    /// Keeps the rules of a `macro_rules! name {…}`, themselves cut.
    fn rules(&mut self, at: usize) {
        if self.word(at + 1) != "!" || !self.is_name(at + 2) || self.word(at + 2) == "$" {
            return;
        }
        let name = self.word(at + 2).to_owned();
        let end = self.after_group(at + 3);
        let (Some(open), Some(close)) = (self.tokens.get(at + 3), self.tokens.get(end - 1)) else {
            return;
        };
        if end <= at + 4 {
            return;
        }
        let inner = cut(&self.text[open.end..close.start], 0);
        self.out.macros.push((name, inner.text.into()));
        self.out.macros.extend(inner.macros);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(source: &str) -> String {
        cut(source, 0).text
    }

    #[test]
    fn bodies_values_and_comments_go() {
        assert_eq!(
            text(
                "/// doc\npub fn a<T>(x: fn(u8) -> T) -> [T; 2] where T: Into<u8>, { x(\"}\") } struct S;"
            ),
            " pub fn a<T>(x: fn(u8) -> T) -> [T; 2] where T: Into<u8>,{} struct S;"
        );
        assert_eq!(
            text("const A: &[u8] = &[1; 2]; static mut B: u8 = { 1; 2 }; const fn f() {}"),
            "const A: &[u8] = 0; static mut B: u8 = 0; const fn f(){}"
        );
        assert_eq!(
            text("fn a() -> X<{ 1 }>; fn b<const N: usize>() { if 1 > 2 { } }"),
            "fn a() -> X<{ 1 }>; fn b<const N: usize>(){}"
        );
    }

    #[test]
    fn const_traits_become_traits() {
        assert_eq!(
            text("pub const trait A: [const] B {} impl<T> const A for T {} impl const A for u8 {}"),
            "pub trait A: B {} impl<T> A for T {} impl A for u8 {}"
        );
    }

    #[test]
    fn what_follows_mod_is_found_again_and_rules_are_kept() {
        let found = cut(
            "// long comment\nmod a; macro_rules! m { () => { fn f() { 1 } } }",
            0,
        );
        let (at, old) = found.modules.iter().next().expect("one module");
        assert_eq!((&found.text[*at..=*at], *old), ("a", 20));
        assert_eq!(found.macros[0].0, "m");
        assert_eq!(&*found.macros[0].1, " () => { fn f(){} }");
    }

    #[test]
    fn unfinished_sources_end() {
        for source in [
            "fn a(",
            "fn a {",
            "const A: u8 =",
            "macro_rules! m",
            "mod",
            "fn a<T>() {{",
            "macro_rules! m {",
        ] {
            let _ = cut(source, 0);
        }
    }
}
