//! What may stand in an attribute or in a comment that stands for one, with errors in plain words.

use crate::date::Date;
use crate::law::Requirement;
use crate::{lint_names, requirement};

/// The fewest characters of a reason.
pub const REASON_CHARACTERS: usize = 10;
/// The fewest words of a reason.
pub const REASON_WORDS: usize = 2;
/// The most characters of the id of a risk.
pub const RISK_ID_CHARACTERS: usize = 40;

/// The steps of a software update, in their order.
pub const UPDATE_STEPS: &[&str] = &[
    "check", "verify", "install", "notify", "postpone", "rollback",
];

/// Checks that a reason says something: at least ten characters and two words.
///
/// # Errors
/// What is missing, for the writer of the reason.
pub fn check_reason(reason: &str) -> Result<(), String> {
    let reason = reason.trim();
    if reason.is_empty() {
        return Err("the reason is empty: say why, for whoever reads this in a year".to_owned());
    }
    let characters = reason.chars().count();
    let words = reason
        .split_whitespace()
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .count();
    if characters < REASON_CHARACTERS || words < REASON_WORDS {
        return Err(format!(
            "the reason {} is too short: write at least {REASON_WORDS} words and {REASON_CHARACTERS} characters",
            shown(reason)
        ));
    }
    Ok(())
}

/// Reads the day until which a decision holds. Only the form is checked: whether the day has passed is for those to
/// say who know which day it is.
///
/// # Errors
/// Why the text is not a date.
pub fn check_until(until: &str) -> Result<Date, String> {
    until
        .parse()
        .map_err(|error| format!("{} is not a date: {error}", shown(until)))
}

/// Checks the form of a risk's id: a letter or digit first, then letters, digits, `-`, `.` and `_`, at most 40.
///
/// # Errors
/// What is wrong with the form.
pub fn check_risk_id(id: &str) -> Result<(), String> {
    let Some(first) = id.chars().next() else {
        return Err("the id of the risk is empty: write one such as `R-7`".to_owned());
    };
    let characters = id.chars().count();
    if characters > RISK_ID_CHARACTERS {
        return Err(format!(
            "the id {} has {characters} characters: a risk's id has at most {RISK_ID_CHARACTERS}",
            shown(id)
        ));
    }
    if !first.is_ascii_alphanumeric() {
        return Err(format!(
            "the id {} begins with {}: a risk's id begins with a letter or a digit",
            shown(id),
            shown(&first.to_string())
        ));
    }
    let stranger = id
        .chars()
        .find(|c| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '.' | '_'));
    match stranger {
        None => Ok(()),
        Some(stranger) => Err(format!(
            "the id {} has {} in it: a risk's id has letters, digits, `-`, `.` and `_`",
            shown(id),
            shown(&stranger.to_string())
        )),
    }
}

/// The name of a lint, as the tool writes it; dashes count as underscores.
///
/// # Errors
/// That there is no such lint, with the name that was most likely meant.
pub fn check_lint(name: &str) -> Result<&'static str, String> {
    check_name("lint", name, lint_names::LINTS)
}

/// The requirement of an id such as `I.2.e`; the case of letters does not matter.
///
/// # Errors
/// Which ids there are, from [`requirement_hint`].
pub fn check_requirement(id: &str) -> Result<&'static Requirement, String> {
    requirement::find(id).ok_or_else(|| requirement_hint(id))
}

