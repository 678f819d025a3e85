//! Hashers without known collisions, and things that are only called like the broken ones.
use hmac::{Hmac, Mac as _};
use openssl::hash::{MessageDigest, hash};
use ring::digest;
use sha2::{Digest as _, Sha256, Sha512};

pub mod md5 {
    //! A column of that name.
    pub fn compute(row: &[u8]) -> usize {
        row.len()
    }
}

/// The word on a button.
pub struct Sha1;

impl Sha1 {
    pub fn new() -> Self {
        Sha1
    }
}

pub enum Kind {
    Md5,
    Sha256,
}

pub fn strong(data: &[u8]) -> Vec<u8> {
    Sha256::digest(data).to_vec()
}

pub fn longer(data: &[u8]) -> Vec<u8> {
    let mut hasher = Sha512::new();
    hasher.update(data);
    hasher.finalize().to_vec()
}

pub fn fast(data: &[u8]) -> [u8; 32] {
    *blake3::hash(data).as_bytes()
}

pub fn by_openssl(data: &[u8]) -> Result<Vec<u8>, openssl::error::ErrorStack> {
    Ok(hash(MessageDigest::sha256(), data)?.to_vec())
}

pub fn by_ring(data: &[u8]) -> digest::Digest {
    digest::digest(&digest::SHA384, data)
}

pub fn seal(key: &[u8], data: &[u8]) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any length does");
    mac.update(data);
    mac.finalize().into_bytes().to_vec()
}

pub fn column(row: &[u8]) -> usize {
    md5::compute(row)
}

pub fn words(kind: Kind) -> (&'static str, Sha1) {
    let sha1 = Sha1::new();
    match kind {
        Kind::Md5 => ("md5", sha1),
        Kind::Sha256 => ("sha256", sha1),
    }
}

pub fn legacy() -> bool {
    cfg!(feature = "md5")
}
