//! The open findings that an output tells of, in one form for all formats.

use std::collections::BTreeMap;

use serde_json::Value;

/// How often each lint is open in each file and line.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Tally(BTreeMap<(String, String, u64), usize>);

impl Tally {
    fn add(&mut self, path: &str, rule: &str, line: u64) {
        *self
            .0
            .entry((path.to_owned(), rule.to_owned(), line))
            .or_default() += 1;
    }

    /// Of lines `path:line:column: level[cra::rule]: …`.
    pub(crate) fn of_short(text: &str) -> Self {
        let mut out = Self::default();
        for line in text.lines() {
            let Some((place, rest)) = line.split_once(": ") else {
                continue;
            };
            let rule = rest
                .split_once("[cra::")
                .and_then(|(_, rest)| rest.split_once("]: "));
            let mut place = place.rsplitn(3, ':');
            if let (Some((rule, _)), Some(_column), Some(line), Some(path)) =
                (rule, place.next(), place.next(), place.next())
            {
                out.add(path, rule, line.parse().expect("a line is a number"));
            }
        }
        out
    }

    /// Of cargo's messages.
    pub(crate) fn of_messages(messages: &[Value]) -> Self {
        let mut out = Self::default();
        for message in messages {
            let message = &message["message"];
            let Some(rule) = message["code"]["code"]
                .as_str()
                .and_then(|code| code.strip_prefix("cra::"))
            else {
                continue;
            };
            let spans = message["spans"].as_array().into_iter().flatten();
            let primary = spans.filter(|span| span["is_primary"] == true);
            for span in primary {
                out.add(text(&span["file_name"]), rule, number(&span["line_start"]));
            }
        }
        out
    }

    /// Of a SARIF log.
    pub(crate) fn of_log(log: &Value) -> Self {
        let mut out = Self::default();
        for result in log["runs"][0]["results"].as_array().into_iter().flatten() {
            if result["suppressions"]
                .as_array()
                .is_some_and(|list| !list.is_empty())
            {
                continue;
            }
            let place = &result["locations"][0]["physicalLocation"];
            out.add(
                text(&place["artifactLocation"]["uri"]),
                text(&result["ruleId"]),
                number(&place["region"]["startLine"]),
            );
        }
        out
    }

    /// Of a record.
    pub(crate) fn of_record(record: &Value) -> Self {
        let mut out = Self::default();
        for finding in record["findings"].as_array().into_iter().flatten() {
            if finding["accepted"].is_null() {
                out.add(
                    text(&finding["primary"]["path"]),
                    text(&finding["rule"]),
                    number(&finding["primary"]["line_start"]),
                );
            }
        }
        out
    }
}

fn text(value: &Value) -> &str {
    value.as_str().expect("it is a text")
}

fn number(value: &Value) -> u64 {
    value.as_u64().expect("it is a number")
}
