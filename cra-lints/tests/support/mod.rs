//! Small packages in memory: from a few texts to a snapshot, without cargo and without a disk.
#![allow(
    dead_code,
    unused_imports,
    reason = "each test program uses a part of this"
)]

pub(crate) mod change;
mod database;
pub(crate) mod disk;
pub(crate) mod hostile;
pub(crate) mod marks;
pub(crate) mod text;
pub(crate) mod words;

pub(crate) use database::advisories;

use std::collections::BTreeMap;

use cra_lints::capabilities::{self, Input, Runs};
use cra_lints::engine::{self, Run};
use cra_lints::finding::Finding;
use cra_lints::levels::{Levels, Selector};
use cra_lints::lint::{Level, Rule};
use cra_lints::model::Model;
use cra_lints::model::manifest::Manifest;
use cra_lints::model::place::FileId;
use cra_lints::snapshot::advisory::AdvisoryDb;
use cra_lints::snapshot::beside::{Beside, beside};
use cra_lints::snapshot::{
    AbleDependency, DependencyInput, DependencyKind, FileInput, FileKind, Lock, PackageInput, Root,
    Snapshot, TargetInput, TargetKind, follow,
};

/// A package, or a workspace, as a map from path to text.
pub(crate) type Files = BTreeMap<String, String>;

const PLAIN_MANIFEST: &str =
    "[package]\nname = \"example\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";

/// Packages whose library has another name than they have, as cargo would tell.
const LIBRARY_NAMES: &[(&str, &str)] = &[
    ("md-5", "md5"),
    ("rust-argon2", "argon2"),
    ("rust-crypto", "crypto"),
];

/// Makes a snapshot of what lies at the workspace root, as gathering would: the package there, and the members that
/// its manifest lists.
pub(crate) fn snapshot(files: &Files, advisories: Option<AdvisoryDb>) -> Snapshot {
    snapshot_of_bytes(files, &BTreeMap::new(), advisories)
}

/// The same, with sources that are no text.
pub(crate) fn snapshot_of_bytes(
    files: &Files,
    sources: &BTreeMap<String, Vec<u8>>,
    advisories: Option<AdvisoryDb>,
) -> Snapshot {
    let mut files = files.clone();
    files.extend(sources.keys().map(|path| (path.clone(), String::new())));
    files
        .entry("Cargo.toml".to_owned())
        .or_insert_with(|| PLAIN_MANIFEST.to_owned());
    let mut out = Snapshot {
        advisories,
        library_names: LIBRARY_NAMES
            .iter()
            .map(|(package, library)| ((*package).to_owned(), (*library).to_owned()))
            .collect(),
        ..Snapshot::default()
    };
    let mut manifests = Vec::new();
    for dir in package_dirs(&files["Cargo.toml"]) {
        let path = below(&dir, "Cargo.toml");
        let text = files
            .get(&path)
            .unwrap_or_else(|| panic!("the member {dir:?} has no manifest"));
        let id = add(&mut out, &path, FileKind::Manifest, text);
        let manifest = Manifest::parse(id, text).expect("the manifest of a test is TOML");
        manifests.push((dir, manifest));
    }
    out.root_manifest = manifests.first().map(|(_, manifest)| manifest.file);
    for (path, text) in &files {
        let kind = match path.as_str() {
            "Cargo.lock" => FileKind::Lock,
            ".cargo/config.toml" => FileKind::CargoConfig,
            "cra.toml" => FileKind::Policy,
            capabilities::FILE => FileKind::Capabilities,
            path => match (
                in_package(&manifests, path),
                path.ends_with(".md") || path.ends_with(".txt"),
            ) {
                (Some(Beside::Automation), _) => FileKind::Automation,
                (Some(Beside::Named), _) => {
                    out.names.push(path.to_owned());
                    continue;
                }
                (None, true) => FileKind::Document,
                (None, false) => continue,
            },
        };
        let id = add(&mut out, path, kind, text);
        if kind == FileKind::Lock {
            let lock = Lock::parse(id, text).expect("the lock file of a test is well formed");
            out.yanked = Some(database::yanked(&lock));
            out.lock = Some(lock);
        }
    }
    out.capabilities = Some(vendored(&files));
    let mut roots = Vec::new();
    for (dir, manifest) in &manifests {
        if manifest.get(&["package"]).is_some() {
            let targets = targets(&files, dir, manifest);
            roots.extend(targets.iter().map(|(_, path)| Root { path: path.clone() }));
            let inherited = &manifests[0].1;
            out.packages.push(package(
                dir,
                manifest,
                inherited,
                targets.into_iter().map(|(target, _)| target).collect(),
            ));
        }
    }
    let first = u32::try_from(out.files.len()).expect("few files");
    let reader = |path: &str| {
        let text = || files.get(path).map(|text| text.clone().into_bytes());
        Ok(sources.get(path).cloned().or_else(text))
    };
    let mut followed = follow(&roots, first, &reader);
    let targets = out
        .packages
        .iter_mut()
        .flat_map(|package| &mut package.targets);
    for (target, root) in targets.zip(&roots) {
        target.root = followed.id(&root.path);
    }
    out.files.append(&mut followed.files);
    out.links = followed.links;
    out.problems = followed.problems;
    out
}

