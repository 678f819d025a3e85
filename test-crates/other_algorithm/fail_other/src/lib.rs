//! Items that name one algorithm and use another.

use hmac::{Hmac, Mac};
use sha2::{Digest, Sha512};

#[cra::crypto(algorithm = "SHA-256", purpose = "recognise an image")] //~ other_algorithm
pub fn digest(image: &[u8]) -> Vec<u8> {
    Sha512::digest(image).to_vec()
}

#[cra::crypto(algorithm = "HMAC-SHA-256", purpose = "authenticate commands")] //~ other_algorithm
pub fn tag(key: &[u8], message: &[u8]) -> Option<Vec<u8>> {
    let mut mac = Hmac::<sha1::Sha1>::new_from_slice(key).ok()?;
    mac.update(message);
    Some(mac.finalize().into_bytes().to_vec())
}

#[cra::crypto(algorithm = "ChaCha20-Poly1305", purpose = "seal messages")] //~ other_algorithm
pub static SEAL: &ring::aead::Algorithm = &ring::aead::AES_256_GCM;
