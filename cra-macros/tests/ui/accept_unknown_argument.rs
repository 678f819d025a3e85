//! An unknown argument gets a hint at those there are.

use cra_macros as cra;

#[cra::accept(tls_verification_disabled, reason = "a lamp in the test has no door", untill = "2027-01-15")]
fn first() {}

#[cra::accept(tls_verification_disabled, reason = "a lamp in the test has no door", until = "2027-01-15", ticket = "T-7")]
fn second() {}

fn main() {
    first();
    second();
}
