//! Numbers that are drawn through the trait of a generator.
use turborand::TurboRand;

pub fn page() -> String {
    let csrf_token = turborand::prelude::Rng::new().u128(..); //~ insecure_randomness
    format!("{csrf_token:032x}")
}

pub fn pause() -> u64 {
    turborand::prelude::Rng::new().u64(0..250)
}
