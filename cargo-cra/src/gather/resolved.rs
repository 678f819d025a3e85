//! The graph that cargo builds for a selection, with what its packages say about themselves: the ground of a bill of materials.
//!
//! `cargo metadata` knows every package and where it came from, but resolves features for the whole workspace and its
//! tests at once. `cargo tree` resolves them as a build does. So the first is asked who the packages are, and the second
//! which of them are built, with which features, and who needs whom.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use cargo_metadata::{Metadata, PackageId};
use cra_lints::snapshot::{FileKind, Lock, Snapshot};

use super::metadata::Workspace;
use super::sources::Disk;
use crate::cli::Selection;
use crate::config::Config;
use crate::stop::Stop;
use crate::triage::foreign::Ignored;

/// What cargo tells about a selection.
pub(crate) struct Resolved {
    /// All packages.
    pub(crate) metadata: Metadata,
    /// The packages that were asked for.
    pub(crate) selected: Vec<PackageId>,
    /// What is built.
    pub(crate) tree: Tree,
    /// The platforms it is built for.
    pub(crate) platforms: Vec<String>,
    /// The version of cargo, which is that of the compiler it comes with.
    pub(crate) release: Option<String>,
    /// The lock file.
    pub(crate) lock: Lock,
    /// The root of the workspace.
    pub(crate) root: PathBuf,
    /// Where cargo keeps what it downloads.
    pub(crate) cargo_home: Option<PathBuf>,
    /// What `cra.toml` says.
    pub(crate) config: Config,
    /// The selection as arguments, for the record.
    pub(crate) arguments: Vec<String>,
}

/// What is built: one entry for each package and set of features that cargo names.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Tree {
    /// The packages, with all features that any build of them has.
    pub(crate) nodes: std::collections::BTreeMap<TreeName, BTreeSet<String>>,
    /// Who needs whom.
    pub(crate) edges: BTreeSet<(TreeName, TreeName)>,
}

/// A package as `cargo tree` names it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct TreeName {
    /// Its name.
    pub(crate) name: String,
    /// Its version.
    pub(crate) version: String,
    /// Its folder or its repository, as cargo writes it; empty for a package of crates.io.
    pub(crate) source: String,
}

/// Asks cargo.
///
/// # Errors
/// When there is no workspace or no lock file, or a package was never downloaded: half a graph is no bill.
pub(crate) fn read(selection: &Selection) -> Result<Resolved, Stop> {
    let host = super::cargo::about();
    let mut selection = selection.clone();
    if selection.target.is_empty() {
        selection.target.extend(host.host.clone());
    }
    let workspace = Workspace::read(&selection)?;
    let Decided {
        root,
        snapshot,
        config,
    } = decided_in(&workspace)?;
    let lock = snapshot
        .lock
        .ok_or_else(|| no_lock("there is no lock file".to_owned()))?;
    let selected: Vec<PackageId> = workspace
        .selected(&selection)?
        .into_iter()
        .map(|package| package.id.clone())
        .collect();
    let no_graph = |words: String| {
        Stop::new(
            words,
            "the graph is needed whole: `cargo fetch` downloads what is missing, then no network is needed",
        )
    };
    let (metadata, _) = workspace.cargo.graph().map_err(no_graph)?;
    let text = workspace.cargo.tree(&selected).map_err(no_graph)?;
    Ok(Resolved {
        tree: Tree::parse(&text),
        arguments: super::metadata::as_arguments(&selection),
        platforms: selection.target.clone(),
        release: host.release,
        metadata,
        selected,
        lock,
        root,
        cargo_home: super::advisories::cargo_home(),
        config,
    })
}

/// The lock file and what was decided about it, without a look at sources or graph.
pub(crate) struct Decided {
    /// The root of the workspace.
    pub(crate) root: PathBuf,
    /// With the lock file, and with `cra.toml` and the files of other tools among its files.
    pub(crate) snapshot: Snapshot,
    /// What `cra.toml` says.
    pub(crate) config: Config,
}

/// Reads the lock file and the decisions.
///
/// # Errors
/// When there is no workspace or no lock file, or one of the files cannot be understood.
pub(crate) fn decided(selection: &Selection) -> Result<Decided, Stop> {
    decided_in(&Workspace::read(selection)?)
}

fn decided_in(workspace: &Workspace) -> Result<Decided, Stop> {
    let root = workspace.root().to_owned();
    let disk = Disk::new(&root, workspace.package_dirs());
    let mut snapshot = Snapshot::default();
    let text = match disk.text("Cargo.lock") {
        Ok(Some(text)) => text,
        Ok(None) => return Err(no_lock("there is no lock file".to_owned())),
        Err(problem) => return Err(no_lock(format!("Cargo.lock: {}", problem.message))),
    };
    let id = super::add(&mut snapshot, "Cargo.lock", FileKind::Lock, text);
    let lock = Lock::parse(id, &snapshot.files[id.0 as usize].text);
    snapshot.lock = Some(lock.map_err(|words| no_lock(format!("Cargo.lock: {words}")))?);
    match disk.text(crate::config::FILE) {
        Ok(Some(text)) => {
            super::add(&mut snapshot, crate::config::FILE, FileKind::Policy, text);
        }
        Ok(None) => {}
        Err(problem) => snapshot.problems.push(problem),
    }
    let config = Config::read(&snapshot)?;
    Ok(Decided {
        root,
        snapshot,
        config,
    })
}

