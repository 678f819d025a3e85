//! SARIF 2.1.0: findings, rules and what was not looked at, for pages and tools that collect results.
//!
//! Every rule of the program is listed, with the weaknesses and the requirements that it speaks to as taxa and as tags.
//! Accepted findings stay, as suppressed results; [`render_open`] leaves them out.

mod notice;
mod place;
mod result;
mod rule;
mod taxonomy;
mod text;
mod uri;

use std::collections::BTreeMap;
use std::io;

use serde_json::{Value, json};

use super::{Options, json};
use crate::evidence::v1::{Finding, Record};
use place::Places;
use taxonomy::Taxa;

/// Writes every finding, accepted ones as suppressed results: the form for evidence.
///
/// # Errors
/// What writing to `out` says.
pub fn render(record: &Record, options: &Options, out: &mut dyn io::Write) -> io::Result<()> {
    let findings: Vec<&Finding> = record.findings.iter().collect();
    json::write_pretty(&log(record, &findings, options), out)
}

/// Writes open findings only: the form for pages that raise an alert for suppressed results too, as GitHub's does.
///
/// # Errors
/// What writing to `out` says.
pub fn render_open(record: &Record, options: &Options, out: &mut dyn io::Write) -> io::Result<()> {
    let findings: Vec<&Finding> = super::tally::open(record).collect();
    json::write_pretty(&log(record, &findings, options), out)
}

/// What results point to by index.
struct Known<'a> {
    record: &'a Record,
    taxa: Taxa<'a>,
    rules: BTreeMap<&'a str, usize>,
    places: Places<'a>,
}

fn log(record: &Record, findings: &[&Finding], options: &Options) -> Value {
    let known = Known {
        record,
        taxa: Taxa::of(record),
        rules: record
            .rules
            .iter()
            .enumerate()
            .map(|(at, rule)| (rule.id.as_str(), at))
            .collect(),
        places: Places::of(findings, record),
    };
    let run = object([
        ("tool", json!({ "driver": driver(&known) })),
        ("taxonomies", known.taxa.describe()),
        ("automationDetails", json!({ "id": "cargo-cra/" })),
        ("invocations", json!([notice::invocation(&known)])),
        ("originalUriBaseIds", json!({ uri::BASE: base(options) })),
        ("artifacts", known.places.describe(record)),
        ("columnKind", json!("unicodeCodePoints")),
        (
            "results",
            findings
                .iter()
                .map(|finding| result::describe(finding, &known))
                .collect(),
        ),
        ("properties", properties(record)),
    ]);
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    })
}

fn driver(known: &Known<'_>) -> Value {
    let tool = &known.record.tool;
    json!({
        "name": tool.name,
        "version": tool.version,
        "semanticVersion": tool.version,
        "rules": known.record.rules.iter().map(|rule| rule::describe(rule, &known.taxa)).collect::<Value>(),
        "supportedTaxonomies": known.taxa.references(),
        "properties": { "rulesDigest": tool.rules_digest },
    })
}

fn base(options: &Options) -> Value {
    let description = json!({ "text": "The root of the Cargo workspace." });
    object([
        (
            "uri",
            uri::of_directory(&options.root).map_or(Value::Null, Value::from),
        ),
        ("description", description),
    ])
}

fn properties(record: &Record) -> Value {
    let inputs = &record.inputs;
    object([
        ("asOf", json!(record.as_of)),
        (
            "commit",
            json!(inputs.commit.as_ref().map(|commit| &commit.id)),
        ),
        ("toolchain", json!(inputs.toolchain)),
        ("sourcesDigest", json!(inputs.sources_digest)),
        ("lockDigest", json!(inputs.lock_digest)),
        ("files", json!(inputs.files)),
        ("lines", json!(inputs.lines)),
        ("advisories", json!(record.advisories)),
    ])
}

/// An object without the members that are null.
fn object<const N: usize>(members: [(&str, Value); N]) -> Value {
    members
        .into_iter()
        .filter(|(_, value)| !value.is_null())
        .map(|(key, value)| (key.to_owned(), value))
        .collect()
}

#[cfg(test)]
mod tests;
