//! A secret type derives no `Serialize`, from whatever crate.

use cra_macros as cra;

mod serde {
    pub use std::clone::Clone as Serialize;
}

#[cra::secret]
#[derive(serde::Serialize)]
struct Token(String);

fn main() {
    let _ = Token(String::new());
}
