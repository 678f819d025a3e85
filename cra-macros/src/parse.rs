//! What stands between the parentheses of an attribute: texts, words and named texts, without a parser of Rust.

use proc_macro::{Span, TokenStream, TokenTree};

use crate::expand::Problem;
use crate::tokens::{flat, name};

/// One argument of an attribute.
pub(crate) struct Arg {
    /// Where its first token stands.
    pub(crate) span: Span,
    /// Where its value stands; the same as `span` for one that has none.
    pub(crate) value: Span,
    pub(crate) form: Form,
    /// All of it.
    pub(crate) tokens: Vec<TokenTree>,
}

/// The forms an argument may have.
pub(crate) enum Form {
    /// `"I.2.e"`
    Text(String),
    /// `zeroize`
    Word(String),
    /// `risk = "R-7"`; there is no value where something else than a text stands.
    Named(String, Option<String>),
    /// Tokens that are none of these, such as `a-b`, `a::b` or `7`.
    Other,
}

/// Reads the arguments of an attribute; what is no argument at all becomes a problem, and the rest is still read.
pub(crate) fn arguments(tokens: TokenStream, problems: &mut Vec<Problem>) -> Vec<Arg> {
    let mut args = Vec::new();
    let mut piece = Vec::new();
    for token in flat(tokens) {
        match token {
            TokenTree::Punct(comma) if comma.as_char() == ',' => {
                if piece.is_empty() {
                    let text = "there is no argument before this comma: remove the comma";
                    problems.push(Problem::new(comma.span(), text));
                }
                args.extend(argument(&piece));
                piece.clear();
            }
            token => piece.push(token),
        }
    }
    args.extend(argument(&piece));
    args
}

fn argument(piece: &[TokenTree]) -> Option<Arg> {
    let first = piece.first()?;
    let value = piece.get(2).unwrap_or(first);
    let form = match piece {
        [TokenTree::Literal(literal)] => match text(&literal.to_string()) {
            Some(text) => Form::Text(text),
            None => Form::Other,
        },
        [TokenTree::Ident(word)] => Form::Word(name(word)),
        [TokenTree::Ident(key), TokenTree::Punct(equals), value @ ..]
            if equals.as_char() == '=' =>
        {
            let value = match value {
                [TokenTree::Literal(literal)] => text(&literal.to_string()),
                _ => None,
            };
            Form::Named(name(key), value)
        }
        _ => Form::Other,
    };
    Some(Arg {
        span: first.span(),
        value: value.span(),
        form,
        tokens: piece.to_vec(),
    })
}

/// The value of a string literal as it stands in the source, plain or raw; none for every other literal.
fn text(source: &str) -> Option<String> {
    if let Some(raw) = source.strip_prefix('r') {
        let inner = raw.trim_start_matches('#');
        let hashes = &raw[..raw.len() - inner.len()];
        let inner = inner.strip_prefix('"')?.strip_suffix(hashes)?;
        return Some(inner.strip_suffix('"')?.replace("\r\n", "\n"));
    }
    let inner = source.strip_prefix('"')?.strip_suffix('"')?;
    unescape(inner)
}

/// The spaces that a backslash at the end of a line hides; others, such as a no-break space, stay.
const SPACE: [char; 4] = [' ', '\t', '\n', '\r'];

fn unescape(inner: &str) -> Option<String> {
    let mut out = String::with_capacity(inner.len());
    let mut rest = inner.chars();
    while let Some(c) = rest.next() {
        if c == '\r' && rest.as_str().starts_with('\n') {
            continue;
        }
        if c != '\\' {
            out.push(c);
            continue;
        }
        match rest.next()? {
            'n' => out.push('\n'),
            'r' => out.push('\r'),
            't' => out.push('\t'),
            '0' => out.push('\0'),
            same @ ('\\' | '\'' | '"') => out.push(same),
            'x' => {
                let digits = rest.as_str().get(..2)?;
                out.push(char::from(u8::from_str_radix(digits, 16).ok()?));
                rest = rest.as_str()[2..].chars();
            }
            'u' => {
                let (digits, after) = rest.as_str().strip_prefix('{')?.split_once('}')?;
                let value = u32::from_str_radix(&digits.replace('_', ""), 16).ok()?;
                out.push(char::from_u32(value)?);
                rest = after.chars();
            }
            // A backslash at the end of a line hides the break and the spaces after it.
            '\n' | '\r' => rest = rest.as_str().trim_start_matches(SPACE).chars(),
            _ => return None,
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_have_the_value_that_rustc_gives_them() {
        for (source, value) in [
            (stringify!("I.2.e"), "I.2.e"),
            (stringify!(""), ""),
            (stringify!(r"a\b"), r"a\b"),
            (stringify!(r##"a"#b"##), r##"a"#b"##),
            (
                stringify!("q\" b\\ s\' n\n t\t z\0 r\r"),
                "q\" b\\ s\' n\n t\t z\0 r\r",
            ),
            (stringify!("\x41\u{e9}\u{1_F600}é"), "\x41\u{e9}\u{1_F600}é"),
            (
                stringify!(
                    "one \
                     two"
                ),
                "one two",
            ),
        ] {
            assert_eq!(text(source).as_deref(), Some(value), "{source}");
        }
        assert_eq!(text("\"a\r\nb\"").as_deref(), Some("a\nb"));
        assert_eq!(text("\"a\\\r\n  b\"").as_deref(), Some("ab"));
    }

    #[test]
    fn other_literals_are_no_texts() {
        for source in [
            "7",
            "1.5",
            "'c'",
            "b\"bytes\"",
            "br\"bytes\"",
            "c\"text\"",
            "b'c'",
            "\"text\"suffix",
            "r\"text\"suffix",
            "r#\"text\"#suffix",
            "\"\\q\"",
            "\"\\x4\"",
            "\"\\xé\"",
            "\"\\u{110000}\"",
            "\"\\",
            "\"",
            "r",
            "r#",
            "r#\"",
            "",
        ] {
            assert_eq!(text(source), None, "{source}");
        }
    }
}
