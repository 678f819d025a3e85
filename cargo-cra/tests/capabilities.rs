//! What dependencies may do: shown, agreed on, and told when an update can do more.

mod support;

use serde_json::Value;
use support::Ground;

const BASELINE: &str = "cra-capabilities.toml";

/// A lamp with two dependencies in a folder of its own: `wick`, which reads a file, and `spark`, which tests need.
fn lamp() -> Ground {
    let ground = Ground::lamp();
    ground.write(
        "Cargo.toml",
        "[package]\nname = \"lamp\"\nversion = \"0.1.0\"\nedition = \"2021\"\nlicense = \"MIT\"\n\n\
         [dependencies]\nwick = \"1\"\n\n[dev-dependencies]\nspark = \"1\"\n",
    );
    ground.write(
        ".cargo/config.toml",
        "[source.crates-io]\nreplace-with = \"ours\"\n[source.ours]\ndirectory = \"vendor\"\n",
    );
    let locked = |name: &str| {
        format!(
            "\n[[package]]\nname = \"{name}\"\nversion = \"1.0.0\"\n\
             source = \"registry+https://github.com/rust-lang/crates.io-index\"\nchecksum = \"{}\"\n",
            "0".repeat(64)
        )
    };
    ground.write(
        "Cargo.lock",
        format!(
            "version = 4\n\n[[package]]\nname = \"lamp\"\nversion = \"0.1.0\"\ndependencies = [\n \"spark\",\n \"wick\",\n]\n{}{}",
            locked("spark"),
            locked("wick")
        ),
    );
    for name in ["spark", "wick"] {
        ground.write(
            &format!("vendor/{name}/Cargo.toml"),
            format!("[package]\nname = \"{name}\"\nversion = \"1.0.0\"\nedition = \"2021\"\n"),
        );
        ground.write(
            &format!("vendor/{name}/.cargo-checksum.json"),
            format!("{{\"files\":{{}},\"package\":\"{}\"}}", "0".repeat(64)),
        );
    }
    ground.write(
        "vendor/spark/src/lib.rs",
        "pub fn strike() { let _ = std::process::Command::new(\"match\").status(); }\n",
    );
    ground.write(
        "vendor/wick/src/lib.rs",
        "mod oil;\npub fn light() -> usize { unsafe { oil::level() } }\n",
    );
    ground.write(
        "vendor/wick/src/oil.rs",
        "use std::fs;\npub unsafe fn level() -> usize { fs::read(\"oil\").map_or(0, |oil| oil.len()) }\n",
    );
    ground
}

/// An update of `wick` that sends somewhere what it reads, and starts a program in its build script.
fn update(ground: &Ground) {
    ground.write(
        "vendor/wick/src/oil.rs",
        "use std::{fs, net::TcpStream as Pipe};\npub unsafe fn level() -> usize {\n\
         \x20   let _ = Pipe::connect(\"192.0.2.1:443\");\n    fs::read(\"oil\").map_or(0, |oil| oil.len())\n}\n",
    );
    ground.write(
        "vendor/wick/build.rs",
        "fn main() { std::fs::write(\"ran\", \"\").unwrap(); }\n",
    );
}

#[test]
fn the_table_shows_what_each_dependency_may_do() {
    let ground = lamp();
    let told = ground.run(&["list", "dependencies"]).exits(0);
    let rows: Vec<Vec<&str>> = told
        .out
        .lines()
        .map(|line| line.split_whitespace().collect())
        .collect();
    assert_eq!(rows.len(), 3, "{told}");
    assert_eq!(
        rows[1],
        [
            "spark", "1.0.0", "tests", "0", "0", "0", "0", "0", "0", "process"
        ]
    );
    assert_eq!(
        rows[2],
        [
            "wick", "1.0.0", "ships", "1", "0", "1", "0", "0", "0", "file"
        ]
    );
    let machines = ground.run(&["list", "dependencies", "--message-format", "json"]);
    let values: Value = serde_json::from_str(&machines.exits(0).out).expect("it is JSON");
    assert_eq!(values[1]["package"], "wick");
    assert_eq!(values[1]["unsafe"]["blocks"], 1);
    assert_eq!(values[1]["capabilities"], serde_json::json!(["file"]));
}

#[test]
fn an_update_that_opens_a_socket_is_a_finding() {
    let ground = lamp();
    ground.check(&[]).does_not_say("new_capability");
    let agreed = ["list", "dependencies", "--write-baseline"];
    ground
        .run(&agreed)
        .exits(0)
        .says("wrote cra-capabilities.toml");
    let text = std::fs::read_to_string(ground.root().join(BASELINE)).expect("it was written");
    assert!(
        text.ends_with("[dependencies]\nspark = [\"process\"]\nwick = [\"file\"]\n"),
        "{text}"
    );
    ground.check(&[]).does_not_say("new_capability");
    update(&ground);
    ground
        .check(&[])
        .says("`wick` 1.0.0 can do more than was agreed: `network`, `build-script`, `build-file`")
        .says("cra-capabilities.toml:7:1")
        .says("cargo cra list dependencies --write-baseline");
    assert!(!ground.root().join("ran").exists(), "no build script ran");
    assert!(!ground.root().join("vendor/wick/ran").exists());
    ground.run(&agreed).exits(0);
    ground.check(&[]).does_not_say("new_capability");
}

#[test]
fn what_is_asked_wrongly_gets_advice() {
    let ground = lamp();
    ground
        .run(&["list", "lints", "--write-baseline"])
        .exits(2)
        .says("cargo cra list dependencies --write-baseline");
    std::fs::remove_file(ground.root().join("Cargo.lock")).expect("it was written");
    ground
        .run(&["list", "dependencies"])
        .exits(2)
        .says("cargo generate-lockfile");
    assert!(!ground.root().join(BASELINE).exists());
}

#[test]
fn a_damaged_baseline_is_told_and_not_obeyed() {
    let ground = lamp();
    for text in ["[dependencies", "", "[dependencies]\nwick = [\"fly\"]\n"] {
        ground.write(BASELINE, text);
        ground
            .check(&[])
            .says("`cra-capabilities.toml` cannot be read");
    }
}
