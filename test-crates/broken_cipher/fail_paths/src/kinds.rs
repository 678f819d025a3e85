//! Kinds of ciphers.
use openssl::symm::Cipher;

pub(crate) const OLD: fn() -> Cipher = Cipher::rc4; //~ broken_cipher
