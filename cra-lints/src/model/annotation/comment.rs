//! Comments that begin with `cra:`.

/// What such a comment says.
#[derive(Debug, Clone, PartialEq, Eq)]
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
    /// `satisfies I.2.e, I.2.k`.
    Satisfies(Vec<String>),
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
    if let Some(rest) = text.strip_prefix("satisfies") {
        let ids: Vec<String> = rest
            .split([',', ' ', '(', ')', '"'])
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect();
        if ids.is_empty() {
            return Some(Err(
                "it names no requirement: write `cra: satisfies I.2.e`".to_owned()
            ));
        }
        return Some(Ok(Said::Satisfies(ids)));
    }
    if let Some(rest) = text.strip_prefix("sanitizes") {
        return Some(sanitizes(rest.trim_start()));
    }
    Some(Err(
        "it is none of `accept(lint): reason, until DATE`, `satisfies REQUIREMENT` and `sanitizes(SINKS)`"
            .to_owned(),
    ))
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
        assert_eq!(parse("// SAFETY: fine"), None);
        assert!(matches!(parse("// cra: accept weak"), Some(Err(_))));
        assert!(matches!(parse("// cra: allow(x)"), Some(Err(_))));
        assert_eq!(
            parse("// cra: satisfies I.2.e, I.2.k"),
            Some(Ok(Said::Satisfies(vec!["I.2.e".into(), "I.2.k".into()])))
        );
    }

    #[test]
    fn a_sanitizer_names_its_sinks() {
        assert_eq!(
            parse("// cra: sanitizes(sql, path): letters only"),
            Some(Ok(Said::Sanitizes(vec!["sql".into(), "path".into()])))
        );
        for bad in ["// cra: sanitizes sql", "// cra: sanitizes( , )"] {
            assert!(matches!(parse(bad), Some(Err(_))), "{bad}");
        }
    }
}
