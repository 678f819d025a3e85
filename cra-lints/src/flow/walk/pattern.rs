//! Regular expressions that are written in the program: what a text that matches one can no longer hold, and what is left
//! of a text whose matches were replaced.

use super::Walk;
use super::call::Given;
use super::row::harmless;
use crate::flow::groups::text_sinks;
use crate::flow::kinds::SinkKind;
use crate::flow::known::{Condition, Known, Refinement, Target};
use crate::flow::taint::Sinks;
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::values::Value as Constant;

/// Functions that make something once, from what a function gives.
const ONCE: &[&str] = &["LazyLock::new", "LazyCell::new", "Lazy::new", "get_or_init"];

impl Walk<'_, '_> {
    /// A compiled pattern goes by its text, and a text that a pattern went over by what that took out of it.
    pub(super) fn compiled(
        &self,
        paths: &[Name],
        name: Name,
        given: &Given,
        value: Value,
    ) -> Value {
        let is = |ends: &[&str]| {
            let ends_so = |path: &Name| ends.iter().any(|end| path.as_str().ends_with(end));
            paths.iter().any(ends_so)
        };
        match (name.as_str(), &given.args[..]) {
            ("new", [pattern]) if is(&["::Regex::new"]) => match pattern.constant() {
                Some(Constant::Str(_)) => value.with_known_of(pattern),
                _ => value,
            },
            ("new" | "get_or_init", [_]) if is(ONCE) => match given.made.borrow().first() {
                Some(made) if made.constant().is_some() => value.with_known_of(made),
                _ => value,
            },
            ("expect", [_]) => match (given.receiver.constant(), value.what()) {
                (Some(_), Known::Nothing) => value.with_known_of(&given.receiver),
                _ => value,
            },
            ("replace_all", [_, put]) => match (text_of(&given.receiver), put.constant()) {
                (Some(pattern), Some(Constant::Str(put))) if !put.contains(['\n', '\r']) => {
                    harmless(&value, without(pattern))
                }
                _ => value,
            },
            _ => value,
        }
    }
}

/// What it says of a text whether a pattern that is known matches it; `None` of one that is not.
pub(super) fn question(pattern: &Value, target: &Target) -> Option<Condition> {
    let pattern = text_of(pattern)?;
    let said = |kills: Sinks| match kills == Sinks::NONE {
        true => Vec::new(),
        false => vec![Refinement {
            target: target.clone(),
            kills,
        }],
    };
    Some(Condition {
        when_true: said(matching(pattern)),
        when_false: said(without(pattern)),
    })
}

fn text_of(pattern: &Value) -> Option<&str> {
    match pattern.constant() {
        Some(Constant::Str(text)) => Some(text),
        _ => None,
    }
}

/// For which sinks a text is harmless that a pattern matches: only where it must fit from its beginning to its end.
fn matching(pattern: &str) -> Sinks {
    let Some(pattern) = without_flags(pattern) else {
        return Sinks::NONE;
    };
    let begins = pattern.starts_with('^') || pattern.starts_with("\\A");
    let ends = pattern.ends_with("\\z")
        || pattern
            .strip_suffix('$')
            .is_some_and(|rest| escapes_before(rest).is_multiple_of(2));
    if !begins || !ends || !alternatives(pattern).is_empty() {
        return Sinks::NONE;
    }
    let takes_breaks = ["[^", "\\s", "\\W", "\\D", "\\n", "\\r", "[:space:]"];
    match takes_breaks.iter().any(|part| pattern.contains(part)) {
        true => text_sinks().without(Sinks::of(&[SinkKind::Log, SinkKind::Header])),
        false => text_sinks(),
    }
}

/// For which sinks a text is harmless in which a pattern matches nothing.
fn without(pattern: &str) -> Sinks {
    let breaks = Sinks::of(&[SinkKind::Log, SinkKind::Header]);
    let Some(pattern) = without_flags(pattern) else {
        return Sinks::NONE;
    };
    let others = alternatives(pattern);
    if !others.is_empty() {
        let mut cases = others.iter().map(|case| without(case));
        return match cases.any(|kills| kills.both(breaks) == breaks) {
            true => breaks,
            false => Sinks::NONE,
        };
    }
    // `\r?\n` and `\r*\n` are about each line's end.
    let one = pattern
        .strip_prefix("\\r?")
        .or_else(|| pattern.strip_prefix("\\r*"))
        .unwrap_or(pattern)
        .trim_end_matches('+');
    if matches!(
        one,
        "\\n" | "\n" | "\\s" | "\\p{C}" | "\\p{Cc}" | "\\pC" | "\\W" | "\\R"
    ) {
        return breaks;
    }
    let Some(set) = one
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
        .filter(|set| is_one_set(set))
    else {
        return Sinks::NONE;
    };
    let named = [
        "\\n",
        "\n",
        "\\s",
        "[:cntrl:]",
        "[:space:]",
        "\\p{C",
        "\\x00-",
        "\\u{0}-",
    ];
    match set.strip_prefix('^') {
        Some(kept) => {
            let takes_breaks = ["\\n", "\n", "\\r", "\\s", "\\W", "\\D", "[:space:]", "[:^"];
            if takes_breaks.iter().any(|part| kept.contains(part)) {
                return Sinks::NONE;
            }
            match kept.contains(['/', '\'', '"', '<', '`', ';', '&', '$']) || kept.contains("\\\\")
            {
                true => breaks,
                false => text_sinks(),
            }
        }
        None if named.iter().any(|part| set.contains(part)) => breaks,
        None => Sinks::NONE,
    }
}

