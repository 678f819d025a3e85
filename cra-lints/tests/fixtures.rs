//! The fixture crates of `test-crates/<lint>`: marks say where, the folder's name says whether, the snapshot says how it reads.

mod support;

use cra_lints::model::Model;
use libtest_mimic::{Arguments, Failed, Trial};
use support::disk::{Fixture, fixture_folders, fixtures, lints};
use support::marks::marks;

/// Folders of `test-crates` that are no lint's.
const OTHERS: &[&str] = &[
    "advisory-db",
    "advisory-db-damaged",
    "advisory-db-worlds",
    "test-results",
    "worlds",
];

fn main() {
    let mut trials = vec![Trial::test(
        "every_folder_is_a_lints",
        every_folder_is_a_lints,
    )];
    for rule in lints() {
        let mut kinds = [false; 2];
        for fixture in fixtures(rule) {
            kinds[usize::from(fixture.fails())] = true;
            let title = format!("{}::{}", rule.id, fixture.name);
            trials.push(Trial::test(title, move || check(&fixture)));
        }
        let both = kinds == [true; 2];
        trials.push(Trial::test(format!("{}::has_both", rule.id), move || {
            if both {
                Ok(())
            } else {
                Err("a lint has at least one fixture `fail_…` and one `pass_…`".into())
            }
        }));
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

/// Fixtures of a lint that is not there, or is named otherwise, would never be run.
fn every_folder_is_a_lints() -> Result<(), Failed> {
    let folders = fixture_folders();
    let known = |name: &str| lints().any(|rule| rule.id == name) || OTHERS.contains(&name);
    if let Some(stray) = folders.iter().find(|name| !known(name)) {
        return Err(format!("`test-crates/{stray}` belongs to no lint: nothing runs it").into());
    }
    match OTHERS
        .iter()
        .find(|name| !folders.iter().any(|folder| folder == *name))
    {
        Some(gone) => Err(format!("`test-crates/{gone}` is gone: take it from the list").into()),
        None => Ok(()),
    }
}

fn check(fixture: &Fixture) -> Result<(), Failed> {
    let files = fixture.files();
    let rule = fixture.rule;
    let snapshot = support::snapshot(&files, Some(support::advisories()));
    let model = Model::new(&snapshot);
    let findings = support::findings(&model, rule);
    let report = support::text::report(&model, &findings);
    let mut found: Vec<(String, u32)> = findings
        .iter()
        .map(|finding| {
            let file = model.file(finding.primary.file);
            (
                file.path.clone(),
                file.lines.line(finding.primary.span.start),
            )
        })
        .collect();
    // What is missed is marked too, and so is what is found by mistake: both are known, and neither goes unnoticed.
    let mut marked = marks(&files, rule.id, "~");
    marked.extend(marks(&files, rule.id, "~!"));
    let missed = marks(&files, rule.id, "~?");
    found.sort();
    marked.sort();
    if let Some(now) = missed.iter().find(|place| found.contains(place)) {
        return Err(format!("{now:?} is found now: write `//~` there instead of `//~?`").into());
    }
    if found != marked {
        return Err(format!("marked {marked:?}\nfound  {found:?}\n\n{report}").into());
    }
    let wanted = marks(&files, rule.id, "~").len() + missed.len();
    match fixture.name.split_once('_').map(|(kind, _)| kind) {
        Some("fail") if wanted > 0 => {}
        Some("pass") if wanted == 0 => {}
        _ => return Err("a fixture `fail_…` has marks, a fixture `pass_…` has none".into()),
    }
    if !findings.is_empty() {
        let mut settings = insta::Settings::new();
        settings.set_snapshot_path(&fixture.dir);
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!("report", report));
    }
    Ok(())
}
