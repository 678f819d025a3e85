//! What mints can refuse.

use cra_macros as cra;

#[cra::witness]
struct Admin(u8);

#[cra::mints(Admin)]
fn always() -> Admin {
    Admin(0)
}

#[cra::mints(Admin)]
fn nothing() {}

#[cra::mints(Admin)]
fn other() -> Result<u8, Admin> {
    Ok(1)
}

#[cra::mints(Admin)]
fn many() -> Vec<Option<Admin>> {
    Vec::new()
}

fn main() {}
