//! `[requirements]`: decisions of people about the essential requirements.

use cra_lints::assess::Decision;
use cra_vocab::{requirement, words};
use toml_edit::Item;

use super::{Config, DAY, Reader};
use crate::stop::Stop;

impl Reader<'_> {
    pub(super) fn requirements(&self, item: &Item, out: &mut Config) -> Result<(), Stop> {
        let all = self.table(item, "requirements")?;
        for (id, value) in all.iter() {
            let at = self.key_at(all, id);
            let known = requirement::find(id).ok_or_else(|| {
                self.wrong(
                    at,
                    &format!("{id:?} is no requirement"),
                    &requirement_advice(id, value),
                )
            })?;
            if known.id != id {
                let advice = format!(
                    "write it as `[requirements.\"{}\"]`; a decision is about the whole requirement",
                    known.id
                );
                return Err(self.wrong(
                    at,
                    &format!("{id:?} is not the id of a requirement"),
                    &advice,
                ));
            }
            let table = self.table(value, id)?;
            self.known(table, &["applies", "reason", "answer", "by", "on"])?;
            let applies = match table.get("applies") {
                None => true,
                Some(item) => item.as_bool().ok_or_else(|| {
                    self.wrong(
                        self.at(item),
                        "`applies` is neither true nor false",
                        "write `applies = false` when it does not apply",
                    )
                })?,
            };
            let reason = self.text(table, "reason")?;
            if !applies {
                if !known.may_be_not_applicable {
                    return Err(self.wrong(at, &format!("{} always applies", known.id), "only the points I.2.a to I.2.m may be declared not applicable (Article 13(4))"));
                }
                let words = reason.as_deref().unwrap_or_default();
                words::check_reason(words).map_err(|error| {
                    self.wrong(
                        at,
                        &format!("{} is said not to apply, without a justification", known.id),
                        &error,
                    )
                })?;
            }
            let on = match self.day(table, "on")? {
                None => None,
                Some(text) => {
                    let parsed = text.parse();
                    Some(parsed.map_err(|error| {
                        self.wrong(
                            self.key_at(table, "on"),
                            &format!("`on` is no date: {error}"),
                            DAY,
                        )
                    })?)
                }
            };
            out.decisions.by_requirement.insert(
                known.id,
                Decision {
                    not_applicable: if applies { None } else { reason },
                    answer: self.text(table, "answer")?,
                    by: self.text(table, "by")?,
                    on,
                },
            );
        }
        Ok(())
    }
}

/// Without quotes, TOML takes the dots of an id for tables in tables.
fn requirement_advice(id: &str, value: &Item) -> String {
    match value.as_table_like() {
        Some(table) if table.iter().any(|(_, item)| item.is_table_like()) => {
            "an id stands in quotes, because it has dots: `[requirements.\"I.2.c\"]`".to_owned()
        }
        _ => words::requirement_hint(id),
    }
}
