//! Names that only speak of secrets, and secrets from generators that are good all the way.
use std::collections::HashMap;
use std::time::{SystemTime, UNIX_EPOCH};

use argon2::password_hash::SaltString;
use cookie::Cookie;
use rand::rngs::{OsRng, SmallRng, StdRng};
use rand::{Rng, RngCore, SeedableRng};

pub struct Session {
    pub token: [u8; 16],
    pub color: u8,
}

fn bytes<R: RngCore>(rng: &mut R) -> Vec<u8> {
    let mut out = vec![0; 32];
    rng.fill_bytes(&mut out);
    out
}

pub fn only_about_secrets(session_timeout: u64) -> (u32, u64, u8, bool) {
    let session_count = fastrand::u32(..);
    let token_delay = session_timeout + fastrand::u64(..30);
    let nonce_len = fastrand::u8(12..24);
    let use_token = fastrand::bool();
    (session_count, token_delay, nonce_len, use_token)
}

pub fn one_of_several(tokens: &[String]) -> &str {
    let token = &tokens[fastrand::usize(..tokens.len())];
    token
}

pub fn open() -> Session {
    let mut token = [0; 16];
    OsRng.fill_bytes(&mut token);
    Session { token, color: fastrand::u8(..) }
}

pub fn session() -> Session {
    let session = open();
    session
}

pub fn by_helper() -> Vec<u8> {
    let shared_secret = bytes(&mut OsRng);
    shared_secret
}

pub fn padding() -> Vec<u8> {
    let padding = bytes(&mut SmallRng::from_entropy());
    padding
}

pub fn overwritten() -> [u8; 16] {
    let mut session_key = [0; 16];
    let mut other = [0; 16];
    fastrand::fill(&mut other);
    OsRng.fill_bytes(&mut other);
    session_key.copy_from_slice(&other);
    session_key
}

pub fn theme() -> Cookie<'static> {
    Cookie::new("theme", fastrand::u8(..3).to_string())
}

pub fn form() -> HashMap<&'static str, String> {
    let mut form = HashMap::new();
    form.insert("lucky", fastrand::u8(..).to_string());
    form
}

pub fn salt() -> SaltString {
    SaltString::generate(&mut OsRng)
}

pub fn key() -> p256::SecretKey {
    p256::SecretKey::random(&mut OsRng)
}

pub fn whoever_made_it(rng: &mut StdRng) -> u64 {
    let api_secret = rng.gen();
    api_secret
}

pub fn seeded_by_the_system() -> u64 {
    let seed = OsRng.next_u64();
    let api_secret = StdRng::seed_from_u64(seed).next_u64();
    api_secret
}

pub fn when() -> Option<u64> {
    let session_id = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs();
    Some(session_id)
}

fn voucher<R: Rng>(rng: &mut R) -> u64 {
    let auth_token: u64 = rng.gen();
    auth_token
}

pub fn voucher_of_a_caller() -> (u64, u64) {
    (voucher(&mut OsRng), voucher(&mut rand::thread_rng()))
}

fn throw<R: Rng>(rng: &mut R) -> u64 {
    let eyes: u64 = rng.gen_range(1..=6);
    eyes
}

pub fn throw_of_a_caller() -> u64 {
    throw(&mut SmallRng::from_entropy())
}
