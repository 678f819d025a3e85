//! A family of types is cleared for all of its members.

use cra_macros as cra;

#[cra::secret(zeroize)]
struct Token<T>(T);

impl zeroize::ZeroizeOnDrop for Token<String> {}

fn main() {
    let _ = Token(String::new());
}
