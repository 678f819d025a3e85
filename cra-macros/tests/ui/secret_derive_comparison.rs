//! A secret type derives no comparison that stops early.

use cra_macros as cra;

#[cra::secret]
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Token(String);

fn main() {
    let _ = Token(String::new()) < Token(String::new());
}
