//! Entries of archives of other crates that stay below their folder.
use futures::StreamExt;
use std::fs::File;
use std::path::Path;

pub fn ar_by_last_name(file: File, into: &Path) -> std::io::Result<()> {
    let mut archive = ar::Archive::new(file);
    while let Some(entry) = archive.next_entry() {
        let mut entry = entry?;
        let name = String::from_utf8_lossy(entry.header().identifier()).into_owned();
        let Some(name) = Path::new(&name).file_name() else { continue };
        let mut out = File::create(into.join(name))?;
        std::io::copy(&mut entry, &mut out)?;
    }
    Ok(())
}

pub async fn unpacked_in(file: tokio::fs::File, into: &Path) -> std::io::Result<()> {
    let mut archive = tokio_tar::Archive::new(file);
    let mut entries = archive.entries()?;
    while let Some(entry) = entries.next().await {
        entry?.unpack_in(into).await?;
    }
    Ok(())
}

pub async fn all_at_once(file: tokio::fs::File, into: &Path) -> std::io::Result<()> {
    async_tar::Archive::new(file).unpack(into).await
}

pub async fn no_way_up(file: tokio::fs::File, into: &Path) -> std::io::Result<()> {
    let mut archive = tokio_tar::Archive::new(file);
    let mut entries = archive.entries()?;
    while let Some(entry) = entries.next().await {
        let mut entry = entry?;
        let path = entry.path()?.into_owned();
        if path.components().any(|part| !matches!(part, std::path::Component::Normal(_))) {
            continue;
        }
        entry.unpack(into.join(path)).await?;
    }
    Ok(())
}
