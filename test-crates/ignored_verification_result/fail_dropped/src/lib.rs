//! Checks whose result changes nothing.
use argon2::password_hash::{PasswordHash, PasswordVerifier};
use argon2::Argon2;
use ed25519_dalek::{Signature, Verifier, VerifyingKey};
use hmac::{Hmac, Mac};
use ring::signature::{self, UnparsedPublicKey};
use sha2::Sha256;

fn check_password(password: &str, known: &str) -> bool {
    password.len() == known.len()
}

fn verify_signature(text: &[u8]) -> Result<(), String> {
    if text.is_empty() { Err("empty".to_owned()) } else { Ok(()) }
}

pub fn underscore(password: &[u8], known: &PasswordHash<'_>) -> &'static str {
    let _ = Argon2::default().verify_password(password, known); //~ ignored_verification_result
    "welcome"
}

pub fn underscore_assigned(key: &VerifyingKey, text: &[u8], signature: &Signature) -> usize {
    _ = key.verify(text, signature); //~ ignored_verification_result
    text.len()
}

pub fn made_optional(key: &VerifyingKey, text: &[u8], signature: &Signature) -> usize {
    key.verify_strict(text, signature).ok(); //~ ignored_verification_result
    text.len()
}

pub fn named_but_unused(key: &UnparsedPublicKey<&[u8]>, text: &[u8], signature: &[u8]) -> usize {
    let _valid = key.verify(text, signature); //~ ignored_verification_result
    text.len()
}

pub fn statement(password: &str, known: &str) -> bcrypt::BcryptResult<()> {
    bcrypt::verify(password, known)?; //~ ignored_verification_result
    Ok(())
}

pub fn question_only(password: &str, known: &str) {
    bcrypt::verify(password, known).is_ok(); //~ ignored_verification_result
}

pub fn only_printed(key: &[u8], text: &[u8], tag: &[u8]) -> Option<usize> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).ok()?;
    mac.update(text);
    if let Err(error) = mac.verify_slice(tag) { //~ ignored_verification_result
        log::warn!("the tag is wrong: {error}");
    }
    Some(text.len())
}

pub fn only_printed_as_value(password: &str, known: &str) -> &'static str {
    let right = bcrypt::verify(password, known); //~ ignored_verification_result
    println!("{right:?}");
    "welcome"
}

pub fn dropped(token: &str, key: &jsonwebtoken::DecodingKey) -> usize {
    drop(jsonwebtoken::decode::<serde_json::Value>(token, key, &jsonwebtoken::Validation::default())); //~ ignored_verification_result
    token.len()
}

pub fn ring_hmac(key: &ring::hmac::Key, text: &[u8], tag: &[u8]) -> usize {
    ring::hmac::verify(key, text, tag).unwrap_or(()); //~ ignored_verification_result
    text.len()
}

pub fn openssl(verifier: &openssl::sign::Verifier<'_>, signature: &[u8]) -> Result<(), openssl::error::ErrorStack> {
    verifier.verify(signature)?; //~ ignored_verification_result
    Ok(())
}

pub fn own(password: &str, known: &str) -> &'static str {
    check_password(password, known); //~ ignored_verification_result
    "welcome"
}

pub fn own_signature(text: &[u8]) -> usize {
    let _ = verify_signature(text); //~ ignored_verification_result
    text.len()
}

pub fn curve(key: &p256::ecdsa::VerifyingKey, text: &[u8], signature: &p256::ecdsa::Signature) -> &'static str {
    use p256::ecdsa::signature::Verifier as _;
    match key.verify(text, signature) { //~ ignored_verification_result
        Ok(()) => println!("valid"),
        Err(_) => println!("not valid"),
    }
    "installed"
}

pub fn algorithm() -> &'static signature::EdDSAParameters {
    &signature::ED25519
}

pub fn shown_at_once(key: &VerifyingKey, text: &[u8], signature: &Signature) -> usize {
    println!("signed: {}", key.verify(text, signature).is_ok()); //~ ignored_verification_result
    text.len()
}

pub fn of_somebody(password: &str, known: &str) -> &'static str {
    let known = known.trim();
    let _ = bcrypt::verify(password, known); //~ ignored_verification_result
    "welcome"
}

fn install(text: &[u8]) {
    assert!(!text.is_empty(), "nothing to install");
}

pub fn warned_and_installed(key: &VerifyingKey, text: &[u8], signature: &Signature) {
    if let Err(error) = key.verify(text, signature) { //~ ignored_verification_result
        log::warn!("the signature is wrong: {error}");
    }
    install(text);
}

