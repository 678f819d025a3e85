//! Comparisons that take the same time for every answer, and such that compare no secrets.
pub mod made_here;
use hmac::{Hmac, Mac};
use ring::{constant_time, hmac as seals};
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;

#[derive(PartialEq)]
pub enum Token {
    Name(String),
    End,
}

pub struct Config {
    pub api_key: String,
    pub password: Option<String>,
    pub secret_count: usize,
}

#[derive(Clone)]
pub struct Secret(Vec<u8>);

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl PartialEq for Config {
    fn eq(&self, other: &Self) -> bool {
        self.api_key == other.api_key && self.secret_count == other.secret_count
    }
}

pub fn mac(key: &[u8], message: &[u8], sent: &[u8]) -> bool {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any length does");
    mac.update(message);
    mac.verify_slice(sent).is_ok()
}

pub fn outputs(key: &[u8], message: &[u8], sent: &hmac::digest::CtOutput<Hmac<Sha256>>) -> bool {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any length does");
    mac.update(message);
    mac.finalize() == *sent
}

pub fn tag(key: &seals::Key, message: &[u8], sent: &[u8]) -> bool {
    seals::verify(key, message, sent).is_ok()
}

pub fn steady(sent: &str, config: &Config) -> bool {
    bool::from(sent.as_bytes().ct_eq(config.api_key.as_bytes()))
}

pub fn steady_ring(sent: &str, auth_token: &str) -> bool {
    constant_time::verify_slices_are_equal(sent.as_bytes(), auth_token.as_bytes()) == Ok(())
}

pub fn wrapped(sent: &Secret, secret_key: &Secret) -> bool {
    sent == secret_key
}

pub fn length(sent: &str, config: &Config) -> bool {
    sent.len() == config.api_key.len()
}

pub fn empty(password: &str, config: &Config) -> bool {
    password == "" || config.api_key == String::new() || config.password == None
}

pub fn typed_twice(password: &str, password_confirmation: &str) -> bool {
    password == password_confirmation
}

pub fn repeated(new_password: &str, confirm_password: &str) -> Result<(), &'static str> {
    if new_password != confirm_password { Err("the passwords differ") } else { Ok(()) }
}

pub fn lexed(token: &Token) -> bool {
    *token == Token::End
}

pub fn words(token: &str, next_token: &str) -> bool {
    token == "fn" || token == next_token
}

pub fn checksum(bytes: &[u8], expected_sha256: &[u8]) -> bool {
    Sha256::digest(bytes).as_slice() == expected_sha256
}

pub fn numbers(secret_count: usize, config: &Config) -> bool {
    secret_count == config.secret_count
}

pub fn kinds(password_kind: u8, token_type: &str) -> bool {
    password_kind == 1 && token_type == "bearer"
}

pub fn placeholder(password: &str) -> bool {
    password == "changeme"
}

pub fn names(api_key_name: &str, header: &str) -> bool {
    api_key_name == header
}

pub fn presence(config: &Config) -> bool {
    config.password.is_some() == config.api_key.is_empty()
}

/// A part of a query: the database compares.
pub fn column(password: diesel_columns::password, sent: &str) -> bool {
    let query = password.eq(sent);
    unknown::column("api_key").eq(sent) && query.is_some()
}

/// A token of a protocol, which everybody on the way sees.
pub fn retried(token: &[u8], expected_token: &[u8]) -> bool {
    token == expected_token
}

pub fn keys(public_key: &[u8], known_public_key: &[u8]) -> bool {
    public_key == known_public_key
}

pub struct Link {
    session_token: Option<String>,
    access_token: String,
    access_token_expired: bool,
}

impl Link {
    pub fn renewed(&mut self, session_token: String) -> bool {
        let changed = self.session_token.as_ref() != Some(&session_token);
        self.session_token = Some(session_token.clone());
        changed
    }

    pub fn gone(&mut self, access_token: &str) {
        if self.access_token == access_token {
            self.access_token_expired = true;
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_password_is_kept() {
        let password = String::from("a");
        let stored_password = password.clone();
        assert!(password == stored_password);
        assert_eq!(password, stored_password);
    }
}

pub fn colours(session_colour: Option<&str>, sent: &str) -> bool {
    let mut made = [0u8; 4];
    made.copy_from_slice(&sent.as_bytes()[..4]);
    session_colour.is_some_and(|kept| kept == sent) && made.eq(b"blue")
}

const API_KEY: &str = "x-api-key";

pub struct Lists {
    common_passwords: Vec<String>,
    revoked_tokens: Vec<String>,
    secret_keys: std::collections::HashSet<String>,
    key_names: Vec<String>,
}

fn same(left: &[u8], right: &[u8]) -> bool {
    left == right
}

pub fn lists(lists: &Lists, password: String, sent: &str) -> bool {
    lists.common_passwords.contains(&password)
        || lists.revoked_tokens.iter().any(|known| known == sent)
        || lists.secret_keys.contains(sent)
        || lists.key_names.iter().any(|name| name == sent)
}

pub fn header_name(header: &str) -> bool {
    header == API_KEY || header.eq_ignore_ascii_case(API_KEY)
}

pub fn plain_helper(left: &[u8], right: &[u8]) -> bool {
    same(left, right) && left.iter().zip(right).all(|(one, other)| one == other)
}

pub fn prefix(api_key: &str) -> bool {
    api_key.starts_with("sk-")
}

fn hash_name(name: &str) -> String {
    name.to_lowercase()
}

pub fn hashed_names(name: &str, stored: &str) -> bool {
    hash_name(name) == stored
}

pub struct Settings {
    pub session_name: String,
}

pub fn another_name_of_a_setting(settings: &Settings, sent: &str) -> bool {
    let (left, right) = (sent, settings.session_name.as_str());
    left == right
}

pub struct Walker {
    depth: usize,
}

impl Walker {
    fn down(&self, left: usize) -> Vec<u8> {
        match left {
            0 => Vec::new(),
            _ => self.down(left - 1),
        }
    }
}

pub fn calls_itself(walker: std::sync::Arc<Walker>, sent: &[u8]) -> bool {
    let found = walker.down(walker.depth);
    sent == found
}

pub fn has_blanks(passphrase: &str) -> bool {
    passphrase.trim() != passphrase
}

pub fn is_lower(api_key: &str) -> bool {
    api_key.to_lowercase().as_str() == api_key
}

/// A key is drawn, and its digest says nothing of it.
pub fn known_key(api_key: &[u8], known: &[u8; 32]) -> bool {
    let digest = sha2::Sha256::digest(api_key);
    digest.as_slice() == known
}

pub fn same_after_hashing(client_secret: &str, given_secret: &str) -> bool {
    sha2::Sha256::digest(client_secret) == sha2::Sha256::digest(given_secret)
}
