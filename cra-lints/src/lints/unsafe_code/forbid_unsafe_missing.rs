//! # A crate without unsafe code that does not forbid it
//!
//! ## What it checks
//! The root of a library or a program none of whose files holds `unsafe`, and which neither says
//! `#![forbid(unsafe_code)]` (or `deny`) nor has `unsafe_code = "forbid"` (or `"deny"`) below `[lints.rust]` in its
//! manifest or in the workspace's.
//!
//! ## Why it matters
//! Without `unsafe` the compiler answers for the memory safety of the crate. That is worth keeping: the attribute
//! turns an unnoticed change of it into a build that fails.
//!
//! ## Bad
//! ```rust src/lib.rs
//! //! Adds numbers.
//!
//! pub fn add(a: u32, b: u32) -> Option<u32> {
//!     a.checked_add(b)
//! }
//! ```
//!
//! ## Good
//! ```rust src/lib.rs
//! //! Adds numbers.
//!
//! #![forbid(unsafe_code)]
//!
//! pub fn add(a: u32, b: u32) -> Option<u32> {
//!     a.checked_add(b)
//! }
//! ```
//!
//! ## Limits
//! Crates with any `unsafe`, in tests and macros too, are left alone, and so are crates that include generated files
//! or choose the file of a module by platform: whether they have any is not known. Build scripts, examples and tests
//! are not asked for the attribute. A crate with a file that could not be read or parsed is not judged.

use std::collections::HashSet;

use crate::model::place::FileId;
use crate::model::syntax::{Attr, Tree};
use crate::model::tokens::{Kind, Token};
use crate::prelude::*;
use crate::snapshot::{FileKind, ProblemKind, TargetKind};

pub(crate) static LINT: Lint = Lint {
    level: Level::Note,
    since: "0.1.0",
    requirements: &[&I_2_K],
    cwe: &[1127],
    tests: false,
    // The root file stands for its crate, so that the files of the package count as what was looked at.
    check: &[Check::File(root)],
};

/// What the attribute would refuse, or what brings in text that is not read.
const SPOKEN_AGAINST: &[&str] = &[
    "unsafe",
    "no_mangle",
    "export_name",
    "link_section",
    "global_asm",
    "include",
];

/// Crates whose macros write unsafe code into the crate that calls them.
const UNSAFE_MACROS: &[&str] = &[
    "cortex_m_rt",
    "ctor",
    "cxx",
    "extendr_api",
    "linkme",
    "napi",
    "neon",
    "objc2",
    "pyo3",
    "rustler",
    "uniffi",
    "wasm_bindgen",
];

fn root(model: &Model<'_>, file: &File, out: &mut Findings<'_>) {
    let Some(tree) = &file.tree else {
        return;
    };
    if !is_crate_root(model, file)
        || has_level(tree, &["forbid", "deny"]).is_some()
        || set_outside(model, file)
    {
        return;
    }
    let files = files_of(model, file.id);
    if !files.iter().all(|id| is_plain(model, model.file(*id)))
        || misses_a_module(model, &files)
        || UNSAFE_MACROS
            .iter()
            .any(|krate| model.may_use(file.id, krate))
    {
        return;
    }
    let start = Span::new(0, 0);
    let at = |span| Place {
        file: file.id,
        span,
    };
    let filed = out
        .report(
            at(start),
            "this crate has no unsafe code, and nothing keeps it that way",
        )
        .why("an `unsafe` block that is added one day would not be noticed, and with it goes what the compiler promises about memory")
        .help("add `#![forbid(unsafe_code)]` at the top, or `unsafe_code = \"forbid\"` below `[lints.rust]` in Cargo.toml");
    let title = "forbid unsafe code in this crate";
    match has_level(tree, &["warn", "allow", "expect"]) {
        // Beside it, `forbid` would be an error: the word itself has to change, which is somebody's decision.
        Some(weaker) if weaker.meta.list().len() == 1 && !weaker.conditional => {
            let edit = (at(weaker.span), "#![forbid(unsafe_code)]".to_owned());
            filed.fix(title, vec![edit], false);
        }
        Some(_) => {}
        None => {
            let (offset, text) = insertion(&model.tokens(file), &file.text);
            let edit = (at(Span::new(offset, offset)), text);
            filed.fix(title, vec![edit], true);
        }
    }
}

