//! Ciphers that nobody notices changes of.
use aes::Aes256;
use aes::cipher::block_padding::Pkcs7;
use aes::cipher::{BlockEncryptMut as _, KeyIvInit as _, StreamCipher as _};
use chacha20::ChaCha20 as Stream;
use openssl::symm::{Cipher, encrypt};

type Blocks = cbc::Encryptor<Aes256>;

pub fn aliased(key: &[u8; 32], iv: &[u8; 16], data: &[u8]) -> Vec<u8> {
    Blocks::new(key.into(), iv.into()).encrypt_padded_vec_mut::<Pkcs7>(data) //~ unauthenticated_encryption
}

pub fn chained(key: &[u8; 32], iv: &[u8; 16], data: &[u8]) -> Vec<u8> {
    cbc::Encryptor::<Aes256>::new(key.into(), iv.into()).encrypt_padded_vec_mut::<Pkcs7>(data) //~ unauthenticated_encryption
}

pub fn counted(key: &[u8; 32], iv: &[u8; 16], data: &mut [u8]) {
    let mut cipher = ctr::Ctr128BE::<Aes256>::new(key.into(), iv.into()); //~ unauthenticated_encryption
    cipher.apply_keystream(data);
}

pub fn output(key: &[u8; 32], iv: &[u8; 16], data: &mut [u8]) {
    ofb::Ofb::<Aes256>::new(key.into(), iv.into()).apply_keystream(data); //~ unauthenticated_encryption
}

pub fn feedback(key: &[u8; 32], iv: &[u8; 16], data: &mut [u8]) {
    cfb_mode::Encryptor::<Aes256>::new(key.into(), iv.into()).encrypt(data); //~ unauthenticated_encryption
}

pub fn stream(key: &[u8; 32], nonce: &[u8; 12], data: &mut [u8]) {
    let mut cipher = Stream::new(key.into(), nonce.into()); //~ unauthenticated_encryption
    cipher.apply_keystream(data);
}

pub fn salsa(key: &[u8; 32], nonce: &[u8; 8], data: &mut [u8]) {
    salsa20::Salsa20::new(key.into(), nonce.into()).apply_keystream(data); //~ unauthenticated_encryption
}

pub fn openssl(key: &[u8], iv: &[u8], data: &[u8]) -> Result<Vec<u8>, openssl::error::ErrorStack> {
    encrypt(Cipher::aes_256_cbc(), key, Some(iv), data) //~ unauthenticated_encryption
}

pub fn openssl_counter() -> Cipher {
    let make = Cipher::aes_128_ctr; //~ unauthenticated_encryption
    make()
}

/// A MAC over something else.
pub fn signed_link(key: &[u8], link: &str) -> Vec<u8> {
    use hmac::Mac as _;
    let mac = hmac::Hmac::<sha2::Sha256>::new_from_slice(key).expect("any length does");
    mac.chain_update(link).finalize().into_bytes().to_vec()
}
