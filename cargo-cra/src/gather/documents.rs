//! The texts beside the sources: manifests, cargo's configuration, documents for people, our own configuration.

use cra_lints::capabilities;
use cra_lints::snapshot::beside::{self, Beside, beside};
use cra_lints::snapshot::{FileKind, Problem, ProblemKind, Snapshot};

use super::metadata::Workspace;
use super::sources::Disk;
use crate::config;
use crate::triage::foreign::{self, Ignored};

/// Documents that are looked for, in lower case, by folder.
const DOCUMENTS: &[(&str, &[&str])] = &[
    (
        "",
        &[
            "security.md",
            "security.txt",
            "security.rst",
            "security.adoc",
            "security",
        ],
    ),
    (".github", &["security.md"]),
    ("docs", &["security.md"]),
    (".well-known", &["security.txt"]),
];

/// Reads them into the snapshot; what cannot be read becomes a problem.
pub(super) fn read(disk: &Disk, workspace: &Workspace, snapshot: &mut Snapshot) {
    let known = snapshot
        .files
        .iter()
        .position(|file| file.path == "Cargo.toml");
    snapshot.root_manifest = match known {
        Some(at) => Some(cra_lints::model::place::FileId(
            u32::try_from(at).expect("few files"),
        )),
        None => one(disk, snapshot, "Cargo.toml", FileKind::Manifest),
    };
    settings(disk, snapshot);
    policy(disk, snapshot);
    one(disk, snapshot, capabilities::FILE, FileKind::Capabilities);
    let mut folders: Vec<String> = workspace.package_folders(disk);
    folders.push(String::new());
    folders.sort();
    folders.dedup();
    for base in &folders {
        files_beside(disk, base, snapshot);
    }
    for base in folders {
        for (below, wanted) in DOCUMENTS {
            let folder = join(&base, below);
            for name in disk.names(&folder) {
                if wanted.contains(&name.to_lowercase().as_str()) {
                    one(disk, snapshot, &join(&folder, &name), FileKind::Document);
                }
            }
        }
    }
}

/// The project's settings of cargo.
pub(super) fn settings(disk: &Disk, snapshot: &mut Snapshot) {
    for path in [".cargo/config.toml", ".cargo/config"] {
        one(disk, snapshot, path, FileKind::CargoConfig);
    }
}

/// What builds, tests and releases the product, and the names of what belongs to a release.
fn files_beside(disk: &Disk, base: &str, snapshot: &mut Snapshot) {
    for folder in beside::FOLDERS {
        let names = disk.names(&join(base, folder));
        let wanted = names
            .iter()
            .filter_map(|name| Some((join(folder, name), beside(&join(folder, name))?)));
        for (path, role) in wanted.take(beside::MOST_FILES) {
            let path = join(base, &path);
            let known = snapshot.files.iter().any(|file| file.path == path);
            match role {
                Beside::Named => snapshot.names.push(path),
                Beside::Automation if !known => automation(disk, &path, snapshot),
                Beside::Automation => {}
            }
        }
    }
}

fn automation(disk: &Disk, path: &str, snapshot: &mut Snapshot) {
    match disk.text(path) {
        Ok(Some(text)) if text.len() > beside::MOST_BYTES => snapshot.problems.push(Problem {
            kind: ProblemKind::TooLarge,
            path: path.to_owned(),
            place: None,
            message: format!("the file has {} bytes, more than is read", text.len()),
        }),
        Ok(Some(text)) => {
            super::add(snapshot, path, FileKind::Automation, text);
        }
        Ok(None) => {}
        Err(problem) => snapshot.problems.push(problem),
    }
}

fn join(folder: &str, name: &str) -> String {
    match (folder, name) {
        ("", name) => name.to_owned(),
        (folder, "") => folder.to_owned(),
        (folder, name) => format!("{folder}/{name}"),
    }
}

/// The user's decisions; a reader who replaces letters could change their meaning.
fn policy(disk: &Disk, snapshot: &mut Snapshot) {
    let bytes = disk.bytes(config::FILE);
    if matches!(&bytes, Ok(Some(bytes)) if std::str::from_utf8(bytes).is_err()) {
        snapshot.problems.push(Problem {
            kind: ProblemKind::NotUtf8,
            path: config::FILE.to_owned(),
            place: None,
            message: "the file is not UTF-8".to_owned(),
        });
        return;
    }
    one(disk, snapshot, config::FILE, FileKind::Policy);
}

fn one(
    disk: &Disk,
    snapshot: &mut Snapshot,
    path: &str,
    kind: FileKind,
) -> Option<cra_lints::model::place::FileId> {
    match disk.text(path) {
        Ok(text) => text.map(|text| super::add(snapshot, path, kind, text)),
        Err(problem) => {
            snapshot.problems.push(problem);
            None
        }
    }
}

/// What other tools were told to ignore in this workspace.
pub(super) fn ignored(disk: &Disk) -> Vec<Ignored> {
    let read = |file: &'static str| {
        let text = disk.text(file).ok().flatten();
        text.map(|text| foreign::parse(file, &text))
            .unwrap_or_default()
    };
    foreign::FILES.into_iter().flat_map(read).collect()
}
