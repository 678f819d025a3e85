//! Results joined with small sources.

use super::*;
use crate::model::testing::library;
use crate::snapshot::TargetKind;
use crate::snapshot::results::{Miri, TestResult};

const TEXT: &str = "
#[cra::satisfies(\"I.2.c\", risk = \"R-3\")]
pub fn install() {}
pub mod store {
    #[cfg(test)]
    mod tests {
        #[cra::verifies(\"I.2.c\", risk = \"R-3\")]
        #[test]
        fn refused() { assert!(true); }
        // cra: verifies I.2.e
        #[test]
        fn kept() { assert!(true); }
    }
    mod other { #[test] fn kept() {} }
}";

fn result(program: Program, name: &str, outcome: Outcome) -> TestResult {
    TestResult {
        program,
        name: name.to_owned(),
        outcome,
    }
}

fn nextest(name: &str, outcome: Outcome) -> TestResult {
    result(Program::Nextest("example".to_owned()), name, outcome)
}

fn file(results: Vec<TestResult>) -> ResultFile {
    ResultFile {
        path: "junit.xml".to_owned(),
        results,
        miri: Miri::No,
        unbound: None,
        left_out: Vec::new(),
    }
}

/// What is known of each test of the text, and what is told.
fn joined(text: &str, files: Vec<ResultFile>, unread: Vec<TestTarget>) -> Vec<String> {
    let mut snapshot = library(text);
    snapshot.results = Some(Results { files, unread });
    let model = Model::new(&snapshot);
    let declarations = model.annotations().declarations;
    let known = tests(&model, &declarations);
    let verifies = declarations
        .iter()
        .filter(|declaration| declaration.attribute == "verifies");
    let words = verifies.map(|declaration| match known.of(declaration) {
        Some(Verified::Passed(file)) => format!("passed in {file}"),
        Some(Verified::Not(reason)) => reason.clone(),
        None => "not known".to_owned(),
    });
    words.collect()
}

#[test]
fn attribute_and_comment_take_the_result_of_their_own_test() {
    let results = vec![
        nextest("store::tests::refused", Outcome::Passed),
        nextest("store::tests::kept", Outcome::Failed),
        nextest("store::other::kept", Outcome::Passed),
    ];
    assert_eq!(
        joined(TEXT, vec![file(results)], Vec::new()),
        ["passed in junit.xml", "it failed in `junit.xml`"]
    );
}

#[test]
fn what_is_ignored_flaky_absent_or_of_another_program_shows_nothing() {
    let other = Program::Nextest("example::outside".to_owned());
    let results = vec![
        nextest("store::tests::refused", Outcome::Ignored),
        result(other, "store::tests::kept", Outcome::Passed),
    ];
    assert_eq!(
        joined(TEXT, vec![file(results)], Vec::new()),
        [
            "it was ignored in `junit.xml`",
            "no result of it is in `junit.xml`"
        ]
    );
    let flaky = vec![nextest("store::tests::refused", Outcome::Flaky)];
    let said = joined(TEXT, vec![file(flaky)], Vec::new());
    assert!(said[0].contains("before it passed"), "{said:?}");
}

#[test]
fn what_passed_in_one_run_and_failed_in_another_has_failed() {
    let one = vec![nextest("store::tests::refused", Outcome::Passed)];
    let ignored = vec![nextest("store::tests::refused", Outcome::Ignored)];
    let failed = vec![nextest("store::tests::refused", Outcome::Failed)];
    let said = joined(TEXT, vec![file(one.clone()), file(ignored)], Vec::new());
    assert_eq!(said[0], "passed in junit.xml");
    let said = joined(TEXT, vec![file(one), file(failed)], Vec::new());
    assert_eq!(said[0], "it failed in `junit.xml`");
}

#[test]
fn names_that_could_be_anothers_never_count() {
    let unknown = |name| result(Program::Unknown, name, Outcome::Passed);
    let once = vec![unknown("store::tests::refused")];
    let said = joined(TEXT, vec![file(once.clone())], Vec::new());
    assert_eq!(said[0], "passed in junit.xml");
    let twice = vec![
        unknown("store::tests::refused"),
        unknown("store::tests::refused"),
    ];
    let said = joined(TEXT, vec![file(twice)], Vec::new());
    assert!(said[0].starts_with("2 results"), "{said:?}");
    let unread = vec![TestTarget {
        package: "example".to_owned(),
        kind: TargetKind::Test,
        name: "outside".to_owned(),
        root: "tests/outside.rs".to_owned(),
    }];
    let said = joined(TEXT, vec![file(once)], unread);
    assert!(said[0].contains("which was not read"), "{said:?}");
}

#[test]
fn two_functions_of_one_name_are_not_told_apart() {
    let text = "
        #[cfg(unix)] #[cra::verifies(\"I.2.c\")] #[test] fn same() { assert!(true); }
        #[cfg(windows)] #[test] fn same() {}";
    let said = joined(
        text,
        vec![file(vec![nextest("same", Outcome::Passed)])],
        Vec::new(),
    );
    assert!(said[0].starts_with("2 functions"), "{said:?}");
}

#[test]
fn results_of_another_commit_show_nothing_and_are_told_once() {
    let mut old = file(vec![nextest("store::tests::refused", Outcome::Passed)]);
    old.unbound = Some("they are older than the commit".to_owned());
    let mut snapshot = library(TEXT);
    snapshot.results = Some(Results {
        files: vec![old],
        unread: Vec::new(),
    });
    let model = Model::new(&snapshot);
    let declarations = model.annotations().declarations;
    let known = tests(&model, &declarations);
    assert_eq!(known.notes.len(), 1, "{:?}", known.notes);
    assert!(known.notes[0].contains("older than the commit"));
    let of = |at: usize| known.of(&declarations[at]);
    assert_eq!(of(0), None);
    assert!(matches!(of(1), Some(Verified::Not(_))));
}
