//! The type is marked as a witness, and there.

use cra_macros as cra;

struct Admin(u8);

#[cra::mints(Admin)]
fn unmarked() -> Option<Admin> {
    Some(Admin(0))
}

#[cra::requires(Amdin)]
fn unknown(_: &Amdin) {}

fn main() {}
