//! The written form of a database: a short header and one line of facts for each advisory.
//!
//! ```text
//! cargo-cra advisories 1
//! commit bf5c0d245a92671908518d7e765914d437954ed6
//! date 2026-08-20
//! count 1225
//! sha256 5f1c…
//! (an empty line)
//! (lines of facts, see `line`)
//! ```
//!
//! Lines are sorted by collection, package and id, and the digest is of everything below the empty line: the same facts
//! are the same bytes.

mod line;

use std::fmt::{self, Write as _};

use cra_lints::snapshot::advisory::{Advisory, AdvisoryDb, Origin};
use cra_vocab::Date;
use sha2::{Digest, Sha256};

use self::line::Column;

const FIRST_LINE: &str = "cargo-cra advisories 1";
const UNKNOWN: &str = "unknown";

/// Why a table cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum TableError {
    /// A line of the header is missing or says something else.
    Header(&'static str),
    /// The lines are not those that the header speaks of.
    Digest,
    /// A line does not hold what it should; lines count from 1.
    Line {
        /// The line of the whole text.
        number: usize,
        /// The column that cannot be read.
        column: Column,
    },
    /// There are more or fewer lines than the header says.
    Count,
}

impl fmt::Display for TableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Header(line) => write!(f, "the header has no good line `{line}`"),
            Self::Digest => f.write_str("the SHA-256 of the table is not the one in its header"),
            Self::Line { number, column } => {
                write!(f, "line {number} has no good column `{column:?}`")
            }
            Self::Count => f.write_str("the number of advisories is not the one in the header"),
        }
    }
}

/// The lines of a database, without header: what its digest is of.
pub(super) fn body<'a>(advisories: impl Iterator<Item = &'a Advisory>) -> String {
    let mut sorted: Vec<&Advisory> = advisories.collect();
    sorted.sort_by_key(|advisory| (advisory.collection, &advisory.package, &advisory.id));
    let mut text = String::with_capacity(sorted.len() * 160);
    for advisory in sorted {
        text.push_str(&line::write(advisory));
        text.push('\n');
    }
    text
}

/// The digest of a body, in lower-case hexadecimal.
pub(super) fn digest(body: &str) -> String {
    let mut hex = String::with_capacity(64);
    for byte in Sha256::digest(body.as_bytes()) {
        write!(hex, "{byte:02x}").expect("writing to a string does not fail");
    }
    hex
}

/// The whole text of a database.
pub(super) fn write(db: &AdvisoryDb) -> String {
    let body = body(db.iter());
    let commit = db.commit.as_deref().unwrap_or(UNKNOWN);
    format!(
        "{FIRST_LINE}\ncommit {commit}\ndate {}\ncount {}\nsha256 {}\n\n{body}",
        db.date,
        db.iter().len(),
        digest(&body),
    )
}

/// The database of a text.
///
/// # Errors
/// When the text is not whole: the digest is checked before a line is believed.
pub(super) fn read(text: &str) -> Result<AdvisoryDb, TableError> {
    let (header, body) = text
        .split_once("\n\n")
        .ok_or(TableError::Header(FIRST_LINE))?;
    let header = Header::read(header)?;
    if digest(body) != header.digest {
        return Err(TableError::Digest);
    }
    // A line is longer than a byte, so a wrong count cannot ask for much memory.
    let mut advisories = Vec::with_capacity(header.count.min(body.len()));
    for (index, text) in body.lines().enumerate() {
        let number = Header::LINES + 2 + index;
        advisories.push(line::read(text).map_err(|column| TableError::Line { number, column })?);
    }
    if advisories.len() != header.count {
        return Err(TableError::Count);
    }
    let Header {
        commit,
        date,
        digest,
        ..
    } = header;
    Ok(AdvisoryDb::new(
        Origin::Embedded,
        commit,
        date,
        digest,
        Vec::new(),
        advisories,
    ))
}

/// The commit and the day that a text claims, without a look at its lines.
///
/// # Errors
/// When the header is not one.
pub(super) fn identity(text: &str) -> Result<(Option<String>, Date), TableError> {
    let (header, _) = text
        .split_once("\n\n")
        .ok_or(TableError::Header(FIRST_LINE))?;
    Header::read(header).map(|header| (header.commit, header.date))
}

struct Header {
    commit: Option<String>,
    date: Date,
    count: usize,
    digest: String,
}

impl Header {
    /// The number of lines of a header.
    const LINES: usize = 5;

    fn read(text: &str) -> Result<Self, TableError> {
        let mut lines = text.lines();
        if lines.next() != Some(FIRST_LINE) {
            return Err(TableError::Header(FIRST_LINE));
        }
        let mut value = |key: &'static str| {
            let line = lines
                .next()
                .and_then(|line| line.strip_prefix(key)?.strip_prefix(' '));
            line.ok_or(TableError::Header(key))
        };
        let header = Self {
            commit: Some(value("commit")?)
                .filter(|commit| *commit != UNKNOWN)
                .map(str::to_owned),
            date: value("date")?
                .parse()
                .map_err(|_| TableError::Header("date"))?,
            count: value("count")?
                .parse()
                .map_err(|_| TableError::Header("count"))?,
            digest: value("sha256")?.to_owned(),
        };
        match lines.next() {
            None => Ok(header),
            Some(_) => Err(TableError::Header("sha256")),
        }
    }
}

#[cfg(test)]
mod tests {
    use cra_lints::snapshot::advisory::{AffectedFunction, Collection, Cvss, Kind, Range};
    use semver::Version;

    use super::*;

