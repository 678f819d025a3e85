//! Writes the first form of a new lint: its file, and two fixtures, one that it must find and one that it must not.

use std::fs;
use std::path::{Path, PathBuf};

use crate::check::lint_file::FOLDER;
use crate::family;

/// Writes a new lint into the workspace at `root`, and says which files were written.
///
/// # Errors
/// When family or name do not fit, or when one of the files is there already: nothing is overwritten, and nothing is
/// written unless all of it can be.
pub fn scaffold(root: &Path, folder: &str, name: &str) -> Result<Vec<String>, String> {
    family::family(folder)?;
    family::check_name(name)?;
    let files = files(folder, name);
    if let Some(taken) = files
        .iter()
        .map(|(path, _)| path)
        .find(|path| root.join(path).exists())
    {
        return Err(format!("`{taken}` is there already: nothing was written"));
    }
    for other in family::FAMILIES {
        let path = format!("{FOLDER}{}/{name}.rs", other.folder);
        if root.join(&path).exists() {
            return Err(format!(
                "`{path}` has this name already: nothing was written"
            ));
        }
    }
    for (path, text) in &files {
        let file: PathBuf = root.join(path);
        let parent = file
            .parent()
            .expect("every path of the scaffold has a folder");
        fs::create_dir_all(parent).map_err(|error| format!("{path}: {error}"))?;
        fs::write(&file, text).map_err(|error| format!("{path}: {error}"))?;
    }
    Ok(files.into_iter().map(|(path, _)| path).collect())
}

fn files(folder: &str, name: &str) -> Vec<(String, String)> {
    let fixture = |kind: &str, lib: &str| {
        let at = format!("test-crates/{name}/{kind}_plain");
        let package = format!("{}-{kind}-plain", name.replace('_', "-"));
        let manifest = format!(
            "[package]\nname = \"{package}\"\nversion = \"0.1.0\"\nedition = \"2024\"\npublish = false\n"
        );
        [
            (format!("{at}/Cargo.toml"), manifest),
            (format!("{at}/src/lib.rs"), lib.to_owned()),
        ]
    };
    let bad = format!("//! What the lint must find.\n\npub fn bad() {{}} //~ {name}\n");
    let good = "//! The neighbour that must stay silent.\n\npub fn good() {}\n";
    let mut out = vec![(format!("{FOLDER}{folder}/{name}.rs"), lint(name))];
    out.extend(fixture("fail", &bad));
    out.extend(fixture("pass", good));
    out
}

fn lint(name: &str) -> String {
    let title = name.replace('_', " ");
    let (first, rest) = title.split_at(1);
    format!(
        "\
//! # {}{rest}
//!
//! ## What it checks
//! Say in one or two sentences what is found.
//!
//! ## Why it matters
//! Say what an attacker, or bad luck, can do with it.
//!
//! ## Bad
//! ```rust src/lib.rs
//! pub fn bad() {{}}
//! ```
//!
//! ## Good
//! ```rust src/lib.rs
//! pub fn good() {{}}
//! ```
//!
//! ## Limits
//! Say what is not seen.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {{
    level: Level::Warn,
    since: \"{}\",
    requirements: &[],
    cwe: &[],
    tests: false,
    check: &[Check::Call(call)],
}};

fn call(_call: &Call<'_>, _out: &mut Findings<'_>) {{}}
",
        first.to_ascii_uppercase(),
        env!("CARGO_PKG_VERSION"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{lint_file, opening};
    use crate::rust;
    use crate::tree::{self, Source};

    /// A folder for one test, taken away at its end.
    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let path = std::env::temp_dir().join(format!("cra-tidy-{}-{name}", std::process::id()));
            let _ = fs::remove_dir_all(&path);
            fs::create_dir_all(&path).unwrap();
            Self(path)
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn a_new_lint_passes_the_checks_of_the_house() {
        let folder = Folder::new("new");
        let written = scaffold(&folder.0, "network", "open_port").unwrap();
        assert_eq!(
            written,
            [
                "cra-lints/src/lints/network/open_port.rs",
                "test-crates/open_port/fail_plain/Cargo.toml",
                "test-crates/open_port/fail_plain/src/lib.rs",
                "test-crates/open_port/pass_plain/Cargo.toml",
                "test-crates/open_port/pass_plain/src/lib.rs",
            ]
        );
        for path in written.iter().filter(|path| path.ends_with(".rs")) {
            let text = tree::read(&folder.0, path).unwrap();
            assert_eq!(
                rust::format(&text, &tree::root()).as_deref(),
                Ok(text.as_str()),
                "{path}"
            );
            let source = Source::new(path, &text);
            assert_eq!(lint_file::check(&source, &[]), []);
            assert_eq!(opening::check(&source), []);
        }
        let marked = tree::read(&folder.0, &written[2]).unwrap();
        assert!(
            marked.lines().any(|line| line.ends_with("//~ open_port")),
            "{marked}"
        );
    }

    #[test]
    fn nothing_is_overwritten() {
        let folder = Folder::new("twice");
        scaffold(&folder.0, "network", "open_port").unwrap();
        for family in ["network", "cryptography"] {
            let said = scaffold(&folder.0, family, "open_port").unwrap_err();
            assert!(said.contains("nothing was written"), "{said}");
        }
        assert!(!folder.0.join("cra-lints/src/lints/cryptography").exists());
    }

    #[test]
    fn wrong_names_write_nothing() {
        let folder = Folder::new("wrong");
        for (family, name) in [
            ("web", "open_port"),
            ("network", "no_port"),
            ("network", "../x"),
        ] {
            assert!(
                scaffold(&folder.0, family, name).is_err(),
                "{family} {name}"
            );
        }
        assert_eq!(fs::read_dir(&folder.0).unwrap().count(), 0);
    }
}
