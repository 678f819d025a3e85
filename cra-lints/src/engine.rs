//! Every selected lint on every package: one verdict each, with how much it looked at.

mod complete;
mod coverage;
mod looks;
mod once;

pub(crate) use complete::complete;
use looks::Looks;
use std::collections::HashSet;

use crate::finding::{Coverage, Finding, Findings};
use crate::flow::taint::Sinks;
use crate::flow::{Flow, Options, Reached};
use crate::imported;
use crate::levels::Levels;
use crate::lint::{Check, Level, Rule};
use crate::model::place::Place;
use crate::model::{File, Model, on_workers, on_workers_each};
use crate::pointer::Pointers;
use crate::snapshot::FileKind;

/// What the lints said.
#[derive(Debug, Clone)]
pub struct Run {
    /// One verdict for each lint and package, and one for each lint over the workspace; by lint, then package.
    pub verdicts: Vec<RuleRun>,
    /// All findings, by file, place and lint.
    pub findings: Vec<Finding>,
}

/// What one lint said of one package.
#[derive(Debug, Clone)]
pub struct RuleRun {
    /// The lint.
    pub rule: &'static Rule,
    /// The package, as an index into the snapshot's; `None` for the workspace.
    pub package: Option<usize>,
    /// Its level in this run.
    pub level: Level,
    /// The verdict.
    pub verdict: Verdict,
    /// How much was looked at.
    pub coverage: Coverage,
}

/// A lint's verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Everything was looked at, and nothing found.
    Pass,
    /// Something was found.
    Fail,
    /// Nothing was found, but not everything was looked at.
    Inconclusive,
    /// It was not run.
    NotRun,
    /// There is nothing that it could look at.
    NotApplicable,
}

/// Runs `rules` at `levels` over the model, with nothing trusted and nothing known but our own.
pub fn run(model: &Model<'_>, rules: &[&'static Rule], levels: &Levels) -> Run {
    run_with(model, rules, levels, &Options::default())
}

/// Runs `rules` at `levels` over the model, following values as `options` say.
pub fn run_with(
    model: &Model<'_>,
    rules: &[&'static Rule],
    levels: &Levels,
    options: &Options,
) -> Run {
    let active: Vec<(&'static Rule, Level)> = rules
        .iter()
        .map(|rule| (*rule, levels.of(rule)))
        .filter(|(rule, level)| *level != Level::Allow && !rule.lint.check.is_empty())
        .collect();
    let seen = look(model, &active, options);
    on_workers(|| judge(model, rules, levels, seen))
}

/// So many files are looked at in one piece.
const FILES_AT_ONCE: usize = 8;

/// What the lints find that look at more than a package's name, and what was not followed to its end.
#[derive(Default)]
struct Seen {
    findings: Vec<Finding>,
    /// Functions whose values were not followed, and for which sinks.
    cut: Vec<(Place, Sinks)>,
    /// Bodies whose pointers were not followed.
    cut_pointers: Vec<Place>,
}

/// Lets all lints look. To follow values, functions often have to wait for those that they call: what there is to do in
/// single files and with pointers is done meanwhile.
fn look(model: &Model<'_>, active: &[(&'static Rule, Level)], options: &Options) -> Seen {
    let (shipped, others) = (Looks::new(active, true), Looks::new(active, false));
    let files = model.files.iter();
    let files: Vec<&File> = files
        .filter(|file| file.kind == FileKind::Rust && file.package.is_some())
        .collect();
    let of_file = |file: &&File| match file.ships() {
        true => shipped.findings(model, file),
        false => others.findings(model, file),
    };
    let mut per_file: Vec<Vec<Finding>> = vec![Vec::new(); files.len().div_ceil(FILES_AT_ONCE)];
    let (mut values, mut pointers) = (Vec::new(), Vec::new());
    let (mut cut, mut cut_pointers) = (Vec::new(), Vec::new());
    on_workers_each(|scope| {
        scope.spawn(|_| cut = flow_findings(model, active, options, &mut values));
        for (files, out) in files.chunks(FILES_AT_ONCE).zip(&mut per_file) {
            scope.spawn(|_| out.extend(files.iter().flat_map(of_file)));
        }
        scope.spawn(|_| cut_pointers = pointer_findings(model, active, &mut pointers));
    });
    let of_files = per_file.into_iter().flatten();
    Seen {
        findings: of_files.chain(values).chain(pointers).collect(),
        cut,
        cut_pointers,
    }
}

