//! The words that may speak of a capability in a package, those included that its imports make of them.

use std::collections::HashSet;

use ra_ap_rustc_lexer::{FrontmatterAllowed, TokenKind, tokenize};

use super::super::known;
use crate::snapshot::FileInput;

/// Words that say something by themselves, or below which other words are looked for.
const ALWAYS: &[&str] = &[
    "asm",
    "extern",
    "global_asm",
    "include",
    "mod",
    "naked_asm",
    "syscall",
    "to_socket_addrs",
    "unsafe",
    "use",
];
/// The words of interest in a package.
pub(in crate::capabilities) struct Words {
    /// `None` when any word may be one, because everything below a library of interest is imported.
    known: Option<HashSet<String>>,
    /// Whether functions of another language may be called by any name, which only unsafe code does.
    any_in_unsafe: bool,
}

impl Words {
    /// Every word.
    pub(in crate::capabilities) fn all() -> Self {
        Self {
            known: None,
            any_in_unsafe: true,
        }
    }

    /// Those of a package with these files and these names for other crates.
    pub(in crate::capabilities) fn of(files: &[FileInput], externs: &[(String, String)]) -> Self {
        let mut imports: Vec<Import<'_>> = Vec::new();
        for file in files {
            for tree in trees(&file.text[file.skip..]) {
                leaves(tree, &mut imports);
            }
        }
        let named = |from: Source| made(&imports, |import| import.source(externs) == Some(from));
        let (foreign, of_libraries) = (named(Source::Foreign), named(Source::Library));
        if of_libraries.everything {
            return Self::all();
        }
        let always = ALWAYS.iter().copied();
        let heads = always.chain(known::libraries()).chain(known::below_std());
        let mut known: HashSet<String> = heads.map(str::to_owned).collect();
        let renamed = externs
            .iter()
            .filter(|(_, library)| known.contains(library) || is_foreign(library));
        let renamed: Vec<String> = renamed.map(|(written, _)| written.clone()).collect();
        known.extend(renamed);
        let made = foreign.names.into_iter().chain(of_libraries.names);
        known.extend(made.map(str::to_owned));
        Self {
            known: Some(known),
            any_in_unsafe: foreign.everything,
        }
    }

    /// Whether a word, without `r#`, is one of them.
    pub(super) fn contains(&self, word: &str) -> bool {
        match &self.known {
            Some(known) => known.contains(word) || is_foreign(word),
            None => true,
        }
    }

    /// Whether a body without any of them says nothing where the words around it do.
    pub(super) fn spare_bodies(&self) -> bool {
        !self.any_in_unsafe
    }

    /// Whether there is nothing that may be left out.
    pub(in crate::capabilities) fn are_all(&self) -> bool {
        self.known.is_none()
    }
}

/// Where something of interest comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Source {
    /// A library that declares functions of another language.
    Foreign,
    /// Another library.
    Library,
}

/// The names that imports make, and whether something is imported with everything in it.
#[derive(Default)]
struct Made<'a> {
    names: HashSet<&'a str>,
    everything: bool,
}

/// The names that these imports make, and those that others make of them: what is imported under another name may be
/// imported again under a third one.
fn made<'a>(imports: &[Import<'a>], begins: impl Fn(&Import<'a>) -> bool) -> Made<'a> {
    let mut out = Made::default();
    let mut rest: Vec<&Import<'a>> = imports.iter().collect();
    loop {
        let before = rest.len();
        rest.retain(|import| {
            let known = begins(import) || import.path.iter().any(|word| out.names.contains(word));
            if known {
                out.everything |= import.name.is_none();
                out.names.extend(import.name);
            }
            !known
        });
        if rest.len() == before {
            return out;
        }
    }
}

/// Whether a crate with this name declares functions of another language.
fn is_foreign(name: &str) -> bool {
    name.ends_with("_sys")
}

/// One name that is imported.
struct Import<'a> {
    /// Where from, and what it is called there.
    path: Vec<&'a str>,
    /// What it is called here; `None` for everything below the path.
    name: Option<&'a str>,
}

