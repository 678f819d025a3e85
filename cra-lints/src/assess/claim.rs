//! Claims: sentences that speak for a requirement, each with how strongly it is backed.

use std::collections::{BTreeMap, BTreeSet};

use cra_vocab::{Requirement, attribute};

use super::Decision;
use super::tested::{Tests, Verified};
use crate::engine::{RuleRun, Verdict};
use crate::model::annotation::Declaration;

/// How strongly a claim is backed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Strength {
    /// By nothing.
    None = 0,
    /// Somebody wrote it.
    Declared = 1,
    /// Our analysis found no contradiction.
    Analysed = 2,
    /// The program does not compile otherwise.
    Enforced = 3,
    /// A linked test passed.
    Tested = 4,
}

impl Strength {
    /// In one word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Declared => "declared",
            Self::Analysed => "analysed",
            Self::Enforced => "enforced",
            Self::Tested => "tested",
        }
    }
}

/// A sentence that speaks for a requirement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// The sentence, without a full stop.
    pub sentence: String,
    /// How strongly it is backed.
    pub strength: Strength,
    /// What it does not cover.
    pub limits: String,
    /// How much was looked at, in words; empty for declarations.
    pub looked_at: String,
    /// The lint, the attribute or the file it comes from.
    pub source: String,
    /// Whether it rests on the advisory database, and so grows old.
    pub from_advisories: bool,
}

/// What the sources declare, and what is known of the tests among it.
#[derive(Clone, Copy)]
pub(super) struct Said<'a> {
    pub(super) declarations: &'a [Declaration],
    pub(super) tests: &'a Tests,
}

/// All claims for a requirement: of lints that passed, of declarations, of a person's answer.
pub(super) fn claims(
    requirement: &Requirement,
    runs: &[&RuleRun],
    said: Said<'_>,
    decision: Option<&Decision>,
) -> Vec<Claim> {
    let mut out = Vec::new();
    let mut by_rule: BTreeMap<&str, Vec<&RuleRun>> = BTreeMap::new();
    for run in runs {
        by_rule.entry(run.rule.id).or_default().push(run);
    }
    for (id, runs) in by_rule {
        let passed = runs.iter().any(|run| run.verdict == Verdict::Pass)
            && runs
                .iter()
                .all(|run| matches!(run.verdict, Verdict::Pass | Verdict::NotApplicable));
        if passed {
            let (seen, of) = runs.iter().fold((0, 0), |(seen, of), run| {
                (seen + run.coverage.looked_at, of + run.coverage.of)
            });
            let rule = runs[0].rule;
            out.push(Claim {
                sentence: format!("analysis found no case of: {}", lower_first(&rule.title())),
                strength: Strength::Analysed,
                limits: rule
                    .section("Limits")
                    .split_whitespace()
                    .collect::<Vec<_>>()
                    .join(" "),
                looked_at: format!("{seen} of {of} {}", runs[0].coverage.unit),
                source: id.to_owned(),
                from_advisories: matches!(id, "vulnerable_dependency" | "unmaintained_or_yanked"),
            });
        }
    }
    for declaration in said.declarations {
        if declaration
            .requirements
            .iter()
            .any(|id| names(id, requirement))
        {
            out.push(said.claim(declaration, requirement));
        }
    }
    if let Some(Decision {
        answer: Some(answer),
        by,
        ..
    }) = decision
    {
        let who = by.as_deref().unwrap_or("an unnamed person");
        out.push(Claim {
            sentence: format!("according to {who}, {answer}"),
            strength: Strength::Declared,
            limits: "a statement by a person; nothing was checked".to_owned(),
            looked_at: String::new(),
            source: "cra.toml".to_owned(),
            from_advisories: false,
        });
    }
    out
}

/// Whether an id, or that of a part, is this requirement's.
fn names(id: &str, requirement: &Requirement) -> bool {
    cra_vocab::requirement::find(id).is_some_and(|found| found.id == requirement.id)
}