/// What was seen, with what is to be said of packages and of the workspace, and how much was looked at.
fn judge(model: &Model<'_>, rules: &[&'static Rule], levels: &Levels, seen: Seen) -> Run {
    let Seen {
        mut findings,
        cut,
        cut_pointers,
    } = seen;
    let mut verdicts = Vec::new();
    let covered = coverage::OfPackages::new(model);
    for &rule in rules {
        let level = levels.of(rule);
        if rule.lint.check.is_empty() {
            continue;
        }
        let whole = rule
            .lint
            .check
            .iter()
            .any(|check| matches!(check, Check::Workspace(_)));
        if level == Level::Allow {
            let coverage = Coverage {
                unit: "lints",
                missed: vec![(1, "lint at the level `allow`".to_owned())],
                ..Coverage::default()
            };
            let skipped = |package| RuleRun {
                rule,
                package,
                level,
                verdict: Verdict::NotRun,
                coverage: coverage.clone(),
            };
            if whole {
                verdicts.push(skipped(None));
            } else {
                verdicts.extend(
                    (0..model.snapshot.packages.len()).map(|package| skipped(Some(package))),
                );
            }
            continue;
        }
        if whole {
            let coverage = workspace_findings(model, rule, level, &mut findings);
            verdicts.push((rule, None, level, coverage).into_run());
        } else {
            for package in 0..model.snapshot.packages.len() {
                package_findings(model, rule, level, package, &mut findings);
                let mut coverage = covered.of(rule, package);
                let sinks = sinks_of(rule);
                let values = cut.iter().filter(|(_, of)| of.both(sinks) != Sinks::NONE);
                let pointers = cut_pointers.iter().filter(|_| follows_pointers(rule));
                let places = values.map(|(at, _)| at).chain(pointers);
                let missed = coverage::missed_functions(model, package, places);
                coverage.missed.extend(missed);
                verdicts.push((rule, Some(package), level, coverage).into_run());
            }
        }
    }
    once::tell_once(&mut findings);
    let foreign = imported::findings(model, &|rule| levels.of(rule), &findings);
    let looked = imported::looked_at(&foreign, |rule| levels.of(rule)).into_iter();
    verdicts.extend(looked.map(|(rule, level, seen)| (rule, None, level, seen).into_run()));
    findings.extend(foreign);
    complete(model, &mut findings);
    let mut failed: HashSet<(&str, Option<usize>)> = HashSet::new();
    for finding in &findings {
        for rule in finding.rules() {
            failed.insert((rule.id, finding.package));
            failed.insert((rule.id, None));
        }
    }
    for run in &mut verdicts {
        if failed.contains(&(run.rule.id, run.package)) && run.level != Level::Allow {
            run.verdict = Verdict::Fail;
        }
    }
    Run { verdicts, findings }
}

trait IntoRun {
    fn into_run(self) -> RuleRun;
}

impl IntoRun for (&'static Rule, Option<usize>, Level, Coverage) {
    fn into_run(self) -> RuleRun {
        let (rule, package, level, coverage) = self;
        let verdict = if coverage.of == 0 && coverage.missed.is_empty() {
            Verdict::NotApplicable
        } else if coverage.looked_at == 0 {
            Verdict::NotRun
        } else if coverage.looked_at < coverage.of || !coverage.missed.is_empty() {
            Verdict::Inconclusive
        } else {
            Verdict::Pass
        };
        RuleRun {
            rule,
            package,
            level,
            verdict,
            coverage,
        }
    }
}

