//! The end of an acceptance is a date in the one form there is.

use cra_macros as cra;

#[cra::accept(tls_verification_disabled, reason = "a lamp in the test has no door", until = "soon")]
fn first() {}

#[cra::accept(tls_verification_disabled, reason = "a lamp in the test has no door", until = "2027-1-15")]
fn second() {}

#[cra::accept(tls_verification_disabled, reason = "a lamp in the test has no door", until = "15.01.2027")]
fn third() {}

fn main() {
    first();
    second();
    third();
}
