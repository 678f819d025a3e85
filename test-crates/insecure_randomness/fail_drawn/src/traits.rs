//! Numbers that are drawn through the trait of a generator.
use rand::rngs::SmallRng;
use rand::{RngCore, SeedableRng};
use turborand::TurboRand;

pub fn page() -> String {
    let csrf_token = turborand::prelude::Rng::new().u128(..); //~ insecure_randomness
    format!("{csrf_token:032x}")
}

pub fn pause() -> u64 {
    turborand::prelude::Rng::new().u64(0..250)
}

pub fn encryption_key() -> [u8; 32] {
    let mut key = [0; 32];
    SmallRng::from_entropy().fill_bytes(&mut key); //~ insecure_randomness
    key
}

pub fn noise() -> [u8; 32] {
    let mut grain = [0; 32];
    SmallRng::from_entropy().fill_bytes(&mut grain);
    grain
}
