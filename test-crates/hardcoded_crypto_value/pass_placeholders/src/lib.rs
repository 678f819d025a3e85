//! Numbers and zeroes that hold a place, and are no keys.
use std::io::{BufRead, Read};

use aes_gcm::{Aes256Gcm, KeyInit};
use hmac::{Hmac, Mac};
use ring::aead::{LessSafeKey, UnboundKey};
use sha2::{Digest, Sha256};

/// The state of a link before its first message.
pub struct Link {
    key: LessSafeKey,
}

impl Default for Link {
    fn default() -> Self {
        let empty = UnboundKey::new(&ring::aead::AES_256_GCM, &[0u8; 32]).expect("the length is right");
        Link { key: LessSafeKey::new(empty) }
    }
}

impl Link {
    pub fn set(&mut self, key: &[u8]) -> Result<(), ring::error::Unspecified> {
        self.key = LessSafeKey::new(UnboundKey::new(&ring::aead::AES_256_GCM, key)?);
        Ok(())
    }
}

/// How long the salts of the three sizes are.
enum Size {
    Small,
    Large,
}

impl Size {
    fn salt_len(&self) -> u8 {
        match self {
            Size::Small => 32,
            Size::Large => 64,
        }
    }
}

fn document(size: &Size, body: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    put(&mut out, &[size.salt_len()]);
    put(&mut out, body);
    out
}

fn put(out: &mut Vec<u8>, part: &[u8]) {
    out.push(0x04);
    out.push(part.len() as u8);
    out.extend_from_slice(part);
}

pub fn read_key(large: bool, body: &[u8]) -> Option<openssl::pkey::PKey<openssl::pkey::Private>> {
    let size = if large { Size::Large } else { Size::Small };
    openssl::pkey::PKey::private_key_from_der(&document(&size, body)).ok()
}

pub fn read_in_pieces(from: &mut impl BufRead) -> Option<Aes256Gcm> {
    let mut key = [0u8; 32];
    let mut at = 0;
    while at < key.len() {
        let part = from.fill_buf().ok()?;
        if part.is_empty() {
            break;
        }
        let length = part.len().min(key.len() - at);
        key[at..at + length].copy_from_slice(&part[..length]);
        at += length;
        from.consume(length);
    }
    Aes256Gcm::new_from_slice(&key).ok()
}

pub fn hashed_in_rounds(entered: &[u8], rounds: usize) -> Option<Aes256Gcm> {
    let mut key = vec![0u8; 32 * rounds];
    for round in 0..rounds {
        let mut hasher = Sha256::new();
        hasher.update(vec![0u8; round]);
        hasher.update(entered);
        key[round * 32..(round + 1) * 32].copy_from_slice(&hasher.finalize());
    }
    Aes256Gcm::new_from_slice(&key).ok()
}

/// A salt that is not there is as many zeroes as the hash is long.
pub fn extract(salt: Option<&[u8]>, secret: &[u8], length: usize) -> Option<Vec<u8>> {
    let zeroes = [0u8; 64];
    let salt = salt.unwrap_or(&zeroes[..length]);
    let mut mac = Hmac::<Sha256>::new_from_slice(salt).ok()?;
    mac.update(secret);
    Some(mac.finalize().into_bytes().to_vec())
}

/// The salts that the two versions of the protocol publish.
const fn initial_salt(new: bool) -> &'static [u8; 20] {
    if new { &[0x0d; 20] } else { &[0x38; 20] }
}

pub fn first_secret(new: bool, id: &[u8]) -> Option<Vec<u8>> {
    let mut mac = Hmac::<Sha256>::new_from_slice(initial_salt(new)).ok()?;
    mac.update(id);
    Some(mac.finalize().into_bytes().to_vec())
}

pub fn cleaned(text: &str) -> Option<Aes256Gcm> {
    let joined: Vec<u8> = text.split('-').collect::<Vec<_>>().join("").into_bytes();
    let mut key = Vec::new();
    key.extend_from_slice(b"");
    key.extend_from_slice(&joined);
    Aes256Gcm::new_from_slice(&key).ok()
}

pub fn read(file: &mut std::fs::File) -> std::io::Result<Aes256Gcm> {
    let mut key = [0u8; 32];
    let mut pieces = key.chunks_mut(8);
    while let Some(piece) = pieces.next() {
        file.read_exact(piece)?;
    }
    Ok(Aes256Gcm::new(&key.into()))
}

/// A pair that is drawn and read back.
pub struct Pair(ring::signature::EcdsaKeyPair);

impl Pair {
    fn read(document: impl AsRef<[u8]>) -> std::io::Result<Self> {
        let random = ring::rand::SystemRandom::new();
        let algorithm = &ring::signature::ECDSA_P256_SHA256_FIXED_SIGNING;
        ring::signature::EcdsaKeyPair::from_pkcs8(algorithm, document.as_ref(), &random)
            .map(Pair)
            .map_err(|_| std::io::Error::other("the pair cannot be read"))
    }

    fn draw() -> std::io::Result<impl AsRef<[u8]>> {
        let random = ring::rand::SystemRandom::new();
        ring::signature::EcdsaKeyPair::generate_pkcs8(&ring::signature::ECDSA_P256_SHA256_FIXED_SIGNING, &random)
            .map_err(|_| std::io::Error::other("no pair could be drawn"))
    }

    pub fn new() -> std::io::Result<Self> {
        Self::read(Self::draw()?)
    }
}

pub fn of_length(bytes: &[u8]) -> Result<x25519_dalek::StaticSecret, &'static str> {
    <[u8; 32]>::try_from(bytes).map_err(|_| "a key has 32 bytes").map(x25519_dalek::StaticSecret::from)
}
