//! What is kept of dependencies to follow advisories to functions: whatever is wrong with it, the answer is the same.
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on says so by failing"
)]

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::support::{Ground, TODAY, answer};

/// The folder where cargo would unpack what it downloads.
const UNPACKED: &str = "cargo-home/registry/src/near";

/// A product that calls `wick`, which calls a function at fault in `oil`; both lie where cargo unpacks packages.
fn lamp() -> Ground {
    let ground = Ground::lamp();
    ground.write("src/main.rs", "fn main() { wick::light(); }\n");
    needs(&ground, "");
    let unpacked = ground.around().join(UNPACKED);
    ground.write(
        ".cargo/config.toml",
        format!(
            "[source.crates-io]\nreplace-with = \"near\"\n[source.near]\ndirectory = {unpacked:?}\n"
        ),
    );
    let locked = |name: &str, needs: &str| {
        format!(
            "\n[[package]]\nname = \"{name}\"\nversion = \"1.0.0\"\n\
             source = \"registry+https://github.com/rust-lang/crates.io-index\"\nchecksum = \"{}\"\n{needs}",
            "0".repeat(64)
        )
    };
    ground.write(
        "Cargo.lock",
        format!(
            "version = 4\n\n[[package]]\nname = \"lamp\"\nversion = \"0.1.0\"\ndependencies = [\n \"wick\",\n]\n{}{}",
            locked("oil", ""),
            locked("wick", "dependencies = [\n \"oil\",\n]\n")
        ),
    );
    package(
        &ground,
        "wick",
        "[dependencies]\noil = \"1\"\n[features]\nbright = []\n",
        "pub fn light() { oil::burn(); }\n",
    );
    package(&ground, "oil", "", "pub fn burn() {}\npub fn pour() {}\n");
    ground.write(
        "../db/crates/oil/LAMP-2026-0900.md",
        "```toml\n[advisory]\nid = \"LAMP-2026-0900\"\npackage = \"oil\"\ndate = \"2026-10-02\"\n\n[affected.functions]\n\
         \"oil::burn\" = [\"< 2.0.0\"]\n[versions]\npatched = [\">= 2.0.0\"]\n```\n\n# A fault\n\nIt is one.\n",
    );
    ground
}

fn needs(ground: &Ground, more: &str) {
    ground.write(
        "Cargo.toml",
        format!(
            "[package]\nname = \"lamp\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n\
             [dependencies]\nwick = {{ version = \"1\"{more} }}\n\n[workspace]\n"
        ),
    );
}

fn package(ground: &Ground, name: &str, manifest: &str, source: &str) {
    let folder = format!("../{UNPACKED}/{name}-1.0.0");
    ground.write(
        &format!("{folder}/Cargo.toml"),
        format!(
            "[package]\nname = \"{name}\"\nversion = \"1.0.0\"\nedition = \"2021\"\n{manifest}"
        ),
    );
    ground.write(&format!("{folder}/src/lib.rs"), source);
    ground.write(
        &format!("{folder}/.cargo-checksum.json"),
        format!("{{\"files\":{{}},\"package\":\"{}\"}}", "0".repeat(64)),
    );
}

/// The rung on which the advisory ends, and the way to it.
fn rung(ground: &Ground) -> (String, Value) {
    let db = ground.around().join("db");
    let args = [
        "check",
        "--as-of",
        TODAY,
        "--message-format",
        "sarif",
        "--db",
    ];
    let mut command = ground.command(args);
    command.arg(db).env("CARGO_CRA_CACHE", cache(ground));
    let said = answer(&mut command);
    let report: Value = serde_json::from_str(&said.out).unwrap_or_else(|_| panic!("{said}"));
    let results = report["runs"][0]["results"].as_array().expect("a list");
    let about = |result: &&Value| result["properties"]["advisory"] == "LAMP-2026-0900";
    let result = results
        .iter()
        .find(about)
        .unwrap_or_else(|| panic!("{said}"));
    let facts = &result["properties"];
    let rung = facts["rung"].as_str().unwrap().to_owned();
    (rung, facts["callPath"].clone())
}

fn cache(ground: &Ground) -> PathBuf {
    ground.around().join("cache")
}

fn kept(ground: &Ground) -> Vec<PathBuf> {
    let mut out: Vec<PathBuf> = fs::read_dir(cache(ground).join("reach"))
        .into_iter()
        .flatten()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "sig"))
        .collect();
    out.sort();
    out
}

fn is_of(path: &Path, name: &str) -> bool {
    let file = path.file_name().unwrap().to_string_lossy().into_owned();
    file.starts_with(&format!("{name}-1.0.0-"))
}

#[test]
fn a_second_run_reads_nothing_again_and_says_the_same() {
    let ground = lamp();
    let first = rung(&ground);
    assert_eq!(first.0, "reached");
    let files = kept(&ground);
    assert_eq!(files.len(), 2, "one for each dependency: {files:?}");
    assert_eq!(rung(&ground), first);
    // Nobody changes what cargo unpacked: that this is not seen shows that it was not read.
    package(
        &ground,
        "wick",
        "[dependencies]\noil = \"1\"\n[features]\nbright = []\n",
        "",
    );
    assert_eq!(rung(&ground), first);
    // The product itself is read in every run.
    ground.write("src/main.rs", "fn main() {}\n");
    assert_eq!(rung(&ground).0, "not-reached");
    assert_eq!(kept(&ground), files);
}

#[test]
fn other_features_are_read_for_themselves() {
    let ground = lamp();
    let manifest = "[dependencies]\noil = \"1\"\n[features]\nbright = []\n";
    let source = "pub fn light() { #[cfg(feature = \"bright\")] { oil::burn(); } }\n";
    package(&ground, "wick", manifest, source);
    assert_eq!(rung(&ground).0, "never-named");
    needs(&ground, ", features = [\"bright\"]");
    assert_eq!(rung(&ground).0, "reached");
    assert_eq!(kept(&ground).len(), 3);
    needs(&ground, "");
    assert_eq!(rung(&ground).0, "never-named");
}

#[test]
fn damaged_and_foreign_files_are_read_anew() {
    let ground = lamp();
    let first = rung(&ground);
    let files = kept(&ground);
    let whole: Vec<Vec<u8>> = files.iter().map(|file| fs::read(file).unwrap()).collect();
    let wick = files.iter().position(|file| is_of(file, "wick")).unwrap();
    let mut changed = whole[wick].clone();
    let middle = changed.len() / 2;
    changed[middle] ^= 1;
    let other = &whole[1 - wick];
    let cut = &whole[wick][..whole[wick].len() - 1];
    for damaged in [&b""[..], cut, &changed, other] {
        fs::write(&files[wick], damaged).unwrap();
        assert_eq!(rung(&ground), first);
        assert_eq!(fs::read(&files[wick]).unwrap(), whole[wick]);
    }
}

#[test]
fn what_could_not_be_read_is_not_kept() {
    let ground = lamp();
    let manifest = "[dependencies]\noil = \"1\"\n[features]\nbright = []\n";
    let source = "mod missing;\npub fn light() {}\n";
    package(&ground, "wick", manifest, source);
    assert_eq!(rung(&ground).0, "unknown");
    assert!(kept(&ground).iter().all(|file| is_of(file, "oil")));
    let missing = format!("../{UNPACKED}/wick-1.0.0/src/missing.rs");
    ground.write(&missing, "pub fn dark() {}\n");
    assert_eq!(rung(&ground).0, "never-named");
}
