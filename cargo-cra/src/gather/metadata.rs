//! Packages, targets and dependencies, as cargo tells them.

use std::collections::{BTreeSet, HashSet};
use std::path::{Path, PathBuf};
use std::thread::JoinHandle;

use cargo_metadata::{DependencyKind as CargoKind, Metadata, Package, PackageId, Target};
use cra_lints::snapshot::results::TestTarget;
use cra_lints::snapshot::{
    DependencyInput, DependencyKind, FileKind, PackageInput, Problem, ProblemKind, Root, Snapshot,
    TargetInput, TargetKind, follow,
};

use super::cargo::Cargo;
use super::libraries::{self, Dependency};
use super::sources::Disk;
use crate::cli::Selection;
use crate::stop::Stop;

/// The workspace as `cargo metadata --no-deps` tells it: quick, and never in need of the network.
pub(super) struct Workspace {
    pub(super) cargo: Cargo,
    metadata: Metadata,
}

/// The full answer of cargo, on its way.
pub(super) struct Graph(Option<JoinHandle<Result<Built, String>>>);

/// What only the full answer tells.
#[derive(Default)]
pub(super) struct Built {
    /// Library names that differ from their package's: (package, library).
    pub(super) library_names: Vec<(String, String)>,
    /// Name and version of every package that the selected features build; absent without a lock file.
    pub(super) packages: Option<BTreeSet<(String, String)>>,
    /// Packages outside the workspace that have a library.
    pub(super) dependencies: Vec<Dependency>,
    /// All of it, and the platform of this machine.
    pub(super) full: Option<(Metadata, Option<String>)>,
}

impl Workspace {
    pub(super) fn read(selection: &Selection) -> Result<Self, Stop> {
        let cargo = Cargo::new(selection)?;
        let metadata = cargo.workspace()?;
        Ok(Self { cargo, metadata })
    }

    pub(super) fn root(&self) -> &Path {
        self.metadata.workspace_root.as_std_path()
    }

    pub(super) fn package_dirs(&self) -> Vec<PathBuf> {
        self.metadata
            .packages
            .iter()
            .filter_map(|package| package.manifest_path.parent())
            .map(|dir| dir.as_std_path().to_owned())
            .collect()
    }

    /// The folders of all members, relative to the root.
    pub(super) fn package_folders(&self, disk: &Disk) -> Vec<String> {
        self.package_dirs()
            .iter()
            .map(|dir| disk.relative(dir))
            .collect()
    }

    /// The targets of all members that can have tests.
    pub(super) fn test_targets(&self) -> Vec<TestTarget> {
        let of_package = |package: &Package| -> Vec<TestTarget> {
            let folder = package.manifest_path.parent();
            let tested = package.targets.iter().filter(|target| target.test);
            let made = tested.map(|target| TestTarget {
                package: package.name.to_string(),
                kind: kind_of(target),
                name: target.name.clone(),
                root: folder
                    .and_then(|folder| target.src_path.strip_prefix(folder).ok())
                    .unwrap_or(&target.src_path)
                    .as_str()
                    .replace('\\', "/"),
            });
            made.collect()
        };
        let members = self.metadata.workspace_packages();
        members.into_iter().flat_map(of_package).collect()
    }

    /// Asks for the whole graph on a thread of its own, from the lock file and what was downloaded before.
    pub(super) fn start_graph(&self) -> Graph {
        if !self.root().join("Cargo.lock").is_file() {
            // Without one, cargo would write it: nothing is written into a workspace here.
            return Graph(None);
        }
        let cargo = self.cargo.clone();
        Graph(Some(std::thread::spawn(move || {
            let (metadata, host) = cargo.graph()?;
            let libraries_of = metadata.packages.iter().filter_map(|package| {
                let library = package.targets.iter().find(|target| is_library(target))?;
                let (name, library) = (package.name.to_string(), library.name.replace('-', "_"));
                (name.replace('-', "_") != library).then_some((name, library))
            });
            let mut names: Vec<(String, String)> = libraries_of.collect();
            names.sort();
            names.dedup();
            let nodes = metadata.resolve.iter().flat_map(|resolve| &resolve.nodes);
            let ids: HashSet<&PackageId> = nodes.map(|node| &node.id).collect();
            let built = metadata
                .packages
                .iter()
                .filter(|package| ids.contains(&package.id));
            let packages = built
                .map(|package| (package.name.to_string(), package.version.to_string()))
                .collect();
            Ok(Built {
                library_names: names,
                dependencies: libraries::dependencies(&metadata),
                packages: Some(packages),
                full: Some((metadata, host)),
            })
        })))
    }