/// What the lints say of values that reached places they look at; and the functions that were not followed to their end,
/// with the sinks for which they were not.
fn flow_findings(
    model: &Model<'_>,
    active: &[(&'static Rule, Level)],
    options: &Options,
    findings: &mut Vec<Finding>,
) -> Vec<(Place, Sinks)> {
    let wanted: Vec<_> = active
        .iter()
        .flat_map(|(rule, level)| {
            rule.lint.check.iter().filter_map(|check| match check {
                Check::Flow(sinks, judge) => Some((*rule, *level, *sinks, *judge)),
                _ => None,
            })
        })
        .collect();
    if wanted.is_empty() {
        return Vec::new();
    }
    let sinks = wanted.iter().fold(Sinks::NONE, |all, (_, _, sinks, _)| {
        all.with(Sinks::of(sinks))
    });
    let flow = Flow::new(model, options, sinks);
    for hit in &flow.hits {
        for (rule, level, sinks, judge) in &wanted {
            if sinks.contains(&hit.sink) {
                let reached = Reached { model, hit };
                // Where a lint alone is no certainty, what may be something else by now is none at all.
                let vague = rule.lint.level == Level::Warn && reached.is_lossy();
                let level = match vague || reached.is_far() {
                    true => (*level).min(Level::Note),
                    false => *level,
                };
                judge(&reached, &mut Findings::new(rule, level, findings));
            }
        }
    }
    let cut = flow.cut.iter().filter_map(|((file, item), sinks)| {
        let span = model.file(*file).tree.as_ref()?.item(*item).name_span;
        Some((Place { file: *file, span }, *sinks))
    });
    cut.collect()
}

/// What the lints say of pointers that lead to nothing; and the bodies that were not walked to their end.
fn pointer_findings(
    model: &Model<'_>,
    active: &[(&'static Rule, Level)],
    findings: &mut Vec<Finding>,
) -> Vec<Place> {
    let wanted: Vec<_> = active
        .iter()
        .filter(|(rule, _)| follows_pointers(rule))
        .collect();
    if wanted.is_empty() {
        return Vec::new();
    }
    let pointers = Pointers::new(model);
    for flaw in &pointers.flaws {
        let file = model.file(flaw.at.file);
        for (rule, level) in &wanted {
            for check in rule.lint.check {
                if let (Check::Pointer(judge), true) = (check, rule.lint.tests || file.ships()) {
                    judge(flaw, &mut Findings::new(rule, *level, findings));
                }
            }
        }
    }
    pointers.cut
}

/// Whether a lint looks at pointers.
fn follows_pointers(rule: &Rule) -> bool {
    let mut checks = rule.lint.check.iter();
    checks.any(|check| matches!(check, Check::Pointer(_)))
}

/// The sinks that a lint looks at.
fn sinks_of(rule: &Rule) -> Sinks {
    rule.lint
        .check
        .iter()
        .fold(Sinks::NONE, |all, check| match check {
            Check::Flow(sinks, _) => all.with(Sinks::of(sinks)),
            _ => all,
        })
}

fn workspace_findings(
    model: &Model<'_>,
    rule: &'static Rule,
    level: Level,
    findings: &mut Vec<Finding>,
) -> Coverage {
    let mut coverage = Coverage {
        unit: "workspaces",
        looked_at: 1,
        of: 1,
        missed: Vec::new(),
    };
    for check in rule.lint.check {
        if let Check::Workspace(look) = check {
            let mut out = Findings::new(rule, level, findings);
            look(model, &mut out);
            coverage = out.take_coverage().unwrap_or(coverage);
        }
    }
    coverage
}

fn package_findings(
    model: &Model<'_>,
    rule: &'static Rule,
    level: Level,
    package: usize,
    findings: &mut Vec<Finding>,
) {
    for check in rule.lint.check {
        if let Check::Package(look) = check {
            look(model, package, &mut Findings::new(rule, level, findings));
        }
    }
}
