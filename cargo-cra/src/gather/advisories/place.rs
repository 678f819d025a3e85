//! A directory that may hold a database, and which state of it that is.

use std::path::{Path, PathBuf};

use cra_lints::snapshot::advisory::AdvisoryDb;
use cra_vocab::Date;

use super::{directory, git};
use crate::regular::{self, Links};

/// Files of git that are read here are short: one line, or a line for each branch and tag.
const LARGEST_FILE: u64 = 1 << 20;

/// A directory with what git knows about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    root: PathBuf,
    /// The commit that is checked out, when the directory is a repository of its own.
    pub(super) commit: Option<String>,
    /// The day of that commit, when git could be asked.
    pub(super) date: Option<Date>,
}

impl Place {
    /// The place with its commit and day. A repository around the directory is not that of the database.
    pub(super) fn find(root: &Path) -> Self {
        let root = root.to_owned();
        if !root.join(".git").is_dir() {
            return Self {
                root,
                commit: None,
                date: None,
            };
        }
        match git::last_commit(&root) {
            Ok((commit, date)) => Self {
                root,
                commit: Some(commit),
                date: Some(date),
            },
            // No git on this machine, or none that trusts the directory.
            Err(_) => Self {
                commit: commit(&root),
                root,
                date: None,
            },
        }
    }

    /// The database that is there.
    ///
    /// # Errors
    /// A sentence that says why it is not one.
    pub(super) fn read(&self) -> Result<AdvisoryDb, String> {
        directory::read(&self.root, self.commit.clone(), self.date)
    }
}

/// The commit that is checked out, from the files of the repository and without git.
pub(super) fn commit(root: &Path) -> Option<String> {
    let git = root.join(".git");
    let head = read(&git.join("HEAD"))?;
    let head = head.trim_end();
    let Some(name) = head.strip_prefix("ref: ") else {
        return git::is_commit(head).then(|| head.to_owned());
    };
    // The name is a path within the repository, and has to stay there.
    if !name.starts_with("refs/") || name.split('/').any(|part| matches!(part, "" | "." | "..")) {
        return None;
    }
    let loose = read(&git.join(name)).map(|text| text.trim_end().to_owned());
    loose
        .or_else(|| packed(&read(&git.join("packed-refs"))?, name))
        .filter(|text| git::is_commit(text))
}

/// The commit of a branch in the text of `packed-refs`.
fn packed(text: &str, name: &str) -> Option<String> {
    let mut pairs = text.lines().filter_map(|line| line.split_once(' '));
    pairs
        .find(|(_, found)| *found == name)
        .map(|(commit, _)| commit.to_owned())
}

fn read(path: &Path) -> Option<String> {
    regular::read_text(path, LARGEST_FILE, Links::Refuse).ok()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    const COMMIT: &str = "bf5c0d245a92671908518d7e765914d437954ed6";

    fn repository(files: &[(&str, &str)]) -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        for (name, text) in files {
            let path = root.path().join(".git").join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        root
    }

    #[test]
    fn the_commit_is_read_without_git() {
        let line = format!("{COMMIT}\n");
        let packed = format!("# pack-refs with: peeled\n{COMMIT} refs/heads/main\n^{COMMIT}\n");
        for files in [
            &[("HEAD", line.as_str())][..],
            &[
                ("HEAD", "ref: refs/heads/main\n"),
                ("refs/heads/main", line.as_str()),
            ],
            &[
                ("HEAD", "ref: refs/heads/main\n"),
                ("packed-refs", packed.as_str()),
            ],
        ] {
            assert_eq!(
                commit(repository(files).path()),
                Some(COMMIT.to_owned()),
                "{files:?}"
            );
        }
    }

    #[test]
    fn what_is_not_a_commit_is_not_taken_for_one() {
        for files in [
            &[][..],
            &[("HEAD", "")],
            &[("HEAD", "ref: refs/heads/main")],
            &[
                ("HEAD", "ref: refs/heads/main"),
                ("refs/heads/main", "<script>"),
            ],
            &[("HEAD", "ref: refs/../secret"), ("secret", COMMIT)],
            &[("HEAD", "ref: secret"), ("secret", COMMIT)],
        ] {
            assert_eq!(commit(repository(files).path()), None, "{files:?}");
        }
    }
}
