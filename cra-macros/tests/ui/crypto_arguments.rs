//! Algorithm and purpose are given.

use cra_macros as cra;

#[cra::crypto]
fn nothing() {}

#[cra::crypto("AES-256-GCM", purpose = "keep settings", algorithm = "AES-256-GCM")]
fn unnamed() {}

#[cra::crypto(algorithm = "AES-256-GCM", purpose = "keep settings", constant_time(key))]
const KEY: u8 = 1;

#[cra::crypto(algorithm = "AES-256-GCM", purpose = "keep settings", constant_time)]
fn no_parameter(key: u8) {
    let _ = key;
}

#[cra::crypto(algorithm = "AES-256-GCM", purpose = "keep settings", constant_time())]
fn no_parameter_either(key: u8) {
    let _ = key;
}

#[cra::crypto(algorithm = "AES-256-GCM", purpose = "keep settings", constant_time(kye))]
fn misspelt(key: u8) {
    let _ = key;
}

#[cra::crypto(algorithm = "AES-256-GCM", purpose = "keep settings")]
mod no_function {}

fn main() {}
