//! Which tests that verify something passed: declarations in the sources, joined with the results of a run.
//!
//! A result counts only when it can belong to one test alone. What counts for nothing is told, with the reason.

use std::collections::{HashMap, HashSet};

use crate::model::Model;
use crate::model::annotation::Declaration;
use crate::model::place::Place;
use crate::model::syntax::ItemKind;
use crate::snapshot::results::{Outcome, Program, ResultFile, Results, TestTarget};

mod miri;

pub use miri::UnderMiri;

/// What is known of the tests that verify something.
#[derive(Debug, Clone, Default)]
pub struct Tests {
    by_place: HashMap<Place, Verified>,
    /// Places for unsafe code, and what is known of their tests under Miri.
    by_boundary: HashMap<Place, UnderMiri>,
    /// What was given and counts for nothing, in words.
    pub notes: Vec<String>,
    /// How many targets were not read: tests in them, and what they verify, are not known.
    pub unread: usize,
}

/// What the results say of one test.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verified {
    /// It passed, as this file says.
    Passed(String),
    /// It shows nothing, for this reason.
    Not(String),
}

impl Tests {
    /// What is known of the test that a declaration stands on; `None` when no results were given.
    pub fn of(&self, declaration: &Declaration) -> Option<&Verified> {
        self.by_place.get(&declaration.place)
    }
}

/// Joins the declarations of tests with the results in the snapshot.
pub fn tests(model: &Model<'_>, declarations: &[Declaration]) -> Tests {
    let boundaries = miri::boundaries(model);
    let Some(results) = &model.snapshot.results else {
        let mut out = Tests::default();
        miri::nothing(boundaries, &mut out);
        return out;
    };
    let mut out = Tests {
        unread: results.unread.len(),
        ..Tests::default()
    };
    for file in &results.files {
        if let Some(reason) = &file.unbound {
            out.notes.push(format!(
                "the results in `{}` do not count: {reason}",
                file.path
            ));
        }
        let left_out = file.left_out.iter();
        out.notes
            .extend(left_out.map(|what| format!("in `{}`, {what}", file.path)));
    }
    let verifies = |declaration: &&Declaration| declaration.attribute == "verifies";
    let wanted = declarations.iter().filter(verifies);
    let last = |item: &str| item.rsplit("::").next().unwrap_or(item).to_owned();
    let mut names: HashSet<String> = wanted.clone().map(|test| last(&test.item)).collect();
    names.extend(
        boundaries
            .iter()
            .flat_map(|boundary| &boundary.tests)
            .map(|test| last(&test.path)),
    );
    let known = Known::new(model, &names, results);
    let any_counts = results.files.iter().any(|file| file.unbound.is_none());
    for declaration in wanted {
        let verified = known.verified(declaration);
        if let (Verified::Not(reason), true) = (&verified, any_counts) {
            out.notes.push(format!(
                "`{}` verifies {}, but {reason}",
                declaration.item,
                declaration.requirements.join(", ")
            ));
        }
        out.by_place.insert(declaration.place, verified);
    }
    miri::judge(&known, boundaries, &mut out);
    out
}

/// A function that could be a test: its target, and its path in the crate.
struct Candidate {
    target: TestTarget,
    path: String,
}

/// The functions of the workspace that share a name with a test that verifies something.
struct Known<'m> {
    model: &'m Model<'m>,
    results: &'m Results,
    candidates: Vec<Candidate>,
}

impl<'m> Known<'m> {
    fn new(model: &'m Model<'m>, names: &HashSet<String>, results: &'m Results) -> Self {
        let mut candidates = Vec::new();
        for file in &model.files {
            for view in model.items(file) {
                if !matches!(view.item.kind, ItemKind::Fn(_))
                    || !names.contains(view.item.name.as_str())
                {
                    continue;
                }
                let place = view.place(view.item.span);
                candidates.extend(candidate(model, place, &model.item_around(place)));
            }
        }
        Self {
            model,
            results,
            candidates,
        }
    }

