//! Generators that are kept in fields, statics and locks, or come in as parameters.
use std::cell::RefCell;
use std::hash::{BuildHasher, Hasher};
use std::sync::{Arc, Mutex};

use rand::rngs::SmallRng;
use rand::{Rng, RngCore, SeedableRng};
use rand_mt::Mt;
use tinyrand::{Rand, StdRand};

thread_local! {
    static FAST: RefCell<SmallRng> = RefCell::new(SmallRng::from_entropy());
}

pub struct Desk {
    own: SmallRng,
    shared: Arc<Mutex<SmallRng>>,
}

impl Desk {
    pub fn voucher(&mut self) -> u64 {
        let auth_token = self.own.next_u64(); //~ insecure_randomness
        auth_token
    }

    pub fn shared_voucher(&self) -> Option<u64> {
        let mut rng = self.shared.lock().ok()?;
        let auth_token = rng.gen_range(0..1_000_000); //~ insecure_randomness
        Some(auth_token)
    }
}

fn bytes<R: RngCore>(rng: &mut R) -> Vec<u8> {
    let mut out = vec![0; 32];
    rng.fill_bytes(&mut out);
    out
}

pub fn by_parameter(rng: &mut SmallRng) -> u64 {
    let session_token = rng.next_u64(); //~ insecure_randomness
    session_token
}

pub fn by_helper() -> Vec<u8> {
    let shared_secret = bytes(&mut SmallRng::from_entropy()); //~ insecure_randomness
    shared_secret
}

pub fn of_the_thread() -> u64 {
    let session_token = FAST.with(|rng| rng.borrow_mut().next_u64()); //~ insecure_randomness
    session_token
}

pub fn mersenne(seed: u32) -> u32 {
    let refresh_token = Mt::new(seed).next_u32(); //~ insecure_randomness
    refresh_token
}

pub fn tiny() -> u64 {
    let hmac_secret = StdRand::default().next_u64(); //~ insecure_randomness
    hmac_secret
}

pub fn turbo() -> u64 {
    let mut raw = [0; 8];
    turborand::TurboCore::fill_bytes(&turborand::rng::Rng::new(), &mut raw);
    let session_secret = u64::from_le_bytes(raw); //~ insecure_randomness
    session_secret
}

pub fn of_a_hasher() -> u64 {
    let session_token = std::collections::hash_map::RandomState::new().build_hasher().finish(); //~? insecure_randomness
    session_token
}

pub fn of_a_hash() -> u64 {
    let session_token = std::collections::hash_map::RandomState::new().hash_one(1); //~ insecure_randomness
    session_token
}

fn voucher<R: Rng>(rng: &mut R) -> u64 {
    let auth_token: u64 = rng.gen(); //~ insecure_randomness
    auth_token
}

pub fn voucher_of_a_caller() -> u64 {
    voucher(&mut SmallRng::from_entropy())
}

fn any(rng: &mut dyn RngCore) -> u64 {
    let refresh_token = rng.next_u64(); //~ insecure_randomness
    refresh_token
}

pub fn any_of_a_caller() -> u64 {
    let mut rng = SmallRng::from_entropy();
    any(&mut rng)
}

pub struct Mint<R> {
    rng: R,
}

impl<R: Rng> Mint<R> {
    pub fn new(rng: R) -> Self {
        Self { rng }
    }

    pub fn strike(&mut self) -> u64 {
        let session_token = self.rng.next_u64(); //~? insecure_randomness
        session_token
    }
}

pub fn mint_of_a_caller() -> u64 {
    Mint::new(SmallRng::from_entropy()).strike()
}

/// A linear congruential generator.
pub struct Congruential(u64);

impl Congruential {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        self.0 >> 33
    }
}

fn shifted(state: &mut u64) -> u64 {
    let mut x = *state;
    x ^= x << 13;
    x ^= x >> 7;
    x ^= x << 17;
    *state = x;
    x
}

pub fn of_own_arithmetic(own: &mut Congruential) -> u64 {
    let session_token = own.next(); //~ insecure_randomness
    session_token
}

pub fn of_own_shifts(state: &mut u64) -> String {
    let reset_token = format!("{:x}", shifted(state)); //~ insecure_randomness
    reset_token
}
