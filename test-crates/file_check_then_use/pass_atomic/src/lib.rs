//! Deeds that are their own question.
pub mod systems;
mod asked_elsewhere;

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// A shelf of our own.
#[derive(Default)]
pub struct Shelf(BTreeMap<String, u32>);

impl Shelf {
    fn exists(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    fn create(&mut self, name: &str) {
        self.0.insert(name.to_owned(), 0);
    }
}

pub fn only_new(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create_new(true).open(path)
}

pub fn asked_and_only_new(path: &Path) -> io::Result<Option<File>> {
    if path.exists() {
        return Ok(None);
    }
    File::create_new(path).map(Some)
}

pub fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

pub fn of_the_open_file(path: &Path) -> io::Result<String> {
    let mut file = File::open(path)?;
    if file.metadata()?.len() > 1_000 {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let mut text = String::new();
    file.read_to_string(&mut text)?;
    Ok(text)
}

pub fn all_directories(path: &Path) -> io::Result<()> {
    fs::create_dir_all(path)
}

pub fn another_path(first: &Path, second: &Path) -> io::Result<()> {
    if first.exists() {
        fs::write(second, "")?;
    }
    Ok(())
}

pub fn another_name(dir: &Path) -> io::Result<()> {
    if dir.join("lock").exists() {
        return Ok(());
    }
    fs::write(dir.join("state"), "")
}

pub fn used_then_asked(path: &Path) -> io::Result<bool> {
    fs::write(path, "")?;
    Ok(path.exists())
}

pub fn only_asked(path: &Path) -> &'static str {
    if path.is_dir() { "directory" } else { "file" }
}

pub fn path_was_replaced(path: &Path, name: &str) -> io::Result<()> {
    let mut path: PathBuf = path.to_owned();
    if path.exists() {
        path = PathBuf::from(name);
        fs::write(path, "")?;
    }
    Ok(())
}

pub fn shelf(shelf: &mut Shelf, name: &str) {
    if !shelf.exists(name) {
        shelf.create(name);
    }
}

pub fn said_before(path: &Path) -> io::Result<File> {
    let file = File::create(path)?;
    if !path.exists() {
        return Err(io::ErrorKind::NotFound.into());
    }
    Ok(file)
}

/// Nobody can put a file of their own there.
pub fn of_the_kernel() -> io::Result<bool> {
    let setting = Path::new("/proc/sys/kernel/unprivileged_userns_clone");
    if !setting.exists() {
        return Ok(true);
    }
    Ok(fs::read_to_string(setting)?.trim() == "1")
}

#[cfg(test)]
mod tests {
    #[test]
    fn is_there() {
        let path = std::path::Path::new("Cargo.toml");
        assert!(path.exists());
        assert!(std::fs::read(path).is_ok());
    }
}
