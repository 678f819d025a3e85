//! Tests as evidence: results of `test-crates/test-results`, as cargo and nextest wrote them, joined with its sources.

mod support;

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, SystemTime};

use serde_json::Value;
use support::{Answer, Ground, TODAY, advisories, fixtures};

/// The product in a repository of its own, committed in 2024.
fn vault() -> Ground {
    let ground = Ground::copy_of(&fixtures().join("test-results/vault"));
    git(&ground, &["init", "--quiet"]);
    commit(&ground);
    ground
}

fn commit(ground: &Ground) {
    git(ground, &["add", "--all"]);
    git(
        ground,
        &["commit", "--quiet", "--allow-empty", "--message", "state"],
    );
}

fn git(ground: &Ground, args: &[&str]) {
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

/// A copy of these results, written now.
fn results(ground: &Ground, name: &str) -> PathBuf {
    let text = fs::read(fixtures().join("test-results").join(name)).expect("it is a fixture");
    let path = ground.around().join(name);
    fs::write(&path, text).expect("the folder is ours");
    path
}

/// Checks with these files, all targets looked at.
fn check(ground: &Ground, files: &[&PathBuf]) -> (Answer, Value) {
    evidence(ground, files, &["--all-targets"])
}

fn evidence(ground: &Ground, files: &[&PathBuf], more: &[&str]) -> (Answer, Value) {
    let out = ground.around().join("evidence");
    let db = advisories();
    let mut args = vec!["evidence", "--as-of", TODAY, "--db", &db, "--out"];
    args.push(out.to_str().expect("the folder's name is UTF-8"));
    args.extend(more);
    for file in files {
        args.extend(["--test-results", file.to_str().expect("it is UTF-8")]);
    }
    let answer = ground.run(&args);
    let record = fs::read(out.join("record.json"));
    let record = record.map_or(Value::Null, |bytes| {
        serde_json::from_slice(&bytes).expect("the record is JSON")
    });
    (answer, record)
}

/// Of every claim that rests on a statement in the source: requirement, strength, source and sentence.
fn claims(record: &Value) -> Vec<String> {
    let mut out = Vec::new();
    for point in record["requirements"].as_array().expect("a list") {
        for claim in point["claims"].as_array().expect("a list") {
            let source = claim["source"].as_str().expect("a text");
            if let Some((word, _)) = source.split_once(',').or(Some((source, "")))
                && word.starts_with("cra::")
            {
                let id = point["id"].as_str().expect("a text");
                let strength = claim["strength"].as_str().expect("a text");
                let sentence = claim["sentence"].as_str().expect("a text");
                let item = sentence.split('`').nth(1).expect("an item is named");
                out.push(format!("{id} {word} {item}: {strength}"));
            }
        }
    }
    out
}

/// What the results show, when they count.
const COUNTED: [&str; 7] = [
    "I.2.b cra::verifies my_vault::store::tests::nothing_is_installed_at_first: declared",
    "I.2.c cra::satisfies my_vault::store::may_install: tested",
    "I.2.c cra::verifies my_vault::store::tests::a_changed_image_is_refused: tested",
    "I.2.f cra::satisfies my_vault::store::is_whole: declared",
    "I.2.f cra::verifies my_vault::store::tests::a_whole_image_is_known: tested",
    "I.2.f cra::verifies outside::an_image_goes_in: tested",
    "I.2.h cra::verifies my_vault::store::tests::a_short_image_is_no_image: tested",
];

/// Without those that no form can show.
fn without_ignored(record: &Value) -> Vec<String> {
    let mut found = claims(record);
    let ignored =
        "I.2.k cra::verifies my_vault::store::tests::many_images_are_refused: declared".to_owned();
    assert!(found.contains(&ignored), "{found:#?}");
    found.retain(|claim| *claim != ignored);
    found
}

#[test]
fn without_results_every_claim_is_only_declared() {
    let ground = vault();
    let (_, record) = check(&ground, &[]);
    let found = claims(&record);
    assert_eq!(found.len(), 8, "{found:#?}");
    for claim in found {
        assert!(claim.ends_with(": declared"), "{claim}");
    }
    assert!(record["inputs"].get("test_results").is_none());
}

#[test]
fn nextest_cargo_and_json_show_the_same() {
    let ground = vault();
    for (name, form) in [("junit.xml", "junit"), ("cargo-test.txt", "libtest")] {
        let file = results(&ground, name);
        let (answer, record) = check(&ground, &[&file]);
        assert_eq!(without_ignored(&record), COUNTED, "{name}\n{answer}");
        let said = &record["inputs"]["test_results"][0];
        assert_eq!(said["form"], form);
        assert_eq!((&said["passed"], &said["failed"]), (&4.into(), &1.into()));
        assert_eq!(said["not_counted"], Value::Null);
        answer
            .says("`my_vault::store::tests::nothing_is_installed_at_first` verifies I.2.b, but it failed")
            .says("`my_vault::store::tests::many_images_are_refused` verifies I.2.k, but");
    }
    for name in ["only-stdout.txt", "libtest.json"] {
        let file = results(&ground, name);
        let (answer, record) = check(&ground, &[&file]);
        assert_eq!(without_ignored(&record), COUNTED, "{name}\n{answer}");
    }
    let page = ground.around().join("evidence/requirements.md");
    let page = fs::read_to_string(page).expect("it was written");
    assert!(page.contains("Results of tests"), "{page}");
}

#[test]
fn a_check_tells_what_does_not_count() {
    let ground = vault();
    let file = results(&ground, "junit.xml");
    let file = file.to_str().expect("it is UTF-8");
    ground
        .check(&["--all-targets", "--test-results", file])
        .says("note: `my_vault::store::tests::nothing_is_installed_at_first` verifies I.2.b, but it failed");
    ground
        .check(&["--quiet", "--all-targets", "--test-results", file])
        .does_not_say("verifies I.2.b");
}

#[cra::verifies("I.2.f", risk = "R-5")]
#[test]
fn without_the_program_a_name_could_be_that_of_a_target_that_was_not_read() {
    let ground = vault();
    let file = results(&ground, "only-stdout.txt");
    let (answer, record) = evidence(&ground, &[&file], &[]);
    for claim in claims(&record) {
        assert!(claim.ends_with(": declared"), "{claim}");
    }
    answer.says("`tests/outside.rs` of the package `my-vault`, which was not read");
    // With the programs named, the library's own tests count even so.
    let file = results(&ground, "cargo-test.txt");
    let (_, record) = evidence(&ground, &[&file], &[]);
    let tested = claims(&record);
    let tested = tested.iter().filter(|claim| claim.ends_with(": tested"));
    assert_eq!(tested.count(), 4);
}

#[cra::verifies("I.2.f", risk = "R-5")]
#[test]
fn results_of_another_state_count_for_nothing() {
    let none_counts = |ground: &Ground, file: &PathBuf, words: &str| {
        let (answer, record) = check(ground, &[file]);
        for claim in claims(&record) {
            assert!(claim.ends_with(": declared"), "{claim}\n{answer}");
        }
        let said = &record["inputs"]["test_results"][0]["not_counted"];
        assert!(
            said.as_str().is_some_and(|said| said.contains(words)),
            "{said}"
        );
        answer.says(words);
    };
    // Older than a source, although that has not changed.
    let ground = vault();
    let file = results(&ground, "junit.xml");
    let source = ground.root().join("src/lib.rs");
    let text = fs::read_to_string(&source).expect("it is there");
    let later = SystemTime::now() + Duration::from_secs(60);
    let source = fs::File::options()
        .write(true)
        .open(source)
        .expect("it is there");
    source.set_modified(later).expect("the file is ours");
    none_counts(&ground, &file, "older than `src/lib.rs`");
    // Changes that are not committed, staged or not; also a file that nobody added.
    ground.write("src/lib.rs", format!("{text}// changed\n"));
    let file = results(&ground, "junit.xml");
    none_counts(&ground, &file, "`src/lib.rs` is not as the commit has it");
    git(&ground, &["add", "--all"]);
    none_counts(&ground, &file, "`src/lib.rs` is not as the commit has it");
    ground.write("src/lib.rs", &text);
    ground.write("tests/more.rs", "#[test]\nfn more() {}\n");
    let file = results(&ground, "junit.xml");
    none_counts(
        &ground,
        &file,
        "`tests/more.rs` is not as the commit has it",
    );
    // Older than the commit.
    commit(&ground);
    let file = results(&ground, "cargo-test.txt");
    let old = fs::File::options()
        .write(true)
        .open(&file)
        .expect("it is there");
    let day = SystemTime::UNIX_EPOCH + Duration::from_secs(1_600_000_000);
    old.set_modified(day).expect("the file is ours");
    none_counts(&ground, &file, "older than the commit");
    // No commit at all.
    let ground = Ground::copy_of(&fixtures().join("test-results/vault"));
    let file = results(&ground, "junit.xml");
    none_counts(&ground, &file, "in no git repository");
}

#[test]
fn one_that_failed_in_any_of_several_files_has_failed() {
    let ground = vault();
    let one = results(&ground, "junit.xml");
    let text = fs::read_to_string(fixtures().join("test-results/cargo-test.txt"));
    let text = text.expect("it is a fixture");
    let failed = text
        .replace(
            "a_changed_image_is_refused ... ok",
            "a_changed_image_is_refused ... FAILED",
        )
        .replace("3 passed; 1 failed", "2 passed; 2 failed");
    let two = ground.around().join("two.txt");
    fs::write(&two, failed).expect("the folder is ours");
    let (answer, record) = check(&ground, &[&one, &two]);
    let found = claims(&record);
    for claim in found.iter().filter(|claim| claim.starts_with("I.2.c")) {
        assert!(claim.ends_with(": declared"), "{claim}");
    }
    answer.says("a_changed_image_is_refused` verifies I.2.c, but it failed in");
}

#[test]
fn files_that_are_no_results_stop_the_run_with_advice() {
    let ground = vault();
    for (text, words) in [
        ("", "it is empty"),
        ("<html></html>", "its first element is `html`"),
        (
            "error: could not compile `my-vault`",
            "neither JUnit's XML nor",
        ),
        (
            "<!DOCTYPE a [<!ENTITY b \"c\">]><testsuites/>",
            "a type of document",
        ),
        ("<testsuites><testsuite>", "ends in the middle"),
    ] {
        let path = ground.around().join("strange");
        fs::write(&path, text).expect("the folder is ours");
        let path = path.to_str().expect("it is UTF-8");
        ground
            .check(&["--test-results", path])
            .exits(2)
            .says(words)
            .says("help: write one with `cargo test --no-fail-fast");
    }
    ground
        .check(&["--test-results", "no-such-file"])
        .exits(2)
        .says("cannot be read from `no-such-file`");
}
