//! The sources to measure with: well-known crates as the registry has them, with what they depend on.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use cargo_metadata::{Metadata, MetadataCommand};
use cra_lints::model::on_workers;
use cra_lints::snapshot::{Followed, Root, follow};
use serde::{Deserialize, Serialize};

use super::Failure;

/// One version of each, so that two runs read the same text; what they depend on may move.
const CRATES: &[(&str, &str)] = &[
    ("axum", "0.8.9"),
    ("clap", "4.6.9"),
    ("diesel", "2.3.14"),
    ("hyper", "1.12.0"),
    ("image", "0.25.10"),
    ("nalgebra", "0.35.0"),
    ("regex", "1.13.2"),
    ("reqwest", "0.13.5"),
    ("serde", "1.0.229"),
    ("sqlx-core", "0.9.0"),
    ("syn", "3.0.10"),
    ("tokio", "1.54.1"),
];

/// The platform whose dependencies are taken, on every machine the same.
pub(crate) const PLATFORM: &str = "x86_64-unknown-linux-gnu";

/// Packages to measure with.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Corpus {
    /// The folder that all paths start from.
    pub(crate) root: PathBuf,
    /// The packages.
    pub(crate) packages: Vec<Package>,
}

/// A package with its files.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Package {
    /// Its name.
    pub(crate) name: String,
    /// Its folder.
    pub(crate) dir: String,
    /// The targets that ship, by name, path and edition.
    pub(crate) targets: Vec<Target>,
    /// The names of the packages that it depends on, with the name in code.
    pub(crate) dependencies: Vec<(String, String)>,
    /// Its Rust sources.
    pub(crate) files: Vec<Source>,
}

/// A target of a package.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Target {
    /// Its name.
    pub(crate) name: String,
    /// The kind, as cargo names it: `lib`, `bin`, `proc-macro`, `custom-build`.
    pub(crate) kind: String,
    /// Its root file.
    pub(crate) path: String,
    /// Its edition.
    pub(crate) edition: String,
}

/// A source file.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Source {
    /// Its path.
    pub(crate) path: String,
    /// How many lines it has.
    pub(crate) lines: usize,
    /// Whether the analysis hands it to the parser.
    pub(crate) parsed: bool,
}

impl Corpus {
    /// The fixed crates, downloaded where cargo does not have them yet.
    pub(crate) fn fetched() -> Result<Self, Failure> {
        let dir = tempfile::tempdir()?;
        let dependencies: String = CRATES
            .iter()
            .map(|(name, version)| format!("{name} = \"={version}\"\n"))
            .collect();
        let manifest = format!(
            "[package]\nname = \"corpus\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n[dependencies]\n{dependencies}"
        );
        std::fs::write(dir.path().join("Cargo.toml"), manifest)?;
        std::fs::create_dir(dir.path().join("src"))?;
        std::fs::write(dir.path().join("src/lib.rs"), "")?;
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let fetch = Command::new(&cargo)
            .args(["fetch", "--target", PLATFORM])
            .current_dir(dir.path())
            .status()?;
        if !fetch.success() {
            return Err(
                "cargo could not fetch the crates to measure with; the network is needed once"
                    .into(),
            );
        }
        let metadata = MetadataCommand::new()
            .cargo_path(cargo)
            .current_dir(dir.path())
            .other_options([
                "--offline".to_owned(),
                "--filter-platform".to_owned(),
                PLATFORM.to_owned(),
            ])
            .exec()?;
        let foreign = |package: &&cargo_metadata::Package| package.source.is_some();
        let first = metadata.packages.iter().find(foreign);
        let root = first.and_then(|package| package.manifest_path.parent()?.parent());
        let root = root
            .ok_or("cargo names no packages")?
            .as_std_path()
            .to_owned();
        Self::new(root, &[metadata])
    }

