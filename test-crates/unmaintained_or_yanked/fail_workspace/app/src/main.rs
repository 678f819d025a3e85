//! A program with dependencies that nobody repairs.

fn main() {}
