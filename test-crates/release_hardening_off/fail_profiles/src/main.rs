//! A program whose release profiles take protections away.

fn main() {}
