//! Passwords into slow hashes, other secrets into strong ones.
use argon2::password_hash::{rand_core::OsRng, PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use argon2::Argon2;
use hmac::{Hmac, Mac};
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};

type Failure = Box<dyn std::error::Error>;

pub fn argon(password: &str) -> argon2::password_hash::Result<String> {
    let salt = SaltString::generate(&mut OsRng);
    Ok(Argon2::default().hash_password(password.as_bytes(), &salt)?.to_string())
}

pub fn argon_verified(password: &str, known: &str) -> argon2::password_hash::Result<()> {
    Argon2::default().verify_password(password.as_bytes(), &PasswordHash::new(known)?)
}

pub fn argon_derived(password: &[u8], salt: &[u8]) -> argon2::Result<[u8; 32]> {
    let mut out = [0; 32];
    Argon2::default().hash_password_into(password, salt, &mut out)?;
    Ok(out)
}

pub fn bcrypt(password: &str) -> bcrypt::BcryptResult<String> {
    bcrypt::hash(password, 12)
}

pub fn bcrypt_verified(password: &str, known: &str) -> bcrypt::BcryptResult<bool> {
    bcrypt::verify(password, known)
}

pub fn scrypt(password: &[u8], salt: &[u8]) -> Result<[u8; 32], Failure> {
    let mut out = [0; 32];
    scrypt::scrypt(password, salt, &scrypt::Params::recommended(), &mut out)?;
    Ok(out)
}

pub fn pbkdf2(password: &[u8], salt: &[u8]) -> [u8; 32] {
    pbkdf2::pbkdf2_hmac_array::<Sha256, 32>(password, salt, 600_000)
}

pub fn pbkdf2_with_short_hash(password: &[u8], salt: &[u8]) -> [u8; 20] {
    pbkdf2::pbkdf2_hmac_array::<sha1::Sha1, 20>(password, salt, 1_300_000)
}

pub fn pbkdf2_of_ring(password: &[u8], salt: &[u8], rounds: std::num::NonZeroU32) -> [u8; 32] {
    let mut out = [0; 32];
    ring::pbkdf2::derive(ring::pbkdf2::PBKDF2_HMAC_SHA256, rounds, salt, password, &mut out);
    out
}

pub fn pbkdf2_of_openssl(password: &[u8], salt: &[u8]) -> Result<[u8; 32], openssl::error::ErrorStack> {
    let mut out = [0; 32];
    openssl::pkcs5::pbkdf2_hmac(password, salt, 600_000, openssl::hash::MessageDigest::sha1(), &mut out)?;
    Ok(out)
}

pub fn hash_of_a_hash(password_hash: &str) -> Vec<u8> {
    Sha256::digest(password_hash).to_vec()
}

pub fn slow_first(password: &str) -> bcrypt::BcryptResult<Vec<u8>> {
    let slow = bcrypt::hash(password, 12)?;
    Ok(Sha256::digest(slow).to_vec())
}

pub fn key(private_key: &[u8]) -> Vec<u8> {
    Sha256::digest(private_key).to_vec()
}

pub fn token(access_token: &str) -> Vec<u8> {
    sha3::Sha3_256::digest(access_token).to_vec()
}

pub fn api_key(api_key: &str) -> String {
    blake3::hash(api_key.as_bytes()).to_hex().to_string()
}

pub fn personal(social_security_number: &str) -> Vec<u8> {
    Sha256::new().chain_update(social_security_number).finalize().to_vec()
}

pub fn token_of_ring(session_token: &str) -> ring::digest::Digest {
    ring::digest::digest(&ring::digest::SHA512, session_token.as_bytes())
}

pub fn exposed(session: &SecretString) -> Vec<u8> {
    Sha256::digest(session.expose_secret()).to_vec() //~! weak_hash_sensitive_data
}

pub fn keyed(secret_key: &[u8], text: &[u8]) -> Option<Vec<u8>> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret_key).ok()?;
    mac.update(text);
    Some(mac.finalize().into_bytes().to_vec())
}

pub fn keyed_short(secret_key: &[u8], text: &[u8]) -> Option<Vec<u8>> {
    let mut mac = Hmac::<sha1::Sha1>::new_from_slice(secret_key).ok()?;
    mac.update(text);
    Some(mac.finalize().into_bytes().to_vec())
}

pub fn expanded(master_key: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    hkdf::Hkdf::<Sha256>::new(None, master_key).expand(b"door", &mut out).expect("32 bytes are allowed");
    out
}

pub fn used_again(mut secret: String, motto: String) -> bcrypt::BcryptResult<(String, [u8; 20])> {
    secret = bcrypt::hash(&secret, 12)?;
    let kept = secret.clone();
    secret = motto;
    Ok((kept, openssl::sha::sha1(secret.as_bytes())))
}
