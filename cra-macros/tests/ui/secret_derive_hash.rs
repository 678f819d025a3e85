//! A secret type derives no `Hash`.

use cra_macros as cra;

#[cra::secret]
#[derive(Hash)]
struct Token(String);

fn main() {
    let _ = Token(String::new());
}
