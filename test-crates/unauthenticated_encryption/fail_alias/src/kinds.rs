//! Kinds of ciphers.
pub type Kind = cbc::Encryptor<aes::Aes128>;
