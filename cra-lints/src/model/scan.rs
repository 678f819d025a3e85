//! One pass over the tokens of a file before it is parsed: comments, `mod` lines, and whether parsing is safe.

mod depth;
mod nesting;

use ra_ap_rustc_lexer::{FrontmatterAllowed, TokenKind, tokenize};

use super::place::Span;
use depth::{Depth, Limit};
pub use depth::{MAX_CHAIN, MAX_DEPTH};
pub(super) use nesting::nesting;

/// What a pass over the tokens finds. It needs no parser, so it also works on files that do not parse.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Scan {
    /// Comments that somebody may want to read: those that speak of safety and those that begin with `cra:`.
    pub comments: Vec<Comment>,
    /// Every `mod name;`, with what decides where its file lies.
    pub modules: Vec<ModLine>,
    /// Set when the nesting or the length of a chain is more than the parser's stack is meant for.
    pub excess: Option<Excess>,
    /// How many tokens there are, comments and white space apart.
    pub tokens: usize,
}

/// A comment of interest, doc comments apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    /// The whole comment, delimiters included.
    pub span: Span,
    /// Whether it stands alone on its line, and so speaks of what follows.
    pub own_line: bool,
}

/// A module whose text is in another file.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InlineMod {
    /// Its name.
    pub name: String,
    /// Its own `#[path = "…"]`, which names a folder.
    pub path: Option<String>,
}

/// Why a file is not handed to the parser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
                self.nest.pop();
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
        } else if self.word(1) == "!" || (self.word(2) == "!" && !matches!(self.word(1), "=" | "("))
        {
            // `name!(…)` and `macro_rules! name {…}`.
            Open::Macro
        } else {
            Open::Other
        };
        if matches!(kind, TokenKind::OpenBrace) {
            self.item_ends();
        }
        self.nest.push(opened);
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
            optional: self.conditional || self.nest.iter().any(|open| matches!(open, Open::Macro)),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mod_line_knows_its_inline_modules_and_its_path() {
        let found = scan(
            "mod a; mod b { #[path = \"x.rs\"] mod c; } #[cfg_attr(unix, path = \"u.rs\")] pub mod d;",
            0,
        );
        let names: Vec<_> = found
            .modules
            .iter()
            .map(|module| module.name.as_str())
            .collect();
        assert_eq!(names, ["a", "c", "d"]);
        assert_eq!(found.modules[1].inside[0].name, "b");
        assert_eq!(found.modules[1].paths, ["x.rs"]);
        assert_eq!(found.modules[2].paths, ["u.rs"]);
        let found = scan(
            "#[path = \"\\u{61}\\\\b.rs\"] mod a; #[path = r#\"c\"d.rs\"#] mod b;",
            0,
        );
        assert_eq!(found.modules[0].paths, ["a\\b.rs"]);
        assert_eq!(found.modules[1].paths, ["c\"d.rs"]);
    }

    #[test]
    fn a_module_in_a_macro_call_is_marked_and_a_metavariable_is_none() {
        let found = scan(
            "cfg_if! { if #[cfg(unix)] { mod unix; } } macro_rules! m { ($n:ident) => { mod $n; } }",
            0,
        );
        assert_eq!(found.modules.len(), 1);
        assert!(found.modules[0].optional);
    }

    #[test]
    fn words_in_strings_and_comments_are_no_modules() {
        let found = scan("const A: &str = \"mod a;\"; // mod b;\n/* mod c; */", 0);
        assert!(found.modules.is_empty());
    }

    #[test]
    fn comments_about_safety_and_for_us_are_kept() {
        let found = scan(
            "// SAFETY: checked\nlet a = 1; // cra: accept(x): y\n/// # Safety\n// other",
            3,
        );
        assert_eq!(found.comments.len(), 2);
        assert!(found.comments[0].own_line);
        assert!(!found.comments[1].own_line);
        assert_eq!(found.comments[0].span.start, 3);
    }

    #[test]
    fn nesting_and_chains_beyond_the_limits_are_told() {
        let deep = "(".repeat(2_000);
        assert!(matches!(scan(&deep, 0).excess, Some(Excess::Depth(_))));
        let generics = format!("type A = {};", "V<".repeat(2_000));
        assert!(matches!(scan(&generics, 0).excess, Some(Excess::Depth(_))));
        let prefix = "!".repeat(2_000);
        assert!(matches!(scan(&prefix, 0).excess, Some(Excess::Depth(_))));
        let calls = format!("fn f() {{ x{} }}", ".a()".repeat(30_000));
        assert!(matches!(scan(&calls, 0).excess, Some(Excess::Chain(_))));
        for hostile in [
            "*const ".repeat(2_000),
            "|a, b| ".repeat(2_000),
            "A<(), ".repeat(2_000),
            "A<{ 1 }, ".repeat(2_000),
            "A<fn() -> ".repeat(2_000),
            "for<'a, 'b> fn() -> ".repeat(2_000),
            "{ 1 } = ".repeat(2_000),
            "x <<= ".repeat(2_000),
            "&'a ".repeat(2_000),
            "return break ".repeat(1_000),
            "if x == if ".repeat(1_000),
            "a @ ".repeat(2_000),
            "(|| [!".repeat(300),
        ] {
            assert!(
                matches!(scan(&hostile, 0).excess, Some(Excess::Depth(_))),
                "{}",
                &hostile[..20]
            );
        }
        for harmless in [
            "'a'..='z' | ".repeat(5_000),
            "x && -y || !z && ".repeat(2_000),
            "if a < b { c } else ".repeat(2_000),
            "1 => if a < b { return &c }, ".repeat(5_000),
            "&A => { return 1 } ".repeat(5_000),
            "A = 1 + 2, ".repeat(5_000),
            "a.b = -c; ".repeat(5_000),
            "pub fn f<T>(x: &mut T) -> impl A { |x, y| z } ".repeat(5_000),
            "x == 'a' || ".repeat(5_000),
            "x != -1 && ".repeat(4_000),
        ] {
            assert_eq!(scan(&harmless, 0).excess, None, "{}", &harmless[..8]);
        }
        let table = format!("const T: &[u8] = &[{}];", "1 + 2, ".repeat(60_000));
        assert_eq!(scan(&table, 0).excess, None);
        let items = "fn f() { g(1) }\n".repeat(60_000);
        assert_eq!(scan(&items, 0).excess, None);
    }
}
