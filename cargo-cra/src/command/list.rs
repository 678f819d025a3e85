//! `cargo cra list`: tables of lints, requirements, articles and attributes, the surface of a workspace, and what its
//! dependencies may do.

mod dependencies;
mod surface;

use std::fmt::Write as _;

use cra_lints::lints::ALL;
use cra_vocab::{article, attribute, requirement};
use serde_json::{Value, json};

use crate::cli::{List, Listed, Plain};
use crate::exit::Exit;
use crate::stop::Stop;

/// Writes the table to standard output.
///
/// # Errors
/// When it cannot be written.
pub fn run(args: &List) -> Result<Exit, Stop> {
    if args.write_baseline {
        return dependencies::write_baseline(args);
    }
    // The rows for people, or the values for machines.
    let (rows, values) = match (args.message_format, args.what) {
        (Plain::Human, Listed::Surface) => {
            (surface::rows(&surface::read(&args.selection)?), Vec::new())
        }
        (Plain::Json, Listed::Surface) => (
            Vec::new(),
            surface::values(&surface::read(&args.selection)?),
        ),
        (Plain::Human, Listed::Dependencies) => (
            dependencies::rows(&dependencies::read(&args.selection)?),
            Vec::new(),
        ),
        (Plain::Json, Listed::Dependencies) => (
            Vec::new(),
            dependencies::values(&dependencies::read(&args.selection)?),
        ),
        (Plain::Human, what) => (rows(what), Vec::new()),
        (Plain::Json, what) => (Vec::new(), values(what)),
    };
    let text = match args.message_format {
        Plain::Human => table(&rows),
        Plain::Json => {
            let mut text =
                serde_json::to_string_pretty(&values).expect("these values have a JSON form");
            text.push('\n');
            text
        }
    };
    crate::print(text.as_bytes())?;
    Ok(Exit::Clean)
}

fn rows(what: Listed) -> Vec<Vec<String>> {
    let row = |cells: &[&str]| {
        cells
            .iter()
            .map(|cell| (*cell).to_owned())
            .collect::<Vec<_>>()
    };
    match what {
        Listed::Lints => std::iter::once(row(&["LINT", "LEVEL", "CWE", "REQUIREMENTS", "WHAT"]))
            .chain(ALL.iter().map(|rule| {
                let cwe: Vec<String> = rule.lint.cwe.iter().map(ToString::to_string).collect();
                let about: Vec<&str> = rule
                    .lint
                    .requirements
                    .iter()
                    .map(|known| known.id)
                    .collect();
                row(&[
                    rule.id,
                    rule.lint.level.as_str(),
                    &cwe.join(","),
                    &about.join(","),
                    &rule.title(),
                ])
            }))
            .collect(),
        Listed::Requirements => std::iter::once(row(&["ID", "LAW", "TITLE", "LINTS"]))
            .chain(requirement::ALL.iter().map(|known| {
                let lints = ALL
                    .iter()
                    .filter(|rule| {
                        rule.lint
                            .requirements
                            .iter()
                            .any(|about| about.id == known.id)
                    })
                    .count();
                row(&[known.id, known.reference, known.title, &lints.to_string()])
            }))
            .collect(),
        Listed::Articles => std::iter::once(row(&["ID", "LAW", "TITLE"]))
            .chain(
                article::ALL
                    .iter()
                    .map(|known| row(&[known.id, known.reference, known.title])),
            )
            .collect(),
        Listed::Attributes => std::iter::once(row(&[
            "ATTRIBUTE",
            "ON",
            "RUSTC",
            "REQUIREMENTS",
            "SAYS THAT IT",
        ]))
        .chain(attribute::ALL.iter().map(|known| {
            let about: Vec<&str> = known.requirements.iter().map(|known| known.id).collect();
            let rustc = match known.enforced {
                Some(_) => "enforces",
                None => "checks the form",
            };
            row(&[known.name, known.on, rustc, &about.join(","), known.says])
        }))
        .collect(),
        Listed::Surface | Listed::Dependencies => Vec::new(),
    }
}

fn values(what: Listed) -> Vec<Value> {
    match what {
        Listed::Lints => ALL
            .iter()
            .map(|rule| {
                let about: Vec<&str> = rule.lint.requirements.iter().map(|known| known.id).collect();
                json!({
                    "id": rule.id,
                    "family": rule.family.as_str(),
                    "level": rule.lint.level.as_str(),
                    "title": rule.title(),
                    "cwe": rule.lint.cwe,
                    "requirements": about,
                    "since": rule.lint.since,
                    "digest": rule.digest(),
                })
            })
            .collect(),
        Listed::Requirements => requirement::ALL
            .iter()
            .map(|known| {
                json!({
                    "id": known.id,
                    "reference": known.reference,
                    "title": known.title,
                    "paraphrase": known.paraphrase,
                    "url": known.url,
                    "atoms": known.atoms.iter().map(|atom| json!({"id": atom.id, "text": atom.text})).collect::<Vec<_>>(),
                    "force": known.force.word(),
                    "may_be_not_applicable": known.may_be_not_applicable,
                    "evidence": known.evidence.iter().map(|kind| kind.word()).collect::<Vec<_>>(),
                    "judged_by": known.judged_by.iter().map(|judge| judge.word()).collect::<Vec<_>>(),
                    "question": known.question,
                })
            })
            .collect(),
        Listed::Articles => article::ALL
            .iter()
            .map(|known| {
                json!({
                    "id": known.id,
                    "reference": known.reference,
                    "title": known.title,
                    "text": known.text,
                    "confidence": known.confidence,
                    "since": known.since,
                    "see": known.see,
                })
            })
            .collect(),
        Listed::Attributes => attribute::ALL
            .iter()
            .map(|known| {
                let about: Vec<&str> = known.requirements.iter().map(|known| known.id).collect();
                json!({
                    "id": known.name,
                    "on": known.on,
                    "says": known.says,
                    "enforced": known.enforced.map(|text| text.replace("`{}`", "it")),
                    "limits": known.limits,
                    "requirements": about,
                })
            })
            .collect(),
        Listed::Surface | Listed::Dependencies => Vec::new(),
    }
}

/// Columns as wide as their widest cell; the last one runs free.
fn table(rows: &[Vec<String>]) -> String {
    let columns = rows.first().map_or(0, Vec::len);
    let width = |column: usize| {
        rows.iter()
            .map(|row| row[column].chars().count())
            .max()
            .unwrap_or_default()
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let mut out = String::new();
    for row in rows {
        for (column, cell) in row.iter().enumerate() {
            if column + 1 == columns {
                out.push_str(cell);
            } else {
                write!(out, "{cell:<width$}  ", width = widths[column])
                    .expect("a string takes all");
            }
        }
        let kept = out.trim_end().len();
        out.truncate(kept);
        out.push('\n');
    }
    out
}
