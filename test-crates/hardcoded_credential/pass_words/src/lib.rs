//! Words about credentials, and credentials that come from elsewhere.
pub mod steady;
use std::env;

pub const PASSWORD_FIELD: &str = "password";
pub const PASSWORD: &str = "password";
pub const API_KEY: &str = "x-api-key";
pub const ACCESS_TOKEN: &str = "access_token";
pub const CLOUD7_INSTANCE_TOKEN: &str = "cloud7-instance-token";
pub const CLIENT_SECRET: &str = "OAUTH_CLIENT_SECRET";
pub const PASSWORD_FILE: &str = "/run/secrets/password";
pub const INVALID_PASSWORD: &str = "that-password-is-wrong";
pub const PROXY_PASSWORD: &str = "proxypassword";
pub const TOKEN: &str = "=>";
pub const NEXT_TOKEN: &str = "continuation-Zk3vQ9xTr7LmP2wB";
pub const PUBLIC_KEY: &str = "9f86d081884c7d659a2feaa0c55ad015";
pub const HELP: &str = "connect to postgres://user:password@host/db";
pub const TEMPLATE: &str = "postgres://USER:PASSWORD@HOST/db";
pub const SLOTS: &str = "amqp://DB_ACCOUNT:DB_CODE@broker";
pub const BEGIN: &str = "-----BEGIN PRIVATE KEY-----";
pub const EXAMPLE_KEY: &str = "AKIAIOSFODNN7EXAMPLE";

pub struct Login {
    pub password: String,
}

pub fn ask() -> String {
    let password = prompt("Password: ");
    password
}

fn prompt(text: &str) -> String {
    text.to_owned()
}

pub fn login() -> Login {
    Login {
        password: env::var("APP_PASSWORD").unwrap_or_default(),
    }
}

pub fn empty() -> Login {
    Login {
        password: String::new(),
    }
}

pub fn placeholder() -> Login {
    Login {
        password: "<your password>".to_owned(),
    }
}

pub fn masked(login: &Login) -> Login {
    let _ = login;
    Login {
        password: "********".into(),
    }
}

pub fn url(host: &str, user: &str, password: &str) -> String {
    format!("postgres://{user}:{password}@{host}/shop")
}

pub fn kind(token: &str) -> u8 {
    if token == "fn" { 1 } else { 2 }
}

pub fn label(form: &mut Form) {
    form.password("Repeat your password");
}

/// A form.
pub struct Form;

impl Form {
    pub fn password(&mut self, prompt: &str) {
        let _ = prompt;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_login_keeps_its_password() {
        let login = Login { password: "hunter22".into() };
        assert_eq!(login.password, "hunter22");
    }
}

pub const EMULATOR_ACCOUNT_KEY: &str = "Vmx9Kq2TzP0bGh7RuWc4NsYe1LdAjQ8o";

pub fn session() -> http::HeaderName {
    let token = http::HeaderName::from_static("x-vault7-session-token");
    token
}

/// What the manual shows, and an address without a password.
pub fn hall() -> (String, redis::RedisResult<redis::Client>) {
    let shown = format!("such as {}", "redis://:vQ81-hall-Zr@hall.example.org/0");
    (shown, redis::Client::open("redis://hall.example.org/0"))
}

pub fn connection(host: &str, password: &str) -> String {
    format!("host={host} user=shop password={password} dbname=shop")
}

pub fn asked() -> &'static str {
    "host=… user=shop password=secret"
}

pub fn from_the_manual() -> &'static str {
    "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="
}

pub fn not_base64() -> &'static str {
    "Basic settings of the shop"
}

pub fn headers(headers: &mut http::HeaderMap, token: &str) -> Result<(), http::header::InvalidHeaderValue> {
    headers.insert(http::header::AUTHORIZATION, http::HeaderValue::from_str(&format!("Bearer {token}"))?);
    headers.insert("x-api-key", http::HeaderValue::from_static("<your key>"));
    headers.insert("x-request-kind", http::HeaderValue::from_static("Zk3vQ9xTr7LmP2wB"));
    Ok(())
}

pub fn fields() -> std::collections::HashMap<&'static str, &'static str> {
    let mut kinds = std::collections::HashMap::new();
    kinds.insert("password", "text");
    kinds.insert("api_key", "secondary-text-field");
    kinds
}

pub fn question(key: &str) -> String {
    format!("https://api.shop.test/orders?api_key={key}")
}

pub fn state(password: &str) -> u8 {
    match password {
        "" => 0,
        _ => 1,
    }
}

pub fn words(all: &mut std::collections::HashMap<&'static str, &'static str>) {
    all.insert("password", "Passwort");
    all.insert("api_key", "API-Schlüssel");
    all.insert("access_token", "The token that you got by mail in 2024");
    all.insert("password_file", "/run/secrets/db2");
    all.insert("api_key_header", "x-api-key-2");
    all.insert("passwords", "12");
}

pub fn asked_later(asked: fn() -> String) -> String {
    let mut password = String::new();
    while password.is_empty() {
        password = asked();
    }
    password
}

pub fn hidden(mut password: String, shown: bool) -> String {
    if !shown {
        password = String::from("none");
    }
    password
}

pub fn how_good(long: bool) -> String {
    let password = if long { "good" } else { "weak" };
    format!("it is {password}")
}

pub fn pairs(title: &str) -> Vec<(String, String)> {
    Vec::from([(title.to_owned(), "hunter23".to_owned())])
}

pub fn set(labels: &mut Labels) {
    labels.set("Authorization", "Bearer token of the user");
}

/// What is shown beside fields.
pub struct Labels(Vec<(&'static str, &'static str)>);

impl Labels {
    fn set(&mut self, name: &'static str, label: &'static str) {
        self.0.push((name, label));
    }
}

const IN_A_MANUAL: &str = "redis://:vQ81-hall-Zr@hall.example.org/2";
const HALL: &str = "redis://hall.example.org/2";

pub fn shown_and_opened() -> (String, redis::RedisResult<redis::Client>) {
    (format!("such as {IN_A_MANUAL}"), redis::Client::open(HALL))
}
