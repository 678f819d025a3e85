//! The frames of the gateway.

#![forbid(unsafe_code)]

/// What a frame carries; a frame of no length carries nothing.
pub fn payload(frame: &[u8]) -> Option<&[u8]> {
    if frame.first() == Some(&0) {
        return None;
    }
    brisk_codec::decode(frame)
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_frame_of_no_length_carries_nothing() {
        assert_eq!(super::payload(&[0, 1, 2]), None);
        assert_eq!(tarnish::now(), 0);
    }
}
