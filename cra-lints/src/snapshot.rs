//! What the world looked like when it was read: the only input of the analysis.
//!
//! Whoever makes a [`Snapshot`] touches the world; everything after it is values in, values out.
//! Paths are relative to the workspace root and use `/` on every system.

pub mod advisory;
pub mod beside;
mod capability;
mod follow;
mod lock;
pub mod results;
mod shipped;

use std::sync::Arc;

pub use capability::{Abilities, AbleDependency, Capability, UnsafeCode};
pub use follow::{Followed, Link, ReadFailure, Reader, Root, follow};
pub(crate) use follow::{hex, join};
pub use lock::{Lock, LockedPackage, LockedSource};
pub use shipped::{Answer, Part, Reach, Read, Role, Shipped, Step};

use crate::model::place::{FileId, Span};
use crate::model::scan::Scan;

/// Everything that was read. Its hash covers all of it: whoever keeps what was said of a snapshot knows it by that.
#[derive(Debug, Clone, Default, Hash)]
pub struct Snapshot {
    /// The selected packages of the workspace.
    pub packages: Vec<PackageInput>,
    /// Every text that was read; [`FileId`]s are indexes into this list.
    pub files: Vec<FileInput>,
    /// Where module files were found.
    pub links: Vec<Link>,
    /// The manifest at the workspace root.
    pub root_manifest: Option<FileId>,
    /// The lock file.
    pub lock: Option<Lock>,
    /// The advisories known, and where from.
    pub advisories: Option<advisory::AdvisoryDb>,
    /// Which locked versions their registry has withdrawn, as far as cargo's own copies of the index tell.
    pub yanked: Option<Yanked>,
    /// Name and version of every package that the selected features build on any platform, tests and build scripts
    /// included; absent when cargo could not tell.
    pub built: Option<std::collections::BTreeSet<(String, String)>>,
    /// The part that each package of the resolved graph plays; absent when cargo could not tell.
    pub shipped: Option<Shipped>,
    /// What is known of the functions that advisories name.
    pub reach: Vec<Reach>,
    /// Names that other packages' libraries have in code, where they differ from the package's: (package, library).
    pub library_names: Vec<(String, String)>,
    /// What the libraries of dependencies offer.
    pub libraries: Vec<LibraryInput>,
    /// What each dependency may do; absent when nobody asked, or cargo could not tell the graph.
    pub capabilities: Option<Vec<AbleDependency>>,
    /// Files beside the sources that count by their names alone, such as a changelog; see [`beside`].
    pub names: Vec<String>,
    /// What another tool found that the user asked for as well.
    pub imported: Vec<ImportedFinding>,
    /// Results of tests that were run before; absent when none were given.
    pub results: Option<results::Results>,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

/// What the library of a dependency offers, read from its sources.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LibraryInput {
    /// The name of the library in code.
    pub name: String,
    /// The version of its package.
    pub version: String,
    /// Its signatures, as [`crate::index::signatures`] writes them.
    pub text: Arc<str>,
}

/// A finding of another tool, as it said it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ImportedFinding {
    /// The lint with its tool: `clippy::mem_forget`, `rustc::static_mut_refs`.
    pub lint: String,
    /// Path relative to the workspace root.
    pub path: String,
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
    /// What is wrong.
    pub message: String,
    /// What to do, when the tool says so.
    pub help: Option<String>,
}

/// What cargo's own copies of the registry index say about the locked versions.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Yanked {
    /// How many locked versions had an entry in those copies; about the others nothing is known.
    pub known: usize,
    /// How many locked versions come from a registry.
    pub of: usize,
    /// The withdrawn ones: name and version.
    pub versions: Vec<(String, semver::Version)>,
}

/// A text and what it is.
#[derive(Debug, Clone, Hash)]
pub struct FileInput {
    /// Path relative to the workspace root.
    pub path: String,
    /// What kind of file.
    pub kind: FileKind,
    /// The text, with invalid UTF-8 replaced.
    pub text: Arc<str>,
    /// SHA-256 of the bytes on disk, in lower-case hexadecimal.
    pub digest: String,
    /// The pass over its tokens; empty for files that are no Rust source.
    pub scan: Scan,
    /// How many bytes at the beginning are a byte-order mark or a shebang, which the parser must not see.
    pub skip: usize,
}

