//! The id of a risk has a form.

use cra_macros as cra;

#[cra::satisfies("I.2.e", risk = "")]
fn first() {}

#[cra::satisfies("I.2.e", risk = "-7")]
fn second() {}

#[cra::satisfies("I.2.e", risk = "R 7")]
fn third() {}

#[cra::satisfies("I.2.e", risk = "R-12345678901234567890123456789012345678901")]
fn fourth() {}

fn main() {
    first();
    second();
    third();
    fourth();
}
