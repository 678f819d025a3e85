//! Fetching the public database, so that a failure at any point leaves the old one whole.
//!
//! The new database is cloned into a directory of its own beside the old one and read before anything is replaced; then
//! the two change places by renaming. It lies where `cargo audit` keeps it, as the same kind of clone, so both tools use
//! one copy.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use cra_lints::snapshot::advisory::{AdvisoryDb, Origin};
use cra_vocab::Date;

use super::error::DbError;
use super::git::{self, GitError};
use super::place::Place;
use super::plain::plain;
use super::{SHARED, shown};

/// The public database.
pub const OFFICIAL_URL: &str = "https://github.com/RustSec/advisory-db.git";

/// The name of a directory for the time of an update; the number of the process follows.
const STAGING: &str = ".advisory-db.cra-";
/// A directory of this age belongs to an update that was cut off.
const ABANDONED: Duration = Duration::from_secs(60 * 60);

/// What an update did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Updated {
    /// The commit and the day of the database that was there before; none when there was none, or no git knew.
    pub before: Option<(String, Date)>,
    /// The database that is there now.
    pub db: AdvisoryDb,
}

impl Updated {
    /// Whether the database is another one than before.
    pub fn changed(&self) -> bool {
        self.before.as_ref().map(|(commit, _)| commit) != self.db.commit.as_ref()
    }
}

/// Fetches the database from `url`, or from the public address, into the home of cargo.
///
/// # Errors
/// When it cannot be fetched, is not a database, or is older than the one there; that one then stays as it is.
pub fn update(url: Option<&str>, cargo_home: Option<&Path>) -> Result<Updated, DbError> {
    let url = checked(url.unwrap_or(OFFICIAL_URL))?;
    let home = cargo_home.ok_or(DbError::NoCargoHome)?;
    let home = std::path::absolute(home).map_err(|error| not_written(home, &error))?;
    fs::create_dir_all(&home).map_err(|error| not_written(&home, &error))?;
    let target = home.join(SHARED);
    tidy_up(&home, &target);
    let present = present(&target, url)?;

    let staging = Staging::new(&home)?;
    let fetched = staging.path.join("new");
    git::clone(url, &fetched).map_err(|error| not_fetched(url, error))?;
    let place = Place::find(&fetched);
    let mut db = place.read().map_err(|reason| DbError::Rejected {
        url: shown_url(url),
        reason,
    })?;
    db.origin = Origin::Directory(shown(&target));
    let before = present.and_then(|place| place.commit.zip(place.date));
    if let Some((_, day)) = &before
        && db.date < *day
    {
        let days = [db.date.to_string(), day.to_string()];
        return Err(DbError::Older {
            url: shown_url(url),
            days,
        });
    }
    exchange(&fetched, &target, staging)?;
    Ok(Updated { before, db })
}

/// What is at the target already: nothing, an empty directory, or a clone of the same address.
fn present(target: &Path, url: &str) -> Result<Option<Place>, DbError> {
    let taken = |reason: &str| DbError::Taken {
        path: shown(target),
        reason: reason.to_owned(),
    };
    let Ok(found) = fs::symlink_metadata(target) else {
        return Ok(None);
    };
    if !found.is_dir() {
        return Err(taken("there is a file or a link"));
    }
    let mut entries = fs::read_dir(target).map_err(|error| not_written(target, &error))?;
    if entries.next().is_none() {
        return Ok(None);
    }
    if !target.join(".git").is_dir() {
        return Err(taken("the directory there is not a clone of git"));
    }
    match git::remote(target) {
        Ok(remote) if same_address(&remote, url) => Ok(Some(Place::find(target))),
        Ok(remote) => Err(taken(&format!(
            "the directory there is a clone of `{}`",
            shown_url(&remote)
        ))),
        Err(GitError::Missing) => Err(DbError::NoGit),
        Err(_) => Err(taken(
            "git does not say what the directory there is a clone of",
        )),
    }
}