/// What to say of a text that is not the id of a requirement: the nearest ids that are.
pub fn requirement_hint(id: &str) -> String {
    let refusal = format!("{} is not a requirement of Annex I", shown(id));
    let upper = id.trim().to_ascii_uppercase();
    if let Some((point, _)) = upper.split_once('#')
        && let Some(found) = requirement::find(point)
    {
        let last = found.atoms.len();
        return match last {
            0 => format!("{refusal}: {found} is not split into parts"),
            _ => format!("{refusal}: the parts of {found} are {found}#1 to {found}#{last}"),
        };
    }
    if let Some(found) = requirement::find(&upper) {
        return format!("{refusal}: write {found}, without space around it");
    }
    if upper == "I.2" || upper.starts_with("I.2.") {
        return format!("{refusal}: Annex I Part I point (2) has I.2.a to I.2.m");
    }
    if upper == "I" || upper.starts_with("I.") {
        return format!("{refusal}: Annex I Part I has I.1 and I.2.a to I.2.m");
    }
    if upper == "II" || upper.starts_with("II.") {
        return format!("{refusal}: Annex I Part II has II.1 to II.8");
    }
    format!("{refusal}: there are I.1, I.2.a to I.2.m and II.1 to II.8")
}

/// Finds a name among those there are, dashes counting as underscores; `kind` says what is named.
///
/// # Errors
/// That there is no such name, with the one that was most likely meant.
pub fn check_name(
    kind: &str,
    name: &str,
    names: &'static [&'static str],
) -> Result<&'static str, String> {
    let wanted = name.replace('-', "_");
    if let Some(found) = names.iter().find(|known| **known == wanted) {
        return Ok(found);
    }
    let refusal = format!("there is no {kind} {}", shown(name));
    Err(match nearest(&wanted, names) {
        Some(near) => format!("{refusal}; did you mean `{near}`?"),
        None => refusal,
    })
}

/// The name that differs least from the one given, if it differs by no more than a third of its letters.
pub fn nearest<'n>(wanted: &str, names: &[&'n str]) -> Option<&'n str> {
    // No name is as long as that; the bound keeps the cost small for texts from outside.
    if wanted.len() > 100 {
        return None;
    }
    let wanted = wanted.to_ascii_lowercase();
    let limit = (wanted.chars().count() / 3).max(1);
    names
        .iter()
        .map(|name| (distance(&wanted, name), *name))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, name)| name)
}

