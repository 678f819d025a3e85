/*! A program of one line. */ fn main() {} //~ forbid_unsafe_missing
