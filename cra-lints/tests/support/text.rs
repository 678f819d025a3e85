//! Findings as plain text, for snapshots and for the messages of failing tests.

use std::fmt::Write as _;

use cra_lints::finding::Finding;
use cra_lints::model::Model;

/// One finding a paragraph: place, marked line, what, why, help.
pub(crate) fn report(model: &Model<'_>, findings: &[Finding]) -> String {
    let mut out = String::new();
    for finding in findings {
        let file = model.file(finding.primary.file);
        let at = file.line_column(finding.primary.span.start);
        let line = &file.text[file.lines.line_range(&file.text, at.line)];
        let marked = model
            .text(finding.primary)
            .lines()
            .next()
            .unwrap_or_default();
        writeln!(
            out,
            "{}[{}]: {}",
            finding.level.as_str(),
            finding.rule.id,
            finding.message
        )
        .expect("a string takes all");
        writeln!(out, "  --> {}:{}:{}", file.path, at.line, at.column).expect("a string takes all");
        writeln!(out, "   | {}", line.trim()).expect("a string takes all");
        writeln!(out, "   | at `{marked}`{}", label(finding)).expect("a string takes all");
        for (place, words) in &finding.related {
            let other = model.file(place.file);
            let at = other.line_column(place.span.start);
            writeln!(
                out,
                "   + {}:{}:{}: {words}",
                other.path, at.line, at.column
            )
            .expect("a string takes all");
        }
        for (place, words) in &finding.way {
            let other = model.file(place.file);
            let at = other.line_column(place.span.start);
            writeln!(
                out,
                "   > {}:{}:{}: {words}",
                other.path, at.line, at.column
            )
            .expect("a string takes all");
        }
        writeln!(out, "   = note: {}", finding.note).expect("a string takes all");
        writeln!(out, "   = help: {}", finding.help).expect("a string takes all");
        if let Some(fix) = &finding.fix {
            writeln!(out, "   = fix: {}", fix.title).expect("a string takes all");
        }
        out.push('\n');
    }
    out
}

fn label(finding: &Finding) -> String {
    finding
        .label
        .as_ref()
        .map_or_else(String::new, |label| format!(": {label}"))
}
