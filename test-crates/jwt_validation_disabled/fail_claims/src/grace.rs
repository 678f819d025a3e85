//! A grace that is a part of the longest one.
use jsonwebtoken::{Algorithm, Validation};

pub fn parts() -> Validation {
    let mut rules = Validation::new(Algorithm::EdDSA);
    rules.leeway = u64::MAX / 4; //~ jwt_validation_disabled
    rules
}
