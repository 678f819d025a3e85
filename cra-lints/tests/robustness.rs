//! Sources that were made to break an analyser: each gives a result or a problem, never a panic, an overflow or no end.

mod support;

use std::collections::BTreeMap;

use cra_lints::engine::{self, Run, Verdict};
use cra_lints::model::Model;
use cra_lints::snapshot::ProblemKind;
use support::disk::lints;
use support::{Files, hostile};

/// Runs every lint over a package with this root file; the problems, and the verdicts of lints that read sources.
fn judge(source: impl Into<Vec<u8>>) -> (Vec<ProblemKind>, Vec<Verdict>) {
    judge_all(&[("src/lib.rs", source.into())])
}

fn judge_all(sources: &[(&str, Vec<u8>)]) -> (Vec<ProblemKind>, Vec<Verdict>) {
    let (problems, run) = run_over(sources);
    (problems, of_sources(&run))
}

/// The verdict of one lint over a package with this root file.
fn verdict_of(lint: &str, source: String) -> Verdict {
    let (_, run) = run_over(&[("src/lib.rs", source.into_bytes())]);
    let mut runs = run.verdicts.iter();
    let run = runs.find(|run| run.package.is_some() && run.rule.id == lint);
    run.expect("there is that lint").verdict
}

fn run_over(sources: &[(&str, Vec<u8>)]) -> (Vec<ProblemKind>, Run) {
    let manifest =
        "[package]\nname = \"hostile\"\nversion = \"0.1.0\"\nedition = \"2024\"\npublish = false\n";
    let files = Files::from([("Cargo.toml".to_owned(), manifest.to_owned())]);
    let sources: BTreeMap<String, Vec<u8>> = sources
        .iter()
        .map(|(path, bytes)| ((*path).to_owned(), bytes.clone()))
        .collect();
    let snapshot = support::snapshot_of_bytes(&files, &sources, Some(support::advisories()));
    let model = Model::new(&snapshot);
    let rules: Vec<_> = lints().collect();
    let run = engine::run(&model, &rules, &support::levels(rules.iter().copied()));
    let problems = model.problems.iter().map(|problem| problem.kind).collect();
    (problems, run)
}

fn of_sources(run: &Run) -> Vec<Verdict> {
    let reads = |run: &&engine::RuleRun| {
        run.package.is_some()
            && run
                .rule
                .lint
                .check
                .iter()
                .any(|check| check.reads_sources())
    };
    let out: Vec<Verdict> = run
        .verdicts
        .iter()
        .filter(reads)
        .map(|run| run.verdict)
        .collect();
    assert!(!out.is_empty(), "some lint reads sources");
    out
}

/// Asserts that what could not be looked at is told, and passes for no lint.
fn assert_told(
    what: &str,
    (problems, verdicts): (Vec<ProblemKind>, Vec<Verdict>),
    kind: ProblemKind,
) {
    assert!(problems.contains(&kind), "{what}: {problems:?}");
    assert!(
        verdicts.iter().all(|verdict| *verdict != Verdict::Pass),
        "{what}: {verdicts:?}"
    );
}

#[test]
fn ten_thousand_nested_brackets_are_a_problem() {
    for (what, source) in hostile::brackets() {
        assert_told(what, judge(source), ProblemKind::TooDeep);
    }
}

#[test]
fn what_nests_without_brackets_is_a_problem_or_a_result() {
    for (what, source) in hostile::without_brackets() {
        let (problems, verdicts) = judge(source);
        let told = problems.iter().any(|problem| problem.hides_something());
        assert!(
            told || verdicts.iter().all(|verdict| *verdict != Verdict::NotRun),
            "{what}: {verdicts:?}"
        );
    }
}

#[test]
fn what_is_within_the_limits_is_parsed() {
    for (what, source) in hostile::within_the_limits() {
        let (problems, _) = judge(source);
        assert!(problems.is_empty(), "{what}: {problems:?}");
    }
}

#[test]
fn long_chains_end() {
    for (what, source) in hostile::long_chains() {
        let (problems, verdicts) = judge(source);
        let told = problems.iter().any(|problem| problem.hides_something());
        assert!(
            told || verdicts.iter().all(|verdict| *verdict != Verdict::NotRun),
            "{what}: {verdicts:?}"
        );
    }
}

#[test]
fn one_very_long_line_is_read_or_told() {
    let long = format!("pub const TABLE: &[u8] = &[{}];", "255, ".repeat(400_000));
    let (problems, verdicts) = judge(long);
    assert!(
        problems.is_empty(),
        "two megabytes are no problem: {problems:?}"
    );
    assert!(
        verdicts.iter().all(|verdict| *verdict != Verdict::NotRun),
        "{verdicts:?}"
    );
    let longer = format!("pub const TEXT: &str = \"{}\";", "a".repeat(9 << 20));
    assert_told("nine megabytes", judge(longer), ProblemKind::TooLarge);
}

#[test]
fn modules_in_a_circle_end() {
    let (problems, verdicts) = judge_all(&[
        ("src/lib.rs", b"#[path = \"other.rs\"] mod other; #[path = \"lib.rs\"] mod itself;".to_vec()),
        ("src/other.rs", b"#[path = \"lib.rs\"] mod back; #[path = \"other.rs\"] mod again; mod deep { mod deeper; }".to_vec()),
        ("src/other/deep/deeper.rs", b"#[path = \"../../../lib.rs\"] mod far;".to_vec()),
    ]);
    assert!(
        verdicts.iter().all(|verdict| *verdict != Verdict::NotRun),
        "{problems:?} {verdicts:?}"
    );
}

