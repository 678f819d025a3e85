//! What holds for every lint, tried on its own fixtures.
#![allow(
    clippy::disallowed_methods,
    reason = "the law on threads starts this program again with other settings"
)]

mod support;

use std::collections::BTreeSet;
use std::io::Write as _;

use cra_lints::engine::{Run, Verdict};
use cra_lints::finding::Finding;
use cra_lints::ledger::{Acceptance, Acceptances, Origin, Scope, State, settle};
use cra_lints::lint::{Check, Rule};
use cra_lints::model::Model;
use cra_lints::snapshot::{ProblemKind, Snapshot};
use libtest_mimic::{Arguments, Failed, Trial};
use support::Files;
use support::disk::{Fixture, fixtures, lints, read};
use support::{change, text, words};

/// Set in a child process that shall say what all lints find, and nothing else.
const ONLY_REPORT: &str = "CRA_LAWS_ONLY_REPORT";
/// Words that a lint must not say, one on each line; `#` begins a comment.
const FORBIDDEN: &str = "cra-lints/tidy/words.txt";

/// A law, tried on one lint.
type Law = fn(&'static Rule) -> Result<(), Failed>;

fn main() {
    if std::env::var_os(ONLY_REPORT).is_some() {
        let written = std::io::stdout().write_all(everything().as_bytes());
        std::process::exit(i32::from(written.is_err()));
    }
    let laws: [(&str, Law); 8] = [
        ("silent_on_an_empty_package", silent_on_an_empty_package),
        ("same_result_twice", same_result_twice),
        (
            "fingerprints_survive_blank_lines_and_comments",
            fingerprints_survive_blank_lines,
        ),
        (
            "fingerprints_survive_moved_items",
            fingerprints_survive_moved_items,
        ),
        (
            "what_does_not_parse_is_no_pass",
            what_does_not_parse_is_no_pass,
        ),
        ("fixes_end_in_silence", fixes_end_in_silence),
        (
            "accepting_moves_and_does_not_remove",
            accepting_moves_and_does_not_remove,
        ),
        ("sentences_are_in_order", sentences_are_in_order),
    ];
    let mut trials = vec![
        Trial::test("threads_change_nothing", threads_change_nothing),
        Trial::test(
            "the_laws_have_something_to_try",
            the_laws_have_something_to_try,
        ),
    ];
    for rule in lints() {
        trials.extend(
            laws.map(|(name, law)| Trial::test(format!("{}::{name}", rule.id), move || law(rule))),
        );
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

/// A package that has nothing in it, and is otherwise in order.
fn empty_package() -> Files {
    let manifest = "[package]\nname = \"empty\"\nversion = \"0.1.0\"\nedition = \"2024\"\nrust-version = \"1.88\"\n\
        description = \"Nothing yet\"\nlicense = \"MIT\"\nrepository = \"https://example.org/empty\"\npublish = false\n";
    let source = "//! Nothing yet.\n#![forbid(unsafe_code)]\n";
    Files::from([
        ("Cargo.toml".to_owned(), manifest.to_owned()),
        ("src/lib.rs".to_owned(), source.to_owned()),
    ])
}

fn world(files: &Files) -> Snapshot {
    support::snapshot(files, Some(support::advisories()))
}

/// All that a run says, as text.
fn said(model: &Model<'_>, run: &Run) -> String {
    let prints: Vec<&str> = run
        .findings
        .iter()
        .map(|finding| finding.fingerprint.as_str())
        .collect();
    format!(
        "{}{prints:#?}\n{:#?}\n",
        text::report(model, &run.findings),
        run.verdicts
    )
}

/// All that all lints say of all their fixtures.
fn everything() -> String {
    let mut out = String::new();
    for fixture in lints().flat_map(fixtures) {
        let snapshot = world(&fixture.files());
        let model = Model::new(&snapshot);
        out.push_str(&format!("{}/{}\n", fixture.rule.id, fixture.name));
        out.push_str(&said(&model, &support::run(&model, fixture.rule)));
    }
    out
}

fn threads_change_nothing() -> Result<(), Failed> {
    let this = std::env::current_exe().map_err(|error| error.to_string())?;
    let with = |threads: &str| {
        let output = std::process::Command::new(&this)
            .env(ONLY_REPORT, "1")
            .env("RAYON_NUM_THREADS", threads)
            .output();
        output
            .map_err(|error| error.to_string())
            .map(|output| output.stdout)
    };
    let one = with("1")?;
    if one.len() < 1_000 {
        return Err("the child process said nothing".into());
    }
    match with("7")? == one {
        true => Ok(()),
        false => Err("one thread and seven threads do not say the same".into()),
    }
}

/// A law that nothing can break is none: there are findings, items that move, and fixes.
fn the_laws_have_something_to_try() -> Result<(), Failed> {
    let (mut found, mut moved, mut fixes) = (0, 0, 0);
    for fixture in lints().flat_map(fixtures) {
        let files = fixture.files();
        if change::spread(&files) == files {
            return Err(format!("no blank line was added to {}", fixture.name).into());
        }
        moved += change::shuffle(&files).1;
        let snapshot = world(&files);
        let model = Model::new(&snapshot);
        let findings = support::findings(&model, fixture.rule);
        found += findings.len();
        fixes += findings
            .iter()
            .filter(|finding| finding.fix.is_some())
            .count();
    }
    match found > 50 && moved > 3 && fixes > 3 {
        true => Ok(()),
        false => Err(format!(
            "{found} findings, {moved} moved items and {fixes} fixes are too few"
        )
        .into()),
    }
}

fn silent_on_an_empty_package(rule: &'static Rule) -> Result<(), Failed> {
    let snapshot = world(&empty_package());
    let model = Model::new(&snapshot);
    let findings = support::findings(&model, rule);
    if findings.is_empty() {
        Ok(())
    } else {
        Err(text::report(&model, &findings).into())
    }
}

fn same_result_twice(rule: &'static Rule) -> Result<(), Failed> {
    for fixture in fixtures(rule) {
        let once = || {
            let snapshot = world(&fixture.files());
            let model = Model::new(&snapshot);
            said(&model, &support::run(&model, rule))
        };
        if once() != once() {
            return Err(format!("two runs over {} differ", fixture.name).into());
        }
    }
    Ok(())
}

fn fingerprints(files: &Files, rule: &'static Rule) -> Vec<String> {
    let snapshot = world(files);
    let model = Model::new(&snapshot);
    let mut out: Vec<String> = support::findings(&model, rule)
        .into_iter()
        .map(|finding| finding.fingerprint)
        .collect();
    out.sort_unstable();
    out
}

fn survive(fixture: &Fixture, before: &Files, after: &Files) -> Result<(), Failed> {
    let (old, new) = (
        fingerprints(before, fixture.rule),
        fingerprints(after, fixture.rule),
    );
    let distinct: BTreeSet<&String> = old.iter().collect();
    if distinct.len() != old.len() {
        return Err(format!("two findings in {} have one fingerprint", fixture.name).into());
    }
    if old == new {
        return Ok(());
    }
    let snapshot = world(after);
    let model = Model::new(&snapshot);
    let report = text::report(&model, &support::findings(&model, fixture.rule));
    Err(format!(
        "in {}, {} fingerprints became {} others\n{report}",
        fixture.name,
        old.len(),
        new.len()
    )
    .into())
}

fn fingerprints_survive_blank_lines(rule: &'static Rule) -> Result<(), Failed> {
    for fixture in fixtures(rule) {
        let files = fixture.files();
        survive(&fixture, &files, &change::spread(&files))?;
    }
    Ok(())
}

fn fingerprints_survive_moved_items(rule: &'static Rule) -> Result<(), Failed> {
    for fixture in fixtures(rule) {
        let files = fixture.files();
        let (moved, count) = change::shuffle(&files);
        if (count == 0) != (moved == files) {
            return Err(format!("{}: what was moved is not what was counted", fixture.name).into());
        }
        survive(&fixture, &files, &moved)?;
    }
    Ok(())
}

fn what_does_not_parse_is_no_pass(rule: &'static Rule) -> Result<(), Failed> {
    let by_file = rule.lint.check.iter().any(|check| check.reads_sources());
    if !by_file
        || rule
            .lint
            .check
            .iter()
            .any(|check| matches!(check, Check::Workspace(_)))
    {
        return Ok(());
    }
    let broken = [Some("fn ("), Some("{{{ not even brackets"), None];
    for text in broken {
        let mut files = empty_package();
        files
            .entry("src/lib.rs".to_owned())
            .or_default()
            .push_str("mod broken_for_the_law;\n");
        files.extend(text.map(|text| ("src/broken_for_the_law.rs".to_owned(), text.to_owned())));
        let snapshot = world(&files);
        let model = Model::new(&snapshot);
        let run = support::run(&model, rule);
        let verdicts: Vec<Verdict> = run.verdicts.iter().map(|run| run.verdict).collect();
        if verdicts != [Verdict::Inconclusive] {
            return Err(format!("with a module of {text:?} the verdict is {verdicts:?}").into());
        }
    }
    Ok(())
}

fn fixes_end_in_silence(rule: &'static Rule) -> Result<(), Failed> {
    for fixture in fixtures(rule) {
        let mut files = fixture.files();
        let mut unfixed = None;
        for round in 0.. {
            let snapshot = world(&files);
            let model = Model::new(&snapshot);
            if round > 0
                && model
                    .problems
                    .iter()
                    .any(|problem| problem.kind == ProblemKind::DoesNotParse)
            {
                return Err(format!(
                    "after the fixes {} does not parse:\n{files:#?}",
                    fixture.name
                )
                .into());
            }
            let findings = support::findings(&model, rule);
            let (fixable, others): (Vec<Finding>, Vec<Finding>) = findings
                .into_iter()
                .partition(|finding| finding.fix.is_some());
            let most = *unfixed.get_or_insert(others.len());
            if fixable.is_empty() {
                if others.len() > most {
                    return Err(format!(
                        "the fixes of {} made new findings:\n{}",
                        fixture.name,
                        text::report(&model, &others)
                    )
                    .into());
                }
                break;
            }
            if round == 5 {
                return Err(format!(
                    "fixes of {} bring no end:\n{}",
                    fixture.name,
                    text::report(&model, &fixable)
                )
                .into());
            }
            files = change::filled(change::fix(&files, &model, &fixable));
        }
    }
    Ok(())
}

fn accepting_moves_and_does_not_remove(rule: &'static Rule) -> Result<(), Failed> {
    let day = |text: &str| text.parse().expect("a date");
    for fixture in fixtures(rule) {
        let snapshot = world(&fixture.files());
        let model = Model::new(&snapshot);
        let run = support::run(&model, rule);
        let before: Vec<String> = run
            .findings
            .iter()
            .map(|finding| finding.fingerprint.clone())
            .collect();
        let failed = run
            .verdicts
            .iter()
            .filter(|run| run.verdict == Verdict::Fail)
            .count();
        let accept = |finding: &Finding| Acceptance {
            rule,
            reason: "the law asks for it".to_owned(),
            until: day("2027-01-31"),
            by: None,
            place: finding.primary,
            scope: Scope::Matching {
                path: None,
                item: None,
                package: None,
                fingerprint: Some(finding.fingerprint.clone()),
                advisory: None,
            },
            origin: Origin::Policy,
        };
        let acceptances = Acceptances {
            list: run.findings.iter().map(accept).collect(),
            ..Acceptances::default()
        };
        let levels = support::levels([rule]);
        let ledger = settle(&model, run, &acceptances, &levels, day("2027-01-31"));
        let mut after: Vec<String> = Vec::new();
        for entry in &ledger.entries {
            if !matches!(entry.state, State::Accepted { .. }) {
                return Err(format!("an accepted finding of {} is open", fixture.name).into());
            }
            after.push(entry.finding.fingerprint.clone());
        }
        let still = ledger
            .verdicts
            .iter()
            .filter(|run| run.verdict == Verdict::Fail)
            .count();
        if BTreeSet::from_iter(&before) != BTreeSet::from_iter(&after)
            || before.len() != after.len()
            || failed != still
        {
            return Err(format!("accepting changed what was found in {}", fixture.name).into());
        }
    }
    Ok(())
}

fn sentences_are_in_order(rule: &'static Rule) -> Result<(), Failed> {
    let list = read(FORBIDDEN)?;
    let forbidden: Vec<String> = list
        .lines()
        .map(|line| line.trim().to_lowercase())
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .collect();
    let mut complaints = BTreeSet::new();
    for fixture in fixtures(rule) {
        let snapshot = world(&fixture.files());
        let model = Model::new(&snapshot);
        for finding in support::findings(&model, rule) {
            complaints.extend(words::complaints(&finding, &forbidden));
        }
    }
    if complaints.is_empty() {
        Ok(())
    } else {
        Err(Vec::from_iter(complaints).join("\n").into())
    }
}
