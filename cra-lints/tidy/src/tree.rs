//! The files of the workspace: where they are, what they say, and the rewriting of stale ones.

use std::fs;
use std::path::{Path, PathBuf};

use crate::write::MARK;

/// A text file of the repository.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The path from the root of the workspace, with slashes.
    pub path: String,
    /// What the file says.
    pub text: String,
}

impl Source {
    /// A file of this path and text.
    pub fn new(path: &str, text: &str) -> Self {
        Self {
            path: path.to_owned(),
            text: text.to_owned(),
        }
    }

    /// Whether the file is written by this crate and not by hand.
    pub fn is_generated(&self) -> bool {
        self.text
            .lines()
            .take(5)
            .any(|line| line.starts_with("//!") && line.contains(MARK))
    }
}

/// The folder of the virtual manifest.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors()
        .nth(2)
        .expect("this crate lies two folders below the root")
        .to_path_buf()
}

/// The Rust files of the crates of the workspace, by path.
///
/// # Errors
/// When a folder or file cannot be read.
pub fn sources(root: &Path) -> Result<Vec<Source>, String> {
    let mut out = Vec::new();
    for folder in ["cargo-cra", "cra-lints", "cra-macros"] {
        walk(root, folder, &mut |path| path.ends_with(".rs"), &mut out)?;
    }
    Ok(out)
}

/// The TOML files of a folder, by path.
///
/// # Errors
/// When a folder or file cannot be read.
pub fn tables(root: &Path, folder: &str) -> Result<Vec<Source>, String> {
    let mut out = Vec::new();
    walk(root, folder, &mut |path| path.ends_with(".toml"), &mut out)?;
    Ok(out)
}

/// The text files of the whole repository, by path, without what tools make.
///
/// # Errors
/// When a folder or file cannot be read.
pub fn texts(root: &Path) -> Result<Vec<Source>, String> {
    let mut out = Vec::new();
    walk(root, "", &mut |_| true, &mut out)?;
    Ok(out)
}

/// The text of a file, by its path from the root.
///
/// # Errors
/// When the file is not there or is not text.
pub fn read(root: &Path, path: &str) -> Result<String, String> {
    fs::read_to_string(root.join(path)).map_err(|error| format!("{path}: {error}"))
}

/// Compares a generated file with what it should say, and rewrites it when it says something else.
///
/// # Errors
/// That the file was stale: a stale file fails once, so that nobody commits without it.
pub fn fresh(root: &Path, path: &str, expected: &str) -> Result<(), String> {
    let file = root.join(path);
    let found = fs::read_to_string(&file).unwrap_or_default();
    if found == expected {
        return Ok(());
    }
    fs::write(&file, expected).map_err(|error| format!("{path}: {error}"))?;
    Err(format!(
        "`{path}` was stale and has been rewritten: run the test again"
    ))
}

/// Reads the wanted text files below a folder, in the order of their paths. Links are not followed, so that a walk
/// always ends.
fn walk(
    root: &Path,
    folder: &str,
    wanted: &mut dyn FnMut(&str) -> bool,
    out: &mut Vec<Source>,
) -> Result<(), String> {
    let wrong = |error: std::io::Error| format!("{folder}: {error}");
    let mut names = Vec::new();
    for entry in fs::read_dir(root.join(folder)).map_err(wrong)? {
        let entry = entry.map_err(wrong)?;
        let kind = entry.file_type().map_err(wrong)?;
        if let Ok(name) = entry.file_name().into_string() {
            names.push((name, kind));
        }
    }
    names.sort_by(|one, other| one.0.cmp(&other.0));
    for (name, kind) in names {
        let path = if folder.is_empty() {
            name.clone()
        } else {
            format!("{folder}/{name}")
        };
        if kind.is_dir() && !matches!(name.as_str(), "target" | ".git") {
            walk(root, &path, wanted, out)?;
        } else if kind.is_file() && wanted(&path) {
            // What is not UTF-8 is no text: an archive, an image.
            let bytes = fs::read(root.join(&path)).map_err(|error| format!("{path}: {error}"))?;
            if let Ok(text) = String::from_utf8(bytes) {
                out.push(Source { path, text });
            }
        }
    }
    Ok(())
}
