//! Functions of one's own that ask about other paths, or for another reason.
use std::fs;
use std::io::Result;
use std::path::Path;

fn is_there(path: &Path) -> bool {
    path.exists()
}

fn is_text(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "txt")
}

pub fn beside(folder: &Path, path: &Path) -> Result<()> {
    if !is_there(folder) {
        return Ok(());
    }
    fs::write(path, b"first")
}

pub fn texts(path: &Path) -> Result<()> {
    if !is_text(path) {
        return Ok(());
    }
    fs::write(path, b"first")
}
