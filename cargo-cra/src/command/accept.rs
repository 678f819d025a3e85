//! `cargo cra accept`: a decision about an advisory, written into `cra.toml`.

use std::path::Path;

use cra_lints::snapshot::advisory::Advisory;
use cra_vocab::words;
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, value};

use crate::cli::Accept;
use crate::config::{Config, FILE};
use crate::exit::Exit;
use crate::gather::advisories;
use crate::gather::resolved::{self, Decided};
use crate::stop::Stop;
use crate::triage::{self, Status};

/// Writes the record; one about the same advisory is replaced, everything else in the file stays as it is.
///
/// # Errors
/// When the advisory is not known or holds for nothing that is locked, or a word of the decision is missing; the file is
/// then as before.
pub fn run(args: &Accept) -> Result<Exit, Stop> {
    let Decided {
        root, mut snapshot, ..
    } = resolved::decided(&args.selection)?;
    let home = advisories::cargo_home();
    let database = advisories::load(args.world.db.as_deref(), home.as_deref())?.db;
    let advisory = triage::find(&database, &args.id).ok_or_else(|| {
        Stop::new(
            format!(
                "the advisory database of {} has no {:?}",
                database.date, args.id
            ),
            "`cargo cra db update` fetches the newest one; ids look like `RUSTSEC-2021-0003`",
        )
    })?;
    let lock = snapshot
        .lock
        .as_ref()
        .expect("it was read, or the run has stopped");
    let status = status(args)?;
    if triage::matched(lock, advisory).is_empty() && status != Status::Fixed {
        return Err(Stop::new(
            format!(
                "no locked version of `{}` is affected by {}",
                advisory.package, advisory.id
            ),
            "there is nothing to decide; `--status fixed` tells others that this version has the repair",
        ));
    }
    let evidence = triage::evidence(lock, advisory);
    let reason = reason(args, advisory, &root)?;
    let today = args.world.as_of.unwrap_or_else(crate::today);
    if args.until < today {
        return Err(Stop::new(
            format!("{} has passed", args.until),
            "give a last day to come: a decision that never ends is never looked at again",
        ));
    }
    let old = snapshot.files.iter().find(|file| file.path == FILE);
    let old = old.map(|file| file.text.to_string()).unwrap_or_default();
    let mut document: DocumentMut = old.parse().map_err(|error: toml_edit::TomlError| {
        Stop::new(
            format!("{FILE}: {}", error.message()),
            "repair the file first",
        )
    })?;
    let mut table = Table::new();
    let mut add = |key: &str, text: &str| table.insert(key, value(text));
    add("id", &advisory.id);
    add("status", status.word());
    if let Some(justification) = args.justification {
        add("justification", justification.word());
    }
    add("reason", &reason);
    add("by", &args.by);
    add("until", &args.until.to_string());
    add("evidence", &evidence);
    let list = document
        .entry("advisory")
        .or_insert(Item::ArrayOfTables(ArrayOfTables::new()))
        .as_array_of_tables_mut()
        .ok_or_else(|| {
            Stop::new(
                format!("{FILE}: `advisory` is no list of tables"),
                "begin each decision with a line `[[advisory]]`",
            )
        })?;
    list.retain(|known| known.get("id").and_then(Item::as_str) != Some(&advisory.id));
    list.push(table);
    let text = document.to_string();
    // What was written must be what the next check reads.
    snapshot.files.retain(|file| file.path != FILE);
    crate::gather::add_policy(&mut snapshot, text.clone());
    Config::read(&snapshot)?;
    super::write_file(&root.join(FILE), text.into_bytes())?;
    let said = format!(
        "recorded in {FILE}: {} is {} until {}, decided by {}\n",
        advisory.id,
        status.word(),
        args.until,
        args.by
    );
    crate::print(super::plain(&said).as_bytes())?;
    Ok(Exit::Clean)
}

fn status(args: &Accept) -> Result<Status, Stop> {
    let status = args.status.unwrap_or(match args.justification {
        Some(_) => Status::NotAffected,
        None => Status::Affected,
    });
    if (status == Status::NotAffected) != args.justification.is_some() {
        let all = triage::Justification::ALL.map(triage::Justification::word);
        return Err(Stop::new(
            "`not_affected` needs a justification, and no other status has one",
            format!("`--justification` is one of {}", all.join(", ")),
        ));
    }
    Ok(status)
}

/// The reason that was given, else that of another tool's list.
fn reason(args: &Accept, advisory: &Advisory, root: &Path) -> Result<String, Stop> {
    let ignored = resolved::ignored(root);
    let same = |id: &String| *id == advisory.id || advisory.aliases.contains(id);
    let theirs = ignored
        .into_iter()
        .filter(|one| same(&one.id))
        .find_map(|one| one.reason);
    let reason = args.reason.clone().or(theirs).unwrap_or_default();
    words::check_reason(&reason).map_err(|error| {
        Stop::new(
            format!("the decision has no reason: {error}"),
            "say in a few words why it is so: `--reason \"…\"`",
        )
    })?;
    Ok(reason)
}
