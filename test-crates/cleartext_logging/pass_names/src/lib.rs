//! Names that sound like a secret and are none.
use std::collections::HashMap;
use std::net::SocketAddr;
use std::path::Path;
use std::pin::Pin;

pub const MIN_PASSWORD_LENGTH: usize = 12;
pub const PASSWORD_PROMPT: &str = "Password: ";

#[derive(Debug)]
pub enum Token {
    Word(String),
    Comma,
}

#[derive(Debug)]
pub struct Page {
    pub next_token: Option<String>,
    pub items: Vec<String>,
}

#[derive(Debug, Clone, Copy)]
pub enum TokenType {
    Bearer,
    Basic,
}

pub fn prompt() {
    print!("{PASSWORD_PROMPT}");
    println!("Enter your password, or nothing to keep it:");
}

pub fn rule() {
    println!("a password has at least {MIN_PASSWORD_LENGTH} characters");
}

pub fn refused(user: &str, password: &str) -> bool {
    let right = password.len() > MIN_PASSWORD_LENGTH;
    if !right {
        log::warn!("wrong password for {user}");
    }
    right
}

pub fn parser(tokens: &[Token]) {
    for token in tokens {
        log::trace!("token {token:?}");
    }
}

pub fn scanner(source: &str) {
    for token in source.split_whitespace() {
        if token.starts_with(|c: char| c.is_ascii_punctuation()) {
            println!("unexpected token `{token}`");
        }
    }
}

pub fn paging(page: &Page) {
    log::debug!("continue at {:?} after {} items", page.next_token, page.items.len());
}

pub fn kind_of_token(token_type: TokenType) {
    log::debug!("expected {token_type:?}");
}

pub fn usage(prompt_tokens: u32, max_tokens: u32) {
    log::info!("{prompt_tokens} of {max_tokens} tokens used");
}

pub fn map_key(cache: &HashMap<String, u32>, cache_key: &str) {
    log::debug!("{cache_key} is at {:?}", cache.get(cache_key));
    for (key, value) in cache {
        println!("{key} = {value}");
    }
}

pub fn keyboard(key: char, keyboard_layout: &str) {
    println!("pressed {key} on {keyboard_layout}");
}

pub fn foreign_key(primary_key: u64, foreign_key: u64) {
    println!("row {primary_key} refers to {foreign_key}");
}

pub fn public_key(public_key: &str, public_key_pem: &[u8]) {
    log::info!("peer has {public_key}, {public_key_pem:?}");
}

pub fn certificate_name(certificate_name: &str, cert_issuer: &str) {
    log::info!("certificate {certificate_name} by {cert_issuer}");
}

pub fn certificate_place(cert_path: &Path, private_key_path: &Path) {
    log::info!("reading {} and {}", cert_path.display(), private_key_path.display());
}

pub fn password_file(password_file: &Path) {
    log::info!("reading {}", password_file.display());
}

pub fn password_field(password_field: &str) {
    println!("no element named {password_field} in the form");
}

pub fn secret_name(secret_name: &str, secret_id: u64) {
    log::info!("rotated {secret_name} ({secret_id})");
}

pub fn hashed(password_hash: &str, hashed_password: &str) {
    log::debug!("{password_hash} / {hashed_password}");
}

pub fn encrypted(encrypted_password: &[u8], password_ciphertext: &[u8]) {
    log::debug!("{encrypted_password:?} {password_ciphertext:?}");
}

pub fn redacted(redacted_token: &str, masked_card_number: &str) {
    log::info!("{redacted_token} {masked_card_number}");
}

pub fn yes_or_no(has_password: bool, is_secret: bool, password_changed: bool) {
    log::info!("{has_password} {is_secret} {password_changed}");
}

pub fn numbers(num_passwords: usize, password_len: usize, password_attempts: u32) {
    log::info!("{num_passwords} {password_len} {password_attempts}");
}

pub fn policy(password_policy: &str, token_expiry_seconds: u64) {
    log::info!("{password_policy}, {token_expiry_seconds} s");
}

pub fn passing(passed: u32, bypass: bool, passenger: &str, compass: f32) {
    println!("{passed} {bypass} {passenger} {compass}");
}

pub fn pins(pin: u8, pinned: &Pin<Box<u32>>, ping: u32, pinyin: &str) {
    println!("{pin} {pinned} {ping} {pinyin}");
}

pub fn network(address: SocketAddr, mac_address: &str, bind_address: &str) {
    println!("{address} {mac_address} {bind_address}");
}

pub fn roles(author: &str, authority: &str, secretary: &str, tokenizer: &str, accountant: &str) {
    println!("{author} {authority} {secretary} {tokenizer} {accountant}");
}

pub fn place_of_the_secret(name: &str) {
    let variable = "DB_PASSWORD";
    log::error!("{variable} is not set; {name} cannot start");
}

pub fn other_variable() {
    let home = std::env::var("HOME").unwrap_or_default();
    let level = std::env::var("RUST_LOG").unwrap_or_default();
    println!("{home} {level}");
}

pub fn other_entry(settings: &HashMap<String, String>) {
    println!("{}", settings["smtp_host"]);
    tracing::info!(host = ?settings.get("smtp_host"), "sending");
}

#[cfg(test)]
mod tests {
    #[test]
    fn shows_what_it_tries() {
        let password = "12345678";
        println!("trying {password}");
        assert!(!super::refused("root", password), "{password} was taken");
    }
}

pub struct Credentials {
    pub access_key_id: String,
    pub secret_access_key: String,
}

pub fn which(credentials: &Credentials) {
    println!("signed with {}", credentials.access_key_id);
}

pub fn which_of_some(credentials: Option<&Credentials>) {
    println!("signed with {:?}", credentials.map(|credentials| &credentials.access_key_id));
}
