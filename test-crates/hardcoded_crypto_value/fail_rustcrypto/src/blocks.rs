//! Block ciphers with a mode.
use aes::cipher::{AsyncStreamCipher, KeyInit, KeyIvInit, StreamCipher};
use aes::{Aes128, Aes256};

type Encryptor = cbc::Encryptor<Aes128>;
type Counter = ctr::Ctr64BE<Aes256>;

pub fn key(iv: [u8; 16]) -> Encryptor {
    Encryptor::new(&[0x42; 16].into(), &iv.into()) //~ hardcoded_crypto_value
}

pub fn iv(key: [u8; 16]) -> Encryptor {
    let iv = [0x24; 16]; //~ hardcoded_crypto_value
    Encryptor::new(&key.into(), &iv.into())
}

pub fn iv_by_slices(key: &[u8]) -> Option<Encryptor> {
    Encryptor::new_from_slices(key, b"0123456789abcdef").ok() //~ hardcoded_crypto_value
}

pub fn key_of_a_decryptor(iv: &[u8]) -> Option<cbc::Decryptor<Aes128>> {
    cbc::Decryptor::<Aes128>::new_from_slices("fedcba9876543210".as_bytes(), iv).ok() //~ hardcoded_crypto_value
}

pub fn counter(key: &[u8; 32], text: &mut [u8]) {
    let mut cipher = Counter::new(key.into(), &[0; 16].into()); //~ hardcoded_crypto_value
    cipher.apply_keystream(text);
}

pub fn feedback(key: &[u8], text: &mut [u8]) -> Option<()> {
    let start = vec![0u8; 16]; //~ hardcoded_crypto_value
    cfb_mode::Encryptor::<Aes256>::new_from_slices(key, &start).ok()?.encrypt(text);
    Some(())
}

pub fn bare_block() -> Option<Aes256> {
    <Aes256 as KeyInit>::new_from_slice(&[3; 32]).ok() //~ hardcoded_crypto_value
}
