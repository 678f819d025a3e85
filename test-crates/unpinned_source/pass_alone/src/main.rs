//! A program that needs nothing but the standard library.

fn main() {}
