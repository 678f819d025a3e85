//! It names types, and stands on a function.

use cra_macros as cra;

#[cra::mints]
fn nothing() -> Option<u8> {
    None
}

#[cra::mints("Admin")]
fn quoted() -> Option<u8> {
    None
}

#[cra::mints(Admin)]
struct NoFunction;

fn main() {}
