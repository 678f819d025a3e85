//! Splits Rust text into tokens, as far as needed to tell code, comments and string literals apart.

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An identifier, a keyword, a number or a lifetime.
    Word,
    /// A single character of punctuation.
    Mark,
    /// A string, byte string, C string or character literal, with its quotes.
    Text,
    /// A comment that documents what it stands in: `//!` or `/*!`.
    InnerDoc,
    /// Any other comment.
    Comment,
}

/// A piece of Rust text that is not white space.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token<'t> {
    /// What it is.
    pub kind: Kind,
    /// Its text.
    pub text: &'t str,
    /// The line it begins on, from 1.
    pub line: usize,
}

/// The tokens of a text. What is not closed reaches to the end of the text.
pub fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut out = Vec::new();
    let mut rest = text;
    let mut line = 1;
    while let Some(first) = rest.chars().next() {
        if first.is_whitespace() {
            line += usize::from(first == '\n');
            rest = &rest[first.len_utf8()..];
            continue;
        }
        let (kind, length) = measure(rest, first);
        let (token, after) = rest.split_at(length);
        out.push(Token {
            kind,
            text: token,
            line,
        });
        line += token.matches('\n').count();
        rest = after;
    }
    out
}

/// Kind and length of the token that the text begins with.
fn measure(rest: &str, first: char) -> (Kind, usize) {
    if rest.starts_with("//") {
        let kind = if rest.starts_with("//!") {
            Kind::InnerDoc
        } else {
            Kind::Comment
        };
        return (kind, rest.find('\n').unwrap_or(rest.len()));
    }
    if rest.starts_with("/*") {
        let kind = if rest.starts_with("/*!") {
            Kind::InnerDoc
        } else {
            Kind::Comment
        };
        return (kind, block_comment(rest));
    }
    if first == '"' {
        return (Kind::Text, quoted(rest, '"'));
    }
    if first == '\'' {
        return apostrophe(rest);
    }
    if is_word(first) {
        return word(rest);
    }
    (Kind::Mark, first.len_utf8())
}

fn block_comment(rest: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while at < rest.len() {
        let here = &rest.as_bytes()[at..];
        if here.starts_with(b"/*") {
            depth += 1;
            at += 2;
        } else if here.starts_with(b"*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    rest.len()
}

/// The length of a literal that begins and ends with a quote and in which a backslash escapes.
fn quoted(rest: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        if escaped {
            escaped = false;
        } else if c == '\\' {
            escaped = true;
        } else if c == quote {
            return at + c.len_utf8();
        }
    }
    rest.len()
}

/// A character literal, or a lifetime: a quote closes the one after a single character, and never the other.
fn apostrophe(rest: &str) -> (Kind, usize) {
    let mut after = rest.chars().skip(1);
    match (after.next(), after.next()) {
        (Some('\\'), _) | (Some(_), Some('\'')) => (Kind::Text, quoted(rest, '\'')),
        _ => (Kind::Word, 1 + word_length(&rest[1..])),
    }
}

/// A word, or a literal that begins with one, such as `b"…"` or `r#"…"#`.
fn word(rest: &str) -> (Kind, usize) {
    let length = word_length(rest);
    let (word, after) = rest.split_at(length);
    if matches!(word, "b" | "c") && after.starts_with('"') {
        return (Kind::Text, length + quoted(after, '"'));
    }
    if word == "b" && after.starts_with('\'') {
        return (Kind::Text, length + quoted(after, '\''));
    }
    if !matches!(word, "r" | "br" | "cr") {
        return (Kind::Word, length);
    }
    let hashes = after.chars().take_while(|c| *c == '#').count();
    if !after[hashes..].starts_with('"') {
        // `r#type` is a word in two parts.
        let raw = if hashes == 1 {
            1 + word_length(&after[1..])
        } else {
            0
        };
        return (Kind::Word, length + raw);
    }
    let close = format!("\"{}", "#".repeat(hashes));
    let inside = &after[hashes + 1..];
    let end = inside
        .find(&close)
        .map_or(inside.len(), |at| at + close.len());
    (Kind::Text, length + hashes + 1 + end)
}

fn word_length(rest: &str) -> usize {
    rest.find(|c| !is_word(c)).unwrap_or(rest.len())
}

fn is_word(c: char) -> bool {
    c == '_' || c.is_alphanumeric()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<(Kind, &str)> {
        tokens(text)
            .into_iter()
            .map(|token| (token.kind, token.text))
            .collect()
    }

    #[test]
    fn code_comments_and_literals_are_told_apart() {
        use Kind::{Comment, InnerDoc, Mark, Text, Word};
        assert_eq!(
            kinds("//! doc\nlet s = \"// no \\\" end\"; // yes\n/* a /* b */ c */ x"),
            [
                (InnerDoc, "//! doc"),
                (Word, "let"),
                (Word, "s"),
                (Mark, "="),
                (Text, "\"// no \\\" end\""),
                (Mark, ";"),
                (Comment, "// yes"),
                (Comment, "/* a /* b */ c */"),
                (Word, "x"),
            ]
        );
    }

    #[test]
    fn quotes_of_all_kinds_are_known() {
        use Kind::{Mark, Text, Word};
        assert_eq!(kinds(r##"r#"a " b"# r"\" br"x""##).len(), 3);
        assert_eq!(kinds(r##"r#"a " b"#"##), [(Text, r##"r#"a " b"#"##)]);
        assert_eq!(kinds("'a' '\\'' b'\"' '\"'").len(), 4);
        assert!(
            kinds("'a' '\\'' b'\"' '\"'")
                .iter()
                .all(|(kind, _)| *kind == Text)
        );
        assert_eq!(kinds("&'a str"), [(Mark, "&"), (Word, "'a"), (Word, "str")]);
        assert_eq!(kinds("r#type"), [(Word, "r#type")]);
        assert_eq!(kinds("c\"x\" b\"y\"").len(), 2);
    }

    #[test]
    fn lines_are_counted() {
        let lines: Vec<usize> = tokens("a\n\"b\nc\" d\n/*\n\n*/ e")
            .iter()
            .map(|t| t.line)
            .collect();
        assert_eq!(lines, [1, 2, 3, 4, 6]);
    }

    #[test]
    fn what_is_not_closed_ends_with_the_text() {
        for text in [
            "\"abc",
            "/* abc",
            "r##\"abc\"#",
            "'\\",
            "b'",
            "'",
            "r#",
            "//",
            "é'é",
            "'é'",
        ] {
            let total: usize = tokens(text).iter().map(|token| token.text.len()).sum();
            assert_eq!(total, text.len(), "{text}");
        }
    }
}
