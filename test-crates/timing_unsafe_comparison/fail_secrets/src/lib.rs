//! Secrets compared byte by byte, up to the first difference.
pub mod made_here;
mod forms;

use std::collections::HashMap;

use axum::http::{HeaderMap, StatusCode};
use hmac::{Hmac, Mac as _};
use ring::hmac as seals;
use sha2::Sha256;

type HmacSha256 = Hmac<Sha256>;

pub struct Config {
    pub api_key: String,
    pub admin_token: Option<String>,
}

pub struct User {
    name: String,
    password: String,
}

pub fn mac(key: &[u8], message: &[u8], sent: &[u8]) -> bool {
    let mut mac = HmacSha256::new_from_slice(key).expect("any length does");
    mac.update(message);
    mac.finalize().into_bytes().as_slice() == sent //~ timing_unsafe_comparison
}

pub fn mac_by_local(key: &[u8], message: &[u8], sent: &[u8]) -> Result<(), &'static str> {
    let mut hasher = Hmac::<Sha256>::new_from_slice(key).map_err(|_| "key")?;
    hasher.update(message);
    let made = hasher.finalize().into_bytes();
    if made[..] != *sent { //~ timing_unsafe_comparison
        return Err("forged");
    }
    Ok(())
}

pub fn mac_as_text(key: &[u8], message: &[u8], sent: &str) -> bool {
    let mut hasher = HmacSha256::new_from_slice(key).expect("any length does");
    hasher.update(message);
    let text = hex::encode(hasher.finalize().into_bytes());
    text == sent //~ timing_unsafe_comparison
}

pub fn tag(key: &seals::Key, message: &[u8], sent: &[u8]) -> bool {
    let tag = seals::sign(key, message);
    sent == tag.as_ref() //~ timing_unsafe_comparison
}

pub fn header(headers: &HeaderMap, config: &Config) -> StatusCode {
    let sent = headers.get("x-api-key").and_then(|value| value.to_str().ok()).unwrap_or_default();
    if sent == config.api_key { //~ timing_unsafe_comparison
        StatusCode::OK
    } else {
        StatusCode::UNAUTHORIZED
    }
}

pub fn optional(sent: Option<&str>, config: &Config) -> bool {
    config.admin_token.as_deref() == sent //~ timing_unsafe_comparison
}

pub fn wrapped(sent: &str, config: &Config) -> bool {
    Some(sent) == config.admin_token.as_deref() //~ timing_unsafe_comparison
}

pub fn stored(users: &HashMap<String, User>, name: &str, password: &str) -> bool {
    users.get(name).is_some_and(|user| user.password == password) //~ timing_unsafe_comparison
}

pub fn found<'a>(users: &'a [User], name: &str, password: &str) -> Option<&'a User> {
    users.iter().find(|user| user.name == name && user.password == password) //~ timing_unsafe_comparison
}

pub fn by_method(sent: &str, auth_token: &String) -> bool {
    sent.eq(auth_token) //~ timing_unsafe_comparison
}

pub fn by_other_method(sent: String, client_secret: String) -> bool {
    !sent.ne(&client_secret) //~ timing_unsafe_comparison
}

pub fn by_guard(sent: Option<&str>, secret_key: &str) -> bool {
    match sent {
        Some(text) if text == secret_key => true, //~ timing_unsafe_comparison
        _ => false,
    }
}

pub fn bytes(sent: &[u8], session_secret: &[u8; 32]) -> bool {
    sent == session_secret //~ timing_unsafe_comparison
}

pub fn from_environment(sent: &str) -> bool {
    let expected_password = std::env::var("ADMIN_PASSWORD").unwrap_or_default();
    sent.trim() == expected_password.as_str() //~ timing_unsafe_comparison
}

fn expected_token() -> String {
    std::env::var("TOKEN").unwrap_or_default()
}

pub fn by_function(access_token: &str) -> bool {
    access_token == expected_token() //~ timing_unsafe_comparison
}

fn sign(key: &[u8], message: &[u8]) -> Vec<u8> {
    let mut mac = HmacSha256::new_from_slice(key).expect("any length does");
    mac.update(message);
    mac.finalize().into_bytes().to_vec()
}

pub fn by_own_function(key: &[u8], message: &[u8], sent: &[u8]) -> bool {
    sign(key, message) == sent //~ timing_unsafe_comparison
}

macro_rules! same {
    ($left:expr, $right:expr) => {
        $left == $right
    };
}

pub fn by_macro(sent: &str, config: &Config) -> bool {
    same!(sent, config.api_key) //~ timing_unsafe_comparison
}

pub fn expected(sent: &str, expected_token: &str) -> bool {
    sent == expected_token //~ timing_unsafe_comparison
}

pub fn stretched(kept: &[u8; 32], salt: &[u8], phrase: &str) -> bool {
    let mut made = [0u8; 32];
    pbkdf2::pbkdf2_hmac::<sha2::Sha256>(phrase.as_bytes(), salt, 600_000, &mut made);
    made.eq(kept) //~ timing_unsafe_comparison
}

pub fn opened(session_token: Option<&str>, sent: &str) -> bool {
    session_token.is_some_and(|kept| kept == sent) //~ timing_unsafe_comparison
}

pub struct Door {
    session_token: Option<String>,
    entry_password: Option<String>,
    open: bool,
}

impl Door {
    pub fn kept(&mut self, session_token: String) -> bool {
        self.session_token.as_ref() == Some(&session_token) //~ timing_unsafe_comparison
    }

    pub fn opened(&mut self, entry_password: &str) {
        if self.entry_password.as_deref() == Some(entry_password) { //~ timing_unsafe_comparison
            self.open = true;
        }
    }

    /// Two settings rather than a guess: a note.
    pub fn same(&self, other: &Door, entry_password: &Option<String>) -> bool {
        other.entry_password.as_deref() == entry_password.as_deref() && self.open //~ timing_unsafe_comparison
    }
}
