//! The files of the workspace: where they are, what they say, and the rewriting of stale ones.

use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the virtual manifest.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors()
        .nth(2)
        .expect("this crate lies two folders below the root")
        .to_path_buf()
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
