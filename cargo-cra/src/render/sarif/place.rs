//! Places: files, regions and the changes that a fix makes to them.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::text::message;
use super::{object, uri};
use crate::evidence::v1::{Finding, Fix, Location, Record};

/// Every file that something points to, in the order of `run.artifacts`.
pub(super) struct Places<'a>(BTreeMap<&'a str, usize>);

/// The lock file, the one file whose own digest a record has.
const LOCK: &str = "Cargo.lock";

impl<'a> Places<'a> {
    /// The files of these findings and of the record's problems, and the lock file.
    pub(super) fn of(findings: &[&'a Finding], record: &'a Record) -> Self {
        let mut paths: BTreeMap<&str, usize> = BTreeMap::new();
        for finding in findings {
            let edits = finding
                .fix
                .iter()
                .flat_map(|fix| fix.edits.iter().map(|edit| &edit.location));
            for location in [&finding.primary]
                .into_iter()
                .chain(&finding.related)
                .chain(&finding.way)
                .chain(edits)
            {
                paths.insert(&location.path, 0);
            }
        }
        for problem in &record.problems {
            let place = problem.location.iter().map(|location| &location.path);
            paths.extend(
                place
                    .chain([&problem.path])
                    .filter(|path| !path.is_empty())
                    .map(|path| (path.as_str(), 0)),
            );
        }
        if record.inputs.lock_digest.is_some() {
            paths.insert(LOCK, 0);
        }
        for (at, index) in paths.values_mut().enumerate() {
            *index = at;
        }
        Self(paths)
    }

    /// For `run.artifacts`.
    pub(super) fn describe(&self, record: &Record) -> Value {
        let digest = |path: &str| record.inputs.lock_digest.as_ref().filter(|_| path == LOCK);
        self.0
            .keys()
            .map(|path| {
                object([
                    (
                        "location",
                        json!({ "uri": uri::of_relative(path), "uriBaseId": uri::BASE }),
                    ),
                    (
                        "sourceLanguage",
                        if path.ends_with(".rs") {
                            json!("rust")
                        } else {
                            Value::Null
                        },
                    ),
                    (
                        "hashes",
                        digest(path).map_or(Value::Null, |digest| json!({ "sha-256": digest })),
                    ),
                ])
            })
            .collect()
    }

    /// For `result.locations` and the like.
    pub(super) fn location(&self, location: &Location, id: Option<usize>) -> Value {
        object([
            ("id", json!(id)),
            (
                "physicalLocation",
                object([
                    ("artifactLocation", self.file(&location.path)),
                    ("region", region(location)),
                    ("contextRegion", context(location)),
                ]),
            ),
            (
                "message",
                location.label.as_deref().map_or(Value::Null, message),
            ),
        ])
    }

    /// A whole file.
    pub(super) fn whole(&self, path: &str) -> Value {
        json!({ "physicalLocation": { "artifactLocation": self.file(path) } })
    }

    /// For `result.fixes`: edits by file, in the order of the places in it.
    pub(super) fn fix(&self, fix: &Fix) -> Value {
        let mut by_file: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
        for edit in &fix.edits {
            by_file.entry(&edit.location.path).or_default().push(json!({
                "deletedRegion": bare_region(&edit.location),
                "insertedContent": { "text": edit.replacement },
            }));
        }
        let hint = if fix.safe {
            ""
        } else {
            " (look at it before you apply it)"
        };
        let changes: Value = by_file
            .into_iter()
            .map(|(path, replacements)| json!({ "artifactLocation": self.file(path), "replacements": replacements }))
            .collect();
        json!({ "description": message(&format!("{}{hint}", fix.title)), "artifactChanges": changes })
    }

    fn file(&self, path: &str) -> Value {
        object([
            ("uri", json!(uri::of_relative(path))),
            ("uriBaseId", json!(uri::BASE)),
            ("index", json!(self.0.get(path))),
        ])
    }
}

fn bare_region(location: &Location) -> Value {
    let start = (location.line_start.max(1), location.column_start.max(1));
    let end = (location.line_end.max(1), location.column_end.max(1)).max(start);
    json!({ "startLine": start.0, "startColumn": start.1, "endLine": end.0, "endColumn": end.1 })
}

fn region(location: &Location) -> Value {
    let mut region = bare_region(location);
    if let Some(text) = exact(location) {
        region["snippet"] = json!({ "text": text });
    }
    region
}

/// The lines around the place in full; null when they are the place itself, or not known.
fn context(location: &Location) -> Value {
    let lines = &location.text;
    let Ok(more) = u32::try_from(lines.len().saturating_sub(1)) else {
        return Value::Null;
    };
    let first = location.line_start.max(1);
    let text = lines.join("\n");
    if lines.is_empty()
        || location.line_end > first.saturating_add(more)
        || exact(location).as_ref() == Some(&text)
    {
        return Value::Null;
    }
    json!({ "startLine": first, "endLine": first + more, "snippet": { "text": text } })
}

/// The text of the place; none when the record does not have all of it.
fn exact(location: &Location) -> Option<String> {
    let last = location.line_end.checked_sub(location.line_start)? as usize;
    if location.text.len() != last + 1 {
        return None;
    }
    let start = location.column_start.checked_sub(1)? as usize;
    let end = location.column_end.checked_sub(1)? as usize;
    let mut out = String::new();
    for (at, line) in location.text.iter().enumerate() {
        let skip = if at == 0 { start } else { 0 };
        let until = if at == last { end } else { usize::MAX };
        out.extend(line.chars().take(until).skip(skip));
        if at < last {
            out.push('\n');
        }
    }
    Some(out)
}
