//! A grace of a minute, however it is written.
use jsonwebtoken::{Algorithm, Validation};

pub fn parts() -> Validation {
    let mut rules = Validation::new(Algorithm::EdDSA);
    rules.leeway = 600 / 10;
    rules
}
