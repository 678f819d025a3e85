//! Rules: what each lint looks for, why, and what it does not see.

use serde_json::{Value, json};

use super::object;
use super::taxonomy::{Taxa, tags};
use crate::evidence::v1::Rule;
use crate::render::tally;

/// For `driver.rules`.
pub(super) fn describe(rule: &Rule, taxa: &Taxa<'_>) -> Value {
    json!({
        "id": rule.id,
        "name": pascal(&rule.id),
        "shortDescription": { "text": sentence(&rule.title) },
        "fullDescription": { "text": rule.checks },
        "help": {
            "text": format!(
                "What it checks: {}\n\nWhy it matters: {}\n\nWhat it does not see: {}",
                rule.checks, rule.why, rule.limits
            ),
            "markdown": format!(
                "## What it checks\n\n{}\n\n## Why it matters\n\n{}\n\n## What it does not see\n\n{}\n",
                rule.checks, rule.why, rule.limits
            ),
        },
        "defaultConfiguration": configuration(&rule.default_level),
        "relationships": taxa.relationships(rule),
        "properties": {
            "tags": tags(rule),
            "security-severity": severity(rule),
            "problem.severity": problem_severity(&rule.level),
            "family": rule.family,
            "requirements": rule.requirements,
            "since": rule.since,
            "digest": rule.digest,
        },
    })
}

/// For `invocation.ruleConfigurationOverrides`: the rules whose level this run has changed; null when there are none.
pub(super) fn overrides(rules: &[Rule]) -> Value {
    let changed: Vec<Value> = rules
        .iter()
        .enumerate()
        .filter(|(_, rule)| rule.level != rule.default_level)
        .map(|(index, rule)| {
            json!({ "descriptor": { "id": rule.id, "index": index }, "configuration": configuration(&rule.level) })
        })
        .collect();
    if changed.is_empty() {
        Value::Null
    } else {
        Value::from(changed)
    }
}

fn configuration(level: &str) -> Value {
    let enabled = level != "allow";
    object([
        ("enabled", json!(enabled)),
        (
            "level",
            if enabled {
                json!(tally::word(level))
            } else {
                Value::Null
            },
        ),
    ])
}

/// The number by which GitHub sorts alerts: high from 7.0, medium from 4.0, low below. It says how serious the lint is
/// taken here, and nothing of a vulnerability's own score.
fn severity(rule: &Rule) -> &'static str {
    match tally::word(&rule.level) {
        "error" => "8.0",
        "warning" => "5.0",
        _ => "2.0",
    }
}

fn problem_severity(level: &str) -> &'static str {
    match tally::word(level) {
        "note" => "recommendation",
        word => word,
    }
}

/// `weak_hash` as `WeakHash`, the form that readers expect of a rule's name.
fn pascal(id: &str) -> String {
    let upper = |word: &str| {
        let mut chars = word.chars();
        chars
            .next()
            .map(|first| first.to_ascii_uppercase())
            .into_iter()
            .chain(chars)
            .collect::<String>()
    };
    id.split(['_', ':']).map(upper).collect()
}

fn sentence(title: &str) -> String {
    if title.ends_with(['.', '!', '?']) {
        title.to_owned()
    } else {
        format!("{title}.")
    }
}
