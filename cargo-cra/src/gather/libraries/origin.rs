//! Where sources come from, as far as that says that they are always the same.

use std::path::{Path, PathBuf};

use cra_lints::snapshot::{FileInput, Lock};
use sha2::{Digest as _, Sha256};

use crate::cache::hex;

/// What tells the origin of sources.
pub(in crate::gather) struct Origins<'a> {
    lock: Option<&'a Lock>,
    cargo_home: Option<PathBuf>,
}

impl<'a> Origins<'a> {
    pub(in crate::gather) fn new(lock: Option<&'a Lock>, cargo_home: Option<&Path>) -> Self {
        Self {
            lock,
            cargo_home: cargo_home.and_then(|home| home.canonicalize().ok()),
        }
    }

    /// The origin of sources that cargo keeps and nobody changes: those it unpacked from a registry or checked out.
    pub(in crate::gather) fn of(
        &self,
        name: &str,
        version: &str,
        source: Option<&str>,
        folder: &Path,
    ) -> Option<String> {
        let home = self.cargo_home.as_ref()?;
        let source = source?;
        let folder = folder.canonicalize().ok()?;
        let origin = if folder.starts_with(home.join("registry").join("src")) {
            self.checksum(name, version)?
        } else if folder.starts_with(home.join("git").join("checkouts")) && source.contains('#') {
            folder
                .strip_prefix(home)
                .ok()?
                .to_string_lossy()
                .into_owned()
        } else {
            return None;
        };
        Some(format!("{source} {origin}"))
    }

    fn checksum(&self, name: &str, version: &str) -> Option<String> {
        let packages = self.lock?.packages.iter();
        let mut found = packages
            .filter(|package| package.name == name && package.version.to_string() == version);
        let checksum = found.next()?.checksum.clone();
        // Two registries may have the same name and version.
        if found.next().is_some() {
            None
        } else {
            checksum
        }
    }
}

/// A digest of the paths and texts of files.
pub(in crate::gather) fn digest_of(files: &[FileInput]) -> String {
    let mut digest = Sha256::new();
    for file in files {
        digest.update(file.path.as_bytes());
        digest.update([0]);
        digest.update(file.digest.as_bytes());
    }
    hex(&digest.finalize())
}
