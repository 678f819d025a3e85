//! An acceptance has a reason.

use cra_macros as cra;

#[cra::accept(tls_verification_disabled, until = "2027-01-15")]
fn kept() {}

fn main() {
    kept();
}