fn is_crate_root(model: &Model<'_>, file: &File) -> bool {
    let package = file
        .package
        .map(|package| &model.snapshot.packages[package]);
    let mut targets = package.into_iter().flat_map(|package| &package.targets);
    targets.any(|target| {
        let wanted = matches!(
            target.kind,
            TargetKind::Lib | TargetKind::Bin | TargetKind::ProcMacro
        );
        wanted && target.root == Some(file.id)
    })
}

/// The attribute at the root that gives `unsafe_code` one of these levels.
fn has_level<'t>(tree: &'t Tree, levels: &[&str]) -> Option<&'t Attr> {
    tree.attrs.iter().find(|attr| {
        levels.iter().any(|level| attr.meta.is(&[level])) && attr.meta.mentions("unsafe_code")
    })
}

/// Whether the manifest, the workspace's or cargo's configuration forbids unsafe code.
fn set_outside(model: &Model<'_>, file: &File) -> bool {
    let manifest = file
        .package
        .and_then(|package| model.manifests[package].as_ref());
    let Some(manifest) = manifest else {
        return true;
    };
    if is_strict(manifest, &["lints", "rust", "unsafe_code"]) {
        return true;
    }
    let inherits = manifest
        .get(&["lints", "workspace"])
        .and_then(|entry| entry.bool());
    if inherits == Some(true) {
        let own = model
            .snapshot
            .packages
            .iter()
            .position(|package| package.dir.is_empty());
        let own = own.and_then(|package| model.manifests[package].as_ref());
        match model.root_manifest.as_ref().or(own) {
            Some(root) if !is_strict(root, &["workspace", "lints", "rust", "unsafe_code"]) => {}
            _ => return true,
        }
    }
    let configs = model
        .files
        .iter()
        .filter(|file| file.kind == FileKind::CargoConfig);
    let mut flags = configs.filter_map(|config| Manifest::parse(config.id, &config.text));
    flags.any(|config| {
        let flags = config
            .get(&["build", "rustflags"])
            .map(|flags| flags.item.to_string());
        flags.is_some_and(|flags| flags.replace('-', "_").contains("unsafe_code"))
    })
}

/// Whether the lint at these keys is set to `forbid` or `deny`, in either form of writing it.
fn is_strict(manifest: &Manifest, keys: &[&str]) -> bool {
    let Some(entry) = manifest.get(keys) else {
        return false;
    };
    let level = match entry.str() {
        Some(level) => Some(level),
        None => manifest
            .inner(entry, "level")
            .and_then(|inner| inner.item.as_str()),
    };
    matches!(level, Some("forbid" | "deny"))
}

/// The files that are compiled with this root, the root included.
fn files_of(model: &Model<'_>, root: FileId) -> HashSet<FileId> {
    let mut out = HashSet::from([root]);
    let mut open = vec![root];
    while let Some(from) = open.pop() {
        let links = model.snapshot.links.iter().filter(|link| link.from == from);
        open.extend(links.map(|link| link.to).filter(|to| out.insert(*to)));
    }
    out
}

/// Whether a file is known in full and has nothing that the attribute would refuse.
fn is_plain(model: &Model<'_>, file: &File) -> bool {
    let Some(tree) = &file.tree else {
        return false;
    };
    let inner = tree.attrs.iter().filter(|_| !is_crate_root(model, file));
    let outer = tree.items.iter().flat_map(|item| &item.attrs);
    let relaxed = inner
        .chain(outer)
        .any(|attr| attr.meta.mentions("unsafe_code"));
    // Of several paths for one module, by platform, only one was followed.
    let chosen = file.scan.modules.iter().any(|line| line.paths.len() > 1);
    // Most files do not even hold the letters: only the others are taken apart.
    let suspect = || SPOKEN_AGAINST.iter().any(|word| file.text.contains(word));
    !(relaxed || chosen || suspect() && speaks_against(model, file))
}

