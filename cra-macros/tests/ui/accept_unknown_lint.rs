//! A lint that does not exist gets a hint at the nearest name.

use cra_macros as cra;

#[cra::accept(tls_verification_disable, reason = "a lamp in the test has no door", until = "2027-01-15")]
fn first() {}

#[cra::accept(moon_phase, reason = "a lamp in the test has no door", until = "2027-01-15")]
fn second() {}

fn main() {
    first();
    second();
}
