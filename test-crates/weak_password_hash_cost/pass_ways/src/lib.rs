//! Costs on longer ways that are high enough, or not known.
mod limits;

use std::num::NonZeroU32;

const LOG_N: u8 = 17;
const ROUNDS: NonZeroU32 = match NonZeroU32::new(600_000) {
    Some(rounds) => rounds,
    None => panic!("not zero"),
};

pub fn scrypt_constants() -> scrypt::Params {
    scrypt::Params::new(LOG_N, 8, 1, 32).unwrap()
}

pub fn ring_constant(salt: &[u8], password: &[u8], out: &mut [u8]) {
    ring::pbkdf2::derive(ring::pbkdf2::PBKDF2_HMAC_SHA256, ROUNDS, salt, password, out);
}

pub fn ring_matched(count: u32, salt: &[u8], password: &[u8], out: &mut [u8]) {
    let Some(rounds) = NonZeroU32::new(count) else {
        return;
    };
    ring::pbkdf2::derive(ring::pbkdf2::PBKDF2_HMAC_SHA256, rounds, salt, password, out);
}

pub fn pbkdf2_params() -> pbkdf2::Params {
    pbkdf2::Params { rounds: 600_000, output_length: 32 }
}

pub fn bcrypt_higher(password: &str) -> String {
    bcrypt::hash(password, bcrypt::DEFAULT_COST + 1).unwrap()
}

pub struct Params {
    pub rounds: u32,
    pub mem_cost: u32,
}

pub fn own() -> Params {
    let mut params = Params { rounds: 3, mem_cost: 1 };
    params.mem_cost = 2;
    params
}
