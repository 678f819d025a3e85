//! The shapes in which the law is kept: requirement, article and weakness, with the words for their force and evidence.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

/// One of the 22 essential requirements of Annex I to Regulation (EU) 2024/2847.
///
/// All text except `reference` and `url` is our own paraphrase; only the Official Journal is authentic.
/// Two requirements are equal when their ids are equal, and they sort in the order of the law.
#[derive(Debug, Clone, Copy)]
pub struct Requirement {
    /// The short name used everywhere in the tool: `I.1`, `I.2.a` to `I.2.m`, `II.1` to `II.8`.
    pub id: &'static str,
    /// The place in the law: `Annex I, Part I, (2)(e)`.
    pub reference: &'static str,
    /// A name of at most six words, ours.
    pub title: &'static str,
    /// What the point asks for, in our words.
    pub paraphrase: &'static str,
    /// The act at EUR-Lex, by its European Legislation Identifier.
    pub url: &'static str,
    /// The separately testable parts of the point; empty where the point has only one.
    pub atoms: &'static [Atom],
    /// What binds a manufacturer to the point.
    pub force: Force,
    /// Where the paraphrase was read, as a code of the catalogue: `[T]` is the legal text.
    pub confidence: &'static str,
    /// Whether Article 13(4) allows "not applicable" with a written justification: only `I.2.a` to `I.2.m`.
    pub may_be_not_applicable: bool,
    /// Whether a tailor-made deal with a business user may vary the point.
    pub tailor_made: bool,
    /// The kinds of evidence that speak to the point.
    pub evidence: &'static [EvidenceKind],
    /// Who can judge the point, the nearest to the code first.
    pub judged_by: &'static [Judge],
    /// How far evidence taken from sources goes: `low` to `high`, with the reason where there is one.
    pub static_reach: &'static str,
    /// The least grade a claim must reach before the point counts as met: 1 declared, 2 analysed, 3 enforced, 4 tested.
    ///
    /// Our policy, not the law's: 2 for properties of the product (`I.2.a` to `I.2.m`), which must at least be
    /// analysed; 1 for `I.1` and Part II, which are shown by documents and records.
    pub minimum_strength: u8,
    /// What is often got wrong about the point, each with its confidence code or marked as our reading.
    pub points: &'static [&'static str],
    /// What in a repository speaks for the point.
    pub evidence_for: &'static [&'static str],
    /// What in a repository speaks against the point.
    pub evidence_against: &'static [&'static str],
    /// Families of weaknesses near the point; our own link, not an official mapping.
    pub cwe: &'static [u16],
    /// Ids of related points and requirements.
    pub see: &'static [&'static str],
    /// The line of the Commission's standardisation request C(2025) 618 (M/606) that covers the point.
    pub m606_line: u8,
    /// The one question that only a person can answer.
    pub question: &'static str,
}

impl Requirement {
    /// The tag of a SARIF rule that speaks to this point: `cra/annex-i/part-i/2/e`.
    pub fn sarif_tag(&self) -> String {
        format!(
            "cra/annex-i/part-{}",
            self.id.to_ascii_lowercase().replace('.', "/")
        )
    }
}

impl PartialEq for Requirement {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Requirement {}

impl Hash for Requirement {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

impl PartialOrd for Requirement {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Requirement {
    fn cmp(&self, other: &Self) -> Ordering {
        // The ids were chosen so that the order of bytes is the order of the law: '.' sorts before 'I'.
        self.id.cmp(other.id)
    }
}

impl fmt::Display for Requirement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}

/// A separately testable part of a requirement: our own split, not the law's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Atom {
    /// The requirement's id and a number: `I.2.c#3`.
    pub id: &'static str,
    /// What this part asks for, in our words.
    pub text: &'static str,
}

/// What stands behind an expectation, from strongest to weakest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Force {
    /// The regulation itself.
    Law,
    /// A standard that is still a draft.
    Draft,
    /// Guidance of an authority; not binding.
    Guideline,
    /// What careful teams do.
    Practice,
}

