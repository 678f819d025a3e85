//! Good generators with seeds that can be guessed, and keys that are made from them.
use std::time::{SystemTime, UNIX_EPOCH};

use aes_gcm::aead::{AeadCore, KeyInit};
use aes_gcm::{Aes256Gcm, Key, Nonce};
use argon2::password_hash::SaltString;
use ed25519_dalek::SigningKey;
use rand::rngs::StdRng;
use rand::{Rng, RngCore, SeedableRng};
use rand_chacha::ChaCha20Rng;

pub fn key() -> Key<Aes256Gcm> {
    Aes256Gcm::generate_key(StdRng::seed_from_u64(7)) //~ insecure_randomness
}

pub fn nonce() -> Nonce {
    Aes256Gcm::generate_nonce(&mut StdRng::seed_from_u64(u64::from(std::process::id()))) //~ insecure_randomness
}

pub fn salt(user: u64) -> SaltString {
    SaltString::generate(&mut StdRng::seed_from_u64(user)) //~ insecure_randomness
}

pub fn signing_key() -> SigningKey {
    SigningKey::generate(&mut ChaCha20Rng::from_seed([3; 32])) //~ insecure_randomness
}

pub fn signing_key_of_bytes() -> SigningKey {
    let mut raw = [0; 32];
    fastrand::fill(&mut raw);
    SigningKey::from_bytes(&raw) //~ insecure_randomness
}

pub fn rsa_key(seed: u64) -> rsa::Result<rsa::RsaPrivateKey> {
    let mut rng = ChaCha20Rng::seed_from_u64(seed);
    rsa::RsaPrivateKey::new(&mut rng, 3072) //~ insecure_randomness
}

pub fn by_the_clock() -> u128 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |passed| passed.as_secs());
    let mut rng = StdRng::seed_from_u64(now);
    let api_secret = rng.gen::<u128>(); //~ insecure_randomness
    api_secret
}

pub fn filled() -> [u8; 32] {
    let mut master_key = [0; 32];
    StdRng::seed_from_u64(1).fill_bytes(&mut master_key); //~ insecure_randomness
    master_key
}

pub fn the_clock_itself() -> Option<String> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_nanos();
    let api_key = format!("{now:x}"); //~ insecure_randomness
    Some(api_key)
}

pub fn encoded() -> Option<SaltString> {
    let mut grains = [0; 12];
    fastrand::fill(&mut grains);
    SaltString::encode_b64(&grains).ok() //~ insecure_randomness
}
