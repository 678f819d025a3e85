//! The argument is given once.

use cra_macros as cra;

#[cra::secret(zeroize, zeroize)]
struct Token(String);

fn main() {
    let _ = Token(String::new());
}
