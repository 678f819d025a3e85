//! Advisories that other tools were told to ignore: `deny.toml` of `cargo deny`, `.cargo/audit.toml` of `cargo audit`.
//!
//! These say neither who decided nor until when, so they decide nothing here; they are shown, and their reasons are taken
//! over when somebody decides.

use cra_lints::ledger::Ledger;
use toml_edit::{Document, Item, Value};

use super::Record;

/// Where the other tools keep what they ignore, relative to the root of the workspace.
pub const FILES: [&str; 4] = [
    "deny.toml",
    ".deny.toml",
    ".cargo/deny.toml",
    ".cargo/audit.toml",
];

/// An advisory that another tool ignores.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Ignored {
    /// Its id.
    pub id: String,
    /// Why, when the file says it.
    pub reason: Option<String>,
    /// The file.
    pub file: &'static str,
}

/// The advisories below `[advisories] ignore`, as texts or as tables with `id` and `reason`; entries that are about
/// packages are left out. A file that is no TOML ignores nothing.
pub fn parse(file: &'static str, text: &str) -> Vec<Ignored> {
    let Ok(document) = Document::parse(text) else {
        return Vec::new();
    };
    let list = document
        .get("advisories")
        .and_then(|table| table.get("ignore"))
        .and_then(Item::as_array);
    let entry = |value: &Value| {
        let table = value.as_inline_table();
        let text = |key: &str| {
            table
                .and_then(|table| table.get(key))
                .and_then(Value::as_str)
        };
        let id = value.as_str().or(text("id"))?;
        Some(Ignored {
            id: id.to_owned(),
            reason: text("reason").map(str::to_owned),
            file,
        })
    };
    list.into_iter().flatten().filter_map(entry).collect()
}

/// What is to be said of each: that it is open here, or that nothing locked is affected.
pub fn notes(ignored: &[Ignored], records: &[Record], ledger: &Ledger) -> Vec<String> {
    let open = ignored.iter().filter(|one| {
        let decided = records.iter().any(|record| record.id == one.id);
        !decided
    });
    open.map(|one| {
        let found = ledger.entries.iter().any(|entry| {
            entry.finding.advisory.as_ref().is_some_and(|facts| {
                facts.id.as_deref() == Some(&one.id) || facts.aliases.contains(&one.id)
            })
        });
        let Ignored { id, file, .. } = one;
        if found {
            let reason = one.reason.as_deref();
            let reason = reason.map_or("without a reason".to_owned(), |it| format!("{it:?}"));
            format!(
                "{file} ignores {id} ({reason}); it says neither who decided nor until when, so it stays open here: \
                 `cargo cra accept {id}` records a decision"
            )
        } else {
            format!("{file} ignores {id}, which holds for nothing that is looked at here")
        }
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_are_read_and_packages_are_left_out() {
        let text = "[advisories]\nignore = [\n  \"RUSTSEC-2021-0003\",\n  { id = \"RUSTSEC-2024-0001\", reason = \"no threads\" },\n  \
                    { crate = \"yanked@1.0.0\" },\n]\n";
        let found = parse("deny.toml", text);
        let ids: Vec<&str> = found.iter().map(|one| one.id.as_str()).collect();
        assert_eq!(ids, ["RUSTSEC-2021-0003", "RUSTSEC-2024-0001"]);
        assert_eq!(found[1].reason.as_deref(), Some("no threads"));
        assert!(parse("deny.toml", "[advisories").is_empty());
    }
}
