//! `--with clippy`: what the clippy of the machine finds is taken over, and a clippy that fails is no pass.
#![cfg(unix)]

mod support;

use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;

use serde_json::{Value, json};
use support::{Answer, Ground, answer};

const SOURCE: &str = "\
pub fn first(bytes: &[u8]) -> u8 {
    unsafe { *bytes.as_ptr() }
}

pub fn forget(text: String) {
    std::mem::forget(text)
}

#[cfg(test)]
mod tests {
    fn forget(text: String) {
        std::mem::forget(text)
    }
}
";

/// A library, and a cargo that answers `clippy` with these lines and this code, and everything else as cargo does.
struct Fake {
    ground: Ground,
    cargo: PathBuf,
}

impl Fake {
    fn new(lines: &[Value], code: i32, stderr: &str) -> Self {
        let ground = Ground::lamp();
        ground.write("src/lib.rs", SOURCE);
        let text: String = lines.iter().map(|line| format!("{line}\n")).collect();
        let around = ground.around().to_owned();
        let write = |name: &str, text: &str| {
            let path = around.join(name);
            std::fs::write(&path, text).expect("the folder is ours");
            path
        };
        let said = write("said.json", &text);
        let told = write("told.txt", stderr);
        let real = std::env::var("CARGO").expect("cargo runs the tests");
        let script = format!(
            "#!/bin/sh\nif [ \"$1\" = clippy ]; then\n  echo \"$*\" > '{}'\n  cat '{}'\n  cat '{}' >&2\n  exit {code}\nfi\nexec '{real}' \"$@\"\n",
            around.join("called.txt").display(),
            said.display(),
            told.display(),
        );
        let cargo = write("fake-cargo", &script);
        std::fs::set_permissions(&cargo, std::fs::Permissions::from_mode(0o755))
            .expect("the file is ours");
        Self { ground, cargo }
    }

    fn check(&self, args: &[&str]) -> Answer {
        answer(self.ground.check_command(args).env("CARGO", &self.cargo))
    }

    /// The words that clippy was called with; none when it was not.
    fn called(&self) -> Option<String> {
        let text = std::fs::read_to_string(self.ground.around().join("called.txt")).ok()?;
        Some(text.trim().to_owned())
    }
}

/// A message of the compiler about the first place of `needle` after byte `from` of the source.
fn message(code: &str, words: &str, needle: &str, from: usize) -> Value {
    let start = from + SOURCE[from..].find(needle).expect("it is in the source");
    let line = SOURCE[..start].lines().count();
    let span = json!({
        "file_name": "src/lib.rs", "byte_start": start, "byte_end": start + needle.len(), "line_start": line,
        "line_end": line, "column_start": 1, "column_end": 2, "is_primary": true, "text": [], "label": null,
        "suggested_replacement": null, "suggestion_applicability": null, "expansion": null,
    });
    let help = json!({
        "message": "keep the value instead", "code": null, "level": "help", "spans": [], "children": [], "rendered": null,
    });
    json!({
        "reason": "compiler-message", "package_id": "path+file:///lamp#0.1.0", "manifest_path": "/lamp/Cargo.toml",
        "target": {
            "kind": ["lib"], "crate_types": ["lib"], "name": "lamp", "src_path": "/lamp/src/lib.rs", "edition": "2021",
            "doc": true, "doctest": true, "test": true,
        },
        "message": {
            "message": words, "code": { "code": code, "explanation": null }, "level": "warning", "spans": [span],
            "children": [help], "rendered": "",
        },
    })
}

fn finished(success: bool) -> Value {
    json!({ "reason": "build-finished", "success": success })
}

fn usual() -> Vec<Value> {
    let in_test = SOURCE.find("mod tests").expect("it has tests");
    vec![
        message(
            "clippy::mem_forget",
            "usage of `mem::forget` on `Drop` type",
            "std::mem::forget(text)",
            0,
        ),
        message(
            "clippy::undocumented_unsafe_blocks",
            "unsafe block missing a safety comment",
            "unsafe { *bytes.as_ptr() }",
            0,
        ),
        message(
            "clippy::not_unsafe_ptr_arg_deref",
            "this public function might dereference a raw pointer.",
            "*bytes.as_ptr()",
            0,
        ),
        message(
            "clippy::needless_return",
            "unneeded `return` statement",
            "text",
            0,
        ),
        message(
            "clippy::mem_forget",
            "usage of `mem::forget` on `Drop` type",
            "std::mem::forget(text)",
            in_test,
        ),
        finished(true),
    ]
}

#[test]
fn nothing_is_run_unless_it_is_asked_for() {
    let fake = Fake::new(&usual(), 0, "");
    fake.check(&[]).exits(0).does_not_say("clippy::");
    assert_eq!(fake.called(), None);
    let help = fake.ground.run(&["check", "--help"]).exits(0);
    assert!(
        help.out.contains("--with") && help.out.contains("build scripts"),
        "{help}"
    );
}

