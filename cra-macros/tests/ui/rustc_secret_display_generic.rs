//! A family of types has no `Display` for any of its members.

use cra_macros as cra;

use std::fmt;

impl fmt::Display for Token<String> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cra::secret]
struct Token<T>(T);

fn main() {
    let _ = Token(String::new());
}
