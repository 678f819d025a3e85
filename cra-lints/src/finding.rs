//! A finding: what is wrong, where, why it matters and what to do.

use crate::lint::{Level, Rule};
use crate::model::Model;
use crate::model::place::Place;
use crate::model::surface::Undeclared;
use crate::reach::ladder::Reachability;
use crate::snapshot::FileKind;

/// Something a lint found.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The lint.
    pub rule: &'static Rule,
    /// Other lints that found the same here and leave it to this one to tell.
    pub stands_for: Vec<&'static Rule>,
    /// How serious it is in this run.
    pub level: Level,
    /// The package it belongs to, as an index into the snapshot's packages; `None` for the workspace.
    pub package: Option<usize>,
    /// What is wrong: a lower-case sentence without a full stop.
    pub message: String,
    /// Where.
    pub primary: Place,
    /// A few words at that place.
    pub label: Option<String>,
    /// Other places that belong to it, with a few words each.
    pub related: Vec<(Place, String)>,
    /// For a value that got where it should not: from where it came from to the place of the finding, in order, with a few
    /// words each.
    pub way: Vec<(Place, String)>,
    /// Why it matters.
    pub note: String,
    /// What to do.
    pub help: String,
    /// A change that does it.
    pub fix: Option<Fix>,
    /// The locked package and the advisory it is about, for findings about dependencies.
    pub advisory: Option<AdvisoryFacts>,
    /// The item around it, `module::Type::function`; empty outside of code.
    pub item: String,
    /// What stays the same when lines move: of the lint, the package, the item around and the text at the place.
    pub fingerprint: String,
}

impl Finding {
    /// The lint, and those that leave it to this one to tell.
    pub fn rules(&self) -> impl Iterator<Item = &'static Rule> {
        std::iter::once(self.rule).chain(self.stands_for.iter().copied())
    }
}

/// What a finding about a dependency knows of its advisory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdvisoryFacts {
    /// The advisory's id, or none for a yanked version.
    pub id: Option<String>,
    /// The package.
    pub package: String,
    /// Its locked version.
    pub version: String,
    /// Other ids of the same advisory.
    pub aliases: Vec<String>,
    /// The CVSS vector, when somebody gave one.
    pub cvss: Option<String>,
    /// The way from a package of the workspace to this one, `name version` each.
    pub path: Vec<String>,
    /// Whether the product has the fault; absent where that is not asked.
    pub reach: Option<Reachability>,
}

/// Edits that together are one fix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// What the fix does, in a few words.
    pub title: String,
    /// The edits.
    pub edits: Vec<(Place, String)>,
    /// Whether it can be applied without looking.
    pub safe: bool,
}

/// How much of what it should look at a lint did look at.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Coverage {
    /// What is counted, in the plural: `files`, `manifests`, `locked packages`.
    pub unit: &'static str,
    /// How many were looked at.
    pub looked_at: usize,
    /// How many there are.
    pub of: usize,
    /// What was not looked at: how many, and why.
    pub missed: Vec<(usize, String)>,
}

impl Coverage {
    /// What a lint looks at that checks these words of items: without any there is nothing to look at, and nothing
    /// that would speak for a requirement.
    pub fn of_promises(model: &Model<'_>, words: &[&str]) -> Self {
        let promises = model.promises();
        let said = promises.all().iter();
        let count = said
            .filter(|promise| words.contains(&promise.attribute.name))
            .count();
        let rust = model
            .files
            .iter()
            .filter(|file| file.kind == FileKind::Rust);
        let unread = rust.filter(|file| !model.parsed_whole(file)).count();
        let missed = (unread > 0).then(|| {
            let noun = if unread == 1 { "file" } else { "files" };
            (
                unread,
                format!("{noun} that could not be parsed as a whole"),
            )
        });
        Self {
            unit: "declarations",
            looked_at: count,
            of: count,
            missed: missed.into_iter().collect(),
        }
    }
}

