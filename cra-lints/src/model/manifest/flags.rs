//! Lists of compiler flags, as manifests and cargo's configuration have them: options of code generation, linker words.

use super::{Entry, Manifest};
use crate::model::place::Place;

/// A list of flags, read as rustc reads it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Flags {
    /// The options of `-C` and `-Z`, in their order.
    pub options: Vec<CodeOption>,
    /// What they hand on to the linker, word by word, `-Wl,` and `-Xlinker` taken apart.
    pub linker: Vec<(String, Place)>,
}

/// An option of code generation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeOption {
    /// Its name, with dashes.
    pub key: String,
    /// What stands after the `=`.
    pub value: Option<String>,
    /// The flag in the list, or all of the entry when it is one text.
    pub place: Place,
}

impl Manifest {
    /// The words of a list, which is an array or one text with spaces, each with its place.
    pub fn words(&self, entry: Entry<'_>) -> Vec<(String, Place)> {
        if let Some(text) = entry.str() {
            return text
                .split_whitespace()
                .map(|word| (word.to_owned(), entry.place))
                .collect();
        }
        let elements = entry.item.as_array().into_iter().flatten();
        let word = |element: &toml_edit::Value| {
            let place = element
                .span()
                .map_or(entry.place, |range| self.place(range));
            Some((element.as_str()?.to_owned(), place))
        };
        elements.filter_map(word).collect()
    }

    /// A list of compiler flags.
    pub fn flags(&self, entry: Entry<'_>) -> Flags {
        let options = options(&self.words(entry));
        let linker = linker_words(&options);
        Flags { options, linker }
    }
}

fn options(words: &[(String, Place)]) -> Vec<CodeOption> {
    let mut out = Vec::new();
    let mut rest = words.iter();
    while let Some(first) = rest.next() {
        let joined = ["--codegen=", "-C", "-Z"]
            .iter()
            .find_map(|prefix| first.0.strip_prefix(prefix));
        let (option, place) = match joined {
            Some(option) if !option.is_empty() => (option, first.1),
            None if first.0 != "--codegen" => continue,
            _ => match rest.next() {
                Some((option, place)) => (option.as_str(), *place),
                None => break,
            },
        };
        let (key, value) = match option.split_once('=') {
            Some((key, value)) => (key, Some(value.to_owned())),
            None => (option, None),
        };
        out.push(CodeOption {
            // The compiler takes `_` for `-`.
            key: key.trim().replace('_', "-"),
            value,
            place,
        });
    }
    out
}

fn linker_words(options: &[CodeOption]) -> Vec<(String, Place)> {
    let mut out = Vec::new();
    for CodeOption { key, value, place } in options {
        let value = value.as_deref().unwrap_or_default();
        let words: Vec<&str> = match key.as_str() {
            "link-arg" | "pre-link-arg" => vec![value],
            "link-args" | "pre-link-args" | "post-link-args" => value.split_whitespace().collect(),
            _ => continue,
        };
        for word in words {
            match word.strip_prefix("-Wl,") {
                Some(list) => out.extend(list.split(',').map(|word| (word.to_owned(), *place))),
                None if word == "-Xlinker" => {}
                None => out.push((word.to_owned(), *place)),
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::place::FileId;

    fn flags(value: &str) -> (Vec<(String, Option<String>)>, Vec<String>) {
        let manifest = Manifest::parse(FileId(0), &format!("[build]\nrustflags = {value}\n"))
            .expect("it is TOML");
        let flags = manifest.flags(manifest.get(&["build", "rustflags"]).expect("it is there"));
        let options = flags
            .options
            .into_iter()
            .map(|option| (option.key, option.value))
            .collect();
        (
            options,
            flags.linker.into_iter().map(|(word, _)| word).collect(),
        )
    }

    #[test]
    fn flags_are_read_in_every_spelling() {
        let one = |key: &str, value: Option<&str>| (key.to_owned(), value.map(str::to_owned));
        let (options, linker) = flags(
            r#"["-C", "relocation_model=static", "-Cdebug-assertions", "--cfg", "x", "--codegen=lto", "--codegen", "opt-level=3", "-C"]"#,
        );
        assert_eq!(
            options,
            [
                one("relocation-model", Some("static")),
                one("debug-assertions", None),
                one("lto", None),
                one("opt-level", Some("3"))
            ]
        );
        assert_eq!(linker, Vec::<String>::new());
        let (_, linker) = flags(
            r#""-C link-arg=-Wl,-z,norelro -Clink-arg=-Xlinker -Clink-arg=-zexecstack -Z pre-link-arg=-no-pie""#,
        );
        assert_eq!(linker, ["-z", "norelro", "-zexecstack", "-no-pie"]);
        let (_, linker) = flags(r#"["-C", "link-args=-s  -pie"]"#);
        assert_eq!(linker, ["-s", "-pie"]);
        assert_eq!(flags("3"), (Vec::new(), Vec::new()));
    }
}
