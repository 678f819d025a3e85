//! A manifest or another TOML file, with the place of every key and value.

mod dependencies;
pub mod flags;
pub mod target;

pub use dependencies::Declared;

use toml_edit::{Document, Item, TableLike};

use super::place::{FileId, Place, Span};

/// A parsed TOML file.
#[derive(Debug, Clone)]
pub struct Manifest {
    /// Its file.
    pub file: FileId,
    document: Document<String>,
}

/// A key with its value.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'a> {
    /// The value.
    pub item: &'a Item,
    /// From the key to the end of the value; the header line for a table.
    pub place: Place,
}

impl Entry<'_> {
    /// The value as text.
    pub fn str(&self) -> Option<&str> {
        self.item.as_str()
    }

    /// The value as a truth value.
    pub fn bool(&self) -> Option<bool> {
        self.item.as_bool()
    }

    /// The value as a number.
    pub fn int(&self) -> Option<i64> {
        self.item.as_integer()
    }
}

impl Manifest {
    /// Parses a text; `None` when it is no TOML, which cargo will have said already.
    pub fn parse(file: FileId, text: &str) -> Option<Self> {
        let document = Document::parse(text.to_owned()).ok()?;
        Some(Self { file, document })
    }

    /// The entry at a path of keys.
    pub fn get(&self, keys: &[&str]) -> Option<Entry<'_>> {
        let (last, tables) = keys.split_last()?;
        let mut table: &dyn TableLike = self.document.as_table();
        for key in tables {
            table = table.get(key)?.as_table_like()?;
        }
        self.entry(table, last)
    }

    /// The entries of the table at a path of keys; none when there is no such table.
    pub fn entries(&self, keys: &[&str]) -> Vec<(&str, Entry<'_>)> {
        let mut table: &dyn TableLike = self.document.as_table();
        for key in keys {
            match table.get(key).and_then(Item::as_table_like) {
                Some(inner) => table = inner,
                None => return Vec::new(),
            }
        }
        table
            .iter()
            .filter_map(|(key, _)| self.entry(table, key).map(|entry| (key, entry)))
            .collect()
    }

    /// An entry inside another one, for inline tables.
    pub fn inner<'a>(&self, entry: Entry<'a>, key: &str) -> Option<Entry<'a>> {
        self.entry(entry.item.as_table_like()?, key)
    }

    /// The beginning of the file, for what is missing in it.
    pub fn start(&self) -> Place {
        let end = self.document.raw().lines().next().map_or(0, str::len);
        self.place(0..end)
    }

    /// The `[package]` header, or that of the workspace, or the beginning when there is neither.
    pub fn package(&self) -> Place {
        let header = self.get(&["package"]).or_else(|| self.get(&["workspace"]));
        header.map_or_else(|| self.start(), |entry| entry.place)
    }

    /// A place in this file, such as the span of an array's element.
    pub fn place(&self, range: std::ops::Range<usize>) -> Place {
        Place {
            file: self.file,
            span: Span::new(range.start, range.end),
        }
    }

    fn entry<'a>(&self, table: &'a dyn TableLike, key: &str) -> Option<Entry<'a>> {
        let (key, item) = table.get_key_value(key)?;
        let key_span = key.span();
        let value_span = match item {
            Item::Value(_) => item.span(),
            _ => None,
        };
        let span = match (key_span, value_span, item.span()) {
            (Some(key), Some(value), _) => key.start..value.end.max(key.end),
            (None, Some(value), _) => value,
            (_, _, Some(table)) if matches!(item, Item::Table(_)) => table,
            (Some(key), _, _) => key,
            _ => 0..0,
        };
        Some(Entry {
            item,
            place: self.place(span),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_knows_where_it_stands() {
        let text = "[package]\nname = \"a\"\n[profile.release]\noverflow-checks = false\n[dependencies]\nb = { git = \"u\" }\n";
        let manifest = Manifest::parse(FileId(0), text).expect("it is TOML");
        let entry = manifest
            .get(&["profile", "release", "overflow-checks"])
            .expect("it is there");
        assert_eq!(entry.bool(), Some(false));
        assert_eq!(&text[entry.place.span.range()], "overflow-checks = false");
        let (name, dependency) = manifest.entries(&["dependencies"])[0];
        assert_eq!(name, "b");
        assert_eq!(
            manifest
                .inner(dependency, "git")
                .and_then(|git| git.str().map(str::to_owned)),
            Some("u".to_owned())
        );
        assert_eq!(&text[manifest.package().span.range()], "[package]");
    }
}
