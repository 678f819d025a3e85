//! What functions of the program make of other things, and names that only look alike.
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;

pub struct Token {
    pub text_token: String,
}

pub struct Record {
    pub mac: String,
}

#[derive(Clone)]
pub struct Login {
    pub name: String,
    pub password_hash: [u8; 32],
}

impl PartialEq for Login {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && self.password_hash == other.password_hash
    }
}

fn address(body: &[u8]) -> [u8; 32] {
    Sha256::digest(body).into()
}

fn cache_line(key: &str, version: &str) -> String {
    let mut hasher = Sha256::new();
    hasher.update(key);
    hasher.update(version);
    hex::encode(hasher.finalize())
}

fn seal(key: &[u8; 32], text: &[u8]) -> [u8; 32] {
    let mut hasher = Sha256::new();
    hasher.update(key);
    hasher.update(text);
    hasher.finalize().into()
}

pub fn unchanged(body: &[u8], known: &[u8; 32]) -> bool {
    address(body) == *known
}

pub fn cached(key: &str, version: &str, line: &str) -> bool {
    cache_line(key, version) == line
}

pub fn sealed(key: &[u8; 32], text: &[u8], sent: &[u8; 32]) -> bool {
    seal(key, text).ct_eq(sent).into()
}

pub fn keyed(key: &[u8; 32], text: &[u8], sent: [u8; 32]) -> bool {
    blake3::keyed_hash(key, text) == blake3::Hash::from(sent)
}

pub fn closing(tag: &str, expected_tag: &str) -> bool {
    tag == expected_tag
}

pub fn kinds(tag: u8, expected_tag: u8) -> bool {
    tag == expected_tag
}

pub fn same_card(record: &Record, expected_mac: &str) -> bool {
    record.mac == expected_mac
}

pub fn next_word(token: &Token, wanted: &str) -> bool {
    token.text_token == wanted
}
