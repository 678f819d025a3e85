//! Costs on longer ways.
mod limits;

use std::num::NonZeroU32;

use argon2::{Argon2, Params, ParamsBuilder};
use sha2::Sha256;

const LOG_N: u8 = 12;
const SIZE: u32 = 8;
static ITERATIONS: NonZeroU32 = NonZeroU32::new(10_000).unwrap();
const ROUNDS: NonZeroU32 = match NonZeroU32::new(4096) {
    Some(rounds) => rounds,
    None => panic!("not zero"),
};
const MEMORY: u32 = 4 * 1024;

pub fn scrypt_constants() -> scrypt::Params {
    scrypt::Params::new(LOG_N, SIZE, 1, 32).unwrap() //~ weak_password_hash_cost
}

pub fn scrypt_values(fast: bool) -> scrypt::Params {
    let log_n = 14u8;
    let (r, p) = (8, 1);
    scrypt::Params::new(log_n, r, p, scrypt::Params::RECOMMENDED_LEN).expect("these are fine") //~ weak_password_hash_cost
}

pub fn argon_constants() -> Argon2<'static> {
    let params = Params::new(MEMORY, 1, 1, None).unwrap(); //~ weak_password_hash_cost
    Argon2::new(argon2::Algorithm::Argon2id, argon2::Version::V0x13, params)
}

pub fn argon_builder() -> Params {
    let mut builder = ParamsBuilder::new();
    builder.m_cost(MEMORY); //~ weak_password_hash_cost
    builder.t_cost(1);
    builder.p_cost(1);
    builder.build().unwrap()
}

pub fn argon_default_builder() -> Params {
    ParamsBuilder::default().t_cost(1).build().unwrap() //~ weak_password_hash_cost
}

pub fn ring_static(salt: &[u8], password: &[u8], out: &mut [u8]) {
    ring::pbkdf2::derive(ring::pbkdf2::PBKDF2_HMAC_SHA256, ITERATIONS, salt, password, out); //~ weak_password_hash_cost
}

pub fn ring_constant(salt: &[u8], password: &[u8], out: &mut [u8]) {
    ring::pbkdf2::derive(ring::pbkdf2::PBKDF2_HMAC_SHA256, ROUNDS, salt, password, out); //~ weak_password_hash_cost
}

pub fn ring_unchecked(salt: &[u8], password: &[u8], out: &mut [u8]) {
    let rounds = unsafe { NonZeroU32::new_unchecked(100) };
    ring::pbkdf2::derive(ring::pbkdf2::PBKDF2_HMAC_SHA256, rounds, salt, password, out); //~ weak_password_hash_cost
}

pub fn ring_min(salt: &[u8], password: &[u8], out: &mut [u8]) {
    ring::pbkdf2::derive(ring::pbkdf2::PBKDF2_HMAC_SHA256, NonZeroU32::MIN, salt, password, out); //~ weak_password_hash_cost
}

pub fn hmac_form(salt: &[u8], password: &[u8], out: &mut [u8]) {
    pbkdf2::pbkdf2::<hmac::Hmac<Sha256>>(password, salt, 1 << 12, out).unwrap(); //~ weak_password_hash_cost
}

pub fn pbkdf2_params() -> pbkdf2::Params {
    pbkdf2::Params { rounds: 1000, output_length: 32 } //~ weak_password_hash_cost
}

pub struct Settings {
    pub rounds: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self { rounds: 10_000 }
    }
}

pub fn by_default(salt: &[u8], password: &[u8]) -> [u8; 32] {
    let settings = Settings::default();
    pbkdf2::pbkdf2_hmac_array::<Sha256, 32>(password, salt, settings.rounds) //~ weak_password_hash_cost
}

pub fn bcrypt_low(password: &str) -> String {
    let cost = bcrypt::DEFAULT_COST - 8;
    bcrypt::hash(password, cost).unwrap() //~ weak_password_hash_cost
}

pub fn or_the_least(password: &[u8], salt: &[u8], key: &mut [u8]) {
    let rounds = NonZeroU32::new(100).unwrap_or(NonZeroU32::MIN);
    ring::pbkdf2::derive(ring::pbkdf2::PBKDF2_HMAC_SHA256, rounds, salt, password, key); //~ weak_password_hash_cost
}
