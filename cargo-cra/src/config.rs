//! `cra.toml`: read, checked, and every value known by its place.

pub(crate) mod advisory;
mod flow;
pub mod product;
mod requirements;
mod risks;

use cra_lints::assess::Decisions;
use cra_lints::ledger::{Acceptance, Acceptances, Origin, Scope, check};
use cra_lints::levels::{Levels, Selector};
use cra_lints::lint::{Family, Level};
use cra_lints::model::place::{FileId, Place, Span};
use cra_lints::snapshot::{FileInput, FileKind, Snapshot};
use cra_vocab::words;
use toml_edit::{Document, Item, Table, TableLike};

use crate::stop::Stop;

/// What `cra.toml` says.
#[derive(Debug, Default)]
pub struct Config {
    /// Levels, in the order of the file.
    pub levels: Vec<(Selector, Level)>,
    /// Acceptances, well formed or not.
    pub acceptances: Acceptances,
    /// Decisions about requirements.
    pub decisions: Decisions,
    /// How values are followed.
    pub flow: cra_lints::flow::Options,
    /// Decisions about advisories.
    pub advisories: Vec<crate::triage::Record>,
    /// What is said about the product as a whole.
    pub product: product::Product,
}

const DAY: &str = "write a day as 2027-01-15";

/// The file, at the root of the workspace.
pub const FILE: &str = "cra.toml";

/// Levels from `cra.toml` rank below those of the command line.
const FILE_RANK: u8 = 1;
const COMMAND_LINE_RANK: u8 = 2;

impl Config {
    /// Reads the `cra.toml` of a snapshot; everything is as by default when there is none.
    ///
    /// # Errors
    /// What is wrong with the file, where, and how to put it right.
    pub fn read(snapshot: &Snapshot) -> Result<Self, Stop> {
        // Without its levels, a run could pass that must not.
        if let Some(problem) = snapshot
            .problems
            .iter()
            .find(|problem| problem.path == FILE)
        {
            return Err(Stop::new(
                format!("{FILE}: {}", problem.message),
                "make it a readable file inside of the workspace, or take it away",
            ));
        }
        let found = snapshot
            .files
            .iter()
            .position(|file| file.kind == FileKind::Policy);
        let Some(at) = found else {
            return Ok(Self::default());
        };
        let id = FileId(u32::try_from(at).expect("fewer than four billion files"));
        Reader {
            file: &snapshot.files[at],
            id,
        }
        .config()
    }

    /// The levels of a run: each lint's own, then this file's, then those of the command line.
    ///
    /// # Errors
    /// A word that is neither a lint nor a family nor `all`.
    pub fn levels<'a>(
        &self,
        flags: impl Iterator<Item = (&'a str, Level)>,
    ) -> Result<Levels, Stop> {
        let mut out = Levels::default();
        for (selector, level) in &self.levels {
            out.set(FILE_RANK, *selector, *level);
        }
        for (word, level) in flags {
            let selector = selector(word).map_err(|advice| {
                Stop::new(
                    format!("`--{}` does not know {word:?}", level.as_str()),
                    advice,
                )
            })?;
            out.set(COMMAND_LINE_RANK, selector, level);
        }
        Ok(out)
    }
}

fn selector(word: &str) -> Result<Selector, String> {
    if let Some(found) = Selector::parse(word) {
        return Ok(found);
    }
    let families = Family::ALL.map(Family::as_str);
    let lints = cra_lints::lints::ALL.iter().map(|rule| rule.id);
    let names: Vec<&str> = families.into_iter().chain(["all"]).chain(lints).collect();
    Err(match words::nearest(&word.replace('-', "_"), &names) {
        Some(name) => format!("did you mean `{name}`?"),
        None => format!(
            "`cargo cra list lints` shows all lints; families are {}; `all` is every lint",
            families.join(", ")
        ),
    })
}

struct Reader<'a> {
    file: &'a FileInput,
    id: FileId,
}

