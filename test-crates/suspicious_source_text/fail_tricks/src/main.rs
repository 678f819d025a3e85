#!/usr/bin/env run‮ //~ suspicious_source_text
fn main() {}
