//! Reads what each dependency of the resolved graph may do, once for each version. Nothing of it is executed, and no path
//! is followed out of its folder.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use cargo_metadata::{DependencyKind, Metadata, Node, Package, PackageId};
use cra_lints::capabilities::{FORMAT, Input, Runs, abilities, from_text, sources, to_text};
use cra_lints::snapshot::{Abilities, AbleDependency, Lock, Shipped, Snapshot};
use rayon::iter::Either;
use rayon::prelude::*;

use super::libraries::origin::{Origins, digest_of};
use super::metadata::{Workspace, is_library};
use super::shipped;
use super::sources::Disk;
use crate::cache::{Cache, Key};
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
    let cache = crate::cache::folder();
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
    let wanted = |(package, node)| {
        let externs = externs(node, &packages);
        match kept(package, &externs, &origins, &cache) {
            Ok(abilities) => Either::Left(able(package, abilities)),
            Err(key) => {
                let folder = folder_of(package);
                let (names, bytes) = names(folder);
                Either::Right(Unread {
                    package,
                    externs,
                    key,
                    folder,
                    names,
                    bytes,
                })
            }
        }
    };
    let mut out: Vec<AbleDependency> = cra_lints::model::on_workers(|| {
        let (mut out, mut unread): (Vec<_>, Vec<_>) =
            dependencies.into_par_iter().partition_map(wanted);
        // The largest come first, so that none of them is left for the end, when there is nothing beside it to do.
        unread.sort_by_key(|one| std::cmp::Reverse(one.bytes));
        let read = |one: Unread<'_>| able(one.package, one.read(&cache));
        out.par_extend(unread.into_iter().par_bridge().map(read));
        out
    });
    out.sort_by(|a, b| (&a.name, &a.version).cmp(&(&b.name, &b.version)));
    (out, cache.close())
}

fn able(package: &Package, abilities: Abilities) -> AbleDependency {
    AbleDependency {
        name: package.name.to_string(),
        version: package.version.to_string(),
        abilities,
    }
}

fn folder_of(package: &Package) -> &Path {
    let folder = package.manifest_path.parent();
    folder.map_or(Path::new("/"), |folder| folder.as_std_path())
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

/// What was kept of a package; otherwise what it is to be kept under, where that can be said without reading it.
fn kept(
    package: &Package,
    externs: &[(String, String)],
    origins: &Origins<'_>,
    cache: &Cache,
) -> Result<Abilities, Option<Key>> {
    let source = package.source.as_ref().map(|source| source.repr.as_str());
    let version = package.version.to_string();
    let known = origins.of(&package.name, &version, source, folder_of(package));
    let Some(key) = known.map(|origin| key(package, externs, &origin)) else {
        return Err(None);
    };
    in_cache(cache, &key).ok_or(Some(key))
}

fn in_cache(cache: &Cache, key: &Key) -> Option<Abilities> {
    from_text(&cache.get(key)?.0)
}

fn key(package: &Package, externs: &[(String, String)], origin: &str) -> Key {
    let renamed: Vec<String> = externs
        .iter()
        .map(|(written, library)| format!("{written}={library}"))
        .collect();
    let about = format!("{FORMAT} {origin} {}", renamed.join(","));
    Key::new(&package.name, &package.version.to_string(), &about)
}

/// A package that was not kept.
struct Unread<'a> {
    package: &'a Package,
    externs: Vec<(String, String)>,
    key: Option<Key>,
    folder: &'a Path,
    names: Vec<String>,
    /// The size of its sources.
    bytes: u64,
}

impl Unread<'_> {
    fn read(mut self, cache: &Cache) -> Abilities {
        let known = self.key.take();
        let input = self.input();
        // Sources that anybody may have changed are known by what they say.
        let key = known.unwrap_or_else(|| {
            let beside = format!("{} {:?}", input.links, input.build_needs);
            let digest = digest_of(&input.sources.files);
            let names = input.names.join(",");
            key(
                self.package,
                &self.externs,
                &format!("contents {digest} {beside} {names}"),
            )
        });
        if let Some(found) = in_cache(cache, &key) {
            return found;
        }
        let found = abilities(&input);
        cache.put(&key, &to_text(&found), &[]);
        found
    }

    fn input(&self) -> Input {
        let Self {
            package, folder, ..
        } = self;
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
            .filter_map(|target| {
                Some((disk.relative(target.src_path.as_std_path()), runs(target)?))
            })
            .collect();
        let needs = package
            .dependencies
            .iter()
            .filter(|needed| needed.kind == DependencyKind::Build && !needed.optional);
        let exists = |path: &str| folder.join(path).is_file();
        Input {
            sources: sources(&targets, &exists, &|path: &str| disk.bytes(path)),
            targets,
            externs: self.externs.clone(),
            links: package.links.is_some(),
            build_needs: needs.map(|needed| needed.name.clone()).collect(),
            names: self.names.clone(),
        }
    }
}

/// The paths of the files of a package, those of tests and the like apart, and the size of those in Rust; links are not
/// followed.
fn names(folder: &Path) -> (Vec<String>, u64) {
    let (mut out, mut bytes) = (Vec::new(), 0);
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
                if name.ends_with(".rs") {
                    bytes += entry.metadata().map_or(0, |known| known.len());
                }
                out.push(format!("{path}{name}"));
            }
        }
    }
    out.sort();
    (out, bytes)
}
