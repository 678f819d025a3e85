//! An attribute that names no requirement says so.

use cra_macros as cra;

#[cra::satisfies]
fn first() {}

#[cra::satisfies()]
fn second() {}

#[cra::satisfies(risk = "R-7")]
fn third() {}

fn main() {
    first();
    second();
    third();
}
