//! The lock file as plain values: which versions were chosen, from where, and who asked for them.

use semver::Version;

use crate::model::place::{FileId, Span};

/// A `Cargo.lock`.
#[derive(Debug, Clone)]
pub struct Lock {
    /// Its file.
    pub file: FileId,
    /// Its packages, in its order.
    pub packages: Vec<LockedPackage>,
}

/// A package of a lock file.
#[derive(Debug, Clone)]
pub struct LockedPackage {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: Version,
    /// Where it comes from.
    pub source: LockedSource,
    /// The SHA-256 that the registry gave, in hexadecimal.
    pub checksum: Option<String>,
    /// What it depends on, as indexes into [`Lock::packages`].
    pub dependencies: Vec<usize>,
    /// Where its entry stands.
    pub span: Span,
}

/// Where a locked package comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LockedSource {
    /// A folder: a member of the workspace, or a path dependency.
    Path,
    /// The registry crates.io, under either of its addresses.
    CratesIo,
    /// Another registry, by its address.
    Registry(String),
    /// A git repository, by its address with revision.
    Git(String),
}

impl Lock {
    /// The shortest way from a package of the workspace to `target`, both ends included, as indexes.
    pub fn path_to(&self, target: usize) -> Vec<usize> {
        let mut came_from: Vec<Option<usize>> = vec![None; self.packages.len()];
        let mut seen = vec![false; self.packages.len()];
        let mut queue = std::collections::VecDeque::new();
        for (at, package) in self.packages.iter().enumerate() {
            if package.source == LockedSource::Path {
                seen[at] = true;
                queue.push_back(at);
            }
        }
        while let Some(at) = queue.pop_front() {
            if at == target {
                break;
            }
            for &next in &self.packages[at].dependencies {
                if !std::mem::replace(&mut seen[next], true) {
                    came_from[next] = Some(at);
                    queue.push_back(next);
                }
            }
        }
        if !seen[target] {
            return Vec::new();
        }
        let mut path = vec![target];
        while let Some(before) = came_from[path[path.len() - 1]] {
            path.push(before);
        }
        path.reverse();
        path
    }
}
