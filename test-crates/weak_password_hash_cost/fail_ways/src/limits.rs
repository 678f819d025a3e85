//! Costs that somebody keeps low, and other crates.
use std::cmp;

use pwhash::bcrypt::{self as crypt, BcryptSetup};

const MOST: u32 = 8;

pub fn no_more_than(password: &str, cost: u32) -> bcrypt::BcryptResult<String> {
    let cost = cost.min(MOST);
    bcrypt::hash(password, cost) //~ weak_password_hash_cost
}

pub fn the_lower_one(password: &str, cost: u32) -> bcrypt::BcryptResult<String> {
    bcrypt::hash(password, cmp::min(9, cost)) //~ weak_password_hash_cost
}

pub fn between(password: &str, cost: u32) -> bcrypt::BcryptResult<String> {
    bcrypt::hash(password, cost.clamp(4, 9)) //~ weak_password_hash_cost
}

pub fn rounds(password: &[u8], salt: &[u8], rounds: u32, out: &mut [u8]) {
    pbkdf2::pbkdf2_hmac::<sha2::Sha256>(password, salt, rounds.min(100_000), out); //~ weak_password_hash_cost
}

pub fn of_a_record(password: &str) -> pwhash::Result<String> {
    let setup = BcryptSetup { cost: Some(6), ..BcryptSetup::default() }; //~ weak_password_hash_cost
    crypt::hash_with(setup, password)
}

pub fn orion(password: &orion::pwhash::Password) -> Result<orion::pwhash::PasswordHash, orion::errors::UnknownCryptoError> {
    orion::pwhash::hash_password(password, 3, 1 << 10) //~ weak_password_hash_cost
}

pub fn orion_key(password: &orion::kdf::Password, salt: &orion::kdf::Salt) -> Result<orion::kdf::SecretKey, orion::errors::UnknownCryptoError> {
    orion::kdf::derive_key(password, salt, 3, 64, 32) //~ weak_password_hash_cost
}
