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
