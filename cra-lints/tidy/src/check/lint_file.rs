//! A lint's file has a fitting name, the five headings in order, and weaknesses that the catalogue knows.

use super::Complaint;
use crate::family;
use crate::token::{Token, tokens};
use crate::tree::Source;

/// The headings under the title, in order.
pub const HEADINGS: [&str; 5] = ["What it checks", "Why it matters", "Bad", "Good", "Limits"];
/// Where lints lie.
pub const FOLDER: &str = "cra-lints/src/lints/";

/// The complaints about a file in the folder of the lints. `weaknesses` are the numbers of the catalogue, ascending.
pub fn check(source: &Source, weaknesses: &[u16]) -> Vec<Complaint> {
    let Some(path) = source.path.strip_prefix(FOLDER) else {
        return Vec::new();
    };
    let mut out = Vec::new();
    if let Err(what) = placed(path) {
        out.push(Complaint::new(&source.path, 1, what));
    }
    out.extend(headings(source));
    out.extend(unknown_weaknesses(source, weaknesses));
    out
}

/// The family and the name of a lint, from its path below the folder of the lints.
///
/// # Errors
/// What is wrong with place or name.
pub fn placed(path: &str) -> Result<(&str, &str), String> {
    let stem = path.strip_suffix(".rs").unwrap_or(path);
    let Some((folder, name)) = stem.split_once('/').filter(|(_, name)| !name.contains('/')) else {
        return Err(
            "a lint lies in the folder of its family, as `lints/network/open_port.rs`".to_owned(),
        );
    };
    family::family(folder)?;
    family::check_name(name)?;
    Ok((folder, name))
}

/// The title of a lint: the heading of its first line.
pub fn title(text: &str) -> Option<&str> {
    let title = text.lines().next()?.strip_prefix("//! # ")?.trim();
    (!title.is_empty()).then_some(title)
}

/// A heading with the text under it.
struct Section<'t> {
    heading: &'t str,
    line: usize,
    has_text: bool,
    /// The words after the opening of each fence.
    fences: Vec<&'t str>,
}

fn headings(source: &Source) -> Vec<Complaint> {
    let complaint = |line, what: &str| vec![Complaint::new(&source.path, line, what)];
    if title(&source.text).is_none() {
        return complaint(1, "the first line is not `//! # ` and a title");
    }
    let (sections, open_fence) = sections(&source.text);
    if let Some(line) = open_fence {
        return complaint(line, "this fence is not closed");
    }
    for (at, wanted) in HEADINGS.iter().enumerate() {
        let Some(section) = sections.get(at) else {
            return complaint(1, &format!("the heading `## {wanted}` is missing"));
        };
        if section.heading != *wanted {
            let what = format!("`## {wanted}` belongs here, not `## {}`", section.heading);
            return complaint(section.line, &what);
        }
        if !section.has_text {
            return complaint(
                section.line,
                &format!("there is nothing under `## {wanted}`"),
            );
        }
        // An example is a small package: each fence names the file it is.
        if matches!(*wanted, "Bad" | "Good") {
            let named = |fence: &&str| fence.split_whitespace().count() == 2;
            if section.fences.is_empty() || !section.fences.iter().all(named) {
                let what =
                    format!("`## {wanted}` needs fences that name a file, as ```rust src/lib.rs");
                return complaint(section.line, &what);
            }
        }
    }
    match sections.get(HEADINGS.len()) {
        Some(extra) => complaint(
            extra.line,
            &format!("`## {}` is not a heading of a lint", extra.heading),
        ),
        None => Vec::new(),
    }
}

/// The second-level sections of the `//!` lines at the top, and the line of a fence that is not closed.
fn sections(text: &str) -> (Vec<Section<'_>>, Option<usize>) {
    let mut sections: Vec<Section<'_>> = Vec::new();
    let mut open = None;
    for (line, text) in (1..).zip(text.lines()) {
        let Some(doc) = text.strip_prefix("//!") else {
            break;
        };
        let doc = doc.trim();
        let fence = doc.strip_prefix("```");
        if open.is_none()
            && let Some(heading) = doc.strip_prefix("## ")
        {
            let heading = heading.trim();
            sections.push(Section {
                heading,
                line,
                has_text: false,
                fences: Vec::new(),
            });
            continue;
        }
        if let Some(section) = sections.last_mut() {
            section.has_text |= !doc.is_empty();
            if let (Some(words), None) = (fence, open) {
                section.fences.push(words);
            }
        }
        if fence.is_some() {
            open = if open.is_some() { None } else { Some(line) };
        }
    }
    (sections, open)
}

