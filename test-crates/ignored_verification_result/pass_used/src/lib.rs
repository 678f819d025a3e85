//! Checks whose result decides.
use argon2::password_hash::{PasswordHash, PasswordVerifier};
use argon2::Argon2;
use ed25519_dalek::{Signature, Verifier, VerifyingKey};
use hmac::{Hmac, Mac};
use ring::signature::UnparsedPublicKey;
use sha2::Sha256;

/// What a form looks like.
#[derive(Default)]
pub struct Form {
    errors: Vec<String>,
}

impl Form {
    fn verify(&mut self) -> &mut Self {
        self.errors.clear();
        self
    }

    fn validate(&mut self) -> usize {
        self.errors.push("empty".to_owned());
        self.errors.len()
    }
}

fn verify_all(text: &[u8]) {
    assert!(!text.is_empty(), "nothing to check");
}

pub fn question_mark(password: &[u8], known: &PasswordHash<'_>) -> argon2::password_hash::Result<()> {
    Argon2::default().verify_password(password, known)?;
    Ok(())
}

pub fn returned(key: &VerifyingKey, text: &[u8], signature: &Signature) -> bool {
    key.verify(text, signature).is_ok()
}

pub fn early_return(key: &VerifyingKey, text: &[u8], signature: &Signature) -> usize {
    if key.verify_strict(text, signature).is_err() {
        return 0;
    }
    text.len()
}

pub fn printed_and_refused(key: &UnparsedPublicKey<&[u8]>, text: &[u8], signature: &[u8]) -> Option<usize> {
    if let Err(error) = key.verify(text, signature) {
        log::warn!("{error}");
        return None;
    }
    Some(text.len())
}

pub fn value_used(password: &str, known: &str) -> bcrypt::BcryptResult<&'static str> {
    if bcrypt::verify(password, known)? {
        Ok("welcome")
    } else {
        Ok("no")
    }
}

pub fn value_kept(password: &str, known: &str) -> bool {
    let right = bcrypt::verify(password, known).unwrap_or(false);
    log::info!("right: {right}");
    right
}

pub fn expected(key: &[u8], text: &[u8], tag: &[u8]) {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any length will do");
    mac.update(text);
    mac.verify_slice(tag).expect("the file was not changed");
}

pub fn claims(token: &str, key: &jsonwebtoken::DecodingKey) -> Option<serde_json::Value> {
    let data = jsonwebtoken::decode::<serde_json::Value>(token, key, &jsonwebtoken::Validation::default()).ok()?;
    Some(data.claims)
}

pub fn matched(key: &ring::hmac::Key, text: &[u8], tag: &[u8]) -> &'static str {
    match ring::hmac::verify(key, text, tag) {
        Ok(()) => "same",
        Err(_) => "changed",
    }
}

pub fn asserted(verifier: &openssl::sign::Verifier<'_>, signature: &[u8]) -> Result<(), openssl::error::ErrorStack> {
    assert!(verifier.verify(signature)?, "the signature is wrong");
    Ok(())
}

pub fn combined(key: &VerifyingKey, text: &[u8], signature: &Signature) -> Result<usize, String> {
    key.verify(text, signature).map(|()| text.len()).map_err(|error| error.to_string())
}

pub fn own_builder(form: &mut Form) -> usize {
    form.verify();
    let _ = form.validate();
    form.errors.len()
}

pub fn panics_inside(text: &[u8]) -> usize {
    verify_all(text);
    text.len()
}

/// The same work for a user who does not exist, so that the time gives nothing away.
pub fn same_time(known: Option<&PasswordHash<'_>>, password: &[u8]) -> bool {
    known.is_some_and(|known| Argon2::default().verify_password(password, known).is_ok())
}

const NOBODY: &str = "$2b$12$C6UzMDM.H6dfI/f/IKcEeO7oQ1PZzD5UsFzmWmC6rXb2nqJf3n7mW";

pub fn by_bcrypt(password: &str, known: Option<&str>) -> bool {
    match known {
        Some(known) => bcrypt::verify(password, known).unwrap_or(false),
        None => {
            let _ = bcrypt::verify(password, NOBODY);
            false
        }
    }
}

