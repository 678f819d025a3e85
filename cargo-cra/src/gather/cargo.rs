//! Asking cargo, so that nothing of the analysed workspace decides what is run.
//!
//! Cargo and rustup look for settings in the folder they are started in and above it: a compiler, its flags and its
//! environment, a whole toolchain. So both are started at the root of the disk. What cargo has to know of where
//! packages come from is read in [`super::settings`] and handed over, and nothing else of a project's settings is.

use std::path::{Path, PathBuf};
use std::process::Command;

use cargo_metadata::{CargoOpt, Error, Metadata, MetadataCommand, PackageId};

use super::settings;
use crate::cli::Selection;
use crate::stop::Stop;

/// A manifest, and how cargo is asked about it.
#[derive(Debug, Clone)]
pub(super) struct Cargo {
    /// Absolute.
    manifest: PathBuf,
    /// Arguments for every call.
    settings: Vec<String>,
    selection: Selection,
}

impl Cargo {
    /// Finds the manifest as cargo does, and the settings that it needs.
    ///
    /// # Errors
    /// When there is no manifest, or settings of cargo cannot be read.
    pub(super) fn new(selection: &Selection) -> Result<Self, Stop> {
        let here = std::env::current_dir().map_err(|error| {
            Stop::new(
                format!("the current folder is not known: {error}"),
                "change to a folder that exists",
            )
        })?;
        let manifest = match &selection.manifest.manifest_path {
            Some(path) => here.join(path),
            None => find_manifest(&here)?,
        };
        if manifest
            .metadata()
            .is_ok_and(|about| !about.is_file() && !about.is_dir())
        {
            // Cargo would wait for a pipe.
            return Err(Stop::new(
                format!("{} is no regular file", manifest.display()),
                "name another manifest with `--manifest-path`",
            ));
        }
        let home = super::advisories::cargo_home();
        let mut arguments = Vec::new();
        for setting in settings::read(&here, home.as_deref())? {
            arguments.extend(["--config".to_owned(), setting]);
        }
        for setting in &selection.config {
            arguments.extend(["--config".to_owned(), absolute_file(&here, setting)]);
        }
        let mut selection = selection.clone();
        for target in &mut selection.target {
            *target = absolute_file(&here, target);
        }
        Ok(Self {
            manifest,
            settings: arguments,
            selection,
        })
    }

    /// Packages and targets of the workspace: quick, and never in need of the network.
    ///
    /// # Errors
    /// What cargo does not like about the workspace.
    pub(super) fn workspace(&self) -> Result<Metadata, Stop> {
        let mut command = self.command();
        command.no_deps().other_options(self.options(&[]));
        command.exec().map_err(|error| self.stop(&error))
    }

    /// The whole graph, from the lock file and what was downloaded before: for the selected platforms, or for all, or
    /// when that cannot be had for the one that cargo runs on; and that platform.
    ///
    /// # Errors
    /// Why it is not known, in one sentence without a full stop.
    pub(super) fn graph(&self) -> Result<(Metadata, Option<String>), String> {
        // To say where it runs, cargo asks the system for its name, which takes as long as the graph.
        let (whole, host) = std::thread::scope(|scope| {
            let host = scope.spawn(|| about().host);
            let whole = self.graph_for(&self.selection.target);
            (whole, host.join().unwrap_or_default())
        });
        let graph = whole.or_else(|words| match &host {
            // What only other platforms need may never have been downloaded.
            Some(host) if self.selection.target.is_empty() => {
                let host = std::slice::from_ref(host);
                self.graph_for(host).map_err(|_| words)
            }
            _ => Err(words),
        })?;
        Ok((graph, host))
    }

