//! Lints never say that something is in order with the law: that is not for a tool to say.

use super::{Complaint, entries};
use crate::token::{Kind, tokens};
use crate::tree::Source;

/// The complaints about documentation and string literals of a lint that hold a forbidden word. `words` is the data
/// file with one word or phrase on each line; the case of letters does not matter, and whole words are meant.
pub fn check(source: &Source, words: &str) -> Vec<Complaint> {
    if !source.path.starts_with("cra-lints/src/lints/") {
        return Vec::new();
    }
    let words: Vec<String> = entries(words)
        .map(|(_, word)| word.to_lowercase())
        .collect();
    let mut out = Vec::new();
    for token in tokens(&source.text) {
        if !matches!(token.kind, Kind::InnerDoc | Kind::Text) {
            continue;
        }
        for (offset, line) in token.text.lines().enumerate() {
            let line_text = line.to_lowercase();
            if let Some(word) = words.iter().find(|word| holds(&line_text, word)) {
                let what = format!("`{word}` is not for a tool to say: name the evidence instead");
                out.push(Complaint::new(&source.path, token.line + offset, what));
            }
        }
    }
    out
}

/// Whether the text holds the word with nothing that belongs to a word on either side.
fn holds(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forbidden_words_are_found_where_users_read() {
        let path = "cra-lints/src/lints/network/open_port.rs";
        let lines = |path: &str, text: &str| -> Vec<usize> {
            check(&Source::new(path, text), "# words\nblessed\nfit for all\n")
                .iter()
                .map(|one| one.line)
                .collect()
        };
        assert_eq!(
            lines(
                path,
                "//! A.\n//! Now Blessed.\nconst A: &str = \"it is\n fit for all\";"
            ),
            [2, 4]
        );
        assert_eq!(
            lines(path, "// blessed\nlet blessed = \"unblessed\";\n"),
            Vec::<usize>::new()
        );
        assert_eq!(
            lines("cra-lints/src/model.rs", "//! Blessed.\n"),
            Vec::<usize>::new()
        );
    }
}