    /// Reads the selected packages with all their sources.
    pub(super) fn packages_into(
        &self,
        snapshot: &mut Snapshot,
        selection: &Selection,
        disk: &Disk,
    ) -> Result<(), Stop> {
        let mut roots = Vec::new();
        for package in self.selected(selection)? {
            let Some(input) = read_package(package, selection, disk, snapshot) else {
                continue;
            };
            let (input, paths) = input;
            roots.extend(paths.iter().map(|path| Root { path: path.clone() }));
            snapshot.packages.push(input);
        }
        let first = u32::try_from(snapshot.files.len()).expect("few manifests");
        let mut followed =
            cra_lints::model::on_workers(|| follow(&roots, first, &|path: &str| disk.bytes(path)));
        let mut paths = roots.iter();
        for package in &mut snapshot.packages {
            for target in &mut package.targets {
                target.root = paths.next().and_then(|root| followed.id(&root.path));
            }
        }
        snapshot.files.append(&mut followed.files);
        snapshot.links = followed.links;
        snapshot.problems.append(&mut followed.problems);
        Ok(())
    }

    /// The packages of the workspace that are asked for.
    pub(super) fn selected(&self, selection: &Selection) -> Result<Vec<&Package>, Stop> {
        let members = self.metadata.workspace_packages();
        if members.is_empty() {
            return Err(Stop::new(
                "the workspace has no packages",
                "add a package, or run it in a folder that belongs to one",
            ));
        }
        let asked = &selection.workspace;
        let mut chosen: Vec<&Package> = if !asked.package.is_empty() {
            let mut out = Vec::new();
            for spec in &asked.package {
                let found: Vec<&Package> = members
                    .iter()
                    .copied()
                    .filter(|package| matches_spec(package, spec))
                    .collect();
                if found.is_empty() {
                    return Err(no_package(spec, &members));
                }
                out.extend(found);
            }
            out
        } else if asked.workspace || asked.all || !asked.exclude.is_empty() {
            members.clone()
        } else if self.metadata.workspace_default_members.is_available() {
            self.metadata.workspace_default_packages()
        } else {
            members.clone()
        };
        for spec in &asked.exclude {
            if !members.iter().any(|package| matches_spec(package, spec)) {
                return Err(no_package(spec, &members));
            }
        }
        chosen.retain(|package| !asked.exclude.iter().any(|spec| matches_spec(package, spec)));
        chosen.sort_by(|a, b| a.manifest_path.cmp(&b.manifest_path));
        chosen.dedup_by(|a, b| a.id == b.id);
        if chosen.is_empty() {
            return Err(Stop::new(
                "no package is left to check",
                "exclude fewer packages",
            ));
        }
        Ok(chosen)
    }
}

impl Graph {
    /// Waits for the answer.
    ///
    /// # Errors
    /// Why the graph is not known, in one sentence without a full stop.
    pub(super) fn join(self, has_lock: bool) -> Result<Built, String> {
        match self.0 {
            Some(thread) => match thread.join() {
                Ok(answer) => answer,
                Err(_) => Err(
                    "the thread that asked cargo for the dependency graph ended early".to_owned(),
                ),
            },
            None if has_lock => Err("the lock file appeared while it was read".to_owned()),
            None => Ok(Built::default()),
        }
    }
}

/// The selection as arguments again, for the record.
pub(super) fn as_arguments(selection: &Selection) -> Vec<String> {
    let mut out = Vec::new();
    let mut flag = |set: bool, name: &str| {
        if set {
            out.push(name.to_owned());
        }
    };
    flag(
        selection.workspace.workspace || selection.workspace.all,
        "--workspace",
    );
    flag(selection.lib, "--lib");
    flag(selection.bins, "--bins");
    flag(selection.examples, "--examples");
    flag(selection.tests, "--tests");
    flag(selection.benches, "--benches");
    flag(selection.all_targets, "--all-targets");
    flag(selection.features.all_features, "--all-features");
    flag(
        selection.features.no_default_features,
        "--no-default-features",
    );
    let lists = [
        ("--package", &selection.workspace.package),
        ("--exclude", &selection.workspace.exclude),
        ("--features", &selection.features.features),
        ("--bin", &selection.bin),
        ("--example", &selection.example),
        ("--test", &selection.test),
        ("--bench", &selection.bench),
        ("--target", &selection.target),
    ];
    for (name, values) in lists {
        for value in values {
            out.extend([name.to_owned(), value.clone()]);
        }
    }
    out
}

fn read_package(
    package: &Package,
    selection: &Selection,
    disk: &Disk,
    snapshot: &mut Snapshot,
) -> Option<(PackageInput, Vec<String>)> {
    let manifest_path = disk.relative(package.manifest_path.as_std_path());
    let text = match disk.text(&manifest_path) {
        Ok(Some(text)) => text,
        Ok(None) => {
            snapshot.problems.push(Problem {
                kind: ProblemKind::Unreadable,
                path: manifest_path,
                place: None,
                message: "the manifest disappeared while it was read".to_owned(),
            });
            return None;
        }
        Err(problem) => {
            snapshot.problems.push(problem);
            return None;
        }
    };
    let manifest = super::add(snapshot, &manifest_path, FileKind::Manifest, text);
    let targets: Vec<&Target> = package
        .targets
        .iter()
        .filter(|target| is_selected(target, selection))
        .collect();
    let paths = targets
        .iter()
        .map(|target| disk.relative(target.src_path.as_std_path()))
        .collect();
    let input = PackageInput {
        name: package.name.to_string(),
        version: package.version.to_string(),
        id: package.id.repr.clone(),
        dir: package
            .manifest_path
            .parent()
            .map(|dir| disk.relative(dir.as_std_path()))
            .unwrap_or_default(),
        manifest,
        targets: targets.iter().map(|target| read_target(target)).collect(),
        dependencies: package.dependencies.iter().map(read_dependency).collect(),
        publish: package
            .publish
            .as_ref()
            .is_none_or(|registries| !registries.is_empty()),
    };
    Some((input, paths))
}

