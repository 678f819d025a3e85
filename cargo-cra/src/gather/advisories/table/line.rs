//! One advisory as one line of the written form, and back.
//!
//! The columns are those of [`Column`], separated by tabs. A list separates its members by spaces; a range is
//! `introduced..fixed` with either side empty; a function is its ranges, separated by `|`, then `=` and its path; a CVSS
//! rating is the score in tenths and the vector. Control characters, spaces and `%` inside a value are written as `%`
//! and two digits.

use std::fmt::Write as _;
use std::str::FromStr;

use cra_lints::snapshot::advisory::{Advisory, AffectedFunction, Collection, Cvss, Kind, Range};
use semver::Version;

/// The columns of a line, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Column {
    /// The id.
    Id,
    /// The name of the package.
    Package,
    /// `crates` or `rust`.
    Collection,
    /// The day of the report.
    Date,
    /// The word of the kind.
    Kind,
    /// The affected versions.
    Ranges,
    /// The rating, or nothing.
    Cvss,
    /// Ids in other databases.
    Aliases,
    /// Categories of RustSec.
    Categories,
    /// Operating systems.
    Os,
    /// Processors.
    Arch,
    /// Functions at fault.
    Functions,
    /// The day of withdrawal, or nothing.
    Withdrawn,
    /// The licence, or nothing for CC0-1.0.
    License,
    /// The address that the licence asks for, or nothing.
    Url,
}

/// The line of an advisory, without its end.
pub(super) fn write(advisory: &Advisory) -> String {
    let functions = advisory.functions.iter().map(|function| {
        format!(
            "{}={}",
            ranges(&function.ranges, "|"),
            escaped(&function.path)
        )
    });
    let columns = [
        escaped(&advisory.id),
        escaped(&advisory.package),
        advisory.collection.word().to_owned(),
        advisory.date.to_string(),
        advisory.kind.word().to_owned(),
        ranges(&advisory.ranges, " "),
        advisory.cvss.as_ref().map_or_else(String::new, |cvss| {
            format!("{} {}", cvss.tenths, escaped(&cvss.vector))
        }),
        list(&advisory.aliases),
        list(&advisory.categories),
        list(&advisory.os),
        list(&advisory.arch),
        functions.collect::<Vec<_>>().join(" "),
        advisory
            .withdrawn
            .map_or_else(String::new, |date| date.to_string()),
        advisory
            .license
            .as_deref()
            .map_or_else(String::new, escaped),
        advisory.url.as_deref().map_or_else(String::new, escaped),
    ];
    columns.join("\t")
}

/// The advisory of a line.
///
/// # Errors
/// The first column that cannot be read.
pub(super) fn read(line: &str) -> Result<Advisory, Column> {
    let mut fields = line.split('\t');
    let mut next = |column: Column| Field {
        text: fields.next(),
        column,
    };
    let advisory = Advisory {
        id: next(Column::Id).read(unescaped)?,
        package: next(Column::Package).read(unescaped)?,
        collection: next(Column::Collection).read(|text| {
            Collection::ALL
                .into_iter()
                .find(|value| value.word() == text)
        })?,
        date: next(Column::Date).read(|text| text.parse().ok())?,
        kind: next(Column::Kind)
            .read(|text| Kind::ALL.into_iter().find(|value| value.word() == text))?,
        ranges: next(Column::Ranges).read(|text| members(text, ' ').map(range).collect())?,
        cvss: next(Column::Cvss).read_optional(cvss)?,
        aliases: next(Column::Aliases).read_list()?,
        categories: next(Column::Categories).read_list()?,
        os: next(Column::Os).read_list()?,
        arch: next(Column::Arch).read_list()?,
        functions: next(Column::Functions)
            .read(|text| members(text, ' ').map(function).collect())?,
        withdrawn: next(Column::Withdrawn).read_optional(|text| text.parse().ok())?,
        license: next(Column::License).read_optional(unescaped)?,
        url: next(Column::Url).read_optional(unescaped)?,
    };
    match fields.next() {
        None => Ok(advisory),
        Some(_) => Err(Column::Url),
    }
}

/// The text of a column, or none when the line ends before it.
struct Field<'a> {
    text: Option<&'a str>,
    column: Column,
}

impl<'a> Field<'a> {
    fn read<T>(self, read: impl FnOnce(&'a str) -> Option<T>) -> Result<T, Column> {
        self.text.and_then(read).ok_or(self.column)
    }

    fn read_optional<T>(
        self,
        read: impl FnOnce(&'a str) -> Option<T>,
    ) -> Result<Option<T>, Column> {
        match self.text {
            Some("") => Ok(None),
            _ => self.read(read).map(Some),
        }
    }

    fn read_list(self) -> Result<Vec<String>, Column> {
        self.read(|text| members(text, ' ').map(unescaped).collect())
    }
}

fn members(text: &str, between: char) -> impl Iterator<Item = &str> {
    Some(text)
        .filter(|text| !text.is_empty())
        .into_iter()
        .flat_map(move |text| text.split(between))
}

fn list(values: &[String]) -> String {
    values
        .iter()
        .map(|value| escaped(value))
        .collect::<Vec<_>>()
        .join(" ")
}

fn ranges(ranges: &[Range], between: &str) -> String {
    let side = |version: &Option<Version>| {
        version
            .as_ref()
            .map_or_else(String::new, Version::to_string)
    };
    let text = |range: &Range| format!("{}..{}", side(&range.introduced), side(&range.fixed));
    ranges.iter().map(text).collect::<Vec<_>>().join(between)
}

fn range(text: &str) -> Option<Range> {
    // No version has two dots in a row.
    let (introduced, fixed) = text.split_once("..")?;
    Some(Range {
        introduced: bound(introduced)?,
        fixed: bound(fixed)?,
    })
}

fn bound(text: &str) -> Option<Option<Version>> {
    match text {
        "" => Some(None),
        text => Version::from_str(text).ok().map(Some),
    }
}

fn function(text: &str) -> Option<AffectedFunction> {
    let (ranges, path) = text.split_once('=')?;
    Some(AffectedFunction {
        path: unescaped(path)?,
        ranges: members(ranges, '|').map(range).collect::<Option<_>>()?,
    })
}

fn cvss(text: &str) -> Option<Cvss> {
    let (tenths, vector) = text.split_once(' ')?;
    Some(Cvss {
        vector: unescaped(vector)?,
        tenths: tenths.parse().ok()?,
    })
}

/// The text without separators and control characters.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        if !(character.is_control() || character == ' ' || character == '%') {
            out.push(character);
            continue;
        }
        for byte in character.encode_utf8(&mut [0; 4]).bytes() {
            write!(out, "%{byte:02x}").expect("writing to a string does not fail");
        }
    }
    out
}

fn unescaped(text: &str) -> Option<String> {
    let mut parts = text.split('%');
    let mut bytes = parts.next()?.as_bytes().to_vec();
    for part in parts {
        let (digits, rest) = part.split_at_checked(2)?;
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
        bytes.extend_from_slice(rest.as_bytes());
    }
    String::from_utf8(bytes).ok()
}
