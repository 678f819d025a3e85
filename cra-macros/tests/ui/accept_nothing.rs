//! An acceptance without content shows the form.

use cra_macros as cra;

#[cra::accept]
fn first() {}

#[cra::accept()]
fn second() {}

fn main() {
    first();
    second();
}
