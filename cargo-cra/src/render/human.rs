//! For people at a terminal: findings as rustc shows them, then what could not be looked at, then a short summary.

pub(super) mod diagnostic;
mod rungs;
mod summary;
mod window;

use std::collections::BTreeMap;
use std::io;

use annotate_snippets::Level;

use super::{Options, tally};
use crate::evidence::v1;

/// More problems than this are counted, not shown.
const MOST_PROBLEMS: usize = 20;

/// More notes of one lint than this are counted, not shown.
const MOST_NOTES: usize = 3;

/// Writes the report.
///
/// # Errors
/// What writing to `out` says.
pub fn render(record: &v1::Record, options: &Options, out: &mut dyn io::Write) -> io::Result<()> {
    findings(record, options, out)?;
    problems(record, options, out)?;
    notices(record, options, out)?;
    if !options.quiet {
        hints(record, options, out)?;
    }
    summary::write(record, options, out)
}

/// Errors and warnings each; of the notes of one lint the first few, so that they do not bury the rest.
fn findings(record: &v1::Record, options: &Options, out: &mut dyn io::Write) -> io::Result<()> {
    let mut notes: BTreeMap<&str, usize> = BTreeMap::new();
    let mut folded = rungs::Folded::default();
    for finding in &record.findings {
        if options.verbose == 0 {
            if finding.accepted.is_some() || folded.takes(finding) {
                continue;
            }
            if finding.level == "note" {
                let seen = notes.entry(&finding.rule).or_default();
                *seen += 1;
                if *seen > MOST_NOTES {
                    continue;
                }
            }
        }
        writeln!(out, "{}", diagnostic::of_finding(finding, options.color))?;
    }
    for (rule, seen) in notes {
        if seen > MOST_NOTES {
            let title = format!("{} more of `{rule}`", seen - MOST_NOTES);
            let folded = diagnostic::of_words(
                Level::NOTE,
                &title,
                "see them with `--verbose`",
                options.color,
            );
            writeln!(out, "{folded}")?;
        }
    }
    if let Some(title) = folded.words() {
        let help = "see them with `--verbose`; machine formats have them all";
        let folded = diagnostic::of_words(Level::NOTE, &title, help, options.color);
        writeln!(out, "{folded}")?;
    }
    Ok(())
}

/// What could not be read or parsed. Only what hides something is worth a warning.
fn problems(record: &v1::Record, options: &Options, out: &mut dyn io::Write) -> io::Result<()> {
    let wanted = |problem: &&v1::Problem| problem.hides_something || options.verbose > 0;
    let wanted: Vec<&v1::Problem> = record.problems.iter().filter(wanted).collect();
    let shown = if options.verbose > 0 {
        wanted.len()
    } else {
        MOST_PROBLEMS
    };
    for problem in wanted.iter().take(shown) {
        writeln!(out, "{}", diagnostic::of_problem(problem, options.color))?;
    }
    if wanted.len() > shown {
        let title = format!("{} more problems of this kind", wanted.len() - shown);
        writeln!(
            out,
            "{}",
            diagnostic::of_words(
                Level::WARNING,
                &title,
                "see them with `--verbose`",
                options.color
            )
        )?;
    }
    Ok(())
}

/// What the reader must know before trusting the rest.
fn notices(record: &v1::Record, options: &Options, out: &mut dyn io::Write) -> io::Result<()> {
    let mut say = |level, title: &str, help| {
        writeln!(
            out,
            "{}",
            diagnostic::of_words(level, title, help, options.color)
        )
    };
    if record.inputs.files == 0 {
        let help = "name packages with `-p`, targets with `--all-targets`, or another workspace with `--manifest-path`";
        say(
            Level::ERROR,
            "nothing was looked at: the selection has no Rust file",
            help,
        )?;
    }
    let update = "run `cargo cra db update`";
    let Some(known) = &record.advisories else {
        return say(
            Level::WARNING,
            "no advisories were read, so dependencies were not checked for them",
            update,
        );
    };
    let age = tally::counted(usize::try_from(known.age_days).unwrap_or(0), "day");
    match known.freshness.as_str() {
        "ageing" => say(
            Level::NOTE,
            &format!("the advisories are {age} old"),
            update,
        ),
        "old" => say(
            Level::WARNING,
            &format!("the advisories are {age} old: newer ones are not known here"),
            update,
        ),
        "stale" => {
            let title = format!(
                "the advisories are {age} old, stale: that nothing was found in them says little"
            );
            say(Level::WARNING, &title, update)
        }
        _ => Ok(()),
    }
}

