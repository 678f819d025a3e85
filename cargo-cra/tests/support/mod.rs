//! What the tests of the program share: a folder with a product, and the program run there in a bare environment.

#![allow(dead_code, reason = "each test program uses its part of it")]

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// The day on which everything happens.
pub(crate) const TODAY: &str = "2026-11-23";

/// A folder of its own for one test, gone afterwards: a product, an empty home, an empty home of cargo.
pub(crate) struct Ground {
    dir: TempDir,
    root: PathBuf,
}

/// What the program said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    /// The exit code; none when a signal ended it.
    pub(crate) code: Option<i32>,
    /// Standard output.
    pub(crate) out: String,
    /// Standard error.
    pub(crate) err: String,
}

impl Ground {
    /// A folder without any product in it.
    pub(crate) fn new() -> Self {
        Self::named("product")
    }

    /// As [`Ground::new`], the product's folder having this name.
    pub(crate) fn named(name: &str) -> Self {
        let dir = tempfile::tempdir().expect("there is room for temporary files");
        let root = dir
            .path()
            .canonicalize()
            .expect("it was just made")
            .join(name);
        for folder in [
            root.as_path(),
            &dir.path().join("home"),
            &dir.path().join("cargo-home"),
        ] {
            fs::create_dir_all(folder).expect("the folder is ours");
        }
        Self { dir, root }
    }

    /// With a copy of a folder as the product.
    pub(crate) fn copy_of(product: &Path) -> Self {
        let ground = Self::new();
        copy(product, &ground.root).expect("the product can be copied");
        ground
    }

    /// With a program `lamp` without dependencies that nothing is wrong with.
    pub(crate) fn lamp() -> Self {
        let ground = Self::new();
        ground.put_lamp("");
        ground
    }

    /// Writes that program into a folder of the product.
    pub(crate) fn put_lamp(&self, folder: &str) {
        let at = |path: &str| Path::new(folder).join(path).to_string_lossy().into_owned();
        self.write(
            &at("Cargo.toml"),
            "[package]\nname = \"lamp\"\nversion = \"0.1.0\"\nedition = \"2021\"\nrust-version = \"1.56\"\nlicense = \"MIT\"\n\
             repository = \"https://lamp.example\"\n",
        );
        self.write(&at("CHANGELOG.md"), "# Changes\n");
        self.write(
            &at("sbom/lamp.cdx.json"),
            "{ \"bomFormat\": \"CycloneDX\" }\n",
        );
        self.write(
            &at("Cargo.lock"),
            "version = 4\n\n[[package]]\nname = \"lamp\"\nversion = \"0.1.0\"\n",
        );
        self.write(
            &at("SECURITY.md"),
            "Please report faults to <security@lamp.example>. It is supported until 2031-12-31.\n",
        );
        self.write(
            &at("src/main.rs"),
            "#![forbid(unsafe_code)]\n\nfn main() {}\n",
        );
    }

    /// The folder of the product, links resolved.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// The folder around the product.
    pub(crate) fn around(&self) -> &Path {
        self.root
            .parent()
            .expect("it lies in the folder of the test")
    }

    /// Writes a file of the product.
    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().expect("it lies below the root"))
            .expect("the folder is ours");
        fs::write(path, text).expect("the folder is ours");
    }

    /// The program with these arguments, to be run in the product's folder; its environment is bare.
    pub(crate) fn command<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-cra"));
        command
            .args(args)
            .current_dir(&self.root)
            .env_clear()
            .stdin(Stdio::null());
        let cargo = std::env::var_os("CARGO").map(PathBuf::from);
        let mut path: Vec<PathBuf> = cargo
            .iter()
            .filter_map(|cargo| cargo.parent())
            .map(Path::to_owned)
            .collect();
        path.extend(std::env::split_paths(
            &std::env::var_os("PATH").unwrap_or_default(),
        ));
        command.env(
            "PATH",
            std::env::join_paths(path).expect("they came from such a list"),
        );
        if let Some(cargo) = cargo {
            command.env("CARGO", cargo);
        }
        command
            .env("HOME", self.dir.path().join("home"))
            .env("CARGO_HOME", self.dir.path().join("cargo-home"))
            .env("CARGO_NET_OFFLINE", "true");
        command
    }

    /// Runs the program in the product's folder.
    pub(crate) fn run(&self, args: &[&str]) -> Answer {
        answer(&mut self.command(args))
    }

    /// Runs `check` on the day of the tests, with the handwritten advisories.
    pub(crate) fn check(&self, args: &[&str]) -> Answer {
        answer(&mut self.check_command(args))
    }

    /// The command of [`Ground::check`].
    pub(crate) fn check_command(&self, args: &[&str]) -> Command {
        self.command(
            ["check", "--as-of", TODAY, "--db", &advisories()]
                .iter()
                .chain(args),
        )
    }

    /// Every file and folder below the folder, with its size and the time of its last change.
    pub(crate) fn listing(&self) -> Vec<String> {
        let mut out = Vec::new();
        list(&self.root, &mut out).expect("the folder is ours");
        out.sort();
        out
    }
}

/// Runs a command to its end.
pub(crate) fn answer(command: &mut Command) -> Answer {
    let Output {
        status,
        stdout,
        stderr,
    } = command.output().expect("the program was built");
    Answer {
        code: status.code(),
        out: String::from_utf8(stdout).expect("standard output is UTF-8"),
        err: String::from_utf8(stderr).expect("standard error is UTF-8"),
    }
}

impl Answer {
    /// The answer itself, when it ended with this code.
    #[track_caller]
    pub(crate) fn exits(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{self}");
        self
    }

    /// The answer itself, when one of its outputs has these words.
    #[track_caller]
    pub(crate) fn says(self, words: &str) -> Self {
        assert!(
            self.out.contains(words) || self.err.contains(words),
            "{words:?} is not said:\n{self}"
        );
        self
    }

    /// The answer itself, when none of its outputs has these words.
    #[track_caller]
    pub(crate) fn does_not_say(self, words: &str) -> Self {
        assert!(
            !self.out.contains(words) && !self.err.contains(words),
            "{words:?} is said:\n{self}"
        );
        self
    }
}

impl std::fmt::Display for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let code = self
            .code
            .map_or_else(|| "a signal".to_owned(), |code| code.to_string());
        write!(
            f,
            "exit: {code}\n--- standard output\n{}--- standard error\n{}",
            self.out, self.err
        )
    }
}

/// The folder of the fixtures.
pub(crate) fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the crate lies in the repository")
        .join("test-crates")
}

/// The handwritten database, three days old on the day of the tests.
pub(crate) fn advisories() -> String {
    fixtures()
        .join("advisory-db-worlds")
        .to_string_lossy()
        .into_owned()
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if entry.file_type()?.is_dir() {
            copy(&from, &to)?;
        } else {
            fs::copy(&from, &to)?;
        }
    }
    Ok(())
}

fn list(folder: &Path, out: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let about = path.symlink_metadata()?;
        out.push(format!(
            "{} {} {:?}",
            path.display(),
            about.len(),
            about.modified()?
        ));
        if about.is_dir() {
            list(&path, out)?;
        }
    }
    Ok(())
}
