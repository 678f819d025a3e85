//! Where the text of a string literal stands in its file, escapes counted.

use crate::model::place::Span;

/// The place of a literal's text.
pub(super) struct Origin {
    /// The first byte of the text.
    start: usize,
    /// For each byte of the text how far from `start` it is written; empty where that is the same number.
    offsets: Vec<usize>,
}

impl Origin {
    /// `source` is the literal as written, at the byte `at`, and `text` what it says.
    pub(super) fn new(source: &str, text: &str, at: usize) -> Option<Self> {
        let open = match source.strip_prefix('r') {
            Some(raw) => 2 + raw.bytes().take_while(|byte| *byte == b'#').count(),
            None => 1,
        };
        let start = at + open;
        let inner = source.get(open..)?;
        if inner.starts_with(text) {
            return Some(Self {
                start,
                offsets: Vec::new(),
            });
        }
        let mut offsets = Vec::with_capacity(text.len() + 1);
        let mut written = 0;
        for char in text.chars() {
            written += unread(&inner[written..]);
            offsets.extend((0..char.len_utf8()).map(|byte| written + byte));
            written += written_length(inner.get(written..)?)?;
        }
        Some(Self { start, offsets })
    }

    /// The place of `length` bytes of the text from `from` on, none of them escaped.
    pub(super) fn span(&self, from: usize, length: usize) -> Span {
        let begin = self.start + self.offsets.get(from).copied().unwrap_or(from);
        Span::new(begin, begin + length)
    }
}

/// How many bytes at the beginning say nothing: a backslash before a line break, and the white space after it.
fn unread(rest: &str) -> usize {
    let mut left = rest;
    while left.starts_with("\\\n") || left.starts_with("\\\r\n") {
        left = left[1..].trim_start_matches([' ', '\t', '\n', '\r']);
    }
    // Of `\r\n` only the line break is text.
    if left.starts_with("\r\n") {
        left = &left[1..];
    }
    rest.len() - left.len()
}

/// How many bytes the character at the beginning is written with.
fn written_length(rest: &str) -> Option<usize> {
    let mut chars = rest.chars();
    let first = chars.next()?;
    if first != '\\' {
        return Some(first.len_utf8());
    }
    match chars.next()? {
        'x' => Some(4),
        'u' => rest.find('}').map(|close| close + 1),
        _ => Some(2),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_of_the_text_are_found_in_the_source() {
        for (source, text) in [
            (r#""a {name}""#, "a {name}"),
            (r##"r#"a {name}"#"##, "a {name}"),
            (r#""\n\u{1F600}\x41ä\\{name}\n""#, "\n\u{1F600}Aä\\{name}\n"),
            ("\"a\\\n    {name}\"", "a{name}"),
        ] {
            let origin = Origin::new(source, text, 100).expect("the literal is well formed");
            let at = text.find("name").expect("the text has it");
            let span = origin.span(at, 4);
            let found = &source[span.start as usize - 100..span.end as usize - 100];
            assert_eq!(found, "name", "{source}");
        }
    }
}
