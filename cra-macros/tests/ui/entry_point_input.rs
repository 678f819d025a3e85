//! Untrusted input can be refused.

use cra_macros as cra;

#[cra::entry_point(kind = "http", auth = "none", input = "untrusted")]
fn rename(name: &str) {
    let _ = name;
}

#[cra::entry_point(kind = "http", auth = "none")]
struct NoFunction;

fn main() {}
