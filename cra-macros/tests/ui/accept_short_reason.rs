//! A reason says something.

use cra_macros as cra;

#[cra::accept(tls_verification_disabled, reason = "", until = "2027-01-15")]
fn first() {}

#[cra::accept(tls_verification_disabled, reason = "ok", until = "2027-01-15")]
fn second() {}

#[cra::accept(tls_verification_disabled, reason = "false-positive", until = "2027-01-15")]
fn third() {}

fn main() {
    first();
    second();
    third();
}