/// What a [`FileInput`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FileKind {
    /// Rust source.
    Rust,
    /// A `Cargo.toml`.
    Manifest,
    /// A `Cargo.lock`.
    Lock,
    /// Cargo's configuration, `.cargo/config.toml`.
    CargoConfig,
    /// A document for people, such as `SECURITY.md`.
    Document,
    /// How the product is built, tested and released: configuration of CI, a `Makefile`, a script.
    Automation,
    /// Our own configuration, `cra.toml`.
    Policy,
    /// What the dependencies may do, `cra-capabilities.toml`.
    Capabilities,
}

/// A package of the workspace.
#[derive(Debug, Clone, Hash)]
pub struct PackageInput {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Cargo's id for it, as in cargo's messages.
    pub id: String,
    /// Its folder, relative to the workspace root; empty at the root.
    pub dir: String,
    /// Its manifest.
    pub manifest: FileId,
    /// The targets that were selected.
    pub targets: Vec<TargetInput>,
    /// What it depends on, as written in its manifest.
    pub dependencies: Vec<DependencyInput>,
    /// Whether it may be published to a registry.
    pub publish: bool,
}

/// A target of a package.
#[derive(Debug, Clone, Hash)]
pub struct TargetInput {
    /// What kind.
    pub kind: TargetKind,
    /// Its name; the name in code has `_` for `-`.
    pub name: String,
    /// Its crate types, as cargo names them (`lib`, `bin`, `proc-macro`, …).
    pub crate_types: Vec<String>,
    /// Its root file, when that could be read.
    pub root: Option<FileId>,
    /// Its edition.
    pub edition: String,
}

/// What a target is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TargetKind {
    /// A library.
    Lib,
    /// A program.
    Bin,
    /// A procedural macro.
    ProcMacro,
    /// A build script.
    Build,
    /// An example.
    Example,
    /// An integration test.
    Test,
    /// A benchmark.
    Bench,
}

impl TargetKind {
    /// Whether what it makes goes to users, or decides what goes there.
    pub fn ships(self) -> bool {
        matches!(self, Self::Lib | Self::Bin | Self::ProcMacro | Self::Build)
    }
}

/// A dependency as a manifest names it.
#[derive(Debug, Clone, Hash)]
pub struct DependencyInput {
    /// The name it has in code, before any `extern crate … as`.
    pub extern_name: String,
    /// The package.
    pub package: String,
    /// The version requirement.
    pub requirement: String,
    /// What it is needed for.
    pub kind: DependencyKind,
    /// The features that are asked of it by name, `default` among them unless it is switched off.
    pub features: Vec<String>,
}

/// What a dependency is needed for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DependencyKind {
    /// The product.
    Normal,
    /// Tests, examples and benchmarks.
    Dev,
    /// The build script.
    Build,
}

/// Something that could not be looked at.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Problem {
    /// What kind.
    pub kind: ProblemKind,
    /// The file or folder it is about, relative to the workspace root; empty for the whole run.
    pub path: String,
    /// Where in that file, when it was read.
    pub place: Option<(FileId, Span)>,
    /// What happened, in one sentence without a full stop.
    pub message: String,
}

/// The kinds of [`Problem`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProblemKind {
    /// The file is not UTF-8: it was read with replacement characters.
    NotUtf8,
    /// The file could not be read.
    Unreadable,
    /// The file is larger than is read.
    TooLarge,
    /// A path leads out of the workspace.
    Outside,
    /// A `mod` line has no file.
    ModuleNotFound,
    /// Brackets nest too deeply, or an expression is too long, for the parser.
    TooDeep,
    /// The parser does not know what is written there.
    DoesNotParse,
    /// The dependency graph could not be had from cargo.
    NoGraph,
    /// What some dependencies offer could not be read, or not be kept for the next run.
    NoSignatures,
    /// There is no lock file.
    NoLock,
    /// The advisory database is missing or damaged.
    NoAdvisories,
    /// Another tool that was asked for did not come to its end.
    ToolFailed,
}

impl ProblemKind {
    /// Whether code, or what a check needs, was left out because of it.
    pub fn hides_something(self) -> bool {
        !matches!(self, Self::NoGraph | Self::NoSignatures)
    }
}
