//! Acceptances from sources and from `cra.toml`, checked and in one form.

use cra_vocab::{Date, words};

use super::State;
use crate::finding::Finding;
use crate::flow::declared::sanitized_sinks;
use crate::imported;
use crate::levels::find;
use crate::lint::Rule;
use crate::model::Model;
use crate::model::annotation::Annotations;
use crate::model::place::{FileId, Place, Span};

/// All acceptances of a run.
#[derive(Debug, Clone, Default)]
pub struct Acceptances {
    /// Those that are well formed.
    pub list: Vec<Acceptance>,
    /// Those that are not: where, and what is wrong.
    pub malformed: Vec<(Place, String)>,
    /// Decisions that the facts contradict: where, and in which way, as a sentence without a full stop.
    pub contradicted: Vec<(Place, String)>,
}

/// Somebody's decision to live with findings of one lint.
#[derive(Debug, Clone)]
pub struct Acceptance {
    /// The lint.
    pub rule: &'static Rule,
    /// Why.
    pub reason: String,
    /// The last day on which it holds.
    pub until: Date,
    /// Who decided.
    pub by: Option<String>,
    /// Where it is written.
    pub place: Place,
    /// What it covers.
    pub scope: Scope,
    /// In which form it is written.
    pub origin: Origin,
}

/// What an acceptance covers.
#[derive(Debug, Clone)]
pub enum Scope {
    /// Findings that begin in this part of a file.
    Part(FileId, Span),
    /// Findings that match every condition that is given.
    Matching {
        /// Patterns for the path of the file.
        path: Option<globset::GlobMatcher>,
        /// The item around, or the end of its path: `Client::new` covers `net::Client::new`.
        item: Option<String>,
        /// The package.
        package: Option<String>,
        /// The finding itself.
        fingerprint: Option<String>,
        /// The advisory, by its id or one of its aliases.
        advisory: Option<String>,
    },
}

/// The form of an acceptance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// An attribute or a comment in a source file.
    Source,
    /// An entry of `cra.toml`.
    Policy,
}

impl Origin {
    /// In words, for people.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Source => "in the source",
            Self::Policy => "in cra.toml",
        }
    }
}

impl Acceptance {
    /// Whether it speaks of this finding.
    pub fn covers(&self, model: &Model<'_>, finding: &Finding) -> bool {
        if self.rule != finding.rule {
            return false;
        }
        match &self.scope {
            Scope::Part(file, span) => {
                let at = finding.primary.span.start;
                *file == finding.primary.file
                    && span.start <= at
                    && at < span.end.max(span.start + 1)
            }
            Scope::Matching {
                path,
                item,
                package,
                fingerprint,
                advisory,
            } => {
                let fits = |wanted: &Option<String>, is: &dyn Fn(&str) -> bool| {
                    wanted.as_deref().is_none_or(is)
                };
                path.as_ref()
                    .is_none_or(|path| path.is_match(&model.file(finding.primary.file).path))
                    && fits(item, &|item| {
                        finding.item == item || finding.item.ends_with(&format!("::{item}"))
                    })
                    && fits(package, &|name| {
                        finding
                            .package
                            .is_some_and(|at| model.snapshot.packages[at].name == name)
                            || finding
                                .advisory
                                .as_ref()
                                .is_some_and(|facts| facts.package == name)
                    })
                    && fits(fingerprint, &|print| finding.fingerprint == print)
                    && fits(advisory, &|id| {
                        finding.advisory.as_ref().is_some_and(|facts| {
                            facts.id.as_deref() == Some(id)
                                || facts.aliases.iter().any(|alias| alias == id)
                        })
                    })
            }
        }
    }

    pub(super) fn as_state(&self) -> State {
        State::Accepted {
            reason: self.reason.clone(),
            until: self.until,
            by: self.by.clone(),
            origin: self.origin,
        }
    }
}

impl Acceptances {
    /// Checks the words of the acceptances in the sources.
    pub fn from_sources(annotations: &Annotations) -> Self {
        let mut out = Self {
            list: Vec::new(),
            malformed: annotations.malformed.clone(),
            contradicted: Vec::new(),
        };
        for mark in &annotations.sanitizers {
            if let Err(problem) = sanitized_sinks(mark) {
                out.malformed.push((mark.place, problem));
            }
        }
        for mark in &annotations.acceptances {
            let scope = Scope::Part(mark.place.file, mark.covers);
            match check(&mark.lint, &mark.reason, &mark.until) {
                Ok((rule, until)) => out.list.push(Acceptance {
                    rule,
                    reason: mark.reason.clone(),
                    until,
                    by: mark.by.clone(),
                    place: mark.place,
                    scope,
                    origin: Origin::Source,
                }),
                Err(problem) => out.malformed.push((mark.place, problem)),
            }
        }
        out
    }
}

/// Checks the three words that every acceptance must have.
///
/// # Errors
/// What is wrong, for whoever wrote them.
pub fn check(lint: &str, reason: &str, until: &str) -> Result<(&'static Rule, Date), String> {
    // Lints of other tools go by their own names.
    let rule = match imported::find(lint) {
        Some(rule) => rule,
        None => {
            let id = words::check_lint(lint)?;
            find(id).ok_or_else(|| format!("there is no lint `{id}` in this version"))?
        }
    };
    words::check_reason(reason)?;
    if until.is_empty() {
        return Err("it has no `until`: give the last day on which it holds".to_owned());
    }
    Ok((rule, words::check_until(until)?))
}
