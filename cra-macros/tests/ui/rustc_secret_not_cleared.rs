//! `zeroize` promises more than the derive of that name does.

use cra_macros as cra;

#[cra::secret(zeroize)]
#[derive(zeroize::Zeroize)]
struct Token(String);

fn main() {
    let _ = Token(String::new());
}
