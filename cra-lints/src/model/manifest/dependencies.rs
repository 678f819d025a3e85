//! The dependencies that a manifest declares, in all of its tables.

use super::{Entry, Manifest};
use crate::snapshot::DependencyKind;

/// A dependency as a manifest writes it.
#[derive(Debug, Clone, Copy)]
pub struct Declared<'a> {
    /// The key: the package's name, unless `package` says another.
    pub key: &'a str,
    /// What it is needed for.
    pub kind: DependencyKind,
    /// What is written.
    pub entry: Entry<'a>,
}

impl<'a> Declared<'a> {
    /// Whether all but features is written in `[workspace.dependencies]` of the root.
    pub fn is_inherited(&self) -> bool {
        let table = self.entry.item.as_table_like();
        table
            .and_then(|table| table.get("workspace"))
            .and_then(|item| item.as_bool())
            == Some(true)
    }

    /// The package's name as this entry alone tells it.
    pub fn package(&self) -> &'a str {
        let table = self.entry.item.as_table_like();
        let renamed = table
            .and_then(|table| table.get("package"))
            .and_then(|item| item.as_str());
        renamed.unwrap_or(self.key)
    }

    /// The version requirement as this entry alone tells it.
    pub fn requirement(&self) -> Option<&'a str> {
        let table = self.entry.item.as_table_like();
        self.entry
            .item
            .as_str()
            .or_else(|| table?.get("version")?.as_str())
    }
}

/// The tables of dependencies, the spellings of the first editions included.
const TABLES: [(&str, DependencyKind); 5] = [
    ("dependencies", DependencyKind::Normal),
    ("build-dependencies", DependencyKind::Build),
    ("build_dependencies", DependencyKind::Build),
    ("dev-dependencies", DependencyKind::Dev),
    ("dev_dependencies", DependencyKind::Dev),
];

impl Manifest {
    /// Every dependency of the package, those for some targets only included.
    pub fn dependencies(&self) -> Vec<Declared<'_>> {
        let targets = self.entries(&["target"]);
        let targets = targets.iter().map(|(target, _)| vec!["target", target]);
        let mut out = Vec::new();
        for prefix in std::iter::once(Vec::new()).chain(targets) {
            for (table, kind) in TABLES {
                let keys: Vec<&str> = prefix.iter().copied().chain([table]).collect();
                let entries = self.entries(&keys);
                out.extend(
                    entries
                        .into_iter()
                        .map(|(key, entry)| Declared { key, kind, entry }),
                );
            }
        }
        out
    }

    /// The dependencies that members may inherit, when this is the manifest at the root.
    pub fn shared_dependencies(&self) -> Vec<Declared<'_>> {
        let entries = self.entries(&["workspace", "dependencies"]);
        let kind = DependencyKind::Normal;
        entries
            .into_iter()
            .map(|(key, entry)| Declared { key, kind, entry })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::place::FileId;

    #[test]
    fn dependencies_are_found_in_every_table_and_form() {
        let text = r#"
[dependencies]
a = "1"
b.workspace = true
[dependencies.c]
package = "real-c"
version = "2"
[target.'cfg(unix)'.build-dependencies]
d = { git = "u" }
[dev_dependencies]
e = "*"
"#;
        let manifest = Manifest::parse(FileId(0), text).expect("it is TOML");
        let found = manifest.dependencies();
        let said: Vec<_> = found
            .iter()
            .map(|one| {
                (
                    one.package(),
                    one.kind,
                    one.requirement(),
                    one.is_inherited(),
                )
            })
            .collect();
        assert_eq!(
            said,
            [
                ("a", DependencyKind::Normal, Some("1"), false),
                ("b", DependencyKind::Normal, None, true),
                ("real-c", DependencyKind::Normal, Some("2"), false),
                ("e", DependencyKind::Dev, Some("*"), false),
                ("d", DependencyKind::Build, None, false),
            ]
        );
        let texts: Vec<&str> = found
            .iter()
            .map(|one| &text[one.entry.place.span.range()])
            .collect();
        assert_eq!(
            texts,
            [
                "a = \"1\"",
                "b",
                "[dependencies.c]",
                "e = \"*\"",
                "d = { git = \"u\" }"
            ]
        );
    }
}
