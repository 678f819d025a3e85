//! The fixture crates of `test-crates/<lint>`: marks say where, the folder's name says whether, the snapshot says how it reads.
#![allow(clippy::disallowed_methods, reason = "fixtures are read from the disk")]

mod support;

use std::path::{Path, PathBuf};

use cra_lints::lint::Rule;
use cra_lints::lints::ALL;
use cra_lints::model::Model;
use libtest_mimic::{Arguments, Failed, Trial};
use support::Files;

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../test-crates");
    let mut trials = Vec::new();
    for rule in ALL.iter().filter(|rule| !rule.lint.check.is_empty()) {
        let folder = root.join(rule.id);
        let mut kinds = [false; 2];
        for crate_dir in folders(&folder) {
            let name = crate_dir.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let fails = name.starts_with("fail_");
            kinds[usize::from(fails)] = true;
            let title = format!("{}::{name}", rule.id);
            trials.push(Trial::test(title, move || fixture(rule, &crate_dir, &name)));
        }
        let both = kinds == [true; 2];
        trials.push(Trial::test(format!("{}::has_both", rule.id), move || {
            if both { Ok(()) } else { Err("a lint has at least one fixture `fail_…` and one `pass_…`".into()) }
        }));
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

fn fixture(rule: &'static Rule, dir: &Path, name: &str) -> Result<(), Failed> {
    let mut files = Files::new();
    collect(dir, dir, &mut files);
    let snapshot = support::snapshot(&files, Some(support::advisories()));
    let model = Model::new(&snapshot);
    let findings = support::findings(&model, rule);
    let report = support::text::report(&model, &findings);
    let mut found: Vec<(String, u32)> = findings
        .iter()
        .map(|finding| {
            let file = model.file(finding.primary.file);
            (file.path.clone(), file.lines.line(finding.primary.span.start))
        })
        .collect();
    let mut marked = marks(&files, rule.id);
    found.sort();
    marked.sort();
    if found != marked {
        return Err(format!("marked {marked:?}\nfound  {found:?}\n\n{report}").into());
    }
    match (name.split_once('_').map(|(kind, _)| kind), marked.is_empty()) {
        (Some("fail"), false) | (Some("pass"), true) => {}
        _ => return Err("a fixture `fail_…` has marks, a fixture `pass_…` has none".into()),
    }
    if !findings.is_empty() {
        let mut settings = insta::Settings::new();
        settings.set_snapshot_path(dir);
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!("report", report));
    }
    Ok(())
}

/// Lines that end with `//~ lint` (in TOML and text files `#~ lint`), as often as the lint is named.
fn marks(files: &Files, id: &str) -> Vec<(String, u32)> {
    let mut out = Vec::new();
    for (path, text) in files {
        for (line, number) in text.lines().zip(1u32..) {
            let mark = line.rsplit_once("//~ ").or_else(|| line.rsplit_once("#~ "));
            let names = mark.map_or("", |(_, names)| names).split_whitespace();
            out.extend(names.filter(|name| *name == id).map(|_| (path.clone(), number)));
        }
    }
    out
}

fn folders(dir: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(dir) else {
        return Vec::new();
    };
    let mut out: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    out.sort();
    out
}

fn collect(root: &Path, dir: &Path, out: &mut Files) {
    let Ok(entries) = std::fs::read_dir(dir) else {
        return;
    };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            if path.file_name().is_some_and(|name| name != "target") {
                collect(root, &path, out);
            }
        } else if path.extension().is_none_or(|extension| extension != "snap") {
            let name = path.strip_prefix(root).expect("it was found below").to_string_lossy().replace('\\', "/");
            if let Ok(text) = std::fs::read_to_string(&path) {
                out.insert(name, text);
            }
        }
    }
}
