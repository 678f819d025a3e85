//! Writes pieces of Rust text, and has rustfmt lay them out.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// The widest line rustfmt leaves alone.
const WIDTH: usize = 100;

/// A string literal that begins at `column` and is continued at `indent`, so that no line is wider than rustfmt
/// likes: where a literal is too wide, rustfmt gives up on the whole item around it.
pub fn string(text: &str, column: usize, indent: usize) -> String {
    let mut out = String::from("\"");
    let mut width = column + 1;
    for (number, word) in text.split(' ').enumerate() {
        let word = escaped(word);
        // Room for a space, the word and what may follow it: a space and a backslash, or a quote and a comma.
        let needed = word.chars().count() + 3;
        if number > 0 && width + needed > WIDTH {
            let _ = write!(out, " \\\n{:indent$}", "");
            width = indent;
        } else if number > 0 {
            out.push(' ');
            width += 1;
        }
        width += word.chars().count();
        out.push_str(&word);
    }
    out.push('"');
    out
}

/// An array of string literals, one on each line.
pub fn strings(texts: &[String], indent: usize) -> String {
    list(
        texts
            .iter()
            .map(|text| string(text, indent + 4, indent + 5)),
        indent,
    )
}

/// An array of expressions, one on each line.
pub fn list(items: impl IntoIterator<Item = String>, indent: usize) -> String {
    let inner: String = items
        .into_iter()
        .map(|item| format!("{:width$}{item},\n", "", width = indent + 4))
        .collect();
    if inner.is_empty() {
        "&[]".to_owned()
    } else {
        format!("&[\n{inner}{:indent$}]", "")
    }
}

/// The text as rustfmt lays it out with the settings of the workspace at `root`.
///
/// # Errors
/// When rustfmt cannot be started, or cannot read the text.
pub fn format(text: &str, root: &Path) -> Result<String, String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout", "--quiet"])
        .current_dir(root)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| {
            format!(
                "rustfmt could not be started ({error}): `rustup component add rustfmt` installs it"
            )
        })?;
    let mut stdin = child.stdin.take().ok_or("rustfmt took no input")?;
    // rustfmt reads all of its input before it writes, so the pipes cannot fill against each other.
    stdin
        .write_all(text.as_bytes())
        .map_err(|error| format!("rustfmt took no input: {error}"))?;
    drop(stdin);
    let output = child
        .wait_with_output()
        .map_err(|error| format!("rustfmt gave no answer: {error}"))?;
    if !output.status.success() {
        return Err(format!(
            "rustfmt could not read a generated file: {}",
            String::from_utf8_lossy(&output.stderr)
        ));
    }
    String::from_utf8(output.stdout).map_err(|error| format!("rustfmt wrote no text: {error}"))
}

/// Escapes what would end or bend a literal, and leaves letters of other scripts and dashes readable.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c == '\'' {
            out.push(c);
        } else {
            out.extend(c.escape_debug());
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree;

    #[test]
    fn a_literal_is_wrapped_and_says_the_same() {
        let text = "so many words – one after the other ".repeat(12);
        let literal = string(text.trim(), 20, 8);
        assert!(literal.lines().count() > 3);
        for (number, line) in literal.lines().enumerate() {
            let before = if number == 0 { 20 } else { 0 };
            assert!(before + line.chars().count() <= WIDTH, "{line}");
        }
        let mut said = String::new();
        for line in literal.lines() {
            said.push_str(line.trim_start().trim_end_matches('\\'));
        }
        assert_eq!(said, format!("\"{}\"", text.trim()));
    }

    #[test]
    fn what_would_end_a_literal_is_escaped() {
        assert_eq!(string("a \"b\" \\ it's –", 0, 0), r#""a \"b\" \\ it's –""#);
        assert_eq!(string("\u{202e}", 0, 0), r#""\u{202e}""#);
    }

    #[test]
    fn rustfmt_lays_out_and_refuses_what_is_not_rust() {
        let root = tree::root();
        assert_eq!(format("fn  f( ){}", &root).as_deref(), Ok("fn f() {}\n"));
        assert!(format("fn fn", &root).is_err());
    }
}
