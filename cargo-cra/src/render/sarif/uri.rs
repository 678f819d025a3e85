//! Paths as URIs (RFC 3986), percent-encoded byte by byte.

use std::fmt::Write as _;
use std::path::Path;

/// The name that stands for the workspace root.
pub(super) const BASE: &str = "SRCROOT";

/// A path with `/`, relative to the workspace root. A colon is encoded, so that no segment looks like a scheme.
pub(super) fn of_relative(path: &str) -> String {
    encoded(path.as_bytes(), b"/")
}

/// An absolute directory as `file:` URI, with the slash at its end that makes it a base; none for the empty path.
pub(super) fn of_directory(path: &Path) -> Option<String> {
    let bytes = path.as_os_str().as_encoded_bytes();
    if bytes.is_empty() {
        return None;
    }
    let mut path: Vec<u8> = bytes.to_vec();
    if cfg!(windows) {
        path.iter_mut()
            .filter(|byte| **byte == b'\\')
            .for_each(|byte| *byte = b'/');
        // The form in which Windows spells canonical paths.
        if path.starts_with(b"//?/") {
            path.drain(..4);
        }
    }
    if path.last() != Some(&b'/') {
        path.push(b'/');
    }
    let slash = if path.first() == Some(&b'/') { "" } else { "/" };
    Some(format!("file://{slash}{}", encoded(&path, b"/:")))
}

fn encoded(bytes: &[u8], also: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len());
    for &byte in bytes {
        if byte.is_ascii_alphanumeric()
            || b"-._~!$&'()*+,;=@".contains(&byte)
            || also.contains(&byte)
        {
            out.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reserved_and_foreign_characters_are_encoded() {
        assert_eq!(
            of_relative("src/a b#?%:[ü]\\\u{1b}.rs"),
            "src/a%20b%23%3F%25%3A%5B%C3%BC%5D%5C%1B.rs"
        );
        assert_eq!(of_relative("a-b_c.d~e/f@g+h.rs"), "a-b_c.d~e/f@g+h.rs");
    }

    #[test]
    fn a_root_is_a_directory() {
        assert_eq!(
            of_directory(Path::new("/home/my wörk")).as_deref(),
            Some("file:///home/my%20w%C3%B6rk/")
        );
        assert_eq!(of_directory(Path::new("/")).as_deref(), Some("file:///"));
        assert_eq!(
            of_directory(Path::new("C:/x")).as_deref(),
            Some("file:///C:/x/")
        );
        assert_eq!(of_directory(Path::new("")), None);
    }
}
