//! What the page rests on: what was not looked at, the inputs with their digests, and the meaning of the words.

use std::collections::BTreeSet;
use std::io;

use super::{code, prose};
use crate::evidence::v1::{Advisories, Record, TestResults};
use crate::render::human::diagnostic::place;
use crate::render::tally;

/// Problems, and lints that did not see everything.
pub(super) fn unseen(record: &Record, out: &mut dyn io::Write) -> io::Result<()> {
    writeln!(out, "## What was not looked at\n")?;
    let mut said = false;
    for problem in &record.problems {
        let at = match &problem.location {
            Some(location) => format!(" at {}", code(&place(location))),
            None if problem.path.is_empty() => String::new(),
            None => format!(" at {}", code(&problem.path)),
        };
        let weight = if problem.hides_something {
            "something was left out"
        } else {
            "nothing was left out"
        };
        writeln!(out, "- {}{at}: {weight}", prose(&problem.message))?;
        said = true;
    }
    let mut told = BTreeSet::new();
    for check in record
        .checks
        .iter()
        .filter(|check| check.level != "allow" && !check.not_looked_at.is_empty())
    {
        let package = check.package.and_then(|at| record.packages.get(at));
        let package = package
            .map(|package| format!(" in {}", code(&package.name)))
            .unwrap_or_default();
        let line = format!(
            "- {}{package}: {}, {} of {} {} looked at; missing: {}",
            code(&check.rule),
            prose(&check.verdict),
            check.looked_at,
            check.of,
            prose(&check.unit),
            prose(&check.not_looked_at.join(", "))
        );
        if told.insert(line.clone()) {
            writeln!(out, "{line}")?;
            said = true;
        }
    }
    let macros = record.inputs.unread_macros;
    if macros > 0 {
        writeln!(
            out,
            "- the inside of {}, which only the compiler expands",
            tally::counted(macros, "macro use")
        )?;
        said = true;
    }
    let trusted: Vec<String> = record
        .inputs
        .trusted_sources
        .iter()
        .map(|kind| code(kind))
        .collect();
    if !trusted.is_empty() {
        writeln!(
            out,
            "- what comes from sources that `cra.toml` calls trusted: {}",
            trusted.join(", ")
        )?;
        said = true;
    }
    if !said {
        writeln!(out, "Nothing that the selection names was left out.")?;
    }
    writeln!(out)
}

/// What the run read, by digest.
pub(super) fn inputs(record: &Record, out: &mut dyn io::Write) -> io::Result<()> {
    let inputs = &record.inputs;
    writeln!(out, "## Inputs\n")?;
    let selection: Vec<String> = inputs.selection.iter().map(|word| code(word)).collect();
    let selection = if selection.is_empty() {
        "the defaults".to_owned()
    } else {
        selection.join(" ")
    };
    writeln!(out, "- Selection: {selection}")?;
    for package in &record.packages {
        let targets: Vec<String> = package
            .targets
            .iter()
            .map(|target| code(&format!("{} {}", target.kind, target.name)))
            .collect();
        let targets = if targets.is_empty() {
            "none".to_owned()
        } else {
            targets.join(", ")
        };
        writeln!(
            out,
            "- Package: {}, targets: {targets}",
            code(&format!("{} {}", package.name, package.version))
        )?;
    }
    writeln!(
        out,
        "- Sources: {}, {}, SHA-256 {}",
        tally::counted(inputs.files, "Rust file"),
        tally::counted(inputs.lines, "line"),
        code(&inputs.sources_digest)
    )?;
    match &inputs.lock_digest {
        Some(digest) => {
            writeln!(
                out,
                "- Lock file: {}, SHA-256 {}",
                tally::counted(inputs.locked_packages, "package"),
                code(digest)
            )?;
        }
        None => writeln!(out, "- Lock file: none")?,
    }
    let commit = inputs
        .commit
        .as_ref()
        .map_or("not known".to_owned(), |commit| code(&commit.id));
    writeln!(out, "- Commit: {commit}")?;
    writeln!(
        out,
        "- Toolchain: {}",
        inputs
            .toolchain
            .as_deref()
            .map_or("not known".to_owned(), prose)
    )?;
    for results in &inputs.test_results {
        tests(results, out)?;
    }
    let tool = &record.tool;
    writeln!(
        out,
        "- Tool: {} {}, {}, SHA-256 of their texts {}",
        prose(&tool.name),
        prose(&tool.version),
        tally::counted(record.rules.len(), "lint"),
        code(&tool.rules_digest)
    )?;
    advisories(record.advisories.as_ref(), out)?;
    writeln!(out)
}

fn tests(results: &TestResults, out: &mut dyn io::Write) -> io::Result<()> {
    let counted = match &results.not_counted {
        Some(reason) => format!("**not counted: {}**", prose(reason)),
        None => "taken as results for this commit".to_owned(),
    };
    let under = match results.miri.as_deref() {
        Some("results") => ", run under Miri",
        Some(_) => ", run under Miri as whoever gave them says",
        None => "",
    };
    writeln!(
        out,
        "- Results of tests: {} ({}{under}), {} passed, {} failed, {} others, SHA-256 {}; {counted}",
        code(&results.path),
        prose(&results.form),
        results.passed,
        results.failed,
        results.others,
        code(&results.digest)
    )?;
    results
        .left_out
        .iter()
        .try_for_each(|words| writeln!(out, "  - left out: {}", prose(words)))
}

fn advisories(known: Option<&Advisories>, out: &mut dyn io::Write) -> io::Result<()> {
    let Some(known) = known else {
        return writeln!(
            out,
            "- **Advisories: none were read, so dependencies were not checked for them**"
        );
    };
    let commit = known
        .commit
        .as_ref()
        .map(|commit| format!(", commit {}", code(commit)))
        .unwrap_or_default();
    writeln!(
        out,
        "- Advisories: {} from {}{commit}, of {}, {} days old on the day of the run ({}), SHA-256 {}",
        tally::grouped(known.count),
        code(&known.origin),
        prose(&known.date),
        known.age_days,
        prose(&known.freshness),
        code(&known.digest)
    )?;
    known
        .skipped
        .iter()
        .try_for_each(|skipped| writeln!(out, "  - not readable: {}", prose(skipped)))
}

/// What the words of the page mean.
pub(super) fn words(out: &mut dyn io::Write) -> io::Result<()> {
    writeln!(out, "## Words\n")?;
    for (word, meaning) in [
        (
            "not assessed",
            "a check that the requirement needs did not run, or did not see everything",
        ),
        ("not applicable", "a person decided so and wrote down why"),
        (
            "gap",
            "something speaks against it, or nothing speaks for it, or what does is out of date",
        ),
        (
            "manual",
            "what remains is a question that only a person can answer",
        ),
        (
            "partially",
            "something speaks for it, but not enough, or a finding was accepted",
        ),
        (
            "conforms (not signed)",
            "every claim is strong enough and nothing is open; nobody has signed",
        ),
        ("declared", "somebody wrote it; nothing was checked"),
        ("analysed", "the analysis found no contradiction"),
        ("enforced", "the program does not compile otherwise"),
        ("tested", "a linked test passed for this commit"),
    ] {
        writeln!(out, "- *{word}*: {meaning}")?;
    }
    Ok(())
}