/// How many letters must be put in, taken out, replaced or swapped with their neighbour to turn one text into the
/// other.
fn distance(from: &str, to: &str) -> usize {
    let from: Vec<char> = from.chars().collect();
    let to: Vec<char> = to.chars().collect();
    let mut rows = vec![(0..=to.len()).collect::<Vec<usize>>()];
    for (i, a) in from.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in to.iter().enumerate() {
            let replaced = rows[i][j] + usize::from(a != b);
            let mut best = replaced.min(rows[i][j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *a == to[j - 1] && from[i - 1] == *b {
                best = best.min(rows[i - 1][j - 1] + 1);
            }
            row.push(best);
        }
        rows.push(row);
    }
    rows[from.len()][to.len()]
}

/// A text of a user between back-quotes, shortened, with nothing in it that could steer a terminal.
fn shown(text: &str) -> String {
    const MOST: usize = 60;
    let mut out = String::from("`");
    for c in text.chars().take(MOST) {
        match c {
            '\'' | '"' | '\\' => out.push(c),
            c => out.extend(c.escape_debug()),
        }
    }
    if text.chars().nth(MOST).is_some() {
        out.push('…');
    }
    out.push('`');
    out
}

/// Whether a text says anything: `…`, which the fixes leave where only people know the words, does not.
pub fn says_something(text: &str) -> bool {
    !matches!(text.trim(), "" | "…" | "...")
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: &[&str] = &[
        "broken_cipher",
        "hardcoded_credential",
        "hardcoded_crypto_value",
        "static_mut",
    ];

    #[test]
    fn a_reason_needs_words() {
        assert_eq!(check_reason("the value is a public test vector"), Ok(()));
        assert_eq!(check_reason("  test vector  "), Ok(()));
        assert_eq!(check_reason("Prüfwert für Tests"), Ok(()));
        for short in [
            "",
            "   ",
            "ok",
            "testvector",
            "test vec",
            "-- -- -- -- --",
            "aaaaaaaaaa ..........",
        ] {
            assert!(check_reason(short).is_err(), "{short:?}");
        }
        assert_eq!(
            check_reason("test").unwrap_err(),
            "the reason `test` is too short: write at least 2 words and 10 characters"
        );
    }

    #[test]
    fn until_is_a_day() {
        assert_eq!(
            check_until("2027-01-15")
                .map(|date| date.to_string())
                .as_deref(),
            Ok("2027-01-15")
        );
        assert_eq!(
            check_until("2027-02-29").unwrap_err(),
            "`2027-02-29` is not a date: there is no day 29: 2027-02 ends with day 28"
        );
    }

    #[test]
    fn a_risk_has_a_plain_id() {
        for id in ["R-7", "7", "risk_1.2", &"r".repeat(40)] {
            assert_eq!(check_risk_id(id), Ok(()), "{id}");
        }
        for id in ["", "-R", "R 7", "R/7", "ü1", "R\u{202e}7", &"r".repeat(41)] {
            assert!(check_risk_id(id).is_err(), "{id:?}");
        }
    }

    #[test]
    fn names_are_found_and_guessed() {
        let check = |name| check_name("lint", name, NAMES);
        assert_eq!(check("broken_cipher"), Ok("broken_cipher"));
        assert_eq!(check("broken-cipher"), Ok("broken_cipher"));
        assert_eq!(
            check("hardcoded_credentials").unwrap_err(),
            "there is no lint `hardcoded_credentials`; did you mean `hardcoded_credential`?"
        );
        assert_eq!(
            check("Broken-Cypher").unwrap_err(),
            "there is no lint `Broken-Cypher`; did you mean `broken_cipher`?"
        );
        assert_eq!(
            check("sql_injection").unwrap_err(),
            "there is no lint `sql_injection`"
        );
        assert_eq!(check("").unwrap_err(), "there is no lint ``");
        assert!(check(&"x".repeat(10_000)).is_err());
    }

    #[test]
    fn distance_counts_edits() {
        for (from, to, edits) in [
            ("", "", 0),
            ("", "abc", 3),
            ("abc", "abc", 0),
            ("abc", "acb", 1),
            ("kitten", "sitting", 3),
        ] {
            assert_eq!(distance(from, to), edits, "{from} {to}");
            assert_eq!(distance(to, from), edits, "{to} {from}");
        }
    }

    #[test]
    fn a_wrong_requirement_gets_a_hint() {
        for (id, hint) in [
            ("I.2.z", "Annex I Part I point (2) has I.2.a to I.2.m"),
            ("I.2", "Annex I Part I point (2) has I.2.a to I.2.m"),
            ("i.2.aa", "Annex I Part I point (2) has I.2.a to I.2.m"),
            ("I.3", "Annex I Part I has I.1 and I.2.a to I.2.m"),
            ("II.9", "Annex I Part II has II.1 to II.8"),
            ("II", "Annex I Part II has II.1 to II.8"),
            ("A13.5", "there are I.1, I.2.a to I.2.m and II.1 to II.8"),
            ("", "there are I.1, I.2.a to I.2.m and II.1 to II.8"),
            ("I.2.c#6", "the parts of I.2.c are I.2.c#1 to I.2.c#5"),
            ("I.2.a#1", "I.2.a is not split into parts"),
            (" I.2.e", "write I.2.e, without space around it"),
        ] {
            let said = check_requirement(id).unwrap_err();
            assert_eq!(
                said,
                format!("`{id}` is not a requirement of Annex I: {hint}")
            );
        }
        assert_eq!(
            check_requirement("i.2.E").map(|found| found.id),
            Ok("I.2.e")
        );
    }

    #[test]
    fn messages_carry_no_control_characters() {
        for text in ["\u{1b}[2J", "a\nb\u{202e}", "\u{7}x y z"] {
            for said in [
                check_reason(text).err(),
                check_until(text).err(),
                check_risk_id(text).err(),
                check_lint(text).err(),
                check_requirement(text).err(),
            ]
            .into_iter()
            .flatten()
            {
                assert!(
                    !said.chars().any(|c| c.is_control() || c == '\u{202e}'),
                    "{said:?}"
                );
            }
        }
    }
}
