//! There is one argument, with a hint at it.

use cra_macros as cra;

#[cra::secret(zeroise)]
struct Token(String);

fn main() {
    let _ = Token(String::new());
}
