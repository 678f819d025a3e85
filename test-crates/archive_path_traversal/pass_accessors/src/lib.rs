//! Archives unpacked by the accessors made for it.
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use tar::Archive;
use zip::ZipArchive;

pub fn extracted(file: File, root: &Path) -> zip::result::ZipResult<()> {
    ZipArchive::new(file)?.extract(root)
}

pub fn enclosed(archive: &mut ZipArchive<File>, root: &Path) -> io::Result<()> {
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index)?;
        let path = match entry.enclosed_name() {
            Some(name) => root.join(name),
            None => return Err(io::ErrorKind::InvalidData.into()),
        };
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        io::copy(&mut entry, &mut File::create(&path)?)?;
    }
    Ok(())
}

pub fn mangled(archive: &mut ZipArchive<File>, root: &Path) -> io::Result<()> {
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index)?;
        let path = root.join(entry.mangled_name());
        io::copy(&mut entry, &mut File::create(path)?)?;
    }
    Ok(())
}

pub fn file_name(archive: &mut ZipArchive<File>, root: &Path) -> io::Result<()> {
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index)?;
        let Some(name) = Path::new(entry.name()).file_name().map(|name| root.join(name)) else { continue };
        io::copy(&mut entry, &mut File::create(name)?)?;
    }
    Ok(())
}

pub fn known_names(archive: &mut ZipArchive<File>, root: &Path) -> io::Result<()> {
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index)?;
        if !["a.txt", "b.txt"].contains(&entry.name()) {
            continue;
        }
        let path = root.join(entry.name());
        io::copy(&mut entry, &mut File::create(path)?)?; //~! archive_path_traversal
    }
    Ok(())
}

pub fn listed(archive: &ZipArchive<File>) -> Vec<PathBuf> {
    archive.file_names().map(PathBuf::from).collect()
}

pub fn tar_unpacked(file: File) -> io::Result<()> {
    let mut archive = Archive::new(file);
    archive.set_overwrite(false);
    archive.unpack("/var/lib/app")
}

pub fn tar_fixed(file: File) -> io::Result<()> {
    for entry in Archive::new(file).entries()? {
        let mut entry = entry?;
        if &*entry.path()? == Path::new("config.toml") {
            entry.unpack("/var/lib/app/config.toml")?;
        }
    }
    Ok(())
}

pub fn tar_checked_in(file: File, root: &Path) -> io::Result<u32> {
    let mut skipped = 0;
    for entry in Archive::new(file).entries()? {
        if !entry?.unpack_in(root)? {
            skipped += 1;
        }
    }
    Ok(skipped)
}

/// An entry of our own list, whose name is one of ours.
struct Entry(&'static str);

impl Entry {
    fn name(&self) -> &'static str {
        self.0
    }
}

pub fn another_name(root: &Path) -> io::Result<()> {
    for entry in [Entry("a"), Entry("b")] {
        File::create(root.join(entry.name()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_archive_of_our_own() {
        let file = std::fs::File::open("tests/own.zip").unwrap();
        let mut archive = zip::ZipArchive::new(file).unwrap();
        let entry = archive.by_index(0).unwrap();
        std::fs::create_dir_all(std::path::Path::new("out").join(entry.name())).unwrap();
    }
}

/// The link leads to a file of the same folder.
pub fn beside(file: File, root: &Path) -> io::Result<()> {
    for (at, entry) in Archive::new(file).entries()?.enumerate() {
        let entry = entry?;
        let Some(leads_to) = entry.link_name()? else {
            continue;
        };
        if let Some(name) = leads_to.file_name() {
            std::os::unix::fs::symlink(name, root.join(at.to_string()))?;
        }
    }
    Ok(())
}