    fn verified(&self, declaration: &Declaration) -> Verified {
        let found = candidate(self.model, declaration.place, &declaration.item);
        let Some(test) = found else {
            return Verified::Not("it belongs to no target that has tests".to_owned());
        };
        let twins = self.candidates.iter().filter(|other| test.is(other));
        match twins.count() {
            0 => return Verified::Not("it stands on no function".to_owned()),
            1 => {}
            many => {
                return Verified::Not(format!(
                    "{many} functions have its name, and which of them ran is not known"
                ));
            }
        }
        let mut passed = None;
        let mut reasons = Vec::new();
        for file in self
            .results
            .files
            .iter()
            .filter(|file| file.unbound.is_none())
        {
            match self.outcome(&test, file) {
                None => {}
                Some(Ok(Outcome::Passed)) => passed = Some(file.path.clone()),
                Some(Ok(Outcome::Ignored)) => {
                    reasons.push((false, format!("it was ignored in `{}`", file.path)));
                }
                Some(Ok(Outcome::Failed)) => {
                    reasons.push((true, format!("it failed in `{}`", file.path)));
                }
                Some(Ok(Outcome::Flaky)) => {
                    let words = format!(
                        "it failed in `{}` before it passed when it was run again",
                        file.path
                    );
                    reasons.push((true, words));
                }
                Some(Ok(Outcome::Unclear)) => {
                    reasons.push((
                        true,
                        format!("how it ended in `{}` is not clear", file.path),
                    ));
                }
                Some(Err(words)) => reasons.push((true, words)),
            }
        }
        // One that was ignored in one run may have passed in the other; one that failed has failed.
        reasons.retain(|(against, _)| *against || passed.is_none());
        match (reasons.into_iter().next(), passed) {
            (Some((_, reason)), _) => Verified::Not(reason),
            (None, Some(path)) => Verified::Passed(path),
            (None, None) => Verified::Not(self.absent()),
        }
    }

    fn absent(&self) -> String {
        let counted = self.results.files.iter();
        let counted = counted.filter(|file| file.unbound.is_none());
        let paths: Vec<String> = counted.map(|file| format!("`{}`", file.path)).collect();
        match paths.is_empty() {
            true => "no result is known that was made for this commit".to_owned(),
            false => format!("no result of it is in {}", paths.join(", ")),
        }
    }

    /// How the test ended in this file; `None` when the file does not say, an error when it could be another's result.
    fn outcome(&self, test: &Candidate, file: &ResultFile) -> Option<Result<Outcome, String>> {
        let fits = |result: &&crate::snapshot::results::TestResult| {
            result.name == test.path && test.target.fits(&result.program)
        };
        let hits: Vec<_> = file.results.iter().filter(fits).collect();
        let first = *hits.first()?;
        if hits.len() > 1 {
            return Some(Err(format!(
                "{} results of that name are in `{}`, and which of them is its own is not known",
                hits.len(),
                file.path
            )));
        }
        let other = self.other(test, &first.program);
        Some(match other {
            None => Ok(first.outcome),
            Some(other) => Err(format!(
                "its result in `{}` could be that of {other}: `cargo test 2>&1` says which program ran a test, and \
                 nextest's JUnit says it always",
                file.path
            )),
        })
    }

    /// Another test that a result of this name in this program could belong to, in words.
    fn other(&self, test: &Candidate, program: &Program) -> Option<String> {
        let another = self.candidates.iter().find(|other| {
            other.path == test.path && other.target != test.target && other.target.fits(program)
        });
        if let Some(another) = another {
            return Some(format!("a test in {}", in_words(&another.target)));
        }
        let mut unread = self.results.unread.iter();
        let unread = unread.find(|target| target.fits(program))?;
        Some(format!(
            "a test in {}, which was not read",
            in_words(unread)
        ))
    }
}

impl Candidate {
    fn is(&self, other: &Self) -> bool {
        self.target == other.target && self.path == other.path
    }
}

fn in_words(target: &TestTarget) -> String {
    format!("`{}` of the package `{}`", target.root, target.package)
}

/// The function at a place, by its path with the crate's name in front.
fn candidate(model: &Model<'_>, place: Place, item: &str) -> Option<Candidate> {
    let file = model.file(place.file);
    let package = model.snapshot.packages.get(file.package?)?;
    let (krate, path) = item.split_once("::")?;
    let target = package.targets.iter().find(|target| {
        Some(target.kind) == file.target && target.name.replace('-', "_") == krate
    })?;
    let root = &model.file(target.root?).path;
    Some(Candidate {
        target: TestTarget {
            package: package.name.clone(),
            kind: target.kind,
            name: target.name.clone(),
            root: inside(&package.dir, root).to_owned(),
        },
        path: path.to_owned(),
    })
}

/// The path as seen from the folder.
fn inside<'p>(folder: &str, path: &'p str) -> &'p str {
    let rest = path.strip_prefix(folder);
    let rest = rest.and_then(|rest| rest.strip_prefix('/'));
    rest.unwrap_or(path)
}

#[cfg(test)]
mod tests;