pub fn shown_and_installed(key: &VerifyingKey, text: &[u8], signature: &Signature) -> Result<(), String> {
    match key.verify(text, signature) { //~ ignored_verification_result
        Ok(()) => println!("signed"),
        Err(error) => println!("not signed: {error}"),
    }
    let body = text.to_vec();
    install(&body);
    Ok(())
}

pub fn kept_and_shown(key: &VerifyingKey, text: &[u8], signature: &Signature) -> Result<(), String> {
    let signed = key.verify(text, signature); //~ ignored_verification_result
    println!("{signed:?}");
    install(text);
    Ok(())
}

pub fn kept_and_warned(key: &VerifyingKey, text: &[u8], signature: &Signature) -> Vec<u8> {
    let signed = key.verify(text, signature).is_ok(); //~ ignored_verification_result
    if !signed {
        log::warn!("not signed");
    }
    text.to_vec()
}

pub fn error_is_a_yes(password: &str, known: &str) -> bool {
    bcrypt::verify(password, known).unwrap_or(true) //~ ignored_verification_result
}

pub fn error_is_a_yes_by_arm(password: &str, known: &str) -> bool {
    match bcrypt::verify(password, known) { //~ ignored_verification_result
        Ok(right) => right,
        Err(_) => true,
    }
}

pub fn forgiven(key: &VerifyingKey, text: &[u8], signature: &Signature) -> Result<(), ed25519_dalek::SignatureError> {
    key.verify(text, signature).or(Ok(())) //~ ignored_verification_result
}

pub fn forgiven_later(key: &VerifyingKey, text: &[u8], signature: &Signature) -> Result<(), ed25519_dalek::SignatureError> {
    key.verify(text, signature).or_else(|error| { //~ ignored_verification_result
        log::warn!("{error}");
        Ok(())
    })
}

fn is_ours(key: &VerifyingKey, text: &[u8], signature: &Signature) -> bool {
    key.verify(text, signature).is_ok()
}

fn ours_only(key: &VerifyingKey, text: &[u8], signature: &Signature) -> Result<(), String> {
    key.verify(text, signature).map_err(|error| error.to_string())?;
    Ok(())
}

pub fn by_wrapper(key: &VerifyingKey, text: &[u8], signature: &Signature) {
    is_ours(key, text, signature); //~ ignored_verification_result
    install(text);
}

pub fn by_other_wrapper(key: &VerifyingKey, text: &[u8], signature: &Signature) {
    let _ = ours_only(key, text, signature); //~ ignored_verification_result
    install(text);
}

fn ensure_admin(name: &str) -> Result<(), String> {
    if name == "root" { Ok(()) } else { Err("no".to_owned()) }
}

pub fn by_gate(name: &str) {
    let _ = ensure_admin(name); //~ ignored_verification_result
    install(name.as_bytes());
}

pub fn tag_of_something(made: impl Fn(&[u8]) -> [u8; 32], data: &[u8], tag: &[u8]) {
    use subtle::ConstantTimeEq;
    let _ = made(data).as_slice().ct_eq(tag); //~ ignored_verification_result
    install(data);
}

pub fn only_for_debugging(password: &str, known: &str) -> Result<(), String> {
    let known = PasswordHash::new(known).map_err(|error| error.to_string())?;
    let outcome = Argon2::default().verify_password(password.as_bytes(), &known); //~ ignored_verification_result
    log::debug!("legacy check: {}", outcome.is_ok());
    Ok(())
}

pub fn asked_for_errors(password: &str, known: &str) -> bool {
    bcrypt::verify(password, known).is_ok() //~ ignored_verification_result
}

pub fn left_for_errors(password: &str, known: &str) -> Result<(), &'static str> {
    if bcrypt::verify(password, known).is_err() { //~ ignored_verification_result
        return Err("wrong password");
    }
    install(password.as_bytes());
    Ok(())
}

pub fn any_answer(password: &str, known: &str) -> &'static str {
    if let Ok(_) = bcrypt::verify(password, known) { //~ ignored_verification_result
        return "welcome";
    }
    "who are you?"
}

pub fn one_arm_for_all(verifier: &openssl::sign::Verifier<'_>, signature: &[u8]) -> bool {
    match verifier.verify(signature) { //~ ignored_verification_result
        Ok(_) => true,
        Err(_) => false,
    }
}
