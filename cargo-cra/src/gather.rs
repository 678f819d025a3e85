//! The only reading: from the world to a [`Snapshot`].
//!
//! Nothing that belongs to the analysed workspace is executed, nothing is written, and no path is followed out of it.

pub mod advisories;
pub(crate) mod capabilities;
mod cargo;
pub mod clippy;
mod documents;
mod git;
pub(crate) mod index;
mod libraries;
mod metadata;
mod reach;
mod registry;
pub(crate) mod resolved;
pub(crate) mod results;
mod settings;
mod shipped;
mod sources;

use std::path::PathBuf;

use cra_lints::model::place::FileId;
use cra_lints::snapshot::results::TestTarget;
use cra_lints::snapshot::{FileInput, FileKind, Lock, Problem, ProblemKind, Snapshot};
use sha2::{Digest as _, Sha256};

use crate::cache;
use crate::cli::{Selection, World};
use crate::evidence::Facts;
use crate::stop::Stop;
use sources::Disk;

/// A snapshot, and what belongs to the run around it.
pub struct Gathered {
    /// What was read.
    pub snapshot: Snapshot,
    /// The workspace root.
    pub root: PathBuf,
    /// What the record says beside the analysis.
    pub facts: Facts,
    /// Advisories that other tools were told to ignore.
    pub ignored: Vec<crate::triage::foreign::Ignored>,
    /// All targets of the workspace that can have tests, also those that were not selected.
    pub targets: Vec<TestTarget>,
    /// The commit of the workspace, when it has one.
    pub commit: Option<String>,
}

/// Reads everything that a check needs; `say` hears what takes long.
///
/// # Errors
/// When cargo cannot be asked, there is no workspace, or a database that was named cannot be used.
pub fn gather(selection: &Selection, world: &World, say: &dyn Fn(&str)) -> Result<Gathered, Stop> {
    let workspace = metadata::Workspace::read(selection)?;
    let graph = workspace.start_graph();
    let disk = Disk::new(workspace.root(), workspace.package_dirs());
    let mut snapshot = Snapshot::default();
    workspace.packages_into(&mut snapshot, selection, &disk)?;
    documents::read(&disk, &workspace, &mut snapshot);
    lock(&disk, &mut snapshot);
    let cargo_home = advisories::cargo_home();
    match advisories::load(world.db.as_deref(), cargo_home.as_deref()) {
        Ok(loaded) => snapshot.advisories = Some(loaded.db),
        Err(error) if world.db.is_some() => return Err(error.into()),
        Err(error) => snapshot
            .problems
            .push(whole(ProblemKind::NoAdvisories, error.to_string())),
    }
    snapshot.yanked = snapshot
        .lock
        .as_ref()
        .zip(cargo_home.as_deref())
        .map(|(lock, home)| registry::yanked(lock, home));
    match graph.join(snapshot.lock.is_some()) {
        Ok(built) => {
            snapshot.library_names = built.library_names;
            snapshot.built = built.packages;
            if let Some((full, host)) = &built.full {
                say(FOLLOWING);
                ships(&mut snapshot, full, selection, host.as_deref());
                if capabilities_are_kept(&snapshot) {
                    say("reading what dependencies may do");
                    let home = cargo_home.as_deref();
                    let lock = snapshot.lock.as_ref();
                    let cache = cache::folder();
                    let (list, note) = capabilities::read(full, lock, home, cache.as_deref());
                    snapshot.capabilities = Some(list);
                    let note = note.map(|words| whole(ProblemKind::NoSignatures, words));
                    snapshot.problems.extend(note);
                }
            }
            say("reading the signatures of dependencies");
            let read = libraries::read(
                &built.dependencies,
                snapshot.lock.as_ref(),
                cargo_home.as_deref(),
                cache::folder().as_deref(),
            );
            snapshot.libraries = read.list;
            let notes = read.notes.into_iter();
            snapshot
                .problems
                .extend(notes.map(|words| whole(ProblemKind::NoSignatures, words)));
        }
        Err(words) => snapshot.problems.push(whole(ProblemKind::NoGraph, words)),
    }
    let facts = Facts {
        selection: metadata::as_arguments(selection),
        toolchain: None,
        trusted_sources: Vec::new(),
        test_results: Vec::new(),
    };
    Ok(Gathered {
        ignored: documents::ignored(&disk),
        targets: workspace.test_targets(),
        commit: git::commit(workspace.root()),
        snapshot,
        root: workspace.root().to_owned(),
        facts,
    })
}

/// What is said when advisories are followed to the functions that they name, until the next word.
pub const FOLLOWING: &str = "following advisories to the functions they name";

/// Puts a text in the place of `cra.toml`.
pub(crate) fn add_policy(snapshot: &mut Snapshot, text: String) {
    add(snapshot, crate::config::FILE, FileKind::Policy, text);
}

/// Whether the workspace has a file that says what its dependencies may do.
fn capabilities_are_kept(snapshot: &Snapshot) -> bool {
    let mut files = snapshot.files.iter();
    files.any(|file| file.kind == FileKind::Capabilities)
}

/// What of the graph is shipped.
fn ships(
    snapshot: &mut Snapshot,
    full: &cargo_metadata::Metadata,
    selection: &Selection,
    host: Option<&str>,
) {
    let selected = snapshot.packages.iter().map(|package| package.id.clone());
    let selected = selected.collect();
    let platforms = shipped::platforms(&selection.target, snapshot, host);
    snapshot.shipped = Some(shipped::shipped(full, &selected, &platforms));
    let home = advisories::cargo_home();
    let cache = cache::folder();
    let (answers, note) = reach::reach(snapshot, full, home.as_deref(), cache.as_deref());
    snapshot.reach = answers;
    let note = note.map(|words| whole(ProblemKind::NoSignatures, words));
    snapshot.problems.extend(note);
}

/// Asks cargo for its version; only evidence needs it.
pub fn toolchain() -> Option<String> {
    cargo::version()
}

fn lock(disk: &Disk, snapshot: &mut Snapshot) {
    let text = match disk.text("Cargo.lock") {
        Ok(Some(text)) => text,
        Ok(None)
            if snapshot
                .packages
                .iter()
                .all(|package| package.dependencies.is_empty()) =>
        {
            return;
        }
        Ok(None) => {
            let words = "there is no lock file: the versions in use, and so their advisories, are not known; `cargo generate-lockfile` makes one";
            snapshot
                .problems
                .push(whole(ProblemKind::NoLock, words.to_owned()));
            return;
        }
        Err(problem) => return snapshot.problems.push(problem),
    };
    let id = add(snapshot, "Cargo.lock", FileKind::Lock, text);
    let parsed = Lock::parse(id, &snapshot.files[id.0 as usize].text);
    match parsed {
        Ok(lock) => snapshot.lock = Some(lock),
        Err(words) => snapshot.problems.push(Problem {
            kind: ProblemKind::NoLock,
            path: "Cargo.lock".to_owned(),
            place: None,
            message: words,
        }),
    }
}

fn whole(kind: ProblemKind, message: String) -> Problem {
    Problem {
        kind,
        path: String::new(),
        place: None,
        message,
    }
}

/// Adds a text that is no Rust source.
fn add(snapshot: &mut Snapshot, path: &str, kind: FileKind, text: String) -> FileId {
    let digest = Sha256::digest(text.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    snapshot.files.push(FileInput {
        path: path.to_owned(),
        kind,
        text: text.into(),
        digest,
        scan: Default::default(),
        skip: 0,
    });
    FileId(u32::try_from(snapshot.files.len() - 1).expect("fewer than four billion files"))
}
