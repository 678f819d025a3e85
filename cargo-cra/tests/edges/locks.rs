//! Lock files and advisories that are damaged, huge, go in circles or speak to terminals: each gets a clear answer.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use crate::support::{Answer, Ground, TODAY};

const REGISTRY: &str = "source = \"registry+https://github.com/rust-lang/crates.io-index\"";
const NEEDS_WICK: &str = "[package]\nname = \"lamp\"\nversion = \"0.1.0\"\nedition = \"2021\"\nlicense = \"MIT\"\n\
    repository = \"https://lamp.example\"\n\n[dependencies]\nwick = \"1\"\n";

/// A program that needs `wick`, with these entries in its lock file behind its own.
fn locked(entries: &str) -> Ground {
    let ground = Ground::lamp();
    ground.write("Cargo.toml", NEEDS_WICK);
    let own = "[[package]]\nname = \"lamp\"\nversion = \"0.1.0\"\ndependencies = [\"wick\"]\n";
    ground.write("Cargo.lock", format!("version = 4\n\n{own}\n{entries}"));
    ground
}

fn entry(name: &str, version: &str, needs: &[&str]) -> String {
    format!(
        "[[package]]\nname = \"{name}\"\nversion = \"{version}\"\n{REGISTRY}\ndependencies = {needs:?}\n\n"
    )
}

/// The advisory of `wick` below 2.0.0, with this text in one of its fields.
fn advisory(ground: &Ground, field: &str) {
    ground.write(
        "../db/crates/wick/LAMP-2026-0700.md",
        format!(
            "```toml\n[advisory]\nid = \"LAMP-2026-0700\"\npackage = \"wick\"\ndate = \"2026-10-02\"\n{field}\n\
             [versions]\npatched = [\">= 2.0.0\"]\n```\n\n# It burns\n\nIt does.\n"
        ),
    );
}

fn check(ground: &Ground, format: &str) -> Answer {
    let db = ground.around().join("db");
    let db = db.to_str().expect("folders of tests are text");
    ground.run(&[
        "check",
        "--as-of",
        TODAY,
        "--db",
        db,
        "--message-format",
        format,
    ])
}

