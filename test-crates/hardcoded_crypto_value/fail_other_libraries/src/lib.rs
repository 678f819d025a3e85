//! Constants that libraries of fewer users take as keys, nonces and salts.
pub mod curves;
pub mod old;
pub mod small;
pub mod sodium;
pub mod tokens;

use argon2::{Argon2, CustomizedPasswordHasher, PasswordHasher};
use aws_lc_rs::aead::{AES_256_GCM, Aad, RandomizedNonceKey, TlsProtocolId, TlsRecordSealingKey};

pub fn record(text: &mut Vec<u8>) -> Result<(), aws_lc_rs::error::Unspecified> {
    let fixed = RandomizedNonceKey::new(&AES_256_GCM, b"one key for all of our archives!")?; //~ hardcoded_crypto_value
    fixed.seal_in_place_append_tag(Aad::empty(), text)?;
    Ok(())
}

pub fn given(key: &[u8]) -> Result<RandomizedNonceKey, aws_lc_rs::error::Unspecified> {
    RandomizedNonceKey::new(&AES_256_GCM, key)
}

pub fn tls(key: &[u8; 32]) -> [Result<TlsRecordSealingKey, aws_lc_rs::error::Unspecified>; 2] {
    [
        TlsRecordSealingKey::new(&AES_256_GCM, TlsProtocolId::TLS13, &[0x33; 32]), //~ hardcoded_crypto_value
        TlsRecordSealingKey::new(&AES_256_GCM, TlsProtocolId::TLS13, key),
    ]
}

pub fn extracted(secret: &[u8]) -> aws_lc_rs::hkdf::Prk {
    aws_lc_rs::hkdf::Salt::new(aws_lc_rs::hkdf::HKDF_SHA256, b"archive, version 2").extract(secret)
}

pub fn told_apart(secret: &[u8]) -> ring::hkdf::Prk {
    ring::hkdf::Salt::new(ring::hkdf::HKDF_SHA256, b"archive, version 3").extract(secret)
}

pub fn stored(password: &[u8], salt: &[u8]) -> Option<[String; 3]> {
    let hasher = Argon2::default();
    let fixed = hasher.hash_password_with_salt(password, b"kitchen salt 4 all").ok()?; //~ hardcoded_crypto_value
    let tuned = hasher.hash_password_with_params(password, &[1; 16], argon2::Params::default()).ok()?; //~ hardcoded_crypto_value
    let own = hasher.hash_password_with_salt(password, salt).ok()?;
    Some([fixed.to_string(), tuned.to_string(), own.to_string()])
}
