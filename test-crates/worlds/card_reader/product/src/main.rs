//! Reads cards and asks the server whether they may pass.

#![forbid(unsafe_code)]

mod legacy;
mod server;

use openssl::error::ErrorStack;
use openssl::pkey::Private;
use openssl::rsa::Rsa;

/// The key for cards of the first series.
#[cfg_attr(any(), cra::accept(weak_key_size, reason = "cards of the first series hold no longer key", until = "2027-06-30", by = "product security"))]
fn first_series() -> Result<Rsa<Private>, ErrorStack> {
    Rsa::generate(1024)
}

fn second_series() -> Result<Rsa<Private>, ErrorStack> {
    // cra: accept(weak_key_size): replaced in the field by summer, see the rollout plan, until 2027-06-30
    Rsa::generate(1536)
}

fn main() {
    let keys = [first_series(), second_series(), legacy::zeroth_series()];
    println!("{} keys", keys.iter().flatten().count());
    println!("{}", server::client().is_ok());
}
