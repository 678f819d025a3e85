//! The record of a run, version 1: what is written to disk and shown to machines.
//!
//! Frozen: fields are added with a default, never renamed, removed or given another meaning. Paths are
//! relative to the workspace root with `/`; dates are `YYYY-MM-DD`; digests are SHA-256 in lower-case
//! hexadecimal; lines and columns count from 1, columns in Unicode scalar values; ends are exclusive.

mod reach;
mod test_results;

pub use reach::Reachability;
use serde::{Deserialize, Serialize};
pub use test_results::TestResults;

/// The value of [`Record::format`].
pub const FORMAT: &str = "cargo-cra/record/1";

/// Everything that a run found, and what it did not look at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// [`FORMAT`].
    pub format: String,
    /// The program.
    pub tool: Tool,
    /// The day that was taken as today.
    pub as_of: String,
    /// What was looked at.
    pub inputs: Inputs,
    /// The advisory database; absent when none could be read.
    pub advisories: Option<Advisories>,
    /// The selected packages.
    pub packages: Vec<Package>,
    /// Every lint of the program, also those that did not run.
    pub rules: Vec<Rule>,
    /// One verdict for each lint and package.
    pub checks: Vec<Check>,
    /// Every finding, accepted ones included, by file and place.
    pub findings: Vec<Finding>,
    /// What could not be read or parsed.
    pub problems: Vec<Problem>,
    /// Security properties that the sources declare.
    pub declarations: Vec<Declaration>,
    /// The 22 requirements.
    pub requirements: Vec<Requirement>,
}

/// The program that made the record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Tool {
    /// `cargo-cra`.
    pub name: String,
    /// Its version.
    pub version: String,
    /// SHA-256 over the texts of all lints, in the order of their names.
    pub rules_digest: String,
}

/// What a run looked at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Inputs {
    /// The arguments that select packages, targets and features.
    pub selection: Vec<String>,
    /// `cargo --version` of the cargo that was asked; absent when it could not be.
    pub toolchain: Option<String>,
    /// The commit of the workspace and whether it had changes; absent without git.
    pub commit: Option<Commit>,
    /// SHA-256 over path and digest of every file that was read, sorted by path.
    pub sources_digest: String,
    /// How many files were read.
    pub files: usize,
    /// How many lines these have.
    pub lines: usize,
    /// SHA-256 of the lock file; absent when there is none.
    pub lock_digest: Option<String>,
    /// How many packages the lock file has.
    pub locked_packages: usize,
    /// Macro calls and definitions whose inside was not read.
    pub unread_macros: usize,
    /// Kinds of sources whose values were trusted; absent when none was.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub trusted_sources: Vec<String>,
    /// Results of tests that were given; absent when there were none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub test_results: Vec<TestResults>,
}

/// A commit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Commit {
    /// Its id.
    pub id: String,
}

/// An advisory database.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Advisories {
    /// Where it was read, in words.
    pub origin: String,
    /// Its commit.
    pub commit: Option<String>,
    /// The day of that commit.
    pub date: String,
    /// Its age in days on the day of the run.
    pub age_days: i64,
    /// `fresh`, `ageing` (7 days), `old` (30 days) or `stale` (90 days).
    pub freshness: String,
    /// SHA-256 of the facts in it.
    pub digest: String,
    /// How many advisories it has.
    pub count: usize,
    /// Files of it that could not be read.
    pub skipped: Vec<String>,
}

/// A package of the workspace.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Cargo's id for it.
    pub id: String,
    /// Its manifest.
    pub manifest_path: String,
    /// Its selected targets.
    pub targets: Vec<Target>,
}

/// A target of a package.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Target {
    /// `lib`, `bin`, `proc-macro`, `custom-build`, `example`, `test` or `bench`.
    pub kind: String,
    /// Cargo's crate types.
    pub crate_types: Vec<String>,
    /// Its name.
    pub name: String,
    /// Its root file; absent when that could not be read.
    pub src_path: Option<String>,
    /// Its edition.
    pub edition: String,
}

/// A lint.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Rule {
    /// Its name.
    pub id: String,
    /// Its family.
    pub family: String,
    /// What it is about, in a few words.
    pub title: String,
    /// What it checks, in Markdown.
    pub checks: String,
    /// Why that matters, in Markdown.
    pub why: String,
    /// What it does not see, in Markdown.
    pub limits: String,
    /// Its level when nobody sets another.
    pub default_level: String,
    /// Its level in this run.
    pub level: String,
    /// The weaknesses it looks for, the main one first.
    pub cwe: Vec<u16>,
    /// The requirements it speaks to.
    pub requirements: Vec<String>,
    /// SHA-256 of its text, documentation and code.
    pub digest: String,
    /// The version that brought it.
    pub since: String,
}

/// What a lint said of a package, or of the workspace.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Check {
    /// The lint.
    pub rule: String,
    /// The package, as an index into [`Record::packages`]; absent for the workspace.
    pub package: Option<usize>,
    /// Its level in this run.
    pub level: String,
    /// `pass`, `fail`, `inconclusive`, `not run` or `not applicable`.
    pub verdict: String,
    /// What is counted: `files`, `manifests`, …
    pub unit: String,
    /// How many were looked at.
    pub looked_at: usize,
    /// How many there are.
    pub of: usize,
    /// What was not looked at, in words.
    pub not_looked_at: Vec<String>,
}

