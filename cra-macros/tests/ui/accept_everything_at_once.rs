//! Each mistake is told at once.

use cra_macros as cra;

#[cra::accept(tls_verification_disabled, reason = "ok", by = "")]
fn kept() {}

fn main() {
    kept();
}
