//! What became of each finding: open, or accepted by somebody, for a reason, until a day.
//!
//! Nothing is removed. An acceptance that has expired, that accepts nothing, or that cannot be understood is itself a finding.

mod acceptance;

use cra_vocab::Date;

use crate::engine::{RuleRun, Run, Verdict};
use crate::finding::{Finding, Findings};
use crate::levels::{Levels, find};
use crate::lint::{Level, Rule};
use crate::model::Model;

pub use acceptance::{Acceptance, Acceptances, Origin, Scope, check};

/// All findings with their state.
#[derive(Debug, Clone)]
pub struct Ledger {
    /// The findings, by file and place.
    pub entries: Vec<Entry>,
    /// The verdicts of the run; a lint whose findings are all accepted still failed.
    pub verdicts: Vec<RuleRun>,
}

/// A finding and its state.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The finding.
    pub finding: Finding,
    /// What became of it.
    pub state: State,
}

/// What became of a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// Nobody decided anything.
    Open,
    /// Somebody accepted it.
    Accepted {
        /// Why.
        reason: String,
        /// The last day on which that holds.
        until: Date,
        /// Who decided, when that is written down.
        by: Option<String>,
        /// Where the decision stands.
        origin: Origin,
    },
}

impl Ledger {
    /// The findings that nobody accepted.
    pub fn open(&self) -> impl Iterator<Item = &Finding> {
        self.entries
            .iter()
            .filter(|entry| entry.state == State::Open)
            .map(|entry| &entry.finding)
    }
}

/// Settles a run: acceptances are matched with findings, at the day `as_of`.
pub fn settle(
    model: &Model<'_>,
    run: Run,
    acceptances: &Acceptances,
    levels: &Levels,
    as_of: Date,
) -> Ledger {
    let mut used = vec![false; acceptances.list.len()];
    let mut entries: Vec<Entry> = run
        .findings
        .into_iter()
        .map(|finding| {
            let mut state = State::Open;
            for (at, acceptance) in acceptances.list.iter().enumerate() {
                if !acceptance.covers(model, &finding) {
                    continue;
                }
                used[at] = true;
                if acceptance.until >= as_of && state == State::Open {
                    state = acceptance.as_state();
                }
            }
            Entry { finding, state }
        })
        .collect();
    let mut about = Vec::new();
    let mut verdicts = run.verdicts;
    for (acceptance, used) in acceptances.list.iter().zip(&used) {
        if acceptance.until < as_of {
            record(&mut about, levels, "expired_acceptance", |out| {
                expired(acceptance, as_of, out)
            });
        } else if !used && was_looked_for(acceptance, &verdicts) {
            record(&mut about, levels, "unused_acceptance", |out| {
                unused(acceptance, out)
            });
        }
    }
    for (place, problem) in &acceptances.malformed {
        record(&mut about, levels, "invalid_acceptance", |out| {
            out.report(
                *place,
                format!("this note to cargo cra cannot be understood: {problem}"),
            )
            .why("a decision that is not understood decides nothing, and the finding stays open")
            .help("give the lint, a reason in a few words and the last day on which it holds");
        });
    }
    for (place, why) in &acceptances.contradicted {
        record(&mut about, levels, "invalid_acceptance", |out| {
            out.report(*place, why.clone())
                .why("what it was about is open again, and must not be told to others as it stands there")
                .help("look again, then correct the decision or take it away");
        });
    }
    crate::engine::complete(model, &mut about);
    for finding in &about {
        verdicts.push(RuleRun {
            rule: finding.rule,
            package: finding.package,
            level: finding.level,
            verdict: Verdict::Fail,
            coverage: Default::default(),
        });
    }
    entries.extend(about.into_iter().map(|finding| Entry {
        finding,
        state: State::Open,
    }));
    entries.sort_by(|a, b| {
        let key = |entry: &Entry| {
            (
                model.file(entry.finding.primary.file).path.clone(),
                entry.finding.primary.span,
            )
        };
        key(a).cmp(&key(b))
    });
    Ledger { entries, verdicts }
}

fn record(
    about: &mut Vec<Finding>,
    levels: &Levels,
    id: &str,
    file: impl FnOnce(&mut Findings<'_>),
) {
    let rule: &'static Rule = find(id).expect("the lints about acceptances are always registered");
    let level = levels.of(rule);
    if level != Level::Allow {
        file(&mut Findings::new(rule, level, about));
    }
}

fn expired(acceptance: &Acceptance, as_of: Date, out: &mut Findings<'_>) {
    let ago = match acceptance.until.days_until(as_of) {
        1 => "yesterday".to_owned(),
        days => format!("{days} days ago"),
    };
    out.report(
        acceptance.place,
        format!(
            "the acceptance of `{}` ended on {}, {ago}",
            acceptance.rule.id, acceptance.until
        ),
    )
    .why("what was accepted until that day is open again")
    .help("repair what it covers, or decide again and write down the new reason and day");
}

fn unused(acceptance: &Acceptance, out: &mut Findings<'_>) {
    out.report(
        acceptance.place,
        format!(
            "this acceptance of `{}` accepts nothing",
            acceptance.rule.id
        ),
    )
    .why("left in place, it would silently accept the next finding of this kind")
    .help("remove it; if it should cover something, check its place, path or item");
}

/// Whether the lint ran everywhere the acceptance could cover: only then is it known to be unused.
fn was_looked_for(acceptance: &Acceptance, verdicts: &[RuleRun]) -> bool {
    let mut runs = verdicts
        .iter()
        .filter(|run| run.rule == acceptance.rule)
        .peekable();
    runs.peek().is_some()
        && runs.all(|run| !matches!(run.verdict, Verdict::NotRun | Verdict::Inconclusive))
}
