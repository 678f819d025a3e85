//! # An acceptance whose day has passed
//!
//! ## What it checks
//! Acceptances in sources and in `cra.toml` whose `until` lies before the day of the run.
//!
//! ## Why it matters
//! A decision that was meant for a time must be taken again when that time is over.
//!
//! ## Bad
//! ```toml cra.toml
//! [[accept]]
//! lint = "weak_key_size"
//! reason = "readers sold before 2020 have 1024-bit keys"
//! until = "2026-01-31"
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
//! The day of the run is the day of the clock unless `--as-of` says otherwise.

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
