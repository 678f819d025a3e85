//! A program whose release build keeps its protections, with settings for tests beside it.

fn main() {}
