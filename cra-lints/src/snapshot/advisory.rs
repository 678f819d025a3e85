//! Security advisories as facts: what is known of a package, and which of its versions it concerns.
//!
//! A database is a value here; reading one, from the program itself or from a directory, is the business of `cargo-cra`.
//! Titles and descriptions are other people's prose and are not kept: a finding says what it has to say from the facts.

use std::fmt;

use cra_vocab::Date;
use semver::Version;

/// Every advisory of one database, with what identifies that database in evidence.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AdvisoryDb {
    /// Where it was read.
    pub origin: Origin,
    /// The commit of the database, in lower-case hexadecimal, when it is known.
    pub commit: Option<String>,
    /// The day of that commit, or of the newest advisory when the commit cannot be read.
    pub date: Date,
    /// SHA-256 of the facts in their canonical form, in lower-case hexadecimal.
    pub digest: String,
    /// How many advisories the database has, withdrawn ones included.
    pub count: usize,
    /// The files of the database that could not be used, each with its reason.
    pub skipped: Vec<String>,
    /// Sorted by collection, package and id.
    advisories: Vec<Advisory>,
}

impl AdvisoryDb {
    /// A database of these advisories, in any order.
    pub fn new(
        origin: Origin,
        commit: Option<String>,
        date: Date,
        digest: String,
        skipped: Vec<String>,
        mut advisories: Vec<Advisory>,
    ) -> Self {
        advisories.sort_by(|a, b| a.sort_key().cmp(&b.sort_key()));
        Self {
            origin,
            commit,
            date,
            digest,
            count: advisories.len(),
            skipped,
            advisories,
        }
    }

    /// The advisories that hold for this version of a package of a registry; withdrawn ones do not.
    ///
    /// The name is compared letter by letter. Where the package came from is not looked at: a copy from git or from a
    /// path may carry the same fault, and the caller knows its source.
    pub fn matching(&self, package: &str, version: &Version) -> impl Iterator<Item = &Advisory> {
        self.of(Collection::Crates, package)
            .filter(move |advisory| advisory.affects(version))
    }

    /// The advisories that hold for this version of a part of the Rust distribution, such as `std` or `cargo`.
    ///
    /// They are apart from [`matching`](Self::matching) because a registry package may have the same name.
    pub fn matching_toolchain(
        &self,
        part: &str,
        version: &Version,
    ) -> impl Iterator<Item = &Advisory> {
        self.of(Collection::Rust, part)
            .filter(move |advisory| advisory.affects(version))
    }

    /// The advisory with this id, withdrawn or not.
    pub fn by_id(&self, id: &str) -> Option<&Advisory> {
        self.advisories.iter().find(|advisory| advisory.id == id)
    }

    /// Every advisory, sorted by collection, package and id.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Advisory> {
        self.advisories.iter()
    }

    /// How many days old the database was on that day; negative when it is younger than the day.
    pub fn age(&self, as_of: Date) -> i64 {
        self.date.days_until(as_of)
    }

    /// What the age of the database means on that day.
    pub fn freshness(&self, as_of: Date) -> Freshness {
        Freshness::of_age(self.age(as_of))
    }

    fn of(&self, collection: Collection, package: &str) -> impl Iterator<Item = &Advisory> {
        let key = |advisory: &Advisory| {
            (collection, package).cmp(&(advisory.collection, &advisory.package))
        };
        let first = self
            .advisories
            .partition_point(|advisory| key(advisory).is_gt());
        let count = self.advisories[first..].partition_point(|advisory| key(advisory).is_eq());
        self.advisories[first..first + count].iter()
    }
}

/// Where a database was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Origin {
    /// The facts that are part of the program.
    Embedded,
    /// A directory with the layout of the RustSec database; the path as the user knows it.
    Directory(String),
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Embedded => f.write_str("embedded"),
            Self::Directory(path) => f.write_str(path),
        }
    }
}

/// What the age of a database means for those who rely on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Freshness {
    /// Less than 7 days old.
    Fresh,
    /// From 7 days on: worth a note.
    Ageing,
    /// From 30 days on: worth a warning.
    Old,
    /// From 90 days on: what is found is still true, what is not found says little.
    Stale,
}

impl Freshness {
    /// The freshness of a database of that many days.
    pub fn of_age(days: i64) -> Self {
        match days {
            ..7 => Self::Fresh,
            7..30 => Self::Ageing,
            30..90 => Self::Old,
            90.. => Self::Stale,
        }
    }

