//! One attribute names one risk.

use cra_macros as cra;

#[cra::satisfies("I.2.e", risk = "R-7", risk = "R-8")]
fn kept() {}

fn main() {
    kept();
}
