//! The answers kept between runs: a second run says the same, and any change is judged anew.
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on says so by failing"
)]

use std::fs;
use std::path::PathBuf;

use sha2::{Digest as _, Sha256};

use crate::support::{Answer, Ground, answer};

const FAULT: &str =
    "#![forbid(unsafe_code)]\n\nconst ADMIN_PASSWORD: &str = \"hunter2-horse\";\n\nfn main() {}\n";
/// Words of the finding, and others of the same length that only a kept answer can say.
const WORDS: &str = "hunter2-horse";
const FORGED: &str = "kept-since-me";

/// A product with a finding.
fn lamp() -> Ground {
    let ground = Ground::lamp();
    ground.write("src/main.rs", FAULT);
    ground
}

fn cache_of(ground: &Ground) -> PathBuf {
    ground.around().join("cache")
}

fn check(ground: &Ground, args: &[&str]) -> Answer {
    answer(
        ground
            .check_command(args)
            .env("CARGO_CRA_CACHE", cache_of(ground)),
    )
}

/// The files of answers, by name.
fn kept(ground: &Ground) -> Vec<PathBuf> {
    let mut out: Vec<PathBuf> = fs::read_dir(cache_of(ground).join("answers"))
        .into_iter()
        .flatten()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "sig"))
        .collect();
    out.sort();
    out
}

