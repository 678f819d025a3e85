//! A file with results of tests, as the record keeps it.

use serde::{Deserialize, Serialize};

/// A file with results of tests.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Hash)]
pub struct TestResults {
    /// Its name, as it was given.
    pub path: String,
    /// Its form: `junit` or `libtest`.
    pub form: String,
    /// Who says that the tests ran under Miri: `results` or `user`; absent when nobody does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub miri: Option<String>,
    /// SHA-256 of its bytes.
    pub digest: String,
    /// How many tests in it passed.
    pub passed: usize,
    /// How many failed, at least at first.
    pub failed: usize,
    /// How many ended in another way, or were not run.
    pub others: usize,
    /// Why none of them counts for this commit; absent when they do.
    pub not_counted: Option<String>,
    /// What of the file could not be used, in words.
    pub left_out: Vec<String>,
}
