//! Secrets that were made harmless before they are shown.
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

fn weight(password: &[u8]) -> usize {
    password.iter().map(|byte| usize::from(*byte)).sum()
}

pub fn shows_a_number_made_of_it(password: &[u8]) {
    log::info!("the letters weigh {}", weight(password));
}
