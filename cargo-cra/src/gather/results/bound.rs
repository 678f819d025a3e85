//! Whether results are those of the commit that is checked out.
//!
//! Neither JUnit nor libtest names a commit. So results count when three things hold: what was analysed is what the
//! commit has, to the byte; the results are not older than the commit; and they are not older than any file that was
//! analysed, since a file that is checked out anew is new.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use cra_lints::snapshot::{FileKind, Snapshot};

use crate::gather::advisories::git::{self, GitError, Head};

/// The state of the workspace.
pub(super) enum State {
    /// It is that of a commit.
    Committed {
        /// When that was made, in seconds since 1970.
        made: i64,
        /// The file that was changed last, and when.
        newest: Option<(SystemTime, String)>,
    },
    /// It is not, or nobody knows: why results cannot count.
    Unknown(String),
}

impl State {
    /// Asks git, which is given nothing that it could run.
    pub(super) fn of(root: &Path, snapshot: &Snapshot) -> Self {
        match committed(root, snapshot) {
            Ok(state) => state,
            Err(words) => Self::Unknown(words),
        }
    }

    /// Why results of that age do not count; `None` when they do.
    #[cra::satisfies("I.2.f", risk = "R-5")]
    pub(super) fn against(&self, changed: SystemTime, began: Option<i64>) -> Option<String> {
        let (made, newest) = match self {
            Self::Unknown(words) => return Some(words.clone()),
            Self::Committed { made, newest } => (*made, newest),
        };
        let written = changed.duration_since(UNIX_EPOCH).map_or(0, |since| {
            i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
        });
        if began.unwrap_or(written).min(written) < made {
            return Some("they are older than the commit; run the tests again".to_owned());
        }
        match newest {
            Some((time, path)) if *time > changed => {
                Some(format!("they are older than `{path}`; run the tests again"))
            }
            _ => None,
        }
    }
}

fn committed(root: &Path, snapshot: &Snapshot) -> Result<State, String> {
    let Some(top) = root.ancestors().find(|folder| folder.join(".git").exists()) else {
        return Err(
            "the workspace is in no git repository, so they belong to no commit; commit it, and run the tests again"
                .to_owned(),
        );
    };
    let Head { made, blobs } = git::head(top).map_err(|error| no_answer(&error))?;
    let below = root.strip_prefix(top).unwrap_or(Path::new(""));
    let below = below.to_string_lossy().replace('\\', "/");
    let mut newest: Option<(SystemTime, String)> = None;
    let mut wanted: BTreeMap<&str, &str> = BTreeMap::new();
    for file in snapshot.files.iter().filter(|file| is_built(file.kind)) {
        let path = root.join(&file.path);
        let changed = path.metadata().and_then(|about| about.modified());
        let changed = changed.map_err(|error| format!("`{}` is not there: {error}", file.path))?;
        if newest.as_ref().is_none_or(|(time, _)| *time < changed) {
            newest = Some((changed, file.path.clone()));
        }
        match blobs.get(&joined(&below, &file.path)) {
            Some(blob) => {
                wanted.insert(&file.path, blob);
            }
            // A lock file may be kept out of the repository.
            None if file.kind == FileKind::Lock => {}
            None => return Err(differs(&file.path)),
        }
    }
    let paths: Vec<_> = wanted.keys().map(|path| root.join(path)).collect();
    let found = git::hashes(top, &paths).map_err(|error| no_answer(&error))?;
    let changed = wanted
        .iter()
        .zip(&found)
        .find(|((_, blob), found)| *blob != found);
    match changed {
        Some(((path, _), _)) => Err(differs(path)),
        None => Ok(State::Committed { made, newest }),
    }
}

fn no_answer(error: &GitError) -> String {
    let why = match error {
        GitError::Missing => "there is no `git` to ask".to_owned(),
        GitError::Broken(words) | GitError::Failed(words) => words.clone(),
        GitError::TooSlow(limit) => format!("it did not answer in {} seconds", limit.as_secs()),
    };
    format!("what the commit has is not known from git: {why}")
}

fn differs(path: &str) -> String {
    format!("`{path}` is not as the commit has it; commit it, and run the tests again")
}

/// Whether the file decides what the tests do.
fn is_built(kind: FileKind) -> bool {
    matches!(
        kind,
        FileKind::Rust | FileKind::Manifest | FileKind::Lock | FileKind::CargoConfig
    )
}

/// The path from the top of the repository, parent folders resolved.
fn joined(below: &str, path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in below.split('/').chain(path.split('/')) {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            other => parts.push(other),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[cra::verifies("I.2.f", risk = "R-5")]
    #[test]
    fn results_are_as_old_as_their_run() {
        let state = State::Committed {
            made: 100,
            newest: Some((at(200), "src/lib.rs".to_owned())),
        };
        assert_eq!(state.against(at(200), None), None);
        assert_eq!(state.against(at(300), Some(100)), None);
        let older = |changed, began| state.against(changed, began).unwrap_or_default();
        assert!(older(at(199), None).contains("src/lib.rs"));
        assert!(older(at(99), None).contains("commit"));
        assert!(older(at(300), Some(99)).contains("commit"));
    }

    #[test]
    fn paths_are_those_of_the_repository() {
        assert_eq!(joined("a/b", "../c/src/lib.rs"), "a/c/src/lib.rs");
        assert_eq!(joined("", "src/lib.rs"), "src/lib.rs");
    }

    #[test]
    fn a_workspace_without_a_repository_has_no_commit() {
        let dir = tempfile::tempdir().expect("a folder for the test");
        let state = State::of(dir.path(), &Snapshot::default());
        let words = state.against(SystemTime::now(), None).unwrap_or_default();
        assert!(words.contains("no commit"), "{words}");
    }
}
