//! It cannot be made out of nothing or out of input.

use cra_macros as cra;

#[cra::witness]
#[derive(Clone, Default)]
struct Session(u8);

#[cra::witness]
#[derive(serde::Deserialize)]
struct Token(u8);

fn main() {}