pub fn by_argon2(password: &[u8], known: Option<&PasswordHash<'_>>, dummy_hash: &str) -> bool {
    let Some(known) = known else {
        if let Ok(dummy) = PasswordHash::new(dummy_hash) {
            let _ = Argon2::default().verify_password(password, &dummy);
        }
        return false;
    };
    Argon2::default().verify_password(password, known).is_ok()
}

pub fn printing_is_all(key: &VerifyingKey, text: &[u8], signature: &Signature) {
    println!("signed: {}", key.verify(text, signature).is_ok());
}

fn install(text: &[u8]) {
    assert!(!text.is_empty(), "nothing to install");
}

pub fn ends_the_program(key: &VerifyingKey, text: &[u8], signature: &Signature) {
    key.verify(text, signature).unwrap_or_else(|error| {
        eprintln!("{error}");
        std::process::exit(1)
    });
    install(text);
}

pub fn warned_and_left(key: &VerifyingKey, text: &[u8], signature: &Signature) {
    if let Err(error) = key.verify(text, signature) {
        log::warn!("{error}");
        return;
    }
    install(text);
}

pub fn kept_and_asked(key: &VerifyingKey, text: &[u8], signature: &Signature) {
    let signed = key.verify(text, signature);
    println!("{signed:?}");
    if signed.is_ok() {
        install(text);
    }
}

/// One demonstration after another.
pub fn demonstration(key: &VerifyingKey, text: &[u8], signature: &Signature) {
    match key.verify(text, signature) {
        Ok(()) => println!("signed"),
        Err(_) => println!("not signed"),
    }
    let changed = text.to_ascii_uppercase();
    match key.verify(&changed, signature) {
        Ok(()) => println!("signed"),
        Err(_) => println!("not signed, as it should be"),
    }
}

pub fn error_is_a_no(password: &str, known: &str) -> bool {
    bcrypt::verify(password, known).unwrap_or_default() || bcrypt::verify(password, known).unwrap_or(false)
}

pub fn second_key(keys: [&VerifyingKey; 2], text: &[u8], signature: &Signature) -> Result<(), ed25519_dalek::SignatureError> {
    keys[0].verify(text, signature).or_else(|_| keys[1].verify(text, signature))
}

fn check_token_is_stale(text: &str) -> Result<bool, String> {
    text.parse::<u64>().map(|at| at == 0).map_err(|error| error.to_string())
}

pub fn stale(text: &str) -> bool {
    check_token_is_stale(text).unwrap_or(true)
}

fn verified_text(key: &VerifyingKey, text: &[u8], signature: &Signature) -> Result<(), String> {
    key.verify(text, signature).map_err(|error| error.to_string())?;
    install(text);
    Ok(())
}

pub fn does_it_all(key: &VerifyingKey, text: &[u8], signature: &Signature) {
    let _ = verified_text(key, text, signature);
}

pub fn debugged_and_asked(password: &[u8], known: &PasswordHash<'_>) -> Result<(), &'static str> {
    let outcome = Argon2::default().verify_password(password, known);
    log::debug!("check: {}", outcome.is_ok());
    outcome.map_err(|_| "wrong password")
}

/// What a person asked to be told.
pub fn told_to_the_user(key: &VerifyingKey, text: &[u8], signature: &Signature) -> Result<(), String> {
    let outcome = key.verify(text, signature);
    println!("signature is good: {}", outcome.is_ok());
    Ok(())
}

/// Of these an error is the only no.
pub fn by_error_only(key: &VerifyingKey, text: &[u8], signature: &Signature) -> bool {
    key.verify(text, signature).is_ok()
}

pub fn both_answers(password: &str, known: &str) -> &'static str {
    match bcrypt::verify(password, known) {
        Ok(true) => "welcome",
        Ok(_) => "who are you?",
        Err(_) => "come back later",
    }
}

pub fn answer_and_error(password: &str, known: &str) -> bool {
    bcrypt::verify(password, known).is_ok_and(|right| right)
}
