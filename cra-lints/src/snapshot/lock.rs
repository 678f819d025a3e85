//! The lock file as plain values: which versions were chosen, from where, and who asked for them.

use std::collections::HashMap;

use semver::Version;
use toml_edit::{Document, Table};

use crate::model::place::{FileId, Span};

/// A `Cargo.lock`.
#[derive(Debug, Clone, Hash)]
pub struct Lock {
    /// Its file.
    pub file: FileId,
    /// Its packages, in its order.
    pub packages: Vec<LockedPackage>,
}

/// A package of a lock file.
#[derive(Debug, Clone, Hash)]
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
    /// Where its name stands, as key and value.
    pub span: Span,
}

/// Where a locked package comes from.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
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

impl LockedSource {
    /// Where it comes from when that is not crates.io, in a few words.
    pub fn elsewhere(&self) -> Option<&'static str> {
        match self {
            Self::CratesIo => None,
            Self::Path => Some("a folder"),
            Self::Registry(_) => Some("another registry"),
            Self::Git(_) => Some("a git repository"),
        }
    }
}

impl Lock {
    /// Parses a lock file of any version that cargo writes.
    ///
    /// # Errors
    /// What is wrong with it, in one sentence without a full stop.
    pub fn parse(file: FileId, text: &str) -> Result<Self, String> {
        let document = Document::parse(text)
            .map_err(|error| format!("the lock file is no TOML: {}", error.message()))?;
        let Some(list) = document.get("package") else {
            return Ok(Self {
                file,
                packages: Vec::new(),
            });
        };
        let list = list.as_array_of_tables();
        let list = list.ok_or("the lock file has no list of packages under `package`")?;
        let mut packages = Vec::with_capacity(list.len());
        let mut wanted = Vec::with_capacity(list.len());
        for table in list {
            let (package, dependencies) = entry(table)?;
            packages.push(package);
            wanted.push(dependencies);
        }
        connect(&mut packages, &wanted)?;
        Ok(Self { file, packages })
    }

    /// Which packages those of the workspace, selected or not, lead to.
    pub(crate) fn asked_for(&self) -> Vec<bool> {
        let own = |package: &LockedPackage| package.source == LockedSource::Path;
        let mut out: Vec<bool> = self.packages.iter().map(own).collect();
        let mut open: Vec<usize> = (0..out.len()).filter(|at| out[*at]).collect();
        while let Some(at) = open.pop() {
            for &next in &self.packages[at].dependencies {
                if !std::mem::replace(&mut out[next], true) {
                    open.push(next);
                }
            }
        }
        out
    }

    /// What cargo's `-p` takes for the package at this index: its name, with the version where several are locked.
    pub fn spec(&self, at: usize) -> String {
        let LockedPackage { name, version, .. } = &self.packages[at];
        let namesakes = self
            .packages
            .iter()
            .filter(|package| package.name == *name)
            .count();
        if namesakes > 1 {
            format!("{name}@{version}")
        } else {
            name.clone()
        }
    }

