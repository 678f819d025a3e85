//! Frames of bytes.

pub fn decode(bytes: &[u8]) -> Option<&[u8]> {
    bytes.get(2..)
}