/// Lets the only kept answer say other words, sealed as if it had always said so.
fn forge(ground: &Ground) {
    let file = kept(ground).remove(0);
    let text = fs::read_to_string(&file).unwrap();
    let body = text[..text.len() - 65].replace(WORDS, FORGED);
    let digest: String = Sha256::digest(body.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    fs::write(&file, format!("{body}{digest}\n")).unwrap();
}

#[test]
fn a_second_run_takes_the_answer_and_says_the_same_in_every_format() {
    let ground = lamp();
    for format in ["human", "short", "json", "sarif"] {
        let args = ["--message-format", format, "-v"];
        let without = answer(
            ground
                .check_command(&args)
                .env("CARGO_CRA_CACHE", "nowhere"),
        );
        assert_eq!(without.code, Some(1), "{without}");
        assert_eq!(check(&ground, &args), without);
        assert_eq!(check(&ground, &args), without);
        assert_eq!(kept(&ground).len(), 1, "one answer serves all formats");
    }
    forge(&ground);
    check(&ground, &[]).exits(1).says(FORGED);
}

#[test]
fn evidence_takes_the_answer_of_a_check() {
    let ground = lamp();
    check(&ground, &[]);
    let db = crate::support::advisories();
    let args = ["evidence", "--as-of", crate::support::TODAY, "--db", &db];
    let mut command = ground.command(args);
    answer(command.env("CARGO_CRA_CACHE", cache_of(&ground))).exits(1);
    assert_eq!(kept(&ground).len(), 1);
    let record = ground.root().join("target/cra/record.json");
    let first = fs::read(&record).unwrap();
    answer(command.env("CARGO_CRA_CACHE", "nowhere")).exits(1);
    assert_eq!(fs::read(&record).unwrap(), first);
}

#[test]
fn whatever_changes_is_judged_anew() {
    let ground = lamp();
    ground.write("cra.toml", "");
    check(&ground, &[]).exits(1).says(WORDS);
    forge(&ground);
    let changes = [
        ("src/main.rs", "// Another line.\n"),
        ("cra.toml", "# Another line.\n"),
        (
            "Cargo.lock",
            "\n[[package]]\nname = \"wick\"\nversion = \"1.0.0\"\n",
        ),
        ("SECURITY.md", "Another line.\n"),
    ];
    for (path, more) in changes {
        let before = fs::read_to_string(ground.root().join(path)).unwrap();
        ground.write(path, format!("{before}{more}"));
        check(&ground, &[]).says(WORDS).does_not_say(FORGED);
        ground.write(path, before);
        check(&ground, &[]).says(FORGED);
    }
    for args in [
        &["--warn", "hardcoded_credential"][..],
        &["--all-targets"],
        &["--target", "x86_64-pc-windows-msvc"],
    ] {
        check(&ground, args).says(WORDS).does_not_say(FORGED);
    }
    check(&ground, &["--allow", "hardcoded_credential"]).does_not_say("hardcoded_credential]");
    let another_day = ["check", "--as-of", "2026-11-24", "--db"];
    let mut command = ground.command(another_day);
    command.arg(crate::support::advisories());
    answer(command.env("CARGO_CRA_CACHE", cache_of(&ground)))
        .says(WORDS)
        .does_not_say(FORGED);
    ground.write("cra.toml", "[flow]\nnonsense = 1\n");
    check(&ground, &[]).exits(2);
}

#[test]
fn a_commit_of_the_same_files_takes_their_answer_and_is_named() {
    let ground = lamp();
    let db = crate::support::advisories();
    let args = ["evidence", "--as-of", crate::support::TODAY, "--db", &db];
    for commit in ["a".repeat(40), "b".repeat(40)] {
        ground.write(".git/HEAD", format!("{commit}\n"));
        let mut command = ground.command(args);
        answer(command.env("CARGO_CRA_CACHE", cache_of(&ground))).exits(1);
        let record = ground.root().join("target/cra/record.json");
        assert!(fs::read_to_string(record).unwrap().contains(&commit));
        assert_eq!(kept(&ground).len(), 1);
    }
}

#[test]
fn damaged_and_foreign_answers_are_written_anew() {
    let ground = lamp();
    let first = check(&ground, &[]);
    check(&ground, &["--warn", "all"]);
    let files = kept(&ground);
    assert_eq!(files.len(), 2);
    let whole: Vec<_> = files.iter().map(|file| fs::read(file).unwrap()).collect();
    for (at, file) in files.iter().enumerate() {
        let mut changed = whole[at].clone();
        let middle = changed.len() / 2;
        changed[middle] ^= 1;
        let cut = &whole[at][..whole[at].len() - 1];
        for damaged in [&b""[..], cut, &changed, &whole[1 - at]] {
            fs::write(file, damaged).unwrap();
            assert_eq!(check(&ground, &[]), first);
            check(&ground, &["--warn", "all"]);
            assert_eq!(fs::read(file).unwrap(), whole[at]);
        }
    }
}

#[test]
fn several_runs_at_once_agree() {
    let ground = lamp();
    let answers: Vec<Answer> = std::thread::scope(|scope| {
        let runs: Vec<_> = (0..4)
            .map(|_| scope.spawn(|| check(&ground, &[])))
            .collect();
        runs.into_iter().map(|run| run.join().unwrap()).collect()
    });
    assert!(answers.iter().all(|said| *said == answers[0]));
    assert_eq!(kept(&ground).len(), 1);
    let files = fs::read_dir(cache_of(&ground).join("answers")).unwrap();
    assert_eq!(files.count(), 2, "the answer and the mark of the sweeping");
}

#[test]
fn a_few_answers_are_kept_for_each_workspace() {
    let (ground, other) = (lamp(), lamp());
    let beside = |ground: &Ground| {
        let mut command = ground.check_command(&[]);
        answer(command.env("CARGO_CRA_CACHE", cache_of(&other))).exits(1)
    };
    beside(&ground);
    for at in 0..9 {
        other.write("src/main.rs", format!("{FAULT}// {at}\n"));
        beside(&other);
    }
    assert_eq!(kept(&other).len(), 7, "one of the first, six of the second");
}

#[test]
fn without_a_cache_nothing_is_kept() {
    let ground = lamp();
    let before = ground.listing();
    let mut command = ground.check_command(&[]);
    answer(command.env("CARGO_CRA_CACHE", "off")).exits(1);
    assert_eq!(ground.listing(), before);
    let around: Vec<_> = fs::read_dir(ground.around().join("home"))
        .unwrap()
        .collect();
    assert!(around.is_empty(), "{around:?}");
}

#[cfg(unix)]
#[test]
fn nobody_else_may_read_what_was_found() {
    use std::os::unix::fs::PermissionsExt as _;
    let ground = lamp();
    check(&ground, &[]).exits(1);
    let mode = |path: PathBuf| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(cache_of(&ground).join("answers")), 0o700);
    assert_eq!(mode(kept(&ground).remove(0)), 0o600);
}
