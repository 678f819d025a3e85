//! # Dependency with a known vulnerability
//!
//! ## What it checks
//! Every locked package that the selected packages lead to, against the advisory database: vulnerabilities, unsound
//! interfaces and packages made to do harm. Copies from git, from another registry or from a folder outside of the
//! workspace are matched by name and version as well.
//!
//! Each advisory ends on one rung, the first that holds: the package is not part of what is shipped; it only builds the
//! product; it, or the fault, belongs to other platforms; the functions that the advisory names are not compiled; no code
//! names them; nothing that the product reaches names them; they are reached, with a path; or it cannot be told, with the
//! reason. Only the graph, the platform and conditions make an advisory a note by themselves, and what only builds the
//! product a warning. That functions are not reached is a proposal for a person to accept: it is concluded from names in
//! the sources of all packages, without compiling anything, and told with what has to hold for it.
//!
//! ## Why it matters
//! Advisories are public, so attackers know the fault, too, and often have a way to use it at hand.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! leaky-parser = "1.4"
//! ```
//! ```toml Cargo.lock
//! version = 4
//! [[package]]
//! name = "example"
//! version = "0.1.0"
//! dependencies = ["leaky-parser"]
//! [[package]]
//! name = "leaky-parser"
//! version = "1.4.0"
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
//! leaky-parser = "1.4"
//! ```
//! ```toml Cargo.lock
//! version = 4
//! [[package]]
//! name = "example"
//! version = "0.1.0"
//! dependencies = ["leaky-parser"]
//! [[package]]
//! name = "leaky-parser"
//! version = "1.4.2"
//! source = "registry+https://github.com/rust-lang/crates.io-index"
//! ```
//!
//! ## Limits
//! Which packages the selected features build is asked of cargo; where cargo cannot tell, every locked package counts.
//! Without `--target`, and without one in cargo's settings, the product is taken to be built for this machine. Three of
//! four advisories name no function, and of the others nobody promises that the list is complete. Functions are followed
//! by name: what is reached may be a false alarm, and for a library what its users do is not seen. Code copied into the
//! workspace under its own name is not matched, nor are libraries in other languages that a package brings along. A
//! database that is weeks old says little about what it does not have. The proposed update is what version numbers
//! promise; cargo decides whether it can be made.

use crate::model::graph::{Reached, accepts};
use crate::prelude::*;
use crate::reach::ladder::{self, Reachability};
use crate::snapshot::advisory::{Advisory, AdvisoryDb, Kind};
use crate::snapshot::{Lock, LockedSource};

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_A, &II_2],
    cwe: &[1395, 937],
    tests: false,
    check: &[Check::Workspace(check)],
};

fn check(model: &Model<'_>, out: &mut Findings<'_>) {
    let reached = model.reached();
    out.covered(coverage(model, reached.len()));
    let (Some(lock), Some(database)) = (&model.snapshot.lock, &model.snapshot.advisories) else {
        return;
    };
    for one in &reached {
        let package = &lock.packages[one.package];
        let wanted =
            |advisory: &&Advisory| !matches!(advisory.kind, Kind::Unmaintained | Kind::Notice);
        for advisory in database
            .matching(&package.name, &package.version)
            .filter(wanted)
        {
            report(model, lock, database, one, advisory, out);
        }
    }
}

fn coverage(model: &Model<'_>, reached: usize) -> Coverage {
    let mut missed = Vec::new();
    let mut looked_at = reached;
    let snapshot = model.snapshot;
    if snapshot.lock.is_none()
        && snapshot
            .packages
            .iter()
            .any(|package| !package.dependencies.is_empty())
    {
        missed.push((1, "workspace without a readable lock file".to_owned()));
    }
    if let Some(lock) = &snapshot.lock {
        let unknown = snapshot.packages.iter().filter(|package| {
            let mut locked = lock.packages.iter();
            !package.dependencies.is_empty() && !locked.any(|one| one.name == package.name)
        });
        let unknown = unknown.count();
        if unknown > 0 {
            missed.push((
                unknown,
                "packages that the lock file does not know".to_owned(),
            ));
        }
    }
    match &snapshot.advisories {
        None if reached > 0 => {
            looked_at = 0;
            missed.push((
                reached,
                "locked packages, because there is no advisory database".to_owned(),
            ));
        }
        Some(database) if !database.skipped.is_empty() => {
            missed.push((
                database.skipped.len(),
                "advisories that could not be read".to_owned(),
            ));
        }
        _ => {}
    }
    Coverage {
        unit: "locked packages",
        looked_at,
        of: reached,
        missed,
    }
}

/// Files a finding. What only tests use, and what nothing selected here builds, is told without failing the run.
fn report(
    model: &Model<'_>,
    lock: &Lock,
    database: &AdvisoryDb,
    reached: &Reached,
    advisory: &Advisory,
    out: &mut Findings<'_>,
) {
    let package = &lock.packages[reached.package];
    let entry = Place {
        file: lock.file,
        span: package.span,
    };
    let reach = ladder::reachability(model, package, reached, advisory);
    let concerned = reach.shipped && !reach.rung.settles();
    let filed = out
        .report(
            reached.place,
            what(
                advisory,
                &package.name,
                &package.version.to_string(),
                fixed(lock, reached, advisory),
            ),
        )
        .why(why(lock, reached, advisory, &reach))
        .help(help(lock, database, reached, advisory))
        .advisory(AdvisoryFacts {
            id: Some(advisory.id.clone()),
            package: package.name.clone(),
            version: package.version.to_string(),
            aliases: advisory.aliases.clone(),
            cvss: advisory.cvss.as_ref().map(|cvss| cvss.vector.clone()),
            path: reached.words(lock),
            reach: Some(reach),
        });
    let filed = match advisory.kind {
        Kind::Malicious => filed,
        _ if concerned => filed,
        // The machine that builds the product runs it, though nobody who uses the product does.
        _ if reached.builds() => filed.at_most(Level::Warn),
        _ => filed.at_most(Level::Note),
    };
    if reached.place != entry {
        let _ = filed.related(entry, "locked here");
    }
}

