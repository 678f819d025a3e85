//! Writing the facts of a checkout into one file: how the embedded database is made.
//!
//! `cargo cra db snapshot --from DIR --out cargo-cra/data/advisories.tsv` is all there is to do when a newer database is
//! to be embedded. The same checkout gives the same bytes.

use std::fs;
use std::path::Path;

use cra_lints::snapshot::advisory::AdvisoryDb;
use cra_vocab::Date;

use super::error::DbError;
use super::place::Place;
use super::plain::plain;
use super::{git, shown, table};

/// Writes the facts of the database in `from` to the file `out`, and gives that database.
///
/// Commit and day are those that git knows, unless they are given: a checkout without its repository has none.
///
/// # Errors
/// When `from` is not a database, `commit` is not the name of a commit, or `out` cannot be written.
pub fn snapshot(
    from: &Path,
    out: &Path,
    commit: Option<&str>,
    date: Option<Date>,
) -> Result<AdvisoryDb, DbError> {
    if let Some(text) = commit.filter(|text| !git::is_commit(text)) {
        return Err(DbError::BadCommit(plain(text)));
    }
    let mut place = Place::find(from);
    place.commit = commit.map(str::to_owned).or(place.commit);
    place.date = date.or(place.date);
    let unusable = |reason| DbError::Unusable {
        path: shown(from),
        reason,
    };
    let db = place.read().map_err(unusable)?;
    fs::write(out, table::write(&db)).map_err(|error| DbError::NotWritten {
        path: shown(out),
        reason: plain(&error.to_string()),
    })?;
    Ok(db)
}
