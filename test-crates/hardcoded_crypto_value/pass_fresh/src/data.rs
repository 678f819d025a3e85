//! Constants that are neither key nor nonce nor salt.
use std::collections::HashMap;

use aes_gcm::aead::{Aead, AeadInPlace, Nonce, Payload};
use aes_gcm::Aes256Gcm;
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};

pub const KEY_LEN: usize = 32;
const MESSAGE: &[u8] = b"ping ping ping ping ping ping ok";
const KEY: &str = "colour";

/// A key of our own, for a lock on paper.
pub struct Key(Vec<u8>);

impl Key {
    fn from_slice(bytes: &[u8]) -> Self {
        Key(bytes.to_vec())
    }
}

pub fn additional_data(cipher: &Aes256Gcm, nonce: &Nonce<Aes256Gcm>, msg: &[u8]) -> Option<Vec<u8>> {
    cipher.encrypt(nonce, Payload { msg, aad: b"version 1" }).ok()
}

pub fn additional_data_in_place(cipher: &Aes256Gcm, nonce: &Nonce<Aes256Gcm>, text: &mut Vec<u8>) -> bool {
    cipher.encrypt_in_place(nonce, &[1; 32], text).is_ok()
}

pub fn plain_text(cipher: &Aes256Gcm, nonce: &Nonce<Aes256Gcm>) -> Option<Vec<u8>> {
    cipher.encrypt(nonce, MESSAGE).ok()
}

pub fn sealed_text(cipher: &Aes256Gcm, nonce: &Nonce<Aes256Gcm>) -> Option<Vec<u8>> {
    cipher.decrypt(nonce, &[0x5a; 48][..]).ok()
}

pub fn hashed() -> Vec<u8> {
    Sha256::digest(b"4f1c9ad07be2835a4f1c9ad07be2835a").to_vec()
}

pub fn text_of_a_mac(key: &[u8]) -> Option<Vec<u8>> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).ok()?;
    mac.update(b"20240101");
    mac.update(MESSAGE);
    Some(mac.finalize().into_bytes().to_vec())
}

pub fn key_with_a_prefix(secret: &str) -> Option<Vec<u8>> {
    let mut mac = Hmac::<Sha256>::new_from_slice(format!("AWS4{secret}").as_bytes()).ok()?;
    mac.update(b"aws4_request");
    Some(mac.finalize().into_bytes().to_vec())
}

pub fn key_of_a_map(map: &mut HashMap<&str, [u8; KEY_LEN]>) {
    map.insert(KEY, [0; 32]);
    map.insert("iv", [1; 32]);
}

pub fn own_key() -> usize {
    Key::from_slice(b"under the mat").0.len()
}

pub fn output_buffer(password: &[u8], salt: &[u8]) -> [u8; 32] {
    let mut key = [0u8; 32];
    pbkdf2::pbkdf2_hmac::<Sha256>(password, salt, 600_000, &mut key);
    key
}

pub fn never_used() -> [u8; 32] {
    let key = [0u8; 32];
    key
}

#[cfg(test)]
mod tests {
    use aes_gcm::{Aes256Gcm, KeyInit};

    #[test]
    fn a_key_of_the_test() {
        let _ = Aes256Gcm::new(&[0; 32].into());
    }
}
