//! `cargo cra explain`: a lint, a requirement, an article or a weakness, in full.

mod flow;

use std::fmt::Write as _;

use cra_lints::levels::find;
use cra_lints::lint::Rule;
use cra_lints::lints::ALL;
use cra_vocab::{Article, Cwe, Requirement, article, attribute, cwe, requirement, words};

use crate::cli::Explain;
use crate::exit::Exit;
use crate::render::tally;
use crate::stop::Stop;

/// Said wherever a paraphrase of the law is shown.
const PARAPHRASE: &str = "The words are our paraphrase; only the Official Journal is authentic.";

/// Explains one thing on standard output.
///
/// # Errors
/// When nothing has that name.
pub fn run(args: &Explain) -> Result<Exit, Stop> {
    let what = args.what.trim();
    let word = what.trim_start_matches("cra::").replace('-', "_");
    let text = if let Some(rule) = find(&word) {
        lint(rule)
    } else if let Some(found) = attribute::find(&word) {
        of_attribute(found)
    } else if let Some(found) = requirement::find(what) {
        of_requirement(found)
    } else if let Some(found) = article::find(what) {
        of_article(found)
    } else if let Some(found) = weakness_number(what).and_then(cwe::find) {
        weakness(found)
    } else {
        return Err(nothing(what));
    };
    crate::print(text.as_bytes())?;
    Ok(Exit::Clean)
}

fn of_attribute(found: &attribute::Attribute) -> String {
    let mut out = format!(
        "#[cra::{name}], or // cra: {name}\n\nIt stands on: {}.\nIt says that what it stands on {}.\n",
        found.on,
        found.says,
        name = found.name,
    );
    match found.enforced {
        Some(enforced) => {
            let enforced = enforced.replace("`{}`", "it");
            out.push_str(&format!("rustc refuses a program in which {enforced}.\n"));
        }
        None => out.push_str("rustc checks its form: the words, and where it stands.\n"),
    }
    out.push_str(&format!("Not looked at: {}.\n", found.limits));
    let about: Vec<&str> = found.requirements.iter().map(|known| known.id).collect();
    if !about.is_empty() {
        out.push_str(&format!("Requirements: {}.\n", about.join(", ")));
    }
    out
}

fn weakness_number(what: &str) -> Option<u16> {
    let digits = what
        .strip_prefix("CWE-")
        .or_else(|| what.strip_prefix("cwe-"))
        .or_else(|| what.strip_prefix("CWE"))?;
    digits.parse().ok()
}

fn nothing(what: &str) -> Stop {
    let looks_legal = what.starts_with(['I', 'A', 'C']) && what.contains('.');
    let ids: Vec<&str> = requirement::ALL
        .iter()
        .map(|known| known.id)
        .chain(article::ALL.iter().map(|known| known.id))
        .collect();
    let advice = if looks_legal {
        match words::nearest(what, &ids) {
            Some(id) => format!(
                "did you mean `{id}`? `cargo cra list requirements` and `cargo cra list articles` show all"
            ),
            None => {
                "`cargo cra list requirements` and `cargo cra list articles` show all".to_owned()
            }
        }
    } else {
        let hint = words::check_lint(what).err().unwrap_or_default();
        format!("{hint}; `cargo cra list lints` shows all")
    };
    Stop::new(
        format!("there is nothing called {what:?} to explain"),
        advice,
    )
}

fn lint(rule: &Rule) -> String {
    let mut out = rule.docs().trim_end().to_owned();
    out.push_str("\n\n## Facts\n");
    line(
        &mut out,
        &format!(
            "Lint `{}`, family `{}`, level `{}`, since {}",
            tally::qualified(rule.id),
            rule.family.as_str(),
            rule.lint.level.as_str(),
            rule.lint.since
        ),
    );
    for number in rule.lint.cwe {
        let title = cwe::find(*number).map_or("", |known| known.title);
        line(&mut out, &format!("CWE-{number}: {title}"));
    }
    for known in rule.lint.requirements {
        line(
            &mut out,
            &format!("{}: {} ({})", known.id, known.title, known.reference),
        );
    }
    flow::section(&mut out, rule);
    let id = rule.id;
    out.push_str("\n## How to accept a finding\n");
    // Notes in the source speak of our own lints only.
    if !id.contains("::") {
        write!(
            out,
            "On the line above it:\n\n    // cra: accept({id}): why this is right here, until 2027-01-15\n\n\
             On an item, without any dependency:\n\n    #[cfg_attr(any(), cra::accept({id}, reason = \"why this is right here\", until = \"2027-01-15\"))]\n\n"
        )
        .expect("a string takes all");
    }
    write!(
        out,
        "In `cra.toml`, for whole paths:\n\n    [[accept]]\n    lint = \"{id}\"\n    path = \"src/legacy/**\"\n    reason = \"why this is right there\"\n    until = \"2027-01-15\"\n"
    )
    .expect("a string takes all");
    out
}

