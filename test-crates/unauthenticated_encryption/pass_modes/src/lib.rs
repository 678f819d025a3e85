//! Modes that notice every change, and things that are only called like the others.
use aes_gcm::aead::Aead as _;
use aes_gcm::{Aes256Gcm, KeyInit as _};
use chacha20poly1305::ChaCha20Poly1305;
use openssl::symm::{Cipher, encrypt_aead};

pub mod cbc {
    //! A broadcaster.
    pub struct Encryptor;

    impl Encryptor {
        pub fn new() -> Self {
            Encryptor
        }
    }
}

pub fn gcm(key: &[u8; 32], nonce: &[u8; 12], data: &[u8]) -> Option<Vec<u8>> {
    Aes256Gcm::new(key.into()).encrypt(nonce.into(), data).ok()
}

pub fn poly(key: &[u8; 32], nonce: &[u8; 12], data: &[u8]) -> Option<Vec<u8>> {
    ChaCha20Poly1305::new(key.into()).encrypt(nonce.into(), data).ok()
}

pub fn openssl(key: &[u8], iv: &[u8], data: &[u8], tag: &mut [u8]) -> Option<Vec<u8>> {
    encrypt_aead(Cipher::aes_256_gcm(), key, Some(iv), &[], data, tag).ok()
}

pub fn openssl_poly() -> Cipher {
    Cipher::chacha20_poly1305()
}

pub fn broadcast() -> cbc::Encryptor {
    cbc::Encryptor::new()
}

pub struct Ctr128BE;

pub fn counter() -> Ctr128BE {
    Ctr128BE
}

pub fn wrap(key: &openssl::aes::AesKey, out: &mut [u8], data: &[u8]) -> usize {
    openssl::aes::wrap_key(key, None, out, data).unwrap_or(0)
}

pub fn words() -> [&'static str; 2] {
    ["aes_256_cbc", "ctr"]
}
