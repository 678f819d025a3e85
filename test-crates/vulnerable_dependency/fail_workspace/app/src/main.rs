//! A program with dependencies that advisories speak of.

fn main() {}
