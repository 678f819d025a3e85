//! The numbers and the sentences at the end of a report, the same in every format for people.

use std::collections::{BTreeMap, BTreeSet};

use super::escape;
use crate::evidence::v1::{Check, Finding, Record, Requirement};

/// The word that compilers use for a level.
pub(super) fn word(level: &str) -> &'static str {
    match level {
        "deny" => "error",
        "warn" => "warning",
        _ => "note",
    }
}

/// A lint's name as compilers write it, `cra::…`; those of other tools have the tool's name already.
pub(crate) fn qualified(rule: &str) -> String {
    if rule.contains("::") {
        rule.to_owned()
    } else {
        format!("cra::{rule}")
    }
}

/// How many of each level.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Counts {
    errors: usize,
    warnings: usize,
    notes: usize,
}

impl Counts {
    /// Of these findings.
    pub(super) fn of<'a>(findings: impl Iterator<Item = &'a Finding>) -> Self {
        let mut out = Self::default();
        for finding in findings {
            match word(&finding.level) {
                "error" => out.errors += 1,
                "warning" => out.warnings += 1,
                _ => out.notes += 1,
            }
        }
        out
    }

    /// `2 errors, 1 note`; empty when there are none.
    pub(super) fn words(self) -> String {
        let kinds = [
            (self.errors, "error"),
            (self.warnings, "warning"),
            (self.notes, "note"),
        ];
        let words: Vec<String> = kinds
            .into_iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, noun)| counted(count, noun))
            .collect();
        words.join(", ")
    }
}

/// The findings nobody accepted.
pub(super) fn open(record: &Record) -> impl Iterator<Item = &Finding> {
    record
        .findings
        .iter()
        .filter(|finding| finding.accepted.is_none())
}

/// The findings that somebody accepted.
pub(super) fn accepted(record: &Record) -> impl Iterator<Item = &Finding> {
    record
        .findings
        .iter()
        .filter(|finding| finding.accepted.is_some())
}

/// The findings with these indexes.
pub(super) fn at<'a>(
    record: &'a Record,
    indexes: &'a [usize],
) -> impl Iterator<Item = &'a Finding> {
    indexes.iter().filter_map(|at| record.findings.get(*at))
}

/// The number of questions that only a person can answer.
pub(super) fn questions(record: &Record) -> usize {
    record
        .requirements
        .iter()
        .filter(|requirement| requirement.question.is_some())
        .count()
}

/// What the run may say of itself in one sentence. Never more than that the checks which ran found nothing.
pub(super) fn verdict(record: &Record) -> String {
    let with = |status: &str| {
        record
            .requirements
            .iter()
            .filter(|requirement| requirement.status == status)
            .count()
    };
    let (gaps, unassessed) = (with("gap"), with("not assessed"));
    let mut parts = Vec::new();
    if record.inputs.files == 0 {
        parts.push("nothing was looked at".to_owned());
    }
    if gaps > 0 {
        parts.push(format!("{} with a gap", counted(gaps, "requirement")));
    }
    if unassessed > 0 {
        parts.push(format!("{unassessed} not assessed"));
    }
    let failing = open(record)
        .filter(|finding| word(&finding.level) != "note")
        .count();
    if parts.is_empty() && failing > 0 {
        parts.push(format!("{} open", counted(failing, "finding")));
    }
    if parts.is_empty() {
        parts.push("no gap found by the checks that ran".to_owned());
    }
    let said = parts.join(", ");
    match questions(record) {
        0 => format!("{said}; no question waits for a person"),
        1 => format!("{said}; 1 question needs a person"),
        many => format!("{said}; {many} questions need a person"),
    }
}

/// The last line: findings, what was looked at, and the age of the advisories.
pub(super) fn last_line(record: &Record) -> String {
    let found = Counts::of(open(record)).words();
    let found = if found.is_empty() {
        "no open findings".to_owned()
    } else {
        found
    };
    let loud = if record.inputs.files == 0 {
        "nothing was looked at: "
    } else {
        ""
    };
    let mut out = format!("{loud}{found} in {}", scope(record));
    let accepted = accepted(record).count();
    if accepted > 0 {
        out.push_str(&format!("; {accepted} accepted"));
    }
    let hidden = record
        .problems
        .iter()
        .filter(|problem| problem.hides_something)
        .count();
    if hidden > 0 {
        out.push_str(&format!(
            "; {} in the way of a full look",
            counted(hidden, "problem")
        ));
    }
    format!("{out}; {}", advisories(record))
}

/// `4 packages, 120 files, 20,431 lines`.
pub(super) fn scope(record: &Record) -> String {
    [
        counted(record.packages.len(), "package"),
        counted(record.inputs.files, "file"),
        counted(record.inputs.lines, "line"),
    ]
    .join(", ")
}

/// `advisories of 2026-08-20 (95 days old, …)`.
pub(super) fn advisories(record: &Record) -> String {
    let Some(known) = &record.advisories else {
        return "no advisories were read".to_owned();
    };
    let date = escape::line(&known.date);
    let age = match usize::try_from(known.age_days) {
        Ok(days) => format!("{} old", counted(days, "day")),
        Err(_) => "dated after the day of the run".to_owned(),
    };
    match known.freshness.as_str() {
        "old" | "stale" => {
            format!(
                "advisories of {date} ({age}, {}: run `cargo cra db update`)",
                known.freshness
            )
        }
        _ => format!("advisories of {date} ({age})"),
    }
}

