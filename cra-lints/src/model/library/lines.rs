//! The lines of a signature text by what they are about, found in one pass that takes nothing apart.

use std::sync::{Arc, OnceLock};

use super::Said;
use crate::model::hash::{of_parts, of_text};

/// A signature text with its index.
#[derive(Debug)]
pub(super) struct Lines {
    text: Arc<str>,
    /// By hash of the path that they are about, and within one by place in the text.
    entries: Box<[Entry]>,
}

/// A line, under one of the things that it is about.
#[derive(Debug)]
pub(super) struct Entry {
    hash: u64,
    start: u32,
    pub(super) kind: Kind,
    pub(super) said: OnceLock<Box<Said>>,
}

/// What a line is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Function,
    Type,
    Trait,
    Alias,
    Variant,
    Field,
    Constant,
    /// The first field of a tuple struct once more, under the struct, which can be called.
    Constructor,
    /// A re-export, under the public path.
    Use,
    /// A re-export of all of a module, under the module that shows it.
    Glob,
    /// An implementation, under the name of its type.
    Implementation,
    /// A trait once more, under the module that it stands in.
    TraitOfModule,
    /// A re-export once more, under the module that it stands in.
    UseOfModule,
}

impl Lines {
    pub(super) fn new(text: Arc<str>) -> Self {
        let mut entries = Vec::new();
        let mut at = 0;
        // Offsets are four bytes; no interface comes near.
        for line in text.get(..u32::MAX as usize).unwrap_or(&text).split('\n') {
            let start = u32::try_from(at).unwrap_or(u32::MAX);
            at += line.len() + 1;
            index(line, |hash, kind| {
                entries.push(Entry {
                    hash,
                    start,
                    kind,
                    said: OnceLock::new(),
                });
            });
        }
        entries.sort_unstable_by_key(|entry| (entry.hash, entry.start, entry.kind as u8));
        Self {
            text,
            entries: entries.into(),
        }
    }

    /// The text of a line.
    pub(super) fn text_of(&self, entry: &Entry) -> &str {
        let rest = self.text.get(entry.start as usize..).unwrap_or_default();
        rest.split('\n').next().unwrap_or_default()
    }

    fn with_hash(&self, hash: u64) -> impl Iterator<Item = &Entry> {
        let from = self.entries.partition_point(|entry| entry.hash < hash);
        self.entries[from..]
            .iter()
            .take_while(move |entry| entry.hash == hash)
    }

    /// The first line of one of these kinds about the path that `parts` make together.
    pub(super) fn find(&self, parts: &[&str], kinds: &[Kind]) -> Option<&Entry> {
        self.with_hash(of_parts(parts))
            .find(|entry| kinds.contains(&entry.kind))
    }

    /// The index of the first such line.
    pub(super) fn position(&self, parts: &[&str], kinds: &[Kind]) -> Option<usize> {
        let hash = of_parts(parts);
        let from = self.entries.partition_point(|entry| entry.hash < hash);
        let same = self.entries[from..]
            .iter()
            .take_while(|entry| entry.hash == hash);
        let found = same
            .zip(from..)
            .find(|(entry, _)| kinds.contains(&entry.kind));
        found.map(|(_, at)| at)
    }

    /// The line with this index.
    pub(super) fn entry(&self, at: usize) -> Option<&Entry> {
        self.entries.get(at)
    }

    /// The implementations for a type.
    pub(super) fn implementations(&self, head: &str) -> impl Iterator<Item = &Entry> {
        self.with_hash(of_parts(&["impl ", head]))
            .filter(|entry| entry.kind == Kind::Implementation)
    }

    /// What a re-exported path names.
    pub(super) fn reexport(&self, path: &str) -> Option<&str> {
        let entry = self.find(&[path], &[Kind::Use])?;
        self.text_of(entry).split_once(" = ").map(|(_, to)| to)
    }

