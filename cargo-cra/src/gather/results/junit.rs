//! JUnit's XML: as nextest writes it, and as libtest does.
//!
//! Nothing is expanded but the five names that XML has itself, and a file that declares more is refused.

use cra_lints::snapshot::results::{Outcome, Program, TestResult};
use cra_vocab::Date;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use super::Said;

/// Elements inside each other; results need five.
const MOST_DEPTH: usize = 16;
/// More tests than this are in no run.
const MOST_TESTS: usize = 1_000_000;

/// Reads the text of a file.
///
/// # Errors
/// What is wrong with it, in words.
pub(super) fn read(text: &str) -> Result<Said, String> {
    let mut reader = Reader::from_str(text);
    let mut junit = Junit::default();
    loop {
        let event = reader.read_event().map_err(|error| {
            format!(
                "it is no well-formed XML: {error}, at byte {}",
                reader.error_position()
            )
        })?;
        match event {
            Event::Start(tag) => junit.open(&tag)?,
            Event::Empty(tag) => {
                junit.open(&tag)?;
                junit.close();
            }
            Event::End(_) => junit.close(),
            Event::DocType(_) => {
                return Err(
                    "it declares a type of document, which results of tests do not need".to_owned(),
                );
            }
            Event::Eof => break,
            _ => {}
        }
    }
    if !junit.open.is_empty() {
        return Err("it ends in the middle".to_owned());
    }
    if !junit.seen_root {
        return Err("it has no element".to_owned());
    }
    Ok(Said {
        results: junit.results,
        began: junit.began,
        left_out: Vec::new(),
        miri: None,
    })
}

/// What an open element is.
enum Element {
    /// `testsuites`.
    Suites,
    /// `testsuite`, with its name.
    Suite(String),
    /// `testcase`: the last of the results.
    Case,
    /// Anything else; what is in it is not looked at.
    Other,
}

#[derive(Default)]
struct Junit {
    open: Vec<Element>,
    seen_root: bool,
    began: Option<i64>,
    results: Vec<TestResult>,
}

impl Junit {
    #[cra::bounded(depth = MOST_DEPTH)]
    fn open(&mut self, tag: &BytesStart<'_>) -> Result<(), String> {
        if self.open.len() >= MOST_DEPTH {
            return Err(format!(
                "more than {MOST_DEPTH} elements lie inside each other"
            ));
        }
        let element = match (self.open.last(), tag.name().as_ref()) {
            (None, _) if self.seen_root => {
                return Err("a second element follows the first".to_owned());
            }
            (None, "testsuites") => Element::Suites,
            (None | Some(Element::Suites | Element::Suite(_)), "testsuite") => {
                Element::Suite(attribute(tag, "name")?.unwrap_or_default())
            }
            (None, other) => {
                return Err(format!(
                    "its first element is `{}`, not `testsuites`",
                    other.chars().take(40).collect::<String>()
                ));
            }
            (Some(Element::Suite(suite)), "testcase") => {
                if self.results.len() >= MOST_TESTS {
                    return Err(format!("it has more than {MOST_TESTS} tests"));
                }
                self.results.push(case(tag, suite)?);
                Element::Case
            }
            (Some(Element::Case), inner) => {
                if let Some(result) = self.results.last_mut() {
                    result.outcome = worse(result.outcome, of_child(inner));
                }
                Element::Other
            }
            _ => Element::Other,
        };
        if matches!(element, Element::Suites | Element::Suite(_)) {
            let began = attribute(tag, "timestamp")?.and_then(|text| seconds(&text));
            self.began = [self.began, began].into_iter().flatten().min();
        }
        self.seen_root = true;
        self.open.push(element);
        Ok(())
    }

    fn close(&mut self) {
        self.open.pop();
    }
}

fn case(tag: &BytesStart<'_>, suite: &str) -> Result<TestResult, String> {
    let Some(name) = attribute(tag, "name")? else {
        return Err("one of its tests has no name".to_owned());
    };
    let class = attribute(tag, "classname")?.unwrap_or_default();
    let (program, name) = match class.as_str() {
        // nextest names suite and class after the program.
        class if !class.is_empty() && class == suite => (Program::Nextest(class.to_owned()), name),
        // libtest has these two words for tests without a module, and the modules otherwise.
        "" | "crate" | "integration" => (Program::Unknown, name),
        class => (Program::Unknown, format!("{class}::{name}")),
    };
    let status = attribute(tag, "status")?;
    let outcome = match status.as_deref().map(str::to_lowercase).as_deref() {
        None | Some("run" | "ok" | "passed" | "success" | "completed") => Outcome::Passed,
        Some(_) => Outcome::Unclear,
    };
    Ok(TestResult {
        program,
        name,
        outcome,
    })
}

/// What an element inside of a test says of it.
fn of_child(name: &str) -> Outcome {
    match name {
        "system-out" | "system-err" | "properties" => Outcome::Passed,
        "failure" | "error" | "rerunFailure" | "rerunError" => Outcome::Failed,
        "skipped" => Outcome::Ignored,
        "flakyFailure" | "flakyError" => Outcome::Flaky,
        _ => Outcome::Unclear,
    }
}

fn worse(one: Outcome, other: Outcome) -> Outcome {
    let order = |outcome: &Outcome| match outcome {
        Outcome::Passed => 0,
        Outcome::Ignored => 1,
        Outcome::Unclear => 2,
        Outcome::Flaky => 3,
        Outcome::Failed => 4,
    };
    std::cmp::max_by_key(one, other, order)
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Result<Option<String>, String> {
    let broken =
        |error: &dyn std::fmt::Display| format!("an attribute is not well formed: {error}");
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|error| broken(&error))?;
        if attribute.key.as_ref() == name {
            let value = attribute.normalized_value(XmlVersion::Implicit1_0);
            return value
                .map(|value| Some(value.into_owned()))
                .map_err(|error| broken(&error));
        }
    }
    Ok(None)
}

/// The seconds since 1970 of a moment as RFC 3339 writes it; without a zone it is taken as UTC.
fn seconds(text: &str) -> Option<i64> {
    let (date, time) = text.split_once(['T', 't', ' '])?;
    let days = date.parse::<Date>().ok()?.days_since_epoch();
    let (clock, zone) = match time.find(['Z', 'z', '+', '-']) {
        Some(at) => time.split_at(at),
        None => (time, ""),
    };
    let clock = clock.split('.').next()?;
    let mut parts = clock.split(':').map(|part| part.parse::<u32>().ok());
    let (hour, minute) = (parts.next()??, parts.next()??);
    let second = parts.next().unwrap_or(Some(0))?;
    if hour > 24 || minute > 59 || second > 60 {
        return None;
    }
    let offset = match zone.chars().next() {
        None | Some('Z' | 'z') => 0,
        Some(sign) => {
            let (hours, minutes) = zone[1..].split_once(':')?;
            let (hours, minutes) = (hours.parse::<u32>().ok()?, minutes.parse::<u32>().ok()?);
            let minutes = i64::from(hours)
                .checked_mul(60)?
                .checked_add(i64::from(minutes))?;
            if sign == '-' { -minutes } else { minutes }
        }
    };
    let of_day = i64::from(hour) * 3600 + i64::from(minute) * 60 + i64::from(second);
    days.checked_mul(86_400)?
        .checked_add(of_day)?
        .checked_sub(offset.checked_mul(60)?)
}

#[cfg(test)]
mod tests;