    /// The commit that is locked for a git source, which is an address with `?branch=…` or `?tag=…` where one is asked
    /// for; none when there is no such source, or more than one commit of it.
    pub fn commit_of(&self, source: &str) -> Option<&str> {
        let mut commits = self
            .packages
            .iter()
            .filter_map(|package| match &package.source {
                LockedSource::Git(address) => address
                    .split_once('#')
                    .filter(|(address, _)| *address == source),
                _ => None,
            });
        let (_, first) = commits.next()?;
        commits.all(|(_, commit)| commit == first).then_some(first)
    }

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

fn entry(table: &Table) -> Result<(LockedPackage, Vec<String>), String> {
    let text = |key: &str| table.get(key).and_then(|item| item.as_str());
    let name = text("name").ok_or("a package of the lock file has no name")?;
    let version =
        text("version").ok_or_else(|| format!("the locked package {name:?} has no version"))?;
    let version = Version::parse(version)
        .map_err(|error| format!("the version of the locked package {name:?} is wrong: {error}"))?;
    let dependencies = match table.get("dependencies") {
        None => None,
        Some(item) => Some(item.as_array().ok_or_else(|| {
            format!("the locked package {name:?} has dependencies that are no list")
        })?),
    };
    let dependencies = dependencies
        .into_iter()
        .flatten()
        .filter_map(|value| value.as_str().map(str::to_owned))
        .collect();
    let start = table
        .get_key_value("name")
        .and_then(|(key, _)| key.span())
        .map_or(0, |key| key.start);
    let end = table
        .get("name")
        .and_then(|value| value.span())
        .map_or(start, |value| value.end);
    let package = LockedPackage {
        name: name.to_owned(),
        version,
        source: text("source").map_or(LockedSource::Path, source),
        checksum: text("checksum").map(str::to_owned),
        dependencies: Vec::new(),
        span: Span::new(start, end),
    };
    Ok((package, dependencies))
}

fn source(text: &str) -> LockedSource {
    match text.split_once('+') {
        Some(("git", address)) => LockedSource::Git(address.to_owned()),
        Some((
            "registry" | "sparse",
            "https://github.com/rust-lang/crates.io-index" | "https://index.crates.io/",
        )) => LockedSource::CratesIo,
        Some(("registry" | "sparse", address)) => LockedSource::Registry(address.to_owned()),
        _ => LockedSource::Path,
    }
}

/// Dependencies are written `name`, `name version` or `name version (source)`, as much as is needed to tell them apart.
fn connect(packages: &mut [LockedPackage], wanted: &[Vec<String>]) -> Result<(), String> {
    let mut by_name: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, package) in packages.iter().enumerate() {
        by_name.entry(&package.name).or_default().push(at);
    }
    let mut edges = Vec::with_capacity(packages.len());
    for list in wanted {
        let mut targets = Vec::with_capacity(list.len());
        for dependency in list {
            let mut words = dependency.split(' ');
            let name = words.next().unwrap_or_default();
            let version = words.next();
            let from = words
                .next()
                .map(|words| source(words.trim_start_matches('(').trim_end_matches(')')));
            let fits = |at: &usize| {
                let package = &packages[*at];
                version.is_none_or(|version| package.version.to_string() == version)
                    && from
                        .as_ref()
                        .is_none_or(|from| same_source(from, &package.source))
            };
            let candidates = by_name.get(name).map(Vec::as_slice).unwrap_or_default();
            let target = candidates.iter().copied().find(fits);
            targets.push(target.ok_or_else(|| {
                format!(
                    "the lock file names the dependency {dependency:?}, but has no such package"
                )
            })?);
        }
        edges.push(targets);
    }
    for (package, targets) in packages.iter_mut().zip(edges) {
        package.dependencies = targets;
    }
    Ok(())
}

/// Whether a dependency's source is that of a package; of a git repository the commit is left out in newer lock files.
fn same_source(wanted: &LockedSource, found: &LockedSource) -> bool {
    match (wanted, found) {
        (LockedSource::Git(wanted), LockedSource::Git(found)) => {
            let without_commit = |address: &str| address.split('#').next().map(str::to_owned);
            wanted == found || without_commit(wanted) == without_commit(found)
        }
        _ => wanted == found,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = r#"
version = 4
[[package]]
name = "app"
version = "0.1.0"
dependencies = ["a", "b 2.0.0"]
[[package]]
name = "a"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "00"
dependencies = ["b 1.0.0"]
[[package]]
name = "b"
version = "1.0.0"
source = "git+https://example.org/b#abc"
[[package]]
name = "b"
version = "2.0.0"
source = "registry+https://example.org/index"
"#;

    #[test]
    fn a_lock_file_says_what_came_from_where_and_who_asked() {
        let lock = Lock::parse(FileId(0), LOCK).expect("it is well formed");
        assert_eq!(lock.packages[0].dependencies, [1, 3]);
        assert_eq!(lock.packages[1].source, LockedSource::CratesIo);
        assert_eq!(lock.path_to(2), [0, 1, 2]);
        assert_eq!([lock.spec(1), lock.spec(2)], ["a", "b@1.0.0"]);
        assert_eq!(
            lock.packages[2].source.elsewhere(),
            Some("a git repository")
        );
        assert_eq!(&LOCK[lock.packages[1].span.range()], "name = \"a\"");
    }

    #[test]
    fn one_version_from_two_sources_is_told_apart() {
        let text = r#"
[[package]]
name = "app"
version = "0.1.0"
dependencies = ["a 1.0.0 (git+https://example.org/a?branch=x)", "b 1.0.0 (registry+https://example.org/index)"]
[[package]]
name = "a"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
[[package]]
name = "a"
version = "1.0.0"
source = "git+https://example.org/a?branch=x#abc"
[[package]]
name = "b"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
[[package]]
name = "b"
version = "1.0.0"
source = "registry+https://example.org/index"
"#;
        let lock = Lock::parse(FileId(0), text).expect("it is well formed");
        assert_eq!(lock.packages[0].dependencies, [2, 4]);
        assert_eq!(
            lock.commit_of("https://example.org/a?branch=x"),
            Some("abc")
        );
        assert_eq!(lock.commit_of("https://example.org/a"), None);
    }

    #[test]
    fn a_broken_lock_file_is_told_in_words() {
        assert!(Lock::parse(FileId(0), "[[package]]\nname = 3").is_err());
        let dangling = "[[package]]\nname = \"a\"\nversion = \"1.0.0\"\ndependencies = [\"gone\"]";
        let error = Lock::parse(FileId(0), dangling).expect_err("the dependency is missing");
        assert!(error.contains("gone"));
    }
}
