//! Generators that begin where anybody can begin.
pub mod hashed;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use rand::rngs::{SmallRng, StdRng};
use rand::SeedableRng;
use rand_chacha::{ChaCha12Rng, ChaCha20Rng};

const SEED: u64 = 0x5eed;
static BYTES: [u8; 32] = [7; 32];

fn seconds() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

fn generator(seed: u64) -> StdRng {
    StdRng::seed_from_u64(seed) //~ predictable_seed
}

pub fn literal() -> StdRng {
    StdRng::seed_from_u64(42) //~ predictable_seed
}

pub fn constant() -> ChaCha20Rng {
    ChaCha20Rng::seed_from_u64(SEED) //~ predictable_seed
}

pub fn bytes() -> StdRng {
    StdRng::from_seed([0; 32]) //~ predictable_seed
}

pub fn static_bytes() -> ChaCha12Rng {
    let seed = BYTES;
    ChaCha12Rng::from_seed(seed) //~ predictable_seed
}

pub fn default_seed() -> StdRng {
    StdRng::from_seed(Default::default()) //~ predictable_seed
}

pub fn time() -> SmallRng {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    SmallRng::seed_from_u64(now.as_nanos() as u64) //~ predictable_seed
}

pub fn time_by_helper() -> StdRng {
    StdRng::seed_from_u64(seconds()) //~ predictable_seed
}

pub fn time_and_process() -> StdRng {
    StdRng::seed_from_u64(seconds() ^ u64::from(std::process::id())) //~ predictable_seed
}

pub fn process() -> StdRng {
    let mut seed = [0u8; 32];
    seed[..4].copy_from_slice(&std::process::id().to_be_bytes());
    StdRng::from_seed(seed) //~ predictable_seed
}

pub fn by_parameter() -> StdRng {
    generator(12)
}

pub fn by_trait(started: Instant) -> rand_pcg::Pcg64 {
    <rand_pcg::Pcg64 as SeedableRng>::seed_from_u64(started.elapsed().as_micros() as u64) //~? predictable_seed
}

pub fn small_library() -> fastrand::Rng {
    fastrand::Rng::with_seed(1) //~ predictable_seed
}

pub fn small_library_global() {
    fastrand::seed(seconds()); //~ predictable_seed
}

pub fn other_library() -> oorandom::Rand32 {
    oorandom::Rand32::new(seconds()) //~ predictable_seed
}

pub mod bench_util;
