//! The same weakness in every library that has it.
mod openid;

use alcoholic_jwt::{JWK, Validation};
use biscuit::jwa::{self, SignatureAlgorithm};
use biscuit::{ClaimsSet, Empty, ValidationOptions, jws};
use frank_jwt::ValidationOptions as Frank;
use josekit::jwt::{self as jose, JwtContext};
use jsonwebtokens::raw;
use jwt::{Claims, Header, Token, Unverified};
use jwt_compact::UntrustedToken;

type Compact = jws::Compact<ClaimsSet<Empty>, Empty>;

pub fn subject(token: &str) -> Option<String> {
    let token: Token<Header, Claims, Unverified<'_>> = Token::parse_unverified(token).ok()?; //~ jwt_validation_disabled
    token.claims().registered.subject.clone()
}

pub fn of_a_type(token: &str) -> bool {
    <Token<Header, Claims, _>>::parse_unverified(token).is_ok() //~ jwt_validation_disabled
}

pub fn unsecured(token: &str) -> bool {
    jose::decode_unsecured(token).is_ok() //~ jwt_validation_disabled
}

pub fn by_context(token: &str) -> bool {
    let context = JwtContext::new();
    context.decode_unsecured(token).is_ok() //~ jwt_validation_disabled
}

pub fn verifier_of_nothing(token: &str) -> bool {
    let verifier = jose::None.verifier(); //~ jwt_validation_disabled
    jose::decode_with_verifier(token, &verifier).is_ok()
}

pub fn none(token: &str) -> bool {
    let token = Compact::new_encoded(token);
    token.decode(&jws::Secret::None, SignatureAlgorithm::None).is_ok() //~ jwt_validation_disabled
}

pub fn none_by_name(token: Compact) -> bool {
    let algorithm = jwa::SignatureAlgorithm::None;
    token.into_decoded(&jws::Secret::None, algorithm).is_ok() //~ jwt_validation_disabled
}

pub fn payload(token: &str) -> Option<ClaimsSet<Empty>> {
    Compact::new_encoded(token).unverified_payload().ok() //~ jwt_validation_disabled
}

pub fn options() -> ValidationOptions {
    ValidationOptions {
        expiry: biscuit::Validation::Ignored, //~ jwt_validation_disabled
        ..ValidationOptions::default()
    }
}

pub fn frank() -> Frank {
    Frank::dangerous() //~ jwt_validation_disabled
}

pub fn sober(token: &str, key: &JWK, issuer: &str) -> bool {
    let checks = vec![Validation::Issuer(issuer.to_owned()), Validation::SubjectPresent];
    alcoholic_jwt::validate(token, key, vec![]).is_ok() //~ jwt_validation_disabled
        && alcoholic_jwt::validate(token, key, checks).is_ok() //~ jwt_validation_disabled
}

pub fn compact(token: &str) -> bool {
    let token = UntrustedToken::new(token).unwrap();
    token.deserialize_claims_unchecked::<serde_json::Value>().is_ok() //~ jwt_validation_disabled
}

pub fn plural(token: &str) -> bool {
    raw::decode_only(token).is_ok() //~ jwt_validation_disabled
}

pub fn for_ever() -> jsonwebtokens::VerifierBuilder {
    let mut builder = jsonwebtokens::VerifierBuilder::new();
    builder.ignore_exp(); //~ jwt_validation_disabled
    builder
}
