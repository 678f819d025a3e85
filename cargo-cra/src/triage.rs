//! Decisions about advisories: one record is what a check accepts and what is told to others.
//!
//! A record holds as long as the facts it was decided on: the versions in the lock file and what the advisory states of
//! them. Their digest stands in the record; when it differs, or the record is contradicted by the graph, it decides
//! nothing and says so.

pub mod foreign;

use std::collections::BTreeSet;

use cra_lints::ledger::{Acceptance, Acceptances, Origin, Scope, check};
use cra_lints::model::Model;
use cra_lints::model::place::Place;
use cra_lints::snapshot::advisory::{Advisory, AdvisoryDb, Kind};
use cra_lints::snapshot::{Lock, LockedPackage};
use cra_vocab::Date;
use sha2::{Digest as _, Sha256};

/// What is decided about one advisory, as `[[advisory]]` in `cra.toml` says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The id of the advisory, such as `RUSTSEC-2021-0003`.
    pub id: String,
    /// What is so.
    pub status: Status,
    /// Why it does not affect the product; only with [`Status::NotAffected`].
    pub justification: Option<Justification>,
    /// The same in words; with [`Status::Affected`], what is to be done.
    pub reason: String,
    /// Who decided.
    pub by: String,
    /// The last day on which it holds.
    pub until: Date,
    /// The digest of the facts, as [`evidence`] makes it.
    pub evidence: Option<String>,
    /// Where it is written.
    pub place: Place,
}

/// The states of OpenVEX 0.2.0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// The fault cannot be used in this product.
    NotAffected,
    /// It can, and something is done about it.
    Affected,
    /// This version of the product has the repair.
    Fixed,
    /// Nobody knows yet.
    UnderInvestigation,
}

impl Status {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::NotAffected,
        Self::Affected,
        Self::Fixed,
        Self::UnderInvestigation,
    ];

    /// The word of OpenVEX for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::NotAffected => "not_affected",
            Self::Affected => "affected",
            Self::Fixed => "fixed",
            Self::UnderInvestigation => "under_investigation",
        }
    }
}

/// The justifications that OpenVEX 0.2.0 and CSAF 2.0 share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Justification {
    /// The package is not in the product.
    ComponentNotPresent,
    /// It is, but the code at fault is not.
    VulnerableCodeNotPresent,
    /// The code at fault is never run.
    VulnerableCodeNotInExecutePath,
    /// It is run, but an attacker has no hold on it.
    VulnerableCodeCannotBeControlledByAdversary,
    /// Something else in the product keeps it from doing harm.
    InlineMitigationsAlreadyExist,
}

impl Justification {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::ComponentNotPresent,
        Self::VulnerableCodeNotPresent,
        Self::VulnerableCodeNotInExecutePath,
        Self::VulnerableCodeCannotBeControlledByAdversary,
        Self::InlineMitigationsAlreadyExist,
    ];

    /// The word of both formats for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::ComponentNotPresent => "component_not_present",
            Self::VulnerableCodeNotPresent => "vulnerable_code_not_present",
            Self::VulnerableCodeNotInExecutePath => "vulnerable_code_not_in_execute_path",
            Self::VulnerableCodeCannotBeControlledByAdversary => {
                "vulnerable_code_cannot_be_controlled_by_adversary"
            }
            Self::InlineMitigationsAlreadyExist => "inline_mitigations_already_exist",
        }
    }
}

/// The locked packages that an advisory holds for.
pub fn matched<'l>(lock: &'l Lock, advisory: &Advisory) -> Vec<&'l LockedPackage> {
    let packages = lock.packages.iter();
    packages
        .filter(|package| package.name == advisory.package && advisory.affects(&package.version))
        .collect()
}

/// The digest of the facts of a decision: which versions are locked, and what the advisory states.
pub fn evidence(lock: &Lock, advisory: &Advisory) -> String {
    let mut facts = vec![format!(
        "{} {:?} {:?} {:?} {:?} {:?} {:?}",
        advisory.id,
        advisory.kind,
        advisory.ranges,
        advisory.functions,
        advisory.os,
        advisory.arch,
        advisory.withdrawn,
    )];
    facts.extend(matched(lock, advisory).iter().map(|package| {
        let checksum = package.checksum.as_deref().unwrap_or_default();
        format!(
            "{} {} {:?} {checksum}",
            package.name, package.version, package.source
        )
    }));
    facts[1..].sort();
    let digest = Sha256::digest(facts.join("\n"));
    let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("lock:sha256:{digest}")
}

