//! What comes out: the same bytes each time, whole files or none, and quiet ends.

use std::fs;
use std::io::Read as _;
use std::process::Stdio;

use serde_json::Value;

use crate::support::{Ground, TODAY, advisories, answer, fixtures};

fn gateway() -> Ground {
    Ground::copy_of(&fixtures().join("worlds/gateway/product"))
}

#[test]
fn the_same_inputs_give_the_same_bytes() {
    let ground = gateway();
    let out = ground.around().join("evidence");
    let out = out.to_str().unwrap();
    let db = advisories();
    let calls: [&[&str]; 5] = [
        &["check", "-vv"],
        &["check", "--message-format", "short"],
        &["check", "--message-format", "json"],
        &["check", "--message-format", "sarif"],
        &["evidence", "--out", out],
    ];
    for call in calls {
        let said = ["1", "2", "2"].map(|threads| {
            let args = call.iter().copied().chain(["--as-of", TODAY, "--db", &db]);
            let said = answer(ground.command(args).env("RAYON_NUM_THREADS", threads)).exits(1);
            let files = ["record.json", "requirements.md"]
                .map(|name| fs::read(ground.around().join("evidence").join(name)).ok());
            (said, files)
        });
        assert!(said[0] == said[1] && said[1] == said[2], "{call:?}");
    }
}

#[cra::verifies("I.2.f", risk = "R-3")]
#[test]
fn evidence_is_written_as_whole_files() {
    let ground = Ground::lamp();
    let out = ground.around().join("deep/below/evidence");
    for _ in 0..2 {
        let said = ground
            .run(&["evidence", "--as-of", TODAY, "--out", out.to_str().unwrap()])
            .exits(0);
        assert_eq!(said.out.lines().count(), 2);
        let mut names: Vec<_> = fs::read_dir(&out)
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect();
        names.sort();
        assert_eq!(names, ["record.json", "requirements.md"]);
        let record: Value =
            serde_json::from_slice(&fs::read(out.join("record.json")).unwrap()).unwrap();
        assert_eq!(record["format"], "cargo-cra/record/1");
        assert_eq!(record["requirements"].as_array().map(Vec::len), Some(22));
        assert!(
            record["inputs"]["toolchain"]
                .as_str()
                .is_some_and(|words| words.starts_with("cargo "))
        );
        assert!(
            fs::read_to_string(out.join("requirements.md"))
                .unwrap()
                .ends_with('\n')
        );
        // What an earlier run left is replaced.
        fs::write(out.join("record.json"), "old").unwrap();
    }
    ground
        .run(&["evidence", "--quiet"])
        .exits(0)
        .does_not_say("wrote");
    assert!(
        ground.root().join("target/cra/record.json").is_file(),
        "without `--out` it goes to the target folder"
    );
}

#[cra::verifies("I.2.f", risk = "R-3")]
#[test]
fn evidence_that_cannot_be_written_leaves_what_was_there() {
    let ground = Ground::lamp();
    ground.write("file", "no folder");
    ground
        .run(&["evidence", "--out", "file/below"])
        .exits(2)
        .says("could not be written")
        .says("`--out`");

    ground.write("old/record.json", "old");
    ground.write("old/requirements.md/in_the_way", "");
    ground
        .run(&["evidence", "--out", "old"])
        .exits(2)
        .says("requirements.md could not be written");
    assert_eq!(
        fs::read_to_string(ground.root().join("old/record.json")).unwrap(),
        "old"
    );
    assert_eq!(
        fs::read_dir(ground.root().join("old")).unwrap().count(),
        2,
        "nothing is left beside"
    );
}

#[test]
fn evidence_of_an_incomplete_check_is_written_and_no_pass() {
    let ground = Ground::lamp();
    ground.write("src/main.rs", "fn main() {\n");
    let said = ground
        .run(&["evidence", "--as-of", TODAY, "--out", "out"])
        .exits(2)
        .says("this is no pass");
    said.says("src/main.rs");
    let page = fs::read_to_string(ground.root().join("out/requirements.md")).unwrap();
    assert!(page.contains("not assessed") && page.contains("src/main.rs"));
}

#[test]
fn the_state_of_the_database_is_told_to_people_and_machines() {
    let ground = Ground::new();
    let db = advisories();
    let human = ground
        .run(&["db", "status", "--as-of", TODAY, "--db", &db])
        .exits(0);
    human
        .says("date        2026-11-20, 3 days old: fresh")
        .says("advisories  12: 10 vulnerability, 1 unsound, 1 unmaintained");
    let json = ground
        .run(&[
            "db",
            "status",
            "--as-of",
            TODAY,
            "--db",
            &db,
            "--message-format",
            "json",
        ])
        .exits(0);
    let json: Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(
        (&json["format"], &json["advisories"], &json["age_days"]),
        (&"cargo-cra/db-status/1".into(), &12.into(), &3.into())
    );
    let own = ground
        .run(&["db", "status", "--message-format", "json"])
        .exits(0);
    let own: Value = serde_json::from_str(&own.out).unwrap();
    assert_eq!(own["origin"], "embedded");
    ground
        .run(&["db", "status", "--as-of", "2027-11-20", "--db", &db])
        .exits(0)
        .says("stale")
        .says("`cargo cra db update`");
    ground
        .run(&["db", "status", "--db", "none"])
        .exits(2)
        .says("there is no such directory");
}

#[test]
fn a_reader_that_went_away_is_no_error() {
    let ground = gateway();
    for (args, code) in [
        (&["check", "--message-format", "json"][..], 1),
        (&["list", "articles"], 0),
        (&["explain", "bind_all_interfaces"], 0),
        (&["--help"], 0),
    ] {
        let mut child = ground
            .command(args)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let mut err = String::new();
        child
            .stderr
            .take()
            .unwrap()
            .read_to_string(&mut err)
            .unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(code), "{args:?}: {err}");
        assert_eq!(err, "", "{args:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told() {
    let ground = Ground::lamp();
    let full = || Stdio::from(fs::File::options().write(true).open("/dev/full").unwrap());
    let mut child = ground
        .command(["check"])
        .stdout(full())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut err = String::new();
    child
        .stderr
        .take()
        .unwrap()
        .read_to_string(&mut err)
        .unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(2));
    assert!(err.contains("the result could not be written"), "{err}");
    // With nowhere to complain, the code still tells.
    let status = ground
        .command(["check"])
        .stdout(full())
        .stderr(full())
        .status()
        .unwrap();
    assert_eq!(status.code(), Some(2));
}

#[test]
fn colours_are_for_those_who_want_them() {
    let ground = gateway();
    assert!(
        !ground.check(&[]).out.contains('\u{1b}'),
        "a pipe is no person"
    );
    assert!(!ground.check(&["--color", "never"]).out.contains('\u{1b}'));
    assert!(ground.check(&["--color", "always"]).out.contains('\u{1b}'));
    let mut command = ground.check_command(&[]);
    assert!(
        answer(command.env("CARGO_TERM_COLOR", "always"))
            .out
            .contains('\u{1b}')
    );
    for format in ["json", "sarif"] {
        assert!(
            !ground
                .check(&["--color", "always", "--message-format", format])
                .out
                .contains('\u{1b}'),
            "{format} is for machines"
        );
    }
}
