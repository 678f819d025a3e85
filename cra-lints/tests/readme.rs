//! The table of lints in the README, kept fresh; what is written by hand around it stays.

mod support;

use std::fmt::Write as _;

use cra_lints::lint::Family;
use cra_lints::lints::ALL;
use support::disk::{fresh, read};

const README: &str = "cra-lints/README.md";
const BEGIN: &str = "<!-- Written by tests/readme.rs from the lints: change those, then run `cargo test -p cra-lints --test readme`. -->\n";
const END: &str = "<!-- End of what is written by the test. -->\n";

#[test]
fn the_table_of_lints_is_fresh() -> Result<(), String> {
    let text = read(README)?;
    let marks = text
        .split_once(BEGIN)
        .and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let (before, after) =
        marks.ok_or_else(|| format!("{README} has lost one of the lines\n{BEGIN}{END}"))?;
    fresh(
        README,
        &format!("{before}{BEGIN}\n{}\n{END}{after}", table()),
    )
}

fn table() -> String {
    let mut out = format!("{} lints, by family.\n", ALL.len());
    for family in Family::ALL {
        let rules: Vec<_> = ALL.iter().filter(|rule| rule.family == family).collect();
        if rules.is_empty() {
            continue;
        }
        writeln!(out, "\n### `{}`\n", family.as_str()).expect("a string takes all");
        out.push_str("| lint | level | requirements | CWE | title |\n|---|---|---|---|---|\n");
        for rule in rules {
            let requirements: Vec<&str> = rule
                .lint
                .requirements
                .iter()
                .map(|requirement| requirement.id)
                .collect();
            let weaknesses: Vec<String> = rule.lint.cwe.iter().map(u16::to_string).collect();
            let (id, level) = (rule.id, rule.lint.level.as_str());
            let (requirements, weaknesses) = (requirements.join(", "), weaknesses.join(", "));
            let link = format!("src/lints/{}/{id}.rs", family.as_str());
            let title = rule.title().replace('|', "\\|");
            writeln!(
                out,
                "| [`{id}`]({link}) | {level} | {requirements} | {weaknesses} | {title} |"
            )
            .expect("a string takes all");
        }
    }
    out
}
