//! For editors: open findings in the form in which cargo passes on the compiler's messages, one JSON object a line.
//!
//! What rust-analyzer needs is documented with its flycheck: an id of a real package, `tool::lint` as code, spans with
//! their lines in full, and every edit of a fix as a primary span of one child.

use std::io;
use std::path::Path;

use serde::Serialize;

use super::human::diagnostic;
use super::{Options, escape, json, tally, way};
use crate::evidence::v1;

/// Writes one `compiler-message` for each open finding, and `build-finished`.
///
/// # Errors
/// What writing to `out` says.
pub fn render(record: &v1::Record, options: &Options, out: &mut dyn io::Write) -> io::Result<()> {
    for finding in tally::open(record) {
        json::write_line(&message(record, finding, options), out)?;
    }
    let success = !tally::open(record).any(|finding| finding.level == "deny");
    json::write_line(
        &BuildFinished {
            reason: "build-finished",
            success,
        },
        out,
    )
}

#[derive(Serialize)]
struct BuildFinished {
    reason: &'static str,
    success: bool,
}

#[derive(Serialize)]
struct CompilerMessage<'a> {
    reason: &'static str,
    package_id: &'a str,
    manifest_path: String,
    target: Target<'a>,
    message: Diagnostic,
}

#[derive(Serialize)]
struct Target<'a> {
    kind: [&'a str; 1],
    crate_types: &'a [String],
    name: &'a str,
    src_path: String,
    edition: &'a str,
}

#[derive(Serialize)]
struct Diagnostic {
    #[serde(rename = "$message_type")]
    message_type: &'static str,
    #[serde(flatten)]
    body: Body,
}

/// What a message and its children have in common.
#[derive(Serialize)]
struct Body {
    message: String,
    code: Option<Code>,
    level: &'static str,
    spans: Vec<Span>,
    children: Vec<Body>,
    rendered: Option<String>,
}

#[derive(Serialize)]
struct Code {
    code: String,
    explanation: Option<String>,
}

#[derive(Serialize)]
struct Span {
    file_name: String,
    byte_start: u32,
    byte_end: u32,
    line_start: u32,
    line_end: u32,
    column_start: u32,
    column_end: u32,
    is_primary: bool,
    text: Vec<Line>,
    label: Option<String>,
    suggested_replacement: Option<String>,
    suggestion_applicability: Option<&'static str>,
    expansion: Option<()>,
}

#[derive(Serialize)]
struct Line {
    text: String,
    highlight_start: usize,
    highlight_end: usize,
}

fn message<'a>(
    record: &'a v1::Record,
    finding: &v1::Finding,
    options: &Options,
) -> CompilerMessage<'a> {
    // A diagnostic without a package of the workspace makes rust-analyzer forget all others.
    let package = finding
        .package
        .and_then(|at| record.packages.get(at))
        .or(record.packages.first());
    CompilerMessage {
        reason: "compiler-message",
        package_id: package.map_or("", |package| &package.id),
        manifest_path: package.map_or_else(String::new, |package| {
            absolute(&package.manifest_path, &options.root)
        }),
        target: target(package, finding, &options.root),
        message: Diagnostic {
            message_type: "diagnostic",
            body: body(finding, options),
        },
    }
}

fn target<'a>(package: Option<&'a v1::Package>, finding: &v1::Finding, root: &Path) -> Target<'a> {
    let known = package.and_then(|package| {
        let targets = &package.targets;
        finding
            .target
            .and_then(|at| targets.get(at))
            .or(targets.first())
    });
    // Kind, name and path must be there, also for a package none of whose targets was selected.
    let manifest = package.map_or("Cargo.toml", |package| &package.manifest_path);
    Target {
        kind: [known.map_or("lib", |target| &target.kind)],
        crate_types: known.map_or(&[], |target| &target.crate_types),
        name: known
            .map(|target| &target.name)
            .or(package.map(|package| &package.name))
            .map_or("", String::as_str),
        src_path: absolute(
            known
                .and_then(|target| target.src_path.as_deref())
                .unwrap_or(manifest),
            root,
        ),
        edition: known.map_or("2024", |target| &target.edition),
    }
}

fn body(finding: &v1::Finding, options: &Options) -> Body {
    let mut spans = vec![span(&finding.primary, true)];
    let others = finding.related.iter().chain(way::before(finding));
    spans.extend(others.map(|place| span(place, false)));
    let mut children = Vec::new();
    for (level, words) in [
        ("note", &finding.note),
        ("note", &diagnostic::advisory(finding)),
        ("help", &finding.help),
    ] {
        if !words.is_empty() {
            children.push(child(level, words, Vec::new()));
        }
    }
    if let Some(fix) = &finding.fix {
        let applicability = if fix.safe {
            "MachineApplicable"
        } else {
            "MaybeIncorrect"
        };
        let edit = |edit: &v1::Edit| Span {
            suggested_replacement: Some(edit.replacement.clone()),
            suggestion_applicability: Some(applicability),
            ..span(&edit.location, true)
        };
        children.push(child(
            "help",
            &fix.title,
            fix.edits.iter().map(edit).collect(),
        ));
    }
    Body {
        message: escape::line(&finding.message).into_owned(),
        code: Some(Code {
            code: tally::qualified(&finding.rule),
            explanation: None,
        }),
        level: tally::word(&finding.level),
        spans,
        children,
        rendered: Some(diagnostic::of_finding(finding, options.color)),
    }
}

