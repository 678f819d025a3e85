//! A program without a lock file.

fn main() {}
