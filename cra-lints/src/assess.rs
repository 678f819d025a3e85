//! The status of each of the 22 requirements, from verdicts, declarations and what people decided.
//!
//! The rules are tried in the order of [`Status`]; the first that holds decides. What nobody looked at is never a pass.

mod claim;
mod tested;

use std::collections::BTreeMap;

use cra_vocab::requirement::ALL;
use cra_vocab::{Date, Requirement};

use crate::engine::{RuleRun, Verdict};
use crate::ledger::{Ledger, State};
use crate::lint::{Level, Rule};
use crate::model::annotation::Declaration;
use crate::snapshot::advisory::{AdvisoryDb, Freshness};

pub use claim::{Claim, Strength};
pub use tested::{Tests, UnderMiri, Verified, tests};

/// The status of a requirement, worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// A check that it needs did not run, or did not see everything.
    NotAssessed,
    /// A person decided that it does not apply, and wrote down why.
    NotApplicable,
    /// Something speaks against it, or nothing speaks for it, or what does is out of date.
    Gap,
    /// What remains is a question that only a person can answer.
    Manual,
    /// Something speaks for it and nothing against it. More cannot be said of a run that is not bound to a release.
    Partially,
}

impl Status {
    /// In words, for people.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotAssessed => "not assessed",
            Self::NotApplicable => "not applicable",
            Self::Gap => "gap",
            Self::Manual => "manual",
            Self::Partially => "partially",
        }
    }
}

/// What people decided about requirements, from `cra.toml`.
#[derive(Debug, Clone, Default)]
pub struct Decisions {
    /// By the requirement's id.
    pub by_requirement: BTreeMap<&'static str, Decision>,
}

/// What a person decided about one requirement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Set when the requirement does not apply: why not.
    pub not_applicable: Option<String>,
    /// The answer to the requirement's question.
    pub answer: Option<String>,
    /// Who decided.
    pub by: Option<String>,
    /// When.
    pub on: Option<Date>,
}

/// Where one requirement stands.
#[derive(Debug, Clone)]
pub struct Assessment {
    /// The requirement.
    pub requirement: &'static Requirement,
    /// Its status.
    pub status: Status,
    /// Why, in one sentence.
    pub why: String,
    /// What speaks for it.
    pub claims: Vec<Claim>,
    /// The weakest of the claims.
    pub strength: Strength,
    /// Open findings that speak against it, as indexes into [`Ledger::entries`].
    pub open: Vec<usize>,
    /// Accepted ones.
    pub accepted: Vec<usize>,
    /// What was not looked at, in words.
    pub not_looked_at: Vec<String>,
    /// The question that only a person can answer, when nobody has.
    pub question: Option<&'static str>,
}

/// Assesses all 22 requirements at the day `as_of`.
pub fn assess(
    ledger: &Ledger,
    declarations: &[Declaration],
    tests: &Tests,
    decisions: &Decisions,
    advisories: Option<&AdvisoryDb>,
    as_of: Date,
) -> Vec<Assessment> {
    ALL.iter()
        .map(|requirement| {
            let known = Known {
                ledger,
                declarations,
                tests,
                decision: decisions.by_requirement.get(requirement.id),
                stale: advisories.filter(|db| db.freshness(as_of) == Freshness::Stale),
                as_of,
            };
            known.assess(requirement)
        })
        .collect()
}

/// What is known about one requirement.
struct Known<'a> {
    ledger: &'a Ledger,
    declarations: &'a [Declaration],
    tests: &'a Tests,
    decision: Option<&'a Decision>,
    /// The advisories, when they are too old to say anything.
    stale: Option<&'a AdvisoryDb>,
    as_of: Date,
}

