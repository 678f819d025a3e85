#!/usr/bin/env run-cargo-script //~ forbid_unsafe_missing
//! A script.
fn main() {}
