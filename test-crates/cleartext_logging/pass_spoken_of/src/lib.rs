//! Values whose names sound like secrets and that are none, by what they are.
use std::collections::BTreeMap;
use std::fmt;

use secrecy::SecretString;
use tracing::{debug, info, instrument, warn};

pub mod halves;
pub mod keys;
pub mod requests;
#[cfg(any(test, feature = "_test_utils"))]
pub mod scenarios;

/// The place of a connection in a table.
pub fn register(session_token: mio::Token) {
    debug_assert_eq!(session_token, mio::Token(7), "the session has another place");
    debug!(?session_token, "a session begins");
}

#[derive(Debug, Clone)]
pub struct SecretName(String);

pub fn missing(secrets: Vec<SecretName>) {
    info!(?secrets, "these are asked for");
}

/// A key that everybody may see.
pub fn published(master_key: Option<p384::PublicKey>) {
    if let Some(master_key) = master_key {
        debug!("the key is {master_key:?}");
    }
}

pub fn owners(access_tokens: &BTreeMap<String, String>) {
    for (owner, token) in access_tokens {
        info!("{owner} has a token of {} characters", token.len());
    }
}

pub fn numbered(passwords: &[String]) {
    for (at, password) in passwords.iter().enumerate() {
        if password.is_empty() {
            warn!("line {at} is empty");
        }
    }
}

#[derive(Debug, Clone, Copy)]
pub enum MacMethod {
    HkdfSha256,
    HmacSha256,
}

#[derive(Debug, Clone)]
pub struct Protocols {
    pub hash: String,
    pub message_auth_code: MacMethod,
}

pub fn agreed(protocols: &Protocols) {
    info!("agreed on {protocols:?}");
}

pub fn allowed(id_token_signing_algs: &[String]) {
    for alg in id_token_signing_algs {
        info!("{alg} is allowed");
    }
}

/// Shows itself by hand, and a part of it that hides what it holds.
pub struct Limiter {
    name: String,
    token: SecretString,
}

impl Limiter {
    pub fn new(name: &str, token: &str) -> Self {
        Self {
            name: name.to_owned(),
            token: SecretString::new(token.to_owned()),
        }
    }

    #[instrument]
    pub fn wait(&self) {}
}

impl fmt::Debug for Limiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Limiter")
            .field("name", &self.name)
            .field("token", &self.token)
            .finish()
    }
}

pub fn connect(api_key: &str) {
    let limiter = Limiter::new("main", api_key);
    limiter.wait();
}

/// `${NAME}` stands for what a variable holds.
pub fn expanded(password: &str) -> String {
    if let Some(rest) = password.strip_prefix("${")
        && let Some(variable) = rest.strip_suffix('}')
    {
        match std::env::var(variable) {
            Ok(value) => return value,
            Err(error) => warn!("there is no variable {variable}: {error}"),
        }
    }
    password.to_owned()
}

/// A number out of a list of secrets.
pub struct Ladder {
    secrets: Vec<(Vec<u8>, u64)>,
}

impl Ladder {
    pub fn lowest(&self) -> u64 {
        let mut lowest = u64::MAX;
        for (_, at) in &self.secrets {
            if *at < lowest {
                lowest = *at;
            }
        }
        lowest
    }
}

pub fn revoked(ladder: &Ladder, expected: u64) {
    debug_assert_eq!(ladder.lowest(), expected);
}