/// What the packages in the folder `vendor` may do.
fn vendored(files: &Files) -> Vec<AbleDependency> {
    let manifests = files.iter().filter_map(|(path, text)| {
        let dir = path.strip_suffix("/Cargo.toml")?;
        Some((dir, text)).filter(|_| dir.starts_with("vendor/"))
    });
    let read = |(dir, text): (&str, &String)| {
        let manifest = Manifest::parse(FileId(0), text).expect("the manifest of a test is TOML");
        let runs = |kind| match kind {
            TargetKind::Build => Some(Runs::AsScript),
            TargetKind::ProcMacro => Some(Runs::AsMacro),
            TargetKind::Lib => Some(Runs::InProduct),
            _ => None,
        };
        let targets: Vec<(String, Runs)> = targets(files, dir, &manifest)
            .into_iter()
            .filter_map(|(target, path)| Some((path, runs(target.kind)?)))
            .collect();
        let reader = |path: &str| Ok(files.get(path).map(|text| text.clone().into_bytes()));
        let exists = |path: &str| files.contains_key(path);
        AbleDependency {
            name: text_at(&manifest, &["package", "name"]).expect("it has a name"),
            version: text_at(&manifest, &["package", "version"]).expect("it has a version"),
            abilities: capabilities::abilities(&Input {
                sources: capabilities::sources(&targets, &exists, &reader),
                targets,
                externs: Vec::new(),
                links: false,
                build_needs: Vec::new(),
                names: Vec::new(),
            }),
        }
    };
    manifests.map(read).collect()
}

/// What a file beside the sources of one of the packages is for.
fn in_package(manifests: &[(String, Manifest)], path: &str) -> Option<Beside> {
    manifests
        .iter()
        .find_map(|(dir, _)| beside(path.strip_prefix(&below(dir, ""))?))
}

/// The folders with a manifest: the root, and the members that it lists; `*` is not understood.
fn package_dirs(root_manifest: &str) -> Vec<String> {
    let manifest =
        Manifest::parse(FileId(0), root_manifest).expect("the manifest of a test is TOML");
    let mut out = vec![String::new()];
    let members = manifest.get(&["workspace", "members"]);
    let members = members
        .iter()
        .filter_map(|entry| entry.item.as_array())
        .flatten();
    out.extend(members.filter_map(|member| member.as_str().map(str::to_owned)));
    out
}

fn below(dir: &str, path: &str) -> String {
    if dir.is_empty() {
        path.to_owned()
    } else {
        format!("{dir}/{path}")
    }
}

fn text_at(manifest: &Manifest, keys: &[&str]) -> Option<String> {
    manifest
        .get(keys)
        .and_then(|entry| entry.str().map(str::to_owned))
}

/// The targets that cargo would find in a folder, with the paths of their roots.
fn targets(files: &Files, dir: &str, manifest: &Manifest) -> Vec<(TargetInput, String)> {
    let name = text_at(manifest, &["package", "name"]).unwrap_or_else(|| "example".to_owned());
    let edition = text_at(manifest, &["package", "edition"]).unwrap_or_else(|| "2015".to_owned());
    let mut out = Vec::new();
    let mut target = |kind, name: &str, path: &str, crate_types: &[&str]| {
        let path = below(dir, path);
        if files.contains_key(&path) {
            let target = TargetInput {
                kind,
                name: name.to_owned(),
                crate_types: crate_types
                    .iter()
                    .map(|crate_type| (*crate_type).to_owned())
                    .collect(),
                root: None,
                edition: edition.clone(),
            };
            out.push((target, path));
        }
    };
    let lib_path = text_at(manifest, &["lib", "path"]).unwrap_or_else(|| "src/lib.rs".to_owned());
    let lib_name = text_at(manifest, &["lib", "name"]).unwrap_or_else(|| name.clone());
    if manifest
        .get(&["lib", "proc-macro"])
        .and_then(|entry| entry.bool())
        == Some(true)
    {
        target(TargetKind::ProcMacro, &lib_name, &lib_path, &["proc-macro"]);
    } else {
        let crate_types = manifest.get(&["lib", "crate-type"]);
        let crate_types = crate_types.as_ref().and_then(|entry| entry.item.as_array());
        let crate_types: Vec<&str> = crate_types
            .into_iter()
            .flatten()
            .filter_map(|kind| kind.as_str())
            .collect();
        let plain: &[&str] = &["lib"];
        target(
            TargetKind::Lib,
            &lib_name,
            &lib_path,
            if crate_types.is_empty() {
                plain
            } else {
                &crate_types
            },
        );
    }
    target(TargetKind::Bin, &name, "src/main.rs", &["bin"]);
    target(
        TargetKind::Build,
        "build-script-build",
        "build.rs",
        &["bin"],
    );
    for path in files.keys() {
        let prefix = below(dir, "");
        let Some(path) = path.strip_prefix(&prefix) else {
            continue;
        };
        for (folder, kind) in [
            ("src/bin/", TargetKind::Bin),
            ("tests/", TargetKind::Test),
            ("examples/", TargetKind::Example),
            ("benches/", TargetKind::Bench),
        ] {
            let stem = path
                .strip_prefix(folder)
                .and_then(|rest| rest.strip_suffix(".rs"));
            if let Some(stem) = stem.filter(|stem| !stem.contains('/')) {
                target(kind, stem, path, &["bin"]);
            }
        }
    }
    out
}