/// The smallest version without the fault. `1.2.4-0` stands for "above 1.2.3", and no release is called that.
fn fixed(lock: &Lock, reached: &Reached, advisory: &Advisory) -> Option<semver::Version> {
    let mut version = advisory
        .first_fixed_after(&lock.packages[reached.package].version)?
        .clone();
    if version.pre.as_str() == "0" {
        version.pre = semver::Prerelease::EMPTY;
    }
    Some(version)
}

fn what(advisory: &Advisory, name: &str, version: &str, fixed: Option<semver::Version>) -> String {
    let fault = match advisory.kind {
        Kind::Malicious => "is known to be made to do harm",
        Kind::Unsound => "lets safe code cause undefined behaviour",
        _ => "has a known vulnerability",
    };
    let mut out = format!("`{name}` {version} {fault}: {}", advisory.id);
    if !advisory.aliases.is_empty() {
        out.push_str(&format!(" ({})", advisory.aliases.join(", ")));
    }
    if advisory.kind == Kind::Malicious {
        return out;
    }
    match &advisory.cvss {
        Some(cvss) => out.push_str(&format!(
            ", CVSS {} {}",
            cvss.score(),
            cvss.severity().word()
        )),
        None => out.push_str(", without a CVSS score"),
    }
    match fixed {
        Some(fixed) => out.push_str(&format!(", fixed in {fixed}")),
        None => out.push_str(", without a fixed version"),
    }
    out
}

fn why(lock: &Lock, reached: &Reached, advisory: &Advisory, reach: &Reachability) -> String {
    let mut out = reached.way(lock);
    let mut add = |words: String| out.push_str(&format!("; {words}"));
    if advisory.cvss.is_none() && advisory.kind == Kind::Vulnerability {
        add("nobody has rated it, which does not mean that it is harmless".to_owned());
    }
    if !advisory.os.is_empty() || !advisory.arch.is_empty() {
        let concerned: Vec<&str> = advisory
            .os
            .iter()
            .chain(&advisory.arch)
            .map(String::as_str)
            .collect();
        add(format!("it concerns {} only", concerned.join(", ")));
    }
    let version = &lock.packages[reached.package].version;
    add(ladder::words(reach));
    let functions: Vec<String> = advisory
        .functions_in(version)
        .map(|function| format!("`{}`", function.path))
        .collect();
    if !functions.is_empty() {
        add(format!("the advisory names {}", functions.join(", ")));
    }
    if let Some(source) = lock.packages[reached.package].source.elsewhere() {
        add(format!(
            "this copy comes from {source}, so name and version match, but the code may differ"
        ));
    }
    out
}

fn help(lock: &Lock, database: &AdvisoryDb, reached: &Reached, advisory: &Advisory) -> String {
    let package = &lock.packages[reached.package];
    let spec = lock.spec(reached.package);
    if advisory.kind == Kind::Malicious {
        return format!(
            "remove `{}` at once, and examine every machine that has built it",
            package.name
        );
    }
    let Some(fixed) = fixed(lock, reached, advisory) else {
        let begin = reached
            .path
            .get(1)
            .map_or(package, |direct| &lock.packages[*direct]);
        return format!(
            "replace `{}`, or record why the fault cannot be used in this product",
            begin.name
        );
    };
    let fixed = beyond(database, &package.name, fixed);
    match &package.source {
        LockedSource::Path => return format!("bring the copy in that folder to {fixed} or later"),
        LockedSource::Git(_) => {
            return format!(
                "move to a commit that has the repair of {fixed}, then run `cargo update -p {spec}`"
            );
        }
        LockedSource::CratesIo | LockedSource::Registry(_) => {}
    }
    let update = format!("run `cargo update -p {spec} --precise {fixed}`");
    match (&reached.requirement, reached.path.as_slice()) {
        (Some(requirement), _) if accepts(requirement, &fixed) => update,
        (Some(requirement), _) => {
            format!(
                "raise the requirement `{requirement}` in the manifest to `{fixed}`; it keeps cargo from the repaired version"
            )
        }
        (None, _) if compatible(&package.version, &fixed) => update,
        (None, [.., parent, _]) => {
            let parent = &lock.packages[*parent];
            format!(
                "update `{}` {} to a version that takes `{}` {fixed}; it most likely keeps cargo from the repaired version",
                parent.name, parent.version, package.name
            )
        }
        (None, _) => update,
    }
}

/// The version that leaves the other known faults behind as well, when the step to it is not larger in kind.
fn beyond(database: &AdvisoryDb, name: &str, fixed: semver::Version) -> semver::Version {
    let above = |version: &semver::Version| {
        let mut faults = database
            .matching(name, version)
            .filter(|advisory| !matches!(advisory.kind, Kind::Unmaintained | Kind::Notice));
        faults.find_map(|advisory| advisory.first_fixed_after(version).cloned())
    };
    let mut best = fixed.clone();
    // Each step goes up, so it ends with the last range.
    while let Some(next) = above(&best) {
        best = next;
    }
    if compatible(&fixed, &best) && best.pre.is_empty() {
        best
    } else {
        fixed
    }
}

/// Whether who asks for `from` in the usual way takes `to` as well.
fn compatible(from: &semver::Version, to: &semver::Version) -> bool {
    accepts(&format!("^{from}"), to)
}
