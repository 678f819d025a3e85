//! A `Debug` by hand collides with the redacted one.

use cra_macros as cra;

use std::fmt;

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cra::secret]
struct Token(String);

fn main() {
    let _ = Token(String::new());
}
