//! It can refuse.

use cra_macros as cra;

#[cra::bounded(bytes = 7)]
fn read() -> Vec<u8> {
    Vec::new()
}

#[cra::bounded(bytes = 7)]
fn silent() {}

#[cra::bounded(bytes = 7)]
mod no_function {}

fn main() {}
