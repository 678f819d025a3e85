//! Writes `lints.rs`, the list of all lints, and `lint_names.rs`, their names for the macros.

use std::collections::BTreeMap;

use super::{camel, opening};
use crate::check::lint_file::{FOLDER, placed, title};
use crate::family::FAMILIES;
use crate::rust::list;
use crate::tree::Source;

/// A lint, as far as the list needs to know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The folder of its family.
    pub family: String,
    /// Its name, which is the stem of its file.
    pub name: String,
    /// The title of its documentation.
    pub title: String,
}

/// The lints among the sources, by name.
///
/// # Errors
/// When a file has no fitting place, name or title, or when two lints have one name.
pub fn entries(sources: &[Source]) -> Result<Vec<Entry>, String> {
    let mut found: BTreeMap<String, Entry> = BTreeMap::new();
    for source in sources {
        let Some(path) = source.path.strip_prefix(FOLDER) else {
            continue;
        };
        let (family, name) = placed(path).map_err(|what| format!("{}: {what}", source.path))?;
        let title = title(&source.text).ok_or_else(|| {
            format!(
                "{}: the first line is not `//! # ` and a title",
                source.path
            )
        })?;
        let entry = Entry {
            family: family.to_owned(),
            name: name.to_owned(),
            title: title.to_owned(),
        };
        if let Some(other) = found.insert(name.to_owned(), entry) {
            return Err(format!(
                "`{name}` lies in two families: {family} and {}",
                other.family
            ));
        }
    }
    Ok(found.into_values().collect())
}

/// The text of `lints.rs`.
pub fn lints(entries: &[Entry]) -> String {
    let mut out = opening("Every lint, by family and by name.", "the folder `lints`");
    out.push_str(if entries.is_empty() {
        "use crate::lint::Rule;\n\n"
    } else {
        "use crate::lint::{Family, Rule};\n\n"
    });
    for family in FAMILIES {
        let members: Vec<&Entry> = entries
            .iter()
            .filter(|entry| entry.family == family.folder)
            .collect();
        if members.is_empty() {
            continue;
        }
        out.push_str(&format!(
            "pub mod {} {{\n    //! {}\n\n",
            family.folder, family.about
        ));
        for entry in members {
            out.push_str(&format!("    pub mod {};\n", entry.name));
        }
        out.push_str("}\n\n");
    }
    out.push_str("/// Every lint, sorted by name.\npub static ALL: &[&Rule] = ");
    out.push_str(&list(
        entries.iter().map(|entry| format!("&{}", constant(entry))),
        0,
    ));
    out.push_str(";\n");
    for entry in entries {
        let Entry {
            family,
            name,
            title,
        } = entry;
        out.push_str(&format!(
            "\n/// {title}.\npub static {}: Rule = Rule {{\n    id: \"{name}\",\n    family: Family::{},\n    \
             source: include_str!(\"lints/{family}/{name}.rs\"),\n    lint: &{family}::{name}::LINT,\n}};\n",
            constant(entry),
            camel(family),
        ));
    }
    out
}

/// The text of `lint_names.rs`.
pub fn names(entries: &[Entry]) -> String {
    let mut out = opening(
        "The names of all lints and of their families.",
        "the folder `cra-lints/src/lints`",
    );
    out.push_str("/// The name of every lint, sorted.\npub static LINTS: &[&str] = ");
    out.push_str(&list(
        entries.iter().map(|entry| format!("\"{}\"", entry.name)),
        0,
    ));
    out.push_str(";\n\n/// The families of lints, in the order in which they are shown.\npub static FAMILIES: &[&str] = ");
    out.push_str(&list(
        FAMILIES
            .iter()
            .map(|family| format!("\"{}\"", family.folder)),
        0,
    ));
    out.push_str(";\n");
    out
}

fn constant(entry: &Entry) -> String {
    entry.name.to_ascii_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{rust, tree};

    fn sources(paths: &[&str]) -> Vec<Source> {
        paths
            .iter()
            .map(|path| Source::new(&format!("{FOLDER}{path}"), "//! # A fault\n"))
            .collect()
    }

    fn formatted(text: &str) -> String {
        rust::format(text, &tree::root()).expect("rustfmt reads what is generated")
    }

    #[test]
    fn lints_are_listed_by_name() {
        let found = entries(&sources(&[
            "network/open_port.rs",
            "cryptography/broken_cipher.rs",
        ]))
        .unwrap();
        let names_found: Vec<&str> = found.iter().map(|entry| entry.name.as_str()).collect();
        assert_eq!(names_found, ["broken_cipher", "open_port"]);
        let text = formatted(&lints(&found));
        for line in [
            "pub mod cryptography {",
            "    pub mod broken_cipher;",
            "pub static ALL: &[&Rule] = &[&BROKEN_CIPHER, &OPEN_PORT];",
            "    family: Family::Network,",
            "    source: include_str!(\"lints/network/open_port.rs\"),",
            "    lint: &network::open_port::LINT,",
        ] {
            assert!(text.lines().any(|found| found == line), "{line}\n{text}");
        }
        assert!(!text.contains("unsafe_code"), "{text}");
        assert!(formatted(&names(&found)).contains("&[\"broken_cipher\", \"open_port\"]"));
    }

    #[test]
    fn no_lints_make_a_file_too() {
        let text = formatted(&lints(&[]));
        assert!(text.contains("pub static ALL: &[&Rule] = &[];"), "{text}");
        assert!(
            !text.contains("Family"),
            "an unused import would be a warning: {text}"
        );
        assert!(formatted(&names(&[])).contains("LINTS: &[&str] = &[];"));
    }

    #[test]
    fn what_cannot_be_listed_is_named() {
        for paths in [
            &["open_port.rs"][..],
            &["web/open_port.rs"],
            &["network/No.rs"],
        ] {
            assert!(entries(&sources(paths)).is_err(), "{paths:?}");
        }
        let twice = entries(&sources(&[
            "cryptography/open_port.rs",
            "network/open_port.rs",
        ]));
        assert_eq!(
            twice.unwrap_err(),
            "`open_port` lies in two families: network and cryptography"
        );
        let untitled = [Source::new(
            &format!("{FOLDER}network/open_port.rs"),
            "//! Words only.\n",
        )];
        assert!(entries(&untitled).is_err());
    }
}
