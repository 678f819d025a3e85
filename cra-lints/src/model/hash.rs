//! A quick hash for keys that are addresses or small numbers, which nobody outside can choose.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};

/// A map by such keys.
pub(crate) type FastMap<K, V> = HashMap<K, V, BuildHasherDefault<FastHasher>>;

/// A set of such keys.
pub(crate) type FastSet<K> = HashSet<K, BuildHasherDefault<FastHasher>>;

/// Mixes whole words.
#[derive(Default, Clone, Copy)]
pub(crate) struct FastHasher(u64);

const FACTOR: u64 = 0xf135_7aea_2e62_a9c5;

impl FastHasher {
    fn add(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(FACTOR);
    }
}

impl Hasher for FastHasher {
    fn write(&mut self, bytes: &[u8]) {
        let mut words = bytes.chunks_exact(8);
        for word in &mut words {
            let word = word.try_into().expect("a chunk has eight bytes");
            self.add(u64::from_le_bytes(word));
        }
        let mut rest = [0; 8];
        let tail = words.remainder();
        rest[..tail.len()].copy_from_slice(tail);
        self.add(u64::from_le_bytes(rest) ^ (bytes.len() as u64) << 56);
    }

    fn write_u8(&mut self, word: u8) {
        self.add(word.into());
    }

    fn write_u32(&mut self, word: u32) {
        self.add(word.into());
    }

    fn write_u64(&mut self, word: u64) {
        self.add(word);
    }

    fn write_usize(&mut self, word: usize) {
        self.add(word as u64);
    }

    fn finish(&self) -> u64 {
        // The table takes its bucket from the low bits, which mixing left poor.
        self.0.rotate_left(26)
    }
}

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
        let numbers: FastSet<u64> = (0..1000).map(|at| at * 8).collect();
        assert!(numbers.contains(&80) && !numbers.contains(&81));
    }
}
