//! An argument that is needed is asked for, with the way it is written.

use cra_macros as cra;

#[cra::crypto(algorithm = "AES-256-GCM")]
fn no_purpose() {}

#[cra::crypto(purpose = "settings at rest")]
fn no_algorithm() {}

#[cra::crypto(algorithm = "AES-256-GCM", purpose = "settings at rest", constant_time(everything))]
fn no_such_parameter(key: u8) {
    let _ = key;
}

#[cra::entry_point(kind = "http")]
fn no_auth() {}

#[cra::entry_point(auth = "none")]
fn no_kind() {}

#[cra::outbound(purpose = "count crashes")]
fn no_destination() {}

#[cra::outbound(to = "telemetry.example.org")]
fn no_reason_for_it() {}

#[cra::unsafe_boundary(tests = crate::main)]
fn no_reason(at: &u8) -> u8 {
    unsafe { core::ptr::read_volatile(at) }
}

#[cra::unsafe_boundary(reason = "reads a register")]
fn no_tests(at: &u8) -> u8 {
    unsafe { core::ptr::read_volatile(at) }
}

#[cra::audited(event = "door opened")]
fn no_record() {}

fn main() {}
