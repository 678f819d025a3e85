//! It calls what records.

use cra_macros as cra;

mod log {
    pub fn record(_: &str) {}
}

#[cra::audited(log::record, event = "door opened")]
fn forgets() {
    fn record() {}
    let record = 1;
    let _ = record;
}

#[cra::audited(log::record, event = "door opened")]
struct NoFunction;

fn main() {
    log::record("");
}
