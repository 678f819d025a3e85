//! Writes `lints.rs`.
