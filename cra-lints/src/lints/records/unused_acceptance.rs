//! # An acceptance that accepts nothing
//!
//! ## What it checks
//! Acceptances in sources and in `cra.toml` that match no finding, when their lint ran over everything they could cover.
//!
//! ## Why it matters
//! Left in place, it would silently accept the next finding of its kind.
//!
//! ## Bad
//! ```toml cra.toml
//! [[accept]]
//! lint = "weak_key_size"
//! reason = "readers sold before 2020 have 1024-bit keys"
//! until = "2099-01-31"
//! ```
//!
//! ## Good
//! ```toml cra.toml
//! [[accept]]
//! lint = "weak_key_size"
//! reason = "readers sold before 2020 have 1024-bit keys"
//! path = "src/keys.rs"
//! until = "2099-01-31"
//! ```
//!
//! ## Limits
//! When the lint was off, or could not look at everything, an acceptance is never called unused.

use crate::prelude::*;

// Its findings are made when acceptances are settled: there is nothing to look at in the sources alone.
pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_1],
    cwe: &[1059],
    tests: true,
    check: &[],
};
