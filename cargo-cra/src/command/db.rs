//! `cargo cra db`: what the advisory database of a run is, and how to get a newer one.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::Path;

use cra_lints::snapshot::Yanked;
use cra_lints::snapshot::advisory::{AdvisoryDb, Freshness, Kind, Origin};
use cra_vocab::Date;
use serde::Serialize;

use crate::cli::{Db, DbAction, Plain};
use crate::exit::Exit;
use crate::gather::advisories::{self, Candidate, DbError, Loaded, Outcome, Updated};
use crate::stop::Stop;

/// The version of the JSON of [`Status::json`]. Fields are added without a new version; none changes its meaning.
const FORMAT: &str = "cargo-cra/db-status/1";

/// What `cargo cra db status` shows.
#[derive(Debug, Clone)]
pub struct Status {
    loaded: Loaded,
    as_of: Date,
}

/// Does what the command line asks for, on standard output.
///
/// # Errors
/// What stopped it.
pub fn run(args: &Db) -> Result<Exit, Stop> {
    let home = advisories::cargo_home();
    let mut out = Vec::new();
    match &args.action {
        DbAction::Status {
            world,
            message_format,
        } => {
            let status = status(
                world.db.as_deref(),
                home.as_deref(),
                world.as_of.unwrap_or_else(crate::today),
            )?;
            match message_format {
                Plain::Human => status.human(&mut out)?,
                Plain::Json => status.json(&mut out)?,
            }
        }
        DbAction::Update { url } => update(
            url.as_deref(),
            home.as_deref(),
            crate::today(),
            &mut io::stderr(),
            &mut out,
        )?,
        DbAction::Index { selection, timeout } => {
            let most = std::time::Duration::from_secs(*timeout);
            index(&crate::gather::index::refresh(selection, most)?, &mut out)?;
        }
        DbAction::Snapshot {
            from,
            out: file,
            commit,
            date,
        } => snapshot(from, file, commit.as_deref(), *date, &mut out)?,
    }
    crate::print(&out)?;
    Ok(Exit::Clean)
}

/// The database that a run on that day would use.
///
/// # Errors
/// As [`advisories::load`].
pub fn status(
    choice: Option<&Path>,
    cargo_home: Option<&Path>,
    as_of: Date,
) -> Result<Status, DbError> {
    Ok(Status {
        loaded: advisories::load(choice, cargo_home)?,
        as_of,
    })
}

impl Status {
    /// Writes the status for people.
    ///
    /// # Errors
    /// When `out` cannot be written.
    pub fn human(&self, out: &mut impl Write) -> io::Result<()> {
        let db = &self.loaded.db;
        writeln!(out, "database    {}", db.origin)?;
        writeln!(
            out,
            "commit      {}",
            db.commit.as_deref().unwrap_or("unknown")
        )?;
        writeln!(out, "date        {}, {}", db.date, age(db, self.as_of))?;
        writeln!(out, "digest      sha256:{}", db.digest)?;
        writeln!(out, "advisories  {}", counts(db))?;
        for (index, line) in db.skipped.iter().enumerate() {
            writeln!(
                out,
                "{}{line}",
                if index == 0 {
                    "skipped     "
                } else {
                    "            "
                }
            )?;
        }
        for (index, candidate) in self.loaded.considered.iter().enumerate() {
            let head = if index == 0 {
                "looked at   "
            } else {
                "            "
            };
            writeln!(out, "{head}{}", candidate_line(candidate))?;
        }
        if db.freshness(self.as_of) >= Freshness::Ageing {
            writeln!(out, "help: `cargo cra db update` fetches the newest one")?;
        }
        Ok(())
    }

    /// Writes the status for machines: one JSON object and a line end.
    ///
    /// # Errors
    /// When `out` cannot be written.
    pub fn json(&self, out: &mut impl Write) -> io::Result<()> {
        let db = &self.loaded.db;
        let (origin, path) = wire_origin(&db.origin);
        let status = WireStatus {
            format: FORMAT,
            origin,
            path,
            commit: db.commit.as_deref(),
            date: db.date.to_string(),
            as_of: self.as_of.to_string(),
            age_days: db.age(self.as_of),
            freshness: db.freshness(self.as_of).word(),
            sha256: &db.digest,
            advisories: db.count,
            withdrawn: withdrawn(db),
            kinds: kinds(db)
                .into_iter()
                .map(|(kind, count)| (kind.word(), count))
                .collect(),
            skipped: &db.skipped,
            considered: self
                .loaded
                .considered
                .iter()
                .map(WireCandidate::new)
                .collect(),
        };
        serde_json::to_writer_pretty(&mut *out, &status)?;
        writeln!(out)
    }
}

