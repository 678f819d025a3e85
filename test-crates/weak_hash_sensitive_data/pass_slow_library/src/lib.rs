//! A library of slow hashes begins with a fast one.
use blake2::{Blake2b512, Digest};

pub fn first_block(password: &[u8], salt: &[u8]) -> Vec<u8> {
    let mut hash = Blake2b512::new();
    hash.update(password);
    hash.update(salt);
    hash.finalize().to_vec()
}
