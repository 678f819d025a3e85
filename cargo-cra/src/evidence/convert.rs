//! From the analysis to the record.

use cra_lints::assess::Assessment;
use cra_lints::engine::Verdict;
use cra_lints::ledger::{Entry, Ledger, State};
use cra_lints::levels::Levels;
use cra_lints::lint::Rule;
use cra_lints::lints::ALL;
use cra_lints::model::Model;
use cra_lints::model::annotation::Declaration;
use cra_lints::model::place::{Place, Span};
use cra_lints::snapshot::{FileKind, PackageInput, ProblemKind, TargetKind};
use cra_vocab::Date;
use sha2::{Digest as _, Sha256};

use super::v1;

/// What the record says beside the analysis.
#[derive(Debug, Clone, Default, Hash)]
pub struct Facts {
    /// The arguments that select packages, targets and features.
    pub selection: Vec<String>,
    /// `cargo --version`.
    pub toolchain: Option<String>,
    /// Kinds of sources whose values were trusted.
    pub trusted_sources: Vec<String>,
    /// Files with results of tests.
    pub test_results: Vec<v1::TestResults>,
}

/// Longer lines are not shown: they are generated, and could be made to flood whoever reads the result.
const LONGEST_LINE: usize = 4_000;

/// Places of more lines than this show their first ones only.
const MOST_LINES: usize = 12;

/// Makes the record of a run.
pub fn record(
    model: &Model<'_>,
    ledger: &Ledger,
    assessments: &[Assessment],
    declarations: &[Declaration],
    levels: &Levels,
    facts: Facts,
    as_of: Date,
) -> v1::Record {
    v1::Record {
        format: v1::FORMAT.to_owned(),
        tool: v1::Tool {
            name: "cargo-cra".to_owned(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            rules_digest: digest_of(ALL.iter().map(|rule| rule.source)),
        },
        as_of: as_of.to_string(),
        inputs: inputs(model, facts),
        advisories: model.snapshot.advisories.as_ref().map(|db| v1::Advisories {
            origin: db.origin.to_string(),
            commit: db.commit.clone(),
            date: db.date.to_string(),
            age_days: db.age(as_of),
            freshness: db.freshness(as_of).word().to_owned(),
            digest: db.digest.clone(),
            count: db.count,
            skipped: db.skipped.clone(),
        }),
        packages: model
            .snapshot
            .packages
            .iter()
            .map(|input| package(model, input))
            .collect(),
        rules: rules(ledger, levels),
        checks: ledger.verdicts.iter().map(check).collect(),
        findings: ledger
            .entries
            .iter()
            .map(|entry| finding(model, entry))
            .collect(),
        problems: problems(model),
        declarations: declarations
            .iter()
            .map(|declaration| v1::Declaration {
                attribute: declaration.attribute.clone(),
                requirements: declaration.requirements.clone(),
                risk: declaration.risk.clone(),
                item: declaration.item.clone(),
                location: location(model, declaration.place, None),
                enforced: declaration.enforced,
                item_digest: declaration.digest.clone(),
            })
            .collect(),
        requirements: assessments.iter().map(requirement).collect(),
    }
}

fn digest_of<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    let mut hash = Sha256::new();
    for text in texts {
        hash.update(text.as_bytes());
        hash.update([0]);
    }
    hash.finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

fn inputs(model: &Model<'_>, facts: Facts) -> v1::Inputs {
    let mut files: Vec<(&str, &str)> = model
        .snapshot
        .files
        .iter()
        .map(|file| (file.path.as_str(), file.digest.as_str()))
        .collect();
    files.sort_unstable();
    let rust = || {
        model
            .files
            .iter()
            .filter(|file| file.kind == FileKind::Rust)
    };
    let lock = model.snapshot.lock.as_ref();
    v1::Inputs {
        selection: facts.selection,
        toolchain: facts.toolchain,
        // Whoever asked git says it.
        commit: None,
        sources_digest: digest_of(files.into_iter().flat_map(|(path, digest)| [path, digest])),
        files: rust().count(),
        lines: rust().map(|file| file.text.lines().count()).sum(),
        lock_digest: lock.map(|lock| model.snapshot.files[lock.file.0 as usize].digest.clone()),
        locked_packages: lock.map_or(0, |lock| lock.packages.len()),
        unread_macros: rust()
            .filter_map(|file| file.tree.as_ref())
            .map(|tree| tree.unread_macros.len())
            .sum(),
        trusted_sources: facts.trusted_sources,
        test_results: facts.test_results,
    }
}

fn package(model: &Model<'_>, input: &PackageInput) -> v1::Package {
    v1::Package {
        name: input.name.clone(),
        version: input.version.clone(),
        id: input.id.clone(),
        manifest_path: model.file(input.manifest).path.clone(),
        targets: input
            .targets
            .iter()
            .map(|target| v1::Target {
                kind: kind_word(target.kind).to_owned(),
                crate_types: target.crate_types.clone(),
                name: target.name.clone(),
                src_path: target.root.map(|root| model.file(root).path.clone()),
                edition: target.edition.clone(),
            })
            .collect(),
    }
}

/// Cargo's word for a kind of target.
fn kind_word(kind: TargetKind) -> &'static str {
    match kind {
        TargetKind::Lib => "lib",
        TargetKind::Bin => "bin",
        TargetKind::ProcMacro => "proc-macro",
        TargetKind::Build => "custom-build",
        TargetKind::Example => "example",
        TargetKind::Test => "test",
        TargetKind::Bench => "bench",
    }
}

