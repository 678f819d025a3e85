//! A requirement is a text.

use cra_macros as cra;

#[cra::satisfies(I.2.e)]
fn first() {}

#[cra::satisfies(confidentiality)]
fn second() {}

#[cra::satisfies(2)]
fn third() {}

#[cra::satisfies(b"I.2.e")]
fn fourth() {}

fn main() {
    first();
    second();
    third();
    fourth();
}
