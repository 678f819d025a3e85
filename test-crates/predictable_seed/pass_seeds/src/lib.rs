//! Generators that begin at a place nobody knows, or that a user chose.
pub mod hashed;
use rand::rngs::{OsRng, SmallRng, StdRng};
use rand::{Rng, RngCore, SeedableRng};
use rand_chacha::ChaCha20Rng;

/// A field of plants, with a method like that of a generator.
pub struct Field(u64);

impl Field {
    fn seed_from_u64(plants: u64) -> Self {
        Field(plants)
    }
}

fn generator(seed: u64) -> StdRng {
    StdRng::seed_from_u64(seed)
}

fn fresh() -> u64 {
    OsRng.next_u64()
}

pub fn entropy() -> StdRng {
    StdRng::from_entropy()
}

pub fn other_generator() -> Option<ChaCha20Rng> {
    ChaCha20Rng::from_rng(OsRng).ok()
}

pub fn drawn() -> SmallRng {
    SmallRng::seed_from_u64(rand::random())
}

pub fn drawn_by_helper() -> StdRng {
    generator(fresh())
}

pub fn filled() -> Result<StdRng, getrandom::Error> {
    let mut seed = [0u8; 32];
    getrandom::getrandom(&mut seed)?;
    Ok(StdRng::from_seed(seed))
}

pub fn filled_by_generator() -> StdRng {
    let mut seed = <StdRng as SeedableRng>::Seed::default();
    rand::thread_rng().fill(&mut seed);
    StdRng::from_seed(seed)
}

pub fn chosen_by_the_user(seed: u64) -> StdRng {
    StdRng::seed_from_u64(seed)
}

pub fn read(text: &str) -> Option<SmallRng> {
    Some(SmallRng::seed_from_u64(text.parse().ok()?))
}

pub fn plants() -> Field {
    Field::seed_from_u64(40)
}

pub fn small_library() -> fastrand::Rng {
    fastrand::Rng::new()
}

pub fn small_library_seeded() -> fastrand::Rng {
    fastrand::Rng::with_seed(fresh())
}

pub fn time_for_something_else(rng: &mut StdRng) -> u64 {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |since| since.as_secs());
    now + rng.gen_range(0..60)
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng;

    #[test]
    fn the_same_each_time() {
        let _ = rand::rngs::StdRng::seed_from_u64(1);
    }
}
