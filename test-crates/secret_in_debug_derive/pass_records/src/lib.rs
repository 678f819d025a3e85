//! Records that show no secret.
use std::fmt;
use std::sync::Arc;

use secrecy::{SecretBox, SecretString};

#[derive(Debug)]
pub struct Guarded {
    pub user: String,
    pub password: SecretString,
    pub api_key: SecretBox<Vec<u8>>,
}

/// Nothing is derived.
pub struct Silent {
    pub password: String,
}

#[derive(Clone, PartialEq, Default)]
pub struct OtherDerives {
    pub client_secret: String,
}

pub struct ByHand {
    password: String,
}

impl fmt::Debug for ByHand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByHand").finish_non_exhaustive()
    }
}

pub struct Hidden(String);

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Hidden")
    }
}

#[derive(Debug)]
pub struct Holder {
    secret_key: Hidden,
    password: Option<Arc<Hidden>>,
    inner: ByHand,
}

#[derive(Debug)]
pub struct About {
    password_hash_length: usize,
    token_hash: String,
    password_file: String,
    has_password: bool,
    password: bool,
    token_type: String,
    next_token: Option<String>,
    secret_count: usize,
    max_password: u32,
    public_key: Vec<u8>,
    key: String,
}

#[derive(Debug)]
pub enum Token {
    Name(String),
    Secret,
    Password(u8),
}

#[derive(Debug)]
pub enum Problem {
    Password { reason: String },
    InvalidPassword,
}

#[derive(derive_more::Debug)]
pub struct Skipped {
    user: String,
    #[debug(skip)]
    auth_token: String,
    #[debug("***")]
    password: String,
}

#[derive(derivative::Derivative)]
#[derivative(Debug)]
pub struct Ignored {
    #[derivative(Debug = "ignore")]
    db_password: String,
}

#[derive(educe::Educe)]
#[educe(Debug)]
pub struct Educated {
    #[educe(Debug(ignore))]
    access_token: String,
}

#[derive(Debug)]
pub struct Callbacks {
    password: fn() -> String,
    api_key: std::marker::PhantomData<String>,
}

#[derive(Debug)]
pub struct Carrier<T, K: zeroize::Zeroize> {
    private_key: T,
    password: K,
    secret: std::marker::PhantomData<T>,
}

#[derive(Debug)]
pub enum LoginError {
    Password(String),
    ApiKey(String),
}

#[derive(Debug)]
pub enum Kept {
    Password(SecretString),
    Other(String),
}

#[derive(Debug)]
pub struct ApiKey(SecretString);

#[derive(Debug)]
pub struct PasswordPair(String, String);

#[cfg(test)]
mod tests {
    #[derive(Debug)]
    struct Case {
        password: String,
    }
}
