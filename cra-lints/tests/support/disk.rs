//! The fixture crates on the disk, and the files that tests keep fresh.
#![allow(clippy::disallowed_methods, reason = "fixtures are read from the disk")]

use std::path::{Path, PathBuf};

use cra_lints::lint::Rule;
use cra_lints::lints::ALL;

use super::Files;

/// A fixture of a lint.
#[derive(Debug, Clone)]
pub(crate) struct Fixture {
    /// The lint.
    pub(crate) rule: &'static Rule,
    /// The name of its folder, which begins with `fail_` or `pass_`.
    pub(crate) name: String,
    /// Its folder.
    pub(crate) dir: PathBuf,
}

impl Fixture {
    /// Whether the lint must find something.
    pub(crate) fn fails(&self) -> bool {
        self.name.starts_with("fail_")
    }

    /// Its texts.
    pub(crate) fn files(&self) -> Files {
        let mut out = Files::new();
        collect(&self.dir, &self.dir, &mut out);
        out
    }
}

/// A path below the root of the repository.
pub(crate) fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// The lints that look at something; the others come from settling acceptances.
pub(crate) fn lints() -> impl Iterator<Item = &'static Rule> {
    ALL.iter()
        .copied()
        .filter(|rule| !rule.lint.check.is_empty())
}

/// The names of all folders of `test-crates`.
pub(crate) fn fixture_folders() -> Vec<String> {
    let entries = std::fs::read_dir(root("test-crates")).expect("the fixtures are there");
    let names = entries
        .flatten()
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut out: Vec<String> = names.collect();
    out.sort();
    out
}

/// The fixtures of a lint, by name.
pub(crate) fn fixtures(rule: &'static Rule) -> Vec<Fixture> {
    let Ok(entries) = std::fs::read_dir(root("test-crates").join(rule.id)) else {
        return Vec::new();
    };
    let dirs = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.is_dir());
    let fixture = |dir: PathBuf| Fixture {
        rule,
        name: dir
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned(),
        dir,
    };
    let mut out: Vec<Fixture> = dirs.map(fixture).collect();
    out.sort_by(|a, b| a.name.cmp(&b.name));
    out
}

/// Holds a file to `text`: writes it when it differs, and says so as an error.
pub(crate) fn fresh(path: &str, text: &str) -> Result<(), String> {
    let file = root(path);
    if std::fs::read_to_string(&file).is_ok_and(|old| old == text) {
        return Ok(());
    }
    std::fs::write(&file, text)
        .map_err(|error| format!("`{path}` is stale and cannot be written: {error}"))?;
    Err(format!(
        "`{path}` was stale and has been rewritten: look at the difference, then run the test again"
    ))
}

/// A text of the repository.
pub(crate) fn read(path: &str) -> Result<String, String> {
    std::fs::read_to_string(root(path)).map_err(|error| format!("{path}: {error}"))
}

fn collect(root: &Path, dir: &Path, out: &mut Files) {
    let Ok(entries) = std::fs::read_dir(dir) else {
        return;
    };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            if path.file_name().is_some_and(|name| name != "target") {
                collect(root, &path, out);
            }
        } else if path.extension().is_none_or(|extension| extension != "snap") {
            let name = path
                .strip_prefix(root)
                .expect("it was found below")
                .to_string_lossy()
                .replace('\\', "/");
            if let Ok(text) = std::fs::read_to_string(&path) {
                out.insert(name, text);
            }
        }
    }
}
