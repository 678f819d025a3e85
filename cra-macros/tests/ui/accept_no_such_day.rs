//! The end of an acceptance is a day of the calendar.

use cra_macros as cra;

#[cra::accept(tls_verification_disabled, reason = "a lamp in the test has no door", until = "2027-02-29")]
fn first() {}

#[cra::accept(tls_verification_disabled, reason = "a lamp in the test has no door", until = "2027-13-01")]
fn second() {}

#[cra::accept(tls_verification_disabled, reason = "a lamp in the test has no door", until = "2027-04-00")]
fn third() {}

#[cra::accept(tls_verification_disabled, reason = "a lamp in the test has no door", until = "0000-01-01")]
fn fourth() {}

fn main() {
    first();
    second();
    third();
    fourth();
}
