//! An alias of a mode: told where the cipher is made.
use aes::cipher::block_padding::Pkcs7;
use aes::cipher::{BlockDecryptMut as _, BlockEncryptMut as _, KeyIvInit, StreamCipher as _};
use aes::{Aes128, Aes256};

pub mod kinds;

type Locked = cbc::Encryptor<Aes128>;
type Opened = cbc::Decryptor<Aes128>;
type Stream = ctr::Ctr64LE<Aes256>;

pub fn lock(key: &[u8; 16], iv: &[u8; 16], data: &[u8]) -> Vec<u8> {
    Locked::new(key.into(), iv.into()).encrypt_padded_vec_mut::<Pkcs7>(data) //~ unauthenticated_encryption
}

pub fn open(key: &[u8; 16], iv: &[u8; 16], data: &[u8]) -> Option<Vec<u8>> {
    Opened::new_from_slices(key, iv).ok()?.decrypt_padded_vec_mut::<Pkcs7>(data).ok() //~ unauthenticated_encryption
}

pub fn stream(key: &[u8; 32], iv: &[u8; 16], data: &mut [u8]) {
    <Stream as KeyIvInit>::new(key.into(), iv.into()).apply_keystream(data); //~ unauthenticated_encryption
}

pub fn elsewhere(key: &[u8; 16], iv: &[u8; 16], data: &[u8]) -> Vec<u8> {
    kinds::Kind::new(key.into(), iv.into()).encrypt_padded_vec_mut::<Pkcs7>(data) //~ unauthenticated_encryption
}

/// With a MAC over what it wrote.
pub fn sealed(key: &[u8; 16], iv: &[u8; 16], mac_key: &[u8], data: &[u8]) -> (Vec<u8>, Vec<u8>) {
    use hmac::Mac as _;
    let out = Locked::new(key.into(), iv.into()).encrypt_padded_vec_mut::<Pkcs7>(data);
    let mac = hmac::Hmac::<sha2::Sha256>::new_from_slice(mac_key).expect("any length does");
    let tag = mac.chain_update(&out).finalize().into_bytes().to_vec();
    (out, tag)
}
