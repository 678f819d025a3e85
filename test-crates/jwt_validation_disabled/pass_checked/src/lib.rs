//! Tokens that are checked, some of them after a look inside.
pub mod grace;
use std::collections::{BTreeMap, HashSet};
use std::sync::LazyLock;

use alcoholic_jwt::{JWK, Validation as Check};
use biscuit::jwa::SignatureAlgorithm;
use biscuit::{ClaimsSet, Empty, jws};
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use jwt::{AlgorithmType, Claims as AnyClaims, Header, Token, VerifyWithKey, VerifyingAlgorithm};
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Claims {
    pub iss: String,
    pub exp: u64,
    pub aud: String,
}

pub fn strict(strict: bool) -> Validation {
    let mut rules = Validation::new(Algorithm::ES256);
    rules.validate_exp = true;
    rules.validate_aud = strict;
    rules.validate_nbf = false;
    rules.leeway = 120;
    rules.set_audience(&["https://shop.example"]);
    rules.set_required_spec_claims(&["exp", "aud"]);
    rules.required_spec_claims = HashSet::from(["exp".to_owned(), "iss".to_owned()]);
    rules.required_spec_claims.remove("aud");
    rules
}

/// The issuer is read first to find its key, then the same token is checked.
pub fn by_issuer(token: &str, keys: &BTreeMap<String, DecodingKey>) -> Option<Claims> {
    let mut lax = Validation::new(Algorithm::ES256);
    lax.insecure_disable_signature_validation();
    let seen = decode::<Claims>(token, &DecodingKey::from_secret(&[]), &lax).ok()?;
    let key = keys.get(&seen.claims.iss)?;
    let found = decode::<Claims>(token, key, &strict(true)).ok()?;
    Some(found.claims)
}

pub fn by_issuer_next(token: &str, keys: &BTreeMap<String, next::DecodingKey>) -> Option<Claims> {
    let seen = next::dangerous::insecure_decode::<Claims>(token).ok()?;
    let rules = next::Validation::new(next::Algorithm::ES256);
    next::decode(token, keys.get(&seen.claims.iss)?, &rules).ok().map(|found| found.claims)
}

pub fn by_own_function(token: &str) -> Option<Claims> {
    let seen = next::dangerous::insecure_decode_claims::<Claims>(token).ok()?;
    verify_for(token, &seen.iss)
}

fn verify_for(token: &str, issuer: &str) -> Option<Claims> {
    let header = decode_header(token).ok()?;
    let key = DecodingKey::from_ec_pem(issuer.as_bytes()).ok()?;
    decode(token, &key, &Validation::new(header.alg)).ok().map(|found| found.claims)
}

/// Expired tokens are good for a renewal for one more day.
pub fn for_renewal(token: &str, key: &DecodingKey, now: u64) -> Option<Claims> {
    let mut rules = Validation::new(Algorithm::ES256);
    rules.validate_exp = false;
    rules.validate_aud = false;
    let found = decode::<Claims>(token, key, &rules).ok()?;
    (found.claims.exp + 86_400 > now && found.claims.aud == "shop").then_some(found.claims)
}

static FIRST_LOOK: LazyLock<Validation> = LazyLock::new(|| {
    let mut rules = Validation::new(Algorithm::ES256);
    rules.insecure_disable_signature_validation();
    rules.validate_exp = false;
    rules
});

fn first_look() -> Validation {
    let mut rules = Validation::new(Algorithm::ES256);
    rules.insecure_disable_signature_validation();
    rules
}

pub fn by_shared_rules(token: &str, keys: &BTreeMap<String, DecodingKey>) -> Option<Claims> {
    let seen = decode::<Claims>(token, &DecodingKey::from_secret(&[]), &FIRST_LOOK).ok()?;
    let key = keys.get(&seen.claims.iss)?;
    decode::<Claims>(token, key, &strict(true)).ok().map(|found| found.claims)
}

