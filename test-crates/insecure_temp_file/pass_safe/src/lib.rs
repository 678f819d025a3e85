//! Temporary files with names that nobody knows, and files elsewhere.
use std::env;
use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::PathBuf;

/// A place in a warehouse.
pub struct Shelf(String);

impl Shelf {
    fn create(name: &str) -> Shelf {
        Shelf(name.to_owned())
    }
}

pub fn file() -> io::Result<File> {
    tempfile::tempfile()
}

pub fn named() -> io::Result<tempfile::NamedTempFile> {
    tempfile::Builder::new().prefix("shop").suffix(".log").tempfile()
}

pub fn directory() -> io::Result<()> {
    let dir = tempfile::tempdir()?;
    fs::write(dir.path().join("shop.log"), "")
}

pub fn only_new() -> io::Result<File> {
    OpenOptions::new().write(true).create_new(true).open("/tmp/shop.lock")
}

pub fn only_new_too() -> io::Result<File> {
    File::create_new(env::temp_dir().join("shop.lock"))
}

pub fn random_name() -> io::Result<File> {
    File::create(env::temp_dir().join(uuid::Uuid::new_v4().to_string()))
}

pub fn own_directory() -> io::Result<()> {
    fs::write("/var/lib/shop/tmp/report.txt", "")
}

pub fn relative() -> io::Result<File> {
    File::create("tmp/report.txt")
}

pub fn chosen(path: PathBuf) -> io::Result<File> {
    File::create(path)
}

pub fn looks_alike() -> io::Result<File> {
    File::create("/tmpfiles/shop.log")
}

pub fn only_named() -> PathBuf {
    env::temp_dir().join("shop.log")
}

pub fn shelf() -> Shelf {
    Shelf::create("/tmp/shop.log")
}

pub fn removed() -> io::Result<()> {
    fs::remove_file("/tmp/shop.log")
}

#[cfg(test)]
mod tests {
    #[test]
    fn keeps_a_report() {
        std::fs::write("/tmp/shop-test.txt", "report").unwrap();
    }
}

/// One of the ways to make it is told where to write.
pub struct Journal {
    file: std::path::PathBuf,
}

impl Journal {
    pub fn new() -> Self {
        Self { file: std::env::temp_dir().join("shop.journal") }
    }

    pub fn at(file: std::path::PathBuf) -> Self {
        Self { file }
    }

    pub fn note(&self, line: &str) -> std::io::Result<()> {
        std::fs::write(&self.file, line)
    }
}

pub fn by_library(rows: &[String]) -> csv::Result<()> {
    let mut list = csv::Writer::from_path("/var/lib/app/export.csv")?;
    list.write_record(rows)
}

pub fn below_own_folder(folder: &tempfile::TempDir, rows: &[String]) -> csv::Result<()> {
    let mut list = csv::Writer::from_path(folder.path().join("export.csv"))?;
    list.write_record(rows)
}

pub fn in_memory(rows: &[String]) -> csv::Result<()> {
    let mut list = csv::Writer::from_writer(Vec::new());
    list.write_record(rows)
}