    /// What is shown in a module by a glob.
    pub(super) fn globs(&self, module: &str) -> impl Iterator<Item = &str> {
        self.with_hash(of_text(module))
            .filter(|entry| entry.kind == Kind::Glob)
            .filter_map(|entry| self.text_of(entry).split_once(" = ").map(|(_, to)| to))
    }

    /// Paths of what may be a trait in a module.
    pub(super) fn traits_in<'l>(&'l self, module: &'l str) -> impl Iterator<Item = &'l str> {
        let own = self.with_hash(of_parts(&["in ", module]));
        own.map(|entry| path_of(self.text_of(entry)).1)
    }
}

/// Tells `add` under which hashes a line is found.
fn index(line: &str, mut add: impl FnMut(u64, Kind)) {
    let (kind, path) = path_of(line);
    let Some(kind) = kind else {
        return;
    };
    match kind {
        Kind::Implementation => {
            let mut parts = vec!["impl "];
            parts.extend(impl_head(path));
            add(of_parts(&parts), kind);
        }
        Kind::Function => add(of_function(path), kind),
        Kind::Field => {
            add(of_text(path), kind);
            if let Some(owner) = path.strip_suffix(".0") {
                add(of_text(owner), Kind::Constructor);
            }
        }
        Kind::Trait | Kind::Use => {
            add(of_text(path), kind);
            let extra = match kind {
                Kind::Trait => Kind::TraitOfModule,
                _ => Kind::UseOfModule,
            };
            if let Some((module, name)) = path.rsplit_once("::")
                && name.starts_with(|char: char| char.is_uppercase() || char == '_')
            {
                add(of_parts(&["in ", module]), extra);
            }
        }
        _ => add(of_text(path), kind),
    }
}

/// What a line is, and the path that it is about; of a function with the generic arguments of its type still in it, of
/// an implementation all that follows.
fn path_of(line: &str) -> (Option<Kind>, &str) {
    let mut rest = line;
    loop {
        let Some((word, after)) = rest.split_once(' ') else {
            return (None, "");
        };
        let until = |ends: &[char]| after.split(ends).next().unwrap_or_default();
        return match word {
            "async" | "unsafe" => {
                rest = after;
                continue;
            }
            "const" if is_function(after) => {
                rest = after;
                continue;
            }
            "fn" => (Some(Kind::Function), after),
            "type" | "enum" | "struct" | "union" => (Some(Kind::Type), until(&['<', ' '])),
            "trait" => (Some(Kind::Trait), trait_path(after)),
            "alias" => (Some(Kind::Alias), until(&['<', ' '])),
            "variant" => (Some(Kind::Variant), until(&['(', '{', ' '])),
            "field" => (Some(Kind::Field), value_path(after)),
            "const" | "static" => (Some(Kind::Constant), value_path(after)),
            "use" => (Some(Kind::Use), until(&[' '])),
            "glob" => (Some(Kind::Glob), until(&[' '])),
            _ if line.starts_with("impl") => (Some(Kind::Implementation), &line[4..]),
            _ => (None, ""),
        };
    }
}

/// Whether what follows `const` is a function.
fn is_function(text: &str) -> bool {
    ["fn ", "unsafe fn ", "async fn "]
        .iter()
        .any(|start| text.starts_with(start))
}

/// The path before `: type`.
fn value_path(text: &str) -> &str {
    text.split_once(": ").map_or(text, |(path, _)| path)
}

/// The path of a trait, before its generic parameters and what it demands.
fn trait_path(text: &str) -> &str {
    let end = text
        .char_indices()
        .find(|(at, char)| match char {
            '<' | ' ' => true,
            ':' => {
                let around = (text.as_bytes().get(at + 1), at.checked_sub(1));
                around.0 != Some(&b':')
                    && around.1.and_then(|before| text.as_bytes().get(before)) != Some(&b':')
            }
            _ => false,
        })
        .map_or(text.len(), |(at, _)| at);
    &text[..end]
}

