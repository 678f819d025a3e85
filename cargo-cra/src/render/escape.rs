//! Text of the analysed workspace, made harmless for terminals.
//!
//! One character always becomes one character, so columns stay what they are.

use std::borrow::Cow;

/// Longer prose is cut: names and reasons of this length are made to flood.
const LONGEST: usize = 2_000;

/// The text as one line of prose: nothing in it moves the cursor, changes colours or the order of reading.
#[cra::no_panic]
#[cra::satisfies("I.2.f", risk = "R-4")]
pub(super) fn line(text: &str) -> Cow<'_, str> {
    let harmless = |c: char| shown(c) == c;
    if text.len() <= LONGEST && text.chars().all(harmless) {
        return Cow::Borrowed(text);
    }
    let mut out: String = text.chars().take(LONGEST).map(shown).collect();
    let rest = text.chars().count().saturating_sub(LONGEST);
    if rest > 0 {
        out.push_str(&format!("… ({rest} more characters)"));
    }
    Cow::Owned(out)
}

/// A line of source: as [`line`], but tabs stay and nothing is cut.
#[cra::no_panic]
#[cra::satisfies("I.2.f", risk = "R-4")]
pub(super) fn source(text: &str) -> String {
    text.chars()
        .map(|c| if c == '\t' { c } else { shown(c) })
        .collect()
}

/// The character to show for this one: itself, its picture when it is a control character, or `U+FFFD`.
#[cra::no_panic]
pub(super) fn shown(c: char) -> char {
    match c {
        '\t' => ' ',
        '\0'..='\u{1f}' => char::from_u32(0x2400 + c as u32).unwrap_or('\u{fffd}'),
        '\u{7f}' => '\u{2421}',
        _ if is_hidden(c) => '\u{fffd}',
        _ => c,
    }
}

/// Whether a terminal or an editor may obey the character, or show nothing at all for it.
///
/// These are the control characters beyond ASCII, the separators of lines and paragraphs, the marks that set the order
/// of reading, and what Unicode lists as `Default_Ignorable_Code_Point` except the selectors between text and emoji.
pub(super) fn is_hidden(c: char) -> bool {
    matches!(
        c,
        '\u{80}'..='\u{9f}'
            | '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}'..='\u{1160}'
            | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{3164}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}'
            | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cra::verifies("I.2.f", risk = "R-4")]
    #[test]
    fn control_characters_become_pictures_one_for_one() {
        let hostile = "a\x1b[31m\u{9b}2J\x07\0\x7f\r\nb\tc";
        let shown = line(hostile);
        assert_eq!(shown, "a␛[31m�2J␇␀␡␍␊b c");
        assert_eq!(shown.chars().count(), hostile.chars().count());
    }

    #[test]
    fn marks_that_turn_the_order_of_reading_are_visible() {
        for c in "\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}\u{200e}\u{200f}\u{61c}".chars() {
            assert_eq!(shown(c), '\u{fffd}', "{c:?}");
        }
    }

    #[test]
    fn what_people_write_stays() {
        for text in [
            "`größe` ist zu klein",
            "日本語",
            "👍🏽 ⚠️",
            "naïve café",
            "مرحبا",
        ] {
            assert!(
                matches!(line(text), Cow::Borrowed(same) if same == text),
                "{text}"
            );
        }
    }

    #[test]
    fn tabs_stay_in_sources_only() {
        assert_eq!(source("\tlet x;\u{202e}"), "\tlet x;�");
        assert_eq!(line("\tx"), " x");
    }

    #[test]
    fn a_flood_is_cut_and_the_cut_is_told() {
        let flood = "x".repeat(LONGEST + 7);
        let cut = line(&flood);
        assert!(cut.ends_with("x… (7 more characters)"));
        assert_eq!(line(&"ä".repeat(LONGEST)).chars().count(), LONGEST);
    }
}
