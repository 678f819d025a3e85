//! A `Copy` derived above the attribute is seen by the type.

use cra_macros as cra;

#[derive(Clone, Copy)]
#[cra::secret]
struct Token([u8; 32]);

fn main() {
    let _ = Token([0; 32]);
}
