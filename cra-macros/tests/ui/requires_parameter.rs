//! It takes the proof, for sure.

use cra_macros as cra;

#[cra::witness]
struct Admin(u8);

#[cra::requires(Admin)]
fn nothing() {}

#[cra::requires(Admin)]
fn perhaps(admin: Option<&Admin>) {
    let _ = admin;
}

#[cra::requires(Admin)]
fn maker(admin: impl Fn() -> Admin) {
    let _ = admin;
}

#[cra::requires]
fn no_type() {}

#[cra::requires(Admin)]
impl Admin {}

fn main() {}
