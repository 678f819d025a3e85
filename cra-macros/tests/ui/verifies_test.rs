//! It stands above a test that shows something.

use cra_macros as cra;

#[cra::verifies("I.2.c")]
fn no_test() {
    assert!(true);
}

#[cra::verifies("I.2.c")]
#[test]
fn empty() {}

#[cra::verifies("I.2.c", risk = "R-3")]
#[test]
#[ignore]
fn ignored() {
    assert!(true);
}

#[cra::verifies]
#[test]
fn nothing() {
    assert!(true);
}

#[cra::verifies("I.2.z", risk = "R 3")]
#[test]
fn unknown() {
    assert!(true);
}

#[cra::verifies("I.2.c")]
mod tests {}

fn main() {}
