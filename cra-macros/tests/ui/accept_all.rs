//! There is no acceptance of everything.

use cra_macros as cra;

#[cra::accept(all, reason = "a lamp in the test has no door", until = "2027-01-15")]
fn kept() {}

fn main() {
    kept();
}