fn unknown_weaknesses(source: &Source, weaknesses: &[u16]) -> Vec<Complaint> {
    let tokens: Vec<Token<'_>> = tokens(&source.text);
    let list = ["cwe", ":", "&", "["];
    let Some(at) = tokens
        .windows(4)
        .position(|four| four.iter().zip(list).all(|(t, text)| t.text == text))
    else {
        return Vec::new();
    };
    let members = tokens[at + 4..]
        .iter()
        .take_while(|token| token.text != "]");
    members
        .filter(|token| token.text != ",")
        .filter(|token| {
            !token
                .text
                .parse()
                .is_ok_and(|number| weaknesses.binary_search(&number).is_ok())
        })
        .map(|token| {
            let what = format!(
                "CWE-{} is not in cra-macros/vocab/catalogue/cwe.toml",
                token.text
            );
            Complaint::new(&source.path, token.line, what)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "\
//! # An open port
//!
//! ## What it checks
//! A port.
//!
//! ## Why it matters
//! It is open.
//!
//! ## Bad
//! ```rust src/lib.rs
//! ## not a heading
//! ```
//!
//! ## Good
//! ```rust src/lib.rs
//! fn f() {}
//! ```
//!
//! ## Limits
//! Many.

static LINT: Lint = Lint { cwe: &[16, 89] };
";

    fn said(path: &str, text: &str) -> Vec<(usize, String)> {
        let complaints = check(
            &Source::new(&format!("{FOLDER}{path}"), text),
            &[16, 20, 89],
        );
        complaints
            .into_iter()
            .map(|one| (one.line, one.what))
            .collect()
    }

    #[test]
    fn a_whole_lint_is_left_alone() {
        assert_eq!(said("network/open_port.rs", GOOD), []);
        assert_eq!(check(&Source::new("cra-lints/src/model.rs", "x"), &[]), []);
        assert_eq!(title(GOOD), Some("An open port"));
    }

    #[test]
    fn place_and_name_are_checked() {
        for path in [
            "open_port.rs",
            "network/deep/open_port.rs",
            "web/open_port.rs",
            "network/no_port.rs",
        ] {
            assert_eq!(said(path, GOOD).len(), 1, "{path}");
        }
    }

    #[test]
    fn headings_come_whole_and_in_order() {
        for (from, to, line, what) in [
            ("//! # An open port", "//! An open port", 1, "title"),
            (
                "//! ## Limits\n//! Many.\n",
                "",
                1,
                "`## Limits` is missing",
            ),
            (
                "## Good",
                "## Fine",
                14,
                "`## Good` belongs here, not `## Fine`",
            ),
            ("//! A port.\n", "", 3, "nothing under `## What it checks`"),
            (
                "//! ```rust src/lib.rs\n//! fn",
                "//! ```rust\n//! fn",
                14,
                "name a file",
            ),
            (
                "//! fn f() {}\n//! ```\n",
                "//! fn f() {}\n",
                15,
                "not closed",
            ),
            (
                "//! Many.\n",
                "//! Many.\n//! ## More\n//! Text.\n",
                21,
                "`## More` is not a heading",
            ),
        ] {
            let text = GOOD.replacen(from, to, 1);
            assert_ne!(text, GOOD, "{from}");
            let said = said("network/open_port.rs", &text);
            assert_eq!(said.len(), 1, "{said:?}");
            assert_eq!(said[0].0, line, "{said:?}");
            assert!(said[0].1.contains(what), "{said:?}");
        }
    }

    #[test]
    fn weaknesses_are_those_of_the_catalogue() {
        let said = said(
            "network/open_port.rs",
            &GOOD.replace("16, 89", "16, 88,\n 9999999"),
        );
        let lines: Vec<usize> = said.iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [22, 23], "{said:?}");
    }
}
