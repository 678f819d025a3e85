//! Reads the keys of a table one by one, and says file and line of what is wrong.

use std::collections::BTreeSet;

use toml_edit::{Document, InlineTable, Item, Table, Value};

/// Reads a TOML text, keeping the places of its tables.
pub(crate) fn parse<'t>(file: &str, text: &'t str) -> Result<Document<&'t str>, String> {
    Document::parse(text).map_err(|error| format!("{file}: {error}"))
}

/// A table of which every key must be taken once.
pub(crate) struct Entry<'t> {
    file: &'t str,
    text: &'t str,
    table: &'t Table,
    taken: BTreeSet<&'static str>,
}

impl<'t> Entry<'t> {
    pub(crate) fn new(file: &'t str, text: &'t str, table: &'t Table) -> Self {
        Self {
            file,
            text,
            table,
            taken: BTreeSet::new(),
        }
    }

    /// The line of the table's header, from 1.
    pub(crate) fn line(&self) -> usize {
        let start = self.table.span().map_or(0, |span| span.start);
        self.text[..start].matches('\n').count() + 1
    }

    pub(crate) fn wrong(&self, what: &str) -> String {
        format!("{}:{}: {what}", self.file, self.line())
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    fn item(&mut self, key: &'static str) -> Result<&'t Item, String> {
        self.taken.insert(key);
        self.table
            .get(key)
            .ok_or_else(|| self.wrong(&format!("`{key}` is missing")))
    }

    pub(crate) fn tables(&mut self, key: &'static str) -> Result<Vec<Entry<'t>>, String> {
        let item = self.item(key)?;
        let tables = item
            .as_array_of_tables()
            .ok_or_else(|| self.wrong(&format!("`{key}` is not a list of tables")))?;
        Ok(tables
            .iter()
            .map(|table| Entry::new(self.file, self.text, table))
            .collect())
    }

    pub(crate) fn string(&mut self, key: &'static str) -> Result<String, String> {
        let text = self.item(key)?.as_str().map(str::to_owned);
        let text = text.ok_or_else(|| self.wrong(&format!("`{key}` is not a string")))?;
        self.sentence(key, &text)?;
        Ok(text)
    }

    pub(crate) fn word(&mut self, key: &'static str, words: &[&str]) -> Result<String, String> {
        let word = self.string(key)?;
        self.known(key, &word, words)?;
        Ok(word)
    }

    pub(crate) fn flag(&mut self, key: &'static str) -> Result<bool, String> {
        let flag = self.item(key)?.as_bool();
        flag.ok_or_else(|| self.wrong(&format!("`{key}` is not true or false")))
    }

    pub(crate) fn number(&mut self, key: &'static str) -> Result<u16, String> {
        let number = self
            .item(key)?
            .as_integer()
            .and_then(|number| u16::try_from(number).ok());
        number.ok_or_else(|| self.wrong(&format!("`{key}` is not a small number")))
    }

    pub(crate) fn strings(&mut self, key: &'static str) -> Result<Vec<String>, String> {
        let texts = self.array(key, |value| value.as_str().map(str::to_owned))?;
        for text in &texts {
            self.sentence(key, text)?;
        }
        Ok(texts)
    }

    pub(crate) fn words(
        &mut self,
        key: &'static str,
        words: &[&str],
    ) -> Result<Vec<String>, String> {
        let found = self.strings(key)?;
        for word in &found {
            self.known(key, word, words)?;
        }
        Ok(found)
    }

    pub(crate) fn numbers(&mut self, key: &'static str) -> Result<Vec<u16>, String> {
        self.array(key, |value| {
            value
                .as_integer()
                .and_then(|number| u16::try_from(number).ok())
        })
    }

    pub(crate) fn is_list(&self, key: &str) -> bool {
        self.table.get(key).is_some_and(Item::is_array)
    }

    /// The tables in braces of a list.
    pub(crate) fn inline_tables(
        &mut self,
        key: &'static str,
    ) -> Result<Vec<&'t InlineTable>, String> {
        let array = self.item(key)?.as_array();
        let tables: Option<Vec<_>> =
            array.and_then(|array| array.iter().map(Value::as_inline_table).collect());
        tables.ok_or_else(|| self.wrong(&format!("`{key}` is not a list of tables in braces")))
    }

    fn array<T>(
        &mut self,
        key: &'static str,
        read: impl Fn(&Value) -> Option<T>,
    ) -> Result<Vec<T>, String> {
        let array = self.item(key)?.as_array();
        let array = array.ok_or_else(|| self.wrong(&format!("`{key}` is not a list")))?;
        let read: Option<Vec<T>> = array.iter().map(read).collect();
        read.ok_or_else(|| self.wrong(&format!("`{key}` has an item of the wrong kind")))
    }

    fn sentence(&self, key: &str, text: &str) -> Result<(), String> {
        let spaced = text.trim() == text && !text.contains("  ") && !text.contains('\n');
        if text.is_empty() || !spaced {
            return Err(self.wrong(&format!(
                "`{key}` is empty, or has space at an end or twice in a row"
            )));
        }
        Ok(())
    }

    fn known(&self, key: &str, word: &str, words: &[&str]) -> Result<(), String> {
        if words.contains(&word) {
            return Ok(());
        }
        Err(self.wrong(&format!(
            "`{key}` says `{word}`, which is none of {}",
            words.join(", ")
        )))
    }

    /// Refuses keys that nothing reads, which are most often misspelt ones.
    pub(crate) fn end(&self) -> Result<(), String> {
        match self.table.iter().find(|(key, _)| !self.taken.contains(key)) {
            Some((key, _)) => Err(self.wrong(&format!("`{key}` is not a key of this table"))),
            None => Ok(()),
        }
    }
}
