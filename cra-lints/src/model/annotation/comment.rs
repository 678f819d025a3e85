//! Comments that begin with `cra:`.

use cra_vocab::attribute::{self, Attribute};

/// What such a comment says.
#[derive(Debug, Clone)]
pub(super) enum Said {
    /// `accept(lint): reason, until 2027-01-15`.
    Accept {
        /// The lint, as written.
        lint: String,
        /// The reason.
        reason: String,
        /// The date, as written; empty when there is none.
        until: String,
    },
    /// `satisfies I.2.e, I.2.k` or `verifies I.2.e`.
    Satisfies {
        /// Which of the two.
        word: &'static str,
        /// The ids, as written.
        requirements: Vec<String>,
    },
    /// `requires(Session)`: the words of an attribute.
    Promise {
        /// Which attribute.
        known: &'static Attribute,
        /// What stands between its parentheses.
        args: String,
    },
    /// `sanitizes(sql, path)`.
    Sanitizes(Vec<String>),
}

/// Reads a comment with its delimiters; `None` when it is not meant for us.
pub(super) fn parse(comment: &str) -> Option<Result<Said, String>> {
    let text = comment
        .trim_start_matches(['/', '*', '!'])
        .trim_end_matches(['*', '/'])
        .trim();
    let text = text.strip_prefix("cra:")?.trim_start();
    if let Some(rest) = text.strip_prefix("accept") {
        return Some(accept(rest.trim_start()));
    }
    let trace = |word: &'static str| Some((word, text.strip_prefix(word)?));
    if let Some((word, rest)) = trace("satisfies").or_else(|| trace("verifies")) {
        let ids: Vec<String> = rest
            .split([',', ' ', '(', ')', '"'])
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect();
        if ids.is_empty() {
            return Some(Err(format!(
                "it names no requirement: write `cra: {word} I.2.e`"
            )));
        }
        return Some(Ok(Said::Satisfies {
            word,
            requirements: ids,
        }));
    }
    if let Some(rest) = text.strip_prefix("sanitizes") {
        return Some(sanitizes(rest.trim_start()));
    }
    let end = text
        .find(|c: char| !c.is_alphanumeric() && c != '_')
        .unwrap_or(text.len());
    let (word, rest) = text.split_at(end);
    match attribute::find(word) {
        // What stands behind the closing parenthesis is for readers.
        Some(known) => {
            let args = rest
                .trim_start()
                .strip_prefix('(')
                .and_then(|rest| rest.rsplit_once(')'))
                .map_or("", |(inner, _)| inner);
            Some(Ok(Said::Promise {
                known,
                args: args.to_owned(),
            }))
        }
        None => Some(Err(
            "it is none of `accept(lint): reason, until DATE`, `satisfies REQUIREMENT`, `sanitizes(SINKS)` and the \
             words of `cargo cra list attributes`"
                .to_owned(),
        )),
    }
}

/// What stands behind the closing parenthesis is for readers.
fn sanitizes(rest: &str) -> Result<Said, String> {
    let inner = rest
        .strip_prefix('(')
        .and_then(|rest| rest.split_once(')'))
        .map_or("", |(inner, _)| inner);
    let sinks: Vec<String> = inner
        .split([',', ' '])
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    if sinks.is_empty() {
        return Err("it names no sink: write `cra: sanitizes(sql)`".to_owned());
    }
    Ok(Said::Sanitizes(sinks))
}

fn accept(rest: &str) -> Result<Said, String> {
    let shape = || "write `cra: accept(lint): reason, until 2027-01-15`".to_owned();
    let inner = rest.strip_prefix('(').ok_or_else(shape)?;
    let (lint, rest) = inner.split_once(')').ok_or_else(shape)?;
    let rest = rest.trim_start().trim_start_matches(':').trim();
    // The date stands last, so that the reason may have commas of its own.
    let (reason, until) = match rest.rsplit_once(',') {
        Some((reason, last)) => {
            let last = last.trim();
            let date = last.strip_prefix("until").map_or(last, str::trim);
            if date.starts_with(|char: char| char.is_ascii_digit()) || last.starts_with("until") {
                (reason.trim(), date)
            } else {
                (rest, "")
            }
        }
        None => (rest, ""),
    };
    Ok(Said::Accept {
        lint: lint.trim().to_owned(),
        reason: reason.to_owned(),
        until: until.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_acceptance_has_a_lint_a_reason_and_a_date() {
        let said =
            parse("// cra: accept(weak_key_size): old readers, sold until 2024, until 2027-01-15");
        let Some(Ok(Said::Accept {
            lint,
            reason,
            until,
        })) = said
        else {
            panic!("it is well formed: {said:?}");
        };
        assert_eq!(
            (lint.as_str(), reason.as_str(), until.as_str()),
            (
                "weak_key_size",
                "old readers, sold until 2024",
                "2027-01-15"
            )
        );
    }

    #[test]
    fn the_word_until_may_be_left_out_and_so_may_the_date() {
        let short = parse("/* cra: accept(a) because of b, 2027-01-15 */");
        assert!(matches!(short, Some(Ok(Said::Accept { until, .. })) if until == "2027-01-15"));
        let none = parse("// cra: accept(a): because, as said, of b");
        assert!(matches!(none, Some(Ok(Said::Accept { until, .. })) if until.is_empty()));
    }

    #[test]
    fn other_comments_are_none_of_ours_and_ours_with_errors_are_told() {
        assert!(parse("// SAFETY: fine").is_none());
        assert!(matches!(parse("// cra: accept weak"), Some(Err(_))));
        assert!(matches!(parse("// cra: allow(x)"), Some(Err(_))));
        let said = parse("// cra: satisfies I.2.e, I.2.k");
        assert!(
            matches!(said, Some(Ok(Said::Satisfies { word: "satisfies", requirements })) if requirements == ["I.2.e", "I.2.k"])
        );
    }

    #[test]
    fn the_words_of_attributes_are_known() {
        let said = parse("// cra: audited(crate::log::record, event = \"door (front) opened\")");
        let Some(Ok(Said::Promise { known, args })) = said else {
            panic!("it is well formed: {said:?}");
        };
        assert_eq!(
            (known.name, args.as_str()),
            (
                "audited",
                "crate::log::record, event = \"door (front) opened\""
            )
        );
        assert!(
            matches!(parse("// cra: witness"), Some(Ok(Said::Promise { known, args })) if known.name == "witness" && args.is_empty())
        );
    }

    #[test]
    fn a_sanitizer_names_its_sinks() {
        let said = parse("// cra: sanitizes(sql, path): letters only");
        assert!(matches!(said, Some(Ok(Said::Sanitizes(sinks))) if sinks == ["sql", "path"]));
        for bad in ["// cra: sanitizes sql", "// cra: sanitizes( , )"] {
            assert!(matches!(parse(bad), Some(Err(_))), "{bad}");
        }
    }
}
