//! JSON that is safe to look at: what a terminal could obey is spelt `\u….`, which readers turn back.

use std::io;

use serde::Serialize;

use super::escape::is_hidden;

/// Writes the value on one line, with a line break behind it.
pub(crate) fn write_line(value: &impl Serialize, out: &mut dyn io::Write) -> io::Result<()> {
    write(&serde_json::to_string(value)?, out)
}

/// Writes the value on indented lines, with a line break behind it.
pub(crate) fn write_pretty(value: &impl Serialize, out: &mut dyn io::Write) -> io::Result<()> {
    write(&serde_json::to_string_pretty(value)?, out)
}

/// Outside of strings JSON is ASCII without `U+007F`, so each character that is replaced stands in a string.
fn write(json: &str, out: &mut dyn io::Write) -> io::Result<()> {
    let mut rest = json;
    while let Some((at, c)) = rest
        .char_indices()
        .find(|(_, c)| *c == '\u{7f}' || is_hidden(*c))
    {
        out.write_all(&rest.as_bytes()[..at])?;
        for unit in c.encode_utf16(&mut [0; 2]) {
            write!(out, "\\u{unit:04x}")?;
        }
        rest = &rest[at + c.len_utf8()..];
    }
    out.write_all(rest.as_bytes())?;
    out.write_all(b"\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_characters_are_spelt_out_and_come_back() {
        let text = "a\x1b\x7f\u{9b}\u{202e}\u{e0041}é👍\"\\";
        let mut out = Vec::new();
        write_line(&[text], &mut out).unwrap();
        let written = String::from_utf8(out).unwrap();
        assert_eq!(
            written,
            "[\"a\\u001b\\u007f\\u009b\\u202e\\udb40\\udc41é👍\\\"\\\\\"]\n"
        );
        let back: Vec<String> = serde_json::from_str(&written).unwrap();
        assert_eq!(back, [text]);
    }

    #[test]
    fn indented_json_ends_with_a_line_break() {
        let mut out = Vec::new();
        write_pretty(&[1], &mut out).unwrap();
        assert_eq!(out, b"[\n  1\n]\n");
    }
}
