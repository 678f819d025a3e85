//! # Dependency that nobody maintains or that was withdrawn
//!
//! ## What it checks
//! Every locked package, against the advisory database: packages without a maintainer, and
//! other notices about them. And every locked version from a registry, against cargo's own copies of the registry's
//! index: versions that were withdrawn (yanked).
//!
//! ## Why it matters
//! The next fault in such a package will not be repaired, and a version is seldom withdrawn without a reason.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! left-behind = "1"
//! ```
//! ```toml Cargo.lock
//! version = 4
//! [[package]]
//! name = "example"
//! version = "0.1.0"
//! dependencies = ["left-behind"]
//! [[package]]
//! name = "left-behind"
//! version = "1.0.0"
//! source = "registry+https://github.com/rust-lang/crates.io-index"
//! ```
//!
//! ## Good
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! carried-on = "1"
//! ```
//! ```toml Cargo.lock
//! version = 4
//! [[package]]
//! name = "example"
//! version = "0.1.0"
//! dependencies = ["carried-on"]
//! [[package]]
//! name = "carried-on"
//! version = "1.0.0"
//! source = "registry+https://github.com/rust-lang/crates.io-index"
//! ```
//!
//! ## Limits
//! A package counts as maintained until an advisory says otherwise: neither the age of its last release nor its
//! repository is looked at. Withdrawn versions are known only where this machine has a copy of the index, and only as
//! of that copy; for the others the verdict stays open. What only tests need, and what no selected feature builds, is a
//! note.

use crate::model::graph::Reached;
use crate::prelude::*;
use crate::snapshot::advisory::{Advisory, Kind};
use crate::snapshot::{Lock, LockedSource, Yanked};

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&II_1, &I_2_C],
    cwe: &[1104],
    tests: false,
    check: &[Check::Workspace(check)],
};

fn check(model: &Model<'_>, out: &mut Findings<'_>) {
    let reached = model.reached();
    out.covered(coverage(model, &reached));
    let Some(lock) = &model.snapshot.lock else {
        return;
    };
    for one in &reached {
        let package = &lock.packages[one.package];
        if let Some(database) = &model.snapshot.advisories {
            let wanted =
                |advisory: &&Advisory| matches!(advisory.kind, Kind::Unmaintained | Kind::Notice);
            for advisory in database
                .matching(&package.name, &package.version)
                .filter(wanted)
            {
                report_advisory(lock, one, advisory, out);
            }
        }
        if model
            .snapshot
            .yanked
            .as_ref()
            .is_some_and(|yanked| is_yanked(lock, one, yanked))
        {
            report_yanked(lock, one, out);
        }
    }
}

fn coverage(model: &Model<'_>, reached: &[Reached]) -> Coverage {
    let snapshot = model.snapshot;
    let mut missed = Vec::new();
    if snapshot.lock.is_none()
        && snapshot
            .packages
            .iter()
            .any(|package| !package.dependencies.is_empty())
    {
        missed.push((1, "workspace without a readable lock file".to_owned()));
    }
    let database = snapshot.advisories.as_ref();
    if database.is_none() && !reached.is_empty() {
        missed.push((
            reached.len(),
            "locked packages not compared with advisories, because there is no database".to_owned(),
        ));
    }
    if let Some(skipped) = database
        .map(|database| database.skipped.len())
        .filter(|skipped| *skipped > 0)
    {
        missed.push((skipped, "advisories that could not be read".to_owned()));
    }
    let (known, of) = snapshot.yanked.as_ref().map_or_else(
        || {
            (
                0,
                snapshot
                    .lock
                    .iter()
                    .flat_map(|lock| &lock.packages)
                    .filter(|package| from_registry(&package.source))
                    .count(),
            )
        },
        |yanked| (yanked.known, yanked.of),
    );
    if known < of {
        let words = format!(
            "of {of} locked versions of which no copy of the index on this machine says whether they were withdrawn"
        );
        missed.push((of - known, words));
    }
    let nothing = database.is_none() && known == 0;
    Coverage {
        unit: "locked packages",
        looked_at: if nothing { 0 } else { reached.len() },
        of: reached.len(),
        missed,
    }
}