/// Puts the fetched directory in the place of the other one.
fn exchange(fetched: &Path, target: &Path, staging: Staging) -> Result<(), DbError> {
    let old = staging.path.join("old");
    let had_one = match fs::rename(target, &old) {
        Ok(()) => true,
        Err(error) if error.kind() == io::ErrorKind::NotFound => false,
        Err(error) => return Err(not_written(target, &error)),
    };
    let Err(error) = fs::rename(fetched, target) else {
        return Ok(());
    };
    // Another update may have come first; what it put there is whole.
    // cra: accept(file_check_then_use): what another update puts there meanwhile is a folder, on which the renaming fails, until 2027-11-27
    if had_one && !target.exists() && fs::rename(&old, target).is_err() {
        let path = shown(&old);
        staging.keep();
        return Err(DbError::Stranded {
            path,
            reason: error.to_string(),
        });
    }
    Err(not_written(target, &error))
}

/// A directory beside the target, taken away at the end whatever happens.
struct Staging {
    path: PathBuf,
    kept: bool,
}

impl Staging {
    fn new(home: &Path) -> Result<Self, DbError> {
        let path = home.join(format!("{STAGING}{}", std::process::id()));
        // One of a process of the same number that is long gone.
        let _ = fs::remove_dir_all(&path);
        fs::create_dir(&path).map_err(|error| not_written(&path, &error))?;
        Ok(Self { path, kept: false })
    }

    fn keep(mut self) {
        self.kept = true;
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        if !self.kept {
            // What cannot be removed is removed by a later update.
            let _ = fs::remove_dir_all(&self.path);
        }
    }
}

/// Clears up after updates that were cut off, and brings back a database that one of them had put aside.
fn tidy_up(home: &Path, target: &Path) {
    for entry in fs::read_dir(home).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let age = entry
            .metadata()
            .and_then(|found| found.modified())
            .map(|time| time.elapsed());
        let abandoned = matches!(age, Ok(Ok(age)) if age > ABANDONED);
        if !abandoned || !name.to_string_lossy().starts_with(STAGING) {
            continue;
        }
        let old = entry.path().join("old");
        // cra: accept(file_check_then_use): what an update puts there meanwhile is a folder, on which the renaming fails, until 2027-11-27
        if old.is_dir() && !target.exists() && fs::rename(&old, target).is_err() {
            continue;
        }
        let _ = fs::remove_dir_all(entry.path());
    }
}

/// The address, when it is of a form that can be fetched.
fn checked(url: &str) -> Result<&str, DbError> {
    let known = ["https://", "ssh://", "file://"];
    let good = known.iter().any(|scheme| {
        url.strip_prefix(scheme)
            .is_some_and(|rest| !rest.is_empty())
    });
    if !good || url.chars().any(char::is_control) {
        return Err(DbError::BadUrl(shown_url(url)));
    }
    Ok(url)
}

/// Whether two addresses are of one repository: the end `.git`, a last `/` and who asks make no difference.
fn same_address(one: &str, other: &str) -> bool {
    let core = |url: &str| {
        let url = without_user(url);
        let url = url.trim_end_matches('/');
        url.strip_suffix(".git").unwrap_or(url).to_owned()
    };
    let (one, other) = (core(one), core(other));
    // A server of the public kind does not tell letters apart; a file system may.
    if one.starts_with("https://") {
        one.eq_ignore_ascii_case(&other)
    } else {
        one == other
    }
}

/// The address as it may be shown: without who asks, and fit for a terminal.
pub fn shown_url(url: &str) -> String {
    plain(&without_user(url))
}

fn without_user(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else {
        return url.to_owned();
    };
    let host_end = rest.find('/').unwrap_or(rest.len());
    let host = rest[..host_end].rfind('@').map_or(0, |at| at + 1);
    format!("{scheme}://{}", &rest[host..])
}

fn not_fetched(url: &str, error: GitError) -> DbError {
    let reason = match error {
        GitError::Missing => return DbError::NoGit,
        GitError::Broken(reason) => plain(&reason),
        GitError::Failed(said) => said,
        GitError::TooSlow(limit) => format!("it took more than {} seconds", limit.as_secs()),
    };
    DbError::NotFetched {
        url: shown_url(url),
        reason,
    }
}

fn not_written(path: &Path, error: &io::Error) -> DbError {
    DbError::NotWritten {
        path: shown(path),
        reason: plain(&error.to_string()),
    }
}

#[cfg(test)]
mod tests;
