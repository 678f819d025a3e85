//! The step is one of a list; what installs takes proof.

use cra_macros as cra;

#[cra::update]
fn nothing() {}

#[cra::update(step = "instal")]
fn misspelt() {}

#[cra::update(step = "ponder")]
fn unknown() {}

#[cra::update("install")]
fn unnamed() {}

#[cra::update(step = "install")]
fn install(image: &[u8]) {
    let _ = image;
}

#[cra::update(step = "check")]
struct NoFunction;

fn main() {}
