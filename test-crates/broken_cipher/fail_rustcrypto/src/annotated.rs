//! Ciphers that only types speak of.
use cast::Cast5;
use cipher::KeyInit;

pub struct Kept<T> {
    pub of: T,
}

pub struct Cellar {
    pub first: Kept<Cast5>, //~ broken_cipher
    pub second: Kept<Cast5>,
}

pub fn by_annotation(key: &[u8; 16]) {
    let same: idea::Idea = KeyInit::new(key.into()); //~ broken_cipher
    drop(same);
}

pub fn given_back(key: &[u8]) -> Option<des::Des> {
    KeyInit::new_from_slice(key).ok() //~ broken_cipher
}

pub struct Terminal<C> {
    cipher: C,
    name: String,
}

impl Terminal<des::Des> {
    pub fn named(key: &[u8], name: &str) -> Option<Self> {
        let cipher = des::Des::new_from_slice(key).ok()?; //~ broken_cipher
        Some(Self { cipher, name: name.to_owned() })
    }
}
