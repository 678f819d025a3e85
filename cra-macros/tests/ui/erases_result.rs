//! Who calls it must know when it failed.

use cra_macros as cra;

struct Owner;

#[cra::erases(Owner)]
fn silent() {}

#[cra::erases(Owner)]
fn perhaps() -> Option<()> {
    None
}

#[cra::erases(Owner)]
struct NoFunction;

fn main() {}
