#![deny(warnings, unsafe_op_in_unsafe_fn)] //~ forbid_unsafe_missing
#![warn(unsafe_code, unused)]
fn main() {}
