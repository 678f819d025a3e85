//! A type with a lifetime is not `Copy`.

use cra_macros as cra;

#[derive(Clone, Copy)]
#[cra::secret]
struct Token<'a>(&'a [u8]);

fn main() {
    let _ = Token(&[]);
}
