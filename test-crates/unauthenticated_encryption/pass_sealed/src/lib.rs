//! A cipher with a MAC over what it writes.
use aes::Aes256;
use aes::cipher::{KeyIvInit as _, StreamCipher as _};
use hmac::{Hmac, Mac as _};
use openssl::symm::{Cipher, decrypt};
use sha2::Sha256;

pub fn seal(key: &[u8; 32], mac_key: &[u8], iv: &[u8; 16], data: &mut Vec<u8>) {
    ctr::Ctr128BE::<Aes256>::new(key.into(), iv.into()).apply_keystream(data);
    let mut mac = Hmac::<Sha256>::new_from_slice(mac_key).expect("any length does");
    mac.update(data);
    data.extend_from_slice(&mac.finalize().into_bytes());
}

pub fn open(key: &[u8], mac_key: &[u8], iv: &[u8], data: &[u8], tag: &[u8]) -> Option<Vec<u8>> {
    let mac = Hmac::<Sha256>::new_from_slice(mac_key).ok()?;
    mac.chain_update(data).verify_slice(tag).ok()?;
    decrypt(Cipher::aes_256_cbc(), key, Some(iv), data).ok()
}

/// What its parts do, the type does.
pub struct Sealer {
    cipher: ctr::Ctr128BE<Aes256>,
    mac: Hmac<Sha256>,
}

impl Sealer {
    pub fn new(key: &[u8; 32], iv: &[u8; 16], mac: Hmac<Sha256>) -> Self {
        Self { cipher: ctr::Ctr128BE::<Aes256>::new(key.into(), iv.into()), mac }
    }
}

fn hidden(key: &[u8; 32], iv: &[u8; 16], data: &mut [u8]) {
    ctr::Ctr128BE::<Aes256>::new(key.into(), iv.into()).apply_keystream(data);
}

pub fn seal_by_parts(key: &[u8; 32], iv: &[u8; 16], mac: Hmac<Sha256>, data: &mut [u8]) -> Vec<u8> {
    hidden(key, iv, data);
    Hmac::<Sha256>::chain_update(mac, data).finalize().into_bytes().to_vec()
}
