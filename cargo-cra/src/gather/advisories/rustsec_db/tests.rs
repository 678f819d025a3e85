//! The ranges against two judges: `rustsec` for every version, and plain requirements where there is no pre-release.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use cra_lints::snapshot::advisory::Advisory;
use rustsec::advisory::Versions;
use semver::{Prerelease, Version, VersionReq};

use super::super::{directory, table, testing};
use super::*;

/// How many versions were tried, and where the answers differ.
#[derive(Default)]
struct Outcome {
    advisories: usize,
    probes: usize,
    plain_probes: usize,
    function_probes: usize,
    fixes: usize,
    differences: Vec<String>,
}

/// Compares the facts of a database, after they were written and read back, with the files they come from.
fn compare(root: &Path) -> Outcome {
    let db = table::read(&table::write(&directory::read(root, None, None).unwrap())).unwrap();
    let mut outcome = Outcome {
        advisories: db.count,
        ..Outcome::default()
    };
    for advisory in db.iter() {
        let name = format!(
            "{}/{}/{}.md",
            advisory.collection.word(),
            advisory.package,
            advisory.id
        );
        let source: rustsec::Advisory = fs::read_to_string(root.join(name))
            .unwrap()
            .parse()
            .unwrap();
        let facts = Advisory {
            withdrawn: None,
            ..advisory.clone()
        };
        compare_one(&facts, &source, &mut outcome);
        if let Some(cvss) = &source.metadata.cvss {
            let ours = facts.cvss.as_ref().unwrap();
            assert_eq!(
                ours.severity().word(),
                cvss.severity().as_str(),
                "{}",
                facts.id
            );
            assert_eq!(ours.score(), format!("{:.1}", cvss.score()), "{}", facts.id);
        }
    }
    outcome
}

fn compare_one(facts: &Advisory, source: &rustsec::Advisory, outcome: &mut Outcome) {
    let versions = &source.versions;
    let functions = source.affected.clone().unwrap_or_default().functions;
    let requirements = versions.patched().iter().chain(versions.unaffected());
    let probes = probes(requirements.chain(functions.values().flatten()));
    let mut differ = |what: &str, version: &Version| {
        outcome
            .differences
            .push(format!("{} {what} at {version}", facts.id));
    };
    for version in &probes {
        outcome.probes += 1;
        let affected = versions.is_vulnerable(version);
        if facts.affects(version) != affected {
            differ("differs from rustsec", version);
        }
        if let Some(fixed) = facts.first_fixed_after(version) {
            outcome.fixes += 1;
            let between = |probe: &&Version| version <= probe && *probe < fixed;
            if versions.is_vulnerable(fixed)
                || !probes
                    .iter()
                    .filter(between)
                    .all(|probe| versions.is_vulnerable(probe))
            {
                differ("has a wrong fix", version);
            }
        }
        if !version.pre.is_empty() {
            continue;
        }
        if versions
            .patched()
            .iter()
            .chain(versions.unaffected())
            .all(is_plain)
        {
            outcome.plain_probes += 1;
            if facts.affects(version) == safe_by_requirements(versions, version) {
                differ("differs from the requirements", version);
            }
        }
        for function in &facts.functions {
            outcome.function_probes += 1;
            let stated = &functions[&function.path.parse().unwrap()];
            let expected = stated.is_empty()
                || stated
                    .iter()
                    .any(|requirement| requirement.matches(version));
            let found = facts.functions_in(version).any(|found| found == function);
            if expected && !found || found && !expected && stated.iter().all(is_plain) {
                differ(
                    if expected {
                        "lacks a function"
                    } else {
                        "has a function too many"
                    },
                    version,
                );
            }
        }
    }
}

/// Whether cargo and rustsec read the requirement alike: they do not agree what `> 1`, `<= 1` and `= 1` mean.
fn is_plain(requirement: &VersionReq) -> bool {
    let ambiguous = |op| matches!(op, Op::Greater | Op::LessEq | Op::Exact);
    requirement
        .comparators
        .iter()
        .all(|comparator| comparator.patch.is_some() || !ambiguous(comparator.op))
}

/// For a release, and only for a release, a plain requirement says what its author meant.
fn safe_by_requirements(versions: &Versions, version: &Version) -> bool {
    versions
        .patched()
        .iter()
        .chain(versions.unaffected())
        .any(|requirement| requirement.matches(version))
}

