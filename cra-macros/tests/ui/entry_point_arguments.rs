//! Kind, authentication and input are words of lists.

use cra_macros as cra;

#[cra::entry_point]
fn nothing() {}

#[cra::entry_point(kind = "htp", auth = "non")]
fn misspelt() {}

#[cra::entry_point(kind = "pigeon", auth = "maybe", input = "wild")]
fn unknown() {}

#[cra::entry_point("http")]
fn unnamed() {}

#[cra::entry_point(kind = "http", kind = "http", auth = "none")]
fn twice() {}

fn main() {}
