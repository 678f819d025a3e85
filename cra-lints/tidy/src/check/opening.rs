//! Every file opens with `//!` and a sentence that says what it is for.

use super::Complaint;
use crate::tree::Source;

/// The complaint about a file that does not say what it is for.
pub fn check(source: &Source) -> Vec<Complaint> {
    let first = source.text.lines().next().unwrap_or_default();
    let sentence = first.strip_prefix("//! ").unwrap_or_default();
    if sentence.split_whitespace().count() >= 2 {
        return Vec::new();
    }
    let what = "the first line is not `//!` and a sentence that says what the file is for";
    vec![Complaint::new(&source.path, 1, what)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_must_come_first() {
        let complaints = |text: &str| check(&Source::new("a.rs", text)).len();
        assert_eq!(complaints("//! Reads dates.\nfn f() {}\n"), 0);
        assert_eq!(complaints("//! # A title\n"), 0);
        for text in [
            "",
            "fn f() {}\n",
            "\n//! Late.\n",
            "//!\n//! Late words.\n",
            "/// Reads dates.\n",
            "//! Dates\n",
        ] {
            assert_eq!(complaints(text), 1, "{text:?}");
        }
    }
}
