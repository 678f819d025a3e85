//! The run itself: what stood in its way, and what its rules did not look at.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::rule::overrides;
use super::text::message;
use super::{Known, object};
use crate::evidence::v1::{Check, Problem, Record};

/// For `run.invocations`.
pub(super) fn invocation(known: &Known<'_>) -> Value {
    let record = known.record;
    let looked = record.inputs.files > 0;
    let mut notices: Vec<Value> = Vec::new();
    if !looked {
        notices.push(notice(
            "error",
            "nothing_looked_at",
            "nothing was looked at: the selection has no Rust file",
        ));
    }
    notices.extend(advisories(record));
    notices.extend(
        record
            .problems
            .iter()
            .map(|problem| of_problem(problem, known)),
    );
    notices.extend(unseen(known));
    object([
        ("executionSuccessful", json!(looked)),
        ("arguments", json!(record.inputs.selection)),
        ("ruleConfigurationOverrides", overrides(&record.rules)),
        ("toolExecutionNotifications", Value::from(notices)),
    ])
}

fn notice(level: &str, id: &str, prose: &str) -> Value {
    json!({ "level": level, "descriptor": { "id": id }, "message": message(prose) })
}

fn advisories(record: &Record) -> Option<Value> {
    let Some(known) = &record.advisories else {
        return Some(notice(
            "warning",
            "no_advisories",
            "no advisories were read: dependencies were not checked for them",
        ));
    };
    let level = match known.freshness.as_str() {
        "ageing" => "note",
        "old" | "stale" => "warning",
        _ => return None,
    };
    let prose = format!(
        "the advisories are those of {}, {} days ago ({})",
        known.date, known.age_days, known.freshness
    );
    Some(notice(level, "advisories_age", &prose))
}

fn of_problem(problem: &Problem, known: &Known<'_>) -> Value {
    let level = if problem.hides_something {
        "warning"
    } else {
        "note"
    };
    let mut out = notice(level, &problem.kind, &problem.message);
    let location = match &problem.location {
        Some(location) => known.places.location(location, None),
        None if !problem.path.is_empty() => known.places.whole(&problem.path),
        None => return out,
    };
    out["locations"] = json!([location]);
    out
}

/// One notice for each rule that did not look at everything, over all packages.
fn unseen(known: &Known<'_>) -> Vec<Value> {
    let mut by_rule: BTreeMap<&str, Vec<&Check>> = BTreeMap::new();
    for check in &known.record.checks {
        by_rule.entry(&check.rule).or_default().push(check);
    }
    by_rule
        .into_iter()
        .filter(|(_, checks)| checks.iter().any(|check| is_blind(check)))
        .map(|(rule, checks)| {
            let (seen, of) = checks.iter().fold((0, 0), |(seen, of), check| {
                (seen + check.looked_at, of + check.of)
            });
            let mut reasons: Vec<&str> = checks
                .iter()
                .flat_map(|check| &check.not_looked_at)
                .map(String::as_str)
                .collect();
            reasons.sort_unstable();
            reasons.dedup();
            let why = if reasons.is_empty() {
                String::new()
            } else {
                format!("; not looked at: {}", reasons.join(", "))
            };
            let prose = format!("`{rule}` looked at {seen} of {of} {}{why}", checks[0].unit);
            let mut out = notice("warning", "not_looked_at", &prose);
            if let Some(index) = known.rules.get(rule) {
                out["associatedRule"] = json!({ "id": rule, "index": index });
            }
            out
        })
        .collect()
}

/// Whether the rule was wanted and did not see everything.
fn is_blind(check: &Check) -> bool {
    check.level != "allow"
        && (matches!(check.verdict.as_str(), "inconclusive" | "not run")
            || !check.not_looked_at.is_empty())
}
