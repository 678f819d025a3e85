//! Findings of clippy and rustc that are taken over on request, each as the finding of a lint of its own.
//!
//! What they mean here, in weaknesses and requirements, is the table beside this file; who asks for them runs the tool,
//! and hands over what it said in the snapshot.

use std::sync::LazyLock;

use cra_vocab::{Requirement, cwe, requirement};

use crate::finding::{Coverage, Finding, Findings};
use crate::lint::{Family, Level, Lint, Rule};
use crate::model::place::{Place, Span};
use crate::model::{File, Model};
use crate::snapshot::ImportedFinding;

/// A lint of another tool.
struct Foreign {
    rule: Rule,
    /// Our lint that is shown instead where both find the same line.
    own: Option<&'static str>,
    /// What it finds, in a few words.
    meaning: &'static str,
}

/// The lints that are taken over, by name.
static ALL: LazyLock<Vec<Foreign>> = LazyLock::new(|| {
    let lines = include_str!("imported/table.tsv").lines();
    lines
        .filter(|line| !line.starts_with('#'))
        .map(|line| foreign(line).expect("each line of the table has seven columns of known words"))
        .collect()
});

/// One line of the table. What it gives lives as long as the program, as everything about lints does.
fn foreign(line: &'static str) -> Option<Foreign> {
    let mut columns = line.split('\t');
    let id = columns.next()?;
    let level = Level::parse(columns.next()?)?;
    let family = columns.next()?;
    let family = Family::ALL
        .into_iter()
        .find(|known| known.as_str() == family)?;
    let cwe: Option<Vec<u16>> = columns
        .next()?
        .split(',')
        .map(|number| number.parse().ok())
        .collect();
    let requirements: Option<Vec<&'static Requirement>> =
        columns.next()?.split(',').map(requirement::find).collect();
    let own = columns.next().filter(|own| *own != "-");
    let meaning = columns.next()?;
    let cwe: &'static [u16] = cwe?.leak();
    let lint = Lint {
        level,
        since: "0.1.0",
        requirements: requirements?.leak(),
        cwe,
        tests: false,
        check: &[],
    };
    Some(Foreign {
        rule: Rule {
            id,
            family,
            source: docs(id, meaning, cwe).leak(),
            lint: Box::leak(Box::new(lint)),
        },
        own,
        meaning,
    })
}

/// Documentation under the headings that our own lints have.
fn docs(id: &str, meaning: &str, numbers: &[u16]) -> String {
    let (tool, name) = id.split_once("::").unwrap_or(("clippy", id));
    let weaknesses: Vec<String> = numbers
        .iter()
        .filter_map(|number| cwe::find(*number))
        .map(|known| format!("CWE-{}: {}", known.number, known.title))
        .collect();
    format!(
        "//! # {}{}\n//!\n//! ## What it checks\n//! What the lint `{name}` of {tool} checks: {meaning}. The finding is {tool}'s; only what it means for requirements\n//! is said here.\n//!\n//! ## Why it matters\n//! {}.\n//!\n//! ## Limits\n//! It is looked for only when `cargo cra check --with clippy` asks for it, only in what was compiled, and only as\n//! far as the workspace's own settings switch the lint on.\n",
        meaning[..1].to_uppercase(),
        &meaning[1..],
        weaknesses.join("; "),
    )
}

/// The lint of another tool with this name, such as `clippy::undocumented_unsafe_blocks`.
pub fn find(id: &str) -> Option<&'static Rule> {
    foreign_named(id).map(|found| &found.rule)
}

fn foreign_named(id: &str) -> Option<&'static Foreign> {
    let all = &*ALL;
    let at = all.binary_search_by(|known| known.rule.id.cmp(id)).ok()?;
    Some(&all[at])
}

/// What the other tool found, as findings; `ours` are those of our own lints, which go before.
pub fn findings(
    model: &Model<'_>,
    level: &dyn Fn(&Rule) -> Level,
    ours: &[Finding],
) -> Vec<Finding> {
    let mut out = Vec::new();
    for said in &model.snapshot.imported {
        let Some(known) = foreign_named(&said.lint) else {
            continue;
        };
        let level = level(&known.rule);
        let Some(place) = place(model, said).filter(|_| level != Level::Allow) else {
            continue;
        };
        let line = |place: Place| {
            (
                place.file,
                model.file(place.file).lines.line(place.span.start),
            )
        };
        let shown = |own: &str| {
            ours.iter()
                .any(|finding| finding.rule.id == own && line(finding.primary) == line(place))
        };
        if known.own.is_some_and(shown) {
            continue;
        }
        let tool = said.lint.split("::").next().unwrap_or_default();
        let help = said.help.clone().unwrap_or_else(|| {
            format!(
                "see what {tool} says of `{}`: `cargo clippy` shows it in full",
                known.rule.id
            )
        });
        Findings::new(&known.rule, level, &mut out)
            .report(place, said.message.clone())
            .why(format!(
                "{tool} found it; here it stands for: {}",
                known.meaning
            ))
            .help(help);
    }
    out
}

