//! Other lints are forbidden. //~ forbid_unsafe_missing

fn main() {}