/// Every lint of ours, and those of other tools that found something.
fn rules(ledger: &Ledger, levels: &Levels) -> Vec<v1::Rule> {
    let found = ledger.entries.iter().map(|entry| entry.finding.rule);
    let mut foreign: Vec<&'static Rule> = found.filter(|rule| !ALL.contains(rule)).collect();
    foreign.sort_by_key(|rule| rule.id);
    foreign.dedup();
    let all = ALL.iter().copied().chain(foreign);
    all.map(|known| rule(known, levels)).collect()
}

fn rule(rule: &'static Rule, levels: &Levels) -> v1::Rule {
    v1::Rule {
        id: rule.id.to_owned(),
        family: rule.family.as_str().to_owned(),
        title: rule.title(),
        checks: rule.section("What it checks"),
        why: rule.section("Why it matters"),
        limits: rule.section("Limits"),
        default_level: rule.lint.level.as_str().to_owned(),
        level: levels.of(rule).as_str().to_owned(),
        cwe: rule.lint.cwe.to_vec(),
        requirements: rule
            .lint
            .requirements
            .iter()
            .map(|requirement| requirement.id.to_owned())
            .collect(),
        digest: rule.digest(),
        since: rule.lint.since.to_owned(),
    }
}

fn check(run: &cra_lints::engine::RuleRun) -> v1::Check {
    let verdict = match run.verdict {
        Verdict::Pass => "pass",
        Verdict::Fail => "fail",
        Verdict::Inconclusive => "inconclusive",
        Verdict::NotRun => "not run",
        Verdict::NotApplicable => "not applicable",
    };
    v1::Check {
        rule: run.rule.id.to_owned(),
        package: run.package,
        level: run.level.as_str().to_owned(),
        verdict: verdict.to_owned(),
        unit: run.coverage.unit.to_owned(),
        looked_at: run.coverage.looked_at,
        of: run.coverage.of,
        not_looked_at: run
            .coverage
            .missed
            .iter()
            .map(|(count, why)| format!("{count} {why}"))
            .collect(),
    }
}

fn finding(model: &Model<'_>, entry: &Entry) -> v1::Finding {
    let found = &entry.finding;
    let file = model.file(found.primary.file);
    let target = found.package.and_then(|at| {
        let targets = &model.snapshot.packages[at].targets;
        let own = targets
            .iter()
            .position(|target| Some(target.kind) == file.target);
        own.or((!targets.is_empty()).then_some(0))
    });
    v1::Finding {
        rule: found.rule.id.to_owned(),
        level: found.level.as_str().to_owned(),
        message: found.message.clone(),
        note: found.note.clone(),
        help: found.help.clone(),
        primary: location(model, found.primary, found.label.as_deref()),
        related: places(model, &found.related),
        way: places(model, &found.way),
        fix: found.fix.as_ref().map(|fix| v1::Fix {
            title: fix.title.clone(),
            safe: fix.safe,
            edits: fix
                .edits
                .iter()
                .map(|(place, replacement)| v1::Edit {
                    location: location(model, *place, None),
                    replacement: replacement.clone(),
                })
                .collect(),
        }),
        package: found.package,
        target,
        item: found.item.clone(),
        fingerprint: found.fingerprint.clone(),
        advisory: found.advisory.as_ref().map(|facts| v1::Advisory {
            id: facts.id.clone(),
            package: facts.package.clone(),
            version: facts.version.clone(),
            aliases: facts.aliases.clone(),
            cvss: facts.cvss.clone(),
            path: facts.path.clone(),
            reach: facts.reach.as_ref().map(v1::Reachability::from),
        }),
        accepted: match &entry.state {
            State::Open => None,
            State::Accepted {
                reason,
                until,
                by,
                origin,
            } => Some(v1::Acceptance {
                reason: reason.clone(),
                until: until.to_string(),
                by: by.clone(),
                origin: origin.as_str().to_owned(),
            }),
        },
    }
}

