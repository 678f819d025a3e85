//! Keys that are derived from something that comes from outside.
use aes_gcm::{Aes256Gcm, KeyInit};
use argon2::Argon2;
use hkdf::Hkdf;
use sha2::{Digest, Sha256};

struct Vault {
    key: [u8; 32],
    label: [u8; 32],
}

fn same(bytes: [u8; 32]) -> [u8; 32] {
    bytes
}

fn second(pair: ([u8; 32], [u8; 32])) -> [u8; 32] {
    pair.1
}

fn cipher(key: [u8; 32]) -> Aes256Gcm {
    Aes256Gcm::new(&key.into())
}

pub fn expanded(secret: &[u8]) -> Aes256Gcm {
    let mut key = [0; 32];
    let kdf = Hkdf::<Sha256>::new(Some(b"shop, version 1"), secret);
    kdf.expand(b"door", &mut key).expect("32 bytes are allowed");
    Aes256Gcm::new(&key.into())
}

pub fn stretched(password: &[u8], salt: &[u8]) -> argon2::Result<Aes256Gcm> {
    let mut key = [0u8; 32];
    Argon2::default().hash_password_into(password, salt, &mut key)?;
    Ok(Aes256Gcm::new(&key.into()))
}

pub fn digested(secret: &[u8]) -> Aes256Gcm {
    let mut hasher = Sha256::new();
    hasher.update(b"shop");
    hasher.update(secret);
    Aes256Gcm::new(&hasher.finalize())
}

pub fn other_call(key: [u8; 32]) -> (Aes256Gcm, [u8; 32]) {
    (cipher(same(key)), same([0; 32]))
}

pub fn other_half(key: [u8; 32]) -> Aes256Gcm {
    cipher(second(([0; 32], key)))
}

pub fn other_field(key: [u8; 32]) -> (Aes256Gcm, u8) {
    let vault = Vault { key, label: [7; 32] };
    (cipher(vault.key), vault.label[0])
}

pub fn overwritten(input: [u8; 32]) -> Aes256Gcm {
    let mut key = [0; 32];
    if key[0] == 0 {
        key = input;
    } else {
        key = same(input);
    }
    cipher(key)
}

pub fn over_bytes(input: &str) -> Option<Aes256Gcm> {
    let mut key = Vec::new();
    key.extend_from_slice(b"v1");
    key.extend_from_slice(input.as_bytes());
    key.resize(32, 0);
    Aes256Gcm::new_from_slice(&key).ok()
}

/// What a protocol begins its chain of keys with, and everybody knows.
const FIRST_CHAIN_KEY: [u8; 32] = [
    96, 226, 109, 174, 243, 39, 239, 192, 46, 195, 53, 226, 160, 37, 210, 208, 22, 235, 66, 6, 248,
    114, 119, 245, 45, 56, 209, 152, 139, 120, 205, 54,
];

fn chained(key: &[u8], shared: &[u8]) -> Vec<u8> {
    use hmac::Mac;
    let mut mac = hmac::Hmac::<Sha256>::new_from_slice(key).expect("any length is allowed");
    mac.update(shared);
    mac.finalize().into_bytes().to_vec()
}

pub fn first_of_a_chain(shared: &[u8]) -> Vec<u8> {
    let chain_key = FIRST_CHAIN_KEY;
    let second = chained(&chain_key, shared);
    chained(&second, &[1])
}
