//! How the program is called: by cargo, by editors, by hooks, by people who mistype.

use crate::support::{Ground, answer};
use serde_json::Value;

fn two_members() -> Ground {
    let ground = Ground::new();
    ground.write(
        "Cargo.toml",
        "[workspace]\nresolver = \"2\"\nmembers = [\"a\", \"b\"]\n",
    );
    ground.write(
        "SECURITY.md",
        "Please report faults to <security@lamp.example>. It is supported until 2031-12-31.\n",
    );
    ground.write("CHANGELOG.md", "# Changes\n");
    ground.write("sbom/lamp.cdx.json", "{ \"bomFormat\": \"CycloneDX\" }\n");
    for name in ["a", "b"] {
        ground.write(
            &format!("{name}/Cargo.toml"),
            format!(
                "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2021\"\nrust-version = \"1.56\"\n\
                 license = \"MIT\"\nrepository = \"https://lamp.example\"\n"
            ),
        );
        ground.write(
            &format!("{name}/src/main.rs"),
            "fn main() {\n    unsafe { core::hint::unreachable_unchecked() }\n}\n",
        );
        ground.write(
            &format!("{name}/src/bin/other.rs"),
            "fn main() {\n    unsafe { core::hint::unreachable_unchecked() }\n}\n",
        );
        ground.write(&format!("{name}/tests/all.rs"), "#[test]\nfn all() {}\n");
    }
    ground
}

/// The files that messages of cargo's form speak of.
fn files(text: &str) -> Vec<String> {
    let messages = text
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).expect("each line is an object"));
    let messages: Vec<Value> = messages.collect();
    let (last, findings) = messages.split_last().expect("it says when it is done");
    assert_eq!(last["reason"], "build-finished");
    let file = |message: &Value| {
        assert_eq!(message["reason"], "compiler-message");
        message["message"]["spans"][0]["file_name"]
            .as_str()
            .expect("it has a place")
            .to_owned()
    };
    let mut files: Vec<String> = findings.iter().map(file).collect();
    files.dedup();
    files
}

#[test]
fn editors_call_it_with_the_arguments_of_cargo_check() {
    let ground = two_members();
    let manifest = ground.root().join("Cargo.toml").display().to_string();
    let all = ground
        .run(&[
            "cra",
            "--workspace",
            "--message-format=json",
            "--manifest-path",
            &manifest,
            "--keep-going",
            "--all-targets",
        ])
        .exits(0);
    assert_eq!(
        files(&all.out),
        [
            "a/src/bin/other.rs",
            "a/src/main.rs",
            "b/src/bin/other.rs",
            "b/src/main.rs"
        ]
    );
    assert_eq!(all.err, "");

    let id = format!("path+file://{}/b#0.1.0", ground.root().display());
    let one = ground
        .run(&[
            "cra",
            "-p",
            &id,
            "--bin",
            "b",
            "--message-format=json-diagnostic-rendered-ansi",
            "--manifest-path",
            &manifest,
            "--keep-going",
        ])
        .exits(0);
    assert_eq!(files(&one.out), ["b/src/main.rs"]);
    assert!(one.out.contains("\\u001b["), "{one}");

    let rest = [
        "--target-dir",
        "elsewhere",
        "--profile",
        "dev",
        "-j",
        "2",
        "--release",
        "--locked",
        "--offline",
        "--frozen",
        "--features",
        "",
        "--no-default-features",
        "--target",
        "x86_64-unknown-linux-gnu",
    ];
    let args: Vec<&str> = ["--message-format=json"].into_iter().chain(rest).collect();
    assert_eq!(files(&ground.run(&args).exits(0).out).len(), 4);
}

#[test]
fn cargo_calls_it_with_its_own_name_first() {
    let ground = Ground::lamp();
    let direct = ground.check(&["--message-format", "json"]);
    let db = crate::support::advisories();
    let day = crate::support::TODAY;
    let args = ["--as-of", day, "--db", &db, "--message-format", "json"];
    for front in [&["cra", "check"][..], &["cra"], &[]] {
        let all: Vec<&str> = front.iter().copied().chain(args).collect();
        assert_eq!(ground.run(&all), direct, "{front:?}");
    }
}

#[test]
fn packages_are_selected_as_cargo_does() {
    let ground = two_members();
    for spec in ["b", "b@0.1.0", "b:0.1.0", "[bc]"] {
        let said = ground
            .check(&["-p", spec, "--message-format", "json"])
            .exits(0);
        assert_eq!(
            files(&said.out),
            ["b/src/bin/other.rs", "b/src/main.rs"],
            "{spec}"
        );
    }
    ground
        .check(&["-p", "bb"])
        .exits(2)
        .says("the workspace has no package \"bb\"")
        .says("did you mean `b`?");
    ground
        .check(&["-p", "b@9.0.0"])
        .exits(2)
        .says("the workspace has no package");
    ground
        .check(&["-p", "gate"])
        .exits(2)
        .says("the workspace has: a, b");
}

