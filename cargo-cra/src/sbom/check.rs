//! Which fields of BSI TR-03183-2 v2.1.0 (20 August 2025), section 5.2, a bill does not have, and where each comes from.
//!
//! The guideline is no law. Its fields are required, or required where the fact exists, or optional. Parts that are only
//! run while the product is built are outside of what is delivered, and need no more than a name.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{Bill, Component, Role};

/// A field that is missing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Missing {
    /// How much the guideline wants it.
    pub force: Force,
    /// Its name there.
    pub field: &'static str,
    /// Of what: the reference of a component; none for the bill itself.
    pub of: Option<String>,
    /// Where to put it.
    pub remedy: &'static str,
}

/// How much the guideline wants a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Force {
    /// Always.
    Required,
    /// Where the fact exists, which a program does not know.
    WhereItExists,
}

impl Force {
    /// In words, for people.
    pub fn words(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::WhereItExists => "required where it exists",
        }
    }
}

/// What is missing, in a fixed order.
pub fn missing(bill: &Bill) -> Vec<Missing> {
    let mut out = Vec::new();
    let creator = bill.creator.as_ref();
    if !creator.is_some_and(super::Contact::is_reachable) {
        out.push(Missing {
            force: Force::Required,
            field: "creator of the SBOM",
            of: None,
            remedy: "cra.toml: `[product]`, `maker` and `contact`",
        });
    }
    subject(&bill.subject, &mut out);
    let linked = bill.parts.iter().filter(|part| part.role == Role::Linked);
    for part in linked {
        common(part, PART, &mut out);
    }
    out.sort();
    out
}

/// Where the fields of a component come from: creator, version, licence, source.
type Remedies = [&'static str; 4];

const SUBJECT: Remedies = [
    "cra.toml: `[product]`, `maker` and `contact`; or Cargo.toml: `authors` with a mail address, or `repository`",
    "cra.toml: `[product]`, `version`; or Cargo.toml: `version`",
    "Cargo.toml: `license`, as an SPDX expression",
    "Cargo.toml: `repository`",
];
const PART: Remedies = [
    "the manifest of that package names neither an author with a mail address nor a page: ask its makers",
    "the manifest of that package: `version`",
    "the manifest of that package has no `license` that is an SPDX expression: read its licence file, ask its makers",
    "the manifest of that package: `repository`",
];

fn subject(it: &Component, out: &mut Vec<Missing>) {
    common(it, SUBJECT, out);
    let mut add = |force, field, remedy| {
        out.push(Missing {
            force,
            field,
            of: Some(it.reference.clone()),
            remedy,
        });
    };
    if it.files.is_empty() {
        let remedy = "`--artifact FILE` names the file that is shipped";
        add(Force::Required, "hash of the deployable component", remedy);
        add(Force::Required, "filename", remedy);
    }
    if it.files.len() > 1 {
        let remedy =
            "one bill for each file: `--bin NAME --artifact FILE`, since a component has one name";
        add(Force::Required, "filename", remedy);
    }
    if it.download.is_none() {
        add(
            Force::WhereItExists,
            "URI of the deployable form",
            "cra.toml: `[product]`, `download`",
        );
    }
}

fn common(it: &Component, remedies: Remedies, out: &mut Vec<Missing>) {
    let mut add = |force, field, remedy| {
        out.push(Missing {
            force,
            field,
            of: Some(it.reference.clone()),
            remedy,
        });
    };
    let reachable = it.makers.iter().any(super::Contact::is_reachable);
    if !reachable && it.repository.is_none() && it.homepage.is_none() {
        add(Force::Required, "component creator", remedies[0]);
    }
    if it.version.is_empty() {
        add(Force::Required, "component version", remedies[1]);
    }
    if it
        .licence
        .as_ref()
        .and_then(|licence| licence.expression())
        .is_none()
    {
        add(Force::Required, "distribution licences", remedies[2]);
    }
    if it.sources.is_none() && it.repository.is_none() {
        add(Force::WhereItExists, "source code URI", remedies[3]);
    }
}

/// The list for people: fields with the same remedy stand together.
pub fn human(bill: &Bill) -> String {
    let missing = missing(bill);
    let mut out = String::new();
    let mut groups: BTreeMap<(Force, &str, &str), Vec<&str>> = BTreeMap::new();
    for one in &missing {
        let group = groups
            .entry((one.force, one.field, one.remedy))
            .or_default();
        group.push(one.of.as_deref().unwrap_or("the bill"));
    }
    for ((force, field, remedy), of) in groups {
        let shown: Vec<&str> = of.iter().copied().take(5).collect();
        let more = match of.len() - shown.len() {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        let _ = writeln!(out, "missing: {field} ({})", force.words());
        let _ = writeln!(out, "  of:    {}{more}", shown.join(", "));
        let _ = writeln!(out, "  where: {remedy}");
    }
    let required = missing.iter().filter(|one| one.force == Force::Required);
    let (required, all) = (required.count(), missing.len());
    let _ = writeln!(
        out,
        "{required} required fields of BSI TR-03183-2 v2.1.0 are missing, and {} that are required where they exist; \
         {} components were looked at",
        all - required,
        1 + bill
            .parts
            .iter()
            .filter(|part| part.role == Role::Linked)
            .count(),
    );
    out
}
