//! What records exists.

use cra_macros as cra;

mod log {
    pub fn record(_: &str) {}
}

#[cra::audited(log::recrod, event = "door opened")]
fn open() {
    log::recrod("door opened");
}

fn main() {
    log::record("");
}
