//! Reads what functions of other crates mean from `apis/*.toml`, and says file and line of what is wrong.

use std::collections::BTreeMap;

use crate::catalogue::entry::{Entry, parse};
use inline::Inline;
use kind::Kinds;
use word::{Port, When};

mod inline;
pub mod kind;
pub mod word;

/// Where a row stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Row {
    /// The name of the file without its ending, which is that of a crate.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
}

/// What a function, a method or a macro means; several paths may share it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(
    missing_docs,
    reason = "the fields are documented where they are used, in cra_lints::flow::api::Api"
)]
pub struct Api {
    pub row: Row,
    pub paths: Vec<String>,
    pub sources: Vec<Mark>,
    pub sinks: Vec<Mark>,
    pub flows: Option<Vec<(Port, Port)>>,
    pub kills: Vec<Kill>,
    pub decodes: bool,
    pub returns: Option<String>,
    pub handler: Option<Port>,
}

/// A source or a sink.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Its kind.
    pub kind: String,
    /// Where it is.
    pub at: Port,
    /// Only where this holds.
    pub when: Option<When>,
}

/// What becomes harmless.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kill {
    /// For which sinks; empty for all.
    pub sinks: Vec<String>,
    /// Which sources it ends; empty for all.
    pub sources: Vec<String>,
    /// Where the harmless value is.
    pub at: Port,
    /// Only where this holds.
    pub when: Option<When>,
}

/// What a type means; several paths may share it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(
    missing_docs,
    reason = "the fields are documented where they are used, in cra_lints::flow::api::TypeFact"
)]
pub struct Type {
    pub row: Row,
    pub paths: Vec<String>,
    pub source: Option<String>,
    pub handler_only: bool,
    pub barrier: bool,
    pub sensitive: Option<String>,
}

/// An attribute that makes a function a request handler; several paths may share it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(
    missing_docs,
    reason = "the fields are documented where they are used, in cra_lints::flow::api::HandlerAttribute"
)]
pub struct Attribute {
    pub row: Row,
    pub paths: Vec<String>,
    pub plain: bool,
}

/// Another name for everything below a path; several names may share it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(
    missing_docs,
    reason = "the fields are documented where they are used, in cra_lints::flow::api::Alias"
)]
pub struct Alias {
    pub row: Row,
    pub from: Vec<String>,
    pub to: String,
}

/// The rows of one file, or of all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Knowledge {
    /// Functions, methods and macros.
    pub apis: Vec<Api>,
    /// Types.
    pub types: Vec<Type>,
    /// Attributes.
    pub attributes: Vec<Attribute>,
    /// Other names.
    pub aliases: Vec<Alias>,
}

impl Knowledge {
    /// Adds the rows of a file, whose stem is `file`.
    ///
    /// # Errors
    /// What is wrong with the text, with file and line.
    pub fn read(&mut self, file: &str, text: &str, kinds: &Kinds) -> Result<(), String> {
        let name = format!("{file}.toml");
        let document = parse(&name, text)?;
        let mut top = Entry::new(&name, text, document.as_table());
        for mut entry in tables(&mut top, "api")? {
            self.apis.push(api(file, &mut entry, kinds)?);
        }
        for mut entry in tables(&mut top, "type")? {
            self.types.push(type_fact(file, &mut entry, kinds)?);
        }
        for mut entry in tables(&mut top, "attribute")? {
            let attribute = Attribute {
                row: row(file, &entry),
                paths: paths(&mut entry, "path")?,
                plain: flag(&mut entry, "plain")?,
            };
            entry.end()?;
            self.attributes.push(attribute);
        }
        for mut entry in tables(&mut top, "alias")? {
            let alias = Alias {
                row: row(file, &entry),
                from: paths(&mut entry, "from")?,
                to: entry.string("to")?,
            };
            word::path(&alias.to).map_err(|what| entry.wrong(&what))?;
            entry.end()?;
            self.aliases.push(alias);
        }
        top.end()
    }

    /// Says which path stands twice, and which row nobody can reach because an alias leads away from it.
    ///
    /// # Errors
    /// The first fault found.
    pub fn connected(&self) -> Result<(), String> {
        once(
            "function",
            self.apis.iter().map(|one| (&one.paths, &one.row)),
        )?;
        once("type", self.types.iter().map(|one| (&one.paths, &one.row)))?;
        once(
            "attribute",
            self.attributes.iter().map(|one| (&one.paths, &one.row)),
        )?;
        once(
            "alias",
            self.aliases.iter().map(|one| (&one.from, &one.row)),
        )?;
        let named = (self.apis.iter().map(|one| (&one.paths, &one.row)))
            .chain(self.types.iter().map(|one| (&one.paths, &one.row)))
            .chain(self.attributes.iter().map(|one| (&one.paths, &one.row)));
        for (paths, row) in named {
            for path in paths {
                if let Some((from, alias)) = self.alias(path) {
                    let Row { file, line } = row;
                    let other = path.replacen(from, &alias.to, 1);
                    return Err(format!(
                        "{file}.toml:{line}: `{path}` is another name of `{other}` by {}.toml:{}: write that",
                        alias.row.file, alias.row.line
                    ));
                }
            }
        }
        Ok(())
    }

    /// The alias that renames a path.
    fn alias(&self, path: &str) -> Option<(&str, &Alias)> {
        self.aliases.iter().find_map(|alias| {
            let below = |from: &&String| {
                path.strip_prefix(from.as_str())
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
            };
            alias
                .from
                .iter()
                .find(below)
                .map(|from| (from.as_str(), alias))
        })
    }
}

