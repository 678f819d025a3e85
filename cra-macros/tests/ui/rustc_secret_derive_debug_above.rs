//! A `Debug` derived above the attribute collides with the redacted one.

use cra_macros as cra;

#[derive(Debug)]
#[cra::secret]
struct Token(String);

fn main() {
    let _ = Token(String::new());
}
