//! Reads the tables in braces inside a row: sources, sinks and kills.

use std::collections::BTreeSet;

use toml_edit::InlineTable;

use super::word::{self, When};
use crate::catalogue::entry::Entry;

/// A table in braces, of which every key must be taken.
pub(super) struct Inline<'t> {
    table: &'t InlineTable,
    taken: BTreeSet<&'static str>,
}

/// Reads a list of tables in braces with `read`; a key that is not there is an empty list.
pub(super) fn tables<'t, T>(
    entry: &mut Entry<'t>,
    key: &'static str,
    read: impl Fn(Inline<'t>) -> Result<T, String>,
) -> Result<Vec<T>, String> {
    if !entry.has(key) {
        return Ok(Vec::new());
    }
    let mut out = Vec::new();
    for table in entry.inline_tables(key)? {
        let inline = Inline {
            table,
            taken: BTreeSet::new(),
        };
        out.push(read(inline).map_err(|what| entry.wrong(&format!("`{key}`: {what}")))?);
    }
    Ok(out)
}

impl Inline<'_> {
    pub(super) fn string(&mut self, key: &'static str) -> Result<String, String> {
        self.taken.insert(key);
        let value = self.table.get(key);
        let value = value.ok_or_else(|| format!("`{key}` is missing"))?;
        let text = value.as_str();
        Ok(text
            .ok_or_else(|| format!("`{key}` is not a string"))?
            .to_owned())
    }

    pub(super) fn word(&mut self, key: &'static str, words: &[&str]) -> Result<String, String> {
        let word = self.string(key)?;
        known(key, &word, words)?;
        Ok(word)
    }

    /// The words of a list, which may be left out.
    pub(super) fn words(
        &mut self,
        key: &'static str,
        words: &[&str],
    ) -> Result<Vec<String>, String> {
        self.taken.insert(key);
        let Some(value) = self.table.get(key) else {
            return Ok(Vec::new());
        };
        let wrong = || format!("`{key}` is not a list of strings");
        let array = value.as_array().ok_or_else(wrong)?;
        let mut out = Vec::new();
        for value in array {
            let word = value.as_str().ok_or_else(wrong)?;
            known(key, word, words)?;
            out.push(word.to_owned());
        }
        Ok(out)
    }

    /// The condition, where there is one.
    pub(super) fn when(&mut self) -> Result<Option<When>, String> {
        self.taken.insert("when");
        if self.table.contains_key("when") {
            word::when(&self.string("when")?).map(Some)
        } else {
            Ok(None)
        }
    }

    /// Refuses keys that nothing reads.
    pub(super) fn end(&self) -> Result<(), String> {
        match self.table.iter().find(|(key, _)| !self.taken.contains(key)) {
            Some((key, _)) => {
                let taken: Vec<&str> = self.taken.iter().copied().collect();
                Err(format!(
                    "`{key}` is not a key of this table, which has {}",
                    taken.join(", ")
                ))
            }
            None => Ok(()),
        }
    }
}

fn known(key: &str, word: &str, words: &[&str]) -> Result<(), String> {
    if words.contains(&word) {
        return Ok(());
    }
    Err(format!(
        "`{key}` says `{word}`, which is none of {}",
        words.join(", ")
    ))
}