fn read_target(target: &Target) -> TargetInput {
    TargetInput {
        kind: kind_of(target),
        name: target.name.clone(),
        crate_types: target.crate_types.iter().map(ToString::to_string).collect(),
        root: None,
        edition: target.edition.to_string(),
    }
}

fn read_dependency(dependency: &cargo_metadata::Dependency) -> DependencyInput {
    DependencyInput {
        extern_name: dependency
            .rename
            .clone()
            .unwrap_or_else(|| dependency.name.clone()),
        package: dependency.name.clone(),
        requirement: dependency.req.to_string(),
        kind: match dependency.kind {
            CargoKind::Development => DependencyKind::Dev,
            CargoKind::Build => DependencyKind::Build,
            _ => DependencyKind::Normal,
        },
        features: asked_features(dependency),
    }
}

/// The features that are asked for by name, `default` among them unless it is switched off.
fn asked_features(dependency: &cargo_metadata::Dependency) -> Vec<String> {
    let default = dependency
        .uses_default_features
        .then(|| "default".to_owned());
    default
        .into_iter()
        .chain(dependency.features.iter().cloned())
        .collect()
}

fn kind_of(target: &Target) -> TargetKind {
    if target.is_custom_build() {
        TargetKind::Build
    } else if target.is_proc_macro() {
        TargetKind::ProcMacro
    } else if target.is_bin() {
        TargetKind::Bin
    } else if target.is_example() {
        TargetKind::Example
    } else if target.is_test() {
        TargetKind::Test
    } else if target.is_bench() {
        TargetKind::Bench
    } else {
        TargetKind::Lib
    }
}

pub(super) fn is_library(target: &Target) -> bool {
    matches!(kind_of(target), TargetKind::Lib | TargetKind::ProcMacro)
}

/// As `cargo check` selects: library and programs unless something else is asked for; build scripts always.
fn is_selected(target: &Target, selection: &Selection) -> bool {
    let named = |list: &[String]| list.contains(&target.name);
    let any = selection.lib
        || selection.bins
        || selection.examples
        || selection.tests
        || selection.benches
        || selection.all_targets
        || [
            &selection.bin,
            &selection.example,
            &selection.test,
            &selection.bench,
        ]
        .iter()
        .any(|list| !list.is_empty());
    match kind_of(target) {
        TargetKind::Build => true,
        TargetKind::Lib | TargetKind::ProcMacro => {
            !any || selection.lib || selection.all_targets || (selection.tests && target.test)
        }
        TargetKind::Bin => {
            !any || selection.bins
                || selection.all_targets
                || named(&selection.bin)
                || (selection.tests && target.test)
        }
        TargetKind::Example => {
            selection.examples || selection.all_targets || named(&selection.example)
        }
        TargetKind::Test => selection.tests || selection.all_targets || named(&selection.test),
        TargetKind::Bench => selection.benches || selection.all_targets || named(&selection.bench),
    }
}

/// Cargo's package id specifications: a name, `name@version`, a whole id, and patterns over names.
fn matches_spec(package: &Package, spec: &str) -> bool {
    let name = package.name.as_str();
    let version = package.version.to_string();
    if spec == package.id.repr || spec == name {
        return true;
    }
    if let Some((spec_name, spec_version)) = spec.split_once(['@', ':'])
        && spec_name == name
    {
        return spec_version == version || version.starts_with(&format!("{spec_version}."));
    }
    if let Some((url, fragment)) = spec.rsplit_once('#') {
        let same_place = package.id.repr.split('#').next() == Some(url);
        let last = fragment.rsplit(['@', ':']).next() == Some(version.as_str());
        return same_place && (fragment == name || last || fragment == format!("{name}@{version}"));
    }
    spec.contains(['*', '?', '['])
        && globset::Glob::new(spec).is_ok_and(|glob| glob.compile_matcher().is_match(name))
}

fn no_package(spec: &str, members: &[&Package]) -> Stop {
    let names: Vec<&str> = members
        .iter()
        .map(|package| package.name.as_str())
        .collect();
    let advice = match cra_vocab::words::nearest(spec, &names) {
        Some(name) => format!("did you mean `{name}`?"),
        None => format!("the workspace has: {}", names.join(", ")),
    };
    Stop::new(format!("the workspace has no package {spec:?}"), advice)
}