impl Force {
    /// The word shown to people and machines.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Law => "law",
            Self::Draft => "standard-draft",
            Self::Guideline => "guideline",
            Self::Practice => "practice",
        }
    }
}

impl fmt::Display for Force {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// A kind of evidence that can speak to a requirement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EvidenceKind {
    /// A verdict of a lint, with its coverage.
    Analysis,
    /// The match of the lock file with an advisory database.
    Advisories,
    /// A security property declared in code.
    Declaration,
    /// The result of a linked test.
    Test,
    /// A fact of a manifest, lock file, profile or workflow.
    Manifest,
    /// A text for people: policy, risk assessment, instructions.
    Document,
    /// The software bill of materials.
    Sbom,
    /// A statement of a named person who looked.
    Review,
}

impl EvidenceKind {
    /// The word shown to people and machines.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Analysis => "analysis",
            Self::Advisories => "advisories",
            Self::Declaration => "declaration",
            Self::Test => "test",
            Self::Manifest => "manifest",
            Self::Document => "document",
            Self::Sbom => "sbom",
            Self::Review => "review",
        }
    }
}

impl fmt::Display for EvidenceKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// Who can judge a requirement, in part or in full.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Judge {
    /// A lint that reads code or manifests.
    Lint,
    /// Evidence that is produced or attached, such as a test result or a document.
    Evidence,
    /// A person, because the question cannot be decided from files.
    Person,
}

impl Judge {
    /// The word shown to people and machines.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Lint => "lint",
            Self::Evidence => "evidence",
            Self::Person => "person",
        }
    }
}

impl fmt::Display for Judge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// A point of an article or annex other than Annex I, or a category of Annex III or IV.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Article {
    /// The short name: `A14.2.c`, `AII.7`, `AVII.2.b`, `C1.11`.
    pub id: &'static str,
    /// The place in the law: `Article 14(2)(c)`.
    pub reference: &'static str,
    /// A short name, ours.
    pub title: &'static str,
    /// What the point says, in our words.
    pub text: &'static str,
    /// Where the text was read, as a code of the catalogue.
    pub confidence: &'static str,
    /// The day from which the point applies, `YYYY-MM-DD`, where that is known.
    pub since: Option<&'static str>,
    /// Ids of related points and requirements.
    pub see: &'static [&'static str],
}

impl fmt::Display for Article {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}

/// A weakness of the Common Weakness Enumeration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Cwe {
    /// The number after `CWE-`.
    pub number: u16,
    /// A short title.
    pub title: &'static str,
}

impl Cwe {
    /// The tag by which code-scanning pages filter: `external/cwe/cwe-089`, at least three digits.
    pub fn sarif_tag(&self) -> String {
        format!("external/cwe/cwe-{:03}", self.number)
    }

    /// The page of the weakness at MITRE.
    pub fn url(&self) -> String {
        format!(
            "https://cwe.mitre.org/data/definitions/{}.html",
            self.number
        )
    }
}

impl fmt::Display for Cwe {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CWE-{}", self.number)
    }
}

/// Finds a requirement by its id or by the id of one of its atoms, whatever the case of letters.
pub(crate) fn requirement(all: &[&'static Requirement], id: &str) -> Option<&'static Requirement> {
    let (point, atom) = id
        .split_once('#')
        .map_or((id, None), |(point, atom)| (point, Some(atom)));
    let found = all
        .iter()
        .copied()
        .find(|requirement| requirement.id.eq_ignore_ascii_case(point))?;
    let known = atom.is_none_or(|_| {
        found
            .atoms
            .iter()
            .any(|atom| atom.id.eq_ignore_ascii_case(id))
    });
    known.then_some(found)
}

/// Finds a point of the law by its id, whatever the case of letters.
pub(crate) fn article(all: &'static [Article], id: &str) -> Option<&'static Article> {
    all.iter()
        .find(|article| article.id.eq_ignore_ascii_case(id))
}

/// Finds a weakness in a list of ascending numbers.
pub(crate) fn weakness(all: &'static [Cwe], number: u16) -> Option<&'static Cwe> {
    all.binary_search_by_key(&number, |weakness| weakness.number)
        .ok()
        .map(|index| &all[index])
}
