//! A re-export, and what is made through it.
pub use ecb::Encryptor as Engine;

pub mod more {
    use aes::cipher::{BlockEncryptMut, KeyInit};

    pub fn seal(key: &[u8; 16], text: &[u8]) -> Vec<u8> {
        super::Engine::<aes::Aes128>::new(key.into()) //~ ecb_mode
            .encrypt_padded_vec_mut::<aes::cipher::block_padding::Pkcs7>(text)
    }
}
