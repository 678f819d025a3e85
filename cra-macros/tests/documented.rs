//! Every attribute has a page with an example that compiles and one that does not, and every message a test that shows it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Literal, TokenStream, TokenTree};

/// The parts of a page, in their order.
const PARTS: &[&str] = &[
    "# What rustc enforces",
    "# What the analysis checks",
    "# What it does not cover",
];

/// A text of so many letters, between the holes of a message, is looked for; a shorter one may stand anywhere.
const TELLING: usize = 10;

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The files of a directory with this ending.
fn files(dir: &str, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(here(dir)).expect("the directory is there");
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.expect("it can be listed").path())
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .collect();
    files.sort();
    assert!(!files.is_empty(), "{dir} has no file of .{ending}");
    files
}

/// The documentation of an attribute, from its file or from the comment above its function.
fn page(name: &str) -> String {
    let file = here(&format!("docs/{name}.md"));
    if file.exists() {
        return read(&file);
    }
    let source = read(&here("src/lib.rs"));
    let function = format!("\npub fn {name}(");
    let above = source.split(&function).next().unwrap_or_default();
    let lines: Vec<&str> = above
        .lines()
        .rev()
        .skip_while(|line| line.starts_with("#["))
        .map_while(|line| line.strip_prefix("///"))
        .map(|line| line.strip_prefix(' ').unwrap_or(line))
        .collect();
    lines.into_iter().rev().collect::<Vec<_>>().join("\n")
}

/// The words after the opening fences of the blocks of code.
fn fences(page: &str) -> Vec<&str> {
    page.lines()
        .filter_map(|line| line.strip_prefix("```"))
        .step_by(2)
        .collect()
}

#[test]
fn every_attribute_has_an_example_that_compiles_and_one_that_does_not() {
    let mut missing = Vec::new();
    for attribute in cra_vocab::attribute::ALL {
        let name = attribute.name;
        let page = page(name);
        let places = PARTS.iter().map(|part| page.find(&format!("{part}\n")));
        if !places.clone().all(|place| place.is_some()) || !places.is_sorted() {
            missing.push(format!("{name}: its page has not all of {PARTS:?}"));
        }
        let fences = fences(&page);
        if !fences.iter().any(|words| words.is_empty()) {
            missing.push(format!("{name}: no example compiles and runs"));
        }
        if !fences.iter().any(|words| words.starts_with("compile_fail")) {
            missing.push(format!("{name}: no example is refused"));
        }
        let used = format!("cra::{name}");
        if !page.contains(&used) {
            missing.push(format!("{name}: its page does not use `{used}`"));
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// The literals of a source outside of attributes, tests and panics of our own.
fn literals(tokens: TokenStream, out: &mut Vec<Literal>) {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(mark) if mark.as_char() == '#' => {
                let inner =
                    |next: &TokenTree| matches!(next, TokenTree::Punct(p) if p.as_char() == '!');
                let _ = tokens.next_if(inner);
                let attribute = tokens.next_if(|next| matches!(next, TokenTree::Group(_)));
                let text = attribute.map(|attribute| attribute.to_string());
                if text.is_some_and(|text| text.replace(' ', "") == "[cfg(test)]") {
                    let body = |token: &TokenTree| matches!(token, TokenTree::Group(_));
                    let _ = tokens.by_ref().find(body);
                }
            }
            TokenTree::Ident(word) if word == "expect" => {
                let _ = tokens.next_if(|next| matches!(next, TokenTree::Group(_)));
            }
            TokenTree::Group(group) => literals(group.stream(), out),
            TokenTree::Literal(literal) => out.push(literal),
            TokenTree::Punct(_) | TokenTree::Ident(_) => {}
        }
    }
}

/// The parts of a message between its holes; `{{` and `}}` are braces of the text.
fn pieces(message: &str) -> Vec<String> {
    let plain = message.replace("{{", "\u{1}").replace("}}", "\u{2}");
    let mut pieces = Vec::new();
    for (index, part) in plain.split('{').enumerate() {
        let text = match index {
            0 => part,
            _ => part.split_once('}').map_or(part, |(_, rest)| rest),
        };
        pieces.push(text.replace('\u{1}', "{").replace('\u{2}', "}"));
    }
    pieces
}

#[test]
fn every_message_is_shown_by_a_test() {
    let mut shown = String::new();
    for dir in ["tests/ui", "tests/ui-declare"] {
        for file in files(dir, "stderr") {
            shown.push_str(&read(&file));
        }
    }
    let mut sources = files("src", "rs");
    sources.push(here("vocab/src/words.rs"));
    let mut unseen = BTreeSet::new();
    let mut messages = 0;
    for source in sources {
        let tokens: TokenStream = read(&source).parse().expect("it is Rust");
        let mut found = Vec::new();
        literals(tokens, &mut found);
        for literal in found {
            let Ok(text) = syn::parse_str::<syn::LitStr>(&literal.to_string()) else {
                continue;
            };
            let text = text.value();
            // Code that is generated is no message.
            let code = ["$", "::core", "#[", "const _"];
            let code = code.iter().any(|sign| text.contains(sign));
            if code || text.split_whitespace().count() < 3 {
                continue;
            }
            messages += 1;
            let told = pieces(&text);
            let told = told.iter().filter(|piece| piece.len() >= TELLING);
            if !told.clone().all(|piece| shown.contains(piece.trim())) {
                let name = source.file_name().unwrap_or_default();
                unseen.insert(format!("{}: {text}", name.to_string_lossy()));
            }
        }
    }
    assert!(messages > 100, "only {messages} messages were found");
    let list: Vec<String> = unseen.into_iter().collect();
    assert!(list.is_empty(), "no test shows:\n{}", list.join("\n"));
}
