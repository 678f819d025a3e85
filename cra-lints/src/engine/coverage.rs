//! How much of a package a lint could look at.

use crate::finding::Coverage;
use crate::lint::Rule;
use crate::model::place::Place;
use crate::model::{File, Model};
use crate::snapshot::ProblemKind;

/// How much of the sources of each package could be looked at: by lints that look at what ships, and by those that look
/// at tests as well.
pub(super) struct OfPackages(Vec<[Coverage; 2]>);

impl OfPackages {
    pub(super) fn new(model: &Model<'_>) -> Self {
        let packages = 0..model.snapshot.packages.len();
        let of = |package| [false, true].map(|tests| of_package(model, tests, package));
        Self(packages.map(of).collect())
    }

    /// How much of a package a lint could look at.
    pub(super) fn of(&self, rule: &Rule, package: usize) -> Coverage {
        if rule.lint.check.iter().any(|check| check.reads_sources()) {
            return self.0[package][usize::from(rule.lint.tests)].clone();
        }
        Coverage {
            unit: "manifests",
            looked_at: 1,
            of: 1,
            missed: Vec::new(),
        }
    }
}

fn of_package(model: &Model<'_>, tests: bool, package: usize) -> Coverage {
    let files: Vec<&File> = model
        .package_files(package)
        .filter(|file| tests || file.ships())
        .collect();
    let problems = &model.problems;
    let altered = |file: &File| {
        problems
            .iter()
            .any(|problem| problem.kind == ProblemKind::NotUtf8 && problem.path == file.path)
    };
    let unparsed = files.iter().filter(|file| file.tree.is_none()).count();
    let parsed = || files.iter().filter(|file| file.tree.is_some());
    let altered = parsed().filter(|file| altered(file)).count();
    // They were looked at, but for what the parser stopped at.
    let in_part = parsed().filter(|file| !model.parsed_whole(file)).count();
    let looked_at = files.len() - unparsed - altered;
    let told = [
        (unparsed, "could not be parsed"),
        (in_part, "could be parsed in part only"),
        (altered, "could not be read as UTF-8"),
    ];
    let told = told.into_iter().filter(|(count, _)| *count > 0);
    let mut missed: Vec<_> = told.map(|(count, why)| missed_files(count, why)).collect();
    let dir = &model.snapshot.packages[package].dir;
    let lost = problems
        .iter()
        .filter(|problem| problem.kind.hides_something() && problem.kind != ProblemKind::NotUtf8)
        .filter(|problem| {
            let counted =
                |file: &File| file.tree.is_none() || problem.kind == ProblemKind::DoesNotParse;
            !files
                .iter()
                .any(|file| file.path == problem.path && counted(file))
        })
        .filter(|problem| {
            problem.path.ends_with(".rs")
                && (dir.is_empty() || problem.path.starts_with(&format!("{dir}/")))
        })
        .count();
    if lost > 0 {
        missed.push(missed_files(lost, "could not be read or found"));
    }
    Coverage {
        unit: "files",
        looked_at,
        of: files.len() + lost,
        missed,
    }
}

fn missed_files(count: usize, why: &str) -> (usize, String) {
    (
        count,
        format!("{} that {why}", if count == 1 { "file" } else { "files" }),
    )
}

/// What to say of functions of a package that were not followed to their end: how many, and where the first one stands.
pub(super) fn missed_functions<'p>(
    model: &Model<'_>,
    package: usize,
    places: impl Iterator<Item = &'p Place>,
) -> Option<(usize, String)> {
    let own = places.filter(|place| model.file(place.file).package == Some(package));
    let lines = own.map(|place| {
        let file = model.file(place.file);
        (&file.path, file.lines.line(place.span.start))
    });
    let lines: Vec<_> = lines.collect();
    let (path, line) = lines.iter().min()?;
    let words = "too long or too entangled to be followed to the end";
    let words = match lines.len() {
        1 => format!("function that was {words}: {path}:{line}"),
        _ => format!("functions that were {words}, the first in {path}:{line}"),
    };
    Some((lines.len(), words))
}
