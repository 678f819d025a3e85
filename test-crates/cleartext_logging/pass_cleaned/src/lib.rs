//! Secrets that were made harmless before they are shown.
mod shown;

use argon2::password_hash::{rand_core::OsRng, PasswordHasher, SaltString};
use argon2::Argon2;
use rand::RngCore;
use secrecy::{ExposeSecret, SecretString};

const UNKNOWN: &str = "unknown";

fn redact(text: &str) -> String {
    text.chars().map(|_| '*').collect()
}

fn mask_card(number: &str) -> String {
    format!("****{}", number.len() % 10)
}

fn encrypt(text: &str, key: u8) -> Vec<u8> {
    text.bytes().map(|byte| byte ^ key).collect()
}

fn hash_password(password: &str) -> Result<String, argon2::password_hash::Error> {
    let salt = SaltString::generate(&mut OsRng);
    Ok(Argon2::default().hash_password(password.as_bytes(), &salt)?.to_string())
}

fn is_strong(password: &str) -> bool {
    password.len() > 12 && password.chars().any(|c| c.is_ascii_digit())
}

#[derive(Debug, Clone, Copy)]
pub enum Strength {
    Weak,
    Strong,
}

fn strength(password: &str) -> Strength {
    if is_strong(password) { Strength::Strong } else { Strength::Weak }
}

pub fn length(password: &str) {
    log::info!("{} characters", password.len());
    log::info!("{} characters", password.chars().count());
}

pub fn emptiness(password: &str) {
    println!("given: {}", !password.is_empty());
}

pub fn presence(password: Option<&str>) {
    println!("given: {}", password.is_some());
}

pub fn comparison(password: &str, other: &str) {
    println!("same: {}", password == other);
}

pub fn contained(password: &str) {
    println!("has the year: {}", password.contains("2024"));
}

pub fn judged(password: &str) {
    println!("{}", is_strong(password));
}

pub fn judged_as_enum(password: &str) {
    println!("{:?}", strength(password));
}

pub fn hashed(password: &str) {
    match hash_password(password) {
        Ok(text) => println!("{text}"),
        Err(error) => println!("{error}"),
    }
}

pub fn digested(api_key: &str) {
    use sha2::{Digest, Sha256};
    let id = Sha256::digest(api_key.as_bytes());
    println!("{id:x}");
}

pub fn redacted(password: &str) {
    println!("{}", redact(password));
}

pub fn masked(credit_card: &str) {
    let shown = mask_card(credit_card);
    log::info!("{shown}");
}

pub fn sealed(password: &str) {
    println!("{:?}", encrypt(password, 7));
}

pub fn sealed_for_good(cipher: &aes_gcm::Aes256Gcm, nonce: &[u8; 12], password: &str) {
    use aes_gcm::aead::Aead;
    if let Ok(text) = cipher.encrypt(nonce.into(), password.as_bytes()) {
        println!("{text:?}");
    }
}

pub fn wrapped(word: &SecretString) {
    println!("{:?}", word);
}

pub fn exposed_for_its_length(word: &SecretString) {
    println!("{}", word.expose_secret().len());
}

pub fn wrapped_before_it_is_shown(password: String) {
    let word = SecretString::from(password);
    tracing::info!(?word, "login");
}

pub fn overwritten(password: String) {
    let mut shown = password;
    shown = String::from("…");
    println!("{shown}");
}

pub fn overwritten_on_all_ways(password: &str, quiet: bool) {
    let mut shown = password;
    if quiet {
        shown = "quiet";
    } else {
        shown = UNKNOWN;
    }
    println!("{shown}");
}

pub fn overwritten_by_chance(private_key: &mut [u8; 32]) {
    let mut nonce = *private_key;
    rand::thread_rng().fill_bytes(&mut nonce);
    println!("{nonce:?}");
}

pub fn shadowed(password: &str) {
    let given = password;
    let given = given.len() * 2;
    println!("{given}");
}

pub fn cleared(mut password: String) {
    let mut line = String::new();
    line.push_str(&password);
    line.clear();
    password.clear();
    println!("{line}");
}

pub fn number_of(passwords: &[String]) {
    println!("{} known", passwords.len());
    let strong = passwords.iter().filter(|each| is_strong(each)).count();
    println!("{strong} strong");
}

pub fn only_whether(password: &str) {
    let shown = if password.len() > 8 { "long" } else { "short" };
    println!("{shown}");
}

pub fn outcome(password: &str) -> Result<(), std::num::ParseIntError> {
    match password.parse::<u32>() {
        Ok(_) => println!("only digits"),
        Err(error) => println!("not only digits: {error}"),
    }
    Ok(())
}

pub fn value_discarded(password: Option<String>) {
    let state = password.map(|_| "set").unwrap_or("not set");
    println!("{state}");
}

/// The half of a pair of keys that everybody may see.
#[derive(Debug)]
pub struct PublicHalf([u8; 32]);

impl PublicHalf {
    /// Computes it.
    pub fn of(secret_key: &[u8; 32]) -> Self {
        Self(secret_key.map(|byte| byte.wrapping_mul(3)))
    }
}

pub fn shows_the_public_half(secret_key: &[u8; 32]) {
    let half = PublicHalf::of(secret_key);
    log::info!("ready as {half:?}");
}

fn weight(password: &[u8]) -> usize {
    password.iter().map(|byte| usize::from(*byte)).sum()
}

pub fn shows_a_number_made_of_it(password: &[u8]) {
    log::info!("the letters weigh {}", weight(password));
}
