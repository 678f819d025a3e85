//! Rules that are put together and stay strict.
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode_header};

pub fn one_of_two(token: &str) -> Option<Validation> {
    let Ok(header) = decode_header(token) else {
        return None;
    };
    if header.alg != Algorithm::RS256 {
        return None;
    }
    let mut rules = Validation::default();
    rules.algorithms = vec![header.alg];
    Some(rules)
}

pub fn of_the_key(token: &str, modulus: &str) -> Option<(Validation, DecodingKey)> {
    let alg = decode_header(token).map(|header| header.alg).ok()?;
    let key = DecodingKey::from_rsa_components(modulus, "AQAB").ok()?;
    Some((Validation { algorithms: vec![alg], ..Default::default() }, key))
}

pub fn of_the_name(token: &str) -> Option<String> {
    decode_header(token).map(|header| header.kid).ok()?
}

pub fn biscuit_looked_at() -> biscuit::ValidationOptions {
    let mut options = biscuit::ValidationOptions::default();
    options.expiry = biscuit::Validation::Validate(());
    options.issuer = biscuit::Validation::Ignored;
    options
}
