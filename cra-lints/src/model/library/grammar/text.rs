//! The words of a line, and what can be told of them before they are read.

use super::Grammar;
use crate::model::library::is_primitive;

impl<'t> Grammar<'t> {
    pub(super) fn word(&mut self) -> &'t str {
        let (word, rest) = self.rest.split_once(' ').unwrap_or((self.rest, ""));
        self.rest = rest;
        word
    }

    pub(super) fn skip(&mut self, start: &str) -> bool {
        let trimmed = self.rest.trim_start();
        match trimmed.strip_prefix(start.trim_start()) {
            Some(rest) => {
                self.rest = rest.trim_start();
                true
            }
            None => false,
        }
    }

    /// Names joined by `::`.
    pub(super) fn path_text(&mut self) -> &'t str {
        let bytes = self.rest.as_bytes();
        let mut end = 0;
        while end < bytes.len() {
            match bytes[end] {
                b':' if bytes.get(end + 1) == Some(&b':') && bytes.get(end + 2) != Some(&b'<') => {
                    end += 2;
                }
                byte if byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80 => end += 1,
                b'#' => end += 1,
                _ => break,
            }
        }
        let (path, rest) = self.rest.split_at(end);
        self.rest = rest;
        path
    }
}

/// Whether the last name is that of a type.
pub(super) fn is_type_path(path: &str) -> bool {
    let plain = path.split('<').next().unwrap_or_default();
    let last = plain.rsplit("::").next().unwrap_or_default();
    last.starts_with(char::is_uppercase) || is_primitive(plain)
}

/// The parts between commas outside brackets.
pub(super) fn split_top(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let (mut depth, mut start) = (0_i32, 0);
    let bytes = text.as_bytes();
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'<' | b'(' | b'[' => depth += 1,
            b'>' if at > 0 && bytes[at - 1] == b'-' => {}
            b'>' | b')' | b']' => depth -= 1,
            b',' if depth == 0 => {
                out.push(text[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    let last = text[start..].trim();
    if !last.is_empty() {
        out.push(last);
    }
    out
}

/// Words in a type that are no path, no primitive and no keyword: the parameters.
pub(super) fn bare_names(text: &str) -> impl Iterator<Item = &str> {
    let text = text.split_once(": ").map_or(text, |(name, _)| name);
    text.split(['<', '>', ',', ' ', '&', '(', ')', '[', ']', ';', '*'])
        .filter(|word| {
            word.starts_with(char::is_uppercase) && !word.contains("::") && *word != "Self"
        })
}
