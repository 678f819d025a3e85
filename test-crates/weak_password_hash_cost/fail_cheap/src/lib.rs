//! Slow hashes that were made fast.
use std::num::NonZeroU32;

use argon2::{Algorithm, Argon2, Params, ParamsBuilder, Version};
use sha2::Sha256;

const COST: u32 = 4;
const ROUNDS: u32 = 1_000;

fn rounds() -> u32 {
    4096
}

pub fn bcrypt_literal(password: &str) -> bcrypt::BcryptResult<String> {
    bcrypt::hash(password, 6) //~ weak_password_hash_cost
}

pub fn bcrypt_constant(password: &str) -> bcrypt::BcryptResult<String> {
    bcrypt::hash(password, COST) //~ weak_password_hash_cost
}

pub fn bcrypt_with_salt(password: &str, salt: [u8; 16]) -> bcrypt::BcryptResult<String> {
    Ok(bcrypt::hash_with_salt(password, 4 + 1, salt)?.to_string()) //~ weak_password_hash_cost
}

pub fn pbkdf2_literal(password: &[u8], salt: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    pbkdf2::pbkdf2_hmac::<Sha256>(password, salt, 1, &mut out); //~ weak_password_hash_cost
    out
}

pub fn pbkdf2_constant(password: &[u8], salt: &[u8]) -> [u8; 32] {
    pbkdf2::pbkdf2_hmac_array::<Sha256, 32>(password, salt, ROUNDS) //~ weak_password_hash_cost
}

pub fn pbkdf2_function(password: &[u8], salt: &[u8]) -> [u8; 32] {
    let count = rounds();
    pbkdf2::pbkdf2_hmac_array::<Sha256, 32>(password, salt, count) //~ weak_password_hash_cost
}

pub fn pbkdf2_of_openssl(password: &[u8], salt: &[u8]) -> Result<[u8; 32], openssl::error::ErrorStack> {
    let mut out = [0; 32];
    openssl::pkcs5::pbkdf2_hmac(password, salt, 2048, openssl::hash::MessageDigest::sha256(), &mut out)?; //~ weak_password_hash_cost
    Ok(out)
}

pub fn pbkdf2_of_ring(password: &[u8], salt: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    let rounds = NonZeroU32::new(1_000).expect("one thousand is not zero");
    ring::pbkdf2::derive(ring::pbkdf2::PBKDF2_HMAC_SHA256, rounds, salt, password, &mut out); //~ weak_password_hash_cost
    out
}

pub fn argon_memory() -> argon2::Result<Argon2<'static>> {
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(64, 2, 1, None)?)) //~ weak_password_hash_cost
}

pub fn argon_least() -> argon2::Result<Params> {
    Params::new(Params::MIN_M_COST, Params::MIN_T_COST, 1, Some(32)) //~ weak_password_hash_cost
}

pub fn argon_builder() -> argon2::Result<Params> {
    ParamsBuilder::new().m_cost(16).t_cost(1).p_cost(1).build() //~ weak_password_hash_cost
}

pub fn scrypt_small() -> Result<scrypt::Params, scrypt::errors::InvalidParams> {
    scrypt::Params::new(10, 8, 1, 32) //~ weak_password_hash_cost
}

pub fn scrypt_least() -> Result<scrypt::Params, scrypt::errors::InvalidParams> {
    let log_n = 2;
    scrypt::Params::new(log_n, 1, 1, 32) //~ weak_password_hash_cost
}

pub struct Door {
    cost: u32,
}

impl Door {
    pub fn quick() -> Self {
        Self { cost: 5 }
    }

    fn cost(&self) -> u32 {
        self.cost
    }

    pub fn by_field(&self, password: &str) -> bcrypt::BcryptResult<String> {
        bcrypt::hash(password, self.cost) //~ weak_password_hash_cost
    }

    pub fn by_method(&self, password: &str) -> bcrypt::BcryptResult<String> {
        bcrypt::hash(password, self.cost()) //~ weak_password_hash_cost
    }
}

fn at_cost(password: &str, cost: u32) -> bcrypt::BcryptResult<String> {
    bcrypt::hash(password, cost) //~ weak_password_hash_cost
}

pub fn by_caller(password: &str) -> bcrypt::BcryptResult<String> {
    at_cost(password, 7)
}

pub fn one_round(password: &[u8], other: &[u8], salt: &[u8]) -> ([u8; 32], [u8; 32]) {
    let (mut one, mut two) = ([0; 32], [0; 32]);
    pbkdf2::pbkdf2_hmac::<sha2::Sha256>(password, salt, 1, &mut one); //~ weak_password_hash_cost
    pbkdf2::pbkdf2_hmac::<sha2::Sha256>(other, salt, 1, &mut two); //~ weak_password_hash_cost
    (one, two)
}
