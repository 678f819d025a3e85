//! Nobody outside its module can make one.

use cra_macros as cra;

#[cra::witness]
pub struct Session {
    pub user: u32,
    pub(crate) role: u8,
}

#[cra::witness]
struct Unit;

#[cra::witness]
enum Either {
    A,
}

#[cra::witness(strict)]
struct Arguments(u8);

fn main() {}