fn places(model: &Model<'_>, list: &[(Place, String)]) -> Vec<v1::Location> {
    list.iter()
        .map(|(place, words)| location(model, *place, Some(words)))
        .collect()
}

fn location(model: &Model<'_>, place: Place, label: Option<&str>) -> v1::Location {
    let file = model.file(place.file);
    let Span { start, end } = place.span;
    let end = end.min(u32::try_from(file.text.len()).unwrap_or(u32::MAX));
    let start = start.min(end);
    let first = file.line_column(start);
    let last = file.line_column(end);
    let lines: Vec<&str> = (first.line..=last.line)
        .take(MOST_LINES)
        .map(|line| &file.text[file.lines.line_range(&file.text, line)])
        .collect();
    let shown = lines.iter().all(|line| line.len() <= LONGEST_LINE);
    v1::Location {
        path: file.path.clone(),
        byte_start: start,
        byte_end: end,
        line_start: first.line,
        column_start: first.column,
        line_end: last.line,
        column_end: last.column,
        text: if shown {
            lines.into_iter().map(str::to_owned).collect()
        } else {
            Vec::new()
        },
        label: label.map(str::to_owned),
    }
}

fn problems(model: &Model<'_>) -> Vec<v1::Problem> {
    let mut out: Vec<v1::Problem> = model
        .problems
        .iter()
        .map(|problem| v1::Problem {
            kind: problem_word(problem.kind).to_owned(),
            path: problem.path.clone(),
            message: problem.message.clone(),
            hides_something: problem.kind.hides_something(),
            location: problem
                .place
                .map(|(file, span)| location(model, Place { file, span }, None)),
        })
        .collect();
    out.sort_by(|a, b| (&a.path, &a.kind, &a.message).cmp(&(&b.path, &b.kind, &b.message)));
    out
}

fn problem_word(kind: ProblemKind) -> &'static str {
    match kind {
        ProblemKind::NotUtf8 => "not_utf8",
        ProblemKind::Unreadable => "unreadable",
        ProblemKind::TooLarge => "too_large",
        ProblemKind::Outside => "outside",
        ProblemKind::ModuleNotFound => "module_not_found",
        ProblemKind::TooDeep => "too_deep",
        ProblemKind::DoesNotParse => "does_not_parse",
        ProblemKind::NoGraph => "no_graph",
        ProblemKind::NoSignatures => "no_signatures",
        ProblemKind::NoLock => "no_lock",
        ProblemKind::NoAdvisories => "no_advisories",
        ProblemKind::ToolFailed => "tool_failed",
    }
}

fn requirement(assessment: &Assessment) -> v1::Requirement {
    let known = assessment.requirement;
    v1::Requirement {
        id: known.id.to_owned(),
        reference: known.reference.to_owned(),
        title: known.title.to_owned(),
        paraphrase: known.paraphrase.to_owned(),
        url: known.url.to_owned(),
        status: assessment.status.as_str().to_owned(),
        why: assessment.why.clone(),
        strength: assessment.strength.as_str().to_owned(),
        claims: assessment
            .claims
            .iter()
            .map(|claim| v1::Claim {
                sentence: claim.sentence.clone(),
                strength: claim.strength.as_str().to_owned(),
                limits: claim.limits.clone(),
                looked_at: claim.looked_at.clone(),
                source: claim.source.clone(),
            })
            .collect(),
        open: assessment.open.clone(),
        accepted: assessment.accepted.clone(),
        not_looked_at: assessment.not_looked_at.clone(),
        question: assessment.question.map(str::to_owned),
    }
}
