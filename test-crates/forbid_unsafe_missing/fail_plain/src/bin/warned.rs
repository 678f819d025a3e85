//! Warned of, but not forbidden. //~ forbid_unsafe_missing
#![warn(unsafe_code)]

fn main() {}
