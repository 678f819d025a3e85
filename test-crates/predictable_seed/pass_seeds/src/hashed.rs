//! A secret that goes through a hash.
use rand::SeedableRng;
use rand::rngs::StdRng;

pub fn hashed_secret(master_secret: &[u8]) -> StdRng {
    StdRng::from_seed(*blake3::hash(master_secret).as_bytes())
}