/// Where the rest can be read.
fn hints(record: &v1::Record, options: &Options, out: &mut dyn io::Write) -> io::Result<()> {
    let mut said = false;
    let accepted = tally::accepted(record).count();
    if accepted > 0 && options.verbose == 0 {
        let (noun, they, them) = if accepted == 1 {
            ("finding is", "it stays", "it")
        } else {
            ("findings are", "they stay", "them")
        };
        writeln!(
            out,
            "{accepted} {noun} accepted: {they} in the record; see {them} with `--verbose`"
        )?;
        said = true;
    }
    if tally::open(record).next().is_some() {
        writeln!(
            out,
            "`cargo cra explain <name>` says more of a finding, such as how to accept it"
        )?;
        said = true;
    }
    if said { writeln!(out) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use super::*;
    use crate::render::testing::{self, rendered, rendered_with};

    #[test]
    fn a_full_record() {
        assert_snapshot!(rendered(render, &testing::full()));
    }

    #[test]
    fn a_full_record_verbose() {
        let options = Options {
            verbose: 1,
            ..testing::options()
        };
        assert_snapshot!(rendered_with(render, &testing::full(), &options));
    }

    #[test]
    fn a_full_record_quiet() {
        let options = Options {
            quiet: true,
            ..testing::options()
        };
        let out = rendered_with(render, &testing::full(), &options);
        assert!(out.contains("error[cra::hardcoded_credential]"));
        assert!(!out.contains("requirement "));
        assert_eq!(
            out.lines().last(),
            Some(tally::last_line(&testing::full()).as_str())
        );
    }

    #[test]
    fn nothing_found() {
        assert_snapshot!(rendered(render, &testing::clean()));
    }

    #[test]
    fn nothing_looked_at() {
        assert_snapshot!(rendered(render, &testing::nothing()));
    }

    #[test]
    fn a_hostile_record() {
        let options = Options {
            verbose: 1,
            ..testing::options()
        };
        let out = rendered_with(render, &testing::hostile(), &options);
        testing::assert_harmless(&out);
        // A message must not be able to forge a diagnostic of its own.
        assert!(
            !out.lines()
                .any(|line| line.starts_with("error[E0000]") || line.starts_with("::error"))
        );
        assert!(
            out.len() < 100_000,
            "a long line floods: {} bytes",
            out.len()
        );
        assert_snapshot!(out);
    }

    #[test]
    fn colours_are_the_only_escape_sequences() {
        let options = Options {
            color: true,
            verbose: 1,
            ..testing::options()
        };
        for record in [testing::full(), testing::hostile()] {
            let out = rendered_with(render, &record, &options);
            assert!(out.contains('\u{1b}'));
            let mut rest = String::new();
            for part in out.split("\u{1b}[") {
                let (style, text) = part.split_once('m').unwrap_or(("", part));
                assert!(
                    style.chars().all(|c| c.is_ascii_digit() || c == ';') || !rest.contains('\n'),
                    "{style:?}"
                );
                rest.push_str(text);
            }
            testing::assert_harmless(&rest);
        }
    }

    #[test]
    fn the_age_of_advisories_is_told_by_its_weight() {
        let said = |days: i64, word: &str| {
            let mut record = testing::clean();
            let known = record.advisories.as_mut().unwrap();
            (known.age_days, known.freshness) = (days, word.to_owned());
            rendered(render, &record)
        };
        assert!(!said(6, "fresh").contains("the advisories are"));
        assert!(said(7, "ageing").contains("note: the advisories are 7 days old\n"));
        assert!(said(30, "old").contains("warning: the advisories are 30 days old"));
        assert!(said(90, "stale").contains("warning: the advisories are 90 days old, stale"));
        let mut record = testing::clean();
        record.advisories = None;
        assert!(rendered(render, &record).contains("warning: no advisories were read"));
    }

    #[test]
    fn many_problems_are_counted() {
        let mut record = testing::full();
        record.problems = vec![record.problems[0].clone(); 33];
        let out = rendered(render, &record);
        assert_eq!(
            out.matches("the parser stopped here").count(),
            MOST_PROBLEMS
        );
        assert!(out.contains("warning: 13 more problems of this kind"));
    }

    /// Lines, places and fixes at random from characters that are hard to lay out: nothing may panic or get through.
    #[test]
    fn no_layout_panics() {
        const HARD: [&str; 16] = [
            "a",
            " ",
            "\t",
            "\r",
            "\n",
            "\x1b[2J",
            "é",
            "e\u{301}",
            "日",
            "👨\u{200d}👩",
            "\u{202e}",
            "\u{feff}",
            "\u{fe0f}",
            "{",
            "\"",
            "",
        ];
        let mut state = 0x9e37_79b9_7f4a_7c15_u64;
        let mut random = move |below: usize| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(state >> 33).unwrap() % below
        };
        let text = |random: &mut dyn FnMut(usize) -> usize| -> String {
            let length = [0, 1, 8, 40, 400][random(5)];
            (0..length).map(|_| HARD[random(HARD.len())]).collect()
        };
        for round in 0..300 {
            let mut record = testing::clean();
            let location = |random: &mut dyn FnMut(usize) -> usize| {
                let lines: Vec<String> = (0..random(5)).map(|_| text(random)).collect();
                let mut number = |below| u32::try_from(random(below)).unwrap();
                let line_start = number(12);
                v1::Location {
                    path: ["a.rs", "b c.rs", "\x1b.rs"][number(3) as usize].to_owned(),
                    byte_start: number(9),
                    byte_end: number(9),
                    line_start,
                    column_start: number(20),
                    line_end: line_start + number(5),
                    column_end: number(90),
                    label: (number(2) == 0).then(|| text(random)),
                    text: lines,
                }
            };
            let mut finding = testing::finding(
                "rule",
                ["deny", "warn", "note"][round % 3],
                location(&mut random),
            );
            finding.related = (0..random(4)).map(|_| location(&mut random)).collect();
            finding.way = (0..random(12)).map(|_| location(&mut random)).collect();
            let edits = (0..random(4)).map(|_| v1::Edit {
                location: location(&mut random),
                replacement: String::new(),
            });
            let mut edits: Vec<v1::Edit> = edits.collect();
            for edit in &mut edits {
                edit.replacement = (0..random(9)).map(|_| HARD[random(HARD.len())]).collect();
            }
            finding.fix = Some(v1::Fix {
                title: "t".to_owned(),
                safe: true,
                edits,
            });
            record.findings = vec![finding];
            testing::assert_harmless(&rendered(render, &record));
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
