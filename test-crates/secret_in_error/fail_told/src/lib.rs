//! Secrets that go into errors by way of variants, contexts and closures.
use anyhow::{Context, anyhow, bail, ensure};
use eyre::WrapErr;

#[derive(Debug, thiserror::Error)]
pub enum LoginError {
    #[error("{user} cannot log in with {password}")] //~ secret_in_error
    Refused { user: String, password: String },
    #[error("no such token: {0}")]
    Unknown(String),
    #[error("not connected, {{password}}")]
    Connection { url: String, password: String },
}

pub fn login(user: &str, pw: &str) -> Result<(), LoginError> {
    Err(LoginError::Refused { user: user.to_owned(), password: pw.to_owned() }) //~ secret_in_error
}

pub fn login_with(user: &str, password: &String) -> Result<(), LoginError> {
    if password.is_empty() {
        return Err(LoginError::Refused { user: user.to_owned(), password: password.clone() }); //~ secret_in_error
    }
    Ok(())
}

pub fn short_form(user: String, password: String) -> Result<(), LoginError> {
    Err(LoginError::Refused { user, password }) //~ secret_in_error
}

pub fn made_first(url: &str, password: &str) -> Result<(), LoginError> {
    let error = LoginError::Connection { url: url.to_owned(), password: password.to_string() };
    Err(error) //~ secret_in_error
}

pub fn mapped_to_variant(user: &str, password: &str) -> Result<u32, LoginError> {
    password.parse::<u32>().map_err(|_| LoginError::Refused { user: user.to_owned(), password: password.to_owned() }) //~ secret_in_error
}

pub fn or_variant(found: Option<u32>, api_key: &str) -> Result<u32, LoginError> {
    found.ok_or(LoginError::Unknown(api_key.to_owned())) //~ secret_in_error
}

pub fn or_else_variant(found: Option<u32>, api_key: &str) -> Result<u32, LoginError> {
    found.ok_or_else(|| LoginError::Unknown(api_key.into())) //~ secret_in_error
}

pub fn text(access_token: &str) -> anyhow::Error {
    anyhow!("the server refused {access_token}") //~ secret_in_error
}

pub fn text_with_arguments(user: &str, access_token: &str) -> anyhow::Result<()> {
    bail!("{}: the server refused {:?}", user, access_token) //~ secret_in_error
}

pub fn text_that_was_made(api_key: &str) -> anyhow::Result<()> {
    let message = format!("the key {api_key} has expired");
    bail!(message) //~ secret_in_error
}

pub fn ensured(password: &str) -> anyhow::Result<()> {
    ensure!(password.len() >= 12, "`{}` is too short", password); //~ secret_in_error
    Ok(())
}

pub fn context(path: &str, password: &str) -> anyhow::Result<String> {
    std::fs::read_to_string(path).context(format!("cannot open {path} with {password}")) //~ secret_in_error
}

pub fn context_later(path: &str, client_secret: &str) -> anyhow::Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("no session for {client_secret}")) //~ secret_in_error
}

pub fn context_in_a_block(path: &str, client_secret: &str) -> anyhow::Result<String> {
    let text = std::fs::read_to_string(path).with_context(|| { //~ secret_in_error
        let what = format!("no session for {client_secret}"); 
        what
    })?;
    Ok(text)
}

pub fn wrapped(path: &str, api_key: &str) -> eyre::Result<String> {
    std::fs::read_to_string(path).wrap_err_with(|| format!("for {api_key}")) //~ secret_in_error
}

pub fn mapped(text: &str, password: &str) -> Result<u32, String> {
    text.parse::<u32>().map_err(|e| format!("login with {password} failed: {e}")) //~ secret_in_error
}

pub fn mapped_to_anyhow(text: &str, password: &str) -> anyhow::Result<u32> {
    text.parse::<u32>().map_err(|e| anyhow!("login with {password} failed: {e}")) //~ secret_in_error
}

pub fn matched(text: &str, password: &str) -> Result<u32, String> {
    match text.parse::<u32>() {
        Ok(number) => Ok(number),
        Err(e) => Err(format!("login with {password} failed: {e}")), //~ secret_in_error
    }
}

pub fn io(password: &str) -> std::io::Result<()> {
    Err(std::io::Error::other(format!("cannot log in with {password}"))) //~ secret_in_error
}

pub struct Login {
    pub user: String,
    pub password: String,
}

impl Login {
    pub fn check(&self) -> anyhow::Result<()> {
        ensure!(!self.user.is_empty(), "nobody logs in with {}", self.password); //~ secret_in_error
        Ok(())
    }

    pub fn open(&self) -> Result<(), LoginError> {
        Err(LoginError::Refused { user: self.user.clone(), password: self.password.clone() }) //~ secret_in_error
    }
}

pub fn boxed(password: &str) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    Err(Box::from(format!("cannot log in with {password}"))) //~ secret_in_error
}

#[derive(Debug, snafu::Snafu)]
#[snafu(display("no session for {api_key:?}"))] //~ secret_in_error
pub struct NoSession {
    api_key: String,
}

pub fn whatever(path: &str, api_key: &str) -> Result<String, snafu::Whatever> {
    use snafu::ResultExt;
    std::fs::read_to_string(path).with_whatever_context(|_| format!("no session for {api_key}")) //~ secret_in_error
}
