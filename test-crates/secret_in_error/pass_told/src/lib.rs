//! Errors on the way of a secret that say nothing of it.
use anyhow::{Context, anyhow, bail, ensure};

#[derive(Debug, thiserror::Error)]
pub enum LoginError {
    #[error("{user} cannot log in")]
    Refused { user: String },
    #[error("the password has {length} letters")]
    Short { length: usize },
    #[error("no such account: {0}")]
    Unknown(String),
}

pub fn login(user: &str, password: &str) -> Result<(), LoginError> {
    if password.len() < 12 {
        return Err(LoginError::Short { length: password.len() });
    }
    Err(LoginError::Refused { user: user.to_owned() })
}

pub fn or_variant(found: Option<u32>, user: &str, api_key: &str) -> Result<u32, LoginError> {
    let _ = api_key;
    found.ok_or(LoginError::Unknown(user.to_owned()))
}

pub fn text(user: &str, _access_token: &str) -> anyhow::Error {
    anyhow!("the server refused the token of {user}")
}

pub fn ensured(password: &str) -> anyhow::Result<()> {
    ensure!(password.len() >= 12, "{} letters are too few for a password", password.len());
    Ok(())
}

pub fn context(path: &str, password: &str) -> anyhow::Result<String> {
    let text = std::fs::read_to_string(path).context(format!("cannot open {path}"))?;
    if text != password {
        bail!("the password of {path} is another one");
    }
    Ok(text)
}

pub fn hidden(api_key: &str) -> anyhow::Error {
    let shown = if api_key.is_empty() { "no key" } else { "***" };
    anyhow!("the server refused {shown}")
}

pub fn mapped(password: &str) -> Result<u32, String> {
    password.parse::<u32>().map_err(|e| format!("the password is no number: {e}"))
}

/// What is given back where nothing fails is no error.
pub fn good(user: String, password: String) -> Result<(String, String), LoginError> {
    Ok((user, password))
}

/// A type that hides what it holds.
#[derive(Debug)]
pub struct Hidden(String);

#[derive(Debug, thiserror::Error)]
pub enum Kept {
    #[error("cannot log in with {password}")]
    Hidden { password: Hidden },
    #[error("cannot log in")]
    Login { password: String },
    #[error("no key below {api_key_path}")]
    Missing { api_key_path: String },
}

#[derive(Debug, snafu::Snafu)]
#[snafu(display("no session for {user}"))]
pub struct NoSession {
    user: String,
    api_key: String,
}
