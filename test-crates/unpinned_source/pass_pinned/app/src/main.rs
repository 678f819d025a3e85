//! A program whose dependencies are all held.

fn main() {}
