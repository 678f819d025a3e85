//! The functions of other libraries.
use openssl::error::ErrorStack;
use openssl::hash::{Hasher, MessageDigest};
use ring::digest;

pub fn openssl_hash(api_key: &str) -> Result<Vec<u8>, ErrorStack> {
    Ok(openssl::hash::hash(MessageDigest::md5(), api_key.as_bytes())?.to_vec()) //~ weak_hash_sensitive_data
}

pub fn openssl_hasher(credit_card: &str) -> Result<Vec<u8>, ErrorStack> {
    let kind = MessageDigest::sha1();
    let mut hasher = Hasher::new(kind)?;
    hasher.update(credit_card.as_bytes())?; //~ weak_hash_sensitive_data
    Ok(hasher.finish()?.to_vec())
}

pub fn openssl_function(private_key: &[u8]) -> [u8; 20] {
    openssl::sha::sha1(private_key) //~ weak_hash_sensitive_data
}

pub fn openssl_by_name(bank_account: &str) -> Result<Vec<u8>, ErrorStack> {
    let Some(kind) = MessageDigest::from_name("MD5") else {
        return Ok(Vec::new());
    };
    Ok(openssl::hash::hash(kind, bank_account.as_bytes())?.to_vec()) //~ weak_hash_sensitive_data
}

pub fn ring_digest(refresh_token: &str) -> digest::Digest {
    digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, refresh_token.as_bytes()) //~ weak_hash_sensitive_data
}

pub fn ring_context(refresh_token: &str) -> digest::Digest {
    let mut context = digest::Context::new(&digest::SHA1_FOR_LEGACY_USE_ONLY);
    context.update(refresh_token.as_bytes()); //~ weak_hash_sensitive_data
    context.finish()
}

pub fn one_for_all(api_key: &str) -> [Vec<u8>; 2] {
    use crypto_hash::{Algorithm, digest};
    [
        digest(Algorithm::MD5, api_key.as_bytes()), //~ weak_hash_sensitive_data
        digest(Algorithm::SHA256, api_key.as_bytes()),
    ]
}

pub fn one_for_all_as_text(password: &str) -> [String; 2] {
    use crypto_hash::{Algorithm, hex_digest};
    [
        hex_digest(Algorithm::SHA1, password.as_bytes()), //~ weak_hash_sensitive_data
        hex_digest(Algorithm::SHA512, password.as_bytes()), //~ weak_hash_sensitive_data
    ]
}

pub fn crypt(password: &str) -> Vec<pwhash::Result<String>> {
    vec![
        pwhash::md5_crypt::hash(password), //~ weak_hash_sensitive_data
        pwhash::unix_crypt::hash_with("ab", password), //~ weak_hash_sensitive_data
        pwhash::sha512_crypt::hash(password),
    ]
}
