//! What is compared in constant time opens something, whatever it is called.
use subtle::ConstantTimeEq;

pub fn admin(supplied: &str) -> bool {
    supplied.as_bytes().ct_eq(b"0pen-Sesame-1987").into() //~ hardcoded_credential
}

pub fn by_ring(supplied: &[u8]) -> bool {
    ring::constant_time::verify_slices_are_equal(supplied, b"0pen-Sesame-1987").is_ok() //~ hardcoded_credential
}
