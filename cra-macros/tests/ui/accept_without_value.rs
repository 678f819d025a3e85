//! What an acceptance says is text.

use cra_macros as cra;

#[cra::accept(tls_verification_disabled, reason, until = "2027-01-15")]
fn first() {}

#[cra::accept(tls_verification_disabled, reason = "a lamp in the test has no door", until = 2027-01-15)]
fn second() {}

#[cra::accept(tls_verification_disabled, reason = "a lamp in the test has no door", until = "2027-01-15", by = 'k')]
fn third() {}

fn main() {
    first();
    second();
    third();
}
