//! Between the question and the deed somebody else may act.
pub mod systems;
mod asked_elsewhere;

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

pub struct Store {
    path: PathBuf,
}

impl Store {
    pub fn by_field(&self) -> io::Result<()> {
        if !self.path.exists() {
            fs::write(&self.path, "")?; //~ file_check_then_use
        }
        Ok(())
    }
}

pub fn create(path: &Path) -> io::Result<()> {
    if !path.exists() {
        File::create(path)?; //~ file_check_then_use
    }
    Ok(())
}

pub fn create_after_return(path: &str) -> io::Result<File> {
    if Path::new(path).exists() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    File::create(path) //~ file_check_then_use
}

pub fn open(path: &Path) -> io::Result<Option<File>> {
    if path.is_file() {
        return Ok(Some(File::open(path)?)); //~ file_check_then_use
    }
    Ok(None)
}

pub fn remove(path: &Path) -> io::Result<()> {
    if path.exists() {
        fs::remove_file(path)?; //~ file_check_then_use
    }
    Ok(())
}

pub fn by_variable(path: &Path) -> io::Result<()> {
    let known = path.try_exists()?;
    if known {
        fs::remove_dir_all(path)?; //~ file_check_then_use
    }
    Ok(())
}

pub fn by_metadata(path: &Path) -> io::Result<String> {
    let metadata = fs::metadata(path)?;
    if metadata.len() > 1_000 {
        return Err(io::ErrorKind::InvalidData.into());
    }
    fs::read_to_string(path) //~ file_check_then_use
}

pub fn by_link(path: &Path) -> io::Result<Vec<u8>> {
    if fs::symlink_metadata(path)?.file_type().is_symlink() {
        return Ok(Vec::new());
    }
    fs::read(path) //~ file_check_then_use
}

pub fn with_options(path: &Path) -> io::Result<File> {
    if !path.exists() {
        return OpenOptions::new().write(true).create(true).open(path); //~ file_check_then_use
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

pub fn directory(path: &Path) -> io::Result<()> {
    if !path.is_dir() {
        fs::create_dir(path)?; //~ file_check_then_use
    }
    Ok(())
}

pub fn renamed(from: &Path, to: &Path) -> io::Result<()> {
    if to.exists() {
        return Ok(());
    }
    fs::rename(from, to) //~ file_check_then_use
}

pub async fn asynchronous(path: &Path) -> io::Result<()> {
    if !tokio::fs::try_exists(path).await? {
        tokio::fs::write(path, "").await?; //~ file_check_then_use
    }
    Ok(())
}
