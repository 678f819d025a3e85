//! # A note to cargo cra that cannot be understood
//!
//! ## What it checks
//! Attributes, comments and entries of `cra.toml` that are meant as acceptances or declarations and lack what these need: a known lint or requirement, a reason, a day.
//!
//! ## Why it matters
//! A decision that is not understood decides nothing, while its writer believes it does.
//!
//! ## Bad
//! ```toml cra.toml
//! [[accept]]
//! lint = "weak_key_size"
//! reason = "readers sold before 2020 have 1024-bit keys"
//! until = "soon"
//! ```
//!
//! ## Good
//! ```toml cra.toml
//! [[accept]]
//! lint = "weak_key_size"
//! reason = "readers sold before 2020 have 1024-bit keys"
//! until = "2099-01-31"
//! ```
//!
//! ## Limits
//! A comment that does not begin with `cra:` is taken for an ordinary comment.

use crate::prelude::*;

// Its findings are made when acceptances are settled: there is nothing to look at in the sources alone.
pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_1],
    cwe: &[1059],
    tests: true,
    check: &[],
};
