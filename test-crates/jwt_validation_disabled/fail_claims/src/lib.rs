//! Tokens whose signature counts, but not their expiry or whom they are for.
pub mod grace;
use std::collections::HashSet;

use jsonwebtoken::{Algorithm, Validation, Validation as Rules};

const CHECK: bool = false;
const NOTHING: &[&str] = &[];

pub fn expiry() -> Validation {
    let mut rules = Validation::new(Algorithm::ES256);
    rules.validate_exp = false; //~ jwt_validation_disabled
    rules
}

pub fn by_constant(rules: &mut Rules) {
    rules.validate_exp = CHECK; //~ jwt_validation_disabled
}

pub fn audience() -> Validation {
    let mut rules = Validation::default();
    let strict = false;
    rules.validate_aud = strict; //~ jwt_validation_disabled
    rules.leeway = 60;
    rules
}

pub fn in_one_expression() -> legacy::Validation {
    legacy::Validation {
        leeway: 30,
        validate_exp: !true, //~ jwt_validation_disabled
        ..legacy::Validation::default()
    }
}

pub struct Config {
    pub rules: Option<Box<Validation>>,
    strict: Rules,
}

impl Config {
    pub fn loosen(&mut self) {
        self.strict.validate_exp = false; //~ jwt_validation_disabled
        if let Some(rules) = &mut self.rules {
            rules.validate_aud = false; //~ jwt_validation_disabled
        }
    }
}

pub fn endless(mut rules: Validation) -> Validation {
    rules.required_spec_claims.clear(); //~ jwt_validation_disabled
    rules.required_spec_claims = HashSet::new(); //~ jwt_validation_disabled
    rules.required_spec_claims = HashSet::from(["sub".to_owned()]); //~ jwt_validation_disabled
    rules.required_spec_claims.remove("exp"); //~ jwt_validation_disabled
    rules.set_required_spec_claims(NOTHING); //~ jwt_validation_disabled
    rules.set_required_spec_claims::<String>(&[]); //~ jwt_validation_disabled
    rules.set_required_spec_claims(&["iss", "aud"]); //~ jwt_validation_disabled
    rules
}

pub fn with_patience(mut rules: Validation) -> Validation {
    rules.leeway = 10 * 365 * 24 * 60 * 60; //~ jwt_validation_disabled
    rules.leeway = u64::MAX; //~ jwt_validation_disabled
    rules
}

pub fn on_a_condition(mut rules: Validation, renewal: bool) -> Validation {
    if renewal {
        rules.validate_exp = false; //~ jwt_validation_disabled
    }
    rules
}

struct Rule {
    expiry: bool,
}

pub fn by_field() -> Validation {
    let rule = Rule { expiry: false };
    let mut rules = Validation::new(Algorithm::ES256);
    rules.validate_exp = rule.expiry; //~ jwt_validation_disabled
    rules
}

pub fn put_back_too_late(token: &str, key: &jsonwebtoken::DecodingKey) -> bool {
    let mut rules = Validation::new(Algorithm::ES256);
    rules.validate_exp = false; //~ jwt_validation_disabled
    let known = jsonwebtoken::decode::<serde_json::Value>(token, key, &rules).is_ok();
    rules.validate_exp = true;
    known
}

pub fn put_back_perhaps(mut rules: Validation, strict: bool) -> Validation {
    rules.validate_exp = false; //~ jwt_validation_disabled
    if strict {
        rules.validate_exp = true;
    }
    rules
}

pub fn chosen_by_the_token(token: &str) -> Option<Validation> {
    let header = jsonwebtoken::decode_header(token).ok()?;
    Some(Validation::new(header.alg)) //~ jwt_validation_disabled
}

pub fn listed_by_the_token(token: &str) -> Option<Validation> {
    let alg = jsonwebtoken::decode_header(token).ok()?.alg;
    let mut rules = Validation::default();
    rules.algorithms = vec![alg]; //~ jwt_validation_disabled
    Some(rules)
}
