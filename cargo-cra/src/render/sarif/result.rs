//! Results: one for each finding.

use serde_json::{Value, json};

use super::text::{message, sentences};
use super::{Known, object};
use crate::evidence::v1::{Acceptance, Finding};
use crate::render::{escape, tally, way};

/// For `run.results`.
pub(super) fn describe(finding: &Finding, known: &Known<'_>) -> Value {
    let index = known.rules.get(finding.rule.as_str()).copied();
    let rule = index.map(|at| &known.record.rules[at]);
    let said = sentences(&[
        ("", &finding.message),
        ("Why it matters: ", &finding.note),
        ("What to do: ", &finding.help),
    ]);
    let related: Vec<Value> = finding
        .related
        .iter()
        .chain(way::before(finding))
        .zip(1..)
        .map(|(place, id)| known.places.location(place, Some(id)))
        .collect();
    object([
        ("ruleId", json!(finding.rule)),
        ("ruleIndex", json!(index)),
        ("kind", json!("fail")),
        ("level", json!(tally::word(&finding.level))),
        ("message", message(&said)),
        ("locations", json!([place(finding, known)])),
        (
            "relatedLocations",
            if related.is_empty() {
                Value::Null
            } else {
                Value::from(related)
            },
        ),
        ("codeFlows", flows(finding, known)),
        (
            "partialFingerprints",
            json!({ "cargoCra/v1": finding.fingerprint }),
        ),
        (
            "fixes",
            finding
                .fix
                .as_ref()
                .map_or(Value::Null, |fix| json!([known.places.fix(fix)])),
        ),
        // Empty and not absent: either all results of a run say whether they are suppressed, or none does.
        (
            "suppressions",
            finding.accepted.iter().map(suppression).collect(),
        ),
        (
            "taxa",
            rule.map_or(Value::Null, |rule| known.taxa.references_of(rule)),
        ),
        ("properties", properties(finding, known)),
    ])
}

/// The way of a value as one flow; null when there is none.
fn flows(finding: &Finding, known: &Known<'_>) -> Value {
    let Some(last) = finding.way.len().checked_sub(1) else {
        return Value::Null;
    };
    let steps: Vec<Value> = finding
        .way
        .iter()
        .enumerate()
        .map(|(at, step)| {
            let importance = if at == 0 || at == last {
                "essential"
            } else {
                "important"
            };
            json!({ "location": known.places.location(step, None), "importance": importance })
        })
        .collect();
    json!([{ "threadFlows": [{ "locations": steps }] }])
}

/// Where it is, with the item around it.
fn place(finding: &Finding, known: &Known<'_>) -> Value {
    let mut place = known.places.location(&finding.primary, None);
    if !finding.item.is_empty() {
        place["logicalLocations"] = json!([{ "fullyQualifiedName": finding.item }]);
    }
    place
}

fn suppression(accepted: &Acceptance) -> Value {
    let kind = if accepted.origin == "in the source" {
        "inSource"
    } else {
        "external"
    };
    json!({
        "kind": kind,
        "status": "accepted",
        "justification": escape::line(&accepted.reason),
        "properties": object([
            ("until", json!(accepted.until)),
            ("by", json!(accepted.by)),
            ("origin", json!(accepted.origin)),
        ]),
    })
}

/// Of a finding about a dependency: its advisory, the dependency, and whether the product has the fault.
fn properties(finding: &Finding, known: &Known<'_>) -> Value {
    let package = finding.package.and_then(|at| known.record.packages.get(at));
    let member = json!(package.map(|package| format!("{} {}", package.name, package.version)));
    let Some(facts) = &finding.advisory else {
        return object([("package", member)]);
    };
    let reach = facts.reach.as_ref();
    object([
        ("advisory", json!(facts.id)),
        ("package", json!(facts.package)),
        ("packageVersion", json!(facts.version)),
        ("member", member),
        ("aliases", json!(facts.aliases)),
        ("cvss", json!(facts.cvss)),
        ("dependencyPath", json!(facts.path)),
        (
            "inShippedGraph",
            json!(reach.map(|reach| reach.in_shipped_graph)),
        ),
        ("reachability", json!(reach.map(|reach| &reach.verdict))),
        ("rung", json!(reach.map(|reach| &reach.rung))),
        ("evidence", json!(reach.map(|reach| &reach.evidence))),
        ("assumptions", json!(reach.map(|reach| &reach.assumptions))),
        ("callPath", json!(reach.map(|reach| &reach.calls))),
    ])
}
