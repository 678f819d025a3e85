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

fn store(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text)
}

fn store_new(path: &Path, text: &str) -> Result<()> {
    let mut file = fs::File::options().write(true).create_new(true).open(path)?;
    std::io::Write::write_all(&mut file, text.as_bytes())
}

fn store_beside(path: &Path, text: &str) -> Result<()> {
    fs::write(path.with_extension("part"), text)
}

pub fn another_path(folder: &Path, path: &Path) -> Result<()> {
    if !folder.exists() {
        return Ok(());
    }
    store(path, "first")
}

pub fn only_when_new(path: &Path) -> Result<()> {
    if path.exists() {
        return Ok(());
    }
    store_new(path, "first")
}

pub fn to_a_part(path: &Path) -> Result<()> {
    if path.exists() {
        return Ok(());
    }
    store_beside(path, "first")
}

fn load(path: &Path) -> Result<String> {
    fs::read_to_string(path)
}

pub fn read_if_there(path: &Path) -> Result<String> {
    if !path.is_file() {
        return Ok(String::new());
    }
    load(path)
}