fn package(
    dir: &str,
    manifest: &Manifest,
    root: &Manifest,
    targets: Vec<TargetInput>,
) -> PackageInput {
    let name = text_at(manifest, &["package", "name"]).unwrap_or_else(|| "example".to_owned());
    let version = text_at(manifest, &["package", "version"]).unwrap_or_else(|| "0.0.0".to_owned());
    PackageInput {
        id: format!(
            "path+file:///{}#{version}",
            below("example", dir).trim_end_matches('/')
        ),
        name,
        version,
        dir: dir.to_owned(),
        manifest: manifest.file,
        targets,
        dependencies: dependencies(manifest, root),
        publish: manifest
            .get(&["package", "publish"])
            .and_then(|entry| entry.bool())
            != Some(false),
    }
}

fn add(out: &mut Snapshot, path: &str, kind: FileKind, text: &str) -> FileId {
    out.files.push(FileInput {
        path: path.to_owned(),
        kind,
        text: text.into(),
        digest: String::new(),
        scan: Default::default(),
        skip: 0,
    });
    FileId(u32::try_from(out.files.len() - 1).expect("few files"))
}

fn dependencies(manifest: &Manifest, root: &Manifest) -> Vec<DependencyInput> {
    let tables = [
        ("dependencies", DependencyKind::Normal),
        ("dev-dependencies", DependencyKind::Dev),
        ("build-dependencies", DependencyKind::Build),
    ];
    let mut out = Vec::new();
    let targets = manifest.entries(&["target"]);
    let targets = targets.iter().map(|(target, _)| vec!["target", target]);
    for prefix in std::iter::once(Vec::new()).chain(targets) {
        for (table, kind) in tables {
            let keys: Vec<&str> = prefix.iter().copied().chain([table]).collect();
            for (name, entry) in manifest.entries(&keys) {
                let inherited = manifest
                    .inner(entry, "workspace")
                    .and_then(|inner| inner.bool())
                    == Some(true);
                let shared = root
                    .get(&["workspace", "dependencies", name])
                    .filter(|_| inherited);
                let (manifest, entry) = shared.map_or((manifest, entry), |shared| (root, shared));
                let part = |key: &str| {
                    manifest
                        .inner(entry, key)
                        .and_then(|inner| inner.str().map(str::to_owned))
                };
                out.push(DependencyInput {
                    extern_name: name.to_owned(),
                    package: part("package").unwrap_or_else(|| name.to_owned()),
                    requirement: part("version")
                        .or_else(|| entry.str().map(str::to_owned))
                        .unwrap_or_default(),
                    kind,
                    features: vec!["default".to_owned()],
                });
            }
        }
    }
    out
}

/// Runs one lint, raised from `allow` where that is its own level.
pub(crate) fn run(model: &Model<'_>, rule: &'static Rule) -> Run {
    engine::run(model, &[rule], &levels([rule]))
}

/// The findings of one lint.
pub(crate) fn findings(model: &Model<'_>, rule: &'static Rule) -> Vec<Finding> {
    run(model, rule).findings
}

/// Levels at which each of `rules` looks at something.
pub(crate) fn levels(rules: impl IntoIterator<Item = &'static Rule>) -> Levels {
    let mut out = Levels::default();
    for rule in rules
        .into_iter()
        .filter(|rule| rule.lint.level == Level::Allow)
    {
        out.set(1, Selector::Lint(rule), Level::Note);
    }
    out
}
