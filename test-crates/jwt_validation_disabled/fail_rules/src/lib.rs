//! Rules that are made lax as they are put together.
use std::collections::HashSet;

use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Claims {
    pub sub: String,
}

pub fn no_expiry() -> Validation {
    Validation { validate_exp: false, ..Default::default() } //~ jwt_validation_disabled
}

pub fn no_audience() -> Validation {
    Validation {
        validate_aud: false, //~ jwt_validation_disabled
        algorithms: vec![Algorithm::RS256],
        ..Validation::new(Algorithm::RS256)
    }
}

pub fn nothing_required() -> Validation {
    Validation { required_spec_claims: HashSet::new(), ..Validation::default() } //~ jwt_validation_disabled
}

const CHECK_EXPIRY: bool = false;

pub fn by_constant() -> Validation {
    let mut rules = Validation::new(Algorithm::HS256);
    rules.validate_exp = CHECK_EXPIRY; //~ jwt_validation_disabled
    rules
}

pub fn by_reference(rules: &mut Validation) {
    rules.validate_exp = false; //~ jwt_validation_disabled
}

pub fn cleared(token: &str, key: &DecodingKey) -> bool {
    let mut rules = Validation::new(Algorithm::HS256);
    rules.required_spec_claims.clear(); //~ jwt_validation_disabled
    decode::<Claims>(token, key, &rules).is_ok()
}

pub fn emptied() -> Validation {
    let mut rules = Validation::new(Algorithm::HS256);
    rules.required_spec_claims = Default::default(); //~ jwt_validation_disabled
    rules
}

pub fn required_of_nothing() -> Validation {
    let mut rules = Validation::new(Algorithm::HS256);
    rules.set_required_spec_claims::<&str>(&[]); //~ jwt_validation_disabled
    rules
}

pub fn leeway() -> Validation {
    let mut rules = Validation::new(Algorithm::HS256);
    rules.leeway = u64::MAX; //~ jwt_validation_disabled
    rules
}

pub fn own_choice(token: &str, key: &DecodingKey) -> bool {
    let header = decode_header(token).unwrap();
    let rules = Validation::new(header.alg); //~ jwt_validation_disabled
    decode::<Claims>(token, key, &rules).is_ok()
}

pub fn own_choice_later(token: &str, key: &DecodingKey) -> bool {
    let Ok(header) = decode_header(token) else {
        return false;
    };
    let mut rules = Validation::default();
    rules.algorithms = vec![header.alg]; //~ jwt_validation_disabled
    decode::<Claims>(token, key, &rules).is_ok()
}

pub fn own_choice_in_fields(token: &str, key: &DecodingKey) -> bool {
    let alg = decode_header(token).map(|header| header.alg).unwrap_or(Algorithm::HS256);
    let rules = Validation { algorithms: vec![alg], ..Default::default() }; //~ jwt_validation_disabled
    decode::<Claims>(token, key, &rules).is_ok()
}

pub fn biscuit_ignored() -> biscuit::ValidationOptions {
    let mut options = biscuit::ValidationOptions::default();
    options.expiry = biscuit::Validation::Ignored; //~ jwt_validation_disabled
    options
}

fn lax() -> Validation {
    let mut rules = Validation::default();
    rules.insecure_disable_signature_validation(); //~ jwt_validation_disabled
    rules
}

pub fn by_lax_rules(token: &str) -> Option<Claims> {
    decode::<Claims>(token, &DecodingKey::from_secret(b""), &lax()).ok().map(|data| data.claims)
}
