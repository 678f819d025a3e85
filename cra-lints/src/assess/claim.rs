//! Claims: sentences that speak for a requirement, each with how strongly it is backed.

use std::collections::BTreeMap;

use cra_vocab::{Requirement, attribute};

use super::Decision;
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

/// All claims for a requirement: of lints that passed, of declarations, of a person's answer.
pub(super) fn claims(
    requirement: &Requirement,
    runs: &[&RuleRun],
    declarations: &[Declaration],
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
    for declaration in declarations {
        if declaration
            .requirements
            .iter()
            .any(|id| names(id, requirement))
        {
            out.push(of_declaration(declaration));
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