fn of_requirement(known: &Requirement) -> String {
    let mut out = format!(
        "# {}: {}\n{}, {}\n\n{}\n",
        known.id, known.title, known.reference, known.url, known.paraphrase
    );
    section(
        &mut out,
        "Parts that can be tested apart",
        known
            .atoms
            .iter()
            .map(|atom| format!("{}: {}", atom.id, atom.text)),
    );
    section(
        &mut out,
        "Points to get right",
        known.points.iter().map(ToString::to_string),
    );
    section(
        &mut out,
        "Speaks for it",
        known.evidence_for.iter().map(ToString::to_string),
    );
    section(
        &mut out,
        "Speaks against it",
        known.evidence_against.iter().map(ToString::to_string),
    );
    let lints = ALL.iter().filter(|rule| {
        rule.lint
            .requirements
            .iter()
            .any(|about| about.id == known.id)
    });
    section(
        &mut out,
        "Lints that look at it",
        lints.map(|rule| format!("{}: {}", rule.id, rule.title())),
    );
    section(
        &mut out,
        "Expected evidence",
        known.evidence.iter().map(ToString::to_string),
    );
    section(
        &mut out,
        "What only a person can answer",
        std::iter::once(known.question.to_owned()),
    );
    let applies = if known.may_be_not_applicable {
        "It may be declared not applicable, with a clear justification, in `cra.toml`."
    } else {
        "It always applies."
    };
    write!(
        out,
        "\n{applies} How far reading sources goes: {}.\n\n    [requirements.\"{}\"]\n    answer = \"…\"\n    by = \"name or role\"\n    on = 2027-01-15\n\n{PARAPHRASE}\n",
        known.static_reach, known.id
    )
    .expect("a string takes all");
    out
}

fn of_article(known: &Article) -> String {
    let mut out = format!(
        "# {}: {}\n{}\n\n{}\n",
        known.id, known.title, known.reference, known.text
    );
    if let Some(since) = known.since {
        write!(out, "\nApplies from {since}.\n").expect("a string takes all");
    }
    section(
        &mut out,
        "See also",
        known.see.iter().map(ToString::to_string),
    );
    write!(
        out,
        "\nSource: {}. {PARAPHRASE}\n",
        confidence(known.confidence)
    )
    .expect("a string takes all");
    out
}

/// What the codes of the catalogue mean.
fn confidence(code: &str) -> &str {
    match code.trim_matches(['[', ']']) {
        "T" => "the legal text",
        "F" => "the Commission services' FAQ, not binding",
        "G*" => "the Commission's guidance as reported by others, not binding",
        "S" => "a secondary source",
        "B" => "BSI TR-03183-2",
        "K" => "general expert knowledge",
        other => other,
    }
}

fn weakness(known: &Cwe) -> String {
    let mut out = format!("# CWE-{}: {}\n{}\n", known.number, known.title, known.url());
    let lints = ALL
        .iter()
        .filter(|rule| rule.lint.cwe.contains(&known.number));
    section(
        &mut out,
        "Lints that look for it",
        lints.map(|rule| format!("{}: {}", rule.id, rule.title())),
    );
    let about = requirement::ALL
        .iter()
        .filter(|requirement| requirement.cwe.contains(&known.number));
    section(
        &mut out,
        "Requirements that it speaks to (our own mapping)",
        about.map(|requirement| format!("{}: {}", requirement.id, requirement.title)),
    );
    out
}

fn section(out: &mut String, title: &str, lines: impl Iterator<Item = String>) {
    let mut lines = lines.peekable();
    if lines.peek().is_some() {
        write!(out, "\n## {title}\n").expect("a string takes all");
        lines.for_each(|text| line(out, &text));
    }
}

fn line(out: &mut String, text: &str) {
    writeln!(out, "- {text}").expect("a string takes all");
}
