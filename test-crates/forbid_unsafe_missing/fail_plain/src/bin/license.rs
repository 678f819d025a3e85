// Copyright of somebody. //~ forbid_unsafe_missing

/// Starts.
fn main() {}