impl Reader<'_> {
    fn config(&self) -> Result<Config, Stop> {
        let document = Document::parse(self.file.text.to_string()).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            self.wrong(
                at,
                error.message(),
                "cra.toml is written in TOML, see https://toml.io",
            )
        })?;
        let mut out = Config::default();
        for (key, item) in document.as_table() {
            match key {
                "levels" => self.levels(item, &mut out)?,
                "accept" => self.accept(item, &mut out)?,
                "requirements" => self.requirements(item, &mut out)?,
                "flow" => self.flow(item, &mut out.flow)?,
                "advisory" => out.advisories = self.advisories(item)?,
                "product" => self.product(item, &mut out.product)?,
                "risks" => self.risks(item)?,
                _ => {
                    let at = self.key_at(document.as_table(), key);
                    let known = [
                        "levels",
                        "accept",
                        "requirements",
                        "flow",
                        "product",
                        "risks",
                        "advisory",
                    ];
                    return Err(self.unknown(at, key, &known));
                }
            }
        }
        Ok(out)
    }

    fn levels(&self, item: &Item, out: &mut Config) -> Result<(), Stop> {
        let table = self.table(item, "levels")?;
        for (key, value) in table.iter() {
            let at = self.key_at(table, key);
            let selector = selector(key).map_err(|advice| {
                self.wrong(at, &format!("there is no lint or family {key:?}"), &advice)
            })?;
            let level = value.as_str().and_then(Level::parse);
            let level = level.ok_or_else(|| {
                let levels = "a level is one of \"allow\", \"note\", \"warn\", \"deny\"";
                self.wrong(at, &format!("this is no level for {key:?}"), levels)
            })?;
            out.levels.push((selector, level));
        }
        Ok(())
    }

    fn accept(&self, item: &Item, out: &mut Config) -> Result<(), Stop> {
        let list = item.as_array_of_tables().ok_or_else(|| {
            self.wrong(
                self.at(item),
                "`accept` is no list of tables",
                "begin each acceptance with a line `[[accept]]`",
            )
        })?;
        for table in list {
            self.known(
                table,
                &[
                    "lint",
                    "path",
                    "item",
                    "package",
                    "fingerprint",
                    "advisory",
                    "reason",
                    "until",
                    "by",
                ],
            )?;
            let place = self.place(table);
            let text = |key: &str| -> Result<Option<String>, Stop> { self.text(table, key) };
            let lint = text("lint")?.unwrap_or_default();
            let until = self.day(table, "until")?.unwrap_or_default();
            let reason = text("reason")?.unwrap_or_default();
            let path = match text("path")? {
                Some(pattern) => Some(self.glob(table, &pattern)?),
                None => None,
            };
            let scope = Scope::Matching {
                path,
                item: text("item")?,
                package: text("package")?,
                fingerprint: text("fingerprint")?,
                advisory: text("advisory")?,
            };
            if lint.is_empty() {
                out.acceptances
                    .malformed
                    .push((place, "it names no lint: add `lint = \"…\"`".to_owned()));
                continue;
            }
            match check(&lint, &reason, &until) {
                Ok((rule, until)) => out.acceptances.list.push(Acceptance {
                    rule,
                    reason,
                    until,
                    by: text("by")?,
                    place,
                    scope,
                    origin: Origin::Policy,
                }),
                Err(problem) => out.acceptances.malformed.push((place, problem)),
            }
        }
        Ok(())
    }

    fn table<'t>(&self, item: &'t Item, name: &str) -> Result<&'t dyn TableLike, Stop> {
        item.as_table_like().ok_or_else(|| {
            self.wrong(
                self.at(item),
                &format!("`{name}` is no table"),
                &format!("write it as a table: `[{name}]`"),
            )
        })
    }

    fn text(&self, table: &dyn TableLike, key: &str) -> Result<Option<String>, Stop> {
        match table.get(key) {
            None => Ok(None),
            Some(item) => match item.as_str() {
                Some(text) => Ok(Some(text.to_owned())),
                None => Err(self.wrong(
                    self.at(item),
                    &format!("`{key}` is no text"),
                    &format!("put it in quotes: `{key} = \"…\"`"),
                )),
            },
        }
    }

    /// A day, written as text or as a date of TOML.
    fn day(&self, table: &dyn TableLike, key: &str) -> Result<Option<String>, Stop> {
        let Some(item) = table.get(key) else {
            return Ok(None);
        };
        let text = item
            .as_datetime()
            .map(ToString::to_string)
            .or(item.as_str().map(str::to_owned));
        text.map(Some)
            .ok_or_else(|| self.wrong(self.at(item), &format!("`{key}` is no date"), DAY))
    }

    fn glob(&self, table: &Table, pattern: &str) -> Result<globset::GlobMatcher, Stop> {
        let built = globset::GlobBuilder::new(pattern)
            .literal_separator(true)
            .build();
        built.map(|glob| glob.compile_matcher()).map_err(|error| {
            let at = table.get("path").map_or(0, |item| self.at(item));
            self.wrong(
                at,
                &format!("`path` is no pattern: {}", error.kind()),
                "write a path relative to the workspace root; `*` is any name, `**` any folders",
            )
        })
    }

    fn known(&self, table: &dyn TableLike, keys: &[&str]) -> Result<(), Stop> {
        match table.iter().find(|(key, _)| !keys.contains(key)) {
            Some((key, _)) => Err(self.unknown(self.key_at(table, key), key, keys)),
            None => Ok(()),
        }
    }

    fn unknown(&self, at: usize, key: &str, keys: &[&str]) -> Stop {
        let advice = match words::nearest(key, keys) {
            Some(name) => format!("did you mean `{name}`?"),
            None => format!("known here are: {}", keys.join(", ")),
        };
        self.wrong(at, &format!("the key {key:?} is not known"), &advice)
    }

    fn at(&self, item: &Item) -> usize {
        item.span().map_or(0, |span| span.start)
    }

    /// Where a key stands; the tables that a heading such as `[a.b]` implies have no place of their own.
    fn key_at(&self, table: &dyn TableLike, key: &str) -> usize {
        let found = table.get_key_value(key);
        found
            .and_then(|(key, item)| key.span().or(item.span()))
            .map_or(0, |span| span.start)
    }

    fn place(&self, table: &Table) -> Place {
        let span = table.span().unwrap_or_default();
        Place {
            file: self.id,
            span: Span::new(span.start, span.end),
        }
    }

    fn line(&self, at: usize) -> usize {
        let before = self.file.text.get(..at).unwrap_or_default();
        before.lines().count().max(1) + usize::from(before.ends_with('\n'))
    }

    fn wrong(&self, at: usize, what: &str, advice: &str) -> Stop {
        Stop::new(format!("{FILE}, line {}: {what}", self.line(at)), advice)
    }
}