impl<'a> Said<'a> {
    /// The claim of a declaration, raised when tests of it passed.
    fn claim(self, declaration: &Declaration, requirement: &Requirement) -> Claim {
        let mut claim = of_declaration(declaration);
        if let Some(seen) = self.tests.under_miri(declaration) {
            claim.limits = format!("{}; {}", claim.limits, seen.in_words());
            if seen.is_whole() {
                let noun = if seen.passed == 1 { "test" } else { "tests" };
                let files: Vec<&str> = seen.files.iter().map(String::as_str).collect();
                claim.sentence = format!(
                    "{}, checked under Miri by {} passing {noun} of this commit",
                    claim.sentence, seen.passed
                );
                claim.looked_at =
                    format!("{} of {} tests passed under Miri", seen.passed, seen.tests);
                claim.source = format!("{}, {}", claim.source, files.join(", "));
            }
            return claim;
        }
        let tests = self.tests_of(declaration, requirement);
        let known: Vec<_> = tests
            .iter()
            .filter_map(|test| Some((*test, self.tests.of(test)?)))
            .collect();
        let against = known.iter().find_map(|(test, verified)| match verified {
            Verified::Passed(_) => None,
            Verified::Not(reason) => Some((test, reason)),
        });
        match against {
            _ if known.is_empty() => {}
            Some((test, reason)) => {
                claim.limits = format!("{}; of its test `{}`: {reason}", claim.limits, test.item);
            }
            None => {
                let names: Vec<String> = known
                    .iter()
                    .map(|(test, _)| format!("`{}`", test.item))
                    .collect();
                let files: BTreeSet<&str> = known
                    .iter()
                    .filter_map(|(_, verified)| match verified {
                        Verified::Passed(file) => Some(file.as_str()),
                        Verified::Not(_) => None,
                    })
                    .collect();
                let files: Vec<&str> = files.into_iter().collect();
                claim.sentence = match declaration.attribute.as_str() {
                    "verifies" => format!("{}, and it passed", claim.sentence),
                    _ => format!("{}; tested by {}", claim.sentence, names.join(", ")),
                };
                claim.strength = Strength::Tested;
                claim.limits = match self.tests.unread {
                    0 => TESTED.to_owned(),
                    unread => format!(
                        "{TESTED}; tests in {unread} targets that were not read are not known"
                    ),
                };
                claim.looked_at = format!("{} of {} tests passed", known.len(), tests.len());
                claim.source = format!("{}, {}", claim.source, files.join(", "));
            }
        }
        claim
    }

    /// The tests of what is declared: a test is its own; what serves a requirement against a risk has those that name
    /// both. A requirement alone is too wide a tie.
    fn tests_of(
        self,
        declaration: &Declaration,
        requirement: &Requirement,
    ) -> Vec<&'a Declaration> {
        let all = self.declarations.iter();
        let tests: Vec<&'a Declaration> = match (declaration.attribute.as_str(), &declaration.risk)
        {
            ("verifies", _) => {
                return all
                    .filter(|other| other.place == declaration.place)
                    .collect();
            }
            ("satisfies", Some(risk)) => all
                .filter(|other| other.attribute == "verifies" && other.risk.as_ref() == Some(risk))
                .collect(),
            _ => return Vec::new(),
        };
        let ids = declaration.requirements.iter();
        let ids: Vec<&String> = ids.filter(|id| names(id, requirement)).collect();
        // Every part that is claimed has to have a test of its own.
        let each = ids
            .iter()
            .all(|id| tests.iter().any(|test| test.requirements.contains(id)));
        let about = |test: &&Declaration| test.requirements.iter().any(|id| ids.contains(&id));
        match each {
            true => tests.into_iter().filter(about).collect(),
            false => Vec::new(),
        }
    }
}

/// What a test that passed does not show.
const TESTED: &str = "one run of the tests on this commit, with their inputs and the features they were built with; \
                      that they fail without the measure was not shown";

fn of_declaration(declaration: &Declaration) -> Claim {
    let item = &declaration.item;
    let known = attribute::find(&declaration.attribute);
    let enforced = known.and_then(|known| known.enforced);
    let (sentence, strength, limits) = match (known, enforced) {
        (Some(known), Some(enforced)) if declaration.enforced => (
            format!(
                "a program in which {} does not compile",
                enforced.replace("{}", item)
            ),
            Strength::Enforced,
            known.limits,
        ),
        (Some(known), Some(_)) => (
            format!("`{item}` {}, in builds that have the attribute", known.says),
            Strength::Declared,
            "the attribute stands inside `cfg_attr` or in a comment, and enforces nothing in a build without it",
        ),
        (Some(known), None) if !known.requirements.is_empty() => (
            format!("the source states that `{item}` {}", known.says),
            Strength::Declared,
            known.limits,
        ),
        _ => {
            let verb = match declaration.attribute.as_str() {
                "verifies" => "is a test of this requirement",
                _ => "serves this requirement",
            };
            let sentence = match &declaration.risk {
                Some(risk) => {
                    format!("the source states that `{item}` {verb}, for the risk {risk}")
                }
                None => format!("the source states that `{item}` {verb}"),
            };
            let limits = "a statement in the source; nothing was checked";
            (sentence, Strength::Declared, limits)
        }
    };
    Claim {
        sentence,
        strength,
        limits: limits.to_owned(),
        looked_at: String::new(),
        source: format!("cra::{}", declaration.attribute),
        from_advisories: false,
    }
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    let Some(first) = chars.next() else {
        return String::new();
    };
    // An abbreviation keeps its capitals.
    if chars.clone().next().is_some_and(char::is_uppercase) {
        return text.to_owned();
    }
    first.to_lowercase().chain(chars).collect()
}
