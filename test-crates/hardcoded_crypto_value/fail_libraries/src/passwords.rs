//! Constant salts.
use argon2::password_hash::{PasswordHasher, SaltString};
use argon2::Argon2;
use sha2::Sha256;

const SALT: &[u8] = b"salt of the shop"; //~ hardcoded_crypto_value

pub fn text_salt(password: &[u8]) -> argon2::password_hash::Result<String> {
    let salt = SaltString::from_b64("c2FsdCBvZiB0aGUgc2hvcA")?; //~ hardcoded_crypto_value
    Ok(Argon2::default().hash_password(password, &salt)?.to_string())
}

pub fn encoded_salt(password: &[u8]) -> argon2::password_hash::Result<String> {
    let salt = SaltString::encode_b64(&[4; 16])?; //~ hardcoded_crypto_value
    Ok(Argon2::default().hash_password(password, &salt)?.to_string())
}

pub fn argon(password: &[u8]) -> argon2::Result<[u8; 32]> {
    let mut out = [0; 32];
    Argon2::default().hash_password_into(password, b"nearly no salt", &mut out)?; //~ hardcoded_crypto_value
    Ok(out)
}

pub fn scrypt(password: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    scrypt::scrypt(password, SALT, &scrypt::Params::recommended(), &mut out).expect("32 bytes are allowed");
    out
}

pub fn pbkdf2(password: &[u8]) -> [u8; 32] {
    pbkdf2::pbkdf2_hmac_array::<Sha256, 32>(password, &[0; 8], 600_000) //~ hardcoded_crypto_value
}

pub fn pbkdf2_of_openssl(password: &[u8]) -> Result<[u8; 32], openssl::error::ErrorStack> {
    let mut key = [0; 32];
    let salt = "pepper"; //~ hardcoded_crypto_value
    openssl::pkcs5::pbkdf2_hmac(password, salt.as_bytes(), 600_000, openssl::hash::MessageDigest::sha256(), &mut key)?;
    Ok(key)
}

pub fn pbkdf2_of_ring(password: &[u8], rounds: std::num::NonZeroU32) -> [u8; 32] {
    let mut out = [0; 32];
    ring::pbkdf2::derive(ring::pbkdf2::PBKDF2_HMAC_SHA256, rounds, b"db salt", password, &mut out); //~ hardcoded_crypto_value
    out
}

pub fn bcrypt(password: &[u8]) -> bcrypt::BcryptResult<String> {
    Ok(bcrypt::hash_with_salt(password, 12, [8; 16])?.to_string()) //~ hardcoded_crypto_value
}

pub fn derived_from_nothing_new(salt: &[u8]) -> Option<[[u8; 32]; 5]> {
    let mut out = [[0; 32]; 5];
    pbkdf2::pbkdf2::<hmac::Hmac<Sha256>>(
        b"machine password", //~ hardcoded_crypto_value
        salt,
        600_000,
        &mut out[0],
    )
    .ok()?;
    Argon2::default().hash_password_into(b"machine password", salt, &mut out[1]).ok()?; //~ hardcoded_crypto_value
    scrypt::scrypt(b"machine password", salt, &scrypt::Params::recommended(), &mut out[2]).ok()?; //~ hardcoded_crypto_value
    let kind = openssl::hash::MessageDigest::sha256();
    openssl::pkcs5::pbkdf2_hmac(b"machine password", salt, 600_000, kind, &mut out[3]).ok()?; //~ hardcoded_crypto_value
    openssl::pkcs5::scrypt(b"machine password", salt, 1 << 15, 8, 1, 1 << 26, &mut out[4]).ok()?; //~ hardcoded_crypto_value
    Some(out)
}

pub fn hashed_in_place_of_none(salt: &SaltString) -> Option<String> {
    Some(Argon2::default().hash_password(b"no such user", salt).ok()?.to_string())
}
