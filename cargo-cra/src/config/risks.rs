//! `[risks]`: the register of risks that `satisfies` and `verifies` name; the analysis reads it from the same file.

use cra_vocab::words;
use toml_edit::Item;

use super::Reader;
use crate::stop::Stop;

impl Reader<'_> {
    /// Checks the register: every risk has an id of the right form and says what can happen.
    pub(super) fn risks(&self, item: &Item) -> Result<(), Stop> {
        let all = self.table(item, "risks")?;
        for (id, value) in all.iter() {
            let at = self.key_at(all, id);
            words::check_risk_id(id).map_err(|problem| {
                let advice = "name it as `satisfies` does, as in `[risks.R-7]`";
                self.wrong(at, &problem, advice)
            })?;
            let table = self.table(value, id)?;
            self.known(table, &["text", "reviewed"])?;
            if self
                .text(table, "text")?
                .is_none_or(|text| text.trim().is_empty())
            {
                let what = format!("the risk {id} does not say what can happen");
                return Err(self.wrong(at, &what, "add a sentence as `text = \"…\"`"));
            }
            let Some(list) = table.get("reviewed") else {
                continue;
            };
            let is_digest =
                |text: &str| text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
            let fits = list.as_array().is_some_and(|list| {
                let mut digests = list.iter();
                digests.all(|digest| digest.as_str().is_some_and(is_digest))
            });
            if !fits {
                return Err(self.wrong(
                    self.key_at(table, "reviewed"),
                    &format!("`reviewed` of the risk {id} is no list of digests"),
                    "the finding `changed_since_review` says what to write",
                ));
            }
        }
        Ok(())
    }
}
