//! There is one argument, and it is a word.

use cra_macros as cra;

#[cra::secret("zeroize")]
struct First;

#[cra::secret(zeroize = "yes")]
struct Second;

#[cra::secret(zeroize::on_drop)]
struct Third;

#[cra::secret(quietly)]
struct Fourth;

fn main() {
    println!("{First:?} {Second:?} {Third:?} {Fourth:?}");
}
