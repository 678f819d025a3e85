//! Tested by hand, and never with what nobody thinks of.

pub fn describe(text: &str) -> usize {
    text.len()
}

pub fn decode_packet<'a>(bytes: &'a [u8], limit: usize) -> Option<&'a [u8]> { //~ untested_security_code
    bytes.get(..limit)
}

#[cfg(test)]
mod tests {
    #[test]
    fn decodes() {
        assert_eq!(super::decode_packet(b"ab", 1), Some(&b"a"[..]));
    }
}