fn once<'k>(
    what: &str,
    named: impl Iterator<Item = (&'k Vec<String>, &'k Row)>,
) -> Result<(), String> {
    let mut seen: BTreeMap<&str, &Row> = BTreeMap::new();
    for (paths, row) in named {
        for path in paths {
            if let Some(first) = seen.insert(path, row) {
                return Err(format!(
                    "{}.toml:{}: the {what} `{path}` has a row already, at {}.toml:{}",
                    row.file, row.line, first.file, first.line
                ));
            }
        }
    }
    Ok(())
}

fn api(file: &str, entry: &mut Entry<'_>, kinds: &Kinds) -> Result<Api, String> {
    let read = Api {
        row: row(file, entry),
        paths: paths(entry, "path")?,
        sources: marks(entry, "source", &kind::names(&kinds.sources))?,
        sinks: marks(entry, "sink", &kind::names(&kinds.sinks))?,
        flows: if entry.has("flow") {
            let texts = entry.strings("flow")?;
            let flows: Result<Vec<_>, String> = texts.iter().map(|text| word::flow(text)).collect();
            Some(flows.map_err(|what| entry.wrong(&what))?)
        } else {
            None
        },
        kills: kills(entry, kinds)?,
        decodes: flag(entry, "decodes")?,
        returns: checked(entry, "returns", word::ty)?,
        handler: checked(entry, "handler", |text| word::port(text).map(|_| ()))?
            .and_then(|text| word::port(&text).ok()),
    };
    entry.end()?;
    let empty = read.sources.is_empty()
        && read.sinks.is_empty()
        && read.flows.is_none()
        && read.kills.is_empty()
        && read.returns.is_none()
        && read.handler.is_none();
    if empty {
        return Err(entry.wrong(
            "the row says nothing: it needs `source`, `sink`, `flow`, `kill`, `returns` or `handler`",
        ));
    }
    Ok(read)
}

fn type_fact(file: &str, entry: &mut Entry<'_>, kinds: &Kinds) -> Result<Type, String> {
    let read = Type {
        row: row(file, entry),
        paths: paths(entry, "path")?,
        source: if entry.has("source") {
            Some(entry.word("source", &kind::names(&kinds.sources))?)
        } else {
            None
        },
        handler_only: flag(entry, "handler_only")?,
        barrier: flag(entry, "barrier")?,
        sensitive: if entry.has("sensitive") {
            Some(entry.word("sensitive", &kind::names(&kinds.sensitive))?)
        } else {
            None
        },
    };
    entry.end()?;
    if read.source.is_none() && !read.barrier && read.sensitive.is_none() {
        return Err(
            entry.wrong("the row says nothing: it needs `source`, `barrier` or `sensitive`")
        );
    }
    if read.handler_only && read.source.is_none() {
        return Err(entry.wrong("`handler_only` says where a `source` holds, and there is none"));
    }
    Ok(read)
}

fn tables<'t>(top: &mut Entry<'t>, key: &'static str) -> Result<Vec<Entry<'t>>, String> {
    if top.has(key) {
        top.tables(key)
    } else {
        Ok(Vec::new())
    }
}

fn row(file: &str, entry: &Entry<'_>) -> Row {
    Row {
        file: file.to_owned(),
        line: entry.line(),
    }
}

/// One path, or a list of them.
fn paths(entry: &mut Entry<'_>, key: &'static str) -> Result<Vec<String>, String> {
    let read = if entry.is_list(key) {
        entry.strings(key)?
    } else {
        vec![entry.string(key)?]
    };
    if read.is_empty() {
        return Err(entry.wrong(&format!("`{key}` is empty")));
    }
    for path in &read {
        word::path(path).map_err(|what| entry.wrong(&what))?;
    }
    Ok(read)
}

fn flag(entry: &mut Entry<'_>, key: &'static str) -> Result<bool, String> {
    if entry.has(key) {
        entry.flag(key)
    } else {
        Ok(false)
    }
}

fn checked(
    entry: &mut Entry<'_>,
    key: &'static str,
    check: impl Fn(&str) -> Result<(), String>,
) -> Result<Option<String>, String> {
    if !entry.has(key) {
        return Ok(None);
    }
    let text = entry.string(key)?;
    check(&text).map_err(|what| entry.wrong(&format!("`{key}`: {what}")))?;
    Ok(Some(text))
}

fn marks(entry: &mut Entry<'_>, key: &'static str, kinds: &[&str]) -> Result<Vec<Mark>, String> {
    inline::tables(entry, key, |mut table: Inline<'_>| {
        let mark = Mark {
            kind: table.word("kind", kinds)?,
            at: word::port(&table.string("at")?)?,
            when: table.when()?,
        };
        table.end()?;
        Ok(mark)
    })
}

fn kills(entry: &mut Entry<'_>, kinds: &Kinds) -> Result<Vec<Kill>, String> {
    inline::tables(entry, "kill", |mut table: Inline<'_>| {
        let kill = Kill {
            sinks: table.words("sinks", &kind::names(&kinds.sinks))?,
            sources: table.words("sources", &kind::names(&kinds.sources))?,
            at: word::port(&table.string("at")?)?,
            when: table.when()?,
        };
        table.end()?;
        Ok(kill)
    })
}

#[cfg(test)]
mod tests;
