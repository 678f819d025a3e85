//! One line for each open finding, and one for the run.

use std::io;

use annotate_snippets::renderer::{AnsiColor, Effects, Style};

use super::human::diagnostic::place;
use super::{Options, escape, tally};
use crate::evidence::v1;

/// Writes `path:line:column: level[cra::name]: message` for each open finding, then the numbers of the run.
///
/// # Errors
/// What writing to `out` says.
pub fn render(record: &v1::Record, options: &Options, out: &mut dyn io::Write) -> io::Result<()> {
    for finding in tally::open(record) {
        let word = tally::word(&finding.level);
        let style = if options.color {
            colour(word)
        } else {
            Style::new()
        };
        let name = tally::qualified(&finding.rule);
        let (rule, message) = (escape::line(&name), escape::line(&finding.message));
        writeln!(
            out,
            "{}: {style}{word}[{rule}]{style:#}: {message}",
            place(&finding.primary)
        )?;
    }
    writeln!(out, "{}", tally::last_line(record))
}

fn colour(word: &str) -> Style {
    let colour = match word {
        "error" => AnsiColor::BrightRed,
        "warning" => AnsiColor::Yellow,
        _ => AnsiColor::BrightGreen,
    };
    colour.on_default().effects(Effects::BOLD)
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
    fn a_hostile_record() {
        let out = rendered(render, &testing::hostile());
        testing::assert_harmless(&out);
        assert_eq!(
            out.lines().count(),
            3,
            "one line a finding, and the last: {out}"
        );
        assert_snapshot!(out);
    }

    #[test]
    fn a_run_that_saw_nothing_says_so() {
        assert!(
            rendered(render, &testing::nothing())
                .starts_with("nothing was looked at: no open findings in 1 package, 0 files")
        );
    }
}
