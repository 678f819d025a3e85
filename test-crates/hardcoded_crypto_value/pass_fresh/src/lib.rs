//! Keys, nonces and salts that are fresh or come from outside.
pub mod counted;
pub mod data;
pub mod derived;

use std::io::Read;

use aes_gcm::aead::{Aead, AeadCore, OsRng};
use aes_gcm::{Aes256Gcm, Key, KeyInit, Nonce};
use argon2::password_hash::SaltString;
use rand::{Rng, RngCore};

pub struct Counter {
    next: u64,
}

fn from_file() -> std::io::Result<Vec<u8>> {
    std::fs::read("/run/shop/key")
}

fn fill(buffer: &mut [u8]) {
    rand::thread_rng().fill_bytes(buffer);
}

pub fn generated() -> Aes256Gcm {
    Aes256Gcm::new(&Aes256Gcm::generate_key(OsRng))
}

pub fn filled() -> Aes256Gcm {
    let mut key = [0u8; 32];
    rand::rngs::OsRng.fill_bytes(&mut key);
    Aes256Gcm::new(&key.into())
}

pub fn filled_by_try() -> Option<Aes256Gcm> {
    let mut key = vec![0u8; 32];
    rand::rngs::OsRng.try_fill_bytes(&mut key).ok()?;
    Aes256Gcm::new_from_slice(&key).ok()
}

pub fn filled_by_fill() -> Aes256Gcm {
    let mut key = <[u8; 32]>::default();
    rand::thread_rng().fill(&mut key);
    Aes256Gcm::new(&key.into())
}

pub fn filled_by_system() -> Result<Aes256Gcm, getrandom::Error> {
    let mut key = [0; 32];
    getrandom::getrandom(&mut key)?;
    Ok(Aes256Gcm::new(Key::<Aes256Gcm>::from_slice(&key)))
}

pub fn filled_by_openssl() -> Result<Aes256Gcm, openssl::error::ErrorStack> {
    let mut key = [0; 32];
    openssl::rand::rand_bytes(&mut key)?;
    Ok(Aes256Gcm::new(&key.into()))
}

pub fn filled_by_ring(random: &dyn ring::rand::SecureRandom) -> Result<ring::aead::UnboundKey, ring::error::Unspecified> {
    let mut key = [0u8; 32];
    random.fill(&mut key)?;
    ring::aead::UnboundKey::new(&ring::aead::AES_256_GCM, &key)
}

pub fn filled_by_helper() -> Aes256Gcm {
    let mut key = [0; 32];
    fill(&mut key);
    Aes256Gcm::new(&key.into())
}

pub fn random_value() -> Aes256Gcm {
    let key: [u8; 32] = rand::random();
    Aes256Gcm::new(&key.into())
}

pub fn read() -> std::io::Result<Aes256Gcm> {
    let mut key = [0u8; 32];
    std::fs::File::open("/run/shop/key")?.read_exact(&mut key)?;
    Ok(Aes256Gcm::new(&key.into()))
}

pub fn read_by_helper() -> Option<Aes256Gcm> {
    Aes256Gcm::new_from_slice(&from_file().ok()?).ok()
}

pub fn environment() -> Option<Aes256Gcm> {
    let text = std::env::var("SEAL_KEY").ok()?;
    Aes256Gcm::new_from_slice(&hex::decode(text).ok()?).ok()
}

pub fn copied(input: &[u8]) -> Aes256Gcm {
    let mut key = [0u8; 32];
    key.copy_from_slice(&input[..32]);
    Aes256Gcm::new(&key.into())
}

pub fn mixed(input: &[u8; 32]) -> Aes256Gcm {
    let mut key = [0x36u8; 32];
    for (byte, other) in key.iter_mut().zip(input) {
        *byte ^= other;
    }
    Aes256Gcm::new(&key.into())
}

pub fn nonce_generated(cipher: &Aes256Gcm, text: &[u8]) -> Option<Vec<u8>> {
    let nonce = Aes256Gcm::generate_nonce(&mut OsRng);
    cipher.encrypt(&nonce, text).ok()
}

pub fn nonce_filled(cipher: &Aes256Gcm, text: &[u8]) -> Option<Vec<u8>> {
    let mut nonce = Nonce::default();
    OsRng.fill_bytes(&mut nonce);
    cipher.encrypt(&nonce, text).ok()
}

pub fn nonce_counted(counter: &mut Counter, cipher: &Aes256Gcm, text: &[u8]) -> Option<Vec<u8>> {
    let mut nonce = [0u8; 12];
    nonce[4..].copy_from_slice(&counter.next.to_be_bytes());
    counter.next += 1;
    cipher.encrypt(Nonce::from_slice(&nonce), text).ok()
}

pub fn nonce_received(cipher: &Aes256Gcm, message: &[u8]) -> Option<Vec<u8>> {
    let (nonce, text) = message.split_at(12);
    cipher.decrypt(Nonce::from_slice(nonce), text).ok()
}

pub fn salt() -> SaltString {
    SaltString::generate(&mut argon2::password_hash::rand_core::OsRng)
}

pub fn salt_filled(password: &[u8]) -> bcrypt::BcryptResult<String> {
    let mut salt = [0; 16];
    fill(&mut salt);
    Ok(bcrypt::hash_with_salt(password, 12, salt)?.to_string())
}

pub fn salt_inside(password: &str) -> bcrypt::BcryptResult<String> {
    bcrypt::hash(password, 12)
}

pub fn cookie_key() -> cookie::Key {
    cookie::Key::generate()
}

pub fn token_key() -> Option<jsonwebtoken::EncodingKey> {
    Some(jsonwebtoken::EncodingKey::from_secret(std::env::var("JWT_SECRET").ok()?.as_bytes()))
}

pub fn argument(key: &[u8; 32]) -> Aes256Gcm {
    Aes256Gcm::new(key.into())
}