/// What a record is compared with.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// The locked versions.
    pub lock: &'a Lock,
    /// The advisories.
    pub database: &'a AdvisoryDb,
    /// Name and version of what gets into the product on its platforms; none when these are not known.
    pub linked: Option<&'a BTreeSet<(String, String)>>,
    /// The day.
    pub as_of: Date,
}

/// Why a record does not hold although it is well formed; none when it holds. That its day has passed, or that it is about
/// nothing, is told elsewhere for the states that a check accepts.
pub fn contradiction(record: &Record, facts: &Facts<'_>) -> Option<String> {
    let advisory = find(facts.database, &record.id)?;
    let hit = matched(facts.lock, advisory);
    let name = |package: &LockedPackage| format!("`{}` {}", package.name, package.version);
    match record.status {
        Status::Fixed => {
            let first = name(hit.first()?);
            return Some(format!(
                "it says `fixed`, but {first} is locked, for which the advisory holds"
            ));
        }
        Status::UnderInvestigation if record.until < facts.as_of => {
            return Some(format!("the time to find out ended on {}", record.until));
        }
        Status::UnderInvestigation if hit.is_empty() => {
            return Some("nothing that is locked is affected any more".to_owned());
        }
        _ => {}
    }
    if record.justification == Some(Justification::ComponentNotPresent) {
        let present = |package: &&&LockedPackage| {
            let key = (package.name.clone(), package.version.to_string());
            facts.linked.is_some_and(|linked| linked.contains(&key))
        };
        if let Some(found) = hit.iter().find(present) {
            return Some(format!(
                "it says `component_not_present`, but {} gets into the product",
                name(found)
            ));
        }
    }
    let noted = record.evidence.as_deref().filter(|_| !hit.is_empty())?;
    (noted != evidence(facts.lock, advisory)).then(|| {
        "the locked versions or the advisory are not those it was decided on; decide again with `cargo cra accept`"
            .to_owned()
    })
}

/// The advisory with this id or alias.
pub fn find<'d>(database: &'d AdvisoryDb, id: &str) -> Option<&'d Advisory> {
    database.by_id(id).or_else(|| {
        let mut all = database.iter();
        all.find(|advisory| advisory.aliases.iter().any(|alias| alias == id))
    })
}

/// Makes the records acceptances of a check. Who does not know yet whether the product is affected accepts nothing.
///
/// Whether a package gets into the product is compared only when the `platforms` of the product are known.
pub fn apply(
    records: &[Record],
    model: &Model<'_>,
    platforms: &[String],
    as_of: Date,
    acceptances: &mut Acceptances,
) {
    let snapshot = model.snapshot;
    let (Some(lock), Some(database)) = (&snapshot.lock, &snapshot.advisories) else {
        return;
    };
    let linked: Option<BTreeSet<(String, String)>> = (!records.is_empty() && !platforms.is_empty())
        .then(|| {
            let reached = model.reached();
            let shipped = reached.iter().filter(|one| one.ships());
            shipped
                .map(|one| &lock.packages[one.package])
                .map(|package| (package.name.clone(), package.version.to_string()))
                .collect()
        });
    let facts = Facts {
        lock,
        database,
        linked: linked.as_ref(),
        as_of,
    };
    for record in records {
        if let Some(why) = contradiction(record, &facts) {
            let why = format!("this decision about {} does not hold: {why}", record.id);
            acceptances.contradicted.push((record.place, why));
            continue;
        }
        if matches!(record.status, Status::Fixed | Status::UnderInvestigation) {
            continue;
        }
        let advisory = find(database, &record.id);
        let lint = match advisory.map(|advisory| advisory.kind) {
            Some(Kind::Unmaintained | Kind::Notice) => "unmaintained_or_yanked",
            _ => "vulnerable_dependency",
        };
        match check(lint, &record.reason, &record.until.to_string()) {
            Ok((rule, until)) => acceptances.list.push(Acceptance {
                rule,
                reason: format!("{}: {}", said(record), record.reason),
                until,
                by: Some(record.by.clone()),
                place: record.place,
                scope: Scope::Matching {
                    path: None,
                    item: None,
                    package: None,
                    fingerprint: None,
                    advisory: Some(record.id.clone()),
                },
                origin: Origin::Policy,
            }),
            Err(problem) => acceptances.malformed.push((record.place, problem)),
        }
    }
}

/// Such as `not_affected, component_not_present`.
fn said(record: &Record) -> String {
    match record.justification {
        Some(justification) => format!("{}, {}", record.status.word(), justification.word()),
        None => record.status.word().to_owned(),
    }
}
