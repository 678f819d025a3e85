//! It stands on a type with fields.

use cra_macros as cra;

#[cra::personal_data(category = "contact")]
fn owner() {}

#[cra::personal_data(category = "contact")]
struct Owner;

fn main() {}
