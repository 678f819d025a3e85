//! A comma follows an argument.

use cra_macros as cra;

#[cra::satisfies("I.2.e",, risk = "R-7")]
fn first() {}

#[cra::satisfies(, "I.2.e")]
fn second() {}

fn main() {
    first();
    second();
}
