//! One requirement: where it stands, what speaks for and against it, and what is left to people.

use std::io;

use super::{code, prose, text};
use crate::evidence::v1::{Claim, Declaration, Finding, Record, Requirement};
use crate::render::human::diagnostic::{advisory, place};
use crate::render::tally;

/// Writes the section.
pub(super) fn write(
    record: &Record,
    point: &Requirement,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    writeln!(out, "### {} {}\n", prose(&point.id), prose(&point.title))?;
    writeln!(
        out,
        "{}, {}\n",
        prose(&point.reference),
        text::link(&point.url)
    )?;
    writeln!(out, "In our words: {}\n", prose(&point.paraphrase))?;
    writeln!(
        out,
        "- **Status: {}**: {}",
        prose(&point.status),
        prose(&point.why)
    )?;
    let looked_at = tally::looked_at(record, point);
    writeln!(
        out,
        "- Looked at: {}",
        if looked_at.is_empty() {
            "nothing"
        } else {
            &looked_at
        }
    )?;
    list("Not looked at", &point.not_looked_at, out, |reason, out| {
        writeln!(out, "  - {}", prose(reason))
    })?;
    let head = format!(
        "What speaks for it (weakest grade: {})",
        prose(&point.strength)
    );
    list(&head, &point.claims, out, claim)?;
    let open: Vec<&Finding> = tally::at(record, &point.open).collect();
    list("Open findings", &open, out, |found, out| {
        finding(found, "  ", out)
    })?;
    let accepted: Vec<&Finding> = tally::at(record, &point.accepted).collect();
    list("Accepted findings", &accepted, out, |found, out| {
        finding(found, "  ", out)
    })?;
    let declared: Vec<&Declaration> = record
        .declarations
        .iter()
        .filter(|declaration| declaration.requirements.contains(&point.id))
        .collect();
    list("Declared in the source", &declared, out, |declared, out| {
        declaration(declared, out)
    })?;
    if let Some(question) = &point.question {
        writeln!(out, "- **A person must answer:** {}", prose(question))?;
    }
    writeln!(out)
}

/// Writes a finding as one item, with its acceptance when it has one.
pub(super) fn finding(found: &Finding, indent: &str, out: &mut dyn io::Write) -> io::Result<()> {
    let mut line = format!(
        "{} {} at {}: {}",
        tally::word(&found.level),
        code(&found.rule),
        code(&place(&found.primary)),
        prose(&found.message)
    );
    let advisory = advisory(found);
    for (head, part) in [
        ("why it matters: ", found.note.as_str()),
        ("about ", &advisory),
    ] {
        if !part.is_empty() {
            line.push_str(&format!("; {head}{}", prose(part)));
        }
    }
    match &found.accepted {
        None if !found.help.is_empty() => {
            line.push_str(&format!("; what to do: {}", prose(&found.help)))
        }
        None => {}
        Some(accepted) => {
            let by = accepted.by.as_deref().map_or_else(
                || "by nobody named".to_owned(),
                |by| format!("by {}", prose(by)),
            );
            line.push_str(&format!(
                "; **accepted** {by} until {}, {}, because: {}",
                prose(&accepted.until),
                prose(&accepted.origin),
                prose(&accepted.reason)
            ));
        }
    }
    writeln!(out, "{indent}- {line}")
}

fn claim(claim: &Claim, out: &mut dyn io::Write) -> io::Result<()> {
    write!(
        out,
        "  - **{}**: {}",
        prose(&claim.strength),
        prose(&claim.sentence)
    )?;
    if !claim.looked_at.is_empty() {
        write!(out, "; looked at {}", prose(&claim.looked_at))?;
    }
    if !claim.limits.is_empty() {
        write!(out, "; limits: {}", prose(&claim.limits))?;
    }
    writeln!(out, "; from {}", code(&claim.source))
}

fn declaration(declared: &Declaration, out: &mut dyn io::Write) -> io::Result<()> {
    let risk = declared
        .risk
        .as_ref()
        .map(|risk| format!(", for the risk {}", prose(risk)))
        .unwrap_or_default();
    let force = if declared.enforced {
        "held by the compiler in every build"
    } else {
        "a statement; nothing was checked"
    };
    writeln!(
        out,
        "  - {} on {} at {}{risk}: {force}; SHA-256 of the item {}",
        code(&format!("cra::{}", declared.attribute)),
        code(&declared.item),
        code(&place(&declared.location)),
        code(&declared.item_digest)
    )
}

fn list<T>(
    head: &str,
    items: &[T],
    out: &mut dyn io::Write,
    mut write: impl FnMut(&T, &mut dyn io::Write) -> io::Result<()>,
) -> io::Result<()> {
    if items.is_empty() {
        return Ok(());
    }
    writeln!(out, "- {head}:")?;
    items.iter().try_for_each(|item| write(item, out))
}