    /// The word for it, in lower case.
    pub fn word(self) -> &'static str {
        match self {
            Self::Fresh => "fresh",
            Self::Ageing => "ageing",
            Self::Old => "old",
            Self::Stale => "stale",
        }
    }
}

/// What one advisory states.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Advisory {
    /// The id, such as `RUSTSEC-2021-0003`; one database has it once.
    pub id: String,
    /// The package, or the part of the Rust distribution.
    pub package: String,
    /// Which of the two the package is.
    pub collection: Collection,
    /// The day the fault was reported.
    pub date: Date,
    /// What kind of statement it is.
    pub kind: Kind,
    /// The versions that are affected: in order, without overlap.
    pub ranges: Vec<Range>,
    /// How severe it was rated; half of all vulnerabilities are not rated, so none does not mean low.
    pub cvss: Option<Cvss>,
    /// The ids of the same fault in other databases, such as CVE and GHSA.
    pub aliases: Vec<String>,
    /// RustSec's categories, such as `memory-corruption`.
    pub categories: Vec<String>,
    /// The functions that are at fault; empty when the advisory names none.
    pub functions: Vec<AffectedFunction>,
    /// The only operating systems concerned, by the names of `target_os`; empty for all.
    pub os: Vec<String>,
    /// The only processors concerned, by the names of `target_arch`; empty for all.
    pub arch: Vec<String>,
    /// The day it was taken back.
    pub withdrawn: Option<Date>,
    /// The SPDX licence of the advisory, when it is not CC0-1.0.
    pub license: Option<String>,
    /// Where it was first published; kept when the licence asks for it.
    pub url: Option<String>,
}

impl Advisory {
    /// Whether it holds for this version: in one of the ranges, and not withdrawn.
    pub fn affects(&self, version: &Version) -> bool {
        self.withdrawn.is_none() && self.range_with(version).is_some()
    }

    /// The lowest version above this one that is not affected, or none when there is no fix or nothing to fix.
    ///
    /// An advisory may say "above 1.2.3" instead of "from 1.2.4 on"; this is then `1.2.4-0`, the lowest version above it.
    pub fn first_fixed_after(&self, version: &Version) -> Option<&Version> {
        if self.withdrawn.is_some() {
            return None;
        }
        let mut fixed = self.range_with(version)?.fixed.as_ref()?;
        // Two ranges may touch. Each step goes up, so it ends with the last range.
        while let Some(next) = self.range_with(fixed) {
            fixed = next.fixed.as_ref()?;
        }
        Some(fixed)
    }

    /// The functions that are at fault in this version.
    pub fn functions_in(&self, version: &Version) -> impl Iterator<Item = &AffectedFunction> {
        self.functions
            .iter()
            .filter(move |function| function.ranges.iter().any(|range| range.contains(version)))
    }

    fn range_with(&self, version: &Version) -> Option<&Range> {
        self.ranges.iter().find(|range| range.contains(version))
    }

    fn sort_key(&self) -> (Collection, &str, &str) {
        (self.collection, &self.package, &self.id)
    }
}

/// What an advisory is about: a package of a registry, or a part of the Rust distribution.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Collection {
    /// A package that cargo fetches.
    Crates,
    /// `std`, `cargo`, `rustdoc` and others that come with the compiler.
    Rust,
}

impl Collection {
    /// Both, in the order of the database.
    pub const ALL: [Self; 2] = [Self::Crates, Self::Rust];

    /// The name of its folder in the database.
    pub fn word(self) -> &'static str {
        match self {
            Self::Crates => "crates",
            Self::Rust => "rust",
        }
    }
}

/// What kind of statement an advisory makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// The package was made, or taken over, to do harm.
    Malicious,
    /// The package has a fault that an attacker can use.
    Vulnerability,
    /// Safe code that uses the package can cause undefined behaviour.
    Unsound,
    /// Nobody repairs the package any more.
    Unmaintained,
    /// Something else worth knowing, which is not a fault.
    Notice,
}

impl Kind {
    /// All of them, the gravest first.
    pub const ALL: [Self; 5] = [
        Self::Malicious,
        Self::Vulnerability,
        Self::Unsound,
        Self::Unmaintained,
        Self::Notice,
    ];