/// Versions on, just below and just above every number of the requirements, with the pre-releases around them.
fn probes<'a>(requirements: impl Iterator<Item = &'a VersionReq>) -> BTreeSet<Version> {
    let mut found = BTreeSet::new();
    let mut near = |major: u64, minor: u64, patch: u64, stated: &Prerelease| {
        let release = Version::new(major, minor, patch);
        for pre in [
            "", "0", "0.0", "1", "9", "10", "alpha", "alpha.1", "beta.1", "beta.1.0", "rc", "rc.1",
            "rc.1.0", "rc.2", "rc.2.0", "zzz",
        ] {
            found.insert(Version {
                pre: Prerelease::new(pre).unwrap(),
                ..release.clone()
            });
        }
        found.insert(Version {
            pre: stated.clone(),
            ..release.clone()
        });
        if let Ok(longer) = Prerelease::new(&format!("{stated}.0")) {
            found.insert(Version {
                pre: longer,
                ..release.clone()
            });
        }
        found.insert(Version {
            build: "build.5".parse().unwrap(),
            ..release
        });
    };
    near(0, 0, 0, &Prerelease::EMPTY);
    near(999_999, 999_999, 999_999, &Prerelease::EMPTY);
    for comparator in requirements.flat_map(|requirement| &requirement.comparators) {
        let (major, minor, patch) = (
            comparator.major,
            comparator.minor.unwrap_or(0),
            comparator.patch.unwrap_or(0),
        );
        for (major, minor, patch) in [
            (major, minor, patch),
            (major, minor, patch + 1),
            (major, minor, patch.saturating_sub(1)),
            (major, minor + 1, 0),
            (major, minor.saturating_sub(1), 999),
            (major, minor.saturating_sub(1), 0),
            (major + 1, 0, 0),
            (major.saturating_sub(1), 999, 999),
        ] {
            near(major, minor, patch, &comparator.pre);
        }
    }
    found
}

#[test]
fn the_handwritten_database_is_matched_as_rustsec_does() {
    let outcome = compare(&testing::handwritten("advisory-db"));
    assert_eq!(outcome.differences, Vec::<String>::new());
    assert_eq!(outcome.advisories, 11);
    assert!(
        outcome.probes > 1_000 && outcome.plain_probes > 100,
        "{}",
        outcome.probes
    );
    assert!(outcome.function_probes > 100 && outcome.fixes > 100);
}

/// For those who embed a newer database: `CRA_ADVISORY_DB=DIR cargo test -p cargo-cra -- --ignored whole_database`.
#[test]
#[ignore = "needs a checkout of the public database"]
fn the_whole_database_is_matched_as_rustsec_does() {
    let root = std::env::var_os("CRA_ADVISORY_DB").expect("`CRA_ADVISORY_DB` names the checkout");
    let outcome = compare(Path::new(&root));
    println!(
        "{} advisories, {} probes ({} releases), {} of functions, {} fixes, {} differences",
        outcome.advisories,
        outcome.probes,
        outcome.plain_probes,
        outcome.function_probes,
        outcome.fixes,
        outcome.differences.len(),
    );
    assert_eq!(outcome.differences, Vec::<String>::new());
}

fn handwritten(name: &str, collection: Collection) -> Advisory {
    let root = testing::handwritten("advisory-db");
    let path = root.join(collection.word()).join(format!("{name}.md"));
    parse(&fs::read_to_string(path).unwrap(), collection)
        .unwrap()
        .unwrap()
}

#[test]
fn a_pre_release_below_the_repair_is_affected() {
    // What a plain requirement gets wrong: `>= 2.0.0-rc.2` does not match `2.1.0-alpha`.
    let advisory = handwritten("lantern/LAMP-2026-0002", Collection::Crates);
    let affected = |text: &str| advisory.affects(&text.parse().unwrap());
    for version in ["2.0.0-alpha.1", "2.0.0-beta", "2.0.0-rc.1"] {
        assert!(affected(version), "{version}");
    }
    for version in ["2.0.0-alpha.0", "2.0.0-rc.2", "2.0.0", "2.1.0-alpha"] {
        assert!(!affected(version), "{version}");
    }
}

#[test]
fn the_next_repair_is_that_of_the_own_branch() {
    let advisory = handwritten("wick/LAMP-2026-0003", Collection::Crates);
    let fixed = |text: &str| {
        advisory
            .first_fixed_after(&text.parse().unwrap())
            .map(ToString::to_string)
    };
    assert_eq!(fixed("0.3.1"), Some("0.3.9".to_owned()));
    assert_eq!(fixed("0.4.2"), Some("0.4.7".to_owned()));
    assert_eq!(fixed("0.5.0"), Some("0.5.2".to_owned()));
    assert_eq!(fixed("0.1.0"), None);
}