/// Where a lint leaves its findings.
pub struct Findings<'a> {
    rule: &'static Rule,
    level: Level,
    list: &'a mut Vec<Finding>,
    coverage: Option<Coverage>,
}

impl<'a> Findings<'a> {
    /// A sink for one lint at its level in this run.
    pub fn new(rule: &'static Rule, level: Level, list: &'a mut Vec<Finding>) -> Self {
        Self {
            rule,
            level,
            list,
            coverage: None,
        }
    }

    /// Begins a finding: what is wrong, at which place. It is filed when all three parts are said.
    #[must_use = "a finding is filed when it also says why and what to do"]
    pub fn report(&mut self, place: Place, what: impl Into<String>) -> What<'_, 'a> {
        What {
            out: self,
            place,
            message: what.into(),
        }
    }

    /// Says how much a lint over the whole workspace looked at; without this it is one of one.
    pub fn covered(&mut self, coverage: Coverage) {
        self.coverage = Some(coverage);
    }

    /// What the lint said about its coverage.
    pub(crate) fn take_coverage(&mut self) -> Option<Coverage> {
        self.coverage.take()
    }
}

/// A finding that says what is wrong.
pub struct What<'f, 'a> {
    out: &'f mut Findings<'a>,
    place: Place,
    message: String,
}

impl<'f, 'a> What<'f, 'a> {
    /// Says why it matters.
    #[must_use = "a finding is filed when it also says what to do"]
    pub fn why(self, note: impl Into<String>) -> Why<'f, 'a> {
        Why {
            what: self,
            note: note.into(),
        }
    }
}

/// A finding that also says why it matters.
pub struct Why<'f, 'a> {
    what: What<'f, 'a>,
    note: String,
}

impl<'f> Why<'f, '_> {
    /// Says what to do, and files the finding; what is returned takes more details.
    pub fn help(self, help: impl Into<String>) -> Filed<'f> {
        let What {
            out,
            place,
            message,
        } = self.what;
        out.list.push(Finding {
            rule: out.rule,
            stands_for: Vec::new(),
            level: out.level,
            package: None,
            message,
            primary: place,
            label: None,
            related: Vec::new(),
            way: Vec::new(),
            note: self.note,
            help: help.into(),
            fix: None,
            advisory: None,
            item: String::new(),
            fingerprint: String::new(),
        });
        Filed {
            finding: out.list.last_mut().expect("it was pushed above"),
        }
    }
}

/// A filed finding, open for details.
pub struct Filed<'f> {
    finding: &'f mut Finding,
}

impl Filed<'_> {
    /// A few words at the place itself.
    pub fn label(self, words: impl Into<String>) -> Self {
        self.finding.label = Some(words.into());
        self
    }

    /// Another place that belongs to it.
    pub fn related(self, place: Place, words: impl Into<String>) -> Self {
        self.finding.related.push((place, words.into()));
        self
    }

    /// The way to it, in order, the place itself as the last step; a way of one step is none.
    pub fn way(self, steps: Vec<(Place, String)>) -> Self {
        if steps.len() > 1 {
            self.finding.way = steps;
        }
        self
    }

    /// A change that repairs it; `safe` when nobody needs to look at it first.
    pub fn fix(self, title: impl Into<String>, edits: Vec<(Place, String)>, safe: bool) -> Self {
        self.finding.fix = Some(Fix {
            title: title.into(),
            edits,
            safe,
        });
        self
    }

    /// The change that declares what was found and is not declared.
    pub fn declares(self, found: &Undeclared) -> Self {
        if found.edits.is_empty() {
            return self;
        }
        self.fix("declare it", found.edits.clone(), found.whole)
    }

    /// Takes the finding down to `level`, for a case that weighs less than the lint's others.
    pub fn at_most(self, level: Level) -> Self {
        self.finding.level = self.finding.level.min(level);
        self
    }

    /// The facts of the advisory that it is about.
    pub fn advisory(self, facts: AdvisoryFacts) -> Self {
        self.finding.advisory = Some(facts);
        self
    }
}
