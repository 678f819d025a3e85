//! What Miri saw of unsafe code: the tests that `unsafe_boundary` names, joined with results of runs under Miri.

use std::collections::BTreeSet;

use super::{Candidate, Known, Tests, candidate};
use crate::model::Model;
use crate::model::annotation::Declaration;
use crate::model::place::Place;
use crate::model::promise::Promise;
use crate::model::syntax::ItemKind;
use crate::model::view::ItemView;
use crate::snapshot::results::{Miri, Outcome};

/// What is known of the tests of one place for unsafe code under Miri.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UnderMiri {
    /// How many tests it names.
    pub tests: usize,
    /// How many of them passed in every run under Miri that says how they ended, and in one at least.
    pub passed: usize,
    /// The files in which they did.
    pub files: BTreeSet<String>,
    /// Whether one of the files does not tell itself that it is of a run under Miri.
    pub told: bool,
    /// What speaks against a test, with its path.
    pub against: Vec<(String, String)>,
}

/// A place for unsafe code, and the tests that it names.
pub(super) struct Boundary {
    place: Place,
    item: String,
    pub(super) tests: Vec<Candidate>,
}

impl Tests {
    /// What is known under Miri of the tests of a place for unsafe code; `None` for other declarations.
    pub fn under_miri(&self, declaration: &Declaration) -> Option<&UnderMiri> {
        self.by_boundary.get(&declaration.place)
    }
}

/// The places for unsafe code of the workspace, with their tests.
pub(super) fn boundaries(model: &Model<'_>) -> Vec<Boundary> {
    let promises = model.promises();
    promises
        .of("unsafe_boundary")
        .filter_map(|promise| {
            let view = model.item_view(promise.item)?;
            Some(Boundary {
                place: promise.place,
                item: model.item_around(view.place(view.item.span)),
                tests: named(model, promise),
            })
        })
        .collect()
}

/// The tests that `tests = path` names: one function, or all tests of a module.
fn named(model: &Model<'_>, promise: &Promise) -> Vec<Candidate> {
    let found = promise
        .value("tests")
        .and_then(|path| model.promised_meaning(promise, path));
    let (Some(found), Some(around)) = (found, model.item_view(promise.item)) else {
        return Vec::new();
    };
    let whole = found.path.as_str();
    let within = format!("{whole}::");
    let of_target = model
        .files
        .iter()
        .filter(|file| (file.package, file.target) == (around.file.package, around.file.target));
    let mut out = Vec::new();
    for file in of_target {
        for test in model.items(file).filter(is_test) {
            let place = test.place(test.item.span);
            let item = model.item_around(place);
            if item == whole || item.starts_with(&within) {
                out.extend(candidate(model, place, &item));
            }
        }
    }
    out
}

/// Whether a function carries an attribute that makes a test: `test`, `tokio::test`.
fn is_test(view: &ItemView<'_>) -> bool {
    let mut attrs = view.item.attrs.iter();
    matches!(view.item.kind, ItemKind::Fn(_))
        && attrs.any(|attr| {
            let path = attr.meta.path.as_ref();
            path.is_some_and(|path| path.last().name == "test")
        })
}

/// Without results, nothing is known.
pub(super) fn nothing(boundaries: Vec<Boundary>, out: &mut Tests) {
    for boundary in boundaries {
        let known = UnderMiri {
            tests: boundary.tests.len(),
            ..UnderMiri::default()
        };
        out.by_boundary.insert(boundary.place, known);
    }
}

/// Joins the tests with the results of runs under Miri that belong to the commit.
pub(super) fn judge(known: &Known<'_>, boundaries: Vec<Boundary>, out: &mut Tests) {
    for boundary in boundaries {
        let mut seen = UnderMiri {
            tests: boundary.tests.len(),
            ..UnderMiri::default()
        };
        for test in &boundary.tests {
            let mut passed = Vec::new();
            let mut against = None;
            let files = known.results.files.iter();
            for file in files.filter(|file| file.miri != Miri::No && file.unbound.is_none()) {
                let words = match known.outcome(test, file) {
                    None => continue,
                    Some(Ok(Outcome::Passed)) => {
                        passed.push(file);
                        continue;
                    }
                    // One that Miri cannot run is left out there, often on purpose.
                    Some(Ok(Outcome::Ignored)) => continue,
                    Some(Ok(Outcome::Failed)) => format!("it failed in `{}`", file.path),
                    Some(Ok(Outcome::Flaky)) => format!("it failed at first in `{}`", file.path),
                    Some(Ok(Outcome::Unclear)) => {
                        format!("how it ended in `{}` is not clear", file.path)
                    }
                    Some(Err(words)) => words,
                };
                against = against.or(Some(words));
            }
            match against {
                Some(words) => {
                    out.notes.push(format!(
                        "`{}` is a test of the unsafe code in `{}` under Miri, but {words}",
                        test.path, boundary.item
                    ));
                    seen.against.push((test.path.clone(), words));
                }
                None if passed.is_empty() => {}
                None => {
                    seen.passed += 1;
                    seen.told |= passed.iter().any(|file| file.miri == Miri::Told);
                    seen.files
                        .extend(passed.into_iter().map(|file| file.path.clone()));
                }
            }
        }
        out.by_boundary.insert(boundary.place, seen);
    }
}

impl UnderMiri {
    /// Whether every test of the place passed, and there is one.
    pub fn is_whole(&self) -> bool {
        self.tests > 0 && self.passed == self.tests
    }

    /// What Miri saw, in words that follow on others.
    pub fn in_words(&self) -> String {
        let tests = |count: usize| if count == 1 { "test" } else { "tests" };
        let who = match self.told {
            true => "; that they ran under Miri says whoever gave the results, not the results",
            false => "",
        };
        match self {
            Self { tests: 0, .. } => {
                "not looked at under Miri: no test is known that it names".to_owned()
            }
            Self {
                passed: 0, against, ..
            } if against.is_empty() => "not looked at under Miri".to_owned(),
            _ if self.is_whole() => format!(
                "Miri sees the ways that these tests take, with their inputs, and no foreign code{who}"
            ),
            Self {
                passed, tests: all, ..
            } => {
                let mut out = format!(
                    "under Miri {passed} of its {all} {} passed{who}",
                    tests(*all)
                );
                if let Some((test, words)) = self.against.first() {
                    out.push_str(&format!("; of `{test}`: {words}"));
                }
                out
            }
        }
    }
}