/// The hash of a function's path, its type's generic arguments left out and primitives named by their kind.
fn of_function(text: &str) -> u64 {
    let mut parts = Vec::with_capacity(4);
    let mut rest = text;
    for (start, end, kind) in [
        ("[", "]::", "slice"),
        ("*", "::", "pointer"),
        ("(", ")::", "tuple"),
    ] {
        if let Some(inner) = rest.strip_prefix(start)
            && let Some(at) = inner.find(end)
        {
            let array = kind == "slice" && inner[..at].contains("; ");
            parts.push(if array { "array" } else { kind });
            rest = &inner[at + end.len() - 2..];
        }
    }
    let (owner, name) = split_function(rest);
    let mut owner = owner;
    while let Some(at) = owner.find('<') {
        parts.push(&owner[..at]);
        owner = match closing(&owner[at..]) {
            Some(end) => &owner[at + end..],
            None => "",
        };
    }
    parts.push(owner);
    parts.push(name);
    of_parts(&parts)
}

/// The path of a function apart: what stands before its name, the last `::` included, and its name.
pub(super) fn split_function(text: &str) -> (&str, &str) {
    let bytes = text.as_bytes();
    let mut name = 0;
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'(' => break,
            b'<' => match closing(&text[at..]) {
                // Arguments of the type: the path goes on behind them. Else they are the function's own.
                Some(end) if text[at + end..].starts_with("::") => at += end,
                _ => break,
            },
            b':' => {
                at += 2;
                name = at;
            }
            _ => at += 1,
        }
    }
    let at = at.min(text.len());
    let name = name.min(at);
    match (text.get(..name), text.get(name..at)) {
        (Some(owner), Some(name)) => (owner, name),
        _ => ("", ""),
    }
}

/// The length of `<…>` at the beginning of `text`.
pub(super) fn closing(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let bytes = text.as_bytes();
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'<' => depth += 1,
            b'>' if at > 0 && bytes[at - 1] == b'-' => {}
            b'>' => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

/// The name of the type that an implementation is for, in parts: references as `&`, a parameter as `?`.
fn impl_head(text: &str) -> Vec<&str> {
    let generics = text.starts_with('<').then(|| closing(text)).flatten();
    let (own, text) = text.split_at(generics.unwrap_or(0));
    let ty = match find_for(text) {
        Some(at) => &text[at + " for ".len()..],
        None => text.trim_start(),
    };
    let mut parts = Vec::new();
    let mut ty = ty;
    while let Some(rest) = ty.strip_prefix('&') {
        parts.push("&");
        ty = rest.strip_prefix("mut ").unwrap_or(rest);
    }
    if let Some(rest) = ty.strip_prefix('[') {
        let slice = rest
            .split(']')
            .next()
            .is_some_and(|inner| !inner.contains("; "));
        parts.push(if slice { "slice" } else { "array" });
        return parts;
    }
    let name = ty.split(['<', ' ', '{']).next().unwrap_or_default();
    parts.push(match name {
        _ if ty.starts_with('*') => "pointer",
        _ if ty.starts_with('(') => "tuple",
        _ if binds(own, name) => "?",
        _ => name,
    });
    parts
}

/// Whether `<A, B: C>` binds a name.
fn binds(generics: &str, name: &str) -> bool {
    !name.contains("::")
        && generics.split(['<', ',', '>']).any(|part| {
            part.trim_start().split([':', ' ']).next() == Some(name) && !name.is_empty()
        })
}

/// Where ` for ` stands outside brackets.
fn find_for(text: &str) -> Option<usize> {
    let mut depth = 0_i32;
    let bytes = text.as_bytes();
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'<' | b'(' | b'[' => depth += 1,
            b'>' if at > 0 && bytes[at - 1] == b'-' => {}
            b'>' | b')' | b']' => depth -= 1,
            b' ' if depth == 0 && text[at..].starts_with(" for ") => return Some(at),
            _ => {}
        }
    }
    None
}
