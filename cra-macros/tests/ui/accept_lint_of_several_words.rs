//! The name of a lint is one word, with underscores.

use cra_macros as cra;

#[cra::accept(tls-verification-disabled, reason = "a lamp in the test has no door", until = "2027-01-15")]
fn first() {}

#[cra::accept(cra::tls_verification_disabled, reason = "a lamp in the test has no door", until = "2027-01-15")]
fn second() {}

#[cra::accept(7, reason = "a lamp in the test has no door", until = "2027-01-15")]
fn third() {}

fn main() {
    first();
    second();
    third();
}
