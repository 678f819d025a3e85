//! A type that does not exist is refused.

use cra_macros as cra;

struct Owner;

#[cra::erases(Owner, Ovner)]
fn reset() -> Result<(), u8> {
    Ok(())
}

fn main() {}