impl Import<'_> {
    /// The library that it is something of interest of, or something that such a thing is in.
    fn source(&self, externs: &[(String, String)]) -> Option<Source> {
        let (head, rest) = self.path.split_first()?;
        let renamed = externs.iter().find(|(written, _)| written == head);
        let head = renamed.map_or(*head, |(_, library)| library.as_str());
        if is_foreign(head) || known::FOREIGN.contains(&head) {
            return Some(Source::Foreign);
        }
        let found = match rest {
            // Under another name, or with everything in it.
            [] if head == "std" => self.name != Some("std"),
            _ => known::is_on_the_way(head, rest),
        };
        found.then_some(Source::Library)
    }
}

/// What stands behind each `use` and `extern crate`. Some of it may stand in a comment or a text, which makes more words
/// and loses none.
fn trees(text: &str) -> impl Iterator<Item = &str> {
    let begins = move |word: &'static str| {
        let found = text.match_indices(word).filter(move |(at, _)| {
            let is_part = |next: char| next.is_alphanumeric() || next == '_';
            let (before, behind) = (&text[..*at], &text[at + word.len()..]);
            let line = before.rfind('\n').map_or(before, |at| &before[at + 1..]);
            let code = !line.trim_start().starts_with("//");
            code && !before.ends_with(is_part) && !behind.starts_with(is_part)
        });
        found.map(move |(at, word)| &text[at + word.len()..])
    };
    begins("use").chain(begins("extern crate"))
}

/// The names that a tree of imports makes, up to its end or to what is no part of one.
fn leaves<'a>(tree: &'a str, out: &mut Vec<Import<'a>>) {
    // How long the path was in front of each open brace.
    let mut open: Vec<usize> = Vec::new();
    let mut path: Vec<&str> = Vec::new();
    let mut renamed: Option<&str> = None;
    let mut is_name_next = false;
    let mut at = 0;
    let mut end = |path: &mut Vec<&'a str>, from: usize, renamed: Option<&'a str>| {
        if path.len() > from {
            let whole = path
                .iter()
                .copied()
                .filter(|word| *word != "*" && *word != "self");
            let whole: Vec<&str> = whole.collect();
            let name = match path.last() {
                Some(&"*") => None,
                _ => Some(renamed.or(whole.last().copied()).unwrap_or_default()),
            };
            out.push(Import { path: whole, name });
        }
        path.truncate(from);
    };
    for token in tokenize(tree, FrontmatterAllowed::No) {
        let start = at;
        at += token.len as usize;
        let from = open.last().copied().unwrap_or(0);
        match token.kind {
            TokenKind::Ident | TokenKind::RawIdent => {
                let word = &tree[start..at];
                let word = word.strip_prefix("r#").unwrap_or(word);
                match word {
                    "as" => is_name_next = true,
                    _ if is_name_next => renamed = Some(word),
                    _ => path.push(word),
                }
            }
            TokenKind::Star => path.push("*"),
            TokenKind::OpenBrace => open.push(path.len()),
            TokenKind::Comma | TokenKind::CloseBrace => {
                end(&mut path, from, renamed.take());
                is_name_next = false;
                if token.kind == TokenKind::CloseBrace && open.pop().is_none() {
                    return;
                }
                // What was in the braces has been said; what they stand behind is no name itself.
                if token.kind == TokenKind::CloseBrace {
                    path.truncate(open.last().copied().unwrap_or(0));
                }
            }
            TokenKind::Whitespace
            | TokenKind::LineComment { .. }
            | TokenKind::BlockComment { .. }
            | TokenKind::Colon
            | TokenKind::Dollar => {}
            _ => break,
        }
    }
    end(&mut path, 0, renamed);
}
