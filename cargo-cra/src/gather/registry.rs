//! Withdrawn versions, from the copies of the registry index that cargo keeps: no network is touched.
//!
//! A file `registry/index/<registry>/.cache/<prefix>/<name>` holds a header and then, for each version, the
//! version and its JSON line from the index, both ended by a zero byte.

use std::path::Path;

use cra_lints::snapshot::{Lock, LockedSource, Yanked};
use semver::Version;
use serde::Deserialize;

/// The part of an index line that says whether a version was withdrawn.
#[derive(Deserialize)]
struct Line {
    vers: Version,
    #[serde(default)]
    yanked: bool,
}

/// What the copies below `cargo_home` say about the locked versions.
pub(super) fn yanked(lock: &Lock, cargo_home: &Path) -> Yanked {
    let caches: Vec<_> = std::fs::read_dir(cargo_home.join("registry/index"))
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path().join(".cache"))
        .collect();
    let mut out = Yanked::default();
    for package in lock
        .packages
        .iter()
        .filter(|package| package.source == LockedSource::CratesIo)
    {
        out.of += 1;
        let Some(prefix) = prefix(&package.name) else {
            continue;
        };
        let known = caches
            .iter()
            .filter_map(|cache| std::fs::read(cache.join(&prefix)).ok())
            .find_map(|bytes| is_yanked(&bytes, &package.version));
        if let Some(yanked) = known {
            out.known += 1;
            if yanked {
                out.versions
                    .push((package.name.clone(), package.version.clone()));
            }
        }
    }
    out
}

/// Where the index keeps a package: `1/a`, `2/ab`, `3/a/abc`, `ab/cd/abcd`.
fn prefix(name: &str) -> Option<String> {
    let name = name.to_lowercase();
    // The name comes from a lock file that may want us elsewhere.
    if !name
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    {
        return None;
    }
    Some(match name.len() {
        0 => return None,
        1 => format!("1/{name}"),
        2 => format!("2/{name}"),
        3 => format!("3/{}/{name}", &name[..1]),
        _ => format!("{}/{}/{name}", &name[..2], &name[2..4]),
    })
}

/// Whether this version is withdrawn; `None` when the file does not know it.
fn is_yanked(bytes: &[u8], version: &Version) -> Option<bool> {
    bytes
        .split(|byte| *byte == 0)
        .filter(|part| part.starts_with(b"{"))
        .filter_map(|part| serde_json::from_slice::<Line>(part).ok())
        .find(|line| line.vers == *version)
        .map(|line| line.yanked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cached_index_file_tells_which_versions_were_withdrawn() {
        let file = b"\x03\x02\x00\x00\x00etag: x\x001.0.0\x00{\"vers\":\"1.0.0\",\"yanked\":true}\x001.0.1\x00{\"vers\":\"1.0.1\"}\x00";
        assert_eq!(is_yanked(file, &Version::new(1, 0, 0)), Some(true));
        assert_eq!(is_yanked(file, &Version::new(1, 0, 1)), Some(false));
        assert_eq!(is_yanked(file, &Version::new(2, 0, 0)), None);
        assert_eq!(is_yanked(b"\xff\x00{broken", &Version::new(2, 0, 0)), None);
    }

    #[test]
    fn a_hostile_name_leads_nowhere() {
        assert_eq!(prefix("../../etc/passwd"), None);
        assert_eq!(prefix("Serde"), Some("se/rd/serde".to_owned()));
    }
}