    fn advisory(id: &str) -> Advisory {
        Advisory {
            id: id.to_owned(),
            package: "lantern".to_owned(),
            collection: Collection::Crates,
            date: "2026-02-03".parse().unwrap(),
            kind: Kind::Vulnerability,
            ranges: vec![Range::default()],
            cvss: None,
            aliases: Vec::new(),
            categories: Vec::new(),
            functions: Vec::new(),
            os: Vec::new(),
            arch: Vec::new(),
            withdrawn: None,
            license: None,
            url: None,
        }
    }

    fn every_column() -> Advisory {
        let range = |introduced: &str, fixed: &str| Range {
            introduced: Version::parse(introduced).ok(),
            fixed: Version::parse(fixed).ok(),
        };
        Advisory {
            kind: Kind::Malicious,
            collection: Collection::Rust,
            ranges: vec![
                range("", "0.3.0-0"),
                range("1.0.0-rc.1+build", "1.2.0"),
                range("2.0.0", ""),
            ],
            cvss: Some(Cvss {
                vector: "CVSS:3.1/AV:N".to_owned(),
                tenths: 98,
            }),
            aliases: vec!["CVE-2026-1".to_owned(), "GHSA-é-1".to_owned()],
            categories: vec!["with space,\ttab\nand 100% more".to_owned()],
            functions: vec![
                AffectedFunction {
                    path: "lantern::Wick<A,B>::burn".to_owned(),
                    ranges: vec![range("", "")],
                },
                AffectedFunction {
                    path: "lantern::a=b".to_owned(),
                    ranges: vec![range("", "1.0.0"), range("2.0.0", "2.1.0")],
                },
                AffectedFunction {
                    path: "lantern::never".to_owned(),
                    ranges: Vec::new(),
                },
            ],
            os: vec!["linux".to_owned()],
            arch: vec!["x86".to_owned(), "arm".to_owned()],
            withdrawn: "2026-03-04".parse().ok(),
            license: Some("CC-BY-4.0".to_owned()),
            url: Some("https://example.org/?a=b&c=%20d".to_owned()),
            ..advisory("LAMP-2026-0002")
        }
    }

    fn database(advisories: Vec<Advisory>) -> AdvisoryDb {
        let digest = digest(&body(advisories.iter()));
        let date = "2026-03-05".parse().unwrap();
        AdvisoryDb::new(
            Origin::Embedded,
            Some("c0ffee".to_owned()),
            date,
            digest,
            Vec::new(),
            advisories,
        )
    }

    #[test]
    fn what_was_written_is_read() {
        let db = database(vec![advisory("LAMP-2026-0001"), every_column()]);
        assert_eq!(read(&write(&db)), Ok(db));
    }

    #[test]
    fn the_order_of_the_advisories_does_not_change_a_byte() {
        let one = database(vec![
            advisory("LAMP-2026-0001"),
            every_column(),
            advisory("LAMP-2026-0003"),
        ]);
        let two = database(vec![
            advisory("LAMP-2026-0003"),
            advisory("LAMP-2026-0001"),
            every_column(),
        ]);
        assert_eq!(write(&one), write(&two));
    }

    #[test]
    fn a_commit_may_be_unknown() {
        let mut db = database(Vec::new());
        db.commit = None;
        assert_eq!(read(&write(&db)), Ok(db));
    }

    #[test]
    fn every_changed_byte_is_noticed() {
        let text = write(&database(vec![advisory("LAMP-2026-0001"), every_column()]));
        let lines_begin = text.find("\n\n").unwrap() + 2;
        for (index, character) in text
            .char_indices()
            .filter(|(index, _)| *index >= lines_begin)
        {
            let mut damaged = text.clone();
            damaged.replace_range(index..index + character.len_utf8(), "#");
            assert_eq!(read(&damaged), Err(TableError::Digest), "at byte {index}");
        }
    }

    #[test]
    fn a_cut_text_is_an_error_wherever_it_is_cut() {
        let text = write(&database(vec![every_column()]));
        for (end, _) in text.char_indices() {
            assert!(read(&text[..end]).is_err(), "cut at byte {end}");
        }
    }

    #[test]
    fn a_line_with_a_good_digest_and_bad_facts_is_named() {
        let good = line::write(&every_column());
        for (column, from, to) in [
            (Column::Collection, "\trust\t", "\tgo\t"),
            (Column::Date, "2026-02-03", "2026-02-30"),
            (Column::Kind, "malicious", "evil"),
            (Column::Ranges, "2.0.0..", "2.0.."),
            (Column::Cvss, "98 CVSS", "980 CVSS"),
            (Column::Aliases, "CVE-2026-1", "CVE%2"),
            (Column::Functions, "..=lantern", "lantern"),
            (Column::Withdrawn, "2026-03-04", "soon"),
            (Column::Url, "%2520d", "%2520d\tmore"),
        ] {
            assert!(good.contains(from), "{good}");
            let body = format!(
                "{}\n{}\n",
                line::write(&advisory("LAMP-2026-0001")),
                good.replacen(from, to, 1)
            );
            let text = format!(
                "{FIRST_LINE}\ncommit c0ffee\ndate 2026-03-05\ncount 2\nsha256 {}\n\n{body}",
                digest(&body)
            );
            assert_eq!(read(&text), Err(TableError::Line { number: 8, column }));
        }
    }

    #[test]
    fn a_header_that_says_something_else_is_an_error() {
        let text = write(&database(vec![advisory("LAMP-2026-0001")]));
        for (from, to, error) in [
            (
                "advisories 1",
                "advisories 2",
                TableError::Header(FIRST_LINE),
            ),
            ("date 2026", "day 2026", TableError::Header("date")),
            ("count 1", "count one", TableError::Header("count")),
            ("count 1", "count 2", TableError::Count),
            ("count 1", "count 18446744073709551615", TableError::Count),
        ] {
            assert_eq!(read(&text.replacen(from, to, 1)), Err(error));
        }
    }
}
