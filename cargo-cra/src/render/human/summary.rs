//! The end of the report: what the run says of each requirement, and one line with the numbers.

use std::collections::BTreeMap;
use std::io;

use annotate_snippets::renderer::{AnsiColor, Effects, Style};

use crate::evidence::v1::{Record, Requirement};
use crate::render::{Options, escape, tally};

/// More reasons than this are counted, not listed.
const MOST_REASONS: usize = 3;

/// Writes the table of the requirements that have something to say, the sentence and the last line.
pub(super) fn write(record: &Record, options: &Options, out: &mut dyn io::Write) -> io::Result<()> {
    let bold = paint(Style::new().effects(Effects::BOLD), options);
    if !options.quiet {
        table(record, options, out)?;
        writeln!(out, "{bold}{}{bold:#}", tally::verdict(record))?;
    }
    writeln!(out, "{}", tally::last_line(record))
}

fn table(record: &Record, options: &Options, out: &mut dyn io::Write) -> io::Result<()> {
    let bold = paint(Style::new().effects(Effects::BOLD), options);
    let (telling, silent): (Vec<&Requirement>, Vec<&Requirement>) = record
        .requirements
        .iter()
        .partition(|requirement| options.verbose > 0 || says_something(requirement));
    if !telling.is_empty() {
        let rows: Vec<[String; 4]> = telling
            .iter()
            .map(|requirement| row(record, requirement))
            .collect();
        let head = ["requirement", "status", "open", "looked at"].map(str::to_owned);
        let width = |column: usize| {
            rows.iter()
                .chain([&head])
                .map(|row| row[column].chars().count())
                .max()
                .unwrap_or(0)
        };
        let widths = [width(0), width(1), width(2), width(3)];
        writeln!(out, "{bold}{}{bold:#}", aligned(&head, widths))?;
        for (row, requirement) in rows.iter().zip(&telling) {
            let style = paint(colour(&requirement.status), options);
            writeln!(out, "{style}{}{style:#}", aligned(row, widths))?;
            details(requirement, options, out)?;
        }
    }
    let mut by_status: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for requirement in silent {
        by_status
            .entry(&requirement.status)
            .or_default()
            .push(&requirement.id);
    }
    for (status, ids) in by_status {
        let ids = ids.join(", ");
        writeln!(
            out,
            "{}, nothing that was read speaks to it: {}",
            escape::line(status),
            escape::line(&ids)
        )?;
    }
    writeln!(out)
}

fn says_something(requirement: &Requirement) -> bool {
    !requirement.claims.is_empty()
        || !requirement.open.is_empty()
        || !requirement.accepted.is_empty()
        || !requirement.not_looked_at.is_empty()
        || matches!(
            requirement.status.as_str(),
            "not applicable" | "partially" | "conforms (not signed)"
        )
}

fn row(record: &Record, requirement: &Requirement) -> [String; 4] {
    let open = tally::Counts::of(tally::at(record, &requirement.open)).words();
    let accepted = requirement.accepted.len();
    let open = match (open.is_empty(), accepted) {
        (false, 0) => open,
        (false, _) => format!("{open}, {accepted} accepted"),
        (true, 0) => "none".to_owned(),
        (true, _) => format!("none, {accepted} accepted"),
    };
    let looked_at = tally::looked_at(record, requirement);
    [
        format!(
            "{:<7}{}",
            escape::line(&requirement.id),
            escape::line(&requirement.title)
        ),
        escape::line(&requirement.status).into_owned(),
        open,
        if looked_at.is_empty() {
            "nothing".to_owned()
        } else {
            looked_at
        },
    ]
}

fn aligned(row: &[String; 4], widths: [usize; 4]) -> String {
    let cells: Vec<String> = row
        .iter()
        .zip(widths)
        .map(|(cell, width)| format!("{cell:<width$}"))
        .collect();
    cells.join("  ").trim_end().to_owned()
}

fn details(
    requirement: &Requirement,
    options: &Options,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let missed = &requirement.not_looked_at;
    let shown = if options.verbose > 0 {
        missed.len()
    } else {
        MOST_REASONS
    };
    for reason in missed.iter().take(shown) {
        writeln!(out, "       not looked at: {}", escape::line(reason))?;
    }
    if missed.len() > shown {
        writeln!(
            out,
            "       not looked at: {} more; see them with `--verbose`",
            missed.len() - shown
        )?;
    }
    if options.verbose > 0 {
        writeln!(out, "       why: {}", escape::line(&requirement.why))?;
        if let Some(question) = &requirement.question {
            writeln!(out, "       question: {}", escape::line(question))?;
        }
    }
    Ok(())
}

fn colour(status: &str) -> Style {
    match status {
        "gap" => AnsiColor::Red.on_default(),
        "not assessed" => AnsiColor::Yellow.on_default(),
        _ => Style::new(),
    }
}

/// The style, or none when colours are off.
fn paint(style: Style, options: &Options) -> Style {
    if options.color { style } else { Style::new() }
}
