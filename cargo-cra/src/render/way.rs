//! The way of a value: which steps of it are shown, and how.

use std::fmt::Write as _;

use super::escape;
use super::human::diagnostic::place;
use crate::evidence::v1::{Finding, Location};

/// Ways of more steps than this are listed, because drawn they hide the place itself.
const MOST_DRAWN: usize = 4;

/// Steps farther away from the place than this many lines are listed.
const FARTHEST: u32 = 15;

/// Of longer ways the beginning and the end are listed.
const MOST_LISTED: usize = 8;

/// The steps before the place of the finding, which is the last one.
pub(super) fn before(finding: &Finding) -> &[Location] {
    match finding.way.split_last() {
        Some((_, before)) => before,
        None => &[],
    }
}

/// Whether the steps can be drawn into the lines around the place.
pub(super) fn is_near(finding: &Finding) -> bool {
    let here = &finding.primary;
    let near = |step: &Location| {
        step.path == here.path
            && step.line_start.abs_diff(here.line_start) <= FARTHEST
            && step.text.len() == 1
    };
    let before = before(finding);
    before.len() <= MOST_DRAWN && before.iter().all(near)
}

/// The steps as a list, a line each, harmless.
pub(super) fn listed(finding: &Finding) -> String {
    let steps = &finding.way;
    let left_out = steps.len().saturating_sub(MOST_LISTED);
    let gap = if left_out > 1 {
        MOST_LISTED / 2..MOST_LISTED / 2 + left_out
    } else {
        0..0
    };
    let mut out = "the way there:".to_owned();
    for (at, step) in steps.iter().enumerate() {
        if gap.contains(&at) {
            if at == gap.start {
                write!(out, "\n… {left_out} more steps").expect("a string takes all");
            }
            continue;
        }
        let words = step.label.as_deref().unwrap_or_default();
        write!(out, "\n{}. {} {}", at + 1, place(step), escape::line(words))
            .expect("a string takes all");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::testing;

    fn finding(lines: impl Iterator<Item = u32>) -> Finding {
        let step = |line| {
            let step = testing::place("src/main.rs", line, "    work(text);", "text");
            testing::labelled(step, &format!("step of line {line}"))
        };
        let way: Vec<Location> = lines.map(step).collect();
        let end = way.last().expect("there are lines").clone();
        let mut out = testing::finding("sql_injection", "deny", end);
        out.way = way;
        out
    }

    #[test]
    fn few_near_steps_are_drawn() {
        assert!(is_near(&finding([3, 5, 9].into_iter())));
        assert!(!is_near(&finding([3, 90].into_iter())));
        assert!(!is_near(&finding(1..9)));
        let mut elsewhere = finding([3, 5].into_iter());
        elsewhere.way[0].path = "src/other.rs".to_owned();
        assert!(!is_near(&elsewhere));
    }

    #[test]
    fn the_middle_of_long_ways_is_counted() {
        let short = listed(&finding(1..10));
        assert_eq!(short.lines().count(), 10, "{short}");
        let long = listed(&finding(1..31));
        let lines: Vec<&str> = long.lines().collect();
        assert_eq!(lines.len(), 10, "{long}");
        assert_eq!(lines[4], "4. src/main.rs:4:10 step of line 4");
        assert_eq!(lines[5], "… 22 more steps");
        assert_eq!(lines[6], "27. src/main.rs:27:10 step of line 27");
    }

    #[test]
    fn steps_cannot_steer_the_terminal() {
        let mut hostile = finding(1..9);
        hostile.way[0].path = "src/\u{1b}[2J.rs".to_owned();
        hostile.way[1].label = Some("red \u{1b}[31m\n9. forged".to_owned());
        let out = listed(&hostile);
        testing::assert_harmless(&out);
        assert_eq!(out.lines().count(), 9, "{out}");
    }
}
