//! An unknown argument gets a hint at those there are.

use cra_macros as cra;

#[cra::satisfies("I.2.e", risks = "R-7")]
fn first() {}

#[cra::satisfies("I.2.e", threat = "T-7")]
fn second() {}

fn main() {
    first();
    second();
}