#[track_caller]
fn is_plain(said: &Answer) {
    let steers = |char: &char| {
        (char.is_control() && *char != '\n')
            || matches!(char, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let found = said.out.chars().chain(said.err.chars()).find(steers);
    assert_eq!(found, None, "{said}");
}

#[test]
fn packages_that_need_each_other_are_matched_once() {
    let circle = [
        entry("wick", "1.0.0", &["oil"]),
        entry("oil", "1.0.0", &["wick", "oil"]),
    ];
    let ground = locked(&circle.concat());
    advisory(&ground, "");
    let said = check(&ground, "short").exits(1);
    assert_eq!(said.out.matches("LAMP-2026-0700").count(), 1, "{said}");
}

#[test]
fn the_same_package_twice_is_no_pass_for_either() {
    let twice = [entry("wick", "1.0.0", &[]), entry("wick", "1.0.0", &[])];
    let ground = locked(&twice.concat());
    advisory(&ground, "");
    let said = check(&ground, "short");
    assert!(matches!(said.code, Some(1 | 2)), "{said}");
    said.says("wick");
}

#[test]
fn what_is_no_lock_file_is_no_pass() {
    for text in [
        "",
        "\u{0}\u{0}\u{0}",
        "{ \"version\": 4 }",
        "version = 4\n[[package]]\n",
        "version = 4\npackage = 7\n",
        "version = 4\n[[package]]\nname = \"wick\"\nversion = \"one\"\n",
        "version = 4\n[[package]]\nname = 7\nversion = \"1.0.0\"\n",
        "version = 4\n[[package]]\nname = \"wick\"\nversion = \"99999999999999999999.0.0\"\n",
        "version = 4\n[[package]]\nname = \"lamp\"\nversion = \"0.1.0\"\ndependencies = \"wick\"\n",
        "version = -1\n[[package]]\nname = \"wick\"\nversion = \"1.0.0\"\n",
        "<<<<<<< HEAD\nversion = 4\n=======\nversion = 3\n>>>>>>> other\n",
    ] {
        let ground = locked("");
        ground.write("Cargo.lock", text);
        advisory(&ground, "");
        let said = check(&ground, "human");
        is_plain(&said);
        let told = said.out.contains("that the lock file does not know");
        assert!(told || matches!(said.code, Some(1 | 2)), "{text:?}: {said}");
    }
}

#[test]
fn lock_files_of_all_times_are_matched() {
    let wick = format!("[[package]]\nname = \"wick\"\nversion = \"1.0.0\"\n{REGISTRY}\n");
    let old = "[[package]]\nname = \"lamp\"\nversion = \"0.1.0\"\ndependencies = [\n \"wick 1.0.0 (registry+https://github.com/rust-lang/crates.io-index)\",\n]\n";
    let new =
        "[[package]]\nname = \"lamp\"\nversion = \"0.1.0\"\ndependencies = [\n \"wick\",\n]\n";
    for text in [
        format!(
            "{old}\n{wick}\n[metadata]\n\"checksum wick 1.0.0 (registry+https://github.com/rust-lang/crates.io-index)\" = \"00\"\n"
        ),
        format!("{new}\n{wick}"),
        format!("version = 3\n\n{new}\n{wick}"),
        format!("version = 4\n\n{new}\n{wick}"),
        format!("version = 4\r\n\r\n{new}\r\n{wick}")
            .replace('\n', "\r\n")
            .replace("\r\r", "\r"),
    ] {
        let ground = locked("");
        ground.write("Cargo.lock", &text);
        advisory(&ground, "");
        check(&ground, "short").exits(1).says("LAMP-2026-0700");
    }
}

#[test]
fn a_chain_of_thousands_of_packages_is_matched_in_time() {
    let mut all = entry("wick", "1.0.0", &["p0"]);
    for at in 0..20_000 {
        let next = format!("p{}", at + 1);
        let _ = write!(all, "{}", entry(&format!("p{at}"), "1.0.0", &[&next]));
    }
    all.push_str(&entry("p20000", "1.0.0", &["wick"]));
    let ground = locked(&all);
    advisory(&ground, "");
    let start = Instant::now();
    check(&ground, "short").exits(1).says("LAMP-2026-0700");
    // Far more than it takes, for machines that do other things as well; what grows with the square takes longer.
    assert!(
        start.elapsed() < Duration::from_secs(60),
        "{:?}",
        start.elapsed()
    );
}

#[test]
fn names_and_advisories_steer_no_terminal() {
    let escape = "\\u001b[2J\\u001b]0;owned\\u0007\\u202e\\r";
    for field in [
        format!("aliases = [\"CVE-2026-1{escape}\"]"),
        format!("categories = [\"{escape}\"]"),
        format!("keywords = [\"{escape}\"]\nurl = \"https://lamp.example/{escape}\""),
        format!("cvss = \"{escape}\""),
        format!("[affected.functions]\n\"wick::{escape}\" = [\"< 2.0.0\"]"),
        format!("[affected]\nos = [\"{escape}\"]"),
    ] {
        let ground = locked(&entry("wick", "1.0.0", &[]));
        advisory(&ground, &field);
        for format in ["human", "short", "json", "sarif"] {
            is_plain(&check(&ground, format));
        }
        // A field that cannot be read takes the advisory away, which is told.
        let said = check(&ground, "human");
        let told = said.out.contains("advisories that could not be read");
        assert!(told || said.code != Some(0), "{field}: {said}");
    }
    for (name, version) in [(escape, "1.0.0"), ("wick", &*format!("1.0.0+{escape}"))] {
        let ground = locked(&entry(name, version, &[]));
        advisory(&ground, "");
        for format in ["human", "short", "json", "sarif"] {
            let said = check(&ground, format);
            is_plain(&said);
            assert!(said.code.is_some_and(|code| code < 3), "{said}");
        }
    }
}
