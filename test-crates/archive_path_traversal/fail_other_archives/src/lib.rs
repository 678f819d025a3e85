//! Names of entries of archives of other crates, as paths.
use futures::StreamExt;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

pub fn ar(file: File, into: &Path) -> std::io::Result<()> {
    let mut archive = ar::Archive::new(file);
    while let Some(entry) = archive.next_entry() {
        let mut entry = entry?;
        let name = String::from_utf8_lossy(entry.header().identifier()).into_owned();
        let mut out = File::create(into.join(&name))?; //~ archive_path_traversal
        std::io::copy(&mut entry, &mut out)?;
    }
    Ok(())
}

pub fn path_of_name(file: File) -> std::io::Result<()> {
    let mut archive = zip::ZipArchive::new(file)?;
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at)?;
        let path = PathBuf::from(entry.name());
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes)?;
        std::fs::write(Path::new("out").join(path), bytes)?; //~ archive_path_traversal
    }
    Ok(())
}

pub async fn tokio_tar(file: tokio::fs::File, into: &Path) -> std::io::Result<()> {
    let mut archive = tokio_tar::Archive::new(file);
    let mut entries = archive.entries()?;
    while let Some(entry) = entries.next().await {
        let mut entry = entry?;
        let path = entry.path()?.into_owned();
        entry.unpack(into.join(path)).await?; //~ archive_path_traversal
    }
    Ok(())
}

pub async fn async_tar(file: tokio::fs::File, into: &Path) -> std::io::Result<()> {
    let mut entries = async_tar::Archive::new(file).entries()?;
    while let Some(Ok(mut entry)) = entries.next().await {
        let name = PathBuf::from(entry.path()?.to_string_lossy().into_owned());
        let mut out = tokio::fs::File::create(into.join(name)).await?; //~ archive_path_traversal
        tokio::io::copy(&mut entry, &mut out).await?;
    }
    Ok(())
}

pub fn tar(file: File, into: &Path) -> std::io::Result<()> {
    let mut archive = tar::Archive::new(file);
    for entry in archive.entries()? {
        let mut entry = entry?;
        let path = entry.path()?.into_owned();
        entry.unpack(into.join(path))?; //~ archive_path_traversal
    }
    Ok(())
}

pub async fn symbolic_in_turn(file: File, root: &Path) -> std::io::Result<()> {
    for (at, entry) in tar::Archive::new(file).entries()?.enumerate() {
        let entry = entry?;
        if let Some(leads_to) = entry.link_name()? {
            tokio::fs::symlink(leads_to, root.join(at.to_string())).await?; //~ archive_path_traversal
        }
    }
    Ok(())
}
