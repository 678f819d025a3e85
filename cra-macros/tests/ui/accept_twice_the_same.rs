//! Each argument is given once.

use cra_macros as cra;

#[cra::accept(tls_verification_disabled, reason = "a lamp in the test has no door", until = "2027-01-15", until = "2027-01-16")]
fn kept() {}

fn main() {
    kept();
}
