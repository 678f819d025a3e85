//! `[[advisory]]`: what is decided about advisories.

use cra_vocab::words;
use toml_edit::{Item, Table};

use super::Reader;
use crate::stop::Stop;
use crate::triage::{Justification, Record, Status};

/// The keys of a record, in the order in which they are written.
pub(crate) const KEYS: [&str; 7] = [
    "id",
    "status",
    "justification",
    "reason",
    "by",
    "until",
    "evidence",
];

impl Reader<'_> {
    pub(super) fn advisories(&self, item: &Item) -> Result<Vec<Record>, Stop> {
        let list = item.as_array_of_tables().ok_or_else(|| {
            self.wrong(
                self.at(item),
                "`advisory` is no list of tables",
                "begin each decision with a line `[[advisory]]`",
            )
        })?;
        let mut out: Vec<Record> = Vec::new();
        for table in list {
            let record = self.record(table)?;
            if out.iter().any(|known| known.id == record.id) {
                return Err(self.wrong(
                    self.key_at(table, "id"),
                    &format!("{} has a decision already", record.id),
                    "one of the two must go: an advisory has one state",
                ));
            }
            out.push(record);
        }
        Ok(out)
    }

    fn record(&self, table: &Table) -> Result<Record, Stop> {
        self.known(table, &KEYS)?;
        let at = table.span().map_or(0, |span| span.start);
        let text = |key: &str, advice: &str| {
            let found = self
                .text(table, key)?
                .filter(|text| !text.trim().is_empty());
            found.ok_or_else(|| self.wrong(at, &format!("this decision has no `{key}`"), advice))
        };
        let id = text("id", "name the advisory: `id = \"RUSTSEC-2021-0003\"`")?;
        let states = Status::ALL.map(Status::word);
        let status = text("status", &format!("one of {}", states.join(", ")))?;
        let status = Status::ALL
            .into_iter()
            .find(|known| known.word() == status)
            .ok_or_else(|| self.no_word(table, "status", &status, &states))?;
        let justifications = Justification::ALL.map(Justification::word);
        let justification = match self.text(table, "justification")? {
            None => None,
            Some(word) => Some(
                Justification::ALL
                    .into_iter()
                    .find(|known| known.word() == word)
                    .ok_or_else(|| self.no_word(table, "justification", &word, &justifications))?,
            ),
        };
        if (status == Status::NotAffected) != justification.is_some() {
            return Err(self.wrong(
                at,
                "`not_affected` needs a `justification`, and no other status has one",
                &format!("one of {}", justifications.join(", ")),
            ));
        }
        let reason = text("reason", "say in a few words why it is so")?;
        words::check_reason(&reason).map_err(|error| {
            self.wrong(self.key_at(table, "reason"), "this is no reason", &error)
        })?;
        let by = text("by", "say who decided: `by = \"security@example.com\"`")?;
        let until = self.day(table, "until")?.unwrap_or_default();
        let until = words::check_until(&until).map_err(|error| {
            let advice = format!("{error}; {}", super::DAY);
            self.wrong(at, "this decision has no last day", &advice)
        })?;
        Ok(Record {
            id,
            status,
            justification,
            reason,
            by,
            until,
            evidence: self.text(table, "evidence")?,
            place: self.place(table),
        })
    }

    fn no_word(&self, table: &Table, key: &str, word: &str, known: &[&str]) -> Stop {
        let advice = match words::nearest(word, known) {
            Some(name) => format!("did you mean `{name}`?"),
            None => format!("one of {}", known.join(", ")),
        };
        let what = format!("{word:?} is no {key}");
        self.wrong(self.key_at(table, key), &what, &advice)
    }
}