/// Fetches the newest database, saying on `progress` what is done, and on `out` what came of it.
///
/// # Errors
/// As [`advisories::update`]. That a line could not be written stops nothing.
pub fn update(
    url: Option<&str>,
    cargo_home: Option<&Path>,
    as_of: Date,
    progress: &mut impl Write,
    out: &mut impl Write,
) -> Result<(), DbError> {
    let shown = advisories::shown_url(url.unwrap_or(advisories::OFFICIAL_URL));
    // The update matters more than the words about it.
    let _ = writeln!(progress, "fetching {shown}");
    let updated = advisories::update(url, cargo_home)?;
    let _ = report(&updated, as_of, out);
    Ok(())
}

/// Says which versions were withdrawn, of how many.
fn index(yanked: &Yanked, out: &mut impl Write) -> io::Result<()> {
    for (name, version) in &yanked.versions {
        writeln!(out, "withdrawn   {} {version}", advisories::plain(name))?;
    }
    writeln!(
        out,
        "index       {} of {} locked versions are known to it; {} withdrawn",
        yanked.known,
        yanked.of,
        yanked.versions.len()
    )
}

fn report(updated: &Updated, as_of: Date, out: &mut impl Write) -> io::Result<()> {
    let db = &updated.db;
    match &updated.before {
        Some((commit, date)) if updated.changed() => {
            writeln!(out, "before      {date}, commit {commit}")?;
        }
        Some(_) => writeln!(out, "unchanged")?,
        None => {}
    }
    writeln!(out, "database    {}", db.origin)?;
    writeln!(
        out,
        "commit      {}",
        db.commit.as_deref().unwrap_or("unknown")
    )?;
    writeln!(out, "date        {}, {}", db.date, age(db, as_of))?;
    writeln!(out, "advisories  {}", counts(db))?;
    for line in &db.skipped {
        writeln!(out, "skipped     {line}")?;
    }
    Ok(())
}

/// Writes the facts of a checkout into one file and says on `out` what it holds; see [`advisories::snapshot`].
///
/// # Errors
/// As [`advisories::snapshot`].
pub fn snapshot(
    from: &Path,
    file: &Path,
    commit: Option<&str>,
    date: Option<Date>,
    out: &mut impl Write,
) -> Result<(), DbError> {
    let db = advisories::snapshot(from, file, commit, date)?;
    // The file is written; the words about it may be lost.
    let _ = writeln!(out, "advisories  {}", counts(&db));
    for line in &db.skipped {
        let _ = writeln!(out, "skipped     {line}");
    }
    Ok(())
}

fn age(db: &AdvisoryDb, as_of: Date) -> String {
    let word = db.freshness(as_of).word();
    match db.age(as_of) {
        ..=-1 => format!("after {as_of}: {word}"),
        1 => format!("1 day old: {word}"),
        days => format!("{days} days old: {word}"),
    }
}

/// Such as `1225: 672 vulnerability, 203 unsound; 13 of them withdrawn`.
fn counts(db: &AdvisoryDb) -> String {
    let kinds = kinds(db).into_iter().filter(|(_, count)| *count > 0);
    let kinds: Vec<String> = kinds
        .map(|(kind, count)| format!("{count} {}", kind.word()))
        .collect();
    let withdrawn = match withdrawn(db) {
        0 => String::new(),
        count => format!("; {count} of them withdrawn"),
    };
    format!("{}: {}{withdrawn}", db.count, kinds.join(", "))
}

fn kinds(db: &AdvisoryDb) -> Vec<(Kind, usize)> {
    let count = |kind| db.iter().filter(|advisory| advisory.kind == kind).count();
    Kind::ALL
        .into_iter()
        .map(|kind| (kind, count(kind)))
        .collect()
}

fn withdrawn(db: &AdvisoryDb) -> usize {
    db.iter()
        .filter(|advisory| advisory.withdrawn.is_some())
        .count()
}

fn candidate_line(candidate: &Candidate) -> String {
    match candidate.date {
        Some(date) => format!("{} ({date}): {}", candidate.origin, candidate.outcome),
        None => format!("{}: {}", candidate.origin, candidate.outcome),
    }
}

fn wire_origin(origin: &Origin) -> (&'static str, Option<&str>) {
    match origin {
        Origin::Embedded => ("embedded", None),
        Origin::Directory(path) => ("directory", Some(path)),
    }
}

/// The status as JSON; the fields are a promise to those who read it.
#[derive(Serialize)]
struct WireStatus<'a> {
    format: &'static str,
    origin: &'static str,
    path: Option<&'a str>,
    commit: Option<&'a str>,
    date: String,
    as_of: String,
    age_days: i64,
    freshness: &'static str,
    sha256: &'a str,
    advisories: usize,
    withdrawn: usize,
    kinds: BTreeMap<&'static str, usize>,
    skipped: &'a [String],
    considered: Vec<WireCandidate<'a>>,
}

/// A place that was looked at.
#[derive(Serialize)]
struct WireCandidate<'a> {
    origin: &'static str,
    path: Option<&'a str>,
    commit: Option<&'a str>,
    date: Option<String>,
    outcome: &'static str,
    reason: Option<&'a str>,
}

