//! A secret type has no `Display` by hand.

use cra_macros as cra;

use std::fmt;

impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cra::secret]
struct Token(String);

fn main() {
    let _ = Token(String::new()).to_string();
}
