//! The facts that are part of the program, so that a first run needs no network.
//!
//! `data/advisories.tsv` is written by `cargo cra db snapshot --from DIR --out FILE` from a checkout of the RustSec
//! database; the NOTICE file says under which licences. Its bytes depend on the checkout alone.

use cra_lints::snapshot::advisory::AdvisoryDb;
use cra_vocab::Date;

use super::DbError;
use super::table::{self, TableError};

static TABLE: &str = include_str!("../../../data/advisories.tsv");

/// The embedded database.
///
/// # Errors
/// When the program was damaged after it was built: the digest is checked on every run.
pub(super) fn load() -> Result<AdvisoryDb, DbError> {
    table::read(TABLE).map_err(damaged)
}

/// The commit and the day of the embedded database, without reading its facts.
///
/// # Errors
/// As [`load`].
pub(super) fn identity() -> Result<(Option<String>, Date), DbError> {
    table::identity(TABLE).map_err(damaged)
}

fn damaged(error: TableError) -> DbError {
    DbError::EmbeddedDamaged(error.to_string())
}

#[cfg(test)]
mod tests {
    use cra_lints::snapshot::advisory::{Collection, Kind};
    use semver::Version;

    use super::*;

    #[test]
    fn the_embedded_facts_are_whole() {
        let db = load().unwrap();
        assert_eq!((db.commit.clone(), db.date), identity().unwrap());
        assert_eq!(
            table::write(&db),
            TABLE,
            "the file is not in its canonical form"
        );
        assert_eq!(db.count, db.iter().len());
    }

    #[test]
    fn a_known_fault_is_found_and_its_repair_is_not() {
        let db = load().unwrap();
        let ids = |version: &str| -> Vec<String> {
            let version = Version::parse(version).unwrap();
            db.matching("smallvec", &version)
                .map(|advisory| advisory.id.clone())
                .collect()
        };
        assert!(ids("1.6.0").contains(&"RUSTSEC-2021-0003".to_owned()));
        assert!(!ids("1.6.1").contains(&"RUSTSEC-2021-0003".to_owned()));
    }

    #[test]
    fn advisories_under_another_licence_keep_their_source() {
        let db = load().unwrap();
        let others: Vec<_> = db
            .iter()
            .filter(|advisory| advisory.license.is_some())
            .collect();
        assert!(!others.is_empty());
        assert!(
            others.iter().all(|advisory| advisory.url.is_some()),
            "{others:?}"
        );
    }

    #[test]
    fn the_notice_speaks_of_this_state() {
        let db = load().unwrap();
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../NOTICE");
        let notice = std::fs::read_to_string(path).unwrap().replace("\r\n", "\n");
        assert!(notice.contains(&format!("{} of {}", db.commit.clone().unwrap(), db.date)));
        let mut lines: Vec<String> = db
            .iter()
            .filter(|advisory| advisory.license.is_some())
            .map(|advisory| format!("{} {}", advisory.id, advisory.url.clone().unwrap()))
            .collect();
        lines.sort();
        assert!(notice.contains(&format!("apart from {} of them", lines.len())));
        assert!(
            notice.contains(&format!("\n\n{}\n\n", lines.join("\n"))),
            "{lines:#?}"
        );
    }

    #[test]
    fn the_rust_distribution_and_the_registry_are_kept_apart() {
        let db = load().unwrap();
        let version = Version::new(0, 0, 1);
        for advisory in db
            .iter()
            .filter(|advisory| advisory.collection == Collection::Rust)
        {
            assert!(
                db.matching(&advisory.package, &version)
                    .all(|found| found.id != advisory.id)
            );
        }
        for kind in Kind::ALL {
            assert!(db.iter().any(|advisory| advisory.kind == kind), "{kind:?}");
        }
    }
}