/// A pattern behind the flags at its front; `None` where lines or the dot mean something else.
fn without_flags(pattern: &str) -> Option<&str> {
    let mut rest = pattern;
    while let Some(at) = rest.find("(?") {
        let flags = &rest[at + 2..];
        let end = flags.find(|c: char| !c.is_ascii_alphabetic() && c != '-');
        let named = flags.starts_with("P<");
        let on = flags[..end.unwrap_or(0)]
            .split('-')
            .next()
            .unwrap_or_default();
        if !named && on.contains(['m', 's']) {
            return None;
        }
        rest = flags;
    }
    let front = pattern.strip_prefix("(?").and_then(|flags| {
        let (flags, rest) = flags.split_once(')')?;
        let plain = flags.chars().all(|c| c.is_ascii_alphabetic() || c == '-');
        plain.then_some(rest)
    });
    Some(front.unwrap_or(pattern))
}

/// How many backslashes a text ends with.
fn escapes_before(text: &str) -> usize {
    text.len() - text.trim_end_matches('\\').len()
}

/// The alternatives of a pattern outside of groups and sets; none where there is only one.
fn alternatives(pattern: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let (mut depth, mut start) = (0usize, 0);
    let mut set = false;
    let mut escaped = false;
    for (at, letter) in pattern.char_indices() {
        if std::mem::take(&mut escaped) {
            continue;
        }
        match letter {
            '\\' => escaped = true,
            '[' => set = true,
            ']' => set = false,
            '(' if !set => depth += 1,
            ')' if !set => depth = depth.saturating_sub(1),
            '|' if !set && depth == 0 => {
                out.push(&pattern[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    if start > 0 {
        out.push(&pattern[start..]);
    }
    out
}

/// Whether what stands between the first `[` and the last `]` is one set: the only brackets in it are those of classes
/// with a name.
fn is_one_set(set: &str) -> bool {
    let mut rest = set;
    while let Some(at) = rest.find(['[', ']']) {
        if !escapes_before(&rest[..at]).is_multiple_of(2) {
            rest = &rest[at + 1..];
            continue;
        }
        let Some(class) = rest[at..].strip_prefix("[:") else {
            return false;
        };
        let Some((_, after)) = class.split_once(":]") else {
            return false;
        };
        rest = after;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_match_says_something_when_it_is_of_the_whole_text() {
        let breaks = Sinks::of(&[SinkKind::Log]);
        for whole in ["^[a-z]+$", r"\A\d{4}\z", "(?i)^[a-z]$", "^(?:a|b)$"] {
            assert_eq!(matching(whole), text_sinks(), "{whole}");
        }
        for part in [
            "[a-z]+",
            "^[a-z]+",
            "[a-z]+$",
            "(?m)^[a-z]+$",
            "(?is)^.*$",
            "^a$|b",
            r"^a\$",
        ] {
            assert_eq!(matching(part), Sinks::NONE, "{part}");
        }
        assert_eq!(matching("^[^/]+$").both(breaks), Sinks::NONE);
    }

    #[test]
    fn what_is_left_has_nothing_of_what_was_matched() {
        let breaks = Sinks::of(&[SinkKind::Log, SinkKind::Header]);
        for of_lines in [
            r"[\r\n]+",
            r"\s",
            r"\r?\n",
            r"\r\n|\r|\n",
            "[[:cntrl:]]",
            r"[\x00-\x1f]",
            r"[^\w/.]",
        ] {
            assert_eq!(without(of_lines), breaks, "{of_lines}");
        }
        assert_eq!(without("[^a-zA-Z0-9_-]"), text_sinks());
        for other in ["[<>]", r"a\n", r"[^\s]", "x+", "[a][b]"] {
            assert_eq!(without(other), Sinks::NONE, "{other}");
        }
    }
}
