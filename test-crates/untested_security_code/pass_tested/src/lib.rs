//! Tested.

pub fn parse(bytes: &[u8]) -> Option<u8> {
    bytes.first().copied()
}

pub fn raw(bytes: &[u8]) -> u8 {
    unsafe { *bytes.as_ptr() }
}
