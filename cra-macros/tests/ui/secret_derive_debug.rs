//! A secret type derives no `Debug`; the derived one is left, so that no error follows.

use cra_macros as cra;

#[cra::secret]
#[derive(Debug)]
struct Token(String);

fn main() {
    let _ = format!("{:?}", Token(String::new()));
}