#[test]
fn findings_are_shown_to_people_and_never_twice() {
    let fake = Fake::new(&usual(), 0, "");
    let said = fake
        .check(&["--with", "clippy"])
        .exits(0)
        .says("note[clippy::mem_forget]: usage of `mem::forget` on `Drop` type")
        .says("warning[clippy::not_unsafe_ptr_arg_deref]: this public function might dereference a raw pointer")
        .says("keep the value instead")
        .does_not_say("needless_return")
        .does_not_say("cra::clippy");
    assert_eq!(
        said.out.matches("[clippy::mem_forget]").count(),
        1,
        "{said}"
    );
    // Our own lint speaks of the same line already.
    said.says("cra::unsafe_without_justification")
        .does_not_say("undocumented_unsafe_blocks");
    fake.check(&["--with", "clippy", "-A", "unsafe_without_justification"])
        .exits(0)
        .says("note[clippy::undocumented_unsafe_blocks]: unsafe block missing a safety comment");
}

#[test]
fn findings_are_in_the_formats_for_machines() {
    let fake = Fake::new(&usual(), 0, "");
    let json = fake
        .check(&["--with=clippy", "--message-format", "json"])
        .exits(0);
    let codes: Vec<String> = json
        .out
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).expect("each line is an object"))
        .filter_map(|line| Some(line["message"]["code"]["code"].as_str()?.to_owned()))
        .collect();
    assert!(
        codes.contains(&"clippy::mem_forget".to_owned()),
        "{codes:?}"
    );
    let sarif = fake
        .check(&["--with=clippy", "--message-format", "sarif"])
        .exits(0);
    let sarif: Value = serde_json::from_str(&sarif.out).expect("it is JSON");
    let run = &sarif["runs"][0];
    let results = run["results"].as_array().expect("there are results");
    let result = results
        .iter()
        .find(|result| result["ruleId"] == "clippy::mem_forget")
        .expect("the finding is there");
    let index =
        usize::try_from(result["ruleIndex"].as_u64().expect("it has a rule")).expect("few rules");
    let rule = &run["tool"]["driver"]["rules"][index];
    assert_eq!(rule["id"], "clippy::mem_forget");
    assert_eq!(rule["name"], "ClippyMemForget");
    let tags = rule["properties"]["tags"].as_array().expect("it has tags");
    assert!(tags.contains(&json!("external/cwe/cwe-459")), "{tags:?}");
}

#[test]
fn levels_and_acceptances_hold_for_them() {
    let fake = Fake::new(&usual(), 0, "");
    fake.check(&["--with", "clippy", "-D", "clippy::mem_forget"])
        .exits(1)
        .says("error[clippy::mem_forget]");
    fake.check(&["--with", "clippy", "-A", "clippy::mem_forget"])
        .exits(0)
        .does_not_say("clippy::mem_forget");
    fake.ground.write(
        "cra.toml",
        "[[accept]]\nlint = \"clippy::mem_forget\"\nreason = \"the buffer belongs to the driver from here on\"\nuntil = 2027-01-15\n",
    );
    fake.check(&["--with", "clippy"])
        .exits(0)
        .does_not_say("note[clippy::mem_forget]");
}

#[test]
fn the_selection_is_handed_on() {
    let fake = Fake::new(&[finished(true)], 0, "");
    fake.check(&[
        "--with",
        "clippy",
        "--bins",
        "--no-default-features",
        "--offline",
        "-p",
        "lamp",
    ])
    .exits(0);
    assert_eq!(
        fake.called().as_deref(),
        Some(
            "clippy --message-format=json --bins --no-default-features --package lamp --offline -- --cap-lints warn"
        )
    );
}

#[test]
fn a_clippy_that_fails_is_no_pass() {
    let broken = Fake::new(
        &[finished(false)],
        101,
        "error: could not compile `lamp` (lib)\n",
    );
    broken
        .check(&["--with", "clippy"])
        .exits(2)
        .says("could not check with `cargo clippy`: could not compile `lamp` (lib)");
    let missing = Fake::new(&[], 101, "error: no such command: `clippy`\n");
    missing
        .check(&["--with", "clippy"])
        .exits(2)
        .says("no such command");
    // It said nothing of its end, or less than it should have.
    let silent = Fake::new(&[], 0, "");
    silent
        .check(&["--with", "clippy"])
        .exits(2)
        .says("it did not say that it came to its end");
    // What is found at `deny` weighs more than what was not seen.
    broken
        .check(&["--with", "clippy", "-D", "unsafe_without_justification"])
        .exits(1);
}

#[test]
fn the_clippy_of_this_machine_is_understood() {
    let ground = Ground::lamp();
    ground.write("src/lib.rs", SOURCE);
    let mut command =
        ground.check_command(&["--with", "clippy", "-A", "unsafe_without_justification"]);
    // The toolchain lies in the real home.
    for name in ["HOME", "RUSTUP_HOME", "RUSTUP_TOOLCHAIN"] {
        if let Some(value) = std::env::var_os(name) {
            command.env(name, value);
        }
    }
    ground.write(
        "Cargo.toml",
        "[package]\nname = \"lamp\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n[lints.clippy]\nmem_forget = \"deny\"\nundocumented_unsafe_blocks = \"warn\"\n",
    );
    let said = answer(&mut command);
    if said.code == Some(2)
        && said.err.contains("no such command") | said.err.contains("not installed")
    {
        return;
    }
    said.exits(0)
        .says("[clippy::mem_forget]")
        .says("[clippy::undocumented_unsafe_blocks]");
}
