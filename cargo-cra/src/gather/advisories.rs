//! The advisory database of a run: the one the user names, or else the newest there is on this machine.
//!
//! The facts that are part of the program are always there, so the first run needs no network and no set-up. The places
//! where `cargo audit` and `cargo deny` keep their copies are looked at too. Nothing here touches the network but
//! [`update()`].

mod directory;
mod embedded;
mod error;
pub(super) mod git;
mod place;
mod plain;
mod requirement;
mod rustsec_db;
mod snapshot;
mod table;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
mod update;

use std::cmp::Reverse;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use cra_lints::snapshot::advisory::{AdvisoryDb, Origin};
use cra_vocab::Date;

pub use self::error::DbError;
use self::place::Place;
pub(crate) use self::plain::plain;
pub use self::snapshot::snapshot;
pub use self::update::{OFFICIAL_URL, Updated, shown_url, update};

/// Where `cargo audit` keeps its copy, below the home of cargo.
const SHARED: &str = "advisory-db";
/// Where `cargo deny` keeps its copies, one folder each.
const SHARED_BY_URL: &str = "advisory-dbs";

/// A database, and what else could have been taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loaded {
    /// The database of this run.
    pub db: AdvisoryDb,
    /// Every place that was looked at, the chosen one among them.
    pub considered: Vec<Candidate>,
}

/// A place where a database is or could be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The place.
    pub origin: Origin,
    /// The commit there, when it is known.
    pub commit: Option<String>,
    /// The day of that commit, or of the newest advisory; none when it was not looked for.
    pub date: Option<Date>,
    /// What became of it.
    pub outcome: Outcome,
}

/// Why a candidate was taken or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It is the database of this run.
    Chosen,
    /// It is not newer than the chosen one.
    NotNewer,
    /// It has the commit of the embedded database.
    SameCommit,
    /// Nothing is there.
    Absent,
    /// It is not a database, for this reason.
    Unusable(String),
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Chosen => f.write_str("chosen"),
            Self::NotNewer => f.write_str("not newer than the chosen one"),
            Self::SameCommit => f.write_str("the same commit as the embedded one"),
            Self::Absent => f.write_str("not there"),
            Self::Unusable(reason) => write!(f, "not usable: {reason}"),
        }
    }
}

/// The home of cargo: `CARGO_HOME`, else `.cargo` in the home of the user; none when neither is known.
pub fn cargo_home() -> Option<PathBuf> {
    if let Some(home) = std::env::var_os("CARGO_HOME").filter(|home| !home.is_empty()) {
        return Some(PathBuf::from(home));
    }
    let home = std::env::home_dir().filter(|home| !home.as_os_str().is_empty())?;
    Some(home.join(".cargo"))
}

/// The database of this run: that of `choice`, else the newest of the embedded one and those below `cargo_home`.
///
/// # Errors
/// When the directory of `choice` is not a database, or the program itself is damaged. What lies below `cargo_home`
/// never stops a run: a place that cannot be used is among `considered`, with its reason.
pub fn load(choice: Option<&Path>, cargo_home: Option<&Path>) -> Result<Loaded, DbError> {
    match choice {
        Some(root) => load_directory(root),
        None => load_newest(cargo_home),
    }
}

fn load_directory(root: &Path) -> Result<Loaded, DbError> {
    let unusable = |reason| DbError::Unusable {
        path: shown(root),
        reason,
    };
    if !root.is_dir() {
        return Err(unusable("there is no such directory".to_owned()));
    }
    let db = Place::find(root).read().map_err(unusable)?;
    let considered = vec![Candidate {
        origin: db.origin.clone(),
        commit: db.commit.clone(),
        date: Some(db.date),
        outcome: Outcome::Chosen,
    }];
    Ok(Loaded { db, considered })
}

fn load_newest(cargo_home: Option<&Path>) -> Result<Loaded, DbError> {
    let (own_commit, own_date) = embedded::identity()?;
    let mut considered = vec![Candidate {
        origin: Origin::Embedded,
        commit: own_commit.clone(),
        date: Some(own_date),
        outcome: Outcome::NotNewer,
    }];
    // Each place with its position in `considered`.
    let mut newer = Vec::new();
    for root in cargo_home.map(places).unwrap_or_default() {
        let (candidate, place) = consider(&root, own_commit.as_deref(), own_date);
        newer.extend(place.map(|(date, place)| (date, considered.len(), place)));
        considered.push(candidate);
    }
    newer.sort_by_key(|(date, position, _)| (Reverse(*date), *position));
    for (_, position, place) in newer {
        match place.read() {
            Ok(db) => {
                considered[position].outcome = Outcome::Chosen;
                return Ok(Loaded { db, considered });
            }
            Err(reason) => considered[position].outcome = Outcome::Unusable(reason),
        }
    }
    considered[0].outcome = Outcome::Chosen;
    Ok(Loaded {
        db: embedded::load()?,
        considered,
    })
}

/// The directories that may hold a database, in a fixed order.
fn places(cargo_home: &Path) -> Vec<PathBuf> {
    let mut places = vec![cargo_home.join(SHARED)];
    let by_url = fs::read_dir(cargo_home.join(SHARED_BY_URL))
        .into_iter()
        .flatten()
        .flatten();
    let folders = by_url
        .map(|entry| entry.path())
        .filter(|path| path.is_dir());
    let mut folders: Vec<PathBuf> = folders.collect();
    folders.sort();
    places.extend(folders);
    places
}

/// Looks at one directory, and keeps it with its day when it is newer than the embedded database.
fn consider(
    root: &Path,
    own_commit: Option<&str>,
    own_date: Date,
) -> (Candidate, Option<(Date, Place)>) {
    let seen = |commit, date, outcome| Candidate {
        origin: Origin::Directory(shown(root)),
        commit,
        date,
        outcome,
    };
    if !root.is_dir() {
        return (seen(None, None, Outcome::Absent), None);
    }
    if !directory::looks_like_one(root) {
        let reason = "it has no folder `crates`".to_owned();
        return (seen(None, None, Outcome::Unusable(reason)), None);
    }
    // The files of git say this faster than git does.
    let commit = place::commit(root);
    if commit.is_some() && commit.as_deref() == own_commit {
        return (seen(commit, Some(own_date), Outcome::SameCommit), None);
    }
    let place = Place::find(root);
    let date = match place
        .date
        .map_or_else(|| place.read().map(|db| db.date), Ok)
    {
        Ok(date) => date,
        Err(reason) => return (seen(place.commit, None, Outcome::Unusable(reason)), None),
    };
    // Within a day nobody knows which is newer; the copy that the user fetched is then taken.
    let newer = date > own_date || (date == own_date && place.date.is_some());
    let candidate = seen(place.commit.clone(), Some(date), Outcome::NotNewer);
    (candidate, newer.then_some((date, place)))
}

fn shown(path: &Path) -> String {
    plain(&path.display().to_string())
}
