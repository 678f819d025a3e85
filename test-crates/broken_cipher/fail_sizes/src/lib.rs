//! Ciphers that are asked how large something of theirs is, and used.
use openssl::error::ErrorStack;
use openssl::symm::{Cipher, decrypt, encrypt};

pub fn both(key: &[u8], text: &[u8]) -> Result<Vec<u8>, ErrorStack> {
    let old = Cipher::bf_cbc(); //~ broken_cipher
    let start = vec![0; old.iv_len().unwrap_or(8)];
    encrypt(old, key, Some(&start), text)
}

pub fn beside(key: &[u8], text: &[u8]) -> Result<Vec<u8>, ErrorStack> {
    let start = vec![0; Cipher::des_cbc().block_size()];
    decrypt(Cipher::des_cbc(), key, Some(&start), text) //~ broken_cipher
}
