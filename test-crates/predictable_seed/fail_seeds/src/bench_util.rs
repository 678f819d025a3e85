//! What is measured is the same each time: a note.
use rand::SeedableRng;
use rand::rngs::StdRng;

pub fn generator() -> StdRng {
    StdRng::seed_from_u64(42) //~ predictable_seed
}
