//! A service that knows too much.
mod headers;
mod tables;

use std::env;

use jwt::{DecodingKey, EncodingKey};
use lettre::transport::smtp::authentication::Credentials;
use sqlx::postgres::PgConnectOptions;

const DB_PASSWORD: &str = "Tr0ub4dor&3"; //~ hardcoded_credential
static API_KEY: &[u8] = b"9f86d081884c7d659a2feaa0c55ad015"; //~ hardcoded_credential

pub struct Config {
    pub user: String,
    pub password: String,
    pub session_secret: String,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            user: "admin".to_owned(),
            password: "admin".to_owned(), //~ hardcoded_credential
            session_secret: env::var("SESSION_SECRET").unwrap_or_else(|_| "keyboard-cat-42".into()), //~ hardcoded_credential
        }
    }
}

pub fn options() -> PgConnectOptions {
    PgConnectOptions::new().host("localhost").username("app").password("s3cr3t!") //~ hardcoded_credential
}

pub fn mail() -> Credentials {
    let user = String::from("robot@shop.test");
    Credentials::new(user, String::from("hunter22")) //~ hardcoded_credential
}

pub fn mail_of_pair() -> Credentials {
    Credentials::from(("robot@shop.test", "hunter23")) //~ hardcoded_credential
}

pub fn keys() -> (EncodingKey, DecodingKey) {
    (
        EncodingKey::from_secret(b"correct-horse-battery-9"), //~ hardcoded_credential
        DecodingKey::from_secret("correct-horse-battery-9".as_ref()), //~ hardcoded_credential
    )
}

pub fn is_admin(password: &str) -> bool {
    password == "letmein1" //~ hardcoded_credential
}

pub fn fetch(client: &reqwest::blocking::Client) -> reqwest::Result<String> {
    client
        .get("https://api.shop.test/orders")
        .basic_auth("orders", Some("0rders-2024")) //~ hardcoded_credential
        .send()?
        .text()
}

pub fn reset(config: &mut Config) {
    config.password = format_default();
    config.password = String::from("changeme"); //~ hardcoded_credential
}

fn format_default() -> String {
    let access_token = if cfg!(debug_assertions) { "dev" } else { "Zk3vQ9xTr7LmP2wB" }; //~ hardcoded_credential
    access_token.to_string()
}

fn main() {
    println!("{} {}", DB_PASSWORD.len(), API_KEY.len());
}

pub fn shelves() -> mysql::OptsBuilder {
    mysql::OptsBuilder::new().user(Some("shelf")).pass(Some("0pen-Shelf!")) //~ hardcoded_credential
}

pub fn hall() -> redis::RedisResult<redis::Client> {
    redis::Client::open("redis://:vQ81-hall-Zr@hall.example.org/0") //~ hardcoded_credential
}

const HALL: &str = "redis://:wP63-hall-Lm@hall.example.org/1"; //~ hardcoded_credential
const BOOKS: &str = "mysql://clerk:wP63-books-Lm@books.example.org/books"; //~ hardcoded_credential

pub fn by_constant() -> redis::RedisResult<redis::Client> {
    redis::Client::open(HALL)
}

pub fn read_as_options() -> Option<sqlx::mysql::MySqlConnectOptions> {
    BOOKS.parse::<sqlx::mysql::MySqlConnectOptions>().ok()
}

pub fn or_a_written_one(given: Option<String>) -> mysql::OptsBuilder {
    mysql::OptsBuilder::default().pass(given.or_else(|| Some("wP63-books-Lm".to_owned()))) //~ hardcoded_credential
}
