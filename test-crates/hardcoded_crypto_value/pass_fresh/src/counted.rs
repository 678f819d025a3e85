//! Nonces that are counted, in buffers that begin with zeroes.

use aes_gcm::aead::Aead;
use aes_gcm::{Aes256Gcm, Nonce};

fn put_number(number: u64, out: &mut [u8]) {
    for (at, byte) in number.to_be_bytes().iter().enumerate() {
        out[at] = *byte;
    }
}

pub fn in_the_tail(cipher: &Aes256Gcm, number: u64, text: &[u8]) -> Vec<u8> {
    let mut nonce = [0u8; 12];
    put_number(number, &mut nonce[4..]);
    cipher.encrypt(Nonce::from_slice(&nonce), text).unwrap_or_default()
}

pub fn in_two_parts(cipher: &Aes256Gcm, part: u32, number: u64, text: &[u8]) -> Vec<u8> {
    let mut nonce = [0u8; 12];
    {
        let (head, tail) = nonce.split_at_mut(4);
        head.copy_from_slice(&part.to_be_bytes());
        tail.copy_from_slice(&number.to_be_bytes());
    }
    cipher.encrypt(Nonce::from_slice(&nonce), text).unwrap_or_default()
}

pub fn mixed_in(cipher: &Aes256Gcm, base: &[u8; 12], text: &[u8]) -> Vec<u8> {
    let mut nonce = [7u8; 12];
    nonce
        .iter_mut()
        .zip(base.iter())
        .for_each(|(byte, other)| *byte ^= *other);
    cipher.encrypt(Nonce::from_slice(&nonce), text).unwrap_or_default()
}
