//! The part of a project's cargo settings that a check needs: where packages come from. Whatever could make cargo run
//! something, such as a compiler, its flags or its environment, is left out.

use std::path::Path;

use toml_edit::{Array, Document, Item, TableLike, Value};

use super::sources::short_file;
use crate::stop::Stop;

/// The settings for the folder `here`, each as an argument `KEY=VALUE` for `--config`; those of nearer folders last.
///
/// Cargo finds the settings of its own home by itself.
///
/// # Errors
/// When a file of settings cannot be read or is not written in TOML.
pub(super) fn read(here: &Path, cargo_home: Option<&Path>) -> Result<Vec<String>, Stop> {
    let mut out = Vec::new();
    let mut folders: Vec<&Path> = here.ancestors().collect();
    // The root of the disk is where cargo is started.
    folders.pop();
    for folder in folders.into_iter().rev() {
        let known = [".cargo/config", ".cargo/config.toml"].map(|name| folder.join(name));
        let Some(file) = known.iter().find(|file| file.exists()) else {
            continue;
        };
        let home = cargo_home.and_then(|home| home.canonicalize().ok());
        let own = file.parent().and_then(|folder| folder.canonicalize().ok());
        if home.is_some() && home == own {
            continue;
        }
        let wrong = |what: String| {
            Stop::new(
                format!("{}: {what}", file.display()),
                "repair this file of cargo's settings, or take it away",
            )
        };
        let text =
            short_file(file).map_err(|error| wrong(format!("it cannot be read: {error}")))?;
        let document = Document::parse(text.as_str())
            .map_err(|error| wrong(format!("it is no TOML: {}", error.message())))?;
        let base = Base {
            folder,
            out: &mut out,
        };
        base.all(document.as_table());
    }
    Ok(out)
}

/// A folder with settings, and what was taken from it.
struct Base<'a> {
    folder: &'a Path,
    out: &'a mut Vec<String>,
}

/// How many words a key has at most: `patch.crates-io.name.path`.
const MOST_WORDS: usize = 4;

impl Base<'_> {
    fn all(mut self, table: &dyn TableLike) {
        self.below(&mut Vec::new(), table);
    }

    fn below(&mut self, key: &mut Vec<String>, table: &dyn TableLike) {
        for (word, item) in table.iter() {
            if key.len() == MOST_WORDS || word.chars().any(char::is_control) {
                continue;
            }
            key.push(word.to_owned());
            let words: Vec<&str> = key.iter().map(String::as_str).collect();
            match (item, item.as_table_like()) {
                (_, Some(table)) => self.below(key, table),
                (Item::Value(value), None) => {
                    if let Some(value) = Kind::of(&words).and_then(|kind| self.value(kind, value)) {
                        let quoted: Vec<String> = words.iter().map(|word| quoted(word)).collect();
                        self.out.push(format!("{}={value}", quoted.join(".")));
                    }
                }
                _ => {}
            }
            key.pop();
        }
    }

    fn value(&self, kind: Kind, value: &Value) -> Option<String> {
        let text = |text: &str| match kind {
            Kind::Path => self.folder.join(text).to_string_lossy().into_owned(),
            Kind::Plain => text.to_owned(),
        };
        let plain = |text: &str| !text.chars().any(char::is_control);
        match value {
            Value::String(found) if plain(found.value()) => Some(quoted(&text(found.value()))),
            Value::Boolean(found) => Some(found.value().to_string()),
            Value::Array(found) => {
                let texts: Option<Vec<&str>> = found.iter().map(Value::as_str).collect();
                let texts = texts?.into_iter().filter(|text| plain(text)).map(text);
                Some(texts.collect::<Array>().to_string())
            }
            _ => None,
        }
    }
}

/// What the value of a setting is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Taken as it is.
    Plain,
    /// A path, as seen from the folder that holds `.cargo`.
    Path,
}

impl Kind {
    /// What kind of value a key has, when it says where packages come from.
    fn of(key: &[&str]) -> Option<Self> {
        match key {
            ["paths"] | ["source", _, "directory" | "local-registry"] | ["patch", _, _, "path"] => {
                Some(Self::Path)
            }
            [
                "source",
                _,
                "replace-with" | "registry" | "git" | "branch" | "tag" | "rev",
            ]
            | ["registries", _, "index" | "protocol"]
            | ["registry", "default"]
            | ["patch", _, _]
            | [
                "patch",
                _,
                _,
                "git" | "branch" | "tag" | "rev" | "version" | "registry" | "package" | "features"
                | "default-features",
            ] => Some(Self::Plain),
            _ => None,
        }
    }
}

/// A text between quotes, fit for a key and for a value of TOML.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(text: &str) -> Vec<String> {
        let dir = tempfile::tempdir().expect("a folder for the test");
        let folder = dir.path().canonicalize().expect("it exists");
        std::fs::create_dir_all(folder.join(".cargo")).expect("a folder");
        std::fs::write(folder.join(".cargo/config.toml"), text).expect("a file");
        let shown = folder.display().to_string();
        let read = read(&folder, None).expect("the settings are in order");
        read.into_iter()
            .map(|line| line.replace(&shown, "[dir]"))
            .collect()
    }

    #[test]
    fn where_packages_come_from_is_taken() {
        let text = r#"
            paths = ["beside", "/far/away"]
            [source.crates-io]
            replace-with = "vendored-sources"
            [source.vendored-sources]
            directory = "vendor"
            [registries."our own"]
            index = "sparse+https://example.org/index/"
            token = "kept away"
            [patch.crates-io]
            wick = { path = "forks/wick", features = [ "a", # why
                "b" ] }
        "#;
        let expected = [
            r#""paths"=["[dir]/beside", "/far/away"]"#,
            r#""source"."crates-io"."replace-with"="vendored-sources""#,
            r#""source"."vendored-sources"."directory"="[dir]/vendor""#,
            r#""registries"."our own"."index"="sparse+https://example.org/index/""#,
            r#""patch"."crates-io"."wick"."path"="[dir]/forks/wick""#,
            r#""patch"."crates-io"."wick"."features"=["a", "b"]"#,
        ];
        assert_eq!(taken(text), expected);
    }

    #[test]
    fn what_cargo_could_run_is_left_out() {
        let text = r#"
            [build]
            rustc = "evil"
            rustc-wrapper = "evil"
            rustflags = ["-Zcodegen-backend=evil.so"]
            [env]
            PATH = { value = "evil", force = true, relative = true }
            LD_PRELOAD = "evil.so"
            [target.x86_64-unknown-linux-gnu]
            linker = "evil"
            runner = "evil"
            [registry]
            global-credential-providers = ["evil"]
            [registries.ours]
            credential-provider = "evil"
            [alias]
            metadata = "run"
            [doc]
            browser = "evil"
            [net]
            git-fetch-with-cli = true
        "#;
        assert_eq!(taken(text), [""; 0]);
    }

    #[test]
    fn settings_that_are_no_toml_are_told() {
        let dir = tempfile::tempdir().expect("a folder for the test");
        std::fs::create_dir_all(dir.path().join(".cargo")).expect("a folder");
        std::fs::write(dir.path().join(".cargo/config.toml"), "[build").expect("a file");
        let stop = read(dir.path(), None).expect_err("it is no TOML");
        assert!(
            stop.message.contains("config.toml: it is no TOML"),
            "{stop}"
        );
    }
}
