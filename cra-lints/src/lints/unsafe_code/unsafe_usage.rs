//! # Unsafe code, as an inventory
//!
//! ## What it checks
//! Every place where a crate leaves what the compiler checks: unsafe blocks, functions, traits, impls and attributes,
//! blocks of foreign functions, and symbols that other programs link to (`no_mangle`, `export_name`, `link_section`);
//! also where a macro of the crate writes them.
//!
//! ## Why it matters
//! It is the part of the product in which memory can be corrupted, and so the part to review first, to test hardest and
//! to make smaller. None of it is wrong by itself: the lint is off unless somebody asks for the list.
//!
//! ## Bad
//! ```rust src/lib.rs
//! pub fn first(bytes: &[u8; 4]) -> u8 {
//!     // SAFETY: the array has four elements.
//!     unsafe { *bytes.get_unchecked(0) }
//! }
//! ```
//!
//! ## Good
//! ```rust src/lib.rs
//! pub fn first(bytes: &[u8; 4]) -> u8 {
//!     bytes[0]
//! }
//! ```
//!
//! ## Limits
//! What macros of other crates write is not seen, nor is the unsafe code of dependencies. Types of function pointers
//! that are unsafe to call are left out: the calls are what counts.

use crate::model::tokens::{Kind, Token};
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Allow,
    since: "0.1.0",
    requirements: &[&I_2_J, &I_2_K],
    cwe: &[242],
    tests: false,
    check: &[Check::File(file)],
};

/// Attributes by which other programs, or the loader, rely on a symbol or its place.
const SYMBOLS: &[&str] = &["no_mangle", "export_name", "link_section"];

fn file(model: &Model<'_>, file: &File, out: &mut Findings<'_>) {
    let Some(tree) = &file.tree else {
        return;
    };
    let tests = tests(file);
    let shipped = |span: Span| !tests.iter().any(|test| test.contains(span));
    if file.text.contains("unsafe") {
        let code = Code::new(model, file);
        for at in 0..code.tokens.len() {
            if code.word(at) == "unsafe"
                && shipped(code.tokens[at].span)
                && !code.is_matched(at)
                && let Some(what) = code.what(at)
            {
                let place = Place {
                    file: file.id,
                    span: code.tokens[at].span,
                };
                say(place, what, out);
            }
        }
    }
    for item in tree.items.iter().filter(|item| shipped(item.span)) {
        let place = |span| Place {
            file: file.id,
            span,
        };
        let plain = matches!(item.kind, ItemKind::ForeignMod(_))
            && !file.text[item.span.range()].starts_with("unsafe");
        if plain {
            let what = "a block of foreign functions, whose signatures nobody checks";
            say(place(item.name_span), what.to_owned(), out);
        }
        for attr in &item.attrs {
            if let Some(name) = SYMBOLS.iter().find(|name| attr.meta.is(&[name])) {
                say(
                    place(attr.span),
                    format!("the attribute `{name}`, which the linker trusts"),
                    out,
                );
            }
        }
    }
}

fn say(place: Place, what: String, out: &mut Findings<'_>) {
    out.report(place, what)
        .why("what stands there is not checked by the compiler, and a fault in it can corrupt memory anywhere in the program")
        .help("keep it as small as it can be, behind a function that is safe to call with anything, and test it with Miri or a sanitizer");
}

/// Where the code of a file exists in tests only.
fn tests(file: &File) -> Vec<Span> {
    let items = file.tree.iter().flat_map(|tree| &tree.items);
    items
        .filter(|item| item.test)
        .map(|item| item.span)
        .collect()
}

/// The tokens of a file, white space and comments apart.
struct Code<'m> {
    text: &'m str,
    tokens: Vec<Token>,
    /// Patterns of `macro_rules!`: what is matched there is written by somebody else.
    matchers: Vec<Span>,
    /// All of each `macro_rules!`, with its name.
    macros: Vec<(Span, &'static str)>,
}

