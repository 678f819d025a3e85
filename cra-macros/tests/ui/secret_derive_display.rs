//! A secret type derives no `Display`, from whatever crate.

use cra_macros as cra;

mod derive_more {
    pub use std::clone::Clone as Display;
}

#[cra::secret]
#[derive(derive_more::Display)]
struct Token(String);

fn main() {
    let _ = Token(String::new());
}
