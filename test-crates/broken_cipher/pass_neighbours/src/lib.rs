//! Strong ciphers behind the same forms, and names that only sound broken.
use cipher::{KeyInit, KeyIvInit};
use openssl::symm::Cipher;

macro_rules! sealed {
    ($key:expr) => {
        aes::Aes256::new_from_slice($key)
    };
}

pub mod des {
    //! A description of goods.

    /// What stands on the label.
    #[derive(Default)]
    pub struct Des {
        pub text: String,
    }

    impl Des {
        pub(crate) fn new_from_slice(text: &[u8]) -> Result<Self, std::string::FromUtf8Error> {
            Ok(Des { text: String::from_utf8(text.to_vec())? })
        }
    }
}

pub struct Sealer<C> {
    cipher: C,
}

impl<C: KeyInit> Sealer<C> {
    fn new(key: &[u8]) -> Option<Self> {
        Some(Sealer { cipher: C::new_from_slice(key).ok()? })
    }

    fn cipher(&self) -> &C {
        &self.cipher
    }
}

pub enum Idea {
    Good,
    Bad,
}

pub fn by_type_argument(key: &[u8]) -> Option<Sealer<aes::Aes128>> {
    Sealer::new(key)
}

pub fn by_turbofish(key: &[u8]) -> Option<usize> {
    Sealer::<aes::Aes256>::new(key).map(|sealer| std::mem::size_of_val(sealer.cipher()))
}

pub fn by_macro(key: &[u8]) -> bool {
    sealed!(key).is_ok()
}

pub fn by_mode(key: &[u8], iv: &[u8]) -> bool {
    cbc::Encryptor::<aes::Aes192>::new_from_slices(key, iv).is_ok()
}

pub fn another_block(key: &[u8]) -> bool {
    camellia::Camellia256::new_from_slice(key).is_ok()
}

pub fn stream(key: &[u8], iv: &[u8]) -> bool {
    chacha20::XChaCha20::new_from_slices(key, iv).is_ok()
}

pub fn label(text: &[u8]) -> Option<des::Des> {
    des::Des::new_from_slice(text).ok()
}

pub fn label_by_glob() -> des::Des {
    use des::*;
    Des::default()
}

pub fn idea(good: bool) -> Idea {
    if good { Idea::Good } else { Idea::Bad }
}

pub fn name_in_a_text() -> &'static str {
    "DES-EDE3-CBC and RC4 are refused"
}

pub fn by_name(name: &str) -> Result<openssl::cipher::Cipher, openssl::error::ErrorStack> {
    openssl::cipher::Cipher::fetch(None, name, None)
}

pub fn kind(wide: bool) -> Cipher {
    if wide { Cipher::aes_256_gcm() } else { Cipher::chacha20_poly1305() }
}

pub fn variable_named_rc4(rc4: u32, des_cbc: u32) -> u32 {
    rc4 + des_cbc
}
