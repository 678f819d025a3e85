//! A program whose sources are decided at the root.

fn main() {}
