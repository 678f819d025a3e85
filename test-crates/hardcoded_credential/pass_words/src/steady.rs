//! What is compared in constant time comes from elsewhere, or says nothing.
use subtle::ConstantTimeEq;

pub fn admin(supplied: &str) -> bool {
    let expected = std::env::var("ADMIN_PASSWORD").unwrap_or_default();
    !expected.is_empty() && supplied.as_bytes().ct_eq(expected.as_bytes()).into()
}

pub fn nothing(supplied: &[u8]) -> bool {
    supplied.ct_eq(b"").into()
}

pub fn zeroes(supplied: &[u8; 4]) -> bool {
    supplied.ct_eq(&[0; 4]).into()
}

pub fn same_length(supplied: &str) -> bool {
    supplied.len() == "0pen-Sesame-1987".len()
}
