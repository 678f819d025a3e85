//! Statements about advisories and a product, as values that each format writes in its own way.
//!
//! | Module | Writes |
//! |---|---|
//! | [`openvex`] | OpenVEX 0.2.0 |
//! | [`csaf`] | CSAF 2.0, profile VEX |
//! | [`cyclonedx`] | CycloneDX 1.6, with vulnerabilities and what they are about |
//!
//! By itself, the program says *not affected* only where the graph or the platform decides: the package is not among
//! those that cargo builds, or the advisory is about other systems. Everything else is *under investigation* until a
//! person decides, in a record that still holds.

pub mod csaf;
pub mod cyclonedx;
pub mod openvex;
mod platform;

use cra_lints::snapshot::advisory::{Advisory, AdvisoryDb, Cvss, Kind};
use cra_lints::snapshot::{Lock, LockedPackage};
use cra_vocab::Date;

use crate::sbom::{Bill, Contact, Moment, Role, purl};
use crate::triage::{self, Facts, Justification, Record, Status};

/// All statements about one product.
#[derive(Debug, Clone)]
pub struct Vex {
    /// Who makes the statements.
    pub author: Contact,
    /// The web address of the author; CSAF needs one.
    pub page: Option<String>,
    /// When.
    pub made: Moment,
    /// The name of the product.
    pub product: String,
    /// Its version.
    pub version: String,
    /// Its package URL, as in its bill of materials.
    pub purl: String,
    /// The day of the database that was asked.
    pub database: Date,
    /// In the order of their advisories.
    pub statements: Vec<Statement>,
}

/// What is so with one advisory and one package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The id of the advisory.
    pub id: String,
    /// Its ids elsewhere.
    pub aliases: Vec<String>,
    /// How severe it was rated.
    pub cvss: Option<Cvss>,
    /// The package.
    pub package: String,
    /// Its version; none when no version that the advisory holds for is there.
    pub version: Option<String>,
    /// Its package URL.
    pub purl: String,
    /// What is so.
    pub status: Status,
    /// Why, where it does not affect the product.
    pub justification: Option<Justification>,
    /// The same in words.
    pub notes: String,
    /// What is to be done, where it affects the product.
    pub action: Option<String>,
}

/// The statements about the product of this bill, on this day.
pub fn statements(
    bill: &Bill,
    lock: &Lock,
    database: &AdvisoryDb,
    records: &[Record],
    as_of: Date,
) -> Vec<Statement> {
    let mut out = Vec::new();
    let linked = bill.parts.iter().filter(|part| part.role == Role::Linked);
    let linked = linked
        .map(|part| (part.name.clone(), part.version.clone()))
        .collect();
    let facts = Facts {
        lock,
        database,
        linked: Some(&linked),
        as_of,
    };
    for package in &lock.packages {
        let hits = database.matching(&package.name, &package.version);
        for advisory in hits.filter(|advisory| is_fault(advisory)) {
            out.push(judged(bill, package, advisory, records, &facts));
        }
    }
    for record in records
        .iter()
        .filter(|record| record.status == Status::Fixed)
    {
        let Some(advisory) = triage::find(database, &record.id) else {
            continue;
        };
        let repaired = lock.packages.iter().find(|it| it.name == advisory.package);
        if let (Some(package), true) = (repaired, triage::matched(lock, advisory).is_empty()) {
            out.push(Statement {
                status: Status::Fixed,
                notes: record.reason.clone(),
                ..blank(package, advisory)
            });
        }
    }
    out.sort_by(|a, b| (&a.id, &a.purl).cmp(&(&b.id, &b.purl)));
    out
}

/// Notices and missing maintainers are no vulnerabilities, and formats for these have no place for them.
fn is_fault(advisory: &Advisory) -> bool {
    !matches!(advisory.kind, Kind::Unmaintained | Kind::Notice)
}

fn blank(package: &LockedPackage, advisory: &Advisory) -> Statement {
    let version = package.version.to_string();
    Statement {
        id: advisory.id.clone(),
        aliases: advisory.aliases.clone(),
        cvss: advisory.cvss.clone(),
        package: package.name.clone(),
        purl: purl(&package.name, &version, &package.source, None),
        version: Some(version),
        status: Status::UnderInvestigation,
        justification: None,
        notes: String::new(),
        action: None,
    }
}

fn judged(
    bill: &Bill,
    package: &LockedPackage,
    advisory: &Advisory,
    records: &[Record],
    facts: &Facts<'_>,
) -> Statement {
    let blank = blank(package, advisory);
    let not_affected = |justification, notes: String| Statement {
        status: Status::NotAffected,
        justification: Some(justification),
        notes,
        ..blank.clone()
    };
    let version = package.version.to_string();
    let mut parts = bill.components();
    let part = parts.find(|part| part.name == package.name && part.version == version);
    let platforms = bill.platforms.join(", ");
    let Some(part) = part else {
        return not_affected(
            Justification::ComponentNotPresent,
            format!(
                "the lock file has it, but cargo builds it neither into the product nor for its build, for {platforms} and the selected features"
            ),
        );
    };
    if platform::is_excluded(advisory, &bill.platforms) {
        let systems: Vec<&str> = advisory
            .os
            .iter()
            .chain(&advisory.arch)
            .map(String::as_str)
            .collect();
        return not_affected(
            Justification::VulnerableCodeNotPresent,
            format!(
                "the advisory is about {} only; the product is built for {platforms}",
                systems.join(", ")
            ),
        );
    }
    let of_it =
        |record: &&Record| record.id == advisory.id || advisory.aliases.contains(&record.id);
    if let Some(record) = records.iter().find(of_it) {
        if let Some(why) = refused(record, facts) {
            return Statement {
                notes: why,
                ..blank
            };
        }
        return decided(record, blank);
    }
    let notes = match part.role {
        Role::Linked => "nobody has decided yet whether the product is affected",
        Role::Build => {
            "the package is only run while the product is built; whether what it makes there carries the fault is not decided yet"
        }
    };
    Statement {
        notes: notes.to_owned(),
        ..blank
    }
}

fn decided(record: &Record, blank: Statement) -> Statement {
    let words = format!(
        "{} (decided by {}, valid until {})",
        record.reason, record.by, record.until
    );
    Statement {
        status: record.status,
        justification: record.justification,
        action: (record.status == Status::Affected).then(|| record.reason.clone()),
        notes: words,
        ..blank
    }
}

/// Why a record is not told to others.
fn refused(record: &Record, facts: &Facts<'_>) -> Option<String> {
    if record.until < facts.as_of {
        return Some(format!(
            "an earlier decision ended on {}; it is looked at again",
            record.until
        ));
    }
    triage::contradiction(record, facts).map(|_| {
        "an earlier decision does not fit the product any more; it is looked at again".to_owned()
    })
}

impl Vex {
    /// A name for the document that changes with its content only, in the form of a UUID.
    pub fn serial(&self) -> String {
        crate::sbom::uuid(format!("{self:?}").as_bytes())
    }
}

/// Where an advisory of RustSec is read.
fn address(id: &str) -> String {
    format!("https://rustsec.org/advisories/{id}.html")
}
