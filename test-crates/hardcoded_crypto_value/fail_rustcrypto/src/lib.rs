//! Constants that reach the ciphers of RustCrypto.
pub mod blocks;

use aes_gcm::aead::{Aead, AeadInPlace, KeyInit};
use aes_gcm::{Aes128Gcm, Aes256Gcm, Key, Nonce};
use chacha20poly1305::{ChaCha20Poly1305, XChaCha20Poly1305, XNonce};
use generic_array::GenericArray;
use hex_literal::hex;
use hmac::{Hmac, Mac};
use sha2::Sha256;

const KEY: [u8; 32] = *b"4f1c9ad07be2835a4f1c9ad07be2835a"; //~ hardcoded_crypto_value
static SHORT: &[u8] = &[0x2b, 0x7e, 0x15, 0x16, 0x28, 0xae, 0xd2, 0xa6, 0xab, 0xf7, 0x15, 0x88, 0x09, 0xcf, 0x4f, 0x3c]; //~ hardcoded_crypto_value

pub fn key_by_constant() -> Aes256Gcm {
    Aes256Gcm::new(Key::<Aes256Gcm>::from_slice(&KEY))
}

pub fn key_by_static() -> Result<Aes128Gcm, aes_gcm::aes::cipher::InvalidLength> {
    Aes128Gcm::new_from_slice(SHORT)
}

pub fn key_by_literal() -> Option<Aes256Gcm> {
    Aes256Gcm::new_from_slice(b"an example very very secret key.").ok() //~ hardcoded_crypto_value
}

pub fn key_by_conversion() -> Aes256Gcm {
    Aes256Gcm::new(&[7u8; 32].into()) //~ hardcoded_crypto_value
}

pub fn key_by_generic_array() -> ChaCha20Poly1305 {
    let key = GenericArray::from([0u8; 32]); //~ hardcoded_crypto_value
    ChaCha20Poly1305::new(&key)
}

pub fn key_by_clone() -> XChaCha20Poly1305 {
    let text = "correct horse battery staple 123".to_owned(); //~ hardcoded_crypto_value
    let key = GenericArray::clone_from_slice(text.as_bytes());
    XChaCha20Poly1305::new(&key)
}

pub fn key_by_hex() -> Option<Aes128Gcm> {
    let key = hex!("000102030405060708090a0b0c0d0e0f"); //~ hardcoded_crypto_value
    Aes128Gcm::new_from_slice(&key).ok()
}

pub fn nonce_by_slice(cipher: &Aes256Gcm, text: &[u8]) -> Option<Vec<u8>> {
    cipher.encrypt(Nonce::from_slice(b"unique nonce"), text).ok() //~ hardcoded_crypto_value
}

pub fn nonce_by_array(cipher: &Aes256Gcm, text: &mut Vec<u8>) -> Option<()> {
    let nonce = [0u8; 12]; //~ hardcoded_crypto_value
    cipher.encrypt_in_place(&nonce.into(), b"", text).ok()
}

pub fn nonce_by_default(cipher: &ChaCha20Poly1305, text: &[u8]) -> Option<Vec<u8>> {
    let nonce = chacha20poly1305::Nonce::default(); //~ hardcoded_crypto_value
    cipher.encrypt(&nonce, text).ok()
}

pub fn long_nonce(cipher: &XChaCha20Poly1305, text: &[u8]) -> Option<Vec<u8>> {
    let nonce = *XNonce::from_slice(&[9; 24]); //~ hardcoded_crypto_value
    cipher.encrypt(&nonce, text).ok()
}

pub fn detached(cipher: &Aes256Gcm, text: &mut [u8]) -> bool {
    let nonce: [u8; 12] = Default::default(); //~ hardcoded_crypto_value
    cipher.encrypt_in_place_detached((&nonce).into(), b"header", text).is_ok()
}

pub fn mac(text: &[u8]) -> Vec<u8> {
    let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(b"key of the shop").expect("any length will do"); //~ hardcoded_crypto_value
    mac.update(text);
    mac.finalize().into_bytes().to_vec()
}

pub fn signing() -> ed25519_dalek::SigningKey {
    ed25519_dalek::SigningKey::from_bytes(&[1; 32]) //~ hardcoded_crypto_value
}

pub fn derived_from_a_constant() -> [u8; 32] {
    let mut out = [0; 32];
    let kdf = hkdf::Hkdf::<Sha256>::new(None, b"the first secret"); //~ hardcoded_crypto_value
    kdf.expand(b"door", &mut out).expect("32 bytes are allowed");
    out
}