    fn graph_for(&self, platforms: &[String]) -> Result<Metadata, String> {
        let mut more = vec!["--locked".to_owned()];
        for triple in platforms {
            more.extend(["--filter-platform".to_owned(), triple.clone()]);
        }
        let mut command = self.command();
        command.other_options(self.options(&more));
        command.exec().map_err(|error| {
            let text = words(&error);
            let (hints, said): (Vec<&str>, Vec<&str>) = text
                .lines()
                .map(str::trim)
                .partition(|line| line.contains("offline mode"));
            let advice = if hints.is_empty() {
                ""
            } else {
                "; `cargo fetch` downloads what is missing"
            };
            let said: Vec<&str> = said.into_iter().take(4).collect();
            format!(
                "cargo does not tell the dependency graph: {}{advice}",
                said.join("; ")
            )
        })
    }

    /// What a build of these packages consists of, as `cargo tree` tells it: see [`super::resolved::Tree::parse`].
    ///
    /// # Errors
    /// Why it is not known, in one sentence without a full stop.
    pub(super) fn tree(&self, packages: &[PackageId]) -> Result<String, String> {
        let mut command = Command::new(path());
        command
            .arg("tree")
            .current_dir(root_of_disk(&self.manifest))
            .arg("--manifest-path")
            .arg(&self.manifest)
            .args(["--edges", "normal,build", "--prefix", "depth"])
            .args([
                "--format",
                "{p}\t{f}\t",
                "--charset",
                "ascii",
                "--color",
                "never",
            ])
            .args(self.options(&["--locked".to_owned()]))
            .envs(ENVIRONMENT);
        for package in packages {
            command.args(["--package", &package.repr]);
        }
        for triple in &self.selection.target {
            command.args(["--target", triple]);
        }
        let features = &self.selection.features;
        if features.all_features {
            command.arg("--all-features");
        }
        if features.no_default_features {
            command.arg("--no-default-features");
        }
        for list in &features.features {
            command.args(["--features", list]);
        }
        let out = command
            .output()
            .map_err(|error| format!("cargo cannot be run: {error}"))?;
        if out.status.success() {
            return Ok(String::from_utf8_lossy(&out.stdout).into_owned());
        }
        let said = String::from_utf8_lossy(&out.stderr).into_owned();
        let said = words(&Error::CargoMetadata { stderr: said });
        let said: Vec<&str> = said.lines().map(str::trim).take(4).collect();
        Err(format!(
            "cargo does not tell what is built: {}",
            said.join("; ")
        ))
    }

    /// What `cargo update` would change, which needs the newest index; it changes nothing.
    pub(super) fn dry_update(&self) -> Command {
        let mut command = Command::new(path());
        command
            .arg("update")
            .current_dir(root_of_disk(&self.manifest))
            .arg("--dry-run")
            .arg("--manifest-path")
            .arg(&self.manifest)
            .args(&self.settings)
            .envs(ENVIRONMENT)
            // The user asks for the network here.
            .env_remove("CARGO_NET_OFFLINE");
        command
    }

    fn options(&self, more: &[String]) -> Vec<String> {
        let own = ["--offline".to_owned()];
        self.settings
            .iter()
            .chain(&own)
            .chain(more)
            .cloned()
            .collect()
    }

    #[cra::satisfies("I.2.j", risk = "R-2")]
    fn command(&self) -> MetadataCommand {
        let mut command = MetadataCommand::new();
        command
            .cargo_path(path())
            .current_dir(root_of_disk(&self.manifest))
            .manifest_path(&self.manifest);
        for (name, value) in ENVIRONMENT {
            command.env(name, value);
        }
        if std::env::var_os("RUSTC").is_none() {
            command.env("RUSTC", "rustc");
        }
        let features = &self.selection.features;
        if features.all_features {
            command.features(CargoOpt::AllFeatures);
        }
        if features.no_default_features {
            command.features(CargoOpt::NoDefaultFeatures);
        }
        let lists = features
            .features
            .iter()
            .flat_map(|list| list.split([',', ' ']));
        let some: Vec<String> = lists
            .filter(|name| !name.is_empty())
            .map(str::to_owned)
            .collect();
        if !some.is_empty() {
            command.features(CargoOpt::SomeFeatures(some));
        }
        command
    }

