//! Repaired versions, versions from before the fault, and a fault that only the tests have.

fn main() {}
