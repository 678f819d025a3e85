//! Runs under Miri as evidence: results of `test-crates/test-results`, joined with the tests that unsafe code names.

mod support;

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::Value;
use support::{Answer, Ground, TODAY, advisories, fixtures};

/// The product with unsafe code, in a repository of its own, committed in 2024.
fn board() -> Ground {
    let ground = Ground::copy_of(&fixtures().join("test-results/board"));
    for args in [
        &["init", "--quiet"][..],
        &["add", "--all"],
        &["commit", "--quiet", "--message", "state"],
    ] {
        let status = Command::new("git")
            .current_dir(ground.root())
            .args(["-c", "user.name=test", "-c", "user.email=test@example.org"])
            .args(["-c", "commit.gpgsign=false", "-c", "core.autocrlf=false"])
            .args(args)
            .env("GIT_AUTHOR_DATE", "2024-01-02T12:00:00Z")
            .env("GIT_COMMITTER_DATE", "2024-01-02T12:00:00Z")
            .stdin(Stdio::null())
            .status()
            .expect("the tests need git");
        assert!(status.success(), "git {args:?}");
    }
    ground
}

/// A copy of these results, written now, with a word in it replaced.
fn results(ground: &Ground, name: &str, (old, new): (&str, &str)) -> PathBuf {
    let text = fs::read_to_string(fixtures().join("test-results").join(name));
    let text = text.expect("it is a fixture");
    assert!(text.contains(old));
    let path = ground.around().join(name);
    fs::write(&path, text.replace(old, new)).expect("the folder is ours");
    path
}

fn evidence(ground: &Ground, given: &[(&str, &PathBuf)]) -> (Answer, Value) {
    let out = ground.around().join("evidence");
    let db = advisories();
    let mut args = vec!["evidence", "--as-of", TODAY, "--db", &db, "--out"];
    args.push(out.to_str().expect("the folder's name is UTF-8"));
    args.push("--all-targets");
    for (option, file) in given {
        args.extend([*option, file.to_str().expect("it is UTF-8")]);
    }
    let answer = ground.run(&args);
    let record = fs::read(out.join("record.json"));
    let record = record.map_or(Value::Null, |bytes| {
        serde_json::from_slice(&bytes).expect("the record is JSON")
    });
    (answer, record)
}

/// Of the places for unsafe code, what is claimed for I.2.k, with what limits it and how much was looked at.
fn claims(record: &Value) -> Vec<[String; 3]> {
    let points = record["requirements"].as_array().expect("a list");
    let point = points
        .iter()
        .find(|point| point["id"] == "I.2.k")
        .expect("it is one of the 22");
    let list = point["claims"].as_array().expect("a list").iter();
    let text = |claim: &Value, key: &str| claim[key].as_str().unwrap_or_default().to_owned();
    list.filter(|claim| text(claim, "source").starts_with("cra::unsafe_boundary"))
        .map(|claim| ["sentence", "limits", "looked_at"].map(|key| text(claim, key)))
        .collect()
}

const SAME: (&str, &str) = ("running", "running");

#[test]
fn without_a_run_unsafe_code_was_not_looked_at() {
    let ground = board();
    let (_, record) = evidence(&ground, &[]);
    let [state, first, last] = &claims(&record)[..] else {
        panic!("{record}");
    };
    for [sentence, limits, _] in [state, first] {
        assert!(!sentence.contains("Miri"), "{sentence}");
        assert!(limits.ends_with("; not looked at under Miri"), "{limits}");
    }
    let none = "not looked at under Miri: no test is known that it names";
    assert!(last[1].ends_with(none), "{last:?}");
    // Results that say nothing of Miri change nothing.
    let usual = ("target/miri/x86_64-unknown-linux-gnu/debug", "target/debug");
    let file = results(&ground, "miri-test.txt", usual);
    let (_, record) = evidence(&ground, &[("--test-results", &file)]);
    assert_eq!(claims(&record)[0], *state);
    assert!(record["inputs"]["test_results"][0].get("miri").is_none());
}

