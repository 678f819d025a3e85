//! Every lint, by name. Written by `cargo test -p cra-tidy`; do not edit.
use crate::lint::Rule;
/// Every lint, by name.
pub static ALL: &[&Rule] = &[];
