//! The examples in each lint's documentation, run: what is called bad is found, what is called good is not.

mod support;

use cra_lints::lint::Rule;
use cra_lints::lints::ALL;
use cra_lints::model::Model;
use libtest_mimic::{Arguments, Failed, Trial};
use support::Files;

fn main() {
    let trials = ALL
        .iter()
        .filter(|rule| !rule.lint.check.is_empty())
        .flat_map(|rule| {
            [
                Trial::test(format!("{}::bad", rule.id), move || bad(rule)),
                Trial::test(format!("{}::good", rule.id), move || good(rule)),
            ]
        })
        .collect();
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

fn bad(rule: &'static Rule) -> Result<(), Failed> {
    for files in packages(rule, "Bad")? {
        let (count, report) = run(rule, &files);
        if count == 0 {
            return Err(format!(
                "the bad example of `{}` is not found:\n{files:#?}\n{report}",
                rule.id
            )
            .into());
        }
    }
    Ok(())
}

fn good(rule: &'static Rule) -> Result<(), Failed> {
    for files in packages(rule, "Good")? {
        let (count, report) = run(rule, &files);
        if count != 0 {
            return Err(
                format!("the good example of `{}` is found bad:\n{report}", rule.id).into(),
            );
        }
    }
    Ok(())
}

fn run(rule: &'static Rule, files: &Files) -> (usize, String) {
    let snapshot = support::snapshot(files, Some(support::advisories()));
    let model = Model::new(&snapshot);
    assert!(
        model.problems.is_empty(),
        "an example has a problem: {:?}",
        model.problems
    );
    let findings = support::findings(&model, rule);
    (findings.len(), support::text::report(&model, &findings))
}

/// The packages of a section: each fence names its file; a file that comes again begins the next package.
fn packages(rule: &Rule, heading: &str) -> Result<Vec<Files>, Failed> {
    let section = rule.section(heading);
    let mut out: Vec<Files> = vec![Files::new()];
    let mut open: Option<(String, String)> = None;
    for line in section.lines() {
        match (&mut open, line.strip_prefix("```")) {
            (None, Some(info)) => {
                let path = info.split_whitespace().nth(1);
                let path = path.ok_or_else(|| {
                    format!("a fence in `{}` of `{}` names no file", heading, rule.id)
                })?;
                open = Some((path.to_owned(), String::new()));
            }
            (Some(_), Some("")) => {
                let (path, text) = open.take().expect("the arm says so");
                if out.last().expect("never empty").contains_key(&path) {
                    out.push(Files::new());
                }
                out.last_mut().expect("never empty").insert(path, text);
            }
            (Some((_, text)), _) => {
                text.push_str(line);
                text.push('\n');
            }
            (None, None) => {}
        }
    }
    if out[0].is_empty() {
        return Err(format!("the section `{heading}` of `{}` has no example", rule.id).into());
    }
    Ok(out)
}