    /// The word for it, in lower case.
    pub fn word(self) -> &'static str {
        match self {
            Self::Malicious => "malicious",
            Self::Vulnerability => "vulnerability",
            Self::Unsound => "unsound",
            Self::Unmaintained => "unmaintained",
            Self::Notice => "notice",
        }
    }
}

/// Versions from `introduced` on and below `fixed`, in the order of SemVer, pre-releases included.
///
/// This is the range of the OSV schema. A version requirement of cargo is something else: it leaves pre-releases out, and
/// an affected pre-release would go unseen.
#[derive(Debug, Clone, PartialEq, Eq, Default, Hash)]
pub struct Range {
    /// The first version affected; none for "since ever".
    pub introduced: Option<Version>,
    /// The first version no longer affected; none for "until now".
    pub fixed: Option<Version>,
}

impl Range {
    /// Whether the version lies within.
    pub fn contains(&self, version: &Version) -> bool {
        self.introduced
            .as_ref()
            .is_none_or(|introduced| version >= introduced)
            && self.fixed.as_ref().is_none_or(|fixed| version < fixed)
    }
}

/// A function, type or macro that an advisory names.
///
/// Nobody upstream promises that the list of an advisory is complete.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AffectedFunction {
    /// The path, starting with the name of the crate.
    pub path: String,
    /// The versions in which it is at fault.
    pub ranges: Vec<Range>,
}

/// A rating by the Common Vulnerability Scoring System.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Cvss {
    /// The vector with its version, such as `CVSS:3.1/AV:N/…`.
    pub vector: String,
    /// The base score in tenths, 0 to 100.
    pub tenths: u8,
}

impl Cvss {
    /// The score as people write it, such as `9.8`.
    pub fn score(&self) -> String {
        format!("{}.{}", self.tenths / 10, self.tenths % 10)
    }

    /// The word of the qualitative scale, which CVSS 3 and 4 share.
    pub fn severity(&self) -> Severity {
        match self.tenths {
            0 => Severity::None,
            1..40 => Severity::Low,
            40..70 => Severity::Medium,
            70..90 => Severity::High,
            90.. => Severity::Critical,
        }
    }
}

/// The qualitative severity scale of CVSS.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// 0.0.
    None,
    /// 0.1 to 3.9.
    Low,
    /// 4.0 to 6.9.
    Medium,
    /// 7.0 to 8.9.
    High,
    /// 9.0 to 10.0.
    Critical,
}