/// A finding.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// The lint.
    pub rule: String,
    /// `note`, `warn` or `deny`.
    pub level: String,
    /// What is wrong.
    pub message: String,
    /// Why it matters.
    pub note: String,
    /// What to do.
    pub help: String,
    /// Where.
    pub primary: Location,
    /// Other places that belong to it.
    pub related: Vec<Location>,
    /// For a value that got where it should not: the way from where it came from to the primary place, in order. Absent
    /// when there is none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub way: Vec<Location>,
    /// A change that repairs it.
    pub fix: Option<Fix>,
    /// The package, as an index into [`Record::packages`].
    pub package: Option<usize>,
    /// The target it is shown under, as an index into the package's targets.
    pub target: Option<usize>,
    /// The item around it.
    pub item: String,
    /// Stays the same when lines move.
    pub fingerprint: String,
    /// What is known of the dependency and its advisory.
    pub advisory: Option<Advisory>,
    /// Set when somebody accepted it.
    pub accepted: Option<Acceptance>,
}

/// A place in a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Location {
    /// The file.
    pub path: String,
    /// First byte.
    pub byte_start: u32,
    /// One past the last byte.
    pub byte_end: u32,
    /// Its line.
    pub line_start: u32,
    /// Its column.
    pub column_start: u32,
    /// The line of the end.
    pub line_end: u32,
    /// The column of the end.
    pub column_end: u32,
    /// The lines of the place in full, without line breaks; empty when they are too long to show.
    pub text: Vec<String>,
    /// A few words.
    pub label: Option<String>,
}

/// Edits that together are one fix.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Fix {
    /// What it does.
    pub title: String,
    /// Whether it can be applied without looking.
    pub safe: bool,
    /// The edits.
    pub edits: Vec<Edit>,
}

/// An edit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Edit {
    /// What is replaced.
    pub location: Location,
    /// By what.
    pub replacement: String,
}

/// The facts of a finding about a dependency.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Advisory {
    /// The advisory; absent for a withdrawn version.
    pub id: Option<String>,
    /// The dependency.
    pub package: String,
    /// Its locked version.
    pub version: String,
    /// Other ids of the advisory.
    pub aliases: Vec<String>,
    /// Its CVSS vector; absent does not mean low.
    pub cvss: Option<String>,
    /// From a package of the workspace to the dependency, `name version` each.
    pub path: Vec<String>,
    /// Whether the product has the fault. Absent where that is not asked, and in older records.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reach: Option<Reachability>,
}

/// A decision to live with a finding.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Acceptance {
    /// Why.
    pub reason: String,
    /// The last day on which it holds.
    pub until: String,
    /// Who decided.
    pub by: Option<String>,
    /// Where it is written: `in the source` or `in cra.toml`.
    pub origin: String,
}

/// Something that could not be read or parsed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Problem {
    /// What kind: `does_not_parse`, `not_utf8`, `module_not_found`, …
    pub kind: String,
    /// The file; empty for the whole run.
    pub path: String,
    /// What happened.
    pub message: String,
    /// Whether something was left out because of it.
    pub hides_something: bool,
    /// Where in the file.
    pub location: Option<Location>,
}

/// A declared security property.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Declaration {
    /// The attribute.
    pub attribute: String,
    /// The requirements.
    pub requirements: Vec<String>,
    /// The risk.
    pub risk: Option<String>,
    /// The item.
    pub item: String,
    /// Where it stands.
    pub location: Location,
    /// Whether rustc enforces it in every build.
    pub enforced: bool,
    /// SHA-256 of the item's text.
    pub item_digest: String,
}

/// Where one of the 22 requirements stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Requirement {
    /// Its id.
    pub id: String,
    /// Its place in the law.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// Our paraphrase; only the Official Journal is authentic.
    pub paraphrase: String,
    /// Where the law can be read.
    pub url: String,
    /// `not assessed`, `not applicable`, `gap`, `manual`, `partially`; and `conforms (not signed)`, which only a record that is
    /// bound to the files of a release may have.
    pub status: String,
    /// Why, in one sentence.
    pub why: String,
    /// The grade of the weakest claim.
    pub strength: String,
    /// What speaks for it.
    pub claims: Vec<Claim>,
    /// Open findings, as indexes into [`Record::findings`].
    pub open: Vec<usize>,
    /// Accepted findings, as indexes into [`Record::findings`].
    pub accepted: Vec<usize>,
    /// What was not looked at.
    pub not_looked_at: Vec<String>,
    /// The question that only a person can answer, when nobody has.
    pub question: Option<String>,
}

/// A sentence that speaks for a requirement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Claim {
    /// The sentence.
    pub sentence: String,
    /// `declared`, `analysed`, `enforced` or `tested`.
    pub strength: String,
    /// What it does not cover.
    pub limits: String,
    /// How much was looked at.
    pub looked_at: String,
    /// Where it comes from.
    pub source: String,
}
