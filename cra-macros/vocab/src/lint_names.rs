//! The names of all lints.

/// Every lint, sorted.
pub static LINTS: &[&str] = &[];
