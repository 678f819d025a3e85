//! What the tests know of packages that do not exist: advisories, and versions that were withdrawn.

use cra_lints::snapshot::advisory::{
    Advisory, AdvisoryDb, AffectedFunction, Collection, Cvss, Kind, Origin, Range,
};
use cra_lints::snapshot::{Lock, LockedPackage, LockedSource, Yanked};

/// A small database: one advisory of each kind that lints tell apart, on packages that do not exist.
pub(crate) fn advisories() -> AdvisoryDb {
    let day = |text: &str| text.parse().expect("a date");
    let version = |text: &str| Some(text.parse().expect("a version"));
    let advisory = |id: &str, package: &str, kind, fixed: Option<&str>| Advisory {
        id: id.to_owned(),
        package: package.to_owned(),
        collection: Collection::Crates,
        date: day("2026-01-10"),
        kind,
        ranges: vec![Range {
            introduced: version("1.0.0"),
            fixed: fixed.and_then(version),
        }],
        cvss: None,
        aliases: Vec::new(),
        categories: Vec::new(),
        functions: Vec::new(),
        os: Vec::new(),
        arch: Vec::new(),
        withdrawn: None,
        license: None,
        url: None,
    };
    let mut hole = advisory(
        "RUSTSEC-2026-9001",
        "leaky-parser",
        Kind::Vulnerability,
        Some("1.4.2"),
    );
    hole.cvss = Some(Cvss {
        vector: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H".to_owned(),
        tenths: 98,
    });
    hole.aliases = vec!["CVE-2026-99901".to_owned()];
    let mut unlocked = advisory(
        "RUSTSEC-2026-9007",
        "slow-gate",
        Kind::Vulnerability,
        Some("2.0.0"),
    );
    unlocked.os = vec!["windows".to_owned()];
    unlocked.functions = vec![AffectedFunction {
        path: "slow_gate::Gate::open".to_owned(),
        ranges: unlocked.ranges.clone(),
    }];
    let mut taken_back = advisory(
        "RUSTSEC-2026-9008",
        "wrongly-accused",
        Kind::Vulnerability,
        None,
    );
    taken_back.withdrawn = Some(day("2026-02-01"));
    let list = vec![
        hole,
        advisory(
            "RUSTSEC-2026-9002",
            "racy-cell",
            Kind::Unsound,
            Some("1.2.0"),
        ),
        advisory("RUSTSEC-2026-9003", "left-behind", Kind::Unmaintained, None),
        advisory("RUSTSEC-2026-9004", "quiet-word", Kind::Notice, None),
        advisory("RUSTSEC-2026-9005", "evil-twin", Kind::Malicious, None),
        advisory("RUSTSEC-2026-9006", "old-gate", Kind::Vulnerability, None),
        advisory(
            "RUSTSEC-2026-9009",
            "twice-torn",
            Kind::Vulnerability,
            Some("1.1.0"),
        ),
        advisory(
            "RUSTSEC-2026-9010",
            "twice-torn",
            Kind::Unsound,
            Some("1.3.0"),
        ),
        unlocked,
        taken_back,
    ];
    AdvisoryDb::new(
        Origin::Embedded,
        None,
        day("2026-11-20"),
        "00".repeat(32),
        Vec::new(),
        list,
    )
}

/// What the copies of the registry index would say: they know every package but those called `unheard-of`, and one
/// version that was withdrawn.
pub(crate) fn yanked(lock: &Lock) -> Yanked {
    let registry: Vec<_> = lock
        .packages
        .iter()
        .filter(|package| package.source == LockedSource::CratesIo)
        .collect();
    let called_back = |package: &&&LockedPackage| {
        package.name == "called-back" && package.version.to_string() == "1.3.0"
    };
    Yanked {
        known: registry
            .iter()
            .filter(|package| package.name != "unheard-of")
            .count(),
        of: registry.len(),
        versions: registry
            .iter()
            .filter(called_back)
            .map(|package| (package.name.clone(), package.version.clone()))
            .collect(),
    }
}
