//! Tokens that are believed without a look at their signature.
mod rules;

use std::sync::LazyLock;

use jsonwebtoken::{self as jwt, *};
use legacy::dangerous_insecure_decode as read;
use next::dangerous;
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Claims {
    pub sub: String,
}

pub fn over_several_statements(token: &str) -> Option<Claims> {
    let key = DecodingKey::from_secret(&[]);
    let mut rules = Validation::new(Algorithm::HS256);
    rules.insecure_disable_signature_validation(); //~ jwt_validation_disabled
    let found = decode::<Claims>(token, &key, &rules).ok()?;
    Some(found.claims)
}

pub fn by_path(token: &str) -> Option<Claims> {
    next::dangerous::insecure_decode::<Claims>(token).ok().map(|found| found.claims) //~ jwt_validation_disabled
}

pub fn by_module(token: &str) -> Option<Claims> {
    dangerous::insecure_decode::<Claims>(token) //~ jwt_validation_disabled
        .ok()
        .map(|found| found.claims)
}

pub fn under_another_name(token: &str) -> Option<String> {
    let found = read::<Claims>(token).ok()?; //~ jwt_validation_disabled
    Some(found.claims.sub)
}

pub fn with_rules(token: &str) -> bool {
    let rules = legacy::Validation::new(legacy::Algorithm::RS256);
    legacy::dangerous_insecure_decode_with_validation::<Claims>(token, &rules).is_ok() //~ jwt_validation_disabled
}

pub fn handed_on(tokens: &[&str]) -> usize {
    tokens.iter().copied().map(dangerous::insecure_decode::<Claims>).filter(Result::is_ok).count() //~ jwt_validation_disabled
}

pub fn in_a_closure() -> impl Fn(Validation) -> Validation {
    |mut rules| {
        rules.insecure_disable_signature_validation(); //~ jwt_validation_disabled
        rules
    }
}

pub fn as_a_function(rules: &mut jwt::Validation) {
    jwt::Validation::insecure_disable_signature_validation(rules); //~ jwt_validation_disabled
    <jwt::Validation>::insecure_disable_signature_validation(rules); //~ jwt_validation_disabled
}

pub struct Door {
    rules: rules::Rules,
}

impl Door {
    pub fn open(&mut self) {
        self.rules.insecure_disable_signature_validation(); //~ jwt_validation_disabled
    }

    /// The header is read by the check that follows, the claims are not.
    pub fn header_only(&self, token: &str) -> Option<Claims> {
        let header = decode_header(token).ok()?;
        log(&header.kid);
        dangerous::insecure_decode_claims::<Claims>(token).ok() //~ jwt_validation_disabled
    }
}

/// Callers are told by the name.
pub fn unverified_claims(token: &str) -> Option<Claims> {
    next::dangerous::insecure_decode_claims(token).ok() //~ jwt_validation_disabled
}

static ANYTHING: LazyLock<Validation> = LazyLock::new(|| {
    let mut rules = Validation::default();
    rules.insecure_disable_signature_validation(); //~ jwt_validation_disabled
    rules.validate_exp = false;
    rules
});

/// The only look that anybody takes.
pub fn by_shared_rules(token: &str) -> Option<Claims> {
    let key = DecodingKey::from_secret(&[]);
    decode::<Claims>(token, &key, &ANYTHING).ok().map(|found| found.claims)
}

fn log(kid: &Option<String>) {
    println!("{}", kid.is_some());
}
