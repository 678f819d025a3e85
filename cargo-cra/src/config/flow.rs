//! `[flow]`: which sources are trusted, and what the user knows of functions.

use std::collections::HashSet;

use cra_lints::flow::api::{Port, Sink, Source, When};
use cra_lints::flow::declared::{OwnKill, OwnRow};
use cra_lints::flow::kinds::{SinkKind, SourceKind};
use cra_lints::flow::{Options, word};
use cra_vocab::words;
use toml_edit::{Item, Table, TableLike};

use super::Reader;
use crate::stop::Stop;

/// What a port may be.
const PORT: &str = "write `return`, `self`, `*`, an argument's number `0`, a callback's parameter `0(1)` or its result `0()`";

impl Reader<'_> {
    pub(super) fn flow(&self, item: &Item, out: &mut Options) -> Result<(), Stop> {
        let table = self.table(item, "flow")?;
        self.known(table, &["trusted", "api"])?;
        let untrusted: Vec<SourceKind> = SourceKind::ALL
            .iter()
            .copied()
            .filter(|kind| kind.is_untrusted())
            .collect();
        for (at, word) in self.texts(table, "trusted")? {
            let kind = self.one_of(at, word, "source to trust", &untrusted, SourceKind::as_str)?;
            out.trusted.push(kind);
        }
        let Some(rows) = table.get("api") else {
            return Ok(());
        };
        let rows = rows.as_array_of_tables().ok_or_else(|| {
            self.wrong(
                self.at(rows),
                "`flow.api` is no list of tables",
                "begin each function with a line `[[flow.api]]`",
            )
        })?;
        let mut seen = HashSet::new();
        for table in rows {
            let row = self.row(table)?;
            if let Some(path) = row.paths.iter().find(|path| !seen.insert(path.to_string())) {
                return Err(self.wrong(
                    self.key_at(table, "path"),
                    &format!("`{path}` has a row already"),
                    "say all about a function in one row",
                ));
            }
            out.rows.push(row);
        }
        Ok(())
    }

    fn row(&self, table: &Table) -> Result<OwnRow, Stop> {
        self.known(
            table,
            &[
                "path", "source", "sink", "flow", "kill", "decodes", "handler",
            ],
        )?;
        let start = table.span().map_or(0, |span| span.start);
        let mut row = OwnRow {
            line: u32::try_from(self.line(start)).unwrap_or(u32::MAX),
            ..OwnRow::default()
        };
        for (at, path) in self.texts(table, "path")? {
            if !word::is_path(path) {
                return Err(self.wrong(
                    at,
                    &format!("`{path}` is no whole path of a function"),
                    "write it from the crate on and without generic arguments: `shop::text::clean`, `shop::Query::clean`; what is in `core` and `alloc` is named as in `std`",
                ));
            }
            row.paths.push(path.to_owned());
        }
        if row.paths.is_empty() {
            return Err(self.wrong(
                start,
                "the row names no function",
                "add its path: `path = \"shop::text::clean\"`",
            ));
        }
        for mark in self.inline(table, "source")? {
            self.known(mark, &["kind", "at", "when"])?;
            let (kind, at, when) = (
                self.kind(mark, "source", SourceKind::ALL, SourceKind::as_str)?,
                self.port(mark)?,
                self.when(mark)?,
            );
            row.sources.push(Source { kind, at, when });
        }
        for mark in self.inline(table, "sink")? {
            self.known(mark, &["kind", "at", "when"])?;
            let (kind, at, when) = (
                self.kind(mark, "sink", SinkKind::ALL, SinkKind::as_str)?,
                self.port(mark)?,
                self.when(mark)?,
            );
            row.sinks.push(Sink { kind, at, when });
        }
        if table.contains_key("flow") {
            let mut flows = Vec::new();
            for (at, text) in self.texts(table, "flow")? {
                let flow = word::flow(text);
                flows.push(flow.ok_or_else(|| {
                    let advice = "write from where to where a value passes: `0 -> return`";
                    self.wrong(at, &format!("`{text}` is no flow"), advice)
                })?);
            }
            row.flows = Some(flows);
        }
        for kill in self.inline(table, "kill")? {
            row.kills.push(self.kill(kill)?);
        }
        if let Some(item) = table.get("decodes") {
            row.decodes = item.as_bool().ok_or_else(|| {
                let at = self.key_at(table, "decodes");
                self.wrong(
                    at,
                    "`decodes` is not `true` or `false`",
                    "write it without quotes",
                )
            })?;
        }
        if let Some(text) = self.text(table, "handler")? {
            row.handler = Some(self.parsed_port(self.key_at(table, "handler"), &text)?);
        }
        let empty = OwnRow {
            paths: row.paths.clone(),
            line: row.line,
            ..OwnRow::default()
        };
        if row == empty {
            return Err(self.wrong(
                start,
                "the row says nothing of its function",
                "add `source`, `sink`, `flow`, `kill`, `decodes` or `handler`; `flow = []` says that nothing passes",
            ));
        }
        Ok(row)
    }

    fn kill(&self, table: &dyn TableLike) -> Result<OwnKill, Stop> {
        self.known(table, &["sinks", "sources", "at", "when"])?;
        let mut out = OwnKill {
            sinks: Vec::new(),
            sources: Vec::new(),
            at: self.port(table)?,
            when: self.when(table)?,
        };
        for (at, word) in self.texts(table, "sinks")? {
            let kind = self.one_of(at, word, "sink", SinkKind::ALL, SinkKind::as_str)?;
            out.sinks.push(kind);
        }
        for (at, word) in self.texts(table, "sources")? {
            let kind = self.one_of(at, word, "source", SourceKind::ALL, SourceKind::as_str)?;
            out.sources.push(kind);
        }
        Ok(out)
    }

    /// The texts of a key with their places: one, a list, or none where the key is not there.
    fn texts<'t>(
        &self,
        table: &'t dyn TableLike,
        key: &str,
    ) -> Result<Vec<(usize, &'t str)>, Stop> {
        let Some(item) = table.get(key) else {
            return Ok(Vec::new());
        };
        if let Some(text) = item.as_str() {
            return Ok(vec![(self.at(item), text)]);
        }
        let list = item.as_array().map(|array| {
            let text = |value: &'t toml_edit::Value| {
                let at = value.span().map_or(0, |span| span.start);
                value.as_str().map(|text| (at, text))
            };
            array.iter().map(text).collect::<Option<Vec<_>>>()
        });
        list.flatten().ok_or_else(|| {
            self.wrong(
                self.at(item),
                &format!("`{key}` is no list of texts"),
                &format!("put words in quotes and brackets: `{key} = [\"…\"]`"),
            )
        })
    }

    /// The tables in braces of a key.
    fn inline<'t>(
        &self,
        table: &'t dyn TableLike,
        key: &str,
    ) -> Result<Vec<&'t dyn TableLike>, Stop> {
        let Some(item) = table.get(key) else {
            return Ok(Vec::new());
        };
        let list = item.as_array().map(|array| {
            let inline = |value: &'t toml_edit::Value| {
                value.as_inline_table().map(|table| table as &dyn TableLike)
            };
            array.iter().map(inline).collect::<Option<Vec<_>>>()
        });
        list.flatten().ok_or_else(|| {
            let example = match key {
                "kill" => "kill = [{ sinks = [\"sql\"], at = \"return\" }]",
                "sink" => "sink = [{ kind = \"sql\", at = \"0\" }]",
                _ => "source = [{ kind = \"request\", at = \"return\" }]",
            };
            self.wrong(
                self.at(item),
                &format!("`{key}` is no list of tables in braces"),
                &format!("write `{example}`"),
            )
        })
    }

    fn kind<T: Copy>(
        &self,
        table: &dyn TableLike,
        what: &str,
        all: &[T],
        name: fn(T) -> &'static str,
    ) -> Result<T, Stop> {
        let word = self.text(table, "kind")?.unwrap_or_default();
        self.one_of(self.value_at(table, "kind"), &word, what, all, name)
    }

    fn one_of<T: Copy>(
        &self,
        at: usize,
        word: &str,
        what: &str,
        all: &[T],
        name: fn(T) -> &'static str,
    ) -> Result<T, Stop> {
        let found = all.iter().copied().find(|kind| name(*kind) == word);
        found.ok_or_else(|| {
            let names: Vec<&str> = all.iter().map(|kind| name(*kind)).collect();
            let advice = match words::nearest(word, &names) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("known here are: {}", names.join(", ")),
            };
            self.wrong(at, &format!("{word:?} is no {what}"), &advice)
        })
    }

    fn port(&self, table: &dyn TableLike) -> Result<Port, Stop> {
        let text = self.text(table, "at")?.unwrap_or_default();
        self.parsed_port(self.value_at(table, "at"), &text)
    }

    fn parsed_port(&self, at: usize, text: &str) -> Result<Port, Stop> {
        let port = Port::parse(text);
        port.ok_or_else(|| self.wrong(at, &format!("{text:?} says no place of a call"), PORT))
    }

    fn when(&self, table: &dyn TableLike) -> Result<Option<When>, Stop> {
        let Some(text) = self.text(table, "when")? else {
            return Ok(None);
        };
        When::parse(&text).map(Some).ok_or_else(|| {
            let advice = "write `0 = false` or `0 != 'http'`: an argument, and `true`, `false`, a number, a text in single quotes or a whole path";
            self.wrong(
                self.value_at(table, "when"),
                &format!("{text:?} is no condition"),
                advice,
            )
        })
    }

    /// Where a value stands; where it is missing, the table.
    fn value_at(&self, table: &dyn TableLike, key: &str) -> usize {
        let first = || table.iter().next().map_or(0, |(_, item)| self.at(item));
        table.get(key).map_or_else(first, |item| self.at(item))
    }
}