fn from_registry(source: &LockedSource) -> bool {
    matches!(source, LockedSource::CratesIo | LockedSource::Registry(_))
}

fn is_yanked(lock: &Lock, reached: &Reached, yanked: &Yanked) -> bool {
    let package = &lock.packages[reached.package];
    let same = |(name, version): &(String, semver::Version)| {
        *name == package.name && *version == package.version
    };
    from_registry(&package.source) && yanked.versions.iter().any(same)
}

fn report_advisory(lock: &Lock, reached: &Reached, advisory: &Advisory, out: &mut Findings<'_>) {
    let package = &lock.packages[reached.package];
    let (name, version) = (&package.name, &package.version);
    let mut what = match advisory.kind {
        Kind::Unmaintained => format!(
            "`{name}` {version} is no longer maintained: {}",
            advisory.id
        ),
        _ => format!(
            "`{name}` {version} has a notice in the advisory database: {}",
            advisory.id
        ),
    };
    if !advisory.aliases.is_empty() {
        what.push_str(&format!(" ({})", advisory.aliases.join(", ")));
    }
    let reason = match advisory.kind {
        Kind::Unmaintained => "nobody will repair the next fault in it",
        _ => "a notice is no fault, but those who rely on the package should know it",
    };
    let begin = reached
        .path
        .get(1)
        .map_or(package, |direct| &lock.packages[*direct]);
    let help = match (advisory.kind, advisory.first_fixed_after(version)) {
        (_, Some(fixed)) => format!("move to `{name}` {fixed} or later, of which this is not said"),
        (Kind::Unmaintained, None) if reached.path.len() > 2 => {
            format!(
                "look for a version of `{}` that does without `{name}`, or replace it",
                begin.name
            )
        }
        (Kind::Unmaintained, None) => {
            format!("replace `{name}` by a maintained package, or take over its maintenance")
        }
        (_, None) => format!(
            "read the advisory, and record what it means for this product's use of `{name}`"
        ),
    };
    let facts = AdvisoryFacts {
        id: Some(advisory.id.clone()),
        package: name.clone(),
        version: version.to_string(),
        aliases: advisory.aliases.clone(),
        cvss: advisory.cvss.as_ref().map(|cvss| cvss.vector.clone()),
        path: reached.words(lock),
        reach: None,
    };
    file(lock, reached, what, reason, help, facts, out);
}

fn report_yanked(lock: &Lock, reached: &Reached, out: &mut Findings<'_>) {
    let package = &lock.packages[reached.package];
    let (name, version) = (&package.name, &package.version);
    let what = format!("`{name}` {version} was withdrawn (yanked) from its registry");
    let reason = "a version is seldom withdrawn without a fault in it, and new builds without this lock file cannot have it";
    let help = match &reached.requirement {
        Some(exact) if exact.trim_start().starts_with('=') => {
            format!(
                "change the requirement `{exact}`, which allows this version only, and run `cargo update -p {}`",
                lock.spec(reached.package)
            )
        }
        _ => format!("run `cargo update -p {}`", lock.spec(reached.package)),
    };
    let facts = AdvisoryFacts {
        id: None,
        package: name.clone(),
        version: version.to_string(),
        aliases: Vec::new(),
        cvss: None,
        path: reached.words(lock),
        reach: None,
    };
    file(lock, reached, what, reason, help, facts, out);
}

fn file(
    lock: &Lock,
    reached: &Reached,
    what: String,
    reason: &str,
    help: String,
    facts: AdvisoryFacts,
    out: &mut Findings<'_>,
) {
    let package = &lock.packages[reached.package];
    let mut why = format!("{reason}; {}", reached.way(lock));
    if let Some(source) = package.source.elsewhere() {
        why.push_str(&format!(
            "; this copy comes from {source}, and may have a maintainer of its own"
        ));
    }
    let entry = Place {
        file: lock.file,
        span: package.span,
    };
    let filed = out
        .report(reached.place, what)
        .why(why)
        .help(help)
        .advisory(facts);
    let filed = if reached.ships() {
        filed
    } else {
        filed.at_most(Level::Note)
    };
    if reached.place != entry {
        let _ = filed.related(entry, "locked here");
    }
}
