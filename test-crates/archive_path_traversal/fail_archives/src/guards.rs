//! Checks of names that miss.
use std::fs::File;
use std::io;
use std::path::{Component, Path};
use zip::ZipArchive;

pub fn prefix_of_joined(archive: &mut ZipArchive<File>, root: &Path) -> io::Result<()> {
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index)?;
        if !root.join(entry.name()).starts_with(root) {
            continue;
        }
        io::copy(&mut entry, &mut File::create(root.join(entry.name()))?)?; //~ archive_path_traversal
    }
    Ok(())
}

pub fn noticed_only(archive: &mut ZipArchive<File>, root: &Path) -> io::Result<()> {
    for index in 0..archive.len() {
        let entry = archive.by_index(index)?;
        if entry.enclosed_name().is_none() {
            eprintln!("odd name");
        }
        File::create(root.join(entry.name()))?; //~ archive_path_traversal
    }
    Ok(())
}

pub fn normal_parts(archive: &mut ZipArchive<File>, root: &Path) -> io::Result<()> {
    for index in 0..archive.len() {
        let entry = archive.by_index(index)?;
        let name = Path::new(entry.name());
        if name.components().any(|part| !matches!(part, Component::Normal(_))) {
            continue;
        }
        File::create(root.join(name))?;
    }
    Ok(())
}
