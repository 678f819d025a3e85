//! One advisory file of the RustSec format, as facts: the only place that knows the `rustsec` crate.
//!
//! Which versions are affected is decided by `rustsec` alone. Its ranges know pre-releases; a `VersionReq` of the
//! `semver` crate does not match them and would call `2.0.0-rc.1` safe where it is not.

use std::panic::{AssertUnwindSafe, catch_unwind};

use cra_lints::snapshot::advisory::{Advisory, AffectedFunction, Collection, Cvss, Kind, Range};
use cra_vocab::Date;
use rustsec::advisory::{Category, Informational, License, Metadata, Versions};
use rustsec::osv::ranges_for_advisory;
use semver::{Op, VersionReq};

use super::requirement;

/// The facts of one file of a collection, or why it is not an advisory.
///
/// None is a draft: an advisory that has no number yet.
///
/// # Errors
/// A sentence that says what is wrong. It may quote the file and is to be shown as foreign text.
pub(super) fn parse(text: &str, collection: Collection) -> Result<Option<Advisory>, String> {
    // What rustsec itself would answer with a panic is refused before it is asked.
    requirement::check(text)?;
    let parsed = catch_unwind(AssertUnwindSafe(|| text.parse::<rustsec::Advisory>()))
        .map_err(|_| "the advisory cannot be read".to_owned())?
        .map_err(|error| error.to_string())?;
    if parsed.metadata.id.is_placeholder() {
        return Ok(None);
    }
    facts(parsed, collection).map(Some)
}

fn facts(advisory: rustsec::Advisory, collection: Collection) -> Result<Advisory, String> {
    let metadata = advisory.metadata;
    if let Some(stated) = metadata.collection
        && stated.as_str() != collection.word()
    {
        return Err(format!(
            "it says that it belongs to the collection `{stated}`"
        ));
    }
    let affected = advisory.affected.unwrap_or_default();
    let license = match &metadata.license {
        License::CcZero10 => None,
        other => Some(other.spdx().to_owned()),
    };
    Ok(Advisory {
        kind: kind(&metadata),
        date: date(&metadata.date)?,
        withdrawn: metadata.withdrawn.as_ref().map(date).transpose()?,
        ranges: ranges(&advisory.versions),
        cvss: metadata.cvss.as_ref().map(|cvss| Cvss {
            vector: cvss.to_string(),
            // Every version of the standard rounds to one decimal between 0 and 10.
            tenths: (cvss.score() * 10.0).round().clamp(0.0, 100.0) as u8,
        }),
        aliases: metadata
            .aliases
            .iter()
            .map(|id| id.as_str().to_owned())
            .collect(),
        categories: metadata
            .categories
            .iter()
            .map(|category| category.name().to_owned())
            .collect(),
        functions: affected
            .functions
            .iter()
            .map(|(path, requirements)| AffectedFunction {
                path: path.to_string(),
                ranges: function_ranges(requirements),
            })
            .collect(),
        os: affected
            .os
            .iter()
            .map(|os| os.as_str().to_owned())
            .collect(),
        arch: affected
            .arch
            .iter()
            .map(|arch| arch.as_str().to_owned())
            .collect(),
        url: license
            .as_ref()
            .and(metadata.url.as_ref())
            .map(ToString::to_string),
        license,
        id: metadata.id.as_str().to_owned(),
        package: metadata.package.as_str().to_owned(),
        collection,
    })
}

/// Malware is not a kind of its own upstream: it is a category, or a crate whose deletion is expected.
fn kind(metadata: &Metadata) -> Kind {
    if metadata.categories.contains(&Category::Malicious) {
        return Kind::Malicious;
    }
    match metadata.informational {
        Some(Informational::Unsound) => Kind::Unsound,
        Some(Informational::Unmaintained) => Kind::Unmaintained,
        Some(_) => Kind::Notice,
        None if metadata.expect_deleted => Kind::Malicious,
        None => Kind::Vulnerability,
    }
}

fn date(date: &rustsec::advisory::Date) -> Result<Date, String> {
    date.as_str()
        .parse()
        .map_err(|error| format!("`{}`: {error}", date.as_str()))
}

fn ranges(versions: &Versions) -> Vec<Range> {
    ranges_for_advisory(versions)
        .into_iter()
        .map(|range| Range {
            introduced: range.introduced,
            fixed: range.fixed,
        })
        .collect()
}

/// The versions that satisfy one of the requirements; every version when there is none.
///
/// rustsec turns requirements of *safe* versions into ranges of affected ones. Here the requirement is of affected
/// versions, so the gap between the ranges is what is looked for.
fn function_ranges(requirements: &[VersionReq]) -> Vec<Range> {
    if requirements.is_empty() {
        return vec![Range::default()];
    }
    requirements
        .iter()
        .map(
            |requirement| match Versions::new(vec![widened(requirement)], Vec::new()) {
                Ok(versions) => gap(&ranges(&versions)),
                // What rustsec cannot express, such as `1.*`, counts as every version.
                Err(_) => Range::default(),
            },
        )
        .collect()
}

/// The requirement without short version numbers that rustsec reads more narrowly than cargo.
///
/// To rustsec `<= 0.6` ends with 0.6.0, to cargo with the last 0.6. Too few safe versions only make an alarm too many,
/// but too few versions of a faulty function would hide a fault.
fn widened(requirement: &VersionReq) -> VersionReq {
    let mut wide = requirement.clone();
    for comparator in &mut wide.comparators {
        if comparator.patch.is_some() {
            continue;
        }
        match comparator.op {
            Op::Exact => comparator.op = Op::Tilde,
            Op::LessEq => {
                comparator.op = Op::Less;
                match &mut comparator.minor {
                    Some(minor) => *minor += 1,
                    None => comparator.major += 1,
                }
            }
            _ => {}
        }
    }
    wide
}

/// The one gap that the ranges around a single requirement leave.
fn gap(around: &[Range]) -> Range {
    Range {
        introduced: around
            .iter()
            .find(|range| range.introduced.is_none())
            .and_then(|range| range.fixed.clone()),
        fixed: around
            .iter()
            .find(|range| range.fixed.is_none())
            .and_then(|range| range.introduced.clone()),
    }
}

#[cfg(test)]
mod tests;
