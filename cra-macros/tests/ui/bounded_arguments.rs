//! It names a bound, as code.

use cra_macros as cra;

#[cra::bounded]
fn nothing() -> Option<()> {
    None
}

#[cra::bounded(byte = 7)]
fn misspelt() -> Option<()> {
    None
}

#[cra::bounded(bytes = "7")]
fn quoted() -> Option<()> {
    None
}

#[cra::bounded(7)]
fn unnamed() -> Option<()> {
    None
}

fn main() {}
