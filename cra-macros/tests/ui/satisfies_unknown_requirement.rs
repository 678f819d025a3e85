//! A requirement that Annex I does not have gets a hint at those it has.

use cra_macros as cra;

#[cra::satisfies("I.2.z")]
fn first() {}

#[cra::satisfies("I.2.e", "II.9")]
fn second() {}

#[cra::satisfies("I.2.c#6")]
fn third() {}

#[cra::satisfies("A13.5")]
fn fourth() {}

#[cra::satisfies("I.2.a#1")]
fn fifth() {}

#[cra::satisfies(" I.2.e")]
fn sixth() {}

fn main() {
    first();
    second();
    third();
    fourth();
    fifth();
    sixth();
}
