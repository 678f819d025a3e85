//! Messages of SARIF: no placeholders and no links but those we mean.

use serde_json::{Value, json};

use crate::render::escape;

/// A message object with this prose.
pub(super) fn message(prose: &str) -> Value {
    json!({ "text": escaped(prose) })
}

/// Prose of several parts, each made a sentence.
pub(super) fn sentences(parts: &[(&str, &str)]) -> String {
    let mut out = String::new();
    for (head, part) in parts.iter().filter(|(_, part)| !part.is_empty()) {
        let part = escape::line(part);
        if !out.is_empty() {
            out.push('\n');
        }
        out.push_str(head);
        out.push_str(&part);
        if !part.ends_with(['.', '!', '?']) {
            out.push('.');
        }
    }
    out
}

/// Braces are doubled, because single ones stand for arguments (SARIF 2.1.0, 3.11.5); brackets get a backslash where
/// they would be read as a link (3.11.6). Line breaks stay.
fn escaped(prose: &str) -> String {
    let links = prose.contains("](");
    let mut out = String::with_capacity(prose.len());
    for c in prose.chars() {
        match c {
            '{' | '}' => out.extend([c, c]),
            '\\' | '[' | ']' if links => out.extend(['\\', c]),
            '\n' => out.push(c),
            _ => out.push(escape::shown(c)),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_and_links_are_taken_literally() {
        assert_eq!(escaped("`{0}` and {x}"), "`{{0}}` and {{x}}");
        assert_eq!(escaped("[click](1) \\"), "\\[click\\](1) \\\\");
        assert_eq!(
            escaped("#[derive(Debug)] \\ [u8]"),
            "#[derive(Debug)] \\ [u8]"
        );
        assert_eq!(escaped("a\x1b\nb"), "a␛\nb");
    }

    #[test]
    fn parts_become_sentences() {
        let said = sentences(&[("", "it leaks"), ("Why: ", ""), ("Help: ", "close it?")]);
        assert_eq!(said, "it leaks.\nHelp: close it?");
    }
}
