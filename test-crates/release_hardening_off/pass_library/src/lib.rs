//! A Rust library: whoever builds a program with it decides about the profile.
