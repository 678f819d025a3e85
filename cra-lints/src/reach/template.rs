//! Names that macros put together from parts: which parts a text has, and which names they can make.

use super::facts::{Template, Words};
use super::names::is_keyword;

/// Adds a word without what telling words apart adds: capitals, and lines between its parts.
pub(super) fn plain(word: &str, out: &mut String) {
    let letters = word.chars().filter(|letter| *letter != '_');
    if word.is_ascii() {
        out.extend(letters.map(|letter| letter.to_ascii_lowercase()));
    } else {
        out.push_str(&word.to_lowercase().replace('_', ""));
    }
}

/// Whether a name can be put together so: what is not known must be a word that stands somewhere, in any case of letters.
pub(super) fn matches(template: &[Option<Box<str>>], name: &str, known: &Words) -> bool {
    match template {
        [] => name.is_empty(),
        [Some(part), rest @ ..] => name
            .strip_prefix(&**part)
            .is_some_and(|name| matches(rest, name, known)),
        [None, rest @ ..] => (1..=name.len())
            .filter(|at| name.is_char_boundary(*at))
            .any(|at| {
                let mut word = String::new();
                plain(&name[..at], &mut word);
                (is_keyword(&word) || known.get(&word).is_some())
                    && matches(rest, &name[at..], known)
            }),
    }
}

/// Whether the fixed parts stand in the name one after the other: without that it cannot be put together so.
pub(super) fn has_parts(template: &[Option<Box<str>>], name: &str) -> bool {
    let [first, .., last] = template else {
        return true;
    };
    let ends =
        |part: &Option<Box<str>>, has: &dyn Fn(&str) -> bool| part.as_deref().is_none_or(has);
    if !ends(first, &|part| name.starts_with(part)) || !ends(last, &|part| name.ends_with(part)) {
        return false;
    }
    let mut rest = name;
    template.iter().flatten().all(|part| {
        let after = rest.split_once(&**part).map(|(_, after)| after);
        rest = after.unwrap_or("");
        after.is_some()
    })
}

/// Whether fixed parts of a name are long enough to choose among names. Texts such as `{}_{}` are in every macro, for its
/// messages and for names of its own; that they make the name of somebody else's function is left to the assumptions.
fn says_something(template: &[Option<Box<str>>]) -> bool {
    const SHORTEST: usize = 3;
    let letters = |part: &str| part.chars().filter(|c| c.is_alphanumeric()).count();
    template.len() > 1
        && template
            .iter()
            .flatten()
            .any(|part| letters(part) >= SHORTEST)
}

/// The parts of a text that a name may be made with: around `{…}`, or before or after what it begins or ends with.
pub(super) fn pieces(text: &str) -> Option<Template> {
    let of_name = |c: char| c.is_alphanumeric() || c == '_';
    if text.is_empty() || text.len() > 64 {
        return None;
    }
    if text.chars().all(of_name) {
        let parts = if text.starts_with('_') {
            vec![None, Some(text.into())]
        } else if text.ends_with('_') {
            vec![Some(text.into()), None]
        } else {
            return None;
        };
        return Some(parts).filter(|parts| says_something(parts));
    }
    let mut out: Template = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        if !before.is_empty() {
            out.push(Some(before.into()));
        }
        out.push(None);
        rest = after.split_once('}')?.1;
    }
    if !rest.is_empty() {
        out.push(Some(rest.into()));
    }
    let plain = out.iter().flatten().all(|part| part.chars().all(of_name));
    (plain && says_something(&out)).then_some(out)
}
