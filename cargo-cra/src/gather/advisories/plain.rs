//! Foreign text, made fit for a terminal and a single line.

/// The text with every character that could steer a terminal or hide other text written as `\u{…}`.
pub(crate) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        if steers(character) {
            out.extend(character.escape_unicode());
        } else {
            out.push(character);
        }
    }
    out
}

/// Control characters, line and paragraph separators, and those that turn or hide the text beside them.
fn steers(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}'
                | '\u{61c}'
                | '\u{180e}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn ordinary_text_stays() {
        assert_eq!(
            plain("crates/lantern: größer als 1 %, 日本"),
            "crates/lantern: größer als 1 %, 日本"
        );
    }

    #[test]
    fn escapes_newlines_and_turned_text_do_not_pass() {
        assert_eq!(
            plain("a\u{1b}[31mb\nc\u{202e}d"),
            "a\\u{1b}[31mb\\u{a}c\\u{202e}d"
        );
    }
}
