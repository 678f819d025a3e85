//! A time that goes through a hash is guessed like the time.
use rand::SeedableRng;
use rand::rngs::StdRng;
use std::time::{SystemTime, UNIX_EPOCH};

pub fn hashed_time() -> StdRng {
    let time = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_millis();
    StdRng::from_seed(*blake3::hash(&time.to_le_bytes()).as_bytes()) //~ predictable_seed
}
