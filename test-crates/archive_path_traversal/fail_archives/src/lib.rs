//! Archives unpacked to wherever their entries say.
mod guards;
mod tars;

use std::fs::{self, File};
use std::io::{self, Read, Seek};
use std::path::{Path, PathBuf};
use zip::read::ZipFile;
use zip::ZipArchive;

pub fn created(archive: &mut ZipArchive<File>, root: &Path) -> io::Result<()> {
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index)?;
        let mut out = File::create(root.join(entry.name()))?; //~ archive_path_traversal
        io::copy(&mut entry, &mut out)?;
    }
    Ok(())
}

pub fn created_safely(archive: &mut ZipArchive<File>, root: &Path) -> io::Result<()> {
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index)?;
        let Some(name) = entry.enclosed_name() else { continue };
        let mut out = File::create(root.join(name))?;
        io::copy(&mut entry, &mut out)?;
    }
    Ok(())
}

pub fn folders(archive: &mut ZipArchive<File>, root: &Path) -> io::Result<()> {
    for index in 0..archive.len() {
        let entry = archive.by_index(index)?;
        if entry.is_dir() {
            fs::create_dir_all(root.join(entry.name()))?; //~ archive_path_traversal
        }
    }
    Ok(())
}

pub fn owned_name<R: Read + Seek>(reader: R, root: &str) -> zip::result::ZipResult<()> {
    let mut archive = ZipArchive::new(reader)?;
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index)?;
        let name = entry.name().to_string();
        let mut data = Vec::new();
        entry.read_to_end(&mut data)?;
        fs::write(format!("{root}/{name}"), data)?; //~ archive_path_traversal
    }
    Ok(())
}

pub fn pushed(archive: &mut ZipArchive<File>, root: &Path) -> io::Result<()> {
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index)?;
        let name = entry.name().replace('\\', "/");
        let mut out = File::create(PathBuf::from(root).join(name))?; //~ archive_path_traversal
        io::copy(&mut entry, &mut out)?;
    }
    Ok(())
}

pub fn name_shown(archive: &mut ZipArchive<File>, root: &Path) -> io::Result<()> {
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index)?;
        println!("{}", entry.name());
        let mut out = File::create(root.join(format!("entry-{index}")))?;
        io::copy(&mut entry, &mut out)?;
    }
    Ok(())
}

fn write(mut entry: ZipFile<'_, File>, path: PathBuf) -> io::Result<()> {
    let mut out = File::create(path)?;
    io::copy(&mut entry, &mut out).map(drop)
}

pub fn all_names(archive: &ZipArchive<File>, root: &Path) -> io::Result<()> {
    for name in archive.file_names() {
        File::create(root.join(name))?; //~ archive_path_traversal
    }
    Ok(())
}

pub fn by_fixed_name(archive: &mut ZipArchive<File>, root: &Path) -> io::Result<()> {
    let entry = archive.by_name("manifest.json")?;
    write(entry, root.join("manifest.json"))
}

pub fn found_entry(archive: &mut ZipArchive<File>, root: &Path) -> io::Result<()> {
    let mut entry = archive.by_index(0)?;
    let data = io::read_to_string(&mut entry)?;
    fs::write(root.join(entry.name().trim()), data) //~ archive_path_traversal
}
