//! An acceptance names a lint.

use cra_macros as cra;

#[cra::accept(reason = "a lamp in the test has no door", until = "2027-01-15")]
fn kept() {}

fn main() {
    kept();
}
