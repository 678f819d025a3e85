//! Errors that say what went wrong, and not with which secret.
use std::io;

use anyhow::{anyhow, bail, ensure, Context};
use secrecy::SecretString;

#[derive(Debug, thiserror::Error)]
pub enum Failure {
    #[error("wrong password for {0}")]
    WrongPassword(String),
    #[error("a password has {least} characters, not {found}")]
    TooShort { least: usize, found: usize },
    #[error("unexpected token {0}")]
    Token(char),
}

fn mask(text: &str) -> String {
    "*".repeat(text.len())
}

pub fn who(user: &str, password: &str) -> Result<(), Failure> {
    if password.is_empty() {
        return Err(Failure::WrongPassword(user.to_owned()));
    }
    Ok(())
}

pub fn length(password: &str) -> Result<(), Failure> {
    if password.len() < 12 {
        return Err(Failure::TooShort { least: 12, found: password.len() });
    }
    Ok(())
}

pub fn parser(source: &str) -> Result<(), Failure> {
    match source.chars().find(|token| !token.is_alphanumeric()) {
        Some(token) => Err(Failure::Token(token)),
        None => Ok(()),
    }
}

pub fn fixed_text(password: &str) -> anyhow::Result<()> {
    ensure!(!password.is_empty(), "the password is empty");
    if password == "12345678" {
        bail!("the password is known to everybody");
    }
    Ok(())
}

pub fn masked(card_number: &str) -> anyhow::Error {
    anyhow!("the card {} was refused", mask(card_number))
}

pub fn place(key_path: &str) -> anyhow::Result<Vec<u8>> {
    let private_key = std::fs::read(key_path).with_context(|| format!("cannot read the key {key_path}"))?;
    Ok(private_key)
}

pub fn cause(password: &str) -> Result<u32, String> {
    password.parse::<u32>().map_err(|error| format!("not a number: {error}"))
}

pub fn good_half(password: String) -> Result<String, io::Error> {
    if password.len() > 400 {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    Ok(password)
}

pub fn missing(variable: &str) -> Result<String, String> {
    let password = std::env::var(variable).map_err(|_| format!("{variable} is not set"))?;
    Ok(password)
}

pub fn alternative(secret: Option<SecretString>) -> Result<SecretString, &'static str> {
    secret.ok_or("no secret was given")
}

pub async fn answer(user: String, password: String) -> (axum::http::StatusCode, String) {
    let known = password.len() > 8;
    (axum::http::StatusCode::UNAUTHORIZED, format!("{user} is not known ({known})"))
}

pub fn page(next_token: &str) -> Result<(), String> {
    Err(format!("no page {next_token}"))
}

pub enum Invalid {
    Character(char),
}

fn quoted(value: &str) -> Result<String, Invalid> {
    let text = format!("\"{value}\"");
    if text.contains('\n') {
        return Err(Invalid::Character('\n'));
    }
    Ok(text)
}

macro_rules! or_back {
    ($result:expr, $other:expr) => {
        match $result {
            Ok(value) => value,
            Err(error) => return Err((error, $other)),
        }
    };
}

pub fn line(user: &str, password: &str, other: u8) -> Result<String, (Invalid, u8)> {
    let user = or_back!(quoted(user), other);
    let password = or_back!(quoted(password), other);
    Ok(format!("LOGIN {user} {password}"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn says_what_it_tried() -> Result<(), String> {
        let password = "12345678";
        super::cause(password).map(drop).map_err(|error| format!("{password}: {error}"))
    }
}

#[derive(serde::Serialize)]
pub struct Member {
    pub name: String,
    #[serde(skip_serializing)]
    pub password: String,
    pub access_token: String,
}

/// Who has logged in gets a token.
pub async fn member(name: String, password: String, access_token: String) -> actix_web::HttpResponse {
    actix_web::HttpResponse::Ok().json(Member { name, password, access_token })
}

pub async fn refused(db_password: String) -> axum::response::Response {
    use axum::response::IntoResponse;
    (axum::http::StatusCode::BAD_GATEWAY, format!("{} letters", db_password.len())).into_response()
}
