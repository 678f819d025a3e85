//! Without the feature that enforces it, the attribute says so, and the item stays.

use cra_macros as cra;

#[cra::secret]
struct Token(String);

fn main() {
    let _ = Token(String::new());
}
