//! It names types.

use cra_macros as cra;

#[cra::erases]
fn nothing() -> Result<(), u8> {
    Ok(())
}

#[cra::erases("Owner")]
fn quoted() -> Result<(), u8> {
    Ok(())
}

fn main() {}