    fn stop(&self, error: &Error) -> Stop {
        let advice = if matches!(error, Error::Io(_)) {
            "install Rust from https://rustup.rs, or name cargo in the variable `CARGO`"
        } else if self.selection.manifest.manifest_path.is_some() {
            "check the path and the manifest: cargo itself does not accept them"
        } else {
            "repair the manifest: `cargo metadata --no-deps` shows the same"
        };
        Stop::new(
            format!("cargo does not know this workspace: {}", words(error)),
            advice,
        )
    }
}

/// The version of the cargo that is asked.
pub(super) fn version() -> Option<String> {
    ask("--version").map(|text| text.trim().to_owned())
}

/// What cargo says about itself.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct About {
    /// Its version, which is that of the toolchain around it.
    pub(super) release: Option<String>,
    /// The platform it runs on.
    pub(super) host: Option<String>,
}

/// Asks cargo about itself.
pub(super) fn about() -> About {
    let text = ask("-vV").unwrap_or_default();
    let after = |head: &str| {
        let found = text.lines().find_map(|line| line.strip_prefix(head));
        found.map(|value| value.trim().to_owned())
    };
    About {
        release: after("release:"),
        host: after("host:"),
    }
}

fn ask(argument: &str) -> Option<String> {
    let root = std::env::current_dir()
        .ok()
        .map_or_else(|| PathBuf::from("/"), |here| root_of_disk(&here).to_owned());
    let out = Command::new(path())
        .arg(argument)
        .current_dir(root)
        .envs(ENVIRONMENT)
        .output()
        .ok()?;
    out.status
        .success()
        .then(|| String::from_utf8_lossy(&out.stdout).into_owned())
}

/// No wrapper around the compiler, nothing written to the target folder, no download of a toolchain, and short errors.
const ENVIRONMENT: [(&str, &str); 5] = [
    ("RUSTC_WRAPPER", ""),
    ("RUSTC_WORKSPACE_WRAPPER", ""),
    ("CARGO_CACHE_RUSTC_INFO", "0"),
    ("RUSTUP_AUTO_INSTALL", "0"),
    ("RUST_BACKTRACE", "0"),
];

/// The cargo to ask.
pub(super) fn path() -> PathBuf {
    std::env::var_os("CARGO")
        .filter(|path| !path.is_empty())
        .map_or_else(|| PathBuf::from("cargo"), PathBuf::from)
}

/// The folder that nobody but the machine's owner writes to.
fn root_of_disk(path: &Path) -> &Path {
    path.ancestors()
        .last()
        .filter(|root| root.is_absolute())
        .unwrap_or(Path::new("/"))
}

/// The nearest manifest here or above.
fn find_manifest(here: &Path) -> Result<PathBuf, Stop> {
    let found = here
        .ancestors()
        .map(|folder| folder.join("Cargo.toml"))
        .find(|path| path.exists());
    found.ok_or_else(|| {
        Stop::new(
            format!("there is no `Cargo.toml` in {} or a folder above it", here.display()),
            "run it in the folder of a Rust package or workspace, or name one with `--manifest-path`",
        )
    })
}

/// A word that names a file here is made independent of the folder; other words stay what they are.
fn absolute_file(here: &Path, word: &str) -> String {
    let path = here.join(word);
    if !word.is_empty() && path.is_file() {
        path.to_string_lossy().into_owned()
    } else {
        word.to_owned()
    }
}

/// What cargo said, without its own headings.
fn words(error: &Error) -> String {
    let text = match error {
        Error::CargoMetadata { stderr } => stderr.clone(),
        other => other.to_string(),
    };
    let lines = text
        .lines()
        .map(|line| line.trim_end().trim_start_matches("error: "));
    let lines: Vec<String> = lines
        .filter(|line| !line.trim().is_empty())
        .map(|line| line.chars().filter(|char| !char.is_control()).collect())
        .collect();
    lines.join("\n")
}
