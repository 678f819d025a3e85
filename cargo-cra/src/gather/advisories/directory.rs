//! A database that lies in a directory, in the layout of RustSec: `crates/PACKAGE/ID.md` and `rust/PACKAGE/ID.md`.
//!
//! The directory is data of others. Links are not followed, files are read up to a limit, and a file that cannot be used
//! is counted with its reason instead of ending the run.

use std::collections::HashSet;
use std::fs::{self, DirEntry, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use cra_lints::snapshot::advisory::{Advisory, AdvisoryDb, Collection, Origin};
use cra_vocab::Date;
use rayon::prelude::*;

use super::plain::plain;
use super::{rustsec_db, table};

/// The largest advisory of the public database has about 20 KB.
const LARGEST_FILE: u64 = 1 << 20;
/// The public database has about a thousand.
const MOST_FILES: usize = 200_000;
/// A reason is for a person to read, not a copy of the file.
const LONGEST_REASON: usize = 200;

/// The database of a directory; commit and day are what the caller found, the day of the newest advisory if none.
///
/// # Errors
/// A sentence that says why the directory is not a database.
pub(super) fn read(
    root: &Path,
    commit: Option<String>,
    date: Option<Date>,
) -> Result<AdvisoryDb, String> {
    let mut skipped = Vec::new();
    let mut files = Vec::new();
    for collection in Collection::ALL {
        find(
            &root.join(collection.word()),
            collection,
            &mut files,
            &mut skipped,
        )?;
    }
    files.sort_by(|a, b| a.name.cmp(&b.name));

    let read: Vec<_> = files.par_iter().map(AdvisoryFile::read).collect();
    let mut advisories: Vec<Advisory> = Vec::with_capacity(read.len());
    let mut ids = HashSet::new();
    for (file, result) in files.iter().zip(read) {
        match result {
            Ok(None) => {}
            Ok(Some(advisory)) if ids.insert(advisory.id.clone()) => advisories.push(advisory),
            Ok(Some(advisory)) => {
                let reason = format!("another file has the id {} too", advisory.id);
                skipped.push(skip(&file.name, &reason));
            }
            Err(reason) => skipped.push(skip(&file.name, &reason)),
        }
    }
    skipped.sort();

    let Some(newest) = advisories.iter().map(|advisory| advisory.date).max() else {
        return Err("it holds no advisory that can be read".to_owned());
    };
    if skipped.len() > advisories.len() {
        let counts = format!("{} of {}", skipped.len(), skipped.len() + advisories.len());
        return Err(format!(
            "{counts} of its files cannot be read as advisories"
        ));
    }
    let digest = table::digest(&table::body(advisories.iter()));
    let origin = Origin::Directory(plain(&root.display().to_string()));
    Ok(AdvisoryDb::new(
        origin,
        commit,
        date.unwrap_or(newest),
        digest,
        skipped,
        advisories,
    ))
}

/// Whether the directory has the layout of a database.
pub(super) fn looks_like_one(root: &Path) -> bool {
    root.join(Collection::Crates.word()).is_dir()
}

struct AdvisoryFile {
    path: PathBuf,
    /// The path within the database, with `/`.
    name: String,
    package: String,
    stem: String,
    collection: Collection,
}

impl AdvisoryFile {
    fn read(&self) -> Result<Option<Advisory>, String> {
        let text = read_limited(&self.path)?;
        let Some(advisory) = rustsec_db::parse(&text, self.collection)? else {
            return Ok(None);
        };
        if advisory.id != self.stem {
            return Err(format!("the file holds the advisory {}", advisory.id));
        }
        if advisory.package != self.package {
            return Err(format!("the advisory is about `{}`", advisory.package));
        }
        Ok(Some(advisory))
    }
}

/// Finds the advisory files of a collection. Only `crates` has to be there.
fn find(
    folder: &Path,
    collection: Collection,
    files: &mut Vec<AdvisoryFile>,
    skipped: &mut Vec<String>,
) -> Result<(), String> {
    if fs::symlink_metadata(folder).is_ok_and(|found| found.is_symlink()) {
        return Err(format!("its folder `{}` is a link", collection.word()));
    }
    let packages = match entries(folder) {
        Ok(packages) => packages,
        Err(error) if error.kind() == io::ErrorKind::NotFound && collection == Collection::Rust => {
            return Ok(());
        }
        Err(error) => {
            return Err(format!(
                "its folder `{}` cannot be read: {error}",
                collection.word()
            ));
        }
    };
    for (package, entry) in packages {
        let name = format!("{}/{package}", collection.word());
        // The type of an entry is its own: a link is neither a folder nor a file.
        if !entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            if !entry.file_type().is_ok_and(|kind| kind.is_file()) {
                skipped.push(skip(&name, "it is not a folder"));
            }
            continue;
        }
        let members = match entries(&entry.path()) {
            Ok(members) => members,
            Err(error) => {
                skipped.push(skip(&name, &format!("the folder cannot be read: {error}")));
                continue;
            }
        };
        for (member, entry) in members {
            let name = format!("{name}/{member}");
            let Some(stem) = member.strip_suffix(".md") else {
                skipped.push(skip(&name, "its name does not end with `.md`"));
                continue;
            };
            if !entry.file_type().is_ok_and(|kind| kind.is_file()) {
                skipped.push(skip(&name, "it is not a file"));
                continue;
            }
            if files.len() == MOST_FILES {
                return Err(format!("it has more than {MOST_FILES} files"));
            }
            files.push(AdvisoryFile {
                path: entry.path(),
                stem: stem.to_owned(),
                name,
                package: package.clone(),
                collection,
            });
        }
    }
    Ok(())
}

/// The entries of a folder with their names, without hidden ones.
fn entries(folder: &Path) -> io::Result<Vec<(String, DirEntry)>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.starts_with('.') {
            found.push((name, entry));
        }
    }
    Ok(found)
}

#[cra::bounded(bytes = LARGEST_FILE)]
fn read_limited(path: &Path) -> Result<String, String> {
    let mut text = String::new();
    let file = File::open(path).map_err(|error| format!("it cannot be read: {error}"))?;
    let size = file
        .take(LARGEST_FILE + 1)
        .read_to_string(&mut text)
        .map_err(|error| format!("it cannot be read: {error}"))?;
    if size as u64 > LARGEST_FILE {
        return Err(format!("it has more than {LARGEST_FILE} bytes"));
    }
    Ok(text)
}

/// One line about a file: errors of parsers have several, with a picture of the place between the first and the last.
fn skip(name: &str, reason: &str) -> String {
    let mut lines = reason
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty());
    let first = lines.next().unwrap_or("it cannot be read");
    let reason = lines
        .next_back()
        .map_or_else(|| first.to_owned(), |last| format!("{first}: {last}"));
    let line = format!("{name}: {reason}");
    plain(
        &line
            .chars()
            .take(name.chars().count() + LONGEST_REASON)
            .collect::<String>(),
    )
}
