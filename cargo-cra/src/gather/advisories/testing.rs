//! Databases for tests: the handwritten ones of `test-crates`, and git repositories made of them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// A handwritten database.
pub(crate) fn handwritten(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../test-crates")
        .join(name)
}

/// An advisory about every version of a package.
pub(crate) fn advisory(id: &str, package: &str, day: &str) -> String {
    format!(
        "```toml\n[advisory]\nid = \"{id}\"\npackage = \"{package}\"\ndate = \"{day}\"\n\n\
         [versions]\npatched = []\n```\n\n# Title\n\nText\n"
    )
}

/// Writes a file and the folders above it.
pub(crate) fn write(root: &Path, name: &str, text: impl AsRef<[u8]>) {
    let path = root.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// A server of a database: a bare repository, and the checkout from which it is filled.
pub(crate) struct Upstream {
    root: TempDir,
}

impl Upstream {
    /// A repository with one commit of that day, with the files of the handwritten database.
    pub(crate) fn new(day: &str) -> Self {
        let upstream = Self {
            root: tempfile::tempdir().unwrap(),
        };
        let (bare, work) = (upstream.root.path().join("bare"), upstream.work());
        git(
            upstream.root.path(),
            day,
            &[
                "init",
                "--quiet",
                "--bare",
                "--initial-branch=main",
                path(&bare),
            ],
        );
        git(
            upstream.root.path(),
            day,
            &["init", "--quiet", "--initial-branch=main", path(&work)],
        );
        git(&work, day, &["remote", "add", "origin", path(&bare)]);
        copy(&handwritten("advisory-db"), &work);
        upstream.publish(day);
        upstream
    }

    /// The checkout; what is changed here is served after [`publish`](Self::publish).
    pub(crate) fn work(&self) -> PathBuf {
        self.root.path().join("work")
    }

    /// Commits the checkout on that day, serves it, and gives the name of the commit.
    pub(crate) fn publish(&self, day: &str) -> String {
        let work = self.work();
        git(&work, day, &["add", "--all"]);
        git(
            &work,
            day,
            &["commit", "--quiet", "--allow-empty", "--message=x"],
        );
        git(
            &work,
            day,
            &["push", "--quiet", "--force", "origin", "main"],
        );
        git(&work, day, &["rev-parse", "HEAD"]).trim().to_owned()
    }

    /// The address of the bare repository.
    pub(crate) fn url(&self) -> String {
        let bare = self.root.path().join("bare");
        format!(
            "file://{}{}",
            if cfg!(windows) { "/" } else { "" },
            path(&bare).replace('\\', "/")
        )
    }
}

/// Every file below a directory with its text, by its path there; what is git's own is left out.
pub(crate) fn contents(root: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.ends_with(".git") {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push((
                    path.strip_prefix(root).unwrap().to_owned(),
                    fs::read(&path).unwrap(),
                ));
            }
        }
    }
    found.sort();
    found
}

/// Copies the files of a directory.
pub(crate) fn copy(from: &Path, to: &Path) {
    for (name, text) in contents(from) {
        write(to, name.to_str().unwrap(), text);
    }
}

fn git(directory: &Path, day: &str, arguments: &[&str]) -> String {
    let stamp = format!("{day}T12:00:00+00:00");
    let output = Command::new("git")
        .current_dir(directory)
        .args([
            "-c",
            "user.name=test",
            "-c",
            "user.email=test@example.org",
            "-c",
            "commit.gpgsign=false",
        ])
        .args(["-c", "core.autocrlf=false"])
        .args(arguments)
        .env("GIT_AUTHOR_DATE", &stamp)
        .env("GIT_COMMITTER_DATE", &stamp)
        .output()
        .expect("the tests need git");
    assert!(
        output.status.success(),
        "{arguments:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

fn path(path: &Path) -> &str {
    path.to_str().expect("temporary paths are text")
}
