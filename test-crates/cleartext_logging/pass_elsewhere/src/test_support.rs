//! Helpers with which other packages test their own keys.

/// Two keys that were drawn are two.
pub fn differ(private_key: &[u8; 32], other_private_key: &[u8; 32]) {
    assert_ne!(private_key, other_private_key, "{private_key:?} was drawn twice");
}
