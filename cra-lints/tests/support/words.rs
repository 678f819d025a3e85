//! What the sentences of findings must look like.

use cra_lints::finding::Finding;

/// What is wrong with the sentences of a finding. `forbidden` are words in lower case that a tool must not say.
pub(crate) fn complaints(finding: &Finding, forbidden: &[String]) -> Vec<String> {
    let mut sentences = vec![
        ("message", &finding.message),
        ("note", &finding.note),
        ("help", &finding.help),
    ];
    sentences.extend(finding.label.iter().map(|label| ("label", label)));
    sentences.extend(
        finding
            .related
            .iter()
            .map(|(_, words)| ("related words", words)),
    );
    sentences.extend(finding.way.iter().map(|(_, words)| ("step", words)));
    sentences.extend(
        finding
            .fix
            .iter()
            .map(|fix| ("title of the fix", &fix.title)),
    );
    let mut out = Vec::new();
    for (what, text) in sentences {
        out.extend(
            of(text, forbidden)
                .into_iter()
                .map(|complaint| format!("the {what} {complaint}: {text}")),
        );
    }
    out
}

fn of(text: &str, forbidden: &[String]) -> Vec<String> {
    let mut out = Vec::new();
    if !begins_well(text) {
        out.push("begins neither in lower case nor with code".to_owned());
    }
    if text.ends_with(['.', '!', ':', ';', ',']) || text.trim() != text {
        out.push("does not end with a word".to_owned());
    }
    if text.contains("  ") || text.chars().any(char::is_control) {
        out.push("has two spaces, or a line break".to_owned());
    }
    if text.matches('`').count() % 2 == 1 {
        out.push("opens code and does not close it".to_owned());
    }
    let lower = text.to_lowercase();
    let said = forbidden.iter().filter(|word| holds(&lower, word));
    out.extend(said.map(|word| format!("says `{word}`, which is not for a tool to say")));
    out
}

/// A lower-case letter, code in backticks, or an abbreviation such as `TLS`, `SHA-1` or `U+2028`.
fn begins_well(text: &str) -> bool {
    let first = text.split(' ').next().unwrap_or_default();
    let capital = first.starts_with(char::is_uppercase);
    let small = first.chars().any(char::is_lowercase);
    text.starts_with(|letter: char| letter.is_lowercase() || letter == '`')
        || (capital && !small && first.len() > 1)
}

/// Whether the text holds the word with nothing that belongs to a word on either side.
fn holds(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}
