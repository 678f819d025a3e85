//! Reads what each dependency of the resolved graph may do, once for each version. Nothing of it is executed, and no path
//! is followed out of its folder.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use cargo_metadata::{DependencyKind, Metadata, Node, Package, PackageId};
use cra_lints::capabilities::{FORMAT, Input, Runs, abilities, from_text, sources, to_text};
use cra_lints::snapshot::{Abilities, AbleDependency, Lock, Shipped, Snapshot};
use rayon::prelude::*;

use super::libraries::cache::{Cache, Key};
use super::libraries::origin::{Origins, digest_of};
use super::metadata::{Workspace, is_library};
use super::shipped;
use super::sources::Disk;
use crate::cli::Selection;
use crate::stop::Stop;

/// Folders nested deeper than this are not looked into for code of other languages.
const DEEPEST: usize = 12;
/// More names than this are not looked at in one package.
const MOST_NAMES: usize = 50_000;
/// Folders whose contents are no part of what a dependent builds.
const BESIDE: &[&str] = &[
    "benches", "docs", "examples", "fuzz", "target", "test", "tests",
];

/// What the dependencies of a workspace may do.
pub(crate) struct Asked {
    /// By name and version.
    pub(crate) list: Vec<AbleDependency>,
    /// The part that each of them plays.
    pub(crate) shipped: Shipped,
    /// The root of the workspace.
    pub(crate) root: PathBuf,
    /// What is worth a line to those who want to know more.
    pub(crate) note: Option<String>,
}

/// Asks cargo for the graph and reads what is in it.
///
/// # Errors
/// When there is no workspace or no lock file, or a package was never downloaded.
pub(crate) fn ask(selection: &Selection) -> Result<Asked, Stop> {
    let workspace = Workspace::read(selection)?;
    let graph = workspace.start_graph();
    let disk = Disk::new(workspace.root(), workspace.package_dirs());
    let mut snapshot = Snapshot::default();
    super::documents::settings(&disk, &mut snapshot);
    super::lock(&disk, &mut snapshot);
    let selected = workspace.selected(selection)?.into_iter();
    let selected = selected.map(|package| package.id.repr.clone()).collect();
    let no_graph = |words: String| {
        Stop::new(
            words,
            "`cargo generate-lockfile` makes a lock file, `cargo fetch` downloads what is missing",
        )
    };
    let built = graph.join(snapshot.lock.is_some()).map_err(no_graph)?;
    let Some((full, host)) = built.full else {
        return Err(no_graph("there is no lock file".to_owned()));
    };
    let platforms = shipped::platforms(&selection.target, &snapshot, host.as_deref());
    let cache = super::libraries::cache_folder();
    let home = super::advisories::cargo_home();
    let lock = snapshot.lock.as_ref();
    let (list, note) = read(&full, lock, home.as_deref(), cache.as_deref());
    Ok(Asked {
        list,
        shipped: shipped::shipped(&full, &selected, &platforms),
        root: workspace.root().to_owned(),
        note,
    })
}

/// What the dependencies may do, and what is worth a line to those who want to know more.
pub(super) fn read(
    metadata: &Metadata,
    lock: Option<&Lock>,
    cargo_home: Option<&Path>,
    cache: Option<&Path>,
) -> (Vec<AbleDependency>, Option<String>) {
    let cache = Cache::open(cache, "capabilities");
    let origins = Origins::new(lock, cargo_home);
    let members: HashSet<&PackageId> = metadata.workspace_members.iter().collect();
    let packages: HashMap<&PackageId, &Package> = metadata
        .packages
        .iter()
        .map(|package| (&package.id, package))
        .collect();
    let nodes = metadata.resolve.iter().flat_map(|resolve| &resolve.nodes);
    let dependencies: Vec<(&Package, &Node)> = nodes
        .filter(|node| !members.contains(&node.id))
        .filter_map(|node| Some((*packages.get(&node.id)?, node)))
        .collect();
    let mut out: Vec<AbleDependency> = cra_lints::model::on_workers(|| {
        dependencies
            .par_iter()
            .map(|(package, node)| AbleDependency {
                name: package.name.to_string(),
                version: package.version.to_string(),
                abilities: of(package, &externs(node, &packages), &origins, &cache),
            })
            .collect()
    });
    out.sort_by(|a, b| (&a.name, &a.version).cmp(&(&b.name, &b.version)));
    (out, cache.close())
}