impl Severity {
    /// The word for it, in lower case.
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Critical => "critical",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().expect("the tests name days that exist")
    }

    fn version(text: &str) -> Version {
        text.parse().expect("the tests name versions")
    }

    fn range(introduced: &str, fixed: &str) -> Range {
        Range {
            introduced: Version::parse(introduced).ok(),
            fixed: Version::parse(fixed).ok(),
        }
    }

    fn advisory(id: &str, package: &str, ranges: Vec<Range>) -> Advisory {
        Advisory {
            id: id.to_owned(),
            package: package.to_owned(),
            collection: Collection::Crates,
            date: date("2026-01-02"),
            kind: Kind::Vulnerability,
            ranges,
            cvss: None,
            aliases: Vec::new(),
            categories: Vec::new(),
            functions: Vec::new(),
            os: Vec::new(),
            arch: Vec::new(),
            withdrawn: None,
            license: None,
            url: None,
        }
    }

    fn database(advisories: Vec<Advisory>) -> AdvisoryDb {
        let (digest, skipped) = (String::new(), Vec::new());
        AdvisoryDb::new(
            Origin::Embedded,
            None,
            date("2026-08-20"),
            digest,
            skipped,
            advisories,
        )
    }

    #[test]
    fn only_the_package_of_that_name_and_kind_is_matched() {
        let rust = Advisory {
            collection: Collection::Rust,
            ..advisory("L-4", "lantern", vec![range("", "")])
        };
        let db = database(vec![
            advisory("L-5", "wick", vec![range("", "")]),
            advisory("L-3", "lantern", vec![range("", "2.0.0")]),
            rust,
            advisory("L-1", "lantern", vec![range("", "1.0.0")]),
            advisory("L-2", "lantern-glass", vec![range("", "")]),
        ]);
        let matching = |package: &str, text: &str| -> Vec<&str> {
            db.matching(package, &version(text))
                .map(|found| found.id.as_str())
                .collect()
        };
        assert_eq!(matching("lantern", "0.9.0"), ["L-1", "L-3"]);
        assert_eq!(matching("lantern", "1.0.0"), ["L-3"]);
        assert_eq!(matching("lantern", "2.0.0"), [""; 0]);
        assert_eq!(matching("wick", "7.0.0"), ["L-5"]);
        for nobody in ["", "a", "lanter", "lantern_glass", "zzz"] {
            assert_eq!(matching(nobody, "0.0.1"), [""; 0], "{nobody}");
        }
        let nine = version("9.0.0");
        let toolchain: Vec<&Advisory> = db.matching_toolchain("lantern", &nine).collect();
        assert_eq!(toolchain, [db.by_id("L-4").expect("it was put in")]);
        assert_eq!(
            db.by_id("L-2").map(|found| found.package.as_str()),
            Some("lantern-glass")
        );
        assert_eq!((db.count, db.iter().len()), (5, 5));
    }

    #[test]
    fn a_range_has_its_first_version_and_not_its_last() {
        let range = range("1.0.0", "1.2.0-rc.1");
        for inside in ["1.0.0", "1.0.1-alpha", "1.1.9", "1.2.0-alpha"] {
            assert!(range.contains(&version(inside)), "{inside}");
        }
        for outside in ["0.9.9", "1.0.0-rc.9", "1.2.0-rc.1", "1.2.0"] {
            assert!(!range.contains(&version(outside)), "{outside}");
        }
    }

    #[test]
    fn a_withdrawn_advisory_holds_for_no_version() {
        let withdrawn = Advisory {
            withdrawn: Some(date("2026-02-03")),
            ..advisory("L-1", "lantern", vec![range("", "1.0.0")])
        };
        assert!(!withdrawn.affects(&version("0.1.0")));
        assert_eq!(withdrawn.first_fixed_after(&version("0.1.0")), None);
        assert_eq!(
            database(vec![withdrawn])
                .matching("lantern", &version("0.1.0"))
                .count(),
            0
        );
    }

    #[test]
    fn the_next_safe_version_is_above_ranges_that_touch() {
        let touching = vec![
            range("", "1.0.0"),
            range("1.0.0", "1.1.0"),
            range("2.0.0", ""),
        ];
        let advisory = advisory("L-1", "lantern", touching);
        assert_eq!(
            advisory.first_fixed_after(&version("0.5.0")),
            Some(&version("1.1.0"))
        );
        assert_eq!(advisory.first_fixed_after(&version("1.5.0")), None);
        assert_eq!(advisory.first_fixed_after(&version("2.5.0")), None);
    }

    #[test]
    fn functions_are_those_of_the_version() {
        let function = |path: &str, fixed: &str| AffectedFunction {
            path: path.to_owned(),
            ranges: vec![range("", fixed)],
        };
        let advisory = Advisory {
            functions: vec![
                function("lantern::old", "1.0.0"),
                function("lantern::new", "2.0.0"),
            ],
            ..advisory("L-1", "lantern", vec![range("", "")])
        };
        let named = |text: &str| advisory.functions_in(&version(text)).count();
        assert_eq!((named("0.1.0"), named("1.0.0"), named("2.0.0")), (2, 1, 0));
    }

    #[test]
    fn a_database_ages_at_7_30_and_90_days() {
        let db = database(Vec::new());
        for (day, age, word) in [
            ("2026-08-19", -1, "fresh"),
            ("2026-08-20", 0, "fresh"),
            ("2026-08-26", 6, "fresh"),
            ("2026-08-27", 7, "ageing"),
            ("2026-09-18", 29, "ageing"),
            ("2026-09-19", 30, "old"),
            ("2026-11-17", 89, "old"),
            ("2026-11-18", 90, "stale"),
        ] {
            assert_eq!(
                (db.age(date(day)), db.freshness(date(day)).word()),
                (age, word),
                "{day}"
            );
        }
    }

    #[test]
    fn severities_are_those_of_the_scale() {
        let severity = |tenths| {
            Cvss {
                vector: String::new(),
                tenths,
            }
            .severity()
            .word()
        };
        let words = [0, 1, 39, 40, 69, 70, 89, 90, 100].map(severity);
        assert_eq!(
            words,
            [
                "none", "low", "low", "medium", "medium", "high", "high", "critical", "critical"
            ]
        );
        assert_eq!(
            Cvss {
                vector: String::new(),
                tenths: 98
            }
            .score(),
            "9.8"
        );
        assert!(Severity::Critical > Severity::High);
    }
}