/// For each lint of another tool that found something, its level and what it looked at; of the others nothing is known.
pub fn looked_at(
    found: &[Finding],
    level: impl Fn(&Rule) -> Level,
) -> Vec<(&'static Rule, Level, Coverage)> {
    let mut rules: Vec<&'static Rule> = found.iter().map(|finding| finding.rule).collect();
    rules.sort_by_key(|rule| rule.id);
    rules.dedup();
    let seen = |rule: &'static Rule| {
        let count = found.iter().filter(|finding| finding.rule == rule).count();
        let coverage = Coverage {
            unit: "findings of another tool",
            looked_at: count,
            of: count,
            missed: Vec::new(),
        };
        (rule, level(rule), coverage)
    };
    rules.into_iter().map(seen).collect()
}

/// Where a finding stands, when that is in code of the workspace that goes to users.
fn place(model: &Model<'_>, said: &ImportedFinding) -> Option<Place> {
    let file = model.files.iter().find(|file| file.path == said.path)?;
    let text = &file.text;
    let fits = said.start <= said.end
        && text.is_char_boundary(said.start as usize)
        && text.is_char_boundary(said.end as usize);
    let span = Span {
        start: said.start,
        end: said.end,
    };
    (fits && file.ships() && !in_test(file, span)).then_some(Place {
        file: file.id,
        span,
    })
}

fn in_test(file: &File, span: Span) -> bool {
    let items = file.tree.iter().flat_map(|tree| &tree.items);
    items
        .filter(|item| item.test)
        .any(|item| item.span.contains(span))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::testing::library;

    #[test]
    fn the_table_is_sorted_and_every_weakness_is_known() {
        let names: Vec<&str> = ALL.iter().map(|known| known.rule.id).collect();
        assert!(names.len() > 150);
        assert!(names.is_sorted(), "{names:?}");
        for known in &*ALL {
            let rule = &known.rule;
            assert!(rule.lint.level < Level::Deny, "{rule:?}");
            assert!(
                rule.lint
                    .cwe
                    .iter()
                    .all(|number| cwe::find(*number).is_some()),
                "{rule:?}"
            );
            assert!(!rule.title().is_empty() && !rule.section("What it checks").is_empty());
            assert!(
                !rule.section("Why it matters").is_empty() && !rule.section("Limits").is_empty()
            );
        }
    }

    #[test]
    fn findings_are_taken_over_where_nothing_of_ours_stands() {
        let text = "pub fn a(x: &[u8]) -> u8 { x[0] }\n#[cfg(test)]\nmod t { fn b(x: &[u8]) -> u8 { x[0] } }\n";
        let mut snapshot = library(text);
        let said = |lint: &str, start: u32| ImportedFinding {
            lint: lint.to_owned(),
            message: "indexing may panic".to_owned(),
            help: None,
            path: "src/lib.rs".to_owned(),
            start,
            end: start + 4,
        };
        let in_test = u32::try_from(text.rfind("x[0]").expect("it is there")).expect("it is short");
        snapshot.imported = vec![
            said("clippy::indexing_slicing", 27),
            said("clippy::needless_return", 27),
            said("clippy::indexing_slicing", in_test),
            said("clippy::indexing_slicing", 9_999),
        ];
        let model = Model::new(&snapshot);
        let level = |rule: &Rule| rule.lint.level;
        let found = findings(&model, &level, &[]);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].rule.id, "clippy::indexing_slicing");
        assert_eq!(model.text(found[0].primary), "x[0]");
        assert!(findings(&model, &|_| Level::Allow, &[]).is_empty());
        // The same line, found by our lint for it.
        let own: &'static Rule = Box::leak(Box::new(Rule {
            id: "untrusted_index",
            family: Family::UntrustedData,
            source: "",
            lint: found[0].rule.lint,
        }));
        let ours = Finding {
            rule: own,
            ..found[0].clone()
        };
        assert!(findings(&model, &level, &[ours]).is_empty());
    }
}
