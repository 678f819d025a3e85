//! Quick hashes: of keys that are addresses or small numbers, which nobody outside can choose, and of texts as tables have
//! them.

/// A map by such keys.
pub(crate) use rustc_hash::FxHashMap as FastMap;
/// A set of such keys.
pub(crate) use rustc_hash::FxHashSet as FastSet;

/// The hash of a text.
pub(crate) fn of_text(text: &str) -> u64 {
    of_parts(&[text])
}

/// The hash of the text that `parts` make together.
pub(crate) fn of_parts(parts: &[&str]) -> u64 {
    // Byte by byte, so that it does not matter where one part ends.
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in parts.iter().flat_map(|part| part.bytes()) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_in_parts_has_the_hash_of_the_whole() {
        assert_eq!(of_text("a::b"), of_parts(&["a", "::", "b"]));
        assert_ne!(of_text("a::b"), of_text("a::c"));
    }
}