#[test]
fn what_miri_prints_tells_of_itself() {
    let ground = board();
    let file = results(&ground, "miri-test.txt", SAME);
    for option in ["--miri-results", "--test-results"] {
        let (answer, record) = evidence(&ground, &[(option, &file)]);
        let [state, first, last] = &claims(&record)[..] else {
            panic!("{answer}");
        };
        let passed = "checked under Miri by 2 passing tests of this commit";
        assert!(state[0].ends_with(passed), "{state:?}");
        assert_eq!(state[2], "2 of 2 tests passed under Miri");
        assert!(state[1].ends_with("no foreign code"), "{state:?}");
        let passed = "checked under Miri by 1 passing test of this commit";
        assert!(first[0].ends_with(passed), "{first:?}");
        assert!(!last[0].contains("checked"), "{last:?}");
        assert_eq!(record["inputs"]["test_results"][0]["miri"], "results");
    }
    let page = ground.around().join("evidence/requirements.md");
    let page = fs::read_to_string(page).expect("it was written");
    assert!(page.contains("(libtest, run under Miri)"), "{page}");
}

#[test]
fn a_file_that_does_not_tell_is_taken_at_the_word_of_who_gives_it() {
    let ground = board();
    let file = results(&ground, "miri-junit.xml", ("nextest-run", "nextest-run"));
    let (answer, record) = evidence(&ground, &[("--miri-results", &file)]);
    let claims = claims(&record);
    let [sentence, limits, looked_at] = &claims[0];
    assert!(
        !sentence.contains("Miri") && looked_at.is_empty(),
        "{sentence}"
    );
    let half = "under Miri 1 of its 2 tests passed; that they ran under Miri says whoever gave the results";
    assert!(limits.contains(half), "{limits}");
    assert!(
        limits.contains("`register::tests::the_state_is_read_twice`: it failed in"),
        "{limits}"
    );
    let [sentence, limits, _] = &claims[1];
    assert!(
        sentence.contains("checked under Miri by 1 passing test"),
        "{sentence}"
    );
    assert!(
        limits.ends_with("says whoever gave the results, not the results"),
        "{limits}"
    );
    assert_eq!(record["inputs"]["test_results"][0]["miri"], "user");
    answer
        .says("is a test of the unsafe code in `board::register::state` under Miri, but it failed");
}

#[test]
fn results_of_programs_that_miri_did_not_build_are_refused() {
    let ground = board();
    let usual = (
        "target/miri/x86_64-unknown-linux-gnu/debug",
        "/home/miri/target/debug",
    );
    let file = results(&ground, "miri-test.txt", usual);
    let file = file.to_str().expect("it is UTF-8");
    ground
        .check(&["--miri-results", file])
        .exits(2)
        .says("do not lie in the folder of what Miri builds")
        .says("cargo miri test --no-fail-fast");
}

#[test]
fn a_run_of_another_state_counts_for_nothing() {
    let ground = board();
    let file = results(&ground, "miri-test.txt", SAME);
    let source = fs::read_to_string(ground.root().join("src/lib.rs")).expect("it is there");
    ground.write("src/lib.rs", format!("{source}// changed\n"));
    let (_, record) = evidence(&ground, &[("--miri-results", &file)]);
    let claims = claims(&record);
    assert!(
        claims[0][1].ends_with("; not looked at under Miri"),
        "{claims:?}"
    );
}

#[test]
fn a_run_that_miri_stopped_counts_for_nothing() {
    let ground = board();
    let stopped = (
        "test first_is_read ... ok",
        "test first_is_read ... error: Undefined Behavior: null pointer",
    );
    let file = results(&ground, "miri-test.txt", stopped);
    let text = fs::read_to_string(&file).expect("it is there");
    let (begun, _) = text
        .split_once("test register")
        .expect("it is in the middle");
    fs::write(&file, begun).expect("the file is ours");
    let (answer, record) = evidence(&ground, &[("--miri-results", &file)]);
    assert!(claims(&record)[1][1].ends_with("; not looked at under Miri"));
    answer.says("3 tests of `src/lib.rs` do not count: it does not say how they ended");
}