/// What the checks on a requirement looked at: `3 lints on 118 of 120 files`; empty when none ran.
pub(super) fn looked_at(record: &Record, requirement: &Requirement) -> String {
    let about: BTreeSet<&str> = record
        .rules
        .iter()
        .filter(|rule| rule.requirements.contains(&requirement.id))
        .map(|rule| rule.id.as_str())
        .collect();
    let mut by_rule: BTreeMap<&str, Vec<&Check>> = BTreeMap::new();
    for check in &record.checks {
        let ran =
            matches!(check.verdict.as_str(), "pass" | "fail" | "inconclusive") && check.of > 0;
        if ran && about.contains(check.rule.as_str()) {
            by_rule.entry(&check.rule).or_default().push(check);
        }
    }
    // Of several lints the one that saw least speaks for all.
    let mut by_unit: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for checks in by_rule.values() {
        let (seen, of) = checks.iter().fold((0, 0), |(seen, of), check| {
            (seen + check.looked_at, of + check.of)
        });
        let least = by_unit.entry(&checks[0].unit).or_insert((seen, of));
        if of.saturating_sub(seen) > least.1.saturating_sub(least.0) {
            *least = (seen, of);
        }
    }
    if by_rule.is_empty() {
        return String::new();
    }
    let units: Vec<String> = by_unit
        .into_iter()
        .map(|(unit, (seen, of))| format!("{seen} of {of} {}", escape::line(unit)))
        .collect();
    format!("{} on {}", counted(by_rule.len(), "lint"), units.join(", "))
}

/// `1 file`, `20,431 lines`.
pub(super) fn counted(count: usize, noun: &str) -> String {
    let s = if count == 1 { "" } else { "s" };
    format!("{} {noun}{s}", grouped(count))
}

/// With a comma between each three digits.
pub(super) fn grouped(count: usize) -> String {
    let digits = count.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::testing;

    #[test]
    fn thousands_are_grouped_and_nouns_agree() {
        let said: Vec<String> = [0, 1, 999, 1_000, 20_431, 1_234_567]
            .into_iter()
            .map(|n| counted(n, "line"))
            .collect();
        assert_eq!(
            said,
            [
                "0 lines",
                "1 line",
                "999 lines",
                "1,000 lines",
                "20,431 lines",
                "1,234,567 lines"
            ]
        );
    }

    #[test]
    fn the_best_sentence_speaks_of_the_checks_that_ran_only() {
        assert_eq!(
            verdict(&testing::clean()),
            "no gap found by the checks that ran; 22 questions need a person"
        );
        let mut answered = testing::clean();
        for requirement in &mut answered.requirements {
            requirement.question = None;
        }
        assert_eq!(
            verdict(&answered),
            "no gap found by the checks that ran; no question waits for a person"
        );
    }

    #[test]
    fn a_run_that_saw_nothing_or_not_everything_says_so() {
        assert_eq!(
            verdict(&testing::nothing()),
            "nothing was looked at; 22 questions need a person"
        );
        assert_eq!(
            verdict(&testing::full()),
            "2 requirements with a gap, 2 not assessed; 20 questions need a person"
        );
        let mut open = testing::clean();
        open.findings = testing::full().findings;
        assert_eq!(
            verdict(&open),
            "3 findings open; 22 questions need a person"
        );
    }

    #[test]
    fn the_last_line_counts_open_findings_and_tells_the_age() {
        let mut record = testing::full();
        let known = record.advisories.as_mut().unwrap();
        (known.age_days, known.freshness, known.date) =
            (95, "stale".to_owned(), "2026-08-20".to_owned());
        assert_eq!(
            last_line(&record),
            "1 error, 2 warnings, 1 note in 1 package, 120 files, 20,431 lines; 2 accepted; 2 problems in the way of a \
             full look; advisories of 2026-08-20 (95 days old, stale: run `cargo cra db update`)"
        );
        record.advisories = None;
        assert!(last_line(&record).ends_with("; no advisories were read"));
    }

    #[test]
    fn advisories_from_the_future_have_no_age() {
        let mut record = testing::clean();
        record.advisories.as_mut().unwrap().age_days = -2;
        assert_eq!(
            advisories(&record),
            "advisories of 2026-11-20 (dated after the day of the run)"
        );
    }

    #[test]
    fn the_lint_that_saw_least_speaks_for_all() {
        let mut record = testing::full();
        // A lint that found something without anything to count says nothing of coverage.
        record
            .checks
            .push(testing::check("integer_cast", "fail", 0, 0));
        record.checks[5].unit = String::new();
        let of = |id: &str| {
            let requirement = record
                .requirements
                .iter()
                .find(|requirement| requirement.id == id)
                .unwrap();
            looked_at(&record, requirement)
        };
        assert_eq!(of("I.2.e"), "2 lints on 119 of 120 files");
        assert_eq!(of("I.2.a"), "", "a lint that did not run looked at nothing");
    }
}
