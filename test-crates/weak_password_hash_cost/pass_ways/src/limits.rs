//! Costs that somebody keeps high, and limits that are high enough.
use std::cmp;

use pwhash::bcrypt::{self as crypt, BcryptSetup};

pub fn no_less_than(password: &str, cost: u32) -> bcrypt::BcryptResult<String> {
    let cost = cost.max(12);
    bcrypt::hash(password, cost)
}

pub fn the_higher_one(password: &str) -> bcrypt::BcryptResult<String> {
    bcrypt::hash(password, cmp::max(4, 12))
}

pub fn no_more_than(password: &str, cost: u32) -> bcrypt::BcryptResult<String> {
    bcrypt::hash(password, cost.min(14))
}

pub fn between(password: &str, cost: u32) -> bcrypt::BcryptResult<String> {
    bcrypt::hash(password, cost.clamp(10, 15))
}

pub fn of_a_record(password: &str) -> pwhash::Result<String> {
    let setup = BcryptSetup { cost: Some(12), ..BcryptSetup::default() };
    crypt::hash_with(setup, password)
}

pub fn of_a_record_that_is_given(password: &str, cost: Option<u32>) -> pwhash::Result<String> {
    crypt::hash_with(BcryptSetup { cost, ..BcryptSetup::default() }, password)
}

pub fn orion(password: &orion::pwhash::Password) -> Result<orion::pwhash::PasswordHash, orion::errors::UnknownCryptoError> {
    orion::pwhash::hash_password(password, 3, 1 << 16)
}

pub fn orion_key(password: &orion::kdf::Password, salt: &orion::kdf::Salt) -> Result<orion::kdf::SecretKey, orion::errors::UnknownCryptoError> {
    orion::kdf::derive_key(password, salt, 3, 1 << 14, 32)
}