impl<'a> WireCandidate<'a> {
    fn new(candidate: &'a Candidate) -> Self {
        let (origin, path) = wire_origin(&candidate.origin);
        let (outcome, reason) = match &candidate.outcome {
            Outcome::Chosen => ("chosen", None),
            Outcome::NotNewer => ("not_newer", None),
            Outcome::SameCommit => ("same_commit", None),
            Outcome::Absent => ("absent", None),
            Outcome::Unusable(reason) => ("unusable", Some(reason.as_str())),
        };
        let date = candidate.date.map(|date| date.to_string());
        Self {
            origin,
            path,
            commit: candidate.commit.as_deref(),
            date,
            outcome,
            reason,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gather::advisories::testing::{Upstream, handwritten};

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn human(choice: &str, as_of: &str) -> String {
        let mut out = Vec::new();
        let status = status(Some(&handwritten(choice)), None, day(as_of)).unwrap();
        status.human(&mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn the_status_says_what_the_database_is_and_how_old() {
        let text = human("advisory-db-damaged", "2026-06-02");
        let lines: Vec<&str> = text.lines().collect();
        assert!(lines[0].starts_with("database    ") && lines[0].ends_with("advisory-db-damaged"));
        assert_eq!(lines[1], "commit      unknown");
        assert_eq!(lines[2], "date        2026-06-01, 1 day old: fresh");
        assert!(lines[3].starts_with("digest      sha256:"));
        assert_eq!(lines[4], "advisories  1: 1 vulnerability");
        assert!(
            lines[5].starts_with("skipped     crates/lantern/LAMP-2026-0102.md: "),
            "{text}"
        );
        assert!(lines[6].starts_with("looked at   ") && lines[6].ends_with("(2026-06-01): chosen"));
        assert_eq!(lines.len(), 7);
    }

    #[test]
    fn an_old_database_comes_with_help() {
        let text = human("advisory-db", "2026-08-01");
        assert!(text.contains("2026-05-03, 90 days old: stale\n"), "{text}");
        let counts = "11: 2 malicious, 6 vulnerability, 1 unsound, 1 unmaintained, 1 notice; 1 of them withdrawn";
        assert!(text.contains(counts), "{text}");
        assert!(
            text.ends_with("help: `cargo cra db update` fetches the newest one\n"),
            "{text}"
        );
    }

    #[test]
    fn the_json_has_the_same_facts() {
        let home = tempfile::tempdir().unwrap();
        let mut out = Vec::new();
        let status = status(None, Some(home.path()), day("2099-01-01")).unwrap();
        status.json(&mut out).unwrap();
        assert_eq!(out.last(), Some(&b'\n'));
        let json: serde_json::Value = serde_json::from_slice(&out).unwrap();
        let db = &status.loaded.db;
        assert_eq!(json["format"], FORMAT);
        assert_eq!(json["origin"], "embedded");
        assert_eq!(json["path"], serde_json::Value::Null);
        assert_eq!(json["commit"].as_str(), db.commit.as_deref());
        assert_eq!(json["date"], db.date.to_string());
        assert_eq!(json["freshness"], "stale");
        assert_eq!(json["age_days"], db.age(day("2099-01-01")));
        assert_eq!(json["advisories"], db.count);
        let kinds = json["kinds"].as_object().unwrap();
        assert_eq!(
            kinds
                .values()
                .filter_map(serde_json::Value::as_u64)
                .sum::<u64>(),
            db.count as u64
        );
        assert_eq!(json["considered"][0]["outcome"], "chosen");
        assert_eq!(json["considered"][1]["outcome"], "absent");
    }

    #[test]
    fn an_update_is_reported() {
        let upstream = Upstream::new("2026-07-01");
        let home = tempfile::tempdir().unwrap();
        let run = || {
            let (mut progress, mut out) = (Vec::new(), Vec::new());
            update(
                Some(&upstream.url()),
                Some(home.path()),
                day("2026-07-03"),
                &mut progress,
                &mut out,
            )
            .unwrap();
            let text = |bytes| String::from_utf8(bytes).unwrap();
            (text(progress), text(out))
        };
        let (progress, first) = run();
        assert_eq!(progress, format!("fetching {}\n", upstream.url()));
        assert!(first.starts_with("database    "), "{first}");
        assert!(first.contains("2026-07-01, 2 days old: fresh\n"), "{first}");
        assert!(run().1.starts_with("unchanged\n"));
        upstream.publish("2026-07-02");
        assert!(run().1.starts_with("before      2026-07-01, commit "));
    }

    #[test]
    fn a_snapshot_says_what_it_holds() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("facts.tsv");
        let mut out = Vec::new();
        snapshot(
            &handwritten("advisory-db-damaged"),
            &file,
            None,
            None,
            &mut out,
        )
        .unwrap();
        let text = String::from_utf8(out).unwrap();
        assert!(
            text.starts_with("advisories  1: 1 vulnerability\nskipped     crates/lantern/"),
            "{text}"
        );
        assert!(file.is_file());
    }
}
