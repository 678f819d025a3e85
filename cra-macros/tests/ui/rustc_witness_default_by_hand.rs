//! A `Default` of any origin is refused.

use cra_macros as cra;

#[cra::witness]
struct Session(u8);

impl Default for Session {
    fn default() -> Self {
        Self(0)
    }
}

#[cra::witness]
struct Family<T>(T);

impl Default for Family<u8> {
    fn default() -> Self {
        Self(0)
    }
}

fn main() {}