fn child(level: &'static str, words: &str, spans: Vec<Span>) -> Body {
    Body {
        message: escape::line(words).into_owned(),
        code: None,
        level,
        spans,
        children: Vec::new(),
        rendered: None,
    }
}

fn span(location: &v1::Location, is_primary: bool) -> Span {
    let last = location.text.len().saturating_sub(1);
    let whole = last == location.line_end.saturating_sub(location.line_start) as usize;
    let line = |(at, text): (usize, &String)| Line {
        highlight_start: if at == 0 {
            location.column_start as usize
        } else {
            1
        },
        highlight_end: if at == last && whole {
            location.column_end as usize
        } else {
            text.chars().count() + 1
        },
        text: text.clone(),
    };
    Span {
        file_name: location.path.clone(),
        byte_start: location.byte_start,
        byte_end: location.byte_end,
        line_start: location.line_start,
        line_end: location.line_end,
        column_start: location.column_start,
        column_end: location.column_end,
        is_primary,
        text: location.text.iter().enumerate().map(line).collect(),
        label: location
            .label
            .as_deref()
            .map(|label| escape::line(label).into_owned()),
        suggested_replacement: None,
        suggestion_applicability: None,
        expansion: None,
    }
}

fn absolute(path: &str, root: &Path) -> String {
    root.join(path).to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;
    use serde_json::Value;

    use super::*;
    use crate::render::testing::{self, rendered};

    fn lines(record: &v1::Record) -> Vec<Value> {
        rendered(render, record)
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    }

    #[test]
    fn a_finding_with_a_fix() {
        let record = testing::full();
        let line = rendered(render, &record)
            .lines()
            .find(|line| line.contains("weak_hash"))
            .map(str::to_owned);
        let value: Value = serde_json::from_str(&line.unwrap()).unwrap();
        assert_snapshot!(serde_json::to_string_pretty(&value).unwrap());
    }

    #[test]
    fn cargos_own_reader_understands_every_line() {
        for record in [testing::full(), testing::hostile()] {
            let written = rendered(render, &record);
            let read: Vec<cargo_metadata::Message> =
                cargo_metadata::Message::parse_stream(written.as_bytes())
                    .map(Result::unwrap)
                    .collect();
            let understood = |message: &cargo_metadata::Message| {
                matches!(
                    message,
                    cargo_metadata::Message::CompilerMessage(_)
                        | cargo_metadata::Message::BuildFinished(_)
                )
            };
            assert!(read.iter().all(understood), "{read:?}");
            assert_eq!(read.len(), tally::open(&record).count() + 1);
        }
    }

    #[test]
    fn accepted_findings_are_not_shown_and_do_not_fail() {
        let mut record = testing::full();
        assert_eq!(lines(&record).len(), 5);
        assert_eq!(
            lines(&record)[4],
            serde_json::json!({"reason": "build-finished", "success": false})
        );
        record.findings.retain(|finding| finding.accepted.is_some());
        assert_eq!(
            lines(&record),
            [serde_json::json!({"reason": "build-finished", "success": true})]
        );
    }

    #[test]
    fn warnings_do_not_fail_the_build() {
        let mut record = testing::full();
        record.findings.retain(|finding| finding.level != "deny");
        assert_eq!(lines(&record).last().unwrap()["success"], true);
    }

    #[test]
    fn edits_of_one_fix_are_primary_spans_of_one_child() {
        let record = testing::full();
        let cast = lines(&record)
            .into_iter()
            .find(|line| line["message"]["code"]["code"] == "cra::integer_cast")
            .unwrap();
        let children = cast["message"]["children"].as_array().unwrap();
        let spans = children.last().unwrap()["spans"].as_array().unwrap();
        assert_eq!(spans.len(), 2);
        for span in spans {
            assert_eq!(span["is_primary"], true);
            assert_eq!(span["suggestion_applicability"], "MaybeIncorrect");
        }
        // The last line of several ends at the column of the place, the others at their own end.
        let text = cast["message"]["spans"][0]["text"].as_array().unwrap();
        let ends: Vec<u64> = text
            .iter()
            .map(|line| line["highlight_end"].as_u64().unwrap())
            .collect();
        assert_eq!(ends, [22, 22, 19, 12]);
    }

    #[test]
    fn sources_are_exact_and_prose_is_harmless() {
        let record = testing::hostile();
        testing::assert_harmless(&rendered(render, &record));
        let first = &lines(&record)[0]["message"];
        assert_eq!(
            first["spans"][0]["text"][0]["text"],
            record.findings[0].primary.text[0]
        );
        assert_eq!(
            first["spans"][0]["file_name"],
            record.findings[0].primary.path
        );
        assert_eq!(
            first["children"][2]["spans"][0]["suggested_replacement"],
            "\u{1b}[5m\u{202e}\r\n\tblink"
        );
        testing::assert_harmless(first["message"].as_str().unwrap());
        testing::assert_harmless(first["rendered"].as_str().unwrap());
    }

    #[test]
    fn a_finding_without_a_package_goes_to_the_first() {
        let mut record = testing::full();
        record.findings[0].accepted = None;
        let first = &lines(&record)[0];
        assert_eq!(first["package_id"], record.packages[0].id);
        assert_eq!(
            first["manifest_path"],
            "/home/me/my wörk/gateway/Cargo.toml"
        );
        record.packages.clear();
        assert_eq!(
            lines(&record)[0]["target"]["kind"],
            serde_json::json!(["lib"])
        );
    }
}
