//! It names one function and the event.

use cra_macros as cra;

#[cra::audited]
fn nothing() {}

#[cra::audited("log::record", event = "door opened")]
fn quoted() {}

#[cra::audited(record, other, event = "door opened")]
fn two() {
    record();
}

#[cra::audited(record)]
fn no_event() {
    record();
}

fn record() {}

fn main() {}
