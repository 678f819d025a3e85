//! Cards that are no longer sold.

use openssl::error::ErrorStack;
use openssl::pkey::Private;
use openssl::rsa::Rsa;

pub fn zeroth_series() -> Result<Rsa<Private>, ErrorStack> {
    Rsa::generate(512)
}
