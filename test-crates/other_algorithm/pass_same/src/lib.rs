//! Items that name what they use.

use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};

#[cra::crypto(algorithm = "SHA-2-256", purpose = "recognise an image")]
pub fn digest(image: &[u8]) -> Vec<u8> {
    Sha256::digest(image).to_vec()
}

#[cra::crypto(algorithm = "HMAC-SHA-256", purpose = "authenticate commands")]
pub fn tag(key: &[u8], message: &[u8]) -> Option<Vec<u8>> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).ok()?;
    mac.update(message);
    Some(mac.finalize().into_bytes().to_vec())
}

#[cra::crypto(algorithm = "AES-256-GCM", purpose = "seal messages")]
pub type Seal = aes_gcm::Aes256Gcm;

#[cra::crypto(algorithm = "constant-time comparison", purpose = "authentication")]
pub fn same(one: &[u8], other: &[u8]) -> bool {
    one.iter().zip(other).fold(0, |seen, (a, b)| seen | (a ^ b)) == 0
}

pub fn undeclared(image: &[u8]) -> Vec<u8> {
    sha2::Sha512::digest(image).to_vec()
}
