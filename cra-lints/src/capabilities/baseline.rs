//! `cra-capabilities.toml`: what the dependencies were able to do when somebody last looked and agreed.

use std::collections::{BTreeMap, BTreeSet};

use toml_edit::{Array, Document, DocumentMut, Item, Table, value};

use crate::model::place::Span;
use crate::snapshot::{AbleDependency, Capability};

/// The name of the file, at the root of the workspace.
pub const FILE: &str = "cra-capabilities.toml";

const TABLE: &str = "dependencies";
const HEAD: &str = "\
# What each dependency may do, as `cargo cra list dependencies --write-baseline` read it from the sources. Keep it under
# version control: a check reports a dependency that can do more than is said here. `cargo cra explain new_capability`
# says what the words mean.

";

/// What one package may do, all its versions together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What it may do.
    pub can: BTreeSet<Capability>,
    /// Where that is said: name and list.
    pub span: Span,
}

/// What all packages may do.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Baseline {
    /// By the package's name; one that is not named can do nothing of what is told.
    pub entries: BTreeMap<String, Entry>,
}

impl Baseline {
    /// Reads the file.
    ///
    /// # Errors
    /// What is wrong with it, in one sentence without a full stop, and where.
    pub fn parse(text: &str) -> Result<Self, (String, Span)> {
        let top = Span::new(0, text.lines().next().map_or(0, str::len));
        let document = Document::parse(text).map_err(|error| {
            let span = error
                .span()
                .map_or(top, |span| Span::new(span.start, span.end));
            (format!("the file is no TOML: {}", error.message()), span)
        })?;
        let mut out = Self::default();
        let Some(table) = document.get(TABLE) else {
            return Err((format!("the file has no table `[{TABLE}]`"), top));
        };
        let Some(table) = table.as_table() else {
            return Err((format!("`{TABLE}` is no table"), top));
        };
        for (name, item) in table.iter() {
            let key = table.key(name).and_then(toml_edit::Key::span);
            let list = item.span();
            let start = key.map_or(0, |key| key.start);
            let span = Span::new(start, list.map_or(start, |list| list.end));
            let Some(words) = item.as_array() else {
                return Err((format!("what {name:?} may do is no list"), span));
            };
            let mut can = BTreeSet::new();
            for word in words {
                let known = word.as_str().and_then(Capability::parse);
                can.insert(known.ok_or_else(|| {
                    let all = Capability::ALL.map(Capability::word).join(", ");
                    (
                        format!(
                            "{name:?} may do something that is not known here; the words are {all}"
                        ),
                        span,
                    )
                })?);
            }
            out.entries.insert(name.to_owned(), Entry { can, span });
        }
        Ok(out)
    }
}

/// The text of the file for these dependencies; those that can do nothing are left out.
pub fn write(dependencies: &[AbleDependency]) -> String {
    let mut entries: BTreeMap<&str, BTreeSet<Capability>> = BTreeMap::new();
    for one in dependencies {
        let entry = entries.entry(&one.name).or_default();
        entry.extend(&one.abilities.can);
    }
    let mut table = Table::new();
    for (name, can) in entries.into_iter().filter(|(_, can)| !can.is_empty()) {
        let words: Array = can.into_iter().map(Capability::word).collect();
        table.insert(name, value(words));
    }
    let mut document = DocumentMut::new();
    document.insert(TABLE, Item::Table(table));
    format!("{HEAD}{document}")
}
