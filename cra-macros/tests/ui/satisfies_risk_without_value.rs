//! A risk is given by a text.

use cra_macros as cra;

#[cra::satisfies("I.2.e", risk)]
fn first() {}

#[cra::satisfies("I.2.e", risk =)]
fn second() {}

#[cra::satisfies("I.2.e", risk = 7)]
fn third() {}

#[cra::satisfies("I.2.e", risk = concat!("R-", "7"))]
fn fourth() {}

fn main() {
    first();
    second();
    third();
    fourth();
}
