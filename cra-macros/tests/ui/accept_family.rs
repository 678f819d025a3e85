//! There is no acceptance of a family of lints.

use cra_macros as cra;

#[cra::accept(cryptography, reason = "a lamp in the test has no door", until = "2027-01-15")]
fn kept() {}

fn main() {
    kept();
}
