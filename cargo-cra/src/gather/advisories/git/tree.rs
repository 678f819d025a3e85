//! What the commit that is checked out has, file by file, and what the files at hand would be in a commit.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::{GitError, LOCAL_LIMIT, in_repository, run, run_up_to};

/// So many paths in one call.
const MOST_PATHS: usize = 100;
/// More than this is not kept of the list of files.
const MOST_LISTING: u64 = 64 << 20;

/// The commit that is checked out.
pub(in crate::gather) struct Head {
    /// When it was made, in seconds since 1970.
    pub(in crate::gather) made: i64,
    /// The hash of each file in it, by its path from the top.
    pub(in crate::gather) blobs: BTreeMap<String, String>,
}

/// Asks for the commit that is checked out in the repository with this top folder.
pub(in crate::gather) fn head(top: &Path) -> Result<Head, GitError> {
    let mut command = in_repository(top);
    command.args(["rev-list", "--max-count=1", "--format=%ct", "HEAD", "--"]);
    let answer = run(command, LOCAL_LIMIT)?;
    let made = answer.lines().nth(1).and_then(|line| line.parse().ok());
    let made = made.ok_or_else(not_understood)?;
    let mut command = in_repository(top);
    command.args(["ls-tree", "-r", "-z", "--full-tree", "HEAD"]);
    let listing = run_up_to(command, LOCAL_LIMIT, MOST_LISTING)?;
    let entry = |entry: &str| {
        // `mode type hash`, a tab, the path.
        let (about, path) = entry.split_once('\t')?;
        let mut words = about.split(' ').skip(1);
        let (kind, hash) = (words.next()?, words.next()?);
        (kind == "blob").then(|| (path.to_owned(), hash.to_owned()))
    };
    Ok(Head {
        made,
        blobs: listing.split('\0').filter_map(entry).collect(),
    })
}

/// The hash that each file would have in a commit, its bytes taken as they are.
pub(in crate::gather) fn hashes(top: &Path, files: &[PathBuf]) -> Result<Vec<String>, GitError> {
    let mut out = Vec::with_capacity(files.len());
    for files in files.chunks(MOST_PATHS) {
        let mut command = in_repository(top);
        command
            .args(["hash-object", "--no-filters", "--"])
            .args(files);
        out.extend(run(command, LOCAL_LIMIT)?.lines().map(str::to_owned));
    }
    match out.len() == files.len() {
        true => Ok(out),
        false => Err(not_understood()),
    }
}

fn not_understood() -> GitError {
    GitError::Broken("its answer was not understood".to_owned())
}