impl Known<'_> {
    fn assess(&self, requirement: &'static Requirement) -> Assessment {
        let speaks = |rule: &Rule| {
            let mut about = rule.lint.requirements.iter();
            about.any(|about| about.id == requirement.id)
        };
        let verdicts = self.ledger.verdicts.iter();
        let runs: Vec<&RuleRun> = verdicts.filter(|run| speaks(run.rule)).collect();
        let mut open = Vec::new();
        let mut accepted = Vec::new();
        for (at, entry) in self.ledger.entries.iter().enumerate() {
            if entry.finding.rules().any(speaks) {
                match entry.state {
                    State::Open => open.push(at),
                    State::Accepted { .. } => accepted.push(at),
                }
            }
        }
        let said = claim::Said {
            declarations: self.declarations,
            tests: self.tests,
        };
        let claims = claim::claims(requirement, &runs, said, self.decision);
        let not_looked_at = not_looked_at(&runs);
        let strength = claims
            .iter()
            .map(|claim| claim.strength)
            .min()
            .unwrap_or(Strength::None);
        let answered = self
            .decision
            .is_some_and(|decision| decision.answer.is_some());
        let mut out = Assessment {
            requirement,
            status: Status::NotAssessed,
            why: String::new(),
            claims,
            strength,
            open,
            accepted,
            not_looked_at,
            question: (!answered).then_some(requirement.question),
        };
        (out.status, out.why) = self.status(&out);
        if out.status == Status::NotApplicable {
            out.question = None;
        }
        out
    }

    fn status(&self, seen: &Assessment) -> (Status, String) {
        let requirement = seen.requirement;
        if !seen.not_looked_at.is_empty() {
            return (
                Status::NotAssessed,
                format!(
                    "not everything was looked at: {}",
                    seen.not_looked_at.join("; ")
                ),
            );
        }
        let declined = self
            .decision
            .and_then(|decision| decision.not_applicable.as_deref());
        if let (Some(reason), true) = (declined, requirement.may_be_not_applicable) {
            return (
                Status::NotApplicable,
                format!("decided by a person: {reason}"),
            );
        }
        let failing: Vec<usize> = seen
            .open
            .iter()
            .copied()
            .filter(|at| self.ledger.entries[*at].finding.level > Level::Note)
            .collect();
        if !failing.is_empty() {
            let noun = if failing.len() == 1 {
                "finding speaks"
            } else {
                "findings speak"
            };
            return (
                Status::Gap,
                format!("{} open {noun} against it", failing.len()),
            );
        }
        let about_advisories = seen.claims.iter().any(|claim| claim.from_advisories);
        if let (Some(db), true) = (self.stale, about_advisories) {
            let days = db.age(self.as_of);
            return (
                Status::Gap,
                format!(
                    "out of date: the advisories are those of {}, {days} days ago",
                    db.date
                ),
            );
        }
        if seen.claims.is_empty() {
            return (
                Status::Gap,
                "no evidence found: nothing that was read speaks for it".to_owned(),
            );
        }
        if seen.question.is_some() {
            return (
                Status::Manual,
                "no gap found by the checks that ran; a person must answer its question".to_owned(),
            );
        }
        let weak = seen
            .claims
            .iter()
            .find(|claim| (claim.strength as u8) < requirement.minimum_strength);
        if let Some(weak) = weak {
            return (
                Status::Partially,
                format!(
                    "a claim is only {}: {}",
                    weak.strength.as_str(),
                    weak.sentence
                ),
            );
        }
        if !seen.accepted.is_empty() {
            let noun = if seen.accepted.len() == 1 {
                "finding is"
            } else {
                "findings are"
            };
            return (
                Status::Partially,
                format!("{} {noun} accepted, not repaired", seen.accepted.len()),
            );
        }
        if !seen.open.is_empty() {
            return (
                Status::Partially,
                format!("{} notes are open", seen.open.len()),
            );
        }
        let words = "every claim is strong enough and nothing is open, but the run is not bound to the files of a release";
        (Status::Partially, words.to_owned())
    }
}

/// What the lints on a requirement could not look at, each kind once.
fn not_looked_at(runs: &[&RuleRun]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for run in runs {
        let needed = run.rule.lint.level != Level::Allow;
        let said = match run.verdict {
            Verdict::NotRun if needed => {
                format!("`{}` did not run ({})", run.rule.id, reasons(run))
            }
            Verdict::Inconclusive => format!(
                "`{}` saw {} of {} {} ({})",
                run.rule.id,
                run.coverage.looked_at,
                run.coverage.of,
                run.coverage.unit,
                reasons(run)
            ),
            // A lint that found something may also have missed something.
            Verdict::Fail if !run.coverage.missed.is_empty() => {
                format!(
                    "`{}` did not see everything ({})",
                    run.rule.id,
                    reasons(run)
                )
            }
            _ => continue,
        };
        if !out.contains(&said) {
            out.push(said);
        }
    }
    out
}

fn reasons(run: &RuleRun) -> String {
    let words: Vec<String> = run
        .coverage
        .missed
        .iter()
        .map(|(count, why)| format!("{count} {why}"))
        .collect();
    if words.is_empty() {
        "there was nothing to look at".to_owned()
    } else {
        words.join(", ")
    }
}
