//! A secret type derives no `Copy`.

use cra_macros as cra;

#[cra::secret]
#[derive(Clone, Copy)]
struct Token([u8; 32]);

fn main() {
    let _ = Token([0; 32]);
}