pub fn by_handed_out_rules(token: &str, keys: &BTreeMap<String, DecodingKey>) -> Option<Claims> {
    let lax = first_look();
    let seen = decode::<Claims>(token, &DecodingKey::from_secret(&[]), &lax).ok()?;
    let rules = strict(true);
    decode::<Claims>(token, keys.get(&seen.claims.iss)?, &rules).ok().map(|found| found.claims)
}

/// The audience is a list that is compared by hand.
pub fn by_own_list(token: &str, key: &DecodingKey, known: &[&str]) -> bool {
    let mut rules = Validation::new(Algorithm::ES256);
    rules.validate_aud = false;
    let found = decode::<serde_json::Value>(token, key, &rules).ok();
    let audience = found.and_then(|found| found.claims.get("aud")?.as_str().map(str::to_owned));
    audience.is_some_and(|audience| known.contains(&audience.as_str()))
}

pub fn two_steps(token: &str, key: &impl VerifyingAlgorithm) -> Option<AnyClaims> {
    let seen: Token<Header, AnyClaims, _> = Token::parse_unverified(token).ok()?;
    if seen.header().algorithm == AlgorithmType::None {
        return None;
    }
    let token: Token<Header, AnyClaims, jwt::Verified> = seen.verify_with_key(key).ok()?;
    Some(token.claims().clone())
}

pub fn two_steps_in_one(token: &str, key: &impl VerifyingAlgorithm) -> bool {
    Token::<Header, AnyClaims, _>::parse_unverified(token).is_ok_and(|seen| seen.header().key_id.is_some())
        && VerifyWithKey::<AnyClaims>::verify_with_key(token, key).is_ok()
}

pub fn biscuit(token: &str, secret: &jws::Secret) -> bool {
    let token: jws::Compact<ClaimsSet<Empty>, Empty> = jws::Compact::new_encoded(token);
    let known = token.unverified_payload().is_ok_and(|seen| seen.registered.issuer.is_some());
    known && token.decode(secret, SignatureAlgorithm::ES256).is_ok()
}

pub fn sober(token: &str, key: &JWK, more: Vec<Check>) -> bool {
    let mut checks = vec![Check::SubjectPresent];
    checks.push(Check::NotExpired);
    alcoholic_jwt::validate(token, key, vec![Check::NotExpired, Check::SubjectPresent]).is_ok()
        && alcoholic_jwt::validate(token, key, checks).is_ok()
        && alcoholic_jwt::validate(token, key, more).is_ok()
}

pub fn compact<A: jwt_compact::Algorithm>(algorithm: &A, key: &A::VerifyingKey, token: &str) -> bool {
    let token = jwt_compact::UntrustedToken::new(token).unwrap();
    let known = token.deserialize_claims_unchecked::<Claims>().is_ok();
    known && algorithm.validator::<Claims>(key).validate(&token).is_ok()
}

pub fn verifier(key: &[u8]) -> josekit::jws::alg::hmac::HmacJwsVerifier {
    josekit::jws::HS256.verifier_from_bytes(key).unwrap()
}

pub fn openid(verifier: openidconnect::core::CoreIdTokenVerifier<'_>) -> openidconnect::core::CoreIdTokenVerifier<'_> {
    verifier.require_audience_match(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_token_is_good_enough_here() {
        let mut rules = strict(true);
        rules.insecure_disable_signature_validation();
        rules.validate_exp = false;
        assert!(next::dangerous::insecure_decode::<Claims>("a.b.c").is_err());
    }
}

pub fn put_back() -> Validation {
    let mut rules = Validation::new(Algorithm::ES256);
    rules.validate_exp = false;
    rules.leeway = 5;
    rules.validate_exp = true;
    rules
}

pub fn one_of_two(token: &str) -> Option<Validation> {
    let header = decode_header(token).ok()?;
    if header.alg != Algorithm::RS256 && header.alg != Algorithm::ES256 {
        return None;
    }
    Some(Validation::new(header.alg))
}

pub fn one_that_is_listed(token: &str, known: &[Algorithm]) -> Option<Validation> {
    let header = decode_header(token).ok()?;
    known.contains(&header.alg).then(|| Validation::new(header.alg))
}