#[test]
fn findings_of_the_named_files_are_reported_and_no_others() {
    let ground = two_members();
    let said = ground
        .check(&[
            "--message-format",
            "json",
            "a/src/main.rs",
            "b/src/bin/other.rs",
        ])
        .exits(0);
    assert_eq!(files(&said.out), ["a/src/main.rs", "b/src/bin/other.rs"]);
    let mut below =
        ground.check_command(&["--workspace", "--message-format", "json", "src/main.rs"]);
    let below = answer(below.current_dir(ground.root().join("b"))).exits(0);
    assert_eq!(files(&below.out), ["b/src/main.rs"]);
    ground.check(&["--deny", "all", "a/src/main.rs"]).exits(1);
    ground
        .check(&["--deny", "unsafe_without_justification", "Cargo.toml"])
        .exits(0);
}

#[test]
fn named_files_that_are_not_there_or_not_read_are_told() {
    let ground = two_members();
    ground
        .check(&["a/src/mian.rs"])
        .exits(2)
        .says("there is no file a/src/mian.rs");
    ground
        .check(&["a/tests/all.rs"])
        .exits(0)
        .says("a/tests/all.rs was not looked at");
    ground
        .check(&["a/tests/all.rs", "--all-targets"])
        .exits(0)
        .does_not_say("was not looked at");
}

#[test]
fn what_is_mistyped_is_told_with_a_hint() {
    let ground = Ground::lamp();
    ground.check(&["--wrokspace"]).exits(2).says("--workspace");
    ground.run(&["chekc"]).exits(2).says("check");
    ground
        .check(&["--message-format", "xml"])
        .exits(2)
        .says("sarif");
    ground
        .run(&["check", "--as-of", "2026-02-30"])
        .exits(2)
        .says("2026-02-30");
    ground
        .check(&["--deny", "hardcoded_credentail"])
        .exits(2)
        .says("`--deny` does not know")
        .says("did you mean `hardcoded_credential`?");
    ground
        .check(&["--allow", "everything"])
        .exits(2)
        .says("`cargo cra list lints`")
        .says("`all` is every lint");
    ground
        .run(&["list", "requirement"])
        .exits(2)
        .says("requirements");
    ground.run(&["db"]).exits(2).says("status");
}

#[test]
fn help_and_version_are_answers() {
    let ground = Ground::new();
    ground
        .run(&["--help"])
        .exits(0)
        .says("Exit codes: 0 nothing open at `deny`");
    ground
        .run(&["cra", "--version"])
        .exits(0)
        .says(env!("CARGO_PKG_VERSION"));
    ground.run(&["help", "check"]).exits(0).says("--as-of");
}

#[test]
fn everything_that_is_listed_can_be_explained() {
    let ground = Ground::new();
    for what in ["lints", "requirements", "articles", "attributes"] {
        let list = ground
            .run(&["list", what, "--message-format", "json"])
            .exits(0);
        let list: Vec<Value> = serde_json::from_str(&list.out).expect("it is one array");
        assert!(!list.is_empty());
        let table = ground.run(&["list", what]).exits(0);
        assert_eq!(
            table.out.lines().count(),
            list.len() + 1,
            "one line each, and a heading"
        );
        for (entry, line) in list.iter().zip(table.out.lines().skip(1)) {
            let id = entry["id"].as_str().expect("it has an id");
            assert!(line.starts_with(id), "{line}");
            // Each is a process of its own, so of the many articles only some are asked for.
            if what != "articles" || id.len() % 3 == 0 {
                ground.run(&["explain", id]).exits(0).says(
                    entry["title"]
                        .as_str()
                        .or(entry["says"].as_str())
                        .expect("it has a title"),
                );
            }
        }
    }
}

#[test]
fn explanations_name_the_law_and_the_way_to_decide() {
    let ground = Ground::new();
    let lint = ground
        .run(&["cra", "explain", "bind-all-interfaces"])
        .exits(0);
    lint.says("## What it checks")
        .says("## Limits")
        .says("CWE-")
        .says("// cra: accept(bind_all_interfaces)");
    let requirement = ground.run(&["explain", "i.2.E"]).exits(0);
    requirement
        .says("# I.2.e: ")
        .says("Annex I, Part I, (2)(e)")
        .says("only the Official Journal is authentic");
    ground
        .run(&["explain", "A14.2.c"])
        .exits(0)
        .says("# A14.2.c: ");
    ground
        .run(&["explain", "CWE-798"])
        .exits(0)
        .says("# CWE-798: ");
    ground
        .run(&["explain", "I.2.z"])
        .exits(2)
        .says("there is nothing called")
        .says("`cargo cra list requirements`");
    ground
        .run(&["explain", "bind_all_interface"])
        .exits(2)
        .says("did you mean `bind_all_interfaces`?");
    ground
        .run(&["explain", "CWE-99999999"])
        .exits(2)
        .says("there is nothing called");
}