/// What the code of a package calls other libraries, where that is not their own name.
fn externs(node: &Node, packages: &HashMap<&PackageId, &Package>) -> Vec<(String, String)> {
    let renamed = node.deps.iter().filter_map(|dep| {
        let targets = &packages.get(&dep.pkg)?.targets;
        let library = targets.iter().find(|target| is_library(target))?;
        let library = library.name.replace('-', "_");
        (library != dep.name).then(|| (dep.name.clone(), library))
    });
    let mut out: Vec<(String, String)> = renamed.collect();
    out.sort();
    out.dedup();
    out
}

fn of(
    package: &Package,
    externs: &[(String, String)],
    origins: &Origins<'_>,
    cache: &Cache,
) -> Abilities {
    let folder = package.manifest_path.parent();
    let folder = folder.map_or(Path::new("/"), |folder| folder.as_std_path());
    let (name, version) = (package.name.as_str(), package.version.to_string());
    let renamed: Vec<String> = externs
        .iter()
        .map(|(written, library)| format!("{written}={library}"))
        .collect();
    let key = |origin: &str| {
        let about = format!("{FORMAT} {origin} {}", renamed.join(","));
        Key::new(name, &version, &about)
    };
    let kept = |key: &Key| from_text(&cache.get(key)?.0);
    let source = package.source.as_ref().map(|source| source.repr.as_str());
    let known = origins.of(name, &version, source, folder);
    let known = known.map(|origin| key(&origin));
    if let Some(found) = known.as_ref().and_then(kept) {
        return found;
    }
    let input = input(package, folder, externs);
    // Sources that anybody may have changed are known by what they say.
    let key = known.unwrap_or_else(|| {
        let beside = format!("{} {:?}", input.links, input.build_needs);
        let digest = digest_of(&input.sources.files);
        key(&format!(
            "contents {digest} {beside} {}",
            input.names.join(",")
        ))
    });
    if let Some(found) = kept(&key) {
        return found;
    }
    let found = abilities(&input);
    cache.put(&key, &to_text(&found), &[]);
    found
}

fn input(package: &Package, folder: &Path, externs: &[(String, String)]) -> Input {
    let disk = Disk::new(folder, Vec::new());
    let runs = |target: &cargo_metadata::Target| {
        if target.is_custom_build() {
            Some(Runs::AsScript)
        } else if target.is_proc_macro() {
            Some(Runs::AsMacro)
        } else {
            is_library(target).then_some(Runs::InProduct)
        }
    };
    let targets: Vec<(String, Runs)> = package
        .targets
        .iter()
        .filter_map(|target| Some((disk.relative(target.src_path.as_std_path()), runs(target)?)))
        .collect();
    let needs = package
        .dependencies
        .iter()
        .filter(|dependency| dependency.kind == DependencyKind::Build && !dependency.optional);
    let exists = |path: &str| folder.join(path).is_file();
    Input {
        sources: sources(&targets, &exists, &|path: &str| disk.bytes(path)),
        targets,
        externs: externs.to_vec(),
        links: package.links.is_some(),
        build_needs: needs.map(|dependency| dependency.name.clone()).collect(),
        names: names(folder),
    }
}

/// The paths of the files of a package, those of tests and the like apart; links are not followed.
fn names(folder: &Path) -> Vec<String> {
    let mut out = Vec::new();
    let mut open = vec![(folder.to_owned(), String::new(), 0)];
    while let Some((folder, path, depth)) = open.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let Ok(kind) = entry.file_type() else {
                continue;
            };
            let name = entry.file_name().to_string_lossy().into_owned();
            let hidden = name.starts_with('.') || BESIDE.contains(&name.as_str());
            if kind.is_dir() && !hidden && depth < DEEPEST {
                open.push((entry.path(), format!("{path}{name}/"), depth + 1));
            } else if kind.is_file() && out.len() < MOST_NAMES {
                out.push(format!("{path}{name}"));
            }
        }
    }
    out.sort();
    out
}
