//! The words that the macros and the analysis of `cargo cra` share, so that compiler and analyser accept the same.
//!
//! | Module | Holds |
//! |---|---|
//! | [`law`] | the shapes: requirement, article, weakness |
//! | [`requirement`] | the 22 essential requirements of Annex I, as constants |
//! | [`algorithm`] | cryptographic algorithms that are broken |
//! | [`article`] | the points of articles and other annexes |
//! | [`attribute`] | the attributes: what each says, and of which requirement |
//! | [`cwe`] | the weaknesses that a requirement or a lint names |
//! | [`lint_names`] | the names of all lints |
//! | [`date`] | a civil date, without a clock |
//! | [`words`] | what may stand in an attribute: reasons, dates, names, with errors in plain words |
//!
//! The law stands as data in the folder `catalogue`; every paraphrase is ours, and only the Official Journal is
//! authentic.

pub mod algorithm;
pub mod article;
pub mod attribute;
pub mod cwe;
pub mod date;
pub mod law;
pub mod lint_names;
pub mod requirement;
pub mod words;

pub use date::{Date, DateError};
pub use law::{Article, Atom, Cwe, EvidenceKind, Force, Judge, Requirement};
