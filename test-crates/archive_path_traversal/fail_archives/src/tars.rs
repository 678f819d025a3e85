//! The same with tar.
use flate2::read::GzDecoder;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;
use tar::{Archive, Entry};

pub fn unpacked(file: File, root: &Path) -> io::Result<()> {
    let mut archive = Archive::new(GzDecoder::new(file));
    for entry in archive.entries()? {
        let mut entry = entry?;
        let path = entry.path()?.into_owned();
        entry.unpack(root.join(path))?; //~ archive_path_traversal
    }
    Ok(())
}

pub fn unpacked_inside(file: File, root: &Path) -> io::Result<()> {
    let mut archive = Archive::new(GzDecoder::new(file));
    for entry in archive.entries()? {
        entry?.unpack_in(root)?;
    }
    Ok(())
}

pub fn unpacked_whole(file: File, root: &Path) -> io::Result<()> {
    Archive::new(GzDecoder::new(file)).unpack(root)
}

pub fn bytes_of_path(file: File, root: &str) -> io::Result<()> {
    for entry in Archive::new(file).entries()? {
        let mut entry = entry?;
        let name = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        let mut data = Vec::new();
        entry.read_to_end(&mut data)?;
        fs::write(root.to_owned() + "/" + &name, data)?; //~ archive_path_traversal
    }
    Ok(())
}

fn extract<R: Read>(mut entry: Entry<'_, R>, root: &Path) -> io::Result<()> {
    let path = entry.path()?.to_path_buf();
    io::copy(&mut entry, &mut File::create(root.join(path))?).map(drop) //~ archive_path_traversal
}

pub fn helper(file: File, root: &Path) -> io::Result<()> {
    Archive::new(file).entries()?.try_for_each(|entry| extract(entry?, root))
}

pub fn sizes(file: File, root: &Path) -> io::Result<()> {
    for (number, entry) in Archive::new(file).entries()?.enumerate() {
        let size = entry?.header().size()?;
        fs::write(root.join(number.to_string()), size.to_string())?;
    }
    Ok(())
}

pub fn last_part(file: File, root: &Path) -> io::Result<()> {
    for entry in Archive::new(file).entries()? {
        let mut entry = entry?;
        let path = entry.path()?.into_owned();
        let Some(name) = path.file_name() else { continue };
        entry.unpack(root.join(name))?;
    }
    Ok(())
}

pub fn header_path(file: File, root: &Path) -> io::Result<()> {
    for entry in Archive::new(file).entries()? {
        let mut entry = entry?;
        let path = entry.header().path()?.into_owned();
        entry.unpack(root.join(&path))?; //~ archive_path_traversal
    }
    Ok(())
}

pub fn symbolic(file: File, root: &Path) -> io::Result<()> {
    for (at, entry) in Archive::new(file).entries()?.enumerate() {
        if let Some(leads_to) = entry?.link_name()? {
            std::os::unix::fs::symlink(leads_to, root.join(at.to_string()))?; //~ archive_path_traversal
        }
    }
    Ok(())
}
