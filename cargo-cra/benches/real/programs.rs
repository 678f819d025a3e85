//! Programs as the registry has them, with their lock files, in folders of their own.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::Failure;
use super::common::{cargo, copy};

/// A program: its name and version.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Program<'a> {
    pub(crate) name: &'a str,
    pub(crate) version: &'a str,
}

impl<'a> Program<'a> {
    /// Reads `name-1.2.3`.
    pub(crate) fn parse(text: &'a str) -> Result<Self, Failure> {
        let at = text
            .match_indices('-')
            .map(|(at, _)| at)
            .find(|at| text[at + 1..].starts_with(|c: char| c.is_ascii_digit()))
            .ok_or_else(|| format!("{text} has no version"))?;
        Ok(Self {
            name: &text[..at],
            version: &text[at + 1..],
        })
    }

    /// Copies the program into a folder; cargo downloads it where it does not have it yet.
    pub(crate) fn unpack(self, below: &Path) -> Result<PathBuf, Failure> {
        let folder = format!("{}-{}", self.name, self.version);
        let to = below.join(&folder);
        if to.join("Cargo.lock").is_file() {
            return Ok(to);
        }
        let spec = format!("{}@{}", self.name, self.version);
        let _ = output(Command::new(cargo()).args(["info", "--quiet", &spec]))?;
        let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
        let home = home.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")));
        let sources = home.ok_or("cargo has no home")?.join("registry/src");
        for registry in std::fs::read_dir(sources)? {
            let from = registry?.path().join(&folder);
            if from.join("Cargo.lock").is_file() {
                copy(&from, &to)?;
                // The folder lies in that of another workspace.
                let manifest = std::fs::read_to_string(to.join("Cargo.toml"))?;
                if !manifest.contains("\n[workspace]") {
                    std::fs::write(to.join("Cargo.toml"), manifest + "\n[workspace]\n")?;
                }
                return Ok(to);
            }
        }
        Err(format!("{folder} has no lock file, or is not in the registry").into())
    }
}

/// The folder for what the benchmark makes.
pub(crate) fn workplace() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("real")
}

/// Runs a command, and gives what it writes whatever its end.
pub(crate) fn output(command: &mut Command) -> Result<String, Failure> {
    let out = command.output()?;
    Ok(String::from_utf8_lossy(&out.stdout).into_owned())
}
