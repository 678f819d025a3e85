//! An acceptance has an end.

use cra_macros as cra;

#[cra::accept(tls_verification_disabled, reason = "a lamp in the test has no door")]
fn kept() {}

fn main() {
    kept();
}