    /// The crates that lie unpacked in a folder.
    pub(crate) fn unpacked(folder: &Path) -> Result<Self, Failure> {
        let folder = folder.canonicalize()?;
        let dirs: BTreeSet<PathBuf> = std::fs::read_dir(&folder)?
            .map(|entry| Ok(entry?.path()))
            .collect::<Result<_, Failure>>()?;
        let mut found = Vec::new();
        for dir in dirs.iter().filter(|dir| dir.join("Cargo.toml").is_file()) {
            let mut command = MetadataCommand::new();
            // A crate may ask for a toolchain of its own, but only of who stands in its folder.
            command
                .manifest_path(dir.join("Cargo.toml"))
                .no_deps()
                .other_options(["--offline".to_owned()]);
            found.push(command.exec()?);
        }
        Self::new(folder, &found)
    }

    fn new(root: PathBuf, found: &[Metadata]) -> Result<Self, Failure> {
        let mut packages: Vec<Package> = found
            .iter()
            .flat_map(|metadata| &metadata.packages)
            .filter_map(|package| Package::new(&root, package))
            .collect();
        packages.sort_by(|a, b| a.dir.cmp(&b.dir));
        for package in &mut packages {
            package.follow(&root);
        }
        if packages.iter().all(|package| package.files.is_empty()) {
            return Err(format!("there are no crates in {}", root.display()).into());
        }
        Ok(Self { root, packages })
    }

    /// As many packages as have about this many lines together.
    pub(crate) fn up_to(&self, lines: usize) -> Self {
        let mut out = Self {
            root: self.root.clone(),
            packages: Vec::new(),
        };
        let mut left = lines;
        for package in &self.packages {
            if package.lines() <= left {
                left -= package.lines();
                out.packages.push(package.clone());
            }
        }
        out
    }

    /// How many lines there are.
    pub(crate) fn lines(&self) -> usize {
        self.packages.iter().map(Package::lines).sum()
    }

    /// How many files there are.
    pub(crate) fn files(&self) -> usize {
        self.packages
            .iter()
            .map(|package| package.files.len())
            .sum()
    }
}

impl Package {
    fn new(root: &Path, package: &cargo_metadata::Package) -> Option<Self> {
        let below = |path: &cargo_metadata::camino::Utf8Path| {
            let path = path.as_std_path().strip_prefix(root).ok()?;
            Some(path.to_str()?.replace('\\', "/"))
        };
        let ships = [
            "lib",
            "rlib",
            "cdylib",
            "dylib",
            "staticlib",
            "bin",
            "proc-macro",
            "custom-build",
        ];
        let targets = package.targets.iter().filter_map(|target| {
            let kind = target
                .kind
                .iter()
                .map(ToString::to_string)
                .find(|kind| ships.contains(&kind.as_str()))?;
            Some(Target {
                name: target.name.clone(),
                kind,
                path: below(&target.src_path)?,
                edition: target.edition.to_string(),
            })
        });
        let dependencies = package.dependencies.iter().map(|dependency| {
            let name = dependency
                .rename
                .clone()
                .unwrap_or_else(|| dependency.name.clone());
            (dependency.name.clone(), name)
        });
        Some(Self {
            name: package.name.to_string(),
            dir: below(package.manifest_path.parent()?)?,
            targets: targets.collect(),
            dependencies: dependencies.collect(),
            files: Vec::new(),
        })
    }

    fn follow(&mut self, root: &Path) {
        let roots: Vec<Root> = self
            .targets
            .iter()
            .map(|target| Root {
                path: target.path.clone(),
            })
            .collect();
        let reader = |path: &str| Ok(std::fs::read(root.join(path)).ok());
        let found: Followed = on_workers(|| follow(&roots, 0, &reader));
        let sources = found.files.into_iter().map(|file| Source {
            path: file.path,
            lines: file.text.lines().count(),
            parsed: file.scan.excess.is_none() && file.text.len() <= 8 << 20,
        });
        self.files = sources.collect();
    }

    /// How many lines it has.
    pub(crate) fn lines(&self) -> usize {
        self.files.iter().map(|file| file.lines).sum()
    }
}
