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

pub struct Mint<R> {
    rng: R,
}

impl<R: Rng> Mint<R> {
    pub fn new(rng: R) -> Self {
        Self { rng }
    }

    pub fn strike(&mut self) -> u64 {
        let session_token = self.rng.next_u64();
        session_token
    }
}

pub fn mint_of_the_system() -> u64 {
    Mint::new(OsRng).strike()
}

/// A linear congruential generator, for dice.
pub struct Congruential(u64);

impl Congruential {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        self.0 >> 33
    }
}

pub fn die(own: &mut Congruential) -> u64 {
    let eyes = own.next() % 6 + 1;
    eyes
}

/// A number that is counted, and one that is computed of what is given.
pub struct Counter(u64);

impl Counter {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(1);
        self.0
    }
}

fn mixed(mut own: u64, given: u64) -> u64 {
    own ^= own << 13;
    own ^= own >> 7;
    own.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(given)
}

pub fn counted(counter: &mut Counter, secret: u64) -> (u64, u64) {
    let session_token = counter.next();
    let session_secret = mixed(secret, 1);
    (session_token, session_secret)
}

/// Which word of a vocabulary comes next, by how likely each is.
pub fn next_word(likely: &[f32], seed: u64) -> Option<u32> {
    let mut rng = SmallRng::seed_from_u64(seed);
    let token: u32 = drawn_word(likely, &mut rng)?;
    Some(token)
}

fn drawn_word(likely: &[f32], rng: &mut SmallRng) -> Option<u32> {
    let mut left: f32 = rng.random_range(0.0..likely.iter().sum());
    let found = likely.iter().position(|one| {
        left -= one;
        left < 0.0
    });
    let shift: u32 = rng.random();
    found.and_then(|at| u32::try_from(at).ok()).map(|at| at ^ (shift & 1))
}

/// A key of a table is a number.
pub fn shard_key(rng: &mut rand::rngs::SmallRng) -> u64 {
    let key: u64 = rand::Rng::gen(rng);
    key % 16
}

pub fn encoded() -> Option<SaltString> {
    let mut grains = [0; 12];
    OsRng.fill_bytes(&mut grains);
    SaltString::encode_b64(&grains).ok()
}
