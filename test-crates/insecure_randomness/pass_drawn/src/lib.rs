//! Secrets from generators that cannot be guessed, and other values from those that can.
pub mod others;

use aes_gcm::{Aes256Gcm, KeyInit};
use rand::distributions::{Alphanumeric, DistString};
use rand::rngs::{OsRng, SmallRng, StdRng};
use rand::seq::SliceRandom;
use rand::{Rng, RngCore, SeedableRng};

fn draw() -> u64 {
    fastrand::u64(..)
}

fn safe() -> u64 {
    OsRng.next_u64()
}

pub fn thread_generator() -> u64 {
    let session_token: u64 = rand::thread_rng().gen();
    session_token
}

pub fn text() -> String {
    let password = Alphanumeric.sample_string(&mut rand::thread_rng(), 16);
    password
}

pub fn system() -> [u8; 16] {
    let mut session_id = [0; 16];
    OsRng.fill_bytes(&mut session_id);
    session_id
}

pub fn system_directly() -> Result<[u8; 16], getrandom::Error> {
    let mut api_key = [0; 16];
    getrandom::getrandom(&mut api_key)?;
    Ok(api_key)
}

pub fn openssl() -> Result<[u8; 16], openssl::error::ErrorStack> {
    let mut salt = [0; 16];
    openssl::rand::rand_bytes(&mut salt)?;
    Ok(salt)
}

pub fn standard_from_entropy() -> Aes256Gcm {
    let mut rng = StdRng::from_entropy();
    Aes256Gcm::new(&rng.gen::<[u8; 32]>().into())
}

pub fn seeded_by_a_good_one() -> Aes256Gcm {
    let mut rng = rand_chacha::ChaCha20Rng::from_rng(OsRng).expect("the system has entropy");
    Aes256Gcm::new(&rng.gen::<[u8; 32]>().into())
}

pub fn seeded_by_all_bits() -> Aes256Gcm {
    let mut rng = StdRng::from_seed(rand::random());
    Aes256Gcm::new(&rng.gen::<[u8; 32]>().into())
}

pub fn identifier() -> uuid::Uuid {
    let session_id = uuid::Uuid::new_v4();
    session_id
}

pub fn helper() -> u64 {
    let reset_token = safe();
    reset_token
}

pub fn dice() -> u8 {
    fastrand::u8(1..=6)
}

pub fn waiting_time(attempt: u32) -> u64 {
    let jitter = draw() % 100;
    u64::from(attempt) * 100 + jitter
}

pub fn shuffled(mut names: Vec<String>) -> Vec<String> {
    names.shuffle(&mut SmallRng::from_entropy());
    names
}

pub fn cache_key() -> u64 {
    let cache_key = fastrand::u64(..);
    cache_key
}

pub fn token_to_show(tokens: &[&'static str]) -> &'static str {
    let token_index = fastrand::usize(..tokens.len());
    tokens[token_index]
}

pub fn drawn_and_replaced() -> u64 {
    let mut session_id = 0;
    let start = draw();
    session_id += safe();
    session_id ^ (start & 0)
}

#[cfg(test)]
mod tests {
    #[test]
    fn any_key_will_do() {
        let key = fastrand::u128(..);
        let password = fastrand::u64(..);
        assert!(key > 0 || password > 0);
    }
}
