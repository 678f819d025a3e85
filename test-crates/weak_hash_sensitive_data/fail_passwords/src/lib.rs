//! Passwords into hashes that are fast, weak or not.
use blake2::Blake2b512;
use md5_type as md;
use sha2::digest::Update;
use sha2::{Digest, Sha256, Sha512};
use sha3::Sha3_256;

pub struct User {
    pub name: String,
    pub password: String,
    pub kept: String,
}

impl User {
    pub fn set(&mut self, password: &str) {
        self.kept = hex::encode(Sha256::digest(password)); //~ weak_hash_sensitive_data
    }

    pub fn own_field(&self) -> Vec<u8> {
        Sha512::digest(&self.password).to_vec() //~ weak_hash_sensitive_data
    }
}

pub fn broken(password: &str) -> Vec<u8> {
    md::Md5::digest(password).to_vec() //~ weak_hash_sensitive_data
}

pub fn broken_too(password: &str) -> Vec<u8> {
    sha1::Sha1::digest(password).to_vec() //~ weak_hash_sensitive_data
}

pub fn with_salt(salt: &[u8], password: &str) -> Vec<u8> {
    let mut hasher = Sha256::new();
    Digest::update(&mut hasher, salt);
    Digest::update(&mut hasher, password); //~ weak_hash_sensitive_data
    hasher.finalize().to_vec()
}

pub fn chained(salt: &[u8], password: &str) -> Vec<u8> {
    Sha256::default().chain(salt).chain(password).finalize().to_vec() //~ weak_hash_sensitive_data
}

pub fn formatted(salt: &str, password: &str) -> String {
    let text = format!("{salt}${password}");
    hex::encode(Sha512::digest(text.as_bytes())) //~ weak_hash_sensitive_data
}

pub fn third_generation(passphrase: &str) -> Vec<u8> {
    Sha3_256::digest(passphrase).to_vec() //~ weak_hash_sensitive_data
}

pub fn blake_two(passwd: &[u8]) -> Vec<u8> {
    Blake2b512::digest(passwd).to_vec() //~ weak_hash_sensitive_data
}

pub fn blake_three(password: &str) -> String {
    blake3::hash(password.as_bytes()).to_hex().to_string() //~ weak_hash_sensitive_data
}

pub fn blake_three_in_steps(password: &str) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    hasher.update(b"shop");
    hasher.update(password.as_bytes()); //~ weak_hash_sensitive_data
    hasher.finalize().into()
}

pub fn openssl_function(password: &str) -> [u8; 32] {
    openssl::sha::sha256(password.as_bytes()) //~ weak_hash_sensitive_data
}

pub fn ring_function(password: &str) -> ring::digest::Digest {
    ring::digest::digest(&ring::digest::SHA256, password.as_bytes()) //~ weak_hash_sensitive_data
}

pub fn verified(user_password: &str, known: &[u8]) -> bool {
    let made = Sha256::digest(user_password.as_bytes()); //~ weak_hash_sensitive_data
    made.as_slice() == known
}

pub fn pin(pin_code: &str) -> Vec<u8> {
    Sha256::digest(pin_code).to_vec() //~ weak_hash_sensitive_data
}

pub fn by_argument(password: &str) -> Result<Vec<u8>, openssl::error::ErrorStack> {
    let kind = openssl::hash::MessageDigest::sha384();
    Ok(openssl::hash::hash(kind, password.as_bytes())?.to_vec()) //~ weak_hash_sensitive_data
}

pub fn sodium_at_once(password: &str) -> Vec<u8> {
    sodiumoxide::crypto::hash::hash(password.as_bytes()).0.to_vec() //~ weak_hash_sensitive_data
}

pub fn sodium_in_steps(realm: &[u8], password: &str) -> Vec<u8> {
    let mut state = sodiumoxide::crypto::hash::sha256::State::new();
    state.update(realm);
    state.update(password.as_bytes()); //~ weak_hash_sensitive_data
    state.finalize().0.to_vec()
}

pub fn key_of_old(password: &str) -> Result<Vec<u8>, openssl::error::ErrorStack> {
    let cipher = openssl::symm::Cipher::aes_256_cbc();
    let md = openssl::hash::MessageDigest::md5();
    Ok(openssl::pkcs5::bytes_to_key(cipher, md, password.as_bytes(), None, 1)?.key) //~ weak_hash_sensitive_data
}

pub fn derived_by_blake_three(password: &str) -> [u8; 32] {
    blake3::derive_key("shop 2020 sessions", password.as_bytes()) //~ weak_hash_sensitive_data
}

pub fn replaced(mut password: String, other: String) -> [u8; 20] {
    if password.is_empty() {
        password = other;
    }
    openssl::sha::sha1(password.as_bytes()) //~ weak_hash_sensitive_data
}
