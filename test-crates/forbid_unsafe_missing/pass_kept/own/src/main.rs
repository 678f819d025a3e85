//! And so it does here.

fn main() {}
