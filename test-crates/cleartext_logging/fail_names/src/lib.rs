//! Sensitive values that are known by their names.
pub mod personal;
pub mod stores;

use log::{debug, error, info, trace, warn};

pub const MASTER_PASSPHRASE_ENV: &str = "MASTER_PASSPHRASE";

pub struct Account {
    pub name: String,
    pub password: String,
    secret_key: [u8; 32],
}

impl Account {
    fn api_key(&self) -> String {
        format!("{:?}", self.secret_key)
    }

    pub fn own_field(&self) {
        debug!("signing with {:x?}", self.secret_key); //~ cleartext_logging
    }
}

fn get_password(user: &str) -> String {
    user.chars().rev().collect()
}

pub fn parameter(password: &str) {
    info!("logging in with {}", password); //~ cleartext_logging
}

pub fn inline_argument(passphrase: String) {
    info!("unlocking with {passphrase}"); //~ cleartext_logging
}

pub fn inline_debug(user_pin: [u8; 4]) {
    trace!("terminal said {user_pin:?}"); //~ cleartext_logging
}

pub fn named_argument(auth_token: &str, host: &str) {
    warn!("{host} refused {given}", given = auth_token, host = host); //~ cleartext_logging
}

pub fn positional_argument(user: &str, client_secret: &str) {
    error!("client {0} has {1}, not {0}", user, client_secret); //~ cleartext_logging
}

pub fn field(account: &Account) {
    debug!("{}: {}", account.name, account.password); //~ cleartext_logging
}

pub fn method(account: &Account) {
    println!("key of {} is {}", account.name, account.api_key()); //~ cleartext_logging
}

pub fn function() {
    println!("{}", get_password("root")); //~ cleartext_logging
}

pub fn local() {
    let private_key = std::fs::read_to_string("/etc/shop/key.pem").unwrap_or_default();
    eprintln!("loaded {private_key}"); //~ cleartext_logging
}

pub fn environment() {
    let value = std::env::var("DB_PASSWORD").unwrap_or_default();
    info!("database: {value}"); //~ cleartext_logging
}

pub fn environment_by_constant() {
    if let Ok(value) = std::env::var(MASTER_PASSPHRASE_ENV) {
        info!("vault: {value}"); //~ cleartext_logging
    }
}

pub fn camel_case_like(userPassword: &str) {
    debug!("{}", userPassword); //~ cleartext_logging
}

pub fn abbreviated(passwd: &str, pwd: &str) {
    debug!("{}", passwd); //~ cleartext_logging
    debug!("{}", pwd); //~ cleartext_logging
}

pub fn access_token(access_token: &str, refresh_token: &str) {
    info!("token {}", access_token); //~ cleartext_logging
    info!("token of {} bytes", access_token.len());
    info!( //~ cleartext_logging
        "refreshed with {}, {} bytes",
        refresh_token,
        refresh_token.len()
    );
}

pub fn a_word_that_is_one() {
    let password = "SECRET";
    log::info!("{password}"); //~ cleartext_logging
}
