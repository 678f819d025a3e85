//! A requirement is named once, whatever the case of its letters.

use cra_macros as cra;

#[cra::satisfies("I.2.e", "II.1", "i.2.E")]
fn kept() {}

fn main() {
    kept();
}
