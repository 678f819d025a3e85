//! Functions and constants that stand for broken hashes.
use openssl::hash::{MessageDigest, hash};
use ring::digest;
use sha1_smol::Sha1;

pub fn crate_of_one_function(data: &[u8]) -> [u8; 16] {
    md5::compute(data).0 //~ weak_hash_use
}

pub fn context() -> md5::Context { //~ weak_hash_use
    md5::Context::new() //~ weak_hash_use
}

pub fn small(data: &[u8]) -> String {
    Sha1::from(data).hexdigest() //~ weak_hash_use
}

pub fn by_openssl(data: &[u8]) -> Result<Vec<u8>, openssl::error::ErrorStack> {
    Ok(hash(MessageDigest::md5(), data)?.to_vec()) //~ weak_hash_use
}

pub fn by_openssl_again(data: &[u8]) -> [u8; 20] {
    openssl::sha::sha1(data) //~ weak_hash_use
}

pub fn as_value() -> fn() -> MessageDigest {
    MessageDigest::sha1 //~ weak_hash_use
}

pub fn by_ring(data: &[u8]) -> digest::Digest {
    digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, data) //~ weak_hash_use
}

pub fn by_boring(data: &[u8]) -> Vec<u8> {
    boring::hash::hash(boring::hash::MessageDigest::md5(), data).map(|digest| digest.to_vec()).unwrap_or_default() //~ weak_hash_use
}