/// Whether a word of a file, comments and texts apart, is one that the attribute would refuse.
fn speaks_against(model: &Model<'_>, file: &File) -> bool {
    let mut tokens = model.each_token(file).peekable();
    while let Some(token) = tokens.next() {
        let word = &file.text[token.span.range()];
        let next = tokens.peek().map(|next| &file.text[next.span.range()]);
        if token.kind == Kind::Word
            && SPOKEN_AGAINST.contains(&word)
            && next.is_some_and(|next| word != "include" || next == "!")
        {
            return true;
        }
    }
    false
}

fn misses_a_module(model: &Model<'_>, files: &HashSet<FileId>) -> bool {
    model.problems.iter().any(|problem| {
        let here = problem.place.is_some_and(|(file, _)| files.contains(&file));
        here && problem.kind == ProblemKind::ModuleNotFound
    })
}

/// Where the attribute goes, and the text that puts it there: before the first inner attribute, else below the inner
/// documentation, else above the first item and the comment on it.
fn insertion(tokens: &[Token], text: &str) -> (usize, String) {
    const ATTRIBUTE: &str = "#![forbid(unsafe_code)]";
    let first = tokens
        .iter()
        .position(|token| !token.kind.is_trivia() || token.kind == Kind::OuterDoc);
    let before = &tokens[..first.unwrap_or(tokens.len())];
    let word = |at: usize| tokens.get(at).map_or("", |token| &text[token.span.range()]);
    let docs = before
        .iter()
        .rposition(|token| token.kind == Kind::InnerDoc);
    match (first, docs) {
        (Some(first), _) if word(first) == "#" && word(first + 1) == "!" => {
            (tokens[first].span.start as usize, format!("{ATTRIBUTE}\n"))
        }
        (_, Some(docs)) => {
            let end = tokens[docs].span.end as usize;
            let broken = text[end..].starts_with(['\n', '\r']);
            let after = if broken { "" } else { "\n" };
            (end, format!("\n\n{ATTRIBUTE}{after}"))
        }
        (Some(first), None) => {
            let blank = before.iter().rposition(|token| {
                token.kind == Kind::Space && text[token.span.range()].matches('\n').count() > 1
            });
            let above = tokens[blank.map_or(first, |blank| blank + 1)].span.start as usize;
            (above, format!("{ATTRIBUTE}\n\n"))
        }
        (None, None) => (text.len(), format!("{ATTRIBUTE}\n")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::testing::library;

    /// The text after the fix.
    fn fixed(text: &str) -> String {
        let snapshot = library(text);
        let model = Model::new(&snapshot);
        let file = &model.files[1];
        let (at, new) = insertion(&model.tokens(file), text);
        format!("{}{new}{}", &text[..at], &text[at..])
    }

    #[test]
    fn the_attribute_goes_where_inner_attributes_may_stand() {
        for (text, expected) in [
            (
                "//! a\n\n#![warn(b)]\n",
                "//! a\n\n#![forbid(unsafe_code)]\n#![warn(b)]\n",
            ),
            (
                "//! a\n//! b\n\n/// c\nfn d() {}\n",
                "//! a\n//! b\n\n#![forbid(unsafe_code)]\n\n/// c\nfn d() {}\n",
            ),
            (
                "#!/bin/x\nfn a() {}\n",
                "#!/bin/x\n#![forbid(unsafe_code)]\n\nfn a() {}\n",
            ),
            (
                "\u{feff}fn a() {}",
                "\u{feff}#![forbid(unsafe_code)]\n\nfn a() {}",
            ),
            (
                "// licence\n\n// on a\nfn a() {}\n",
                "// licence\n\n#![forbid(unsafe_code)]\n\n// on a\nfn a() {}\n",
            ),
            (
                "/*! a */ fn b() {}\n",
                "/*! a */\n\n#![forbid(unsafe_code)]\n fn b() {}\n",
            ),
            ("// only\n", "// only\n#![forbid(unsafe_code)]\n"),
            ("", "#![forbid(unsafe_code)]\n"),
        ] {
            let after = fixed(text);
            assert_eq!(after, expected);
            let snapshot = library(&after);
            let model = Model::new(&snapshot);
            let tree = model.files[1].tree.as_ref().expect("it still parses");
            assert!(has_level(tree, &["forbid"]).is_some(), "{after}");
        }
    }
}
