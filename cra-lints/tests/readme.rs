//! The table of lints in the README, kept fresh; what is written by hand around it stays.

mod support;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use cra_lints::lint::{Check, Family, Rule};
use cra_lints::lints::ALL;
use support::disk::{fresh, read};
use toml_edit::{DocumentMut, Item};

const README: &str = "cra-lints/README.md";
const MEASURED: [&str; 2] = ["cra-lints/measured.toml", "cra-lints/measured_warn.toml"];
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
    let [deny, warn] = MEASURED;
    let table = table(&measured(deny)?, &measured(warn)?);
    fresh(README, &format!("{before}{BEGIN}\n{table}\n{END}{after}"))
}

/// How many findings of each lint at one level people read in packages of others, how many of them were right, and when.
fn measured(path: &str) -> Result<BTreeMap<String, String>, String> {
    let text = read(path)?;
    let table: DocumentMut = text.parse().map_err(|error| format!("{path}: {error}"))?;
    let number = |item: &Item, key: &str| item.get(key).and_then(Item::as_integer);
    let mut out = BTreeMap::new();
    for (lint, item) in table.iter() {
        let known = ALL.iter().any(|rule| rule.id == lint);
        let said = number(item, "read").zip(number(item, "right"));
        let day = item.get("date").and_then(Item::as_str);
        let (Some((read, right)), Some(day), true) = (said, day, known) else {
            return Err(format!(
                "{path}: `{lint}` is no lint, or lacks `read`, `right` or `date`"
            ));
        };
        if !(0..=read).contains(&right) {
            return Err(format!(
                "{path}: of {read} findings of `{lint}` not {right} can be right"
            ));
        }
        out.insert(lint.to_owned(), format!("{right} of {read}, {day}"));
    }
    Ok(out)
}

/// How far a lint looks: at the text, at names, at types, at where values come from, or at manifests and the whole.
fn class(rule: &Rule) -> &'static str {
    let of = |check: &Check| match check {
        Check::Flow(..) | Check::Pointer(_) => "inter",
        Check::Body(_) | Check::Call(_) => "types",
        Check::Path(_) => "path",
        Check::File(_) | Check::Item(_) => "pattern",
        Check::Package(_) | Check::Workspace(_) => "workspace",
    };
    let classes: Vec<&str> = rule.lint.check.iter().map(of).collect();
    let order = ["inter", "types", "path", "pattern", "workspace"];
    let found = order.into_iter().find(|class| classes.contains(class));
    // Those that check nothing by themselves, such as advisories and acceptances, are judged from the whole.
    found.unwrap_or("workspace")
}

fn table(deny: &BTreeMap<String, String>, warn: &BTreeMap<String, String>) -> String {
    let mut out = format!("{} lints, by family.\n", ALL.len());
    for family in Family::ALL {
        let rules: Vec<_> = ALL.iter().filter(|rule| rule.family == family).collect();
        if rules.is_empty() {
            continue;
        }
        writeln!(out, "\n### `{}`\n", family.as_str()).expect("a string takes all");
        out.push_str("| lint | class | level | requirements | CWE | right at `deny` | right at `warn` | title |\n|---|---|---|---|---|---|---|---|\n");
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
            let right = |of: &BTreeMap<String, String>| of.get(id).cloned().unwrap_or_default();
            let (denied, warned) = (right(deny), right(warn));
            let title = rule.title().replace('|', "\\|");
            writeln!(
                out,
                "| [`{id}`]({link}) | {} | {level} | {requirements} | {weaknesses} | {denied} | {warned} | {title} |",
                class(rule)
            )
            .expect("a string takes all");
        }
    }
    out
}
