//! A value that is a secret has a type of its own.

use cra_macros as cra;

#[cra::secret]
type Password = String;

#[cra::secret]
const PIN: Password = String::new();

#[cra::secret]
fn pin() -> Password {
    PIN
}

#[cra::secret]
union Word {
    low: u8,
    all: u32,
}

fn main() {
    let _ = (pin(), Word { low: 0 }, Word { all: 0 });
}