impl<'m> Code<'m> {
    fn new(model: &Model<'_>, file: &'m File) -> Self {
        let mut tokens = model.tokens(file);
        tokens.retain(|token| !token.kind.is_trivia());
        let items = file.tree.iter().flat_map(|tree| &tree.items);
        let macros = items
            .filter(|item| matches!(item.kind, ItemKind::MacroRules))
            .map(|item| (item.span, item.name.as_str()))
            .collect();
        let mut out = Self {
            text: &file.text,
            tokens,
            matchers: Vec::new(),
            macros,
        };
        out.matchers = out.matchers();
        out
    }

    fn word(&self, at: usize) -> &'m str {
        self.tokens
            .get(at)
            .map_or("", |token| &self.text[token.span.range()])
    }

    /// Brackets of macro definitions that `=>` follows.
    fn matchers(&self) -> Vec<Span> {
        let mut out = Vec::new();
        let mut open = Vec::new();
        for (at, token) in self.tokens.iter().enumerate() {
            match token.kind {
                Kind::Open => open.push(token.span),
                Kind::Close => {
                    let start = open.pop();
                    let arrow = self.word(at + 1) == "=" && self.word(at + 2) == ">";
                    if let (Some(start), true) = (start, arrow) {
                        out.push(start.to(token.span));
                    }
                }
                _ => {}
            }
        }
        out.retain(|span| self.macros.iter().any(|(of, _)| of.contains(*span)));
        out
    }

    /// Whether the token is part of what a macro expects, not of what it writes.
    fn is_matched(&self, at: usize) -> bool {
        let span = self.tokens[at].span;
        self.matchers.iter().any(|matcher| matcher.contains(span))
    }

    /// What the word `unsafe` at a token makes unsafe; `None` where it only names a type.
    fn what(&self, at: usize) -> Option<String> {
        let what = match self.word(at + 1) {
            "{" => "an unsafe block".to_owned(),
            "(" => format!("the unsafe attribute `{}`", self.word(at + 2)),
            "impl" => format!("an unsafe impl of `{}`", self.trait_name(at + 2)?),
            "trait" => format!("the unsafe trait `{}`", self.word(at + 2)),
            "auto" => format!("the unsafe trait `{}`", self.word(at + 3)),
            "mod" => "an unsafe block of foreign functions".to_owned(),
            "fn" => self.function(at + 2)?,
            "extern" => {
                let abi = self.tokens.get(at + 2)?.kind == Kind::Text;
                let next = at + if abi { 3 } else { 2 };
                match self.word(next) {
                    "{" => "an unsafe block of foreign functions".to_owned(),
                    "fn" => self.function(next + 1)?,
                    _ => return None,
                }
            }
            _ => return None,
        };
        let span = self.tokens[at].span;
        let around = self.macros.iter().find(|(of, _)| of.contains(span));
        Some(match around {
            Some((_, name)) => format!("{what}, wherever the macro `{name}` is called"),
            None => what,
        })
    }

    /// An unsafe function by its name; a function pointer has none.
    fn function(&self, at: usize) -> Option<String> {
        match self.word(at) {
            "(" => None,
            "$" => Some(format!("the unsafe function `${}`", self.word(at + 1))),
            name => Some(format!("the unsafe function `{name}`")),
        }
    }

    /// The last name before `for` in the head of an impl, generic arguments apart.
    fn trait_name(&self, at: usize) -> Option<&'m str> {
        let mut depth = 0usize;
        let mut name = None;
        for at in at..self.tokens.len() {
            match self.word(at) {
                "<" => depth += 1,
                ">" => depth = depth.saturating_sub(1),
                "for" if depth == 0 => return name,
                "{" | ";" => return name,
                word if depth == 0 && self.tokens[at].kind == Kind::Word => name = Some(word),
                _ => {}
            }
        }
        name
    }
}