#[test]
fn a_path_out_of_the_workspace_is_told() {
    let (problems, _) =
        judge("#[path = \"../../../etc/passwd\"] mod a; #[path = \"/etc/passwd\"] mod b;");
    assert!(
        problems.iter().all(|problem| problem.hides_something()) && !problems.is_empty(),
        "{problems:?}"
    );
}

#[test]
fn odd_bytes_are_read() {
    let (problems, verdicts) = judge("\u{feff}#!/usr/bin/env run\n//! A script.\npub fn f() {}\n");
    assert!(problems.is_empty(), "{problems:?}");
    assert!(
        verdicts.iter().all(|verdict| *verdict != Verdict::NotRun),
        "{verdicts:?}"
    );
    let (problems, _) = judge(b"// caf\xe9\npub fn f() {}\n".to_vec());
    assert_eq!(problems, [ProblemKind::NotUtf8]);
    let (problems, _) = judge(b"\xff\xfe\x00\x01\x02".to_vec());
    assert!(problems.contains(&ProblemKind::NotUtf8), "{problems:?}");
    for (what, source) in [
        ("nothing", ""),
        ("only a mark", "\u{feff}"),
        ("only a shebang", "#!/bin/sh"),
        ("only white space", " \n\t\r\n"),
        ("only a comment", "// nothing"),
    ] {
        let (problems, verdicts) = judge(source);
        assert!(problems.is_empty(), "{what}: {problems:?}");
        assert!(
            verdicts
                .iter()
                .all(|verdict| *verdict != Verdict::Inconclusive),
            "{what}: {verdicts:?}"
        );
    }
}

#[test]
fn what_no_parser_knows_is_told() {
    for (what, source) in [
        ("a byte of zero", "fn f() {}\0 fn g() {}"),
        ("new syntax", "gizmo f() -> !? { yeet 1 }"),
        ("an open string", "fn f() { let x = \"open; }"),
        ("an open raw string", "fn f() { let x = r##\"open\"#; }"),
        ("an open comment", "fn f() {} /* /* open */"),
        ("an open character", "fn f() { let x = '"),
        ("brackets the wrong way", "}}}}))))]]]] fn f() {"),
        ("half a file", "pub fn f(x: u8) -> u8 { match x { 1 => "),
        ("another language", "<?php echo 'hello'; ?>"),
    ] {
        assert_told(what, judge(source), ProblemKind::DoesNotParse);
    }
}

#[test]
fn what_stands_beside_what_no_parser_knows_is_judged() {
    let told = "fn told(password: &str) { println!(\"{password}\"); }";
    for source in [
        format!("gizmo f() -> !? {{ yeet 1 }} {told}"),
        format!("{told} trait Old {{ fn read(u8); fn skip(&self); }}"),
        format!("mod inner {{ #![allow(unused)] gizmo g; {told} }}"),
        format!("struct S; impl S {{ {told} fn new(self) -> !? {{}} }}"),
        format!("trait T {{ fn old(u8); {told} }}"),
        format!("const A: u8 = {{ 1 }} else {{ 2 }}; {told}"),
    ] {
        assert_eq!(
            verdict_of("cleartext_logging", source.clone()),
            Verdict::Fail,
            "{source}"
        );
        assert_told(&source, judge(source.as_str()), ProblemKind::DoesNotParse);
    }
    let silent = "pub fn f() {} gizmo f() -> !? { yeet 1 }";
    assert_eq!(
        verdict_of("cleartext_logging", silent.to_owned()),
        Verdict::Inconclusive
    );
    let (problems, _) = judge("gizmo a -> !? {} ;;; gizmo b; fn f() {} gizmo c;");
    assert_eq!(problems, [ProblemKind::DoesNotParse; 2]);
}

/// A program in which a password is the last of many parts that functions behind a call write to the log, so many of
/// them in each function.
fn logs_parts(in_each: usize) -> String {
    let parts = || 0..600;
    let declared: String = parts()
        .map(|part| format!("pub part{part}: String,\n"))
        .collect();
    let given: String = parts()
        .map(|part| match part {
            599 => format!("part{part}: password,\n"),
            _ => format!("part{part}: String::new(),\n"),
        })
        .collect();
    let logged: Vec<String> = parts()
        .map(|part| format!("eprintln!(\"{{}}\", all.parts.part{part});\n"))
        .collect();
    let functions: String = logged
        .chunks(in_each)
        .enumerate()
        .map(|(at, lines)| format!("fn report{at}(all: &All) {{\n{}}}\n", lines.concat()))
        .collect();
    let calls: String = (0..logged.len().div_ceil(in_each))
        .map(|at| format!("report{at}(all);\n"))
        .collect();
    format!(
        "pub struct Parts {{\n{declared}}}\npub struct All {{ pub parts: Parts }}\n{functions}\
         fn hand_on(all: &All) {{\n{calls}}}\n\
         pub fn run(password: String) {{\nhand_on(&All {{ parts: Parts {{\n{given}}} }});\n}}\n"
    )
}

#[test]
fn what_many_others_stand_before_is_found_or_told_to_be_left_out() {
    let verdict = |in_each| verdict_of("cleartext_logging", logs_parts(in_each));
    assert_eq!(verdict(600), Verdict::Fail);
    assert_eq!(verdict(40), Verdict::Fail);
    assert_eq!(verdict(1), Verdict::Inconclusive);
}