#[test]
fn every_kind_is_told_from_the_others() {
    let kind = |name: &str| handwritten(name, Collection::Crates).kind;
    assert_eq!(kind("lantern/LAMP-2026-0001"), Kind::Vulnerability);
    assert_eq!(kind("lantern/LAMP-2026-0002"), Kind::Unsound);
    assert_eq!(kind("tallow/LAMP-2026-0005"), Kind::Unmaintained);
    assert_eq!(kind("tallow/LAMP-2026-0006"), Kind::Notice);
    assert_eq!(kind("sconce/LAMP-2026-0007"), Kind::Malicious);
    assert_eq!(kind("snuffer/LAMP-2026-0008"), Kind::Malicious);
}

#[test]
fn the_facts_beside_the_versions_are_kept() {
    let fall = handwritten("chandelier/LAMP-2026-0009", Collection::Crates);
    assert_eq!(fall.os, ["linux", "windows"]);
    assert_eq!(fall.arch, ["x86_64"]);
    let in_version = |text: &str| -> Vec<String> {
        fall.functions_in(&text.parse().unwrap())
            .map(|function| function.path.clone())
            .collect()
    };
    assert_eq!(
        in_version("2.0.1"),
        ["chandelier::Arm::swing", "chandelier::hang"]
    );
    assert_eq!(in_version("1.3.0").len(), 4);

    let licensed = handwritten("chandelier/LAMP-2026-0010", Collection::Crates);
    assert_eq!(licensed.license.as_deref(), Some("CC-BY-4.0"));
    assert_eq!(
        licensed.url.as_deref(),
        Some("https://example.org/advisories/10")
    );
    assert_eq!(fall.license, None);

    let rated = handwritten("lantern/LAMP-2026-0001", Collection::Crates);
    assert_eq!(rated.cvss.map(|cvss| cvss.score()), Some("9.8".to_owned()));
    assert_eq!(rated.aliases, ["LAMP-OLD-7", "LAMP-OLD-8"]);
}

#[test]
fn a_short_version_number_does_not_hide_a_function() {
    let affected = |requirement: &str, version: &str| {
        let ranges = function_ranges(&[requirement.parse().unwrap()]);
        ranges
            .iter()
            .any(|range| range.contains(&version.parse().unwrap()))
    };
    assert!(affected("<= 0.6", "0.6.9") && !affected("<= 0.6", "0.7.0"));
    assert!(affected("<= 2", "2.9.9") && !affected("<= 2", "3.0.0"));
    assert!(affected("= 1.3", "1.3.5") && !affected("= 1.3", "1.4.0"));
    assert!(affected("= 1", "1.4.0") && !affected("= 1", "2.0.0"));
    assert!(affected("1.*", "7.0.0"));
    assert!(affected("<= 0.6.0", "0.6.0") && !affected("<= 0.6.0", "0.6.1"));
}

#[test]
fn a_withdrawn_advisory_holds_for_nothing() {
    let advisory = handwritten("wick/LAMP-2026-0004", Collection::Crates);
    assert!(advisory.withdrawn.is_some());
    assert!(!advisory.affects(&Version::new(1, 0, 0)));
}

#[test]
fn a_draft_is_not_an_advisory() {
    let text = testing::advisory("RUSTSEC-0000-0000", "wick", "2026-02-03");
    assert_eq!(parse(&text, Collection::Crates), Ok(None));
}

#[test]
fn what_is_not_an_advisory_is_refused_with_a_reason() {
    let good = testing::advisory("LAMP-2026-0001", "wick", "2026-02-03");
    for (from, to) in [
        ("```toml", "é```toml"),
        ("2026-02-03", "2026-02-30"),
        ("2026-02-03", "20260203"),
        ("2026-02-03", "1970-01-01"),
        ("patched = []", "patched = [\"1.*\"]"),
        (
            "patched = []",
            "patched = [\"> 1.0.0\"]\nunaffected = [\"= 1.0.0\"]",
        ),
        ("patched = []", "patched = [\">= 1.0.0\", \">= 2.0.0\"]"),
        ("patched = []", "patched = [\"> 1.0.18446744073709551615\"]"),
        ("[versions]", "cvss = \"CVSS:9.9/X\"\n[versions]"),
        ("[versions]", "collection = \"rust\"\n[versions]"),
        ("# Title", "Title"),
        ("id = ", "id = id = "),
    ] {
        assert!(good.contains(from));
        let text = good.replacen(from, to, 1);
        assert!(parse(&text, Collection::Crates).is_err(), "{text}");
    }
    assert!(parse(&good, Collection::Crates).is_ok());
}

#[test]
fn every_cut_of_an_advisory_is_an_answer() {
    let text = fs::read_to_string(testing::handwritten(
        "advisory-db/crates/chandelier/LAMP-2026-0009.md",
    ))
    .unwrap();
    let title = text.find("# It falls").unwrap();
    for (end, _) in text.char_indices() {
        let result = parse(&text[..end], Collection::Crates);
        assert!(end > title || result.is_err(), "cut at byte {end}");
    }
}
