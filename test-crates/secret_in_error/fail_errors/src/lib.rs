//! Secrets in errors and in answers.
use std::{fmt, io};

use anyhow::{anyhow, bail, ensure, Context};
use secrecy::{ExposeSecret, SecretString};

#[derive(Debug, thiserror::Error)]
pub enum Failure {
    #[error("cannot log in with {0}")]
    Login(String),
    #[error("no account {number} for {text}")]
    Account { number: u64, text: String },
}

#[derive(Debug)]
pub struct Refused {
    text: String,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl std::error::Error for Refused {}

pub fn text(password: &str) -> Result<(), String> {
    Err(format!("wrong password {password}")) //~ secret_in_error
}

pub fn text_built_before(user: &str, password: &str) -> Result<(), String> {
    let message = format!("{user} cannot log in with {password}");
    Err(message) //~ secret_in_error
}

pub fn boxed(password: &str) -> Result<(), Box<dyn std::error::Error>> {
    Err(format!("bad: {password}").into()) //~ secret_in_error
}

pub fn anyhow_value(api_key: &str) -> anyhow::Error {
    anyhow!("the server refused {api_key}") //~ secret_in_error
}

pub fn anyhow_bail(password: &str) -> anyhow::Result<()> {
    bail!("the server refused {}", password) //~ secret_in_error
}

pub fn anyhow_ensure(password: &str) -> anyhow::Result<()> {
    ensure!(password.len() > 8, "{password} is too short"); //~ secret_in_error
    Ok(())
}

pub fn context(access_token: &str) -> anyhow::Result<String> {
    std::fs::read_to_string("/run/shop").with_context(|| format!("for {access_token}")) //~ secret_in_error
}

pub fn io_error(password: &str) -> io::Result<()> {
    Err(io::Error::new(io::ErrorKind::PermissionDenied, format!("bad {password}"))) //~ secret_in_error
}

pub fn variant(password: &str) -> Result<(), Failure> {
    Err(Failure::Login(password.to_owned())) //~ secret_in_error
}

pub fn variant_with_fields(card_number: String) -> Result<(), Failure> {
    Err(Failure::Account { number: 7, text: card_number }) //~ secret_in_error
}

pub fn mapped(password: &str) -> Result<u32, Refused> {
    password.parse().map_err(|_| Refused { text: password.to_owned() }) //~ secret_in_error
}

pub fn alternative(found: Option<u32>, word: &SecretString) -> Result<u32, String> {
    found.ok_or_else(|| format!("nothing for {}", word.expose_secret())) //~ secret_in_error
}

pub async fn answer(password: String) -> (axum::http::StatusCode, String) {
    (axum::http::StatusCode::UNAUTHORIZED, format!("wrong password: {password}")) //~ secret_in_error
}

pub async fn answer_of_actix(password: String) -> actix_web::HttpResponse {
    actix_web::HttpResponse::Unauthorized().body(format!("wrong: {password}")) //~ secret_in_error
}

#[derive(serde::Serialize)]
pub struct Member {
    pub name: String,
    pub password: String,
}

pub async fn member(name: String, password: String) -> actix_web::HttpResponse {
    actix_web::HttpResponse::Ok().json(Member { name, password }) //~ secret_in_error
}

pub async fn settings(jwt_secret: String) -> actix_web::HttpResponse {
    actix_web::HttpResponse::Ok().body(jwt_secret) //~ secret_in_error
}

pub async fn refused(db_password: String) -> axum::response::Response {
    use axum::response::IntoResponse;
    (axum::http::StatusCode::BAD_GATEWAY, format!("not with {db_password}")).into_response() //~ secret_in_error
}

pub async fn refused(axum::Json(login): axum::Json<std::collections::HashMap<String, String>>) -> (axum::http::StatusCode, String) {
    let password = login["password"].clone();
    (axum::http::StatusCode::UNAUTHORIZED, format!("wrong password: {password}")) //~ secret_in_error
}

pub async fn refused_for_its_length(axum::Json(login): axum::Json<std::collections::HashMap<String, String>>) -> (axum::http::StatusCode, String) {
    let password = login["password"].clone();
    (axum::http::StatusCode::BAD_REQUEST, format!("{} letters are too few", password.len()))
}
