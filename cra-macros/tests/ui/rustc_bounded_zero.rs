//! A bound is above zero, and there.

use cra_macros as cra;

const NONE: usize = 0;

#[cra::bounded(bytes = NONE)]
fn zero() -> Option<()> {
    None
}

#[cra::bounded(time = core::time::Duration::ZERO)]
fn no_time() -> Option<()> {
    None
}

#[cra::bounded(depth = MAX_DEPTH)]
fn unknown() -> Option<()> {
    None
}

fn main() {}
