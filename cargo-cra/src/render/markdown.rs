//! For auditors: the 22 requirements on one page, with what was looked at, what speaks for and against each, and what
//! only a person can answer.

mod about;
mod requirement;
mod text;

use std::collections::BTreeSet;
use std::io;

use super::{Options, tally};
use crate::evidence::v1::Record;
use text::{code, prose};

/// Writes the page.
///
/// # Errors
/// What writing to `out` says.
pub fn render(record: &Record, _options: &Options, out: &mut dyn io::Write) -> io::Result<()> {
    head(record, out)?;
    glance(record, out)?;
    writeln!(out, "## The requirements\n")?;
    for point in &record.requirements {
        requirement::write(record, point, out)?;
    }
    others(record, out)?;
    about::unseen(record, out)?;
    about::inputs(record, out)?;
    about::words(out)
}

fn head(record: &Record, out: &mut dyn io::Write) -> io::Result<()> {
    let tool = &record.tool;
    writeln!(
        out,
        "# Evidence for the essential requirements of Annex I\n"
    )?;
    writeln!(
        out,
        "Written by {} {} from the state of {}.\n",
        prose(&tool.name),
        prose(&tool.version),
        prose(&record.as_of)
    )?;
    writeln!(
        out,
        "This page is evidence: what was looked at, what was found, and what people state. It is not an EU declaration \
         of conformity, and it does not replace one. The texts of the requirements are paraphrases of this project and \
         stand beside the link to the law; only the Official Journal is authentic.\n"
    )?;
    writeln!(out, "**{}**\n", prose(&tally::verdict(record)))?;
    writeln!(out, "{}\n", prose(&tally::last_line(record)))
}

fn glance(record: &Record, out: &mut dyn io::Write) -> io::Result<()> {
    writeln!(out, "## At a glance\n")?;
    writeln!(
        out,
        "| Requirement | Status | Open findings | Accepted | Looked at | Needs a person |"
    )?;
    writeln!(out, "|---|---|---|---|---|---|")?;
    for point in &record.requirements {
        let open = tally::Counts::of(tally::at(record, &point.open)).words();
        let looked_at = tally::looked_at(record, point);
        let cells = [
            format!("{} {}", prose(&point.id), prose(&point.title)),
            prose(&point.status),
            or_none(&open).to_owned(),
            or_none(&counted(point.accepted.len())).to_owned(),
            or_none(&looked_at).to_owned(),
            if point.question.is_some() {
                "yes"
            } else {
                "no"
            }
            .to_owned(),
        ];
        writeln!(out, "| {} |", cells.join(" | "))?;
    }
    writeln!(out)
}

/// Findings that speak to none of the requirements must not get lost.
fn others(record: &Record, out: &mut dyn io::Write) -> io::Result<()> {
    let told: BTreeSet<usize> = record
        .requirements
        .iter()
        .flat_map(|point| point.open.iter().chain(&point.accepted))
        .copied()
        .collect();
    let rest: Vec<_> = record
        .findings
        .iter()
        .enumerate()
        .filter(|(at, _)| !told.contains(at))
        .collect();
    if rest.is_empty() {
        return Ok(());
    }
    writeln!(out, "## Findings that speak to no single requirement\n")?;
    for (_, finding) in rest {
        requirement::finding(finding, "", out)?;
    }
    writeln!(out)
}

fn or_none(text: &str) -> &str {
    if text.is_empty() { "none" } else { text }
}

fn counted(count: usize) -> String {
    if count == 0 {
        String::new()
    } else {
        count.to_string()
    }
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use super::*;
    use crate::render::testing::{self, rendered};

    #[test]
    fn a_full_record() {
        assert_snapshot!(rendered(render, &testing::full()));
    }

    #[test]
    fn all_22_requirements_are_on_the_page() {
        let page = rendered(render, &testing::nothing());
        assert_eq!(page.matches("\n### ").count(), 22);
        assert!(page.contains("nothing was looked at"));
    }

    #[test]
    fn a_hostile_record() {
        let page = rendered(render, &testing::hostile());
        testing::assert_harmless(&page);
        for line in page.lines() {
            let heading = line.starts_with('#');
            assert!(
                !(heading && (line.contains("title") || line.contains("gone"))),
                "a forged heading: {line}"
            );
        }
        assert_snapshot!(page);
    }

    #[test]
    fn the_tool_never_says_more_than_it_may() {
        for record in [testing::full(), testing::clean(), testing::nothing()] {
            let page = rendered(render, &record).to_lowercase();
            for word in ["compliant", "certified", "passed all", "cra-ready"] {
                assert!(!page.contains(word), "{word}");
            }
            assert!(page.contains("not an eu declaration of conformity"));
        }
    }

    #[test]
    fn the_same_record_gives_the_same_bytes() {
        assert_eq!(
            rendered(render, &testing::full()),
            rendered(render, &testing::full())
        );
    }
}