fn no_lock(words: String) -> Stop {
    Stop::new(
        words,
        "`cargo generate-lockfile` makes one; keep it under version control, so that the versions are those of the product",
    )
}

/// What other tools were told to ignore in this workspace.
pub(crate) fn ignored(root: &Path) -> Vec<Ignored> {
    super::documents::ignored(&Disk::new(root, Vec::new()))
}

impl Tree {
    /// Reads the lines of `cargo tree --prefix depth`: depth, package, a tab, features, a tab, and `(*)` for a subtree
    /// that was shown before.
    pub(crate) fn parse(text: &str) -> Self {
        let mut out = Self::default();
        let mut above: Vec<TreeName> = Vec::new();
        for line in text.lines() {
            let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
            let Ok(depth) = line[..digits].parse::<usize>() else {
                continue;
            };
            let mut parts = line[digits..].split('\t');
            let Some(name) = parts.next().and_then(TreeName::parse) else {
                continue;
            };
            let features = parts.next().unwrap_or_default();
            let features = features.split(',').filter(|name| !name.is_empty());
            let known = out.nodes.entry(name.clone()).or_default();
            known.extend(features.map(str::to_owned));
            above.truncate(depth);
            if let Some(parent) = above.last().filter(|_| depth > 0) {
                out.edges.insert((parent.clone(), name.clone()));
            }
            above.push(name);
        }
        out
    }
}

impl TreeName {
    /// Reads `name v1.2.3`, `name v1.2.3 (/folder)` and the like.
    fn parse(text: &str) -> Option<Self> {
        let (name, rest) = text.split_once(" v")?;
        let (version, rest) = rest.split_once(' ').unwrap_or((rest, ""));
        let source = rest.replace("(proc-macro)", "");
        let source = source.trim().trim_start_matches('(').trim_end_matches(')');
        Some(Self {
            name: name.to_owned(),
            version: version.to_owned(),
            source: source.to_owned(),
        })
    }
}

/// The file that cargo downloaded for a package of a registry, when it is still there.
pub(crate) fn archive(cargo_home: &Path, name: &str, version: &str) -> Option<Vec<u8>> {
    /// Archives with more bytes are not read; the registry takes 10 MiB.
    const MOST_BYTES: u64 = 256 << 20;
    let caches = std::fs::read_dir(cargo_home.join("registry/cache")).ok()?;
    let file = format!("{name}-{version}.crate");
    // Names come from a lock file that may want us elsewhere.
    if file.contains(['/', '\\']) {
        return None;
    }
    let mut folders: Vec<PathBuf> = caches.flatten().map(|entry| entry.path()).collect();
    folders.sort();
    folders
        .into_iter()
        .map(|folder| folder.join(&file))
        .filter(|path| {
            path.metadata()
                .is_ok_and(|about| about.is_file() && about.len() <= MOST_BYTES)
        })
        .find_map(|path| std::fs::read(path).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(name: &str, version: &str, source: &str) -> TreeName {
        TreeName {
            name: name.to_owned(),
            version: version.to_owned(),
            source: source.to_owned(),
        }
    }

    #[test]
    fn a_tree_is_read_with_features_and_edges() {
        let text = "0lamp v0.1.0 (/lamp)\tdefault\t\n1wick v1.0.0\tstd,alloc\t\n2glow v2.0.0-rc.1 (proc-macro)\t\t\n\
                    1oil v0.3.0 (https://oil.example/oil#0123abcd)\t\t\n2wick v1.0.0\tstd\t (*)\n";
        let tree = Tree::parse(text);
        let (lamp, wick) = (named("lamp", "0.1.0", "/lamp"), named("wick", "1.0.0", ""));
        let glow = named("glow", "2.0.0-rc.1", "");
        let oil = named("oil", "0.3.0", "https://oil.example/oil#0123abcd");
        assert_eq!(tree.nodes.len(), 4);
        assert_eq!(tree.nodes[&wick].len(), 2);
        let edges = [
            (lamp.clone(), wick.clone()),
            (lamp, oil.clone()),
            (oil, wick.clone()),
            (wick, glow),
        ];
        assert_eq!(tree.edges, BTreeSet::from(edges));
    }

    #[test]
    fn a_hostile_name_leads_to_no_archive() {
        assert_eq!(archive(Path::new("/"), "../../etc/passwd", "1.0.0"), None);
    }
}
